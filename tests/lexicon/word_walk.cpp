#include <galley/lexicon/word_walk.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace {

std::vector<std::size_t> starts(std::string_view s) {
    std::vector<std::size_t> out;
    galley::lexicon::for_each_word_start(s, [&out](std::size_t pos, bool) { out.push_back(pos); });
    return out;
}

using places = std::vector<std::size_t>;

} // namespace

TEST_CASE("lexicon::word_walk: words, joints and characters of scripts without blanks",
          "[lexicon]") {
    CHECK(starts("A quiet day.") == places{0, 2, 8});
    CHECK(starts("DailyReturn to") == places{0, 5, 12});
    CHECK(starts("(Photo)") == places{1});
    CHECK(starts("\xE6\xB2\xB3\xE8\xBE\xB9") == places{0, 3});
    CHECK(starts("") == places{});
}

TEST_CASE("lexicon::word_walk: letters above ASCII go on words", "[lexicon]") {
    CHECK(starts("\xC3\xA9migr\xC3\xA9s") == places{0});            // émigrés
    CHECK(starts("caf\xC3\xA9s \xC3\xA0 la") == places{0, 7, 10});  // cafés à la
    CHECK(starts("\xD0\xBC\xD0\xBE\xD1\x81\xD1\x82") == places{0}); // мост
    CHECK(starts("\xEB\x8B\xA4\xEB\xA6\xAC") == places{0});         // 다리
    CHECK(starts("\xCE\xB3\xCE\xAD\xCF\x86") == places{0});         // γέφ
    CHECK(starts("\xC5\x82\xC3\x93\xC5\x82") == places{0, 2});      // łÓł: a joint
}

TEST_CASE("lexicon::word_walk: which words stand behind a blank inside a sentence", "[lexicon]") {
    std::vector<bool> behind;
    galley::lexicon::for_each_word_start("Day one, two. Three  four",
                                         [&behind](std::size_t, bool b) { behind.push_back(b); });
    CHECK(behind == std::vector<bool>{false, true, true, false, false});
}

TEST_CASE("lexicon::word_walk: blocks do not show", "[lexicon]") {
    for (std::size_t blanks = 0; blanks < 130; ++blanks) {
        const std::string text = std::string(blanks, ' ') + "ab \xC3\xA9t\xC3\xA9 cd";
        CHECK(starts(text) == places{blanks, blanks + 3, blanks + 9});
    }
}
