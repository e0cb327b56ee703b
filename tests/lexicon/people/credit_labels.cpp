#include <galley/lexicon/people/credit_labels.hpp>
#include <galley/metadata/credits.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace galley;

namespace {

std::string people_of(std::string_view credit) {
    std::string all;
    for (const metadata::person& p : metadata::parse_credits(credit))
        all += std::string(p.name) + "/" + std::string(name(p.as)) + ";";
    return all;
}

} // namespace

TEST_CASE("lexicon::credit_labels: give each name behind them its role", "[lexicon]") {
    for (const auto& e : lexicon::detail::credit_labels::list) {
        INFO(e.phrase);
        CHECK(e.use == lexicon::word_use::label);
        const bool colon = (e.forms & lexicon::word_form::colon) != 0;
        const std::string label = std::string(e.phrase) + (colon ? ": " : " ");
        const std::string credit = people_of(label + "Jane Roe");
        const std::string wide = people_of(label + "\u738B\u5C0F\u660E");
        CHECK((credit.starts_with("Jane Roe/") || wide.starts_with("\u738B\u5C0F\u660E/")));
    }
}

TEST_CASE("lexicon::credit_labels: credits of agencies in several languages", "[lexicon]") {
    CHECK(people_of("(Reporte de Juan P\u00E9rez. Editado por Mar\u00EDa L\u00F3pez)") ==
          "Juan P\u00E9rez/reporter;Mar\u00EDa L\u00F3pez/editor;");
    CHECK(people_of("(Reportage par Jane Roe, \u00E9dit\u00E9 par Jean Dupont)") ==
          "Jane Roe/reporter;Jean Dupont/editor;");
    CHECK(people_of("(Bericht von Jane Roe, redigiert von John Doe)") ==
          "Jane Roe/author;John Doe/editor;");
    CHECK(people_of("Uredio: Ivan Horvat") == "Ivan Horvat/editor;");
    CHECK(people_of("Uredio Ivan Horvat") != "Ivan Horvat/editor;"); // a sentence without its colon
}
