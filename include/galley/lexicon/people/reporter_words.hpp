// galley/lexicon/people/reporter_words.hpp: the words for a reporter in Korean, Japanese and
// Chinese, where nothing parts words, and the longer words that only begin with them. Data and
// three questions.
#ifndef GALLEY_LEXICON_PEOPLE_REPORTER_WORDS_HPP
#define GALLEY_LEXICON_PEOPLE_REPORTER_WORDS_HPP

#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

inline constexpr std::string_view reporter_words[] = {"기자", "記者", "记者", "특파원", "논설위원"};

/// Behind it in Han letters or katakana: clubs, meetings, the press box; no names begin so.
inline constexpr std::string_view reporter_compounds[] = {
    "クラブ", "ページ", "会",   "會", "发布", "發布", "発表", "招待", "团",   "団",
    "團",     "站",     "节",   "節", "证",   "證",   "博客", "手记", "手記", "手帳",
    "看",     "观察",   "觀察", "网", "協会", "协会", "協會", "部",   "调查", "調查"};

/// Jobs in Han letters that a newsroom's name may stand before: "河网编辑".
inline constexpr std::string_view editor_jobs[] = {"编辑", "編輯", "责编", "責編"};
inline constexpr std::string_view writer_jobs[] = {"评论员", "評論員", "通讯员", "通訊員", "记者",
                                                   "記者",   "实习生", "實習生", "撰稿人"};

[[nodiscard]] constexpr bool is_hangul_or_hiragana(char32_t c) noexcept {
    return text::script_of(c) == text::script::hangul || (c >= 0x3041 && c <= 0x309F);
}

} // namespace detail

/// Does a longer word, or an ending of its case, go on behind the one for a reporter that ends at
/// `end` of `s`: "記者クラブ", "기자의"? The Korean plural does not.
[[nodiscard]] constexpr bool goes_on_behind_reporter(std::string_view s, std::size_t end) noexcept {
    const std::string_view rest = s.substr(end);
    if (rest.empty()) return false;
    if (detail::is_hangul_or_hiragana(text::decode(rest, 0).value)) return !rest.starts_with("들");
    for (const std::string_view compound : detail::reporter_compounds)
        if (rest.starts_with(compound)) return true;
    return false;
}

/// Does the word for a reporter end at `end` of `s`?
[[nodiscard]] constexpr bool ends_in_reporter(std::string_view s, std::size_t end) noexcept {
    for (const std::string_view word : detail::reporter_words)
        if (s.substr(0, end).ends_with(word)) return true;
    return false;
}

/// Is the word for a reporter in `s`, and not the begin of a longer one?
[[nodiscard]] constexpr bool holds_reporter_word(std::string_view s) noexcept {
    for (const std::string_view word : detail::reporter_words)
        for (std::size_t at = s.find(word); at != std::string_view::npos;
             at = s.find(word, at + word.size()))
            if (!goes_on_behind_reporter(s, at + word.size())) return true;
    return false;
}

/// Does `job` end in the word for an editor: "河网编辑"?
[[nodiscard]] constexpr bool is_editor_job(std::string_view job) noexcept {
    for (const std::string_view word : detail::editor_jobs)
        if (job.ends_with(word)) return true;
    return false;
}

/// Does `job` end in the word for somebody else who writes: "本报评论员"?
[[nodiscard]] constexpr bool is_writer_job(std::string_view job) noexcept {
    for (const std::string_view word : detail::writer_jobs)
        if (job.ends_with(word)) return true;
    return false;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PEOPLE_REPORTER_WORDS_HPP
