#include <galley/model/glance.hpp>

#include "support/catch.hpp"

#include <galley/layout/read_lines.hpp>

#include <string>
#include <vector>

using namespace galley;
using model::edge;

namespace {

model::glance look(std::string_view text) {
    std::vector<layout::line> lines;
    layout::read_lines(text, lines);
    REQUIRE(lines.size() == 1);
    return model::look_at(text, lines[0]);
}

} // namespace

TEST_CASE("model::glance: edges are those of the trimmed line", "[model]") {
    const struct {
        const char* text;
        edge first, last;
    } cases[] = {{"Home", edge::upper, edge::lower},
                 {"  (see 3)  ", edge::open, edge::close},
                 {"12:30", edge::digit, edge::digit},
                 {"He said: \"Go.\"", edge::upper, edge::quoted_stop},
                 {"and so on...", edge::lower, edge::ellipsis},
                 {"\xE4\xB8\xAD\xE6\x96\x87\xE3\x80\x82", edge::wide, edge::stop},
                 {"\xC2\xA9 2022", edge::copyright, edge::digit},
                 {"\xE2\x80\xA2 item", edge::bullet, edge::lower}};
    for (const auto& c : cases) {
        CAPTURE(c.text);
        CHECK(look(c.text).first_edge == c.first);
        CHECK(look(c.text).last_edge == c.last);
    }
}

TEST_CASE("model::glance: case and digits do not change a word's hash", "[model]") {
    CHECK(look("Share this").words[0] == look("SHARE that").words[0]);
    CHECK(look("14 minutes").words[0] == look("27 hours").words[0]);
    CHECK(look("Share").words[0] != look("Shard").words[0]);
    CHECK(look("responsibilities").words[0] != look("responsibilitie").words[0]);
    CHECK(look("\"Share\"").words[0] == look("share").words[0]);
}

TEST_CASE("model::glance: what it sees does not depend on what stands behind the line", "[model]") {
    const std::string line = "Twelve ferries left";
    const std::string text =
        line + "\nand nothing else was seen of them for the next hundred years, they say.";
    std::vector<layout::line> lines;
    layout::read_lines(text, lines);
    const model::glance a = model::look_at(text, lines[0]);
    const model::glance b = look(line);
    CHECK(a.shape == b.shape);
    CHECK(a.words == b.words);
    CHECK(a.last == b.last);
    CHECK(a.seen == 3);
}

TEST_CASE("model::glance: words with accents, quotes and dashes are words", "[model]") {
    const model::glance g = look("\u201CCaf\u00E9\u201D \u2013 \u00C9t\u00E9 don\u2019t "
                                 "\u00A9 \u4E2D\u6587\u5B57");
    CHECK(g.seen == 6);
    CHECK(g.word_count == 7); // the last are two pairs of characters
    CHECK(g.words[2] == look("\u00C9t\u00E9").words[0]);
    CHECK(g.words[5] == look("\u4E2D\u6587").words[0]);
    CHECK(g.words[6] == look("\u6587\u5B57").words[0]);
    CHECK(g.capitals == 1); // a quote is not stripped
    CHECK(g.script == text::script::latin);
    CHECK((g.marks & model::copyright_mark) != 0);
    CHECK((look("caf\u00E9 \u0429").marks & model::copyright_mark) == 0); // 0xA9 ends that letter
    CHECK(look("\u2013 \u0424\u043E\u0442\u043E").script == text::script::cyrillic);
    CHECK(look("\u65E5\u3042").script == text::script::kana);
    CHECK(look("\u2E80\u2E81").word_count == 1); // radicals are Han
    CHECK(look("abc \xE2").word_count == 2);
    CHECK(look("abc \xE2\x80").word_count == 2);
}

TEST_CASE("model::glance: the last word of a long line is found", "[model]") {
    const std::string start =
        "One line that is a good deal longer than what a glance takes in at once, which ends in ";
    CHECK(look(start + "Reuters").last == look("Reuters").words[0]);
    CHECK(look(start + "reuters.").last == look("Reuters").words[0]);
}

TEST_CASE("model::glance: pairs of characters stand for words of unspaced scripts", "[model]") {
    const model::glance g = look("\xE4\xB8\xAD\xE6\x96\x87\xE5\xAD\x97");
    CHECK(g.word_count == 2);
    CHECK(g.script == text::script::han);
}

TEST_CASE("model::glance: words are counted without the marks around them", "[model]") {
    const model::glance g = look("\"The (old) bridge\" -- of Aix, --- and 7");
    CHECK(g.seen == 9);
    CHECK(g.capitals == 2);
    CHECK(g.shorts == 8);
    CHECK(g.word_count == 9);
    CHECK(g.long_count == 1);
    CHECK(g.words[2] == look("bridge").words[0]);
    CHECK(g.script == text::script::latin);
    CHECK(look("12 7").script == text::script::none);
    CHECK(look("\xC3\x89t\xC3\xA9 Nice").capitals == 2);
}

TEST_CASE("model::glance: of many words the first are kept", "[model]") {
    const model::glance g = look("a b c d e f g h i j k later still longer words");
    CHECK(g.seen == 15);
    CHECK(g.word_count == g.words.size());
    CHECK(g.words[9] == look("j").words[0]);
    CHECK(g.long_count == 4);
    CHECK(g.last == look("words").words[0]);
}

TEST_CASE("model::glance: marks", "[model]") {
    CHECK((look("see https://example.org").marks & 1U) != 0);
    CHECK((look("mail desk@example.org").marks & 2U) != 0);
    CHECK((look("in 1987").marks & 8U) != 0);
    CHECK((look("at 12:30").marks & 16U) != 0);
    CHECK((look("on 12.05.2022").marks & 32U) != 0);
    CHECK((look("(www.example.org)").marks & 1U) != 0);
    CHECK((look("\xC3\xA9t\xC3\xA9 www.example.org").marks & 1U) != 0);
    CHECK(look("Nothing here").marks == 0);
    CHECK(look("that white http").marks == 0);
    CHECK(look("2@example 9http").marks == 0);
    CHECK(look("on 12.05.2022, (1987)").marks == (8U | 32U));
}

TEST_CASE("model::glance: broken bytes do no harm", "[model]") {
    for (const char* s : {"\xFF", "\xE4\xB8", "a\xC3", "\xF0\x9F\x98", "\x80\x80\x80\x80"})
        CHECK(look(s).seen == 1);
    CHECK(look(std::string(63, 'a') + "\xE4\xB8\xAD").seen == 1);
}
