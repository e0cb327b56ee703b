#include <galley/lexicon/words/section_names.hpp>

#include "support/catch.hpp"

#include <set>
#include <string_view>

using galley::lexicon::is_section_name;

TEST_CASE("lexicon::section_names: every name is folded and listed once", "[lexicon]") {
    CHECK(galley::lexicon::all_folded(galley::lexicon::detail::section_name_list));
    std::set<std::string_view> seen;
    for (const auto& e : galley::lexicon::detail::section_name_list) {
        INFO(e.phrase);
        CHECK(seen.insert(e.phrase).second);
    }
}

TEST_CASE("lexicon::section_names: whole names, however they are written", "[lexicon]") {
    for (const char* s : {"Business", "SPORT", "Faits Divers"}) {
        INFO(s);
        CHECK(is_section_name(s));
    }
    CHECK_FALSE(is_section_name("Business as usual"));
    CHECK_FALSE(is_section_name("Businesses"));
    CHECK_FALSE(is_section_name(""));
}
