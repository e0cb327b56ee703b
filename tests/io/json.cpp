#include <galley/io/json.hpp>

#include "support/catch.hpp"
#include "support/filled_article.hpp"
#include "support/json_check.hpp"
#include "support/random.hpp"

#include <galley/parse.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace galley_tests;
using galley::io::json_options;

namespace {

std::string written(const galley::article& a, const json_options& options = {}) {
    std::string out;
    galley::io::write_json(a, out, options);
    return out;
}

} // namespace

TEST_CASE("io::write_json: every fact, in order", "[io]") {
    // clang-format off
    const std::string_view expected =
R"({"id": "x", "title": "Bridge opens", "title_is_original": true, )"
R"("alternative_titles": ["Bridge", "opens"], "subtitle": "Half a mile of steel", )"
R"("date": "2022-05-02", "published": "2022-05-02T09:20+08:00", )"
R"("updated": "2022-05-03T10:00", "authors": ["Ann Lee", "Bo Kim"], )"
R"("people": [{"name": "Ann Lee", "role": "author", "begin": 40, )"
R"("end": 47}, {"name": "Bo Kim", "role": "reporter", "begin": 52, )"
R"("end": 58}, {"name": "Cy Fox", "role": "web_editor", "begin": 117, )"
R"("end": 123}, {"name": "Di Roe", "role": "photographer", "begin": 132, )"
R"("end": 138}, {"name": "Ed Poe", "role": "translator", "begin": 152, )"
R"("end": 158}], "sources": ["Daily"], "agencies": ["Wire"], )"
R"("portals": ["Portal"], "dateline": {"place": "PORTO", "date": "2022-05-02", )"
R"("agency": "Wire"}, "section": ["News", "Roads"], "series": {"name": "Steel", )"
R"("part": 2}, "tags": ["bridge", "river"], "related": [{"title": "Ferry stops", )"
R"("site": ["Roads", "Daily", "Portal", "Net"]}, {"title": "Tolls"}], )"
R"("previous": {"title": "Before"}, "next": {"title": "After"}, )"
R"("tickers": ["Rain"], "contact": {"phone": "12 34", "fax": "56", )"
R"("address": "1 Quay", "email": "a@b.c"}, "registration": {"text": "Reg 1", )"
R"("normalized": "1"}, "language": "en", "translated_from": "pt", )"
R"("body": "It opened. Crowds came.", "segments": [{"kind": "title", "begin": 0, )"
R"("end": 14, "rule": "line_cue", "score": 0.98}, {"kind": "subtitle", )"
R"("begin": 14, "end": 37, "rule": "line_cue", "score": 0.98}, {"kind": "byline", )"
R"("begin": 37, "end": 60, "label": [37, 39], "rule": "line_cue", )"
R"("score": 0.98}, {"kind": "dateline", "begin": 60, "end": 83, )"
R"("rule": "line_cue", "score": 0.98}, {"kind": "paragraph", "begin": 83, )"
R"("end": 108, "rule": "line_cue", "score": 0.98}, {"kind": "editor_credit", )"
R"("begin": 108, "end": 160, "label": [108, 116], "rule": "line_cue", )"
R"("score": 0.98}]})";
    // clang-format on
    CHECK(written(full_article(), {.id = "x", .segments = true}) == expected);
    CHECK(json_check(expected));
}

TEST_CASE("io::write_json: the keys of the design, in its order", "[io]") {
    const std::vector<std::string> expected = {"id",
                                               "title",
                                               "title_is_original",
                                               "alternative_titles",
                                               "subtitle",
                                               "date",
                                               "published",
                                               "updated",
                                               "authors",
                                               "people",
                                               "sources",
                                               "agencies",
                                               "portals",
                                               "dateline",
                                               "section",
                                               "series",
                                               "tags",
                                               "related",
                                               "previous",
                                               "next",
                                               "tickers",
                                               "contact",
                                               "registration",
                                               "language",
                                               "translated_from",
                                               "body",
                                               "segments"};
    CHECK(json_check(written(full_article(), {.id = "x", .segments = true})).keys() == expected);
}

TEST_CASE("io::write_json: what is absent is left out", "[io]") {
    CHECK(written(galley::article()) == "{}");
    CHECK(written(galley::article(), {.segments = true}) == "{}");
    galley::article a;
    contents(a).title = field_of(a, "T");
    CHECK(written(a) == R"({"title": "T"})");
    contents(a).people = {{field_of(a, "E"), galley::metadata::role::editor}};
    CHECK(written(a) ==
          R"({"title": "T", "people": [{"name": "E", "role": "editor", "begin": 0, "end": 1}]})");
}

TEST_CASE("io::write_json: ids as strings and as they stand", "[io]") {
    const galley::article a;
    CHECK(written(a, {.id = "a\"\xFF"}) == "{\"id\": \"a\\\"\xEF\xBF\xBD\"}");
    CHECK(written(a, {.id_json = "7"}) == R"({"id": 7})");
    CHECK(written(a, {.id = "x", .id_json = R"("\u00e9")"}) == R"({"id": "\u00e9"})");
}

TEST_CASE("io::write_json: dates at their own precision", "[io]") {
    galley::article a;
    contents(a).date.value = date_of(2022, 5, 0);
    CHECK(written(a) == R"({"date": "2022-05"})");
    contents(a).date.value = in_zone(at_time(date_of(2022, 5, 2), 9, 20), 480);
    CHECK(written(a) == R"({"date": "2022-05-02"})");
    contents(a).date = {};
    contents(a).published.value = at_time(date_of(2022, 5, 2), 9, 20);
    CHECK(written(a) == R"({"published": "2022-05-02T09:20"})");
}

TEST_CASE("io::write_json: a date that may be another one says so, and why", "[io]") {
    galley::article a;
    contents(a).published.value = at_time(date_of(2022, 5, 2), 9, 20);
    CHECK(written(a) == R"({"published": "2022-05-02T09:20"})");
    contents(a).published.value.ambiguous = true;
    contents(a).published.value.read_as = galley::date::order::month_first;
    contents(a).published.order_from = galley::date::order_reason::twelve_hours;
    CHECK(written(a) == R"({"published": "2022-05-02T09:20", "ambiguous": {"published": )"
                        R"({"read_as": "month_first", "because": "twelve_hours", )"
                        R"("otherwise": "2022-02-05"}}})");
}

TEST_CASE("io::write_json: segments with and without reasons", "[io]") {
    galley::article a;
    contents(a).text = "See also: X\n";
    add_segment(a, galley::kind::related_link, 12, 9);
    CHECK(written(a, {.segments = true}) ==
          R"({"segments": [{"kind": "related_link", "begin": 0, "end": 12, "label": [0, 9], )"
          R"("rule": "line_cue", "score": 0.98}]})");
    CHECK(written(a, {.segments = true, .reasons = false}) ==
          R"({"segments": [{"kind": "related_link", "begin": 0, "end": 12, "label": [0, 9]}]})");
}

TEST_CASE("io::write_json: the body is its pieces with an empty line between", "[io]") {
    galley::article a;
    contents(a).text = "One\nmore.\n\nHead\n\nNavi\n\n- item\n";
    add_segment(a, galley::kind::paragraph, 11);
    add_segment(a, galley::kind::heading, 6);
    add_segment(a, galley::kind::navigation, 6);
    add_segment(a, galley::kind::list_item, 7);
    CHECK(written(a) == R"({"body": "One more.\n\nHead\n\n- item"})");
}

TEST_CASE("io::write_json: appends", "[io]") {
    std::string out = "before ";
    galley::io::write_json(galley::article(), out);
    CHECK(out == "before {}");
}

TEST_CASE("io::write_json: any bytes give one line of valid JSON", "[io]") {
    dice dice(15);
    galley::parser parser;
    const std::string_view parts[] = {
        "\n",   "\n\n",         "Title words", "By Ann Lee", "\xE4\xB8\xAD\xE6\x96\x87",
        "\xFF", "\xE2\x80\xA8", "\"",          "\\",         "A sentence ends. "};
    for (int round = 0; round < 3000; ++round) {
        std::string text = dice.bytes(dice.below(40));
        for (std::size_t i = dice.below(12); i != 0; --i) text += dice.pick(parts);
        text += dice.bytes(dice.below(10));
        const std::string out = written(parser.parse(text), {.id = text, .segments = true});
        if (json_check(out) && out.find('\n') == std::string::npos) continue;
        CAPTURE(text, out);
        CHECK(json_check(out));
        CHECK(out.find('\n') == std::string::npos);
    }
}
