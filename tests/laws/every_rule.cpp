// Every rule of rule.hpp fires on a text of its own and leaves alone a text that looks like it. The
// body's lines are marked by hand (support/hand_page.hpp): the zone model has tests of its own.
#include <galley/rules/facts/facts.hpp>

#include "support/catch.hpp"
#include "support/hand_article.hpp"

#include <set>
#include <string>

using galley::rule;
using galley_tests::hand_article;

namespace {

struct row {
    rule why;
    std::string fires;
    std::string trap;
};

const std::string title = "Council opens new bridge over the river\n\n";
const std::string byline = "By Anna Novak\n\n";
const std::string sentence =
    "The council opened the new bridge over the river on Tuesday, two years later than planned.";
const std::string body =
    "|" + sentence +
    "\n\n|The bridge had been closed since the flood, and a ferry took its place.\n";

std::string inside(const std::string& line) { return body + "\n|" + line + "\n\n" + body; }
std::string above(const std::string& line) { return line + "\n\n" + title + byline + body; }
std::string below(const std::string& line) { return title + line + "\n\n" + byline + body; }
std::string behind(const std::string& line) { return title + byline + body + "\n" + line + "\n"; }
std::string at_end(const std::string& tail) {
    return title + byline + body + "\n|" + sentence + tail;
}

std::vector<row> head_rows() {
    return {
        {rule::date_prefix, " date 2022-08-31 " + title + body,
         "The date 2022-08-31 is set\n" + body},
        {rule::title_label, "Original title: Bridge is open\n\n" + body,
         "Original titles are dear\n\n" + body},
        {rule::title_after_date, " date 2022-08-31 " + title + body, title + body},
        {rule::title_before_body, title + byline + body, body},
        {rule::title_repeated, title + "Riverside\n\n" + title + byline + body,
         title + "Riverside\n\nOld ferry sold to the town\n\n" + byline + body},
        {rule::title_again, behind(title), behind("Storm closes harbour for two days")},
        {rule::subtitle_after_title, below("It comes two years late and costs twice as much"),
         below("Old harbour")},
        {rule::kicker_bracket, "[Harbour Column] " + title + byline + body,
         "[Video] " + title + byline + body},
        {rule::series_part, below("\xE2\x80\x9CTen Years of the Harbour\xE2\x80\x9D Series (2)"),
         below("\xE2\x80\x9CTen Years of the Harbour\xE2\x80\x9D is shown in the town hall")},
        {rule::byline_label, title + byline + body, title + "By the river at night\n\n" + body},
        {rule::byline_mark, below("\xE2\x96\xA1\xE7\x8E\x8B\xE5\xB0\x8F\xE6\xB2\xB3"),
         behind("\xE2\x96\xA1 the box that was ticked by all members of the council")},
        {rule::byline_name, title + "Jane Roe\n\n" + body, title + "Old harbour\n\n" + body},
        {rule::source_and_time, below("(Xinhua) 09:20, August 31, 2022"),
         below("Bridges of the world, August 31, 2022")},
        {rule::time_line, below("August 31, 2022"), below("A wet August in the hills")},
        {rule::time_label, below("Published: August 31, 2022 09:20"),
         below("The plan that was published on August 31, 2022 has many friends and many foes")},
        {rule::ticker_block,
         above("Breaking news\nFerry sold to the city\nHarbour shut after the storm"),
         above("Ferry sold\nHarbour shut")},
        {rule::breadcrumb, above("Home > News > Town"), above("More bridges >")},
        {rule::section_line, above("Town life"), above("Read all about it.")},
        {rule::section_glued, above("town hallTOWN HALL"), above("Town hall")},
    };
}

std::vector<row> body_rows() {
    return {
        {rule::zone_body, body, "Sport\n"},
        {rule::dateline_style, "|MONDAVIA, Aug. 30 (Xinhua) -- " + sentence + "\n\n" + body,
         "|Mondavia saw rain on Aug. 30 -- " + sentence + "\n\n" + body},
        {rule::short_line_in_body, inside("A bridge for the town"), inside("It rained.")},
        {rule::indented_line, inside("    A bridge for the town"), inside("A bridge for the town")},
        {rule::bullet, inside("- one bridge over the river"),
         inside("-5 degrees were measured in the night, the coldest this year.")},
        {rule::caption_before_credit, inside("Boats at dawn. (Photo by Anna Novak)"),
         inside("The photo by the door was taken at dawn, Anna Novak said on Tuesday.")},
        {rule::photo_agency, inside("Boats in the old harbour at dawn. Anna Novak/Reuters"),
         inside("Boats in the old harbour are seen in images at the Getty museum.")},
        {rule::credit_bracket, at_end(" (Web editor: Anna Novak)"), at_end(" (She is an editor.)")},
        {rule::credit_at_end, at_end(" (Reporting by Anna Novak; Editing by Tom Reed)"),
         at_end(" The reporting was done by her.")},
        {rule::source_label, at_end(" Source: Tide Wire"), at_end(" The source is the Tide Wire.")},
        {rule::portal_return, at_end(" (Editor: Anna Novak) Return to Sohu, see more"),
         at_end(" They will return to Sohu Street tomorrow.")},
        {rule::agency_sign_off, at_end(" (dpa/lnw)"), at_end(" (in Rome)")},
        {rule::related_glued,
         "|" + sentence + " See also: Harbour reopens after storm_Ports_Weather " + sentence + " " +
             sentence + "\n" + body,
         inside(
             "See also the harbour, where it rained on Tuesday, and the old mill by the river.")},
        {rule::glued_heading,
         inside(sentence + " Keeping the school bus on time Since the first snow a plough has gone "
                           "before it on every morning of the week."),
         inside(sentence + " Keeping the school bus on time Joe Roe said that a plough had gone "
                           "before it on every morning of the week.")},
        {rule::line_run, inside("Bridges\n|Old ferries\n|New roads"),
         inside("Bridges\n\n|Old ferries of the town")},
        {rule::caption_cue,
         behind("File photo: the council at work on a rainy day in the old hall"),
         behind("Photo: Anna Novak")},
        {rule::photo_label, behind("Photo: Anna Novak"), behind("The photos of Anna Novak")},
        {rule::by_function_words, title + body, "Lorem 12\n"},
        {rule::by_translation_marks, body + "\nThe article is in Chinese\n",
         body + "\nThe article is in print\n"},
        {rule::blank_text, " \n\n\t", " \n\nRain.\n"},
    };
}

std::vector<row> outside_rows() {
    const std::string loose = "All of the plans of the old bridge were put on this page by us so "
                              "that you, who asked for them for so many years, can read, print and "
                              "keep all of them.";
    return {
        {rule::zone_outside, behind(loose), behind("Sport")},
        {rule::line_cue, behind("Advertisement"), behind("The adverts of the dogs")},
        {rule::block_cue, behind("Tags\nriver"), behind("Riverside\nriver")},
        {rule::related_label, behind("See also: Harbour reopens"), behind("Harbour reopens")},
        {rule::related_block, behind("Related articles\n\nHarbour reopens after storm"),
         behind("Riverside\n\nHarbour reopens after storm")},
        {rule::tags_label, behind("Tags: river, bridge"), behind("The tags of the dogs")},
        {rule::contact_label, behind("Phone: 0532-85160055"), behind("The phones of the dogs")},
        {rule::registration_number, // "Beijing ICP record 05001234 number -1"
         behind("\xE4\xBA\xAC"
                "ICP\xE5\xA4\x87"
                "05001234\xE5\x8F\xB7-1"),
         behind("ICP of the dogs in 05001234")},
        {rule::note_label, behind("Correction: the bridge opened on Monday."),
         behind("The bridge opened on Monday.")},
        {rule::comment_block, behind("Comments\n\nIt is a good bridge, I say."),
         behind("Riverside\n\nIt is a good bridge, I say.")},
        {rule::furniture_words, behind("For more news of the river read our newsletter every day"),
         behind("For more news of the river read our paper every day")},
        {rule::link_run, behind("Riverside\nMarkets\nHarbour reopens after the storm tonight"),
         behind("")},
        {rule::credit_line, // "Kim Minsu, reporter"
         behind("\xEA\xB9\x80\xEB\xAF\xBC\xEC\x88\x98 \xEA\xB8\xB0\xEC\x9E\x90"),
         behind("\xEA\xB8\xB0\xEC\x9E\x90")},
        {rule::prev_next_label, behind("PREV Harbour reopens after storm"),
         behind("Previous storms closed the harbour")},
        {rule::bio_after_body, behind("Anna Novak is a writer who lives by the river."),
         behind("Tom Reed is a ferryman who lives by the river.")},
        {rule::end_mark, behind("###"), behind("12")},
        {rule::legal_phrase, behind("\xC2\xA9 2022 River Daily"), behind("River Daily 2022")},
        {rule::url_line, behind("https://example.org/bridge"),
         behind("See https://example.org for more on bridges")},
        {rule::number_line, behind("1 / 12"), behind("12 bridges")},
    };
}

std::vector<row> rows() {
    std::vector<row> all = head_rows();
    for (auto* more : {&body_rows, &outside_rows})
        for (row& r : (*more)()) all.push_back(std::move(r));
    return all;
}

/// The rules of all segments and facts of a page marked by hand.
std::set<rule> rules_of(const std::string& marked) {
    const hand_article a(marked);
    std::set<rule> out;
    for (const galley::segment& s : a->segments) out.insert(s.rule);
    if (a->language) out.insert(a->language.rule);
    if (a->translated_from) out.insert(a->translated_from.rule);
    return out;
}

/// What a failure prints.
std::string map_of(const std::string& marked) {
    return marked + "\n---\n" + galley_tests::joined(hand_article(marked)->segments, true);
}

} // namespace

TEST_CASE("laws: every rule fires on its text and not on its trap", "[laws]") {
    for (const row& r : rows()) {
        INFO(name(r.why) << " must fire:\n" << map_of(r.fires));
        CHECK(rules_of(r.fires).count(r.why) == 1);
    }
    for (const row& r : rows()) {
        INFO(name(r.why) << " must not fire:\n" << map_of(r.trap));
        CHECK(rules_of(r.trap).count(r.why) == 0);
    }
}

TEST_CASE("laws: no rule is without a text", "[laws]") {
    std::set<rule> produced;
    for (const row& r : rows()) produced.merge(rules_of(r.fires));
    for (std::size_t i = 1; i < static_cast<std::size_t>(rule::count_); ++i) {
        INFO(name(static_cast<rule>(i)) << " has no text");
        CHECK(produced.count(static_cast<rule>(i)) == 1);
    }
}
