#include <galley/parser_bodies.hpp>

#include "support/catch.hpp"

#include <string>

TEST_CASE("parser_bodies: weights that cannot be used are the library's own", "[parse]") {
    constexpr std::string_view text =
        "Menu\n\nA title of some words\n\nIt rained all day, the council said, and then it "
        "stopped.\n\nThe river rose by a metre in the night, and the ferry did not go.\n";
    const std::string shipped = galley::parse(text).body_text();
    galley::options chosen;
    chosen.weights = nullptr;
    CHECK(galley::parse(text, chosen).body_text() == shipped);
    galley::model::weights of_other_features = galley::model::news_weights;
    of_other_features.rows.remove_suffix(1);
    chosen.weights = &of_other_features;
    CHECK(galley::parse(text, chosen).body_text() == shipped);
}

TEST_CASE("parser_bodies: an order of dates that is none counts as day first", "[parse]") {
    constexpr std::string_view text =
        "Council opens new bridge over the river\n\nPublished: 5/6/2020\n\n"
        "The council opened the new bridge over the river on Tuesday, two years late.\n";
    using galley::date::order;
    for (const order o : {order::day_first, order::fixed, order::year_first, order::month_first}) {
        galley::options chosen;
        chosen.numeric_dates = o;
        const galley::article a = galley::parse(text, chosen);
        CHECK(galley::date::iso_text(a.published().value).view() ==
              (o == order::month_first ? "2020-05-06" : "2020-06-05"));
    }
}

TEST_CASE("parser_bodies: a byte order mark changes no kind and no rule", "[parse]") {
    constexpr std::string_view text =
        "Title here\r\n\r\nBody of the text, which goes on for a while and ends here.";
    const std::string marked = "\xEF\xBB\xBF" + std::string(text);
    const galley::article plain = galley::parse(text);
    const galley::article a = galley::parse(marked);
    REQUIRE(a.segments().size() == plain.segments().size());
    for (std::size_t i = 0; i < a.segments().size(); ++i) {
        CHECK(a.segments()[i].kind == plain.segments()[i].kind);
        CHECK(name(a.segments()[i].rule) == name(plain.segments()[i].rule));
    }
}
