#include <galley/model/zones.hpp>

#include "support/catch.hpp"

#include <galley/layout/read_lines.hpp>

#include <string>
#include <vector>

using namespace galley;

namespace {

// A made-up page: navigation, headline, three paragraphs with a link between them, what follows.
const std::string sample_page =
    "Home\nNews\nSport\nWeather\n\nSubscribe\nLog in\n\n"
    "Council opens new bridge\n\nBy Anna Novak\n\n12 May 2022\n\n"
    "The council of Mondavia opened its new bridge on Thursday, two years after the old one was "
    "closed "
    "because of cracks in its pillars. The mayor walked across it first.\n\n"
    "\"We have waited long enough,\" she said, as several hundred people followed her to the other "
    "bank of "
    "the river. Work had cost about 40 million, a third more than was planned.\n\n"
    "Read more: Old bridge closed\n\n"
    "Engineers said the bridge would last for at least a hundred years. The first buses will cross "
    "it on "
    "Monday, and the ferry that has carried people until now will stop at the end of the month.\n\n"
    "Share\nTwitter\nFacebook\n\nRelated articles\n\nMarket returns to the old square\n"
    "Schools to open late\n\nCopyright 2022 Mondavia Daily. All rights "
    "reserved.\nPrivacy\nContact\n";

std::vector<model::decision> decide(std::string_view text, const model::zone_options& o = {}) {
    std::vector<layout::line> lines;
    layout::read_lines(text, lines);
    model::zone_finder finder;
    const auto found = finder.find(text, lines, o);
    return {found.begin(), found.end()};
}

std::string body_of(std::string_view text, const model::zone_options& o = {}) {
    std::vector<layout::line> lines;
    layout::read_lines(text, lines);
    const auto found = decide(text, o);
    std::string body;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (found[i].zone == model::zone::body) (body += lines[i].text(text)) += '\n';
    return body;
}

} // namespace

TEST_CASE("model::zones: keeps the paragraphs, not the page around them", "[model]") {
    const std::string body = body_of(sample_page);
    CHECK(body.find("The council of Mondavia") != std::string::npos);
    CHECK(body.find("We have waited") != std::string::npos);
    CHECK(body.find("Engineers said") != std::string::npos);
    CHECK(body.find("Weather") == std::string::npos);
    CHECK(body.find("Copyright") == std::string::npos);
    CHECK(body.find("Schools to open") == std::string::npos);
}

TEST_CASE("model::zones: empty and odd texts have a decision for each line", "[model]") {
    CHECK(decide("").empty());
    CHECK(decide("\n\n \n").empty());
    CHECK(decide("x").size() == 1);
    CHECK(decide(std::string("\0\xFF\xC3\n\xE3\x81\n", 7)).size() == 2);
    CHECK(decide(std::string(100000, 'a')).size() == 1);
    CHECK(decide(" date 2022-05-31 Title").size() == 2);
}

TEST_CASE("model::zones: a warm finder answers like a new one", "[model]") {
    std::vector<layout::line> lines;
    layout::read_lines(sample_page, lines);
    model::zone_finder finder;
    const auto first = finder.find(sample_page, lines);
    const std::vector<model::decision> one(first.begin(), first.end());
    std::vector<layout::line> other;
    layout::read_lines("Something else.\nAnd more of it.", other);
    (void)finder.find("Something else.\nAnd more of it.", other);
    const auto again = finder.find(sample_page, lines);
    CHECK(std::vector<model::decision>(again.begin(), again.end()) == one);
}

TEST_CASE("model::zones: a bias never takes lines away from the side it leans to", "[model]") {
    const auto count = [](std::int32_t bias) {
        model::zone_options o;
        o.bias = bias;
        std::size_t n = 0;
        for (const auto& d : decide(sample_page, o)) n += d.zone == model::zone::body ? 1U : 0U;
        return n;
    };
    CHECK(count(model::bias_of(model::leaning::precision)) <= count(0));
    CHECK(count(0) <= count(model::bias_of(model::leaning::recall)));
    CHECK(count(1 << 22) > 20);
    CHECK(count(-(1 << 22)) == 0);
}

TEST_CASE("model::zones: other weights are used", "[model]") {
    model::weights none = model::news_weights;
    none.out = {};
    none.out_bias = -40 * 2048;
    model::zone_options o;
    o.learned = &none;
    CHECK(body_of(sample_page, o).empty());
    none.out_bias = 40 * 2048;
    CHECK(decide(sample_page, o)[0].zone == model::zone::body);
}

TEST_CASE("model::zones: a page of little body is looked at no more kindly than it takes",
          "[model]") {
    model::weights doubtful = model::news_weights;
    doubtful.out = {};
    doubtful.out_bias = -3072; // a logit and a half
    model::zone_options o;
    o.learned = &doubtful;
    std::string sixty_words;
    for (int i = 0; i < 60; ++i) sixty_words += "word ";
    const auto found = decide(sixty_words, o);
    CHECK(found[0].zone == model::zone::body);
    CHECK(decide("Two words", o)[0].zone == model::zone::body);
    o.bias = model::detail::kinder_by;
    CHECK(decide(sixty_words, o) == found);
    o.bias = 0;
    doubtful.out_bias = -2 * model::detail::kindest;
    CHECK(decide(sixty_words, o)[0].zone != model::zone::body);
}

TEST_CASE("model::zones: scores grow with the margin and stay in range", "[model]") {
    float before = 0;
    for (std::int32_t m : {0, 1, 100, 4096, 8192, 16384, 1 << 30}) {
        const float s = model::score_of({model::zone::body, m});
        CHECK(s >= 0.5F);
        CHECK(s <= 1.0F);
        CHECK(s >= before);
        before = s;
    }
}
