// galley/lexicon/words/translation_marks.hpp: phrases that betray an English text as a machine's
// translation from Chinese, each with a weight. Data only. Source: the implicit markers of the
// project's reference of furniture (section 1.15) and of the label words behind them.
#ifndef GALLEY_LEXICON_WORDS_TRANSLATION_MARKS_HPP
#define GALLEY_LEXICON_WORDS_TRANSLATION_MARKS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

struct translation_mark {
    const char* phrase; // folded
    std::uint8_t weight = 0;
    std::uint8_t most = 1; // how often it counts
};

/// A translation is believed where at least one mark weighs so much.
inline constexpr int strong_mark = 20;

/// May this mark weigh so much? "my country" does where it opens a sentence in small letters.
[[nodiscard]] constexpr bool may_be_strong(const translation_mark& m) noexcept {
    return m.weight >= strong_mark || std::string_view(m.phrase).starts_with("my country");
}

struct language_name {
    const char* phrase; // folded, English
    std::string_view code;
};

namespace detail {

// clang-format off
inline constexpr translation_mark translation_mark_list[] = {
    {"my country", 12, 3},                  // 我国
    {"my country's", 12, 3},
    {"original title:", 25},                // 原标题
    {"two-dimensional code", 30},           // 二维码
    {"editor in charge:", 25},              // 责任编辑
    {"responsible editor:", 25},
    {"responsible editor", 15},
    {"data map.", 20},                      // 资料图
    {"data map", 8},
    {"return to sohu", 40},                 // 返回搜狐
    {"sohu, see more", 50},                 // 搜狐，查看更多: enough alone, as the first may be glued
    {"topic:", 10},                         // 题：
    {"icp bei", 45},                        // ICP备
    {"icp zheng", 45},
    {"icp preparation", 45},
    {"website record number", 35},
    {"comprehensive news:", 15},            // 综合消息
    {"the reporter learned", 20, 2},        // 记者获悉
    {"the reporter noticed", 15},
    {"the reporter saw", 10},
    {"told the reporter", 8, 2},
    {"told reporters of", 8},
    {"our reporter", 8},                    // 本报记者
    {"our newspaper", 4},
    {"intern reporter", 15},                // 实习记者
    {"trainee reporter", 10},
    {"(reporter", 15, 2},                   // （记者
    {"( reporter", 15},
    {"(photo by reporter", 20},
    {"reporter / photo", 25},               // 记者/摄
    {"xinhua news agency reporter", 25},    // 新华社记者
    {"guangming net", 12},
    {"china news network", 12},
    {"people's network", 10},
    {"wechat public account", 15},          // 微信公众号
    {"wechat official account", 6},
    {"general secretary xi jinping", 6},
    {"party-mass", 10},                     // 党群
    {"cadres and masses", 12},
    {"the broad masses", 10},
    {"do a good job in", 8, 2},             // 做好
    {"do a good job of", 6},
    {"adhere to the", 4},
    {"hot search", 8},                      // 热搜
    {"——", 8},
    {"business licensebreaking", 8},
    {"the spirit of the 20th", 6},
    {"comrade xi jinping as the core", 12},
};

inline constexpr language_name language_name_list[] = {
    {"arabic", "ar"}, {"bulgarian", "bg"}, {"chinese", "zh"}, {"croatian", "hr"}, {"czech", "cs"},
    {"danish", "da"}, {"dutch", "nl"}, {"english", "en"}, {"estonian", "et"}, {"finnish", "fi"},
    {"french", "fr"}, {"german", "de"}, {"greek", "el"}, {"hebrew", "he"}, {"hindi", "hi"},
    {"hungarian", "hu"}, {"indonesian", "id"}, {"italian", "it"}, {"japanese", "ja"},
    {"korean", "ko"}, {"latvian", "lv"}, {"lithuanian", "lt"}, {"malay", "ms"},
    {"mandarin", "zh"}, {"norwegian", "no"}, {"persian", "fa"}, {"polish", "pl"},
    {"portuguese", "pt"}, {"romanian", "ro"}, {"russian", "ru"}, {"serbian", "sr"},
    {"simplified chinese", "zh"}, {"slovak", "sk"}, {"slovenian", "sl"}, {"spanish", "es"},
    {"swedish", "sv"}, {"thai", "th"}, {"traditional chinese", "zh"}, {"turkish", "tr"},
    {"ukrainian", "uk"}, {"urdu", "ur"}, {"vietnamese", "vi"},
};

/// Notes that name the language the text was written in, which follows.
inline constexpr translation_mark original_note_list[] = {
    {"the article is in"}, {"this article is in"}, {"this article was translated from"},
    {"this story was translated from"}, {"this text was translated from"},
    {"this article was automatically translated from"}, {"this article has been translated from"},
    {"automatically translated from"}, {"machine translated from"},
    {"translated automatically from"}, {"this is a machine translation from"},
    {"this is a translation from"}, {"the original article is in"}, {"the original text is in"},
};
// clang-format on

} // namespace detail

inline constexpr auto translation_marks = make_phrase_set(detail::translation_mark_list);
inline constexpr auto language_names = make_phrase_set(detail::language_name_list);
inline constexpr auto original_notes = make_phrase_set(detail::original_note_list);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_TRANSLATION_MARKS_HPP
