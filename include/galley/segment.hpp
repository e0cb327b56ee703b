// galley/segment.hpp: the vocabulary. What a piece of the text is, where it stands, which rule says
// so.
#ifndef GALLEY_SEGMENT_HPP
#define GALLEY_SEGMENT_HPP

#include <galley/rule.hpp>
#include <galley/text/trim.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL {

/// A byte offset into the parsed text. Texts that need more are refused whole.
using offset = std::uint32_t;

/// What a piece of the text is. The names are stable; new ones may be added at the end of a zone.
enum class kind : std::uint8_t {
    // head
    date_line,   ///< the day that opens a dump: "date 2022-08-31"
    section,     ///< where on the site it stands: "Home > News > World", "OPINION"
    ticker,      ///< headlines that run along the top: "Breaking: mill burns"
    title,       ///< the headline: "Council opens new bridge"
    subtitle,    ///< the sentence below it: "Two years late, and half a mile long"
    series,      ///< a column or part of a row: "[Column] River notes", "\"Bridges\" Series (2)"
    byline,      ///< who wrote it, at its head: "By Jane Roe and John Doe"
    source_line, ///< source, time and desk on one line: "Source: Harwick Daily 2022-08-31 09:20"
    timestamp,   ///< when: "Published 31 August 2022, 09:20", "2 hours ago"
    // body
    dateline,     ///< place, day, agency before the first sentence: "ROME, Aug. 30 (Reuters) -"
    paragraph,    ///< running text
    heading,      ///< a line between paragraphs: "What comes next"
    list_item,    ///< an item of the article's own list: "- a new ferry"
    caption,      ///< what a picture shows: "The bridge on Tuesday morning."
    photo_credit, ///< who took it: "Photo: Jane Roe/AFP"
    // credits
    reporter_credit,  ///< who reported, at the end: "(Reporting by Jane Roe)", "记者 张三"
    source_credit,    ///< where it is from: "Source: Xinhua", "(AFP)"
    editor_credit,    ///< who edited: "(Web editor: A. Novak)"
    translation_note, ///< who or what translated: "Translated by J. Doe"
    editors_note,     ///< about the text: "Correction: the bridge is 800 metres long."
    author_bio,       ///< about the author: "Jane Roe is a correspondent in Rome."
    end_mark,         ///< nothing but the end: "###", "(END)", "■"
    // around
    related_link,   ///< a headline that leads elsewhere: "See also: Ferry sold to the town"
    repeated_title, ///< the title once more
    tags,           ///< subjects: "Tags: bridges, ferries"
    prev_next,      ///< the neighbours: "Previous: Mill burns"
    navigation,     ///< menus and tools: "Home", "Menu", "Search", "Back to top"
    social,         ///< sharing and networks: "Share on Facebook", "Follow us"
    promo,          ///< the site's own offers: "Subscribe to our newsletter"
    advertisement,  ///< "Advertisement", "Sponsored content"
    comments,       ///< readers' words and their frame: "12 comments", "Log in to reply"
    // foot
    contact,      ///< "Tel: +1 555 0100", "Newsroom: desk@example.org"
    registration, ///< a site's number at an office: "ICP No. 12345678"
    legal,        ///< rights, terms, privacy: "© 2022 Harwick Daily. All rights reserved."
    site_builder, ///< who made the site: "Powered by Newspress"
    other         ///< furniture that no rule knows more of
};

inline constexpr std::size_t kind_count = static_cast<std::size_t>(kind::other) + 1;

namespace detail {

inline constexpr std::array<std::string_view, kind_count> kind_names = {
    "date_line",     "section",       "ticker",           "title",
    "subtitle",      "series",        "byline",           "source_line",
    "timestamp",     "dateline",      "paragraph",        "heading",
    "list_item",     "caption",       "photo_credit",     "reporter_credit",
    "source_credit", "editor_credit", "translation_note", "editors_note",
    "author_bio",    "end_mark",      "related_link",     "repeated_title",
    "tags",          "prev_next",     "navigation",       "social",
    "promo",         "advertisement", "comments",         "contact",
    "registration",  "legal",         "site_builder",     "other"};

} // namespace detail

/// The public name of a kind, as the writers print it.
[[nodiscard]] constexpr std::string_view name(kind k) noexcept {
    return detail::kind_names[static_cast<std::size_t>(k)];
}

/// Where on a page a kind is at home.
enum class zone : std::uint8_t { head, body, credits, around, foot };

[[nodiscard]] constexpr zone zone_of(kind k) noexcept {
    if (k <= kind::timestamp) return zone::head;
    if (k <= kind::photo_credit) return zone::body;
    if (k <= kind::end_mark) return zone::credits;
    return k <= kind::comments ? zone::around : zone::foot;
}

/// Is it part of the article's running text? Captions, credits and datelines are not.
[[nodiscard]] constexpr bool is_body(kind k) noexcept {
    return k == kind::paragraph || k == kind::heading || k == kind::list_item;
}

/// A half-open range of bytes of the parsed text. Valid as long as the text that was parsed;
/// copying is cheap.
///
///     ...over.\n\n(Web editor: A. Novak)\n\n...
///                 ^label_begin^label_end  ^end        begin == label_begin here
///                             [ value    ]
struct segment {
    offset begin = 0; // segments cover the text: begin is the end of the segment before, or 0
    offset end = 0;
    offset text_begin = 0; // the same without the blanks at its ends
    offset text_end = 0;
    offset label_begin = 0; // the label inside text(); equal to label_end where there is none
    offset label_end = 0;
    galley::kind kind = kind::other;
    galley::rule rule = rule::none;
    float score = 0; // how sure, in [0, 1]
    const char* base = nullptr;

    /// All bytes of the piece, blanks around it included.
    [[nodiscard]] constexpr std::string_view raw() const noexcept { return view(begin, end); }
    /// The piece without the blanks at its ends.
    [[nodiscard]] constexpr std::string_view text() const noexcept {
        return view(text_begin, text_end);
    }
    /// "Original title:", "(Web editor:"; empty where the piece has no label.
    [[nodiscard]] constexpr std::string_view label() const noexcept {
        return view(label_begin, label_end);
    }
    [[nodiscard]] constexpr bool has_label() const noexcept { return label_end > label_begin; }
    /// What the label announces: the text behind it, without the bracket that closes one opened
    /// before the label. The whole text where there is no label.
    [[nodiscard]] constexpr std::string_view value() const noexcept {
        if (!has_label()) return text();
        std::string_view v = text::trim(view(label_end, text_end));
        const bool bracketed = text::is_opening_bracket(text::decode(text(), 0).value);
        if (bracketed && !v.empty() &&
            text::is_closing_bracket(text::decode_before(v, v.size()).value)) {
            v.remove_suffix(text::decode_before(v, v.size()).size);
            v = text::trim_right(v);
        }
        return v;
    }

private:
    [[nodiscard]] constexpr std::string_view view(offset from, offset to) const noexcept {
        return base == nullptr ? std::string_view{} : std::string_view(base + from, to - from);
    }
};

} // namespace galley::inline GALLEY_LEVEL

#endif // GALLEY_SEGMENT_HPP
