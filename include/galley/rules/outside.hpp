// galley/rules/outside.hpp: lines that are not the article. A label heads a block, and the block's
// lines are what the label says until the next label, or until the block's shape breaks; without a
// label the shape alone decides.
#ifndef GALLEY_RULES_OUTSIDE_HPP
#define GALLEY_RULES_OUTSIDE_HPP

#include <galley/rules/line_kind.hpp>
#include <galley/rules/page.hpp>

#include <cstddef>

namespace galley::rules {

/// What the lines under the last label are, and how far that is believed.
class block {
public:
    /// A line with a label of its own: if it is nothing but the label it heads a block.
    void open(kind k, bool heads) noexcept {
        kind_ = k;
        left_ = heads ? reach(k) : 0;
    }
    void close() noexcept { left_ = 0; }

    [[nodiscard]] bool holds(const layout::line& l) const noexcept {
        if (left_ == 0) return false;
        const bool headline = l.size() < 260;
        switch (kind_) {
            case kind::tags: return l.size() < 48 && !l.ends_sentence && l.blank_lines < 2;
            case kind::comments: return true;
            case kind::related_link:
            case kind::ticker: return headline;
            case kind::author_bio: return l.blank_lines < 2;
            default: return l.size() < 64 && !l.ends_sentence && l.blank_lines == 0;
        }
    }
    void take() noexcept { --left_; }
    [[nodiscard]] galley::kind kind() const noexcept { return kind_; }

private:
    /// How many lines a label may head.
    [[nodiscard]] static constexpr int reach(galley::kind k) noexcept {
        switch (k) {
            case kind::related_link:
            case kind::ticker: return 40;
            case kind::comments: return 400;
            case kind::tags: return 12;
            case kind::navigation: return 12;
            case kind::author_bio: return 3;
            case kind::social: return 4;
            default: return 0;
        }
    }

    galley::kind kind_ = kind::other;
    int left_ = 0;
};

/// By shape alone: sentences are loose text, headlines link, short lines steer.
[[nodiscard]] inline verdict shape_outside(const page& p, std::size_t i) noexcept {
    const layout::line& l = p.lines[i];
    const std::uint32_t words = layout::word_weight(l);
    const float sure = p.sure(i);
    if (l.size() > 400 || (l.ends_sentence && words > 25))
        return {kind::other, rule::zone_outside, sure};
    if (words >= 6 || l.wide >= 10) return {kind::related_link, rule::link_run, sure};
    return {kind::navigation, rule::link_run, sure};
}

/// Settles line `i`, which stands outside the body, within the block it stands in.
inline void judge_outside(const page& p, std::size_t i, std::size_t title, block& b) {
    const note& n = p.notes[i];
    if (n.decided) {
        const bool heads = n.cue != lexicon::cue::none && label_is_whole_line(p, i);
        const kind k = n.what.kind;
        const bool beside_title = i + 4 > title && (i <= title + 10 || i < p.body_begin);
        if (k == kind::title || ((k == kind::timestamp || k == kind::byline) && beside_title))
            return b.close();
        if (k == kind::timestamp || k == kind::other || k == kind::byline) {
            if (b.holds(p.lines[i])) {
                b.take();
                p.decide(i, {b.kind(), rule::block_cue, 0.6F});
            }
            return;
        }
        b.open(k, heads);
        return;
    }
    if (b.holds(p.lines[i])) {
        b.take();
        p.decide(i, {b.kind(), rule::block_cue, 0.65F});
        return;
    }
    b.close();
    p.decide(i, shape_outside(p, i));
}

} // namespace galley::rules

#endif // GALLEY_RULES_OUTSIDE_HPP
