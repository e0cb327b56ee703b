#include <galley/rules/kind_of_cue.hpp>

#include "support/catch.hpp"

#include <array>

using galley::kind;
using galley::lexicon::cue;
using galley::rules::has_value;
using galley::rules::kind_of;

static_assert(noexcept(kind_of(cue::none)) && noexcept(has_value(kind::other)));
static_assert(kind_of(cue::none) == kind::other);
static_assert(kind_of(cue::title) == kind::title && kind_of(cue::byline) == kind::byline);
static_assert(kind_of(cue::related) == kind::related_link);
static_assert(kind_of(cue::web_editor) == kind::editor_credit);

TEST_CASE("rules::kind_of_cue: every label but a counter's announces a kind", "[rules]") {
    for (std::size_t i = 1; i < static_cast<std::size_t>(cue::count_); ++i) {
        const auto c = static_cast<cue>(i);
        INFO(i);
        CHECK((kind_of(c) == kind::other) == (c == cue::counter || c == cue::dialog));
    }
}

TEST_CASE("rules::kind_of_cue: no label makes running text", "[rules]") {
    for (std::size_t i = 0; i < static_cast<std::size_t>(cue::count_); ++i) {
        INFO(i);
        CHECK_FALSE(is_body(kind_of(static_cast<cue>(i))));
        CHECK(kind_of(static_cast<cue>(i)) != kind::dateline);
        CHECK(kind_of(static_cast<cue>(i)) != kind::repeated_title);
    }
}

TEST_CASE("rules::kind_of_cue: opposites of a pair share a kind", "[rules]") {
    struct row {
        cue a;
        cue b;
    };
    for (const row& r : {row{cue::previous, cue::next}, row{cue::published, cue::updated},
                         row{cue::phone, cue::fax}, row{cue::email, cue::address},
                         row{cue::editor, cue::web_editor}, row{cue::translator, cue::translation},
                         row{cue::photo, cue::photographer}}) {
        INFO(static_cast<int>(r.a));
        CHECK(kind_of(r.a) == kind_of(r.b));
    }
}

TEST_CASE("rules::kind_of_cue: labels with a value behind them keep it apart", "[rules]") {
    for (const kind k :
         {kind::title, kind::byline, kind::timestamp, kind::source_credit, kind::reporter_credit,
          kind::editor_credit, kind::photo_credit, kind::translation_note, kind::related_link,
          kind::tags, kind::prev_next, kind::contact, kind::registration, kind::site_builder}) {
        INFO(name(k));
        CHECK(has_value(k));
    }
    for (const kind k : {kind::navigation, kind::advertisement, kind::social, kind::promo,
                         kind::comments, kind::legal, kind::end_mark, kind::other}) {
        INFO(name(k));
        CHECK_FALSE(has_value(k));
    }
}
