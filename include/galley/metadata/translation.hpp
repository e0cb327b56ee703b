// galley/metadata/translation.hpp: hints that a text was translated, and from which language.
// A note that says so is believed alone. Otherwise phrases that only machines make of Chinese are
// weighed, and strong evidence is asked for: a people's own English says "my country" too.
#ifndef GALLEY_METADATA_TRANSLATION_HPP
#define GALLEY_METADATA_TRANSLATION_HPP

#include <galley/layout/date_prefix.hpp>
#include <galley/lexicon/words/translation_marks.hpp>
#include <galley/metadata/dateline.hpp>
#include <galley/metadata/detail/lead_filter.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/unicode.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

/// The language a text was translated from: ISO 639-1 of static storage, empty where nothing
/// strong says so.
struct translation_guess {
    std::string_view code;
    float score = 0;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return !code.empty(); }
};

namespace detail {

inline constexpr lead_filter note_leads(lexicon::detail::original_note_list);
inline constexpr lead_filter mark_and_note_leads(lexicon::detail::translation_mark_list,
                                                 lexicon::detail::original_note_list);

/// What was seen of each mark, and the sum.
struct mark_tally {
    std::array<std::uint8_t, std::size(lexicon::detail::translation_mark_list)> seen{};
    int sum = 0;
    int kinds = 0;
    int strongest = 0;

    constexpr void add(int weight) noexcept {
        sum += weight;
        ++kinds;
        if (weight > strongest) strongest = weight;
    }
};

/// "□Chen Xiajing Chen Xiao": a byline mark and two or four capitalised words to the line's end.
[[nodiscard]] constexpr bool is_romanised_byline(std::string_view s, std::size_t pos) noexcept {
    reader r{s, pos};
    if (!r.accept(0x25A1) && !r.accept(0x25CE)) return false;
    r.skip_blanks();
    int words = 0;
    int letters = 0;
    while (words < 9 && read_capital_word(r, letters)) {
        ++words;
        if (r.peek() == U'\n' || r.at_end()) break;
        if (r.skip_blanks() == 0) return false;
        if (r.text.substr(0, r.pos).ends_with('\n')) break;
    }
    return words >= 2 && words <= 8;
}

/// A sentence that begins in small letters with "my country" is a machine's.
[[nodiscard]] constexpr bool opens_machine_sentence(const lexicon::translation_mark& mark,
                                                    std::string_view s, std::size_t pos) noexcept {
    return std::string_view(mark.phrase).starts_with("my country") && s[pos] == 'm' && pos >= 2 &&
           text::is_space(s[pos - 1]) && s[pos - 2] == '.';
}

constexpr void count_mark(std::string_view s, std::size_t pos, mark_tally& tally) noexcept {
    if (s[pos] == '\xE2' && is_romanised_byline(s, pos)) return tally.add(40);
    const lexicon::phrase_match m = lexicon::translation_marks.match(s, pos);
    if (!m) return;
    const lexicon::translation_mark& mark = lexicon::translation_marks[m.index];
    std::uint8_t& seen = tally.seen[m.index];
    if (seen >= mark.most) return;
    if (seen++ == 0) tally.add(mark.weight);
    else tally.sum += mark.weight;
    if (seen == 1 && opens_machine_sentence(mark, s, pos)) tally.add(25);
}

/// "The article is in Chinese": the language's code, empty where no such note stands at `pos`.
[[nodiscard]] constexpr std::string_view read_original_note(std::string_view s,
                                                            std::size_t pos) noexcept {
    const lexicon::phrase_match note = lexicon::original_notes.match(s, pos);
    if (!note) return {};
    reader r{s, pos + note.size};
    r.skip_blanks();
    for (std::string_view w : {"the original", "the"})
        if (r.accept_phrase(w)) r.skip_blanks();
    const lexicon::phrase_match name = lexicon::language_names.match(s, r.pos);
    return name ? lexicon::language_names[name.index].code : std::string_view{};
}

/// Does a dateline of the translated style open `s`, and surely?
[[nodiscard]] constexpr bool opens_translated(std::string_view s) noexcept {
    if (opens_with_prose(s) || date::detail::next_digit(s, 0) == s.size()) return false; // no day
    reader r{s};
    dateline d;
    return read_translated_dateline(r, d) && d.score >= 0.9F;
}

/// How many of the first lines open so; no more of them are looked at than where one can stand.
[[nodiscard]] constexpr int count_translated_openings(std::string_view text) noexcept {
    int found = 0;
    std::size_t i = layout::read_date_prefix(text).end;
    for (int lines = 0; lines < 12; ++lines) {
        // Lines that do not begin with a capital are none of the twelve.
        for (;;) {
            while (i < text.size() && text::is_space(text[i])) ++i;
            if (i >= text.size()) return found;
            if (text::is_upper(text[i])) break;
            i = text.find('\n', i);
            if (i == std::string_view::npos) return found;
        }
        if (opens_translated(text.substr(i, 160))) ++found;
        i = text.find('\n', i);
        if (i == std::string_view::npos) return found;
    }
    return found;
}

/// Enough Han characters for a credit that was left as it was, in a text of other letters.
[[nodiscard]] constexpr bool has_stray_han(std::string_view text) noexcept {
    std::size_t han = 0;
    for (const char b : text) {
        const auto u = static_cast<unsigned char>(b);
        han += u >= 0xE4 && u <= 0xE9 ? 1U : 0U;
    }
    return han >= 2 && han * 40 < text.size();
}

} // namespace detail

/// Does a mark that alone nearly proves a translation, or the begin of a note that says so, stand
/// at `pos`, which is inside `text`, or at the bracket or square before it? Without one only the
/// text's datelines can show a translation.
[[nodiscard]] constexpr bool has_strong_mark(std::string_view text, std::size_t pos) noexcept {
    const auto is_strong = [text](std::size_t at) {
        const lexicon::detail::text_opening o = lexicon::detail::open_phrase(text, at);
        const auto whole = [text, at](const auto&, std::size_t size) {
            return lexicon::ends_word(text, at + size);
        };
        if (lexicon::original_notes.match_if(o, text, at, whole)) return true;
        const lexicon::phrase_match m = lexicon::translation_marks.match_if(o, text, at, whole);
        if (!m) return text[at] == '\xE2' && detail::is_romanised_byline(text, at);
        const lexicon::translation_mark& mark = lexicon::translation_marks[m.index];
        return mark.weight >= lexicon::strong_mark ||
               detail::opens_machine_sentence(mark, text, at);
    };
    if (is_strong(pos)) return true;
    const text::code_point before = pos == 0 ? text::code_point{} : text::decode_before(text, pos);
    return text::fold(before.value) == U'(' && is_strong(pos - before.size);
}

/// What `text`, which is in `language` ("en", …), was translated from. A caller that has looked for
/// strong marks and found none says so. Linear, allocates nothing.
[[nodiscard]] constexpr translation_guess
translated_from(std::string_view text, std::string_view language,
                bool may_have_strong_mark = true) noexcept {
    constexpr int enough = 50; // the sum of weights that is believed
    detail::mark_tally tally;
    std::string_view noted;
    const bool cjk = language == "zh" || language == "ja" || language == "ko";
    if (cjk && !may_have_strong_mark) return {};
    const int openings = cjk ? 0 : detail::count_translated_openings(text);
    if (!may_have_strong_mark && openings == 0) return {};
    const detail::lead_filter& leads = cjk ? detail::note_leads : detail::mark_and_note_leads;
    leads.visit_leads(text, [&](std::size_t pos) {
        if (detail::note_leads.may_begin(text, pos)) {
            noted = detail::read_original_note(text, pos);
            if (!noted.empty() && noted != language) return false;
            noted = {};
        }
        if (!cjk) detail::count_mark(text, pos, tally);
        return true;
    });
    if (!noted.empty()) return {noted, 0.95F};
    if (cjk) return {};
    for (int n = openings; n > 0; --n) tally.add(40);
    if (detail::has_stray_han(text)) tally.add(12);
    if (tally.sum < enough || tally.strongest < lexicon::strong_mark) return {};
    if (tally.kinds < 2 && tally.strongest < enough) return {};
    const int sum = tally.sum > 100 ? 100 : tally.sum;
    return {"zh", static_cast<float>(sum) / 105};
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_TRANSLATION_HPP
