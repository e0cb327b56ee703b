#include <galley/rules/head/title.hpp>

#include "support/bridge_article.hpp"
#include "support/catch.hpp"
#include "support/hand_page.hpp"
#include "support/random.hpp"
#include "support/texts.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>
#include <type_traits>

using namespace galley;
using galley_tests::bridge_body;
using galley_tests::hand_page;
using rules::choose_title;
using rules::title_choice;

static_assert(std::is_trivially_copyable_v<title_choice> &&
              title_choice{}.line == title_choice::none);

namespace {

/// A third of the lines of `text`, now and then with a kicker in front.
std::string some_lines_of(std::string_view text, galley_tests::dice& r) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        if (r.one_in(3)) (out += r.one_in(4) ? "Harbour: " : "") += text.substr(0, end);
        text.remove_prefix(end);
    }
    return out;
}

/// The points of line `i` by all clues that are read off it and its neighbours.
int near_points(const rules::page& p, const rules::title_window& w, std::size_t i) {
    constexpr std::size_t reach = 40;
    std::size_t before = 0;
    for (std::size_t k = 0; k < i; ++k) before += p.in_body(k) ? p.lines[k].size() : 0;
    std::size_t next = i + 1;
    while (next < p.size() && next <= i + reach && !rules::detail::is_long_body_line(p, next))
        ++next;
    rules::title_clues c;
    rules::detail::read_marks(p, i, c);
    rules::detail::read_shape(p, w, i, c);
    rules::detail::read_place(p, w, i, before, next <= i + reach ? next : p.size(), c);
    rules::detail::read_neighbours(p, i, c);
    rules::detail::read_surroundings(p, w, i, c);
    return rules::points_of(c, rules::clue::ending, rules::clue::name);
}

/// The title of a page marked by hand whose single lines have been judged.
title_choice title_of(std::string_view marked, std::string* line = nullptr) {
    hand_page h(marked);
    const rules::page p = h.page();
    for (std::size_t i = 0; i < p.size(); ++i) rules::judge_line(p, i);
    const title_choice found = choose_title(p);
    if (line != nullptr && found.line != title_choice::none) *line = p.line_text(found.line);
    return found;
}

} // namespace

TEST_CASE("rules::title: the title-shaped line above the body", "[rules]") {
    struct row {
        std::string_view head;
        std::string_view title;
    };
    for (const row& r : {
             row{"Council opens new bridge over the river\n\n",
                 "Council opens new bridge over the river"},
             row{"News\n\nCouncil opens new bridge over the river\n\nBy Anna Novak\n\n",
                 "Council opens new bridge over the river"},
             row{"Council opens new bridge over the river\n\nAugust 31, 2022\n\n",
                 "Council opens new bridge over the river"},
             row{"Home > News > Town\n\nDoes the new bridge come too late?\n\nBy Anna Novak\n\n",
                 "Does the new bridge come too late?"},
         }) {
        std::string line;
        const title_choice found = title_of(std::string(r.head) + bridge_body, &line);
        INFO(r.head);
        CHECK(line == r.title);
        CHECK(name(found.rule) == name(rule::title_before_body));
    }
}

TEST_CASE("rules::title: other languages", "[rules]") {
    struct row {
        std::string_view title;
        std::string_view sentence;
    };
    for (const row& r : {
             row{"Stadtrat er\xC3\xB6"
                 "ffnet neue Br\xC3\xBC"
                 "cke",
                 "Der Stadtrat hat am Dienstag die neue Br\xC3\xBC"
                 "cke er\xC3\xB6"
                 "ffnet."},
             row{"La ville ouvre son nouveau pont",
                 "La ville a ouvert mardi son nouveau pont sur la rivi\xC3\xA8re."},
             // "The new bridge opens to traffic today": twice, once as a sentence
             row{"\xE6\x96\xB0\xE5\xA4\xA7\xE6\xA1\xA5\xE4\xBB\x8A\xE5\xA4\xA9\xE6\xAD\xA3\xE5\xBC"
                 "\x8F\xE9\x80\x9A\xE8\xBD\xA6\xE4\xBA\x86",
                 "\xE6\x96\xB0\xE5\xA4\xA7\xE6\xA1\xA5\xE4\xBB\x8A\xE5\xA4\xA9\xE6\xAD\xA3\xE5\xBC"
                 "\x8F\xE9\x80\x9A\xE8\xBD\xA6\xEF\xBC\x8C\xE5\xB8\x82\xE6\xB0\x91\xE5\xBE\x88\xE9"
                 "\xAB\x98\xE5\x85\xB4\xE3\x80\x82"},
         }) {
        std::string line;
        const title_choice found =
            title_of(std::string(r.title) + "\n\n|" + std::string(r.sentence) + '\n', &line);
        INFO(r.title);
        CHECK(found.line == 0);
        CHECK(line == r.title);
    }
}

TEST_CASE("rules::title: behind a date prefix it says so", "[rules]") {
    std::string line;
    const title_choice found = title_of(
        " date 2022-08-31 Council opens new bridge over the river\n\n" + bridge_body, &line);
    CHECK(line == "Council opens new bridge over the river");
    CHECK(name(found.rule) == name(rule::title_after_date));
}

TEST_CASE("rules::title: a label settles it", "[rules]") {
    std::string line;
    const title_choice found = title_of(
        "Council opens new bridge over the river\n\nOriginal title: The bridge is open\n\n" +
            bridge_body,
        &line);
    CHECK(line == "Original title: The bridge is open");
    CHECK(name(found.rule) == name(rule::title_label));
    (void)title_of("Council opens new bridge over the river\n\nBy Anna Novak\n\nTopic: Water\n\n" +
                       bridge_body,
                   &line);
    CHECK(line == "Council opens new bridge over the river");
}

TEST_CASE("rules::title: a line that stands twice, shaped like a title", "[rules]") {
    std::string line;
    const title_choice found = title_of("Council opens new bridge\n\nWeather\n\n"
                                        "Council opens new bridge\n\nBy Anna Novak\n\n" +
                                            bridge_body,
                                        &line);
    CHECK(line == "Council opens new bridge");
    CHECK(name(found.rule) == name(rule::title_repeated));
}

TEST_CASE("rules::title: of two headlines that stand twice the upper one", "[rules]") {
    const std::string dek = "Every crossing will be paid for by the town until the spring";
    struct row {
        std::string_view upper;
        std::size_t head; // the line of the title where the second line was chosen
    };
    for (const row& r : {row{"Council opens new bridge over the river", 0},
                         row{"The bridge of Harwick", 1}, // a kicker
                         row{"COUNCIL OPENS NEW BRIDGE OVER THE RIVER", 1},
                         row{"\"They were never asked about the bridge\"", 1},
                         row{"Council opens new bridge over the river:", 1}}) {
        const std::string pair = std::string(r.upper) + "\n\n" + dek + "\n\n";
        hand_page h(pair + "Weather\n\n" + pair + bridge_body);
        INFO(r.upper);
        const rules::title_window w(h.page());
        CHECK(rules::detail::head_of_pair(h.page(), w, 1) == r.head);
        hand_page once(pair + "Weather\n\n" + dek + "\n\n" + bridge_body);
        CHECK(rules::detail::head_of_pair(once.page(), rules::title_window(once.page()), 1) == 1);
    }
}

TEST_CASE("rules::title: above a dek with the signature below it the headline", "[rules]") {
    const std::string dek = "Every crossing will be paid for by the town until the spring, it says";
    struct row {
        std::string_view above;
        std::string_view upper;
        std::string_view below;
        std::size_t head; // the line of the title where the third line was chosen
    };
    for (const row& r : {
             row{"Town", "Council opens new bridge over the river", "By Anna Novak", 1},
             row{"Town", "Council opens new bridge over the river", "3 May 2020", 1},
             row{"Town", "The bridge of Harwick", "By Anna Novak", 2}, // a kicker
             row{"Town", "Council opens new bridge over the river", "Weather", 2},
             row{"Town", "Council opens the bridge / Harbour fees to rise", "3 May 2020", 2},
             row{"Next story", "Council opens new bridge over the river", "3 May 2020", 2},
             row{"Ferries of Harwick are to run until the spring",
                 "Council opens new bridge over the river", "3 May 2020", 2},
         }) {
        hand_page h(std::string(r.above) + "\n\n" + std::string(r.upper) + "\n\n" + dek + "\n\n" +
                    std::string(r.below) + "\n\n" + bridge_body);
        const rules::page p = h.page();
        for (std::size_t i = 0; i < p.size(); ++i) rules::judge_line(p, i);
        INFO(r.above << " / " << r.upper << " / " << r.below);
        CHECK(rules::detail::head_of_dek(p, rules::title_window(p), 2) == r.head);
    }
}

TEST_CASE("rules::title: if too little speaks for any there is none", "[rules]") {
    for (std::string_view head : {
             "",
             "Menu\n",
             "https://example.org/bridge\n\n",
             "--\n12\n--\n",
         }) {
        INFO(head);
        const title_choice found = title_of(std::string(head) + bridge_body);
        CHECK(found.line == title_choice::none);
    }
    CHECK(title_of("").line == title_choice::none);
}

TEST_CASE("rules::title: lines that other rules took for a signature are not asked", "[rules]") {
    hand_page h("Council opens new bridge over the river\n\n" + bridge_body);
    const rules::page p = h.page();
    p.decide(0, {kind::timestamp, rule::time_line, 1});
    CHECK(choose_title(p).line != 0);
}

TEST_CASE("rules::title: nothing further above the body than the window is looked at", "[rules]") {
    std::string head = "Council opens new bridge over the river\n\nBy Anna Novak\n\n";
    for (int i = 0; i < 300; ++i) head += "x\n";
    CHECK(title_of(head + bridge_body).line != 0);
}

TEST_CASE("rules::title: the headline rather than the sentence or caption below it", "[rules]") {
    const std::string menu =
        "Home\n\nTown\n\nSport\n\nWeather\n\nShip news\n\nLetters\n\nTides\n\n"
        "Subscribe\n\nFerries\n\nMarket\n\nArchive\n\nJobs\n\nPlaces\n\nMap\n\n"
        "Help\n\nAbout\n\nShop\n\n";
    const std::string headline = "Council opens new bridge: what it means for the river\n\n";
    for (const std::string below :
         {"Two years late, the new bridge over the river is open to everybody who walks\n\n",
          "The new bridge over the river on Tuesday. Photo: Getty Images\n\n"}) {
        INFO(below);
        std::string line;
        (void)title_of(menu + headline + below + "By Anna Novak\n\n" + bridge_body, &line);
        CHECK(line + "\n\n" == headline);
    }
}

TEST_CASE("rules::title: without the kicker or path in front", "[rules]") {
    const std::string menu =
        "Home\n\nTown\n\nSport\n\nWeather\n\nShip news\n\nLetters\n\nTides\n\n"
        "Subscribe\n\nFerries\n\nMarket\n\nArchive\n\nJobs\n\nPlaces\n\nMap\n\n";
    std::string line;
    (void)title_of(menu + "Start / Town / Council opens new bridge over the river\n\n" +
                       "Council opens new bridge over the river\n\nAugust 31, 2022\n\n" +
                       bridge_body,
                   &line);
    CHECK(line == "Council opens new bridge over the river");
}

TEST_CASE("rules::title: the dateline's place and table rows are none", "[rules]") {
    for (const std::string_view head :
         {"MONDAVIA\n\n|MONDAVIA (HNA) - ", "\x7C\x7C Bridge |  |\n\n|"}) {
        INFO(head);
        CHECK(title_of(std::string(head) + bridge_body.substr(1)).line == title_choice::none);
    }
}

TEST_CASE("rules::title: lines that cannot win are not compared, and none that can is passed over",
          "[rules]") {
    galley_tests::dice r(27);
    std::size_t passed_over = 0;
    std::size_t unechoed = 0;
    for (int page = 0; page < 6000; ++page) {
        const std::string head = galley_tests::random_page(r, 12) + '\n';
        hand_page h(some_lines_of(head, r) + head + bridge_body + some_lines_of(head, r) +
                    galley_tests::random_page(r, 6));
        const rules::page p = h.page();
        for (std::size_t i = 0; i < p.size(); ++i) rules::judge_line(p, i);
        const rules::title_window w(p);
        rules::title_echo echo(p, w);
        rules::detail::title_candidates gated = rules::detail::find_candidates(p, w);
        rules::detail::title_candidates whole = gated;
        const int least = static_cast<int>(r.below(40)) - 20;
        const rules::detail::title_candidate* best = nullptr;
        int most = least;
        for (rules::detail::title_candidate& c : whole) {
            CHECK(rules::detail::has_more_than(std::numeric_limits<int>::min(), echo, c));
            if (c.points <= most) continue;
            best = &c;
            most = c.points;
        }
        const rules::detail::title_candidate* found = rules::detail::best_above(least, gated, echo);
        for (const rules::detail::title_candidate& c : gated) {
            passed_over += c.compared ? 0U : 1U;
            unechoed += c.compared && !c.echoed ? 1U : 0U;
        }
        REQUIRE((found == nullptr) == (best == nullptr));
        if (found == nullptr) continue;
        CHECK(found->line == best->line);
        CHECK(found->points == best->points);
    }
    CHECK(passed_over > 0);
    CHECK(unechoed > 0);
}

TEST_CASE("rules::title: the candidates are those that all clues of all lines would choose",
          "[rules]") {
    galley_tests::dice r(28);
    std::size_t left_out = 0;
    for (int page = 0; page < 200; ++page) {
        hand_page h(galley_tests::random_page(r, 60) + '\n' + bridge_body);
        const rules::page p = h.page();
        for (std::size_t i = 0; i < p.size(); ++i) rules::judge_line(p, i);
        const rules::title_window w(p);
        rules::detail::title_candidates found = rules::detail::find_candidates(p, w);
        for (std::size_t i = w.first; i < w.last; ++i) {
            if (!rules::detail::could_be_title(p, i)) {
                CHECK(std::none_of(found.begin(), found.end(),
                                   [i](const auto& c) { return c.line == i; }));
                continue;
            }
            const int points = near_points(p, w, i);
            const auto* c = std::find_if(found.begin(), found.end(),
                                         [i](const auto& one) { return one.line == i; });
            if (c != found.end()) {
                CHECK(c->points == points);
            } else {
                ++left_out;
                REQUIRE(static_cast<std::size_t>(found.end() - found.begin()) == found.most);
                CHECK(points <= (found.end() - 1)->points);
            }
        }
    }
    CHECK(left_out > 0);
}

TEST_CASE("rules::title: a table's only cell may be one, what is left of markup may not",
          "[rules]") {
    std::string line;
    (void)title_of(" | Council opens new bridge over the river |\n\n" + bridge_body, &line);
    CHECK(line == "| Council opens new bridge over the river |");
    CHECK(title_of("width=\"20\" class=\"head\"\n\n" + bridge_body, &line).line ==
          rules::title_choice::none);
}

TEST_CASE("rules::title: of equal lines the one with the signature below it", "[rules]") {
    const std::string line = "Council opens new bridge over the river\n\n";
    const std::string menu = "Town and country\n\nSchools of the river\n\nOld maps\n\nWalks\n\n";
    const std::string signature = "3 May 2020, 10:20\n\nBy Anna Novak\n\n";
    const auto chosen = [&](const std::string& text) {
        hand_page h(text + bridge_body);
        const rules::page p = h.page();
        for (std::size_t i = 0; i < p.size(); ++i) rules::judge_line(p, i);
        return rules::choose_title(p).line;
    };
    CHECK(chosen(line + menu + menu + line + signature) == 9);
    CHECK(chosen(line + signature + menu + line) == 0);
}

TEST_CASE("rules::title: the headline above its signature, not the dek below it", "[rules]") {
    const std::string menu = "Town and country\n\nSchools\n\nOld maps\n\nWalks\n\n";
    const std::string signature = "By Anna Novak\n\n3 May 2020, 10:20\n\n";
    const std::string dek = "Nobody in the council asked the ferrymen\n\n";
    const auto chosen = [&](const std::string& text) {
        std::string line;
        (void)title_of(menu + text + bridge_body, &line);
        return line;
    };
    const std::string bridge = "Council opens new bridge over the river";
    CHECK(chosen(bridge + "\n\n" + signature + dek) == bridge);
    CHECK(chosen("The Harwick Post\n\n" + signature + bridge + "\n\n") == bridge);
    CHECK(chosen("Storms of the north in old letters\n\n" + signature + bridge + "\n\n") == bridge);
}

TEST_CASE("rules::title: paths and lines that break off are none", "[rules]") {
    for (const std::string_view line :
         {"Town>>Council>>New bridge over the river", "Town -> Council -> New bridge",
          "HOME / Council opens / New bridge over the river",
          "Town \u203A Council \u203A New bridge over the river",
          "The council opened the new bridge over the river,", "\u6DF1\u591C\u770B\u4E66\uFF0C"}) {
        INFO(line);
        CHECK(title_of(std::string(line) + "\n\n" + bridge_body).line == title_choice::none);
    }
    CHECK(title_of("Council opens bridge / Ferry stops\n\n" + bridge_body).line == 0);
}
