// galley/rules/times.hpp: which of a text's dates are its own. A page states many: those of other
// articles, of comments, of today. The article's stand beside its title or at its body's ends, or a
// label says what they are.
#ifndef GALLEY_RULES_TIMES_HPP
#define GALLEY_RULES_TIMES_HPP

#include <galley/article.hpp>
#include <galley/date/calendar.hpp>
#include <galley/date/find.hpp>
#include <galley/date/order.hpp>
#include <galley/lexicon/cues.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::rules {

using detail_contents = galley::detail::article_contents;

/// Where among the segments the title and the body stand.
class surroundings {
public:
    explicit surroundings(std::span<const segment> segments) noexcept : size_(segments.size()) {
        body_begin_ = body_end_ = title_ = size_;
        for (std::size_t i = 0; i < size_; ++i) {
            if (segments[i].kind == kind::title && title_ == size_) title_ = i;
            if (!is_body(segments[i].kind)) continue;
            if (body_begin_ == size_) body_begin_ = i;
            body_end_ = i + 1;
        }
        if (title_ == size_) title_ = body_begin_;
    }

    /// How likely a byline there is the article's: `beside` below the title and in the head of the
    /// body, `above` the title, `behind` the body, `elsewhere` on the page.
    enum class place : std::uint8_t { beside, above, behind, elsewhere };
    [[nodiscard]] place place_of(std::size_t i) const noexcept {
        constexpr std::size_t before = 10;
        constexpr std::size_t after = 14;
        constexpr std::size_t behind = 8;
        if (title_ == size_) return place::beside;
        const bool close = i <= title_ + after || i + after >= body_begin_;
        if (i >= title_ && i < body_begin_ + 3 && close) return place::beside;
        if (i < title_ && i + before >= title_) return place::above;
        if (i + 2 >= body_end_ && i <= body_end_ + behind) return place::behind;
        return place::elsewhere;
    }

    /// The title, the first segment of the body without one, or the number of segments.
    [[nodiscard]] std::size_t anchor() const noexcept { return title_; }

    /// Close to the title, in the head of the body, or just behind the body?
    [[nodiscard]] bool is_near(std::size_t i) const noexcept {
        constexpr std::size_t before = 10;
        constexpr std::size_t after = 14;
        constexpr std::size_t behind = 8;
        if (title_ == size_) return true;
        if (i + before >= title_ && i <= title_ + after) return true;
        if (i < body_begin_ && i + after >= body_begin_) return true;
        return i + 2 >= body_end_ && i <= body_end_ + behind;
    }

private:
    std::size_t size_;
    std::size_t title_;
    std::size_t body_begin_;
    std::size_t body_end_;
};

namespace detail {

inline void set_date(stated_date& to, const date::parts& value, offset begin, offset end,
                     const segment& s) noexcept {
    if (!to) to = {value, begin, end, s.rule, s.score};
}

/// Does the text between two dates, or before the first, say that the next one is of an update?
[[nodiscard]] inline bool announces_update(std::string_view before) {
    using lexicon::cue;
    bool update = lexicon::find_line_cue(before).what() == cue::updated;
    for (lexicon::cue_match m = lexicon::next_cue(before, 0); m;
         m = lexicon::next_cue(before, m.begin + m.size))
        if (m.what() == cue::updated || m.what() == cue::published)
            update = m.what() == cue::updated;
    return update;
}

/// Dates of a time stamp: the first is the publication's unless its own label says update.
inline void read_times(detail_contents& c, const segment& s, const date::options& how) {
    const std::string_view t = s.text();
    std::size_t pos = 0;
    while (const date::found d = date::find(t, pos, how)) {
        date::parts value = d.value;
        if (value.ambiguous && date::numeric_order(c.text, how.prefer) != value.read_as)
            value = date::other_reading(value);
        const bool update = announces_update(t.substr(pos, d.begin - pos));
        if (value.has_year() && value.known >= date::precision::day)
            set_date(update || c.published ? c.updated : c.published, value,
                     static_cast<offset>(s.text_begin + d.begin),
                     static_cast<offset>(s.text_begin + d.end), s);
        pos = d.end;
    }
}

[[nodiscard]] constexpr bool states_times(kind k) noexcept {
    return k == kind::timestamp || k == kind::source_line || k == kind::byline;
}

} // namespace detail

/// Reads the times of the article: those below the title first, then those above it, each nearest
/// first; then those at the body's ends, then labelled ones anywhere.
inline void read_all_times(detail_contents& c, const surroundings& where, date::order otherwise) {
    date::options how;
    how.prefer = otherwise;
    const std::size_t n = c.segments.size();
    const auto read = [&](std::size_t i, bool far) {
        const segment& s = c.segments[i];
        if (!detail::states_times(s.kind) || where.is_near(i) == far) return;
        if (far && s.rule != rule::time_label && s.kind != kind::source_line) return;
        detail::read_times(c, s, how);
    };
    for (const bool far : {false, true}) {
        if (far && (c.published || c.updated)) return;
        for (std::size_t i = where.anchor(); i < n; ++i) read(i, far);
        if (c.published) return;
        for (std::size_t i = where.anchor() < n ? where.anchor() : n; i-- > 0;) read(i, far);
    }
}

} // namespace galley::rules

#endif // GALLEY_RULES_TIMES_HPP
