#include <galley/rules/links/link_title.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace galley;

namespace {

/// A piece of related links whose label is the first `label` bytes.
segment piece(std::string_view text, std::size_t label = 0) {
    segment s;
    s.kind = kind::related_link;
    s.rule = rule::related_block;
    s.base = text.data();
    s.begin = s.text_begin = 0;
    s.label_begin = 0;
    s.label_end = static_cast<offset>(label);
    s.text_end = s.end = static_cast<offset>(text.size());
    return s;
}

} // namespace

TEST_CASE("rules::link_title: a headline without its rank, its time and its marks", "[rules]") {
    struct row {
        std::string_view line, title;
    };
    for (const row& r : {
             row{"Harbour reopens after the storm", "Harbour reopens after the storm"},
             row{"- Harbour reopens after the storm", "Harbour reopens after the storm"},
             row{"1. Harbour reopens after the storm", "Harbour reopens after the storm"},
             row{"12. Harbour reopens after the storm", "Harbour reopens after the storm"},
             row{"18:36 Harbour reopens after the storm", "Harbour reopens after the storm"},
             row{"3 May 2020, 10:20 Harbour reopens after the storm",
                 "Harbour reopens after the storm"},
             row{"Harbour reopens after the storm (2005-04-27 18:03)",
                 "Harbour reopens after the storm"},
             row{"25. Februar 1620: die Fähre sinkt", "25. Februar 1620: die Fähre sinkt"},
             row{"12 boats lost in the storm", "12 boats lost in the storm"},
             row{"7Harbour reopens after the storm", "Harbour reopens after the storm"},
             row{"13H56 Harbour reopens after the storm", "13H56 Harbour reopens after the storm"},
             row{"5G masts on the old harbour wall", "5G masts on the old harbour wall"},
             row{"10:20 club", "10:20 club"}, // too little is left
             row{"", ""},
         }) {
        INFO(r.line);
        CHECK(rules::detail::link_title(r.line) == r.title);
    }
}

TEST_CASE("rules::link_title: what of a list is a headline", "[rules]") {
    struct row {
        std::string_view text;
        std::size_t label;
        bool headline;
    };
    for (const row& r : {
             row{"Harbour reopens after the storm", 0, true},
             row{"Ferry sold", 0, false}, // as columns are called
             row{"Town life", 0, false},
             row{"大桥重新开放", 0, true},
             row{"12 March 2020", 0, false},
             row{"203", 0, false},
             row{"Most read in Town", 9, false},
             row{"Mehr zu diesem Thema:", 4, false},
             row{"The ferry that was sold in May sails for the old town again.", 0, false},
             row{"See also: The ferry that was sold in May sails for the old town again.", 10,
                 true},
             row{"The ferry is sold, and the harbour is quiet.", 0, true}, // too short to say
             row{"12 Ferries That Were Sold In May And Sail For Another Town.", 0, true},
             row{"Two Ferries That Were Sold in May And Never Came To The Town.", 0, true},
             row{"The Ferry That Was Sold In May Sails For The Old Town Again.", 0, true},
             row{"The ferry that was sold in May sails to a harbour in the U.S.", 0, true},
             row{"The ferry that was sold in May sails for the ...", 0, true},
             row{"The ferry that was sold in May sails for the old town again, and the town that "
                 "sold "
                 "it in the autumn of the year before has no other way over the river but the ...",
                 0, false},
             row{"Our opening hours in the summer:", 0, false},
             row{"\u00A9 2022 River Daily and partners", 0, false},
             row{"RT @ferryman the harbour is quiet", 0, false},
             row{"@ferryman the harbour is quiet", 0, false},
             row{"@ferryman: Captain returns to the river", 0, true},
             row{"By Maria Peterson", 0, false},
             row{"Von Maria Peterson am 24.11.2022", 0, false},
             row{"By the old harbour wall", 0, true},
             row{"See also: Ferry sold", 10, true},
             row{"Read more Harbour reopens after the storm", 10, true},
         }) {
        INFO(r.text);
        CHECK(rules::detail::is_headline_of_list(piece(r.text, r.label)) == r.headline);
    }
}
