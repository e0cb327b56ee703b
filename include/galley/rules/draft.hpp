// galley/rules/draft.hpp: the list of pieces while it is being made, and the tiling that closes it.
// Rules add pieces in the order of the text; what no rule claims between two pieces belongs to the
// blanks around them.
#ifndef GALLEY_RULES_DRAFT_HPP
#define GALLEY_RULES_DRAFT_HPP

#include <galley/rules/kind_of_cue.hpp>
#include <galley/segment.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace galley::inline GALLEY_LEVEL::rules {

/// A half-open range of bytes of the text.
struct range {
    offset begin = 0;
    offset end = 0;

    [[nodiscard]] constexpr bool empty() const noexcept { return begin >= end; }
    [[nodiscard]] constexpr offset size() const noexcept { return empty() ? 0 : end - begin; }
};

[[nodiscard]] constexpr std::string_view view(std::string_view text, range r) noexcept {
    return r.empty() ? std::string_view{} : text.substr(r.begin, r.end - r.begin);
}

/// `r` without the blanks at its ends.
[[nodiscard]] constexpr range trimmed(std::string_view text, range r) noexcept {
    if (!r.empty() && text::is_visible(text[r.begin]) && text::is_visible(text[r.end - 1]))
        return r; // as most pieces are
    const std::string_view all = view(text, r);
    const std::string_view left = text::trim_left(all);
    const auto begin = static_cast<offset>(r.begin + (all.size() - left.size()));
    return {begin, static_cast<offset>(begin + text::trim_right(left).size())};
}

/// Why a piece is what it is.
struct verdict {
    galley::kind kind = kind::other;
    galley::rule rule = rule::none;
    float score = 0;
};

class draft {
public:
    draft(std::string_view text, std::vector<segment>& out) noexcept : text_(text), out_(&out) {}

    /// Adds the piece `r` trimmed; an empty one is left out. Pieces come in the order of the text.
    void add(range r, verdict v) { add(r, {r.begin, r.begin}, v); }

    /// The same with a label, which must lie in `r`.
    void add(range r, range label, verdict v) {
        const range t = trimmed(text_, r);
        if (t.empty()) return;
        segment s;
        s.text_begin = t.begin;
        s.text_end = t.end;
        const range l = has_value(v.kind) && !label.empty() ? trimmed(text_, label) : range{};
        const bool inside = !l.empty() && l.begin >= t.begin && l.end <= t.end;
        s.label_begin = inside ? l.begin : t.begin;
        s.label_end = inside ? l.end : t.begin;
        s.kind = v.kind;
        s.rule = v.rule;
        s.score = v.score;
        s.base = text_.data();
        out_->push_back(s);
    }

    /// Gives every byte to a piece: blanks between two pieces go to the one before, leading blanks
    /// to the first. A text of nothing but blanks becomes one piece of kind `other`; an empty text
    /// has none.
    void tile() {
        if (out_->empty() && !text_.empty()) {
            segment s;
            s.text_begin = s.text_end = s.label_begin = s.label_end =
                static_cast<offset>(text_.size());
            s.rule = rule::blank_text;
            s.score = 1;
            s.base = text_.data();
            out_->push_back(s);
        }
        for (std::size_t i = 0; i < out_->size(); ++i) {
            segment& s = (*out_)[i];
            s.begin = i == 0 ? 0 : s.text_begin;
            s.end = i + 1 < out_->size() ? (*out_)[i + 1].text_begin
                                         : static_cast<offset>(text_.size());
        }
    }

    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    [[nodiscard]] std::vector<segment>& segments() noexcept { return *out_; }
    [[nodiscard]] std::size_t size() const noexcept { return out_->size(); }
    [[nodiscard]] segment& last() noexcept { return out_->back(); }

private:
    std::string_view text_;
    std::vector<segment>* out_;
};

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_DRAFT_HPP
