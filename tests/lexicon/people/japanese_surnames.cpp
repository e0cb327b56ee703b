#include <galley/lexicon/people/japanese_surnames.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(japanese_surnames.match_whole("佐藤"));
static_assert(!japanese_surnames.match_whole("社会"));

TEST_CASE("lexicon::japanese_surnames: two letters or three, none twice", "[lexicon]") {
    constexpr std::size_t letter = 3; // bytes
    CHECK(all_folded(detail::japanese_surname_list));
    for (std::size_t i = 0; i < japanese_surnames.entries().size(); ++i) {
        const std::string_view name = japanese_surnames[i].phrase;
        INFO(name);
        CHECK((name.size() == 2 * letter || name.size() == 3 * letter));
        CHECK(japanese_surnames.match_whole(name).index == i);
    }
}
