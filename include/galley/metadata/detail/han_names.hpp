// galley/metadata/detail/han_names.hpp: names written in Han letters and in Hangul.
// The one idea: Chinese sets names side by side with or without blanks, so a stretch of letters is
// cut where a family name begins; a blank inside a name of two letters only spreads it.
#ifndef GALLEY_METADATA_DETAIL_HAN_NAMES_HPP
#define GALLEY_METADATA_DETAIL_HAN_NAMES_HPP

#include <galley/lexicon/people/japanese_surnames.hpp>
#include <galley/lexicon/people/surnames.hpp>
#include <galley/text/unicode.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata::detail::people {

/// The letters of a short stretch, with their offsets; longer ones are no list of names.
struct wide_letters {
    static constexpr std::size_t most = 16;
    std::array<char32_t, most> letter{};
    std::array<std::size_t, most + 1> at{};
    std::size_t size = 0;
    bool dotted = false;
    bool kana = false;
    bool han = false;
    bool too_long = false;

    constexpr explicit wide_letters(std::string_view s) noexcept {
        for (std::size_t i = 0; i < s.size();) {
            if (size == most) {
                too_long = true;
                return;
            }
            const text::code_point c = text::decode(s, i);
            const text::script k = text::script_of(c.value);
            dotted = dotted || k == text::script::none;
            kana = kana || k == text::script::kana;
            han = han || k == text::script::han;
            letter[size] = c.value;
            at[size++] = i;
            i += c.size;
            at[size] = i;
        }
    }
};

[[nodiscard]] constexpr bool is_surname_at(std::string_view s, const wide_letters& w, std::size_t i,
                                           std::size_t left) noexcept {
    if (left >= 3 && lexicon::double_surnames.match_glued(s, w.at[i])) return true;
    return left >= 2 && lexicon::is_han_surname(w.letter[i]);
}

/// How many letters the name that begins at letter `i` of a stretch without blanks has: the rest
/// when it is short enough, else up to the next family name. 0 where the stretch is no list of
/// names.
[[nodiscard]] constexpr std::size_t han_name_size(std::string_view s, const wide_letters& w,
                                                  std::size_t i) noexcept {
    const std::size_t left = w.size - i;
    if (w.too_long) return 0;
    if (w.dotted) return left <= 12 ? left : 0;
    if (w.kana) return left >= 2 && left <= 8 ? left : 0;
    if (left <= 3) return left >= 2 ? left : 0;
    const bool two = lexicon::double_surnames.match_glued(s, w.at[i]).size != 0;
    if (left == 4 && two) return 4;
    if (!is_surname_at(s, w, i, left)) return left == 4 && i == 0 ? 4 : 0;
    for (const std::size_t n : {std::size_t{3}, std::size_t{2}, std::size_t{4}})
        if (left >= n + 2 && (n < 4 || two) && is_surname_at(s, w, i + n, left - n)) return n;
    return left == 4 && i == 0 ? 4 : 0;
}

/// Letters that Japanese given names end with and few other words.
inline constexpr std::u32string_view given_name_endings =
    U"子美香奈恵絵菜咲沙紗莉梨郎朗介輔佑彦雄也哉樹斗翔太朋亮涼遼聡浩宏弘博裕祐晃彰崇隆賢徹哲俊敏秀"
    U"雅昌昭誠"
    U"健悟潤純淳圭慧綾彩葵優悠央織穂帆乃之夫男久紀則憲克稔輝貴幸江枝衣華愛里璃瑞希";

/// "大渡 美咲": do two stretches that a blank parts make a Japanese name, whose family name no list
/// may know? Two Chinese names side by side do not.
[[nodiscard]] constexpr bool is_parted_japanese_name(std::string_view family,
                                                     std::string_view given) noexcept {
    const wide_letters f(family);
    const wide_letters g(given);
    const auto is_short = [](const wide_letters& w) {
        return !w.too_long && !w.dotted && w.size >= 1 && w.size <= 3;
    };
    if (!is_short(f) || !is_short(g) || f.kana || g.kana || f.size + g.size < 3) return false;
    if (g.size > 1 && lexicon::is_han_surname(g.letter[0])) return false;
    return given_name_endings.find(g.letter[g.size - 1]) != std::u32string_view::npos;
}

/// Do so many letters behind a Japanese family name, Han or kana, make a given name?
[[nodiscard]] constexpr bool is_japanese_name(std::string_view s) noexcept {
    const std::size_t family = lexicon::japanese_surnames.match_glued(s, 0).size;
    if (family == 0) return false;
    const wide_letters given(s.substr(family));
    return given.size >= 1 && given.size <= (given.han ? 3U : 5U) && !given.dotted;
}

/// 0..100: how much a stretch of Han letters, or of Hangul, looks like one name.
[[nodiscard]] constexpr int wide_name_score(std::string_view s) noexcept {
    const wide_letters w(s);
    if (w.size >= 3 && is_japanese_name(s)) return 64;
    if (w.too_long || w.size < 2 || w.kana) return w.kana && w.size >= 3 && w.size <= 6 ? 15 : 0;
    const text::script k = text::script_of(w.letter[0]);
    if (k == text::script::hangul) {
        if (w.size > 4 || !lexicon::is_hangul_surname(w.letter[0])) return 0;
        if (w.size == 4) return lexicon::double_surnames.match_glued(s, 0) ? 60 : 0;
        return w.size == 3 ? 60 : 30;
    }
    if (w.dotted) return w.size <= 10 && s.find("\xC2\xB7") != std::string_view::npos ? 55 : 0;
    if (w.size == 4) return lexicon::double_surnames.match_glued(s, 0) ? 65 : 0;
    if (w.size > 4 || !lexicon::is_han_surname(w.letter[0])) return 0;
    return w.size == 3 ? 62 : 45;
}

} // namespace galley::inline GALLEY_LEVEL::metadata::detail::people

#endif // GALLEY_METADATA_DETAIL_HAN_NAMES_HPP
