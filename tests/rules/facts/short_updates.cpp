#include <galley/rules/facts/short_updates.hpp>

#include "support/bridge_article.hpp"
#include "support/catch.hpp"
#include "support/hand_article.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::below;
using galley_tests::hand_article;

namespace {

/// The update of an article with these lines below its title.
std::string updated(std::string_view lines) {
    const hand_article a(below(std::string(lines)));
    return std::string(date::iso_text(a->updated.value).view());
}

} // namespace

TEST_CASE("rules::short_updates: a day without its year, a clock without its day", "[rules]") {
    struct row {
        std::string_view lines, updated;
    };
    for (const row& r : {
             row{"4 March 2021, 10:22 (updated 5 March, 12:05)", "2021-03-05T12:05"},
             row{"31 December 2021, 10:22, updated 1 January, 12:05", "2022-01-01T12:05"},
             row{"Publié le 4 mars 2021 à 10h22, mis à jour à 12h05", "2021-03-04T12:05"},
             row{"Publicado: 04 mar 2021 10:22. Actualizado: 12:05", "2021-03-04T12:05"},
             row{"4. März 2021, 10:22 Uhr, aktualisiert 12:05 Uhr", "2021-03-04T12:05"},
             row{"Published March 4, 2021 10:22 AM | Updated 12:05 PM", "2021-03-04T12:05"},
             row{"2021年3月4日 10:22（3月5日 12:05更新）", "2021-03-05T12:05"},
             row{"2021/3/4 10:22（3/4 12:05 更新）", "2021-03-04T12:05"},
             row{"4 March 2021, 10:22\n\nUpdated: 12:05", "2021-03-04T12:05"},
             row{"4 March 2021, updated 12:05", "2021-03-04T12:05"},
             row{"4 marzo 2021 (modifica alle 12:05)", "2021-03-04T12:05"},
         }) {
        INFO(r.lines);
        CHECK(updated(r.lines) == r.updated);
    }
}

TEST_CASE("rules::short_updates: what is no update of this publication", "[rules]") {
    for (const std::string_view lines : {
             "4 March 2021, 10:22, updated 3 March, 12:05", // before it
             "4 March 2021, 10:22, updated 5 June, 12:05",  // long after it
             "4 March 2021, 10:22, updated 09:05",
             "4 March 2021, 10:22, 12:05",
             "4 March 2021, 10:22（更新）",
             "Updated 12:05",
         }) {
        INFO(lines);
        CHECK(updated(lines).empty());
    }
    CHECK(updated("4 March 2021, 10:22, updated 6 March 2021") == "2021-03-06");
}
