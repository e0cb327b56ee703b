// galley/rules/facts/times.hpp: which of a text's dates are its own. A page states many: those of
// other articles, of comments, of today. The article's stand beside its title or at its body's
// ends, or a label says what they are.
#ifndef GALLEY_RULES_FACTS_TIMES_HPP
#define GALLEY_RULES_FACTS_TIMES_HPP

#include <galley/date/calendar.hpp>
#include <galley/date/find.hpp>
#include <galley/date/order.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/rules/facts/fields.hpp>
#include <galley/rules/kind_of_cue.hpp>
#include <galley/rules/words/stamp_line.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// Where among the segments the title and the body stand.
class surroundings {
public:
    explicit surroundings(std::span<const segment> segments) noexcept : size_(segments.size()) {
        find_parts(segments);
        find_others(segments);
        for (std::size_t i = 0; i < size_; ++i) {
            if (!says_who_or_when(segments[i].kind)) continue;
            span& at = signing_[static_cast<std::size_t>(place_of(i))];
            if (at.end == 0) at.begin = i;
            at.end = i + 1;
        }
    }

    /// How likely a byline or a time there is the article's: `beside` below the title and in the
    /// head of the body, `above` the title, `inside` the body but not far from the title, `behind`
    /// the body, `elsewhere` on the page.
    enum class place : std::uint8_t { beside, above, inside, behind, elsewhere };
    [[nodiscard]] place place_of(std::size_t i) const noexcept {
        if (title_ == size_) return place::beside;
        const bool leads = i + after >= body_begin_;
        if (i >= title_ && i < body_begin_ + 3 && (leads || i <= title_ + after))
            return place::beside;
        if (i < title_ && (leads || i + before >= title_)) return place::above;
        if (i > title_ && i <= title_ + after) return place::inside;
        if (i + 2 >= body_end_ && i <= body_end_ + before) return place::behind;
        return place::elsewhere;
    }

    /// The title, the first segment of the body without one, or the number of segments.
    [[nodiscard]] std::size_t anchor() const noexcept { return title_; }

    /// Does segment `i` stand behind the body and the first headlines of other articles there? A
    /// picture there is one of theirs.
    [[nodiscard]] bool is_among_others(std::size_t i) const noexcept { return i >= others_; }

    /// Segments from `begin` to before `end`.
    struct span {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    /// Between which segments all stand that say who or when at place `at`.
    [[nodiscard]] span signing(place at) const noexcept {
        return signing_[static_cast<std::size_t>(at)];
    }

private:
    static constexpr std::size_t places = 5;
    static constexpr std::size_t before = 10;
    static constexpr std::size_t after = 14;

    void find_parts(std::span<const segment> segments) noexcept {
        body_begin_ = body_end_ = title_ = size_;
        for (std::size_t i = 0; i < size_ && title_ == size_; ++i)
            if (segments[i].kind == kind::title) title_ = i;
        const std::size_t head = title_ == size_ ? 0 : title_;
        for (std::size_t i = 0; i < size_; ++i) {
            if (!is_body(segments[i].kind)) continue;
            // Loose sentences above the title are not where the article begins.
            if (body_begin_ == size_ || (body_begin_ < head && i > head)) body_begin_ = i;
            body_end_ = i + 1;
        }
        if (body_begin_ < head) body_begin_ = size_;
        if (title_ != size_) return;
        std::size_t dense = body_begin_;
        while (dense < size_ && !is_dense(segments, dense)) ++dense;
        if (dense < size_) body_begin_ = dense;
        title_ = body_begin_;
    }

    void find_others(std::span<const segment> segments) noexcept {
        constexpr std::size_t enough = 3; // headlines; one or two may lead on inside the article
        std::size_t headlines = 0;
        for (others_ = body_end_; others_ < size_ && headlines < enough; ++others_) {
            headlines += segments[others_].kind == kind::related_link ? 1U : 0U;
            const bool label = segments[others_].rule == rule::related_label;
            if (label && others_ + 1 < size_ && segments[others_ + 1].kind == kind::photo_credit)
                headlines = enough; // the picture of the first of them
        }
    }

    /// Is the body around segment `i`, or nothing but loose sentences? The last segments are.
    [[nodiscard]] static bool is_dense(std::span<const segment> segments, std::size_t i) noexcept {
        constexpr std::size_t reach = 5;
        if (!is_body(segments[i].kind)) return false;
        if (i + reach > segments.size()) return true;
        std::size_t n = 0;
        for (const segment& s : segments.subspan(i, reach)) n += is_body(s.kind) ? 1U : 0U;
        return n >= 3;
    }

    std::size_t size_;
    std::size_t title_;
    std::size_t body_begin_;
    std::size_t body_end_;
    std::size_t others_ = 0;
    std::array<span, places> signing_{};
};

namespace detail {

/// Why a date that needs no decision was read in its order.
[[nodiscard]] constexpr date::order_reason plain_reason(const date::parts& value) noexcept {
    const bool numeric =
        value.read_as == date::order::day_first || value.read_as == date::order::month_first;
    return numeric ? date::order_reason::only_reading : date::order_reason::none;
}

inline void set_date(stated_date& to, const date::parts& value, offset begin, offset end,
                     const segment& s, date::order_reason why) noexcept {
    if (!to) to = {value, begin, end, s.rule, s.score, why};
}

/// What the text between two dates, or before the first, says of the next one: updated, published
/// or nothing.
[[nodiscard]] inline lexicon::cue label_before_date(std::string_view before) {
    using lexicon::cue;
    const cue first = lexicon::find_line_cue(before).what();
    cue says = first == cue::editors_note ? cue::updated : first; // "Update: 3 May"
    for (lexicon::cue_match m = lexicon::next_cue(before, 0); m;
         m = lexicon::next_cue(before, m.begin + m.size))
        if (m.what() == cue::updated || m.what() == cue::published) says = m.what();
    if (says == cue::updated || says == cue::published) return says;
    return first == cue::none ? label_of_day(before, before.size()) : cue::none;
}

[[nodiscard]] inline bool announces_update(std::string_view before) {
    return label_before_date(before) == lexicon::cue::updated;
}

/// "11/8/2023 10:46 PM": who counts twelve hours so and names no zone east of the Atlantic writes
/// the month first.
[[nodiscard]] constexpr bool counts_twelve_hours(std::string_view stamp,
                                                 const date::parts& value) noexcept {
    const std::size_t colon = stamp.find(':');
    if (colon == std::string_view::npos || colon < 2 || stamp.size() < 2) return false;
    if (value.has_zone && value.zone_minutes >= 0) return false;
    const bool late =
        text::is_digit(stamp[colon - 2]) &&
        (stamp[colon - 2] > '1' || (stamp[colon - 2] == '1' && stamp[colon - 1] > '2'));
    for (std::size_t i = colon; i + 1 < stamp.size() && !late; ++i) {
        const char half = text::to_lower(stamp[i]);
        if ((half == 'a' || half == 'p') && text::to_lower(stamp[i + 1]) == 'm') return true;
    }
    return false;
}

/// Is `value` the day of `known` with a clock that `known` lacks?
[[nodiscard]] constexpr bool adds_clock(const stated_date& known,
                                        const date::parts& value) noexcept {
    return known && !known.value.has_time() && value.has_time() &&
           date::day_of(value) == date::day_of(known.value);
}

/// Is `value` of a day before that of `known`, so that it cannot tell of an update?
[[nodiscard]] constexpr bool is_earlier(const date::parts& value,
                                        const stated_date& known) noexcept {
    const auto days = [](const date::parts& p) { return date::to_days(p.year, p.month, p.day); };
    return known && known.value.known >= date::precision::day && days(value) < days(known.value);
}

/// Is `value` of the day of `known`, which no label calls the publication's?
[[nodiscard]] constexpr bool is_unlabelled_same_day(const stated_date& known,
                                                    const date::parts& value) noexcept {
    return known && known.rule == rule::time_line &&
           date::day_of(value) == date::day_of(known.value);
}

/// The same day, however it was read?
[[nodiscard]] constexpr bool is_same_day(const date::parts& a, const date::parts& b) noexcept {
    return a.known >= date::precision::day && b.known >= date::precision::day && a.year == b.year &&
           a.month == b.month && a.day == b.day;
}

/// "05/02/2024May 2, 2024": is `value` the other reading of `known`, and itself beyond doubt?
[[nodiscard]] constexpr bool spells_out(const stated_date& known,
                                        const date::parts& value) noexcept {
    return known && known.value.ambiguous && !value.ambiguous &&
           is_same_day(value, date::other_reading(known.value));
}

/// Is `value` the day of `known` once more, and without a clock?
[[nodiscard]] constexpr bool repeats_day(const stated_date& known,
                                         const date::parts& value) noexcept {
    return known && !value.has_time() && is_same_day(value, known.value);
}

/// The order that the numeric dates of a whole text agree on, counted when first asked for.
class text_order {
public:
    /// `day` is the one that the text's own first line states, "date 2020-05-03"; empty for none.
    explicit text_order(std::string_view text, const date::parts& day = {}) noexcept
        : text_(text), day_(day) {}

    struct settled {
        date::parts value;
        date::order_reason why = date::order_reason::none;
    };

    /// `value`, read from `stamp`, as the day of the first line where it is that in one order; in
    /// the order that the text's other dates have; else in the one that its clock tells of; else as
    /// `otherwise` says.
    [[nodiscard]] settled settle(const date::parts& value, std::string_view stamp,
                                 date::order otherwise) noexcept {
        if (!value.ambiguous) return {value, plain_reason(value)};
        if (is_same_day(value, day_)) return {value, date::order_reason::other_dates};
        if (is_same_day(date::other_reading(value), day_))
            return {date::other_reading(value), date::order_reason::other_dates};
        if (!votes_) votes_ = date::count_orders(text_);
        date::order wanted = date::decide(*votes_, date::order::fixed);
        auto why = date::order_reason::other_dates;
        if (wanted == date::order::fixed) {
            const bool twelve = counts_twelve_hours(stamp, value);
            wanted = twelve ? date::order::month_first : otherwise;
            why = twelve ? date::order_reason::twelve_hours : date::order_reason::preference;
        }
        const bool as_read =
            (wanted == date::order::month_first) == (value.read_as == date::order::month_first);
        return {as_read ? value : date::other_reading(value), why};
    }

private:
    std::string_view text_;
    date::parts day_;
    std::optional<date::order_votes> votes_;
};

/// Is `value` what `known` says, day and clock?
[[nodiscard]] constexpr bool repeats_stamp(const stated_date& known,
                                           const date::parts& value) noexcept {
    const date::parts& k = known.value;
    return known && is_same_day(k, value) && k.known == value.known && k.hour == value.hour &&
           k.minute == value.minute && k.second == value.second;
}

/// Dates of a time stamp: the first is the publication's unless its own label says update, which
/// may fill the segment above.
inline void read_times(detail_contents& c, const segment& s, const date::options& how,
                       text_order& written, std::string_view label_above) {
    // Of the whole text, since what stands before the piece may say how to read its first date.
    const std::string_view t = c.text.substr(0, s.text_end);
    std::size_t pos = s.text_begin;
    while (const date::found d = date::find(t, pos, how)) {
        const auto [value, why] =
            written.settle(d.value, t.substr(d.begin, d.end - d.begin), how.prefer);
        const lexicon::cue says =
            label_before_date(d.begin == s.text_begin ? label_above : t.substr(pos, d.begin - pos));
        const bool update = says == lexicon::cue::updated;
        if (value.has_year() && value.known >= date::precision::day) {
            if (!update && adds_clock(c.published, value)) c.published = {};
            if (says == lexicon::cue::published && is_unlabelled_same_day(c.published, value))
                c.published = {};
            if (says == lexicon::cue::none && spells_out(c.published, value)) c.published = {};
            pos = d.end;
            if (!update && is_earlier(value, c.published)) continue;
            if (!update && repeats_stamp(c.published, value)) continue;
            if (says == lexicon::cue::none && repeats_day(c.published, value)) continue;
            set_date(update || c.published ? c.updated : c.published, value,
                     static_cast<offset>(d.begin), static_cast<offset>(d.end), s, why);
        }
        pos = d.end;
    }
}

/// Reads the month of a time stamp beside the title that knows no day, "Published: May 2022".
inline void read_months(detail_contents& c, const surroundings& where, date::order otherwise) {
    using place = surroundings::place;
    for (std::size_t i = 0; i < c.segments.size(); ++i) {
        const segment& s = c.segments[i];
        const place at = where.place_of(i);
        if (s.kind != kind::timestamp || (at != place::beside && at != place::above)) continue;
        const date::found d = date::find(s.text(), date::any_precision(otherwise));
        if (!d || !d.value.has_year() || d.value.known != date::precision::month) continue;
        const bool update = announces_update(s.text().substr(0, d.begin));
        set_date(update ? c.updated : c.published, d.value,
                 static_cast<offset>(s.text_begin + d.begin),
                 static_cast<offset>(s.text_begin + d.end), s, plain_reason(d.value));
    }
}

/// "3.5.2020 – The council ...", "(May 3, 2020) The council ...": the day that a paragraph opens
/// with, and behind it no sentence that the day is part of.
[[nodiscard]] inline date::match opening_day(std::string_view paragraph, const date::options& how) {
    const bool bracketed = paragraph.starts_with('(');
    date::match d = date::match_at(paragraph, bracketed ? 1 : 0, how);
    if (!d || d.value.known < date::precision::day || !d.value.has_year()) return {};
    if (bracketed) {
        if (!paragraph.substr(d.size + 1).starts_with(')')) return {};
        d.size += 2;
    }
    const std::string_view behind = paragraph.substr(d.size);
    const std::string_view rest = text::trim_left(behind);
    if (rest.empty()) return {};
    const char32_t next = text::decode(rest, 0).value;
    const bool marked = text::is_dash(next) || text::is_opening_quote(next) || next == '|';
    return marked || text::is_upper(next) ? d : date::match{};
}

/// Reads the day that one of the first two paragraphs opens with, where nothing else tells any, and
/// where the next ones do not open so too, as those of a chronicle do.
inline void read_opening_day(detail_contents& c, std::size_t from, const date::options& how,
                             text_order& written) {
    constexpr std::size_t first = 2;
    constexpr std::size_t most = 6;
    while (from > 0 && c.segments[from - 1].kind == kind::dateline) --from;
    stated_date day;
    std::size_t seen = 0;
    for (std::size_t i = from; i < c.segments.size() && seen < most; ++i) {
        const segment& s = c.segments[i];
        if (s.kind != kind::paragraph && s.kind != kind::dateline) continue;
        const date::match d = opening_day(s.text(), how);
        if (d && (day || seen >= first)) return;
        if (d) {
            const auto [value, why] =
                written.settle(d.value, s.text().substr(0, d.size), how.prefer);
            set_date(day, value, s.text_begin, static_cast<offset>(s.text_begin + d.size), s, why);
        }
        seen += s.kind == kind::paragraph ? 1U : 0U;
    }
    c.published = day;
}

/// Sets the first whole day of `s` as that of publication, unless `known` names it too.
inline bool set_day(detail_contents& c, const segment& s, std::string_view known,
                    const date::options& how, text_order& written) {
    const date::found d = date::find(s.text(), how);
    if (!d || d.value.known < date::precision::day || !d.value.has_year()) return false;
    const std::string_view stamp = s.text().substr(d.begin, d.end - d.begin);
    if (known.find(stamp) != std::string_view::npos) return false;
    const auto [value, why] = written.settle(d.value, stamp, how.prefer);
    set_date(c.published, value, static_cast<offset>(s.text_begin + d.begin),
             static_cast<offset>(s.text_begin + d.end), s, why);
    return true;
}

/// Does the piece say the title again, or a list's entry begin or end with it?
[[nodiscard]] inline bool says_title(const segment& s, std::string_view title) noexcept {
    constexpr std::size_t least = 15;
    if (s.kind == kind::repeated_title) return true;
    if (s.kind != kind::related_link && s.kind != kind::ticker && s.kind != kind::navigation)
        return false;
    return title.size() >= least && s.text().size() > title.size() &&
           (s.text().starts_with(title) || s.text().ends_with(title));
}

/// "3 May 2020 Council opens bridge", "Council opens bridge3.5.2020": the day beside a title that
/// is said again, where the title itself names none.
inline void read_day_of_title(detail_contents& c, const date::options& how, text_order& written) {
    for (const segment& s : c.segments)
        if (says_title(s, c.title.text) && set_day(c, s, c.title.text, how, written)) return;
}

/// The day of the dateline, where it has its year.
inline void read_day_of_dateline(detail_contents& c) {
    const date::parts& day = c.dateline.date;
    if (!c.dateline || day.day == 0 || !day.has_year()) return;
    for (const segment& s : c.segments)
        if (s.kind == kind::dateline)
            return set_date(c.published, day, s.text_begin, s.text_end, s, plain_reason(day));
}

/// The language of `s` as far as its letters tell how dates are written: "ko", "ja" or "zh" for
/// letters of East Asia, else none.
[[nodiscard]] constexpr std::string_view language_of_dates(std::string_view s) noexcept {
    constexpr std::size_t enough = 300;
    bool han = false;
    for (std::size_t i = 0; i < s.size() && i < enough;) {
        const text::code_point c = text::decode(s, i);
        i += c.size;
        switch (text::script_of(c.value)) {
            case text::script::hangul: return "ko";
            case text::script::kana: return "ja";
            case text::script::han: han = true; break;
            default: break;
        }
    }
    return han ? "zh" : std::string_view{};
}

} // namespace detail

/// Reads the times of the article: those below the title first, then those above it, nearest first,
/// then those behind the body, then labelled ones anywhere.
inline void read_all_times(detail_contents& c, const surroundings& where, date::order otherwise) {
    using place = surroundings::place;
    date::options how;
    how.prefer = otherwise;
    how.language = detail::language_of_dates(c.title ? c.title.text : c.text);
    const std::size_t n = c.segments.size();
    detail::text_order written(c.text, c.date ? c.date.value : date::parts{});
    const auto read = [&](std::size_t i, place at) {
        const segment& s = c.segments[i];
        if (!says_who_or_when(s.kind) || where.place_of(i) != at) return;
        const bool told =
            s.rule == rule::time_label || s.rule == rule::line_cue || s.kind == kind::source_line;
        // A label that fills its line, and no stamp of its own.
        const bool labelled = i > 0 && c.segments[i - 1].kind == kind::timestamp &&
                              !date::find(c.segments[i - 1].text(), how);
        if (at != place::elsewhere || told)
            detail::read_times(c, s, how, written,
                               labelled ? c.segments[i - 1].text() : std::string_view{});
    };
    const std::size_t anchor = std::min(where.anchor(), n);
    const auto read_on = [&](std::size_t from, place at) {
        const surroundings::span all = where.signing(at);
        for (std::size_t i = std::max(from, all.begin); i < all.end; ++i) read(i, at);
    };
    const auto read_back = [&](place at) {
        const surroundings::span all = where.signing(at);
        for (std::size_t i = std::min(anchor, all.end); i-- > all.begin;) read(i, at);
    };
    read_on(anchor, place::beside);
    if (c.published) return;
    read_back(place::above);
    if (c.published || c.updated) return;
    read_on(0, place::inside);
    if (c.published) return;
    detail::read_day_of_title(c, how, written);
    if (c.published) return;
    read_on(0, place::behind);
    if (c.published || c.updated) return;
    read_on(anchor, place::elsewhere);
    if (c.published) return;
    read_back(place::elsewhere);
    if (c.published || c.updated) return;
    detail::read_day_of_dateline(c);
    if (c.published) return;
    detail::read_months(c, where, otherwise);
    if (c.published || c.updated) return;
    detail::read_opening_day(c, where.anchor() < n ? where.anchor() : 0, how, written);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_FACTS_TIMES_HPP
