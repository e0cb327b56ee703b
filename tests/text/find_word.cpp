#include <galley/text/find_word.hpp>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using galley::text::find_word;

namespace {

std::vector<std::size_t> all_words(std::string_view s, std::size_t from = 0) {
    std::vector<std::size_t> found;
    const std::size_t end = find_word(s, from, [&found](std::size_t i) {
        found.push_back(i);
        return false;
    });
    CHECK(end == s.size());
    return found;
}

using places = std::vector<std::size_t>;

constexpr std::size_t find_letter(std::string_view s, char first, std::size_t from = 0) {
    return find_word(s, from, [=](std::size_t i) { return s[i] == first; });
}

static_assert(find_letter("an apple bakes", 'b') == 9);
static_assert(find_letter("an apple", 'p') == 8 && find_letter("", 'a') == 0);
static_assert(find_letter("a b b", 'b', 3) == 4 && find_letter("ab", 'b', 1) == 2);

} // namespace

TEST_CASE("text::find_word: a word begins where no letter is before it", "[text]") {
    CHECK(all_words("") == places{});
    CHECK(all_words("12 - 3") == places{});
    CHECK(all_words("One, two-three 4th") == places{0, 5, 9, 16});
    CHECK(all_words("été à Évora") == places{0, 6, 9});
    CHECK(all_words("aé éa") == places{0, 4});
    CHECK(all_words("город") == places{0});
}

TEST_CASE("text::find_word: scripts without blanks have one at each letter", "[text]") {
    CHECK(all_words("来源：a图b") == places{0, 3, 9, 10});
    CHECK(all_words("かな") == places{0, 3});
}

TEST_CASE("text::find_word: what is before the first place counts", "[text]") {
    CHECK(all_words("word by word", 2) == places{5, 8});
    CHECK(all_words("été là", 2) == places{6});
    CHECK(all_words("1a", 1) == places{1});
    CHECK(all_words("ab", 2) == places{});
}

TEST_CASE("text::find_word: bytes that are not UTF-8 part words", "[text]") {
    CHECK(all_words("a\xFF"
                    "b\xC3") == places{0, 2});
    CHECK(all_words("\x80\x80") == places{});
}

TEST_CASE("text::find_word: in ASCII what a walk letter by letter says", "[text]") {
    galley_tests::dice dice(47);
    for (int round = 0; round < 2000; ++round) {
        const std::string s = dice.text_of(std::string_view("aZ -7"), dice.below(24));
        places plain;
        for (std::size_t i = 0; i < s.size(); ++i) {
            const auto letter = [&s](std::size_t at) { return s[at] == 'a' || s[at] == 'Z'; };
            if (letter(i) && (i == 0 || !letter(i - 1))) plain.push_back(i);
        }
        CAPTURE(s);
        CHECK(all_words(s) == plain);
    }
}
