#include <galley/lexicon/detail/opening.hpp>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

using galley::lexicon::detail::fold_opening;
using galley::lexicon::detail::open_phrase;
using galley::lexicon::detail::spelled;
using galley::lexicon::detail::text_opening;

namespace {

/// What `s` folds to, byte by byte, at most eight of them; stops behind the code point that makes
/// them at least `wanted`.
std::string folded(std::string_view s, std::size_t wanted) {
    std::string out;
    galley::text::folding f(s);
    while (out.size() < wanted) {
        const char32_t c = f.next();
        if (c == 0) break;
        galley::text::encode(c, [&out](std::uint32_t b) { out += static_cast<char>(b); });
    }
    return out.substr(0, 8);
}

std::string bytes_of(const text_opening& o) {
    std::string out;
    for (unsigned i = 0; i < o.size; ++i) out += static_cast<char>(o.bytes >> (8 * i) & 0xFFU);
    return out;
}

} // namespace

TEST_CASE("lexicon::opening: the first bytes as the text folds", "[lexicon]") {
    static constexpr std::string_view pieces[] = {
        "a",        "B",      " ",      "\t",     "-",      "\xC2\xA0", "\xC2\xAD", "\u00C9",
        "\u00D7",   "\u00DE", "\u00DF", "\u00FF", "\xC3",   "\u0130",   "\u0416",   "\u0436",
        "\u044F",   "\u0450", "\u0460", "\u4E00", "\u9FFF", "\u3042",   "\uFF21",   "\U00020000",
        "\xE4\xB8", "\xD0",   "\xD1",   "\xE9",   "\xFF",   "\u0301",   "\u2019"};
    galley_tests::dice dice(75);
    for (int round = 0; round < 20000; ++round) {
        const std::string s = dice.text_of(pieces, 1 + dice.below(6));
        INFO(s);
        REQUIRE(bytes_of(fold_opening(s, 0, 8)) == folded(s, 8));
        const std::string four = bytes_of(fold_opening(s, 0, 4)); // or more
        REQUIRE(four.size() >= std::min<std::size_t>(4, folded(s, 8).size()));
        REQUIRE(folded(s, 8).starts_with(four));
        REQUIRE((open_phrase(s, 0).bytes & 0xFF) == (fold_opening(s, 0, 8).bytes & 0xFF));
    }
    CHECK(fold_opening("", 0, 8).size == 0);
}

TEST_CASE("lexicon::opening: a phrase is spelled in one step as byte by byte", "[lexicon]") {
    static constexpr const char* phrases[] = {"a",
                                              "ab",
                                              "a b",
                                              "see",
                                              "see a",
                                              "see also",
                                              "see also a",
                                              "see also: a",
                                              "the whole of it",
                                              "the whole of a",
                                              "the whole of it a",
                                              "by",
                                              "b.a",
                                              "caf\u00E9",
                                              "aaaaaaaaaaaaaaaa",
                                              "aaaaaaaaaaaaaaaab",
                                              "see also the whole of it and of a",
                                              "\u4E00\u4E8C\u4E09",
                                              "\u4E00\u4E8C\u4E09\u4E00 \u4E8C"};
    static constexpr std::string_view pieces[] = {
        "a",        "A",         "b",      ".",     " ",        "  ",           "\t",     "see",
        "See also", "the whole", " of it", " of a", "aaaaaaaa", "AAAA",         "caf",    "\u00E9",
        "\u00C9",   "\u00AD",    "\x7F",   ":",     "by",       "\u4E00\u4E8C", "\u4E09", "\u4E00",
        " and",     "\xE4\xB8"};
    galley_tests::dice dice(31);
    for (int round = 0; round < 40000; ++round) {
        std::string s = dice.below(2) == 0 ? std::string(phrases[dice.below(std::size(phrases))])
                                           : std::string();
        for (std::size_t n = dice.below(5) + (s.empty() ? 1 : 0); n > 0; --n)
            s += dice.pick(pieces);
        const std::size_t pos = dice.below(3) == 0 ? dice.below(s.size()) : 0;
        const text_opening here = open_phrase(s, pos);
        for (const char* phrase : phrases) {
            INFO(s << " / " << phrase << " at " << pos);
            REQUIRE(spelled(here, s, pos, phrase, std::string_view(phrase).size()) ==
                    galley::text::match_folded(s, pos, phrase));
        }
    }
}
