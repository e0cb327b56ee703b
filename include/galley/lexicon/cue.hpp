// galley/lexicon/cue.hpp: what a label word announces, and in which form it may be believed.
// The lists themselves stand in cues/, one entry a line with its language. They were collected from
// the heads and tails of news pages, and from what the common blog systems print around an article
// in each language.
#ifndef GALLEY_LEXICON_CUE_HPP
#define GALLEY_LEXICON_CUE_HPP

#include <galley/config.hpp>

#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

/// What stands behind the label, or what the whole short line is.
enum class cue : std::uint8_t {
    none,
    // title block
    title,     // "Original title:", "原标题："
    series,    // "Column", "专栏" inside brackets
    byline,    // "By", "Von", "Autor:", "作者：", "Text:", "文/"
    published, // "Published", "Posted on", "发布时间："
    updated,   // "Updated", "Stand:", "更新时间："
    source,    // "Source:", "来源：", "Quelle:", "Via:"
    section,   // "Filed under", "Category:", "当前位置："
    // people
    reporter,      // "Reporter", "记者", "Reporting by"
    correspondent, // "Correspondent", "通讯员"
    columnist,     // "Columnist"
    contributor,   // "contributed to this report", "Additional reporting by"
    editor,        // "Editor:", "责任编辑：", "Editing by"
    web_editor,    // "Web editor:"
    photographer,  // "Photo by", "摄"
    translator,    // "Translated by", "编译："
    intern,        // "实习生"
    writer,        // "Writing by", "Written by"
    // pictures
    photo,   // "Photo:", "Foto:", "图片来源："
    caption, // "File photo", "资料图", "图为"
    // links
    related,  // "See also", "READ MORE:", "相关阅读："
    ticker,   // "Breaking news", "Most read", "热门文章"
    previous, // "PREV", "上一篇："
    next,     // "NEXT", "下一篇："
    tags,     // "Tags:", "标签："
    portal,   // "Return to", "返回"
    // reader and site
    navigation,    // "Home", "Menu", "Skip to content", "Back to top"
    login,         // "Log in", "Register"
    search,        // "Search"
    share,         // "Share", "Facebook", "分享到"
    subscribe,     // "Subscribe", "Sign up for", "Follow us", "扫一扫"
    app,           // "Download the app", "二维码"
    advertisement, // "Advertisement", "Anzeige", "Реклама"
    comments,      // "Comments", "Leave a reply", "我要评论"
    counter,       // "views", "min read", "Просмотров:"
    tool,          // "Print", "Font size", "打印", "Listen to this article"
    cookie,        // "We use cookies", "Accept all"
    // notes and endings
    editors_note, // "Editor's note:", "Correction:"
    author_bio,   // "About the author"
    translation,  // "The article is in"
    disclaimer,   // "The views expressed", "免责声明"
    end_mark,     // "（完）", "###"
    truncation,   // "Continue reading", "Read the full story", "More"
    // foot
    phone,
    fax,
    email,
    address,
    registration, // "Website record number:", "ICP备"
    legal,        // "All rights reserved", "版权所有", "Impressum", "Privacy policy"
    builder,      // "Powered by", "技术支持："
    contact,      // "Contact us", "联系我们"
    // what players, dialogs and machines say to the reader
    dialog, // "Please enable JavaScript", "Found an error?", "The story continues below"
    count_
};

/// The forms in which a label is believed; a set of bits. Read from the false-positive counts of
/// the reference. Plain numbers, since compilers look for an operator of each `|` of enumerators.
inline constexpr std::uint8_t at_start = 1; // at the start of a line, a value or nothing behind it
/// Only when a colon (or '/', for those who write so) follows, or the phrase ends in one.
inline constexpr std::uint8_t with_colon = 2;
inline constexpr std::uint8_t whole_line = 4; // only when nothing else stands on the line
inline constexpr std::uint8_t in_bracket = 8; // directly behind an opening bracket
inline constexpr std::uint8_t mid_line = 16; // also after a sentence end in a line, or glued to one
/// A phrase so telling that it counts wherever it stands in a short line.
inline constexpr std::uint8_t anywhere = 32;
/// At the start of a line, when a comma follows: "Image source, AGENCY".
inline constexpr std::uint8_t with_comma = 64;

/// Where in its line a cue stands.
enum class cue_place : std::uint8_t {
    start,     // nothing but blanks, bullets, marks or one opening bracket before it
    bracket,   // directly behind an opening bracket inside the line
    sentence,  // behind a sentence end, a closing bracket or quote
    separator, // behind '|', a bullet, a dash or a slash between blanks, two blanks
    joint,     // glued to what is before: "DailyReturn", "2024Updated"
    blank,     // behind any other blank or mark
};

/// Labels by where they may count; a set of bits.
enum cue_group : std::uint8_t {
    any_group = 1,    // all of them
    inside_group = 2, // inside a line
    blank_group = 4   // and there behind a blank inside a sentence
};

/// Sets of cue_group by the forms of a label. A table, since compilers ask it of every label.
struct cue_groups {
    std::uint8_t by_forms[2 * with_comma]{};

    constexpr cue_groups() noexcept {
        constexpr unsigned with_label = mid_line | with_colon;
        for (unsigned forms = 0; forms < 2 * with_comma; ++forms) {
            unsigned groups = any_group;
            if ((forms & (mid_line | anywhere)) != 0) groups |= inside_group;
            if ((forms & anywhere) != 0 || (forms & with_label) == with_label)
                groups |= blank_group;
            by_forms[forms] = static_cast<std::uint8_t>(groups);
        }
    }
};

struct cue_entry {
    const char* phrase =
        ""; // folded, see text/fold.hpp; no string_view: thousands of them would compile slowly
    cue what = cue::none;
    std::uint8_t forms = 0;
    char lang[3] = ""; // ISO 639-1, "" for several

    static constexpr cue_groups grouped{};
    [[nodiscard]] constexpr unsigned groups() const noexcept { return grouped.by_forms[forms]; }
};

/// A word that says from inside a line what the line is.
struct inside_entry {
    const char* phrase = ""; // folded, see text/fold.hpp
    cue what = cue::none;
};

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_CUE_HPP
