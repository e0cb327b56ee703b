#include <galley/metadata/detail/lead_filter.hpp>

#include "support/catch.hpp"

#include <galley/lexicon/places/agencies.hpp>
#include <galley/lexicon/words/translation_marks.hpp>

#include <string>

using namespace galley;

TEST_CASE("metadata::lead_filter: never hides a phrase", "[metadata]") {
    constexpr metadata::detail::lead_filter agencies(lexicon::detail::agency_list);
    constexpr metadata::detail::lead_filter marks(lexicon::detail::translation_mark_list);
    for (const auto& e : lexicon::detail::agency_list) {
        std::string capitals(e.phrase);
        for (char& b : capitals)
            if (text::is_lower(b)) b = static_cast<char>(b - ('a' - 'A'));
        CHECK(agencies.may_begin(e.phrase, 0));
        CHECK(agencies.may_begin(capitals, 0));
    }
    for (const auto& e : lexicon::detail::translation_mark_list)
        CHECK(marks.may_begin(e.phrase, 0));
    CHECK_FALSE(agencies.may_begin("qx", 0));
    CHECK_FALSE(agencies.may_begin(" x", 0));
}
