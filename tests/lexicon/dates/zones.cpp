#include <galley/lexicon/dates/zones.hpp>

#include "support/catch.hpp"

#include <set>
#include <string_view>

using namespace galley::lexicon;

TEST_CASE("lexicon::zones: folded, each once", "[lexicon]") {
    CHECK(all_folded(zone_names));
    std::set<std::string_view> seen;
    for (const auto& e : zones.entries()) {
        INFO(e.phrase);
        CHECK(seen.insert(e.phrase).second);
    }
}

TEST_CASE("lexicon::zones: no zone lies outside the world", "[lexicon]") {
    for (const zone_name& z : zone_names) {
        INFO(z.phrase);
        CHECK((z.minutes >= -720 && z.minutes <= 840));
        if (z.kind == zone_kind::ambiguous) CHECK(z.minutes == 0);
    }
}
