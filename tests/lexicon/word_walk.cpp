#include <galley/lexicon/word_walk.hpp>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lexicon = galley::lexicon;
namespace text = galley::text;

namespace {

using places = std::vector<std::size_t>;

/// Where the walk stops; each place once, in order.
template <class Bytes = text::detail::bytes_best>
places stops(std::string_view s) {
    std::set<std::size_t> out;
    lexicon::for_each_noted_word<Bytes>(s, [&out](std::size_t pos, bool) { out.insert(pos); });
    return {out.begin(), out.end()};
}

/// Those of them where a sentence may open.
places openers(std::string_view s) {
    places out;
    lexicon::for_each_noted_word(s, [&out](std::size_t pos, bool may_open) {
        if (may_open) out.push_back(pos);
    });
    return out;
}

/// Does a word begin at `pos`, said in the plainest way?
bool begins_word(std::string_view s, std::size_t pos) {
    const text::code_point here = text::decode(s, pos);
    if (!here.valid || !text::is_letter(here.value)) return false;
    if (pos == 0) return true;
    const char32_t before = text::decode_before(s, pos).value;
    const bool inside = text::is_letter(before) || text::digit_value(before) >= 0;
    return !inside || lexicon::detail::is_joint(before, here.value);
}

} // namespace

TEST_CASE("lexicon::word_walk: words that may begin a label", "[lexicon]") {
    CHECK(stops("A zesty day. Source: a river") == places{13});
    CHECK(stops("DailySource: X") == places{0, 5}); // words with joints are looked at
    CHECK(stops("zesty (photo)") == places{7});
    CHECK(stops("\xE6\xB2\xB3\xE8\xBE\xB9\xE6\x9D\xA5\xE6\xBA\x90\xEF\xBC\x9A") ==
          places{6}); // 来源
    CHECK(stops("caf\xC3\xA9s \xC2\xA9 2022") == places{7});
    CHECK(stops("").empty());
}

TEST_CASE("lexicon::word_walk: words behind brackets and several blanks", "[lexicon]") {
    CHECK(stops("zesty (winter)") == places{7});
    CHECK(stops("zesty [ winter") == places{8});
    CHECK(stops("zesty  winter") == places{7});
    CHECK(stops("zesty\n\nwinter").empty()); // there a line begins
    CHECK(stops("\xEF\xBC\x88\xE6\xB2\xB3") == places{3});
}

TEST_CASE("lexicon::word_walk: openers behind small words", "[lexicon]") {
    CHECK(openers("on time Since May") == places{8});
    CHECK(openers("on time\t Since May") == places{9});
    CHECK(openers("\xC3\xA9t\xC3\xA9 Avec") == places{6});
    CHECK(openers("on time, Since May").empty());
    CHECK(openers("on Time Since May").empty());
    CHECK(openers("on time SINCE May").empty());
    CHECK(openers("on time Winter").empty());
    CHECK(openers("on time\nSince May").empty());
}

TEST_CASE("lexicon::word_walk: blocks do not show", "[lexicon]") {
    for (std::size_t blanks = 1; blanks < 130; ++blanks) {
        const std::string edge(blanks, ' ');
        CHECK(stops(edge + "\xC3\xB6rt source: cd").back() == blanks + 5);
        CHECK(openers(edge + "time Since") == places{blanks + 5});
        CHECK(openers("time" + edge + "Since") == places{blanks + 4});
        const places odd = stops("a" + edge + "winter\xE2\x80\x8B source");
        CHECK(std::count(odd.begin(), odd.end(), blanks + 1) == 1);
    }
}

TEST_CASE("lexicon::word_walk: passes by no word that has a sign", "[lexicon]") {
    static constexpr std::string_view pieces[] = {
        " ",      " ",      " ",      "  ",         "\n",       ". ",       ", ",       "(",
        "source", "Source", "all",    " rights",    "The",      "reporter", "photo",    "By",
        "winter", "iPhone", "s",      "2022",       "\xC2\xAD", "\u2060",   "\xCC\x81", ":",
        "-",      "\u00E9", "\u00C9", "\u0142",     "\u0416",   "\u0436",   "\u6765",   "\u6E90",
        "\u8BB0", "\u30D5", "\u3000", "\uFF08",     "\uFF1A",   "\uFF21",   "\u2019",   "\u2068",
        "\u201C", "\u00A9", "\u25A1", "\U00020000", "\xE4\xB8", "\xD0",     "\xFF",     "\u0130",
        "\uC0AC", "\u1EAF"};
    galley_tests::dice dice(99);
    for (int round = 0; round < 4000; ++round) {
        const std::string s = dice.text_of(pieces, 1 + dice.below(60));
        INFO(s);
        const places seen = stops(s);
        REQUIRE(stops<text::detail::bytes_portable>(s) == seen);
        const std::set<std::size_t> at(seen.begin(), seen.end());
        for (std::size_t i = 0; i < s.size(); ++i) {
            if (at.contains(i)) continue;
            REQUIRE(lexicon::signs_of_mark(s, i) == 0);
            if (!begins_word(s, i)) continue;
            const auto spelled = [&s, i](const auto& set) { return bool(set.match(s, i)); };
            REQUIRE_FALSE(spelled(lexicon::detail::inside_words));
            REQUIRE_FALSE(spelled(lexicon::original_notes));
            REQUIRE_FALSE((i != 0 && lexicon::has_label_at(s, i, ~0U, [] { return true; })));
        }
    }
}
