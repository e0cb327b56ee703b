#include <galley/text/find_spaced.hpp>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <cstddef>
#include <string>
#include <string_view>

using galley::text::find_spaced;
using galley::text::holds_spaced;

static_assert(noexcept(find_spaced("", '-')));
static_assert(find_spaced("a - b", '-') == 2 && holds_spaced(" - ", '-'));
static_assert(!holds_spaced("- a-b -c d- -", '-') && !holds_spaced("", '-'));
static_assert(holds_spaced("a \u2013 b", "\u2013") && holds_spaced("a\u2013b \u2013 c", "\u2013"));
static_assert(!holds_spaced("\u2013 a\u2013b \u2013c d\u2013 \u2013", "\u2013"));
static_assert(!holds_spaced("", "\u2013") && !holds_spaced(" \u2013", "\u2013"));

TEST_CASE("text::find_spaced: what find says of the three characters", "[text]") {
    galley_tests::dice dice(31);
    for (int round = 0; round < 2000; ++round) {
        const std::string s = dice.text_of(std::string_view(" -x"), dice.below(24));
        const std::size_t from = dice.below(8);
        const std::size_t plain = s.find(" - ", from);
        CAPTURE(s, from);
        CHECK(find_spaced(s, '-', from) == (plain == std::string::npos ? plain : plain + 1));
    }
}
