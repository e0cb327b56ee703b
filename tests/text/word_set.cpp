#include <galley/text/word_set.hpp>

#include "support/catch.hpp"

#include "support/random.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using galley::text::word_set;

namespace {

using words = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

words words_of(std::string_view s) {
    words found;
    galley::text::for_each_word(
        s, [&](std::uint32_t hash, std::uint32_t letters) { found.emplace_back(hash, letters); });
    return found;
}

/// The same by the walk that reads any bytes, which compilers take too.
words words_read_slowly(std::string_view s) {
    words found;
    auto use = [&](std::uint32_t hash, std::uint32_t letters) {
        found.emplace_back(hash, letters);
    };
    for (std::size_t i = 0; i < s.size(); ++i)
        i = galley::text::detail::words_of_any_bytes(s, i, use);
    return found;
}

} // namespace

TEST_CASE("text::word_set: words are the same however they are walked", "[text]") {
    CHECK(words_of("").empty());
    CHECK(words_of(" -- \xE2\x80\x94 | ").empty());
    CHECK(words_of("Rain over LISBON, rain").size() == 4);
    CHECK(words_of("rain").front() == words_of("RAIN").front());
    CHECK(words_of("rain").front().second == 4);
    CHECK(words_of("caf\xC3\xA9").front() == words_of("CAF\xC3\x89").front());
    // Words at, across and beyond the sixty-four bytes that are looked at together.
    for (std::size_t before = 0; before < 140; ++before)
        for (const std::string word : {"a", "harbours", "seventeen letters", "\xC3\xA9t\xC3\xA9s",
                                       "ca\xC3\xB1on", "\xE5\x8C\x97\xE4\xBA\xAC"}) {
            const std::string spaced = std::string(before, ' ') + word + " end";
            const std::string glued = std::string(before, 'x') + word;
            INFO(before << " before " << word);
            CHECK(words_of(spaced) == words_read_slowly(spaced));
            CHECK(words_of(spaced + spaced) == words_read_slowly(spaced + spaced));
            CHECK(words_of(glued) == words_read_slowly(glued));
        }
}

TEST_CASE("text::word_set: so are those of random bytes", "[text]") {
    constexpr std::string_view alphabet = "aZ09 ,.-\xC3\xA9\xE5\x8C\x97\xC2\xAD";
    galley_tests::dice dice(7);
    for (int round = 0; round < 2000; ++round) {
        std::string s(dice.below(200), ' ');
        for (char& b : s) b = dice.pick(alphabet);
        INFO(s);
        CHECK(words_of(s) == words_read_slowly(s));
    }
}

TEST_CASE("text::word_set: share_of weighs words by their length", "[text]") {
    word_set words;
    words.add("The council opens a new bridge over the river.");
    CHECK(words.share_of("COUNCIL opens bridge") == 100);
    CHECK(words.share_of("of the an") == 0);
    CHECK(words.share_of("") == 0);
    CHECK(words.share_of("council zebra") < 70);
    CHECK(words.share_of("council zebra") > 40);
}

TEST_CASE("text::word_set: scripts without blanks are compared by pairs of characters", "[text]") {
    word_set words;
    words.add("\xE5\x8C\x97\xE4\xBA\xAC\xE5\xA4\xA9\xE6\xB0\x94");
    CHECK(words.share_of("\xE5\x8C\x97\xE4\xBA\xAC") == 100);
    CHECK(words.share_of("\xE4\xBA\xAC\xE5\x8C\x97") == 0);
}

TEST_CASE("text::word_set: seldom claims a word it does not have", "[text]") {
    word_set words;
    for (int i = 0; i < 300; ++i) words.add("word" + std::to_string(i));
    int wrong = 0;
    for (int i = 0; i < 1000; ++i)
        wrong += words.share_of("other" + std::to_string(i)) != 0 ? 1 : 0;
    CHECK(wrong < 40);
}
