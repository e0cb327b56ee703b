// galley/metadata/detail/romanised.hpp: Chinese names in Latin letters.
// The one idea: translated credits set several of them side by side with blanks only, so a run of
// words in which every other one is a family name is cut into pairs.
#ifndef GALLEY_METADATA_DETAIL_ROMANISED_HPP
#define GALLEY_METADATA_DETAIL_ROMANISED_HPP

#include <galley/lexicon/people/surnames.hpp>
#include <galley/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata::detail::people {

/// How many letters at the begin of `s` are the initial of a Pinyin syllable; 0 is one too.
[[nodiscard]] constexpr std::size_t pinyin_initial(std::string_view s) noexcept {
    if (s.empty()) return 0;
    const char c = text::to_lower(s[0]);
    const bool h = s.size() > 1 && text::to_lower(s[1]) == 'h';
    if (h && (c == 'z' || c == 'c' || c == 's')) return 2;
    return std::string_view("bpmfdtnlgkhjqxrzcsyw").find(c) != std::string_view::npos ? 1 : 0;
}

/// Is `s` spelled as one to three Pinyin syllables? Bounded work, whatever `s` is.
[[nodiscard]] constexpr bool is_pinyin(std::string_view s, int syllables = 3) noexcept {
    constexpr std::string_view finals[] = {
        "iang", "iong", "uang", "ang", "eng", "ong", "ing", "ian", "iao", "uai", "uan", "üan",
        "ai",   "ei",   "ao",   "ou",  "an",  "en",  "er",  "ia",  "ie",  "iu",  "in",  "ua",
        "uo",   "ui",   "un",   "ue",  "ve",  "a",   "o",   "e",   "i",   "u",   "v"};
    if (s.empty()) return true;
    if (syllables == 0) return false;
    const std::string_view rest = s.substr(pinyin_initial(s));
    for (const std::string_view f : finals) {
        if (rest.size() < f.size()) continue;
        bool same = true;
        for (std::size_t i = 0; i < f.size(); ++i) same = same && text::to_lower(rest[i]) == f[i];
        if (!same) continue;
        std::string_view next = rest.substr(f.size());
        if (next.size() > 1 && (next[0] == '\'' || next[0] == '-')) next.remove_prefix(1);
        if (is_pinyin(next, syllables - 1)) return true;
    }
    return false;
}

[[nodiscard]] constexpr bool is_pinyin_surname(std::string_view s) noexcept {
    return static_cast<bool>(lexicon::pinyin_surnames.match_whole(s));
}

} // namespace galley::inline GALLEY_LEVEL::metadata::detail::people

#endif // GALLEY_METADATA_DETAIL_ROMANISED_HPP
