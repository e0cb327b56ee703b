#include <galley/rules/words/glue.hpp>

#include "support/catch.hpp"

#include <string>

using galley::rules::end_of_glued_title;
using galley::rules::longest_glued_title;

static_assert(noexcept(end_of_glued_title("", 0)) && end_of_glued_title("", 0) == 0);
static_assert(end_of_glued_title("Bridge", 0) == 6 && end_of_glued_title("Bridge", 6) == 6);

namespace {

struct row {
    std::string_view headline;
    std::string_view rest;
};

/// Checks that the headline ends where the row says, at the start of a line and behind a label.
void check(std::initializer_list<row> rows) {
    for (const row& r : rows)
        for (std::string_view before : {"", "The road was closed. See also "}) {
            const std::string line =
                std::string(before) + std::string(r.headline) + std::string(r.rest);
            const std::size_t end = end_of_glued_title(line, before.size());
            INFO(line);
            CHECK(line.substr(before.size(), end - before.size()) == r.headline);
        }
}

} // namespace

TEST_CASE("rules::glue: a tail of site parts ends the headline", "[rules]") {
    check({
        {"Harbour reopens after storm_Ports_Weather", " The council met on Monday"},
        {"Harbour reopens after storm_Ports_High Water", " The council met on Monday"},
        {"Harbour reopens after storm_Ports_Weather", " Council members met on Monday"},
        {"Harbour reopens after storm_Ports_Weather", ""},
    });
}

TEST_CASE("rules::glue: a capital that begins a sentence ends the headline", "[rules]") {
    check({
        {"Harbour reopens after storm", " The council met on Monday"},
        {"Harbour reopens after storm", " In spring the ferries return"},
        {"Le port rouvre apr\xC3\xA8s la temp\xC3\xAAte", " Les \xC3\xA9lus se sont vus lundi"},
        {"El puerto abre tras el temporal", " Los vecinos lo esperaban"},
        {"Il porto riapre dopo la tempesta", " Secondo gli abitanti era tardi"},
        {"Hafen \xC3\xB6"
         "ffnet nach dem Sturm wieder",
         " Der Rat traf sich am Montag"},
        {"Haven gaat weer open na storm", " Volgens de raad was het tijd"},
        {"Harbour reopens after the storm", "The council met on Monday"},
        {"Le port rouvre apr\xC3\xA8s la temp\xC3\xAAte", "Les \xC3\xA9lus se sont vus lundi"},
        {"Harbour sells its shares in YouTube to the town", ""},
        {"Harbour sells old boats to McAllister ferries in town", ""},
        // "Port opens after the storm" and "In the morning the council met".
        {"\xD0\x9F\xD0\xBE\xD1\x80\xD1\x82 \xD0\xBE\xD1\x82\xD0\xBA\xD1\x80\xD1\x8B\xD1\x82 "
         "\xD0\xBF\xD0\xBE\xD1\x81\xD0\xBB\xD0\xB5 \xD1\x88\xD1\x82\xD0\xBE\xD1\x80\xD0\xBC\xD0"
         "\xB0",
         " \xD0\x92 \xD1\x81\xD1\x83\xD0\xB1\xD0\xB1\xD0\xBE\xD1\x82\xD1\x83 \xD1\x81\xD0\xBE\xD0"
         "\xB2\xD0\xB5\xD1\x82 \xD1\x81\xD0\xBE\xD0\xB1\xD1\x80\xD0\xB0\xD0\xBB\xD1\x81\xD1\x8F"},
    });
}

TEST_CASE("rules::glue: a capital inside a headline does not end it", "[rules]") {
    check({
        {"Mayor opens museum in The Hague", ""},
        {"Storm Closes Harbour For Two Days", ""},
        {"So sieht es im Hafen nach dem Sturm aus: Die Lage am Abend", ""},
        {"Rescue boats leave Port Alma for good", ""},
        {"The council", ""},
    });
}

TEST_CASE("rules::glue: the first stop behind a few words ends it where nothing else does",
          "[rules]") {
    check({
        {"Harbour reopens after storm.", " Ferries run again."},
        {"Will the harbour reopen?", " Ferries run again."},
    });
}

TEST_CASE("rules::glue: looks no further than the longest headline", "[rules]") {
    std::string line = "See also ";
    while (line.size() < 4 * longest_glued_title) line += "harbour ";
    const std::size_t end = end_of_glued_title(line, 9);
    CHECK(end > 9);
    CHECK(end <= 9 + longest_glued_title);
    const std::string brief = "See also harbour reopens";
    CHECK(end_of_glued_title(brief, 9) == brief.size());
}

TEST_CASE("rules::glue: where the longest headline would end in a letter, it ends before",
          "[rules]") {
    std::string line = "a";
    for (int i = 0; i < 300; ++i) line += "\u6865";
    const std::size_t end = end_of_glued_title(line, 0);
    CHECK(end < line.size());
    CHECK(end % 3 == 1);
}

TEST_CASE("rules::glue: a heading does not end before the first person", "[rules]") {
    using galley::rules::end_of_glued_heading;
    constexpr std::string_view behind = " had seen on the river since the old bridge was built";
    for (const std::string_view opener : {"I", "I'd", "I\u2019ve"}) {
        const std::string line = "The longest bridge " + std::string(opener) + std::string(behind);
        INFO(line);
        CHECK(end_of_glued_heading(line, 0) == 0);
    }
    const std::string since =
        "Keeping the ferry on time Since the bridge was built" + std::string(behind);
    CHECK(end_of_glued_heading(since, 0) == 25);
}

TEST_CASE("rules::glue: a heading is no beginning of a sentence", "[rules]") {
    using galley::rules::end_of_glued_heading;
    constexpr std::string_view behind =
        " had been seen on the river since the old bridge was built";
    for (const std::string_view line : {
             "It also lowers the long A-side",             // opens as sentences do
             "Ferries with a complete A-to-B service",     // joined words
             "Expertos explican por escrito Von der Beek", // a name
         }) {
        const std::string all = std::string(line) + std::string(behind);
        INFO(all);
        CHECK(end_of_glued_heading(all, 0) == 0);
    }
}
