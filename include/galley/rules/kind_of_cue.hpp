// galley/rules/kind_of_cue.hpp: what a piece is that a label opens, if nothing speaks against it.
#ifndef GALLEY_RULES_KIND_OF_CUE_HPP
#define GALLEY_RULES_KIND_OF_CUE_HPP

#include <galley/lexicon/cue.hpp>
#include <galley/segment.hpp>

namespace galley::inline GALLEY_LEVEL::rules {

[[nodiscard]] constexpr kind kind_of(lexicon::cue c) noexcept {
    using lexicon::cue;
    switch (c) {
        case cue::title: return kind::title;
        case cue::series: return kind::series;
        case cue::byline:
        case cue::writer:
        case cue::columnist: return kind::byline;
        case cue::published:
        case cue::updated: return kind::timestamp;
        case cue::source: return kind::source_credit;
        case cue::section: return kind::section;
        case cue::reporter:
        case cue::correspondent:
        case cue::contributor:
        case cue::intern: return kind::reporter_credit;
        case cue::editor:
        case cue::web_editor: return kind::editor_credit;
        case cue::photographer:
        case cue::photo: return kind::photo_credit;
        case cue::caption: return kind::caption;
        case cue::translator:
        case cue::translation: return kind::translation_note;
        case cue::related: return kind::related_link;
        case cue::ticker: return kind::ticker;
        case cue::previous:
        case cue::next: return kind::prev_next;
        case cue::tags: return kind::tags;
        case cue::share: return kind::social;
        case cue::subscribe:
        case cue::app: return kind::promo;
        case cue::advertisement: return kind::advertisement;
        case cue::comments: return kind::comments;
        case cue::editors_note: return kind::editors_note;
        case cue::author_bio: return kind::author_bio;
        case cue::end_mark: return kind::end_mark;
        case cue::phone:
        case cue::fax:
        case cue::email:
        case cue::address:
        case cue::contact: return kind::contact;
        case cue::registration: return kind::registration;
        case cue::disclaimer:
        case cue::cookie:
        case cue::legal: return kind::legal;
        case cue::builder: return kind::site_builder;
        case cue::portal:
        case cue::navigation:
        case cue::login:
        case cue::search:
        case cue::tool:
        case cue::truncation: return kind::navigation;
        case cue::counter:
        case cue::dialog:
        case cue::none:
        case cue::count_: break;
    }
    return kind::other;
}

/// The rule that a line with a label of kind `k` is settled by.
[[nodiscard]] constexpr rule label_rule(kind k) noexcept {
    switch (k) {
        case kind::related_link: return rule::related_label;
        case kind::tags: return rule::tags_label;
        case kind::contact: return rule::contact_label;
        case kind::editors_note:
        case kind::translation_note: return rule::note_label;
        case kind::caption: return rule::caption_cue;
        case kind::photo_credit: return rule::photo_label;
        case kind::source_line:
        case kind::source_credit: return rule::source_label;
        case kind::reporter_credit:
        case kind::editor_credit: return rule::credit_line;
        case kind::prev_next: return rule::prev_next_label;
        default: return rule::line_cue;
    }
}

/// The rule of a line that a label above it claims.
[[nodiscard]] constexpr rule block_rule(kind k) noexcept {
    if (k == kind::related_link) return rule::related_block;
    return k == kind::comments ? rule::comment_block : rule::block_cue;
}

/// Is what stands behind the label a value, so that the label is worth telling apart?
[[nodiscard]] constexpr bool has_value(kind k) noexcept {
    switch (k) {
        case kind::navigation:
        case kind::advertisement:
        case kind::social:
        case kind::promo:
        case kind::comments:
        case kind::ticker:
        case kind::legal:
        case kind::end_mark:
        case kind::caption:
        case kind::author_bio:
        case kind::other: return false;
        default: return true;
    }
}

[[nodiscard]] constexpr bool says_when(kind k) noexcept {
    return k == kind::timestamp || k == kind::source_line;
}
[[nodiscard]] constexpr bool says_who_or_when(kind k) noexcept {
    return k == kind::byline || says_when(k);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_KIND_OF_CUE_HPP
