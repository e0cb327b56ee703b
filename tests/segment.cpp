#include <galley/segment.hpp>

#include "support/catch.hpp"

#include <type_traits>

using galley::kind;
using galley::segment;
using galley::zone;

static_assert(std::is_trivially_copyable_v<segment> &&
              std::is_nothrow_default_constructible_v<segment>);
static_assert(noexcept(segment().text()) && noexcept(segment().value()));
static_assert(segment().raw().empty() && segment().value().empty() && !segment().has_label());
static_assert(name(kind::date_line) == "date_line" && name(kind::other) == "other");
static_assert(zone_of(kind::title) == zone::head && zone_of(kind::dateline) == zone::body);
static_assert(zone_of(kind::photo_credit) == zone::body);
static_assert(zone_of(kind::reporter_credit) == zone::credits);
static_assert(zone_of(kind::end_mark) == zone::credits);
static_assert(zone_of(kind::related_link) == zone::around &&
              zone_of(kind::comments) == zone::around);
static_assert(zone_of(kind::contact) == zone::foot && zone_of(kind::other) == zone::foot);

namespace {

/// The whole of `text` as a segment whose label is its first `label` bytes behind the blanks.
segment labelled(std::string_view text, std::size_t label) {
    const std::string_view inside = galley::text::trim(text);
    segment s;
    s.base = text.data();
    s.end = static_cast<galley::offset>(text.size());
    s.text_begin = static_cast<galley::offset>(inside.data() - text.data());
    s.text_end = static_cast<galley::offset>(s.text_begin + inside.size());
    s.label_begin = s.text_begin;
    s.label_end = static_cast<galley::offset>(s.text_begin + label);
    return s;
}

} // namespace

TEST_CASE("segment: only paragraphs, headings and list items are body", "[segment]") {
    std::size_t count = 0;
    for (std::size_t i = 0; i < galley::kind_count; ++i)
        count += is_body(static_cast<kind>(i)) ? 1U : 0U;
    CHECK(count == 3);
    CHECK((is_body(kind::paragraph) && is_body(kind::heading) && is_body(kind::list_item)));
}

TEST_CASE("segment: the value stands behind the label", "[segment]") {
    struct row {
        std::string_view text;
        std::size_t label;
        std::string_view value;
    };
    for (const row& r : {
             row{" A sentence.\n", 0, "A sentence."},
             row{"Editor: A. Novak\n", 7, "A. Novak"},
             row{"(Web editor: A. Novak)", 12, "A. Novak"},
             row{"(Web editor: A. Novak )", 12, "A. Novak"},
             row{"(Web editor: A. Novak", 12, "A. Novak"},
             row{"Editor: A. Novak (Wire)", 7, "A. Novak (Wire)"},
             row{"Editor:", 7, ""},
             row{"(Editor:)", 8, ""},
         }) {
        INFO(r.text);
        const segment s = labelled(r.text, r.label);
        CHECK(s.value() == r.value);
        CHECK(s.raw() == r.text);
        CHECK(s.label() == s.text().substr(0, r.label));
    }
}
