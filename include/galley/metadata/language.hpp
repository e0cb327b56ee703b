// galley/metadata/language.hpp: the language of a text, by its script, its small words and letters.
// Counts over a bounded sample in integers: the same bytes give the same answer everywhere.
//
//     detect_language("Der Markt ist am Abend geschlossen und die ...")   {"de", 0.9, sure}
//
// Some fifty languages of the Latin, Cyrillic, Arabic and Devanagari scripts, and those that have a
// script of their own. Serbian, Bosnian and Montenegrin in Latin letters are told as "hr".
#ifndef GALLEY_METADATA_LANGUAGE_HPP
#define GALLEY_METADATA_LANGUAGE_HPP

#include <galley/lexicon/words/function_words.hpp>
#include <galley/metadata/detail/word_votes.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/letter_run.hpp>
#include <galley/text/load_bytes.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

/// A language as far as the text shows it. `code` is ISO 639-1, of static storage, empty where
/// there are no letters. `sure` asks for some evidence and a lead of a sixteenth over the second.
struct language_guess {
    std::string_view code;
    float score = 0; // the lead over the second, in [0, 1]; lower where there is little evidence
    bool sure = false;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return sure; }
};

/// How many bytes of a long text are looked at, in eight equal windows spread over it: the first
/// number, and the second where those leave a doubt.
inline constexpr std::size_t language_sample = 1536;
inline constexpr std::size_t large_language_sample = 6144;

/// The language most of `text` is in. Linear in the sample, so bounded; allocates nothing.
[[nodiscard]] constexpr language_guess detect_language(std::string_view text) noexcept;

namespace detail {

/// Letters of the sample by script, and by block where a block is one language.
struct script_counts {
    std::array<std::uint32_t, 14> letters{}; // by text::script
    std::array<std::uint32_t, 17> blocks{};  // of script::indic and thai, see block_codes
};

struct script_block {
    char32_t first;
    char32_t last;
    std::string_view code;
};

// Blocks of the Unicode standard that serve mostly one language.
inline constexpr script_block block_codes[] = {
    {0x0980, 0x09FF, "bn"}, {0x0A00, 0x0A7F, "pa"}, {0x0A80, 0x0AFF, "gu"}, {0x0B00, 0x0B7F, "or"},
    {0x0B80, 0x0BFF, "ta"}, {0x0C00, 0x0C7F, "te"}, {0x0C80, 0x0CFF, "kn"}, {0x0D00, 0x0D7F, "ml"},
    {0x0D80, 0x0DFF, "si"}, {0x0E00, 0x0E7F, "th"}, {0x0E80, 0x0EFF, "lo"}, {0x0F00, 0x0FFF, "bo"},
    {0x1000, 0x109F, "my"}, {0x1200, 0x137F, "am"}, {0x1780, 0x17FF, "km"}, {0x1800, 0x18AF, "mn"},
    {0xA000, 0xA4CF, "ii"},
};

inline constexpr word_votes<std::size(lexicon::latin_languages), 4096>
    latin_votes(lexicon::latin_languages);
inline constexpr word_votes<std::size(lexicon::cyrillic_languages), 1024>
    cyrillic_votes(lexicon::cyrillic_languages);
inline constexpr word_votes<std::size(lexicon::arabic_languages), 512>
    arabic_votes(lexicon::arabic_languages);
inline constexpr word_votes<std::size(lexicon::devanagari_languages), 256>
    devanagari_votes(lexicon::devanagari_languages);

constexpr void count_letter(char32_t c, script_counts& counts) noexcept {
    const text::script s = text::script_of(c);
    ++counts.letters[static_cast<std::size_t>(s)];
    if (s != text::script::indic && s != text::script::thai) return;
    for (std::size_t i = 0; i < std::size(block_codes); ++i)
        if (c >= block_codes[i].first && c <= block_codes[i].last) ++counts.blocks[i];
}

/// Calls `visit(window)` for the whole text, or for eight windows of one longer than `sample`, cut
/// at characters.
template <class Visit>
constexpr void for_each_window(std::string_view text, std::size_t sample,
                               const Visit& visit) noexcept {
    if (text.size() <= sample) return visit(text);
    constexpr std::size_t windows = 8;
    const std::size_t step = text.size() / windows;
    for (std::size_t i = 0; i < windows; ++i) {
        const std::size_t from = text::floor_boundary(text, i * step);
        const std::size_t to = text::floor_boundary(text, i * step + sample / windows);
        visit(text.substr(from, to - from));
    }
}

[[nodiscard]] constexpr script_counts count_scripts(std::string_view text,
                                                    std::size_t sample) noexcept {
    script_counts counts;
    auto& latin = counts.letters[static_cast<std::size_t>(text::script::latin)];
    for_each_window(text, sample, [&counts, &latin](std::string_view window) {
        for (std::size_t i = 0; i < window.size();) {
            if (window.size() - i >= 8) { // most texts are ASCII for long
                const auto eight = text::load_bytes<std::uint64_t>(window, i);
                if ((eight & 0x8080808080808080U) == 0) {
                    latin += static_cast<std::uint32_t>(std::popcount(text::letter_bits(eight)));
                    i += 8;
                    continue;
                }
            }
            if (text::is_ascii(window[i])) {
                latin += text::is_letter(window[i++]) ? 1U : 0U;
                continue;
            }
            const text::code_point c = text::decode(window, i);
            if (c.valid) count_letter(c.value, counts);
            i += c.size;
        }
    });
    return counts;
}

/// What a sample says, and whether a larger one would hardly say anything else.
struct sample_guess {
    language_guess guess;
    bool clear = false;
};

/// Votes of all words and letters of one script's languages, and the two best.
template <class Votes>
[[nodiscard]] constexpr sample_guess best_by_words(std::string_view text, std::size_t sample,
                                                   const Votes& votes,
                                                   std::uint32_t letters) noexcept {
    typename Votes::scores scores{};
    for_each_window(text, sample, [&](std::string_view window) { votes.count(window, scores); });
    std::size_t best = 0;
    for (std::size_t i = 1; i < scores.size(); ++i)
        if (scores[i] > scores[best]) best = i;
    std::uint32_t second = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (i != best && scores[i] > second) second = scores[i];
    constexpr std::uint32_t enough = 60; // five words of only one language
    const std::uint32_t top = scores[best];
    if (top == 0) return {};
    const std::uint32_t lead = top - second;
    const float margin = static_cast<float>(lead) / static_cast<float>(top);
    const float amount = top >= enough ? 1.0F : static_cast<float>(top) / enough;
    // Running text of a known language earns a third of a vote a letter; a foreign one or a list of
    // names stays below a sixteenth.
    const bool sure = top >= enough / 2 && lead * 16 >= top && top * 16 >= letters;
    const bool clear = sure && top >= 2 * enough && lead * 2 >= top && top * 8 >= letters;
    return {{votes.code(best), margin * amount, sure}, clear};
}

/// Of scripts with one language, or told apart by their letters alone.
[[nodiscard]] constexpr std::string_view only_language(text::script s,
                                                       const script_counts& counts) noexcept {
    switch (s) {
        case text::script::greek: return "el";
        case text::script::armenian: return "hy";
        case text::script::hebrew: return "he";
        case text::script::georgian: return "ka";
        case text::script::hangul: return "ko";
        case text::script::han:
        case text::script::kana: {
            const std::uint32_t kana = counts.letters[static_cast<std::size_t>(text::script::kana)];
            const std::uint32_t han = counts.letters[static_cast<std::size_t>(text::script::han)];
            return kana * 12 >= kana + han ? "ja" : "zh"; // Japanese has no page without its kana
        }
        case text::script::thai:
        case text::script::indic: {
            std::size_t best = 0;
            for (std::size_t i = 1; i < counts.blocks.size(); ++i)
                if (counts.blocks[i] > counts.blocks[best]) best = i;
            return counts.blocks[best] != 0 ? block_codes[best].code : std::string_view{};
        }
        default: return {};
    }
}

[[nodiscard]] constexpr sample_guess detect_in_sample(std::string_view text,
                                                      std::size_t sample) noexcept {
    using text::script;
    const script_counts counts = count_scripts(text, sample);
    // A Han character or a Hangul syllable says as much as two or three letters.
    auto weight = [&counts](script s) {
        const std::uint32_t n = counts.letters[static_cast<std::size_t>(s)];
        const bool dense = s == script::han || s == script::kana || s == script::hangul;
        return dense ? n * 5 / 2 : n;
    };
    script best = script::latin;
    std::uint32_t all = 0;
    for (std::size_t i = 1; i < counts.letters.size(); ++i) {
        const auto s = static_cast<script>(i);
        all += weight(s);
        if (weight(s) > weight(best)) best = s;
    }
    if (weight(script::han) + weight(script::kana) > weight(best)) best = script::han;
    if (all == 0) return {};
    std::uint32_t mine = weight(best);
    if (best == script::han || best == script::kana)
        mine = weight(script::han) + weight(script::kana);
    const bool one_script = mine >= all - all / 4;
    const auto by_words = [&](const auto& votes) {
        const sample_guess g = best_by_words(text, sample, votes, weight(best));
        return sample_guess{g.guess, g.clear && one_script};
    };
    switch (best) {
        case script::latin: return by_words(latin_votes);
        case script::cyrillic: return by_words(cyrillic_votes);
        case script::arabic: return by_words(arabic_votes);
        case script::devanagari: return by_words(devanagari_votes);
        default: break;
    }
    const float share = static_cast<float>(mine) / static_cast<float>(all);
    const bool sure = mine >= 8 && mine * 2 > all;
    return {{only_language(best, counts), share, sure}, sure && one_script};
}

} // namespace detail

constexpr language_guess detect_language(std::string_view text) noexcept {
    const detail::sample_guess quick = detail::detect_in_sample(text, language_sample);
    if (text.size() <= language_sample || quick.clear) return quick.guess;
    return detail::detect_in_sample(text, large_language_sample).guess;
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_LANGUAGE_HPP
