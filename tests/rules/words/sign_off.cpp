#include <galley/rules/words/sign_off.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <utility>

using namespace galley;

TEST_CASE("rules::sign_off: a closing bracket with nothing but an agency signs off", "[rules]") {
    struct sign_off {
        std::string_view text;
        std::string_view bracket;
    };
    for (const sign_off& r : {
             sign_off{"It rained all day. ", "(dpa)"},
             sign_off{"It rained all day. ", "(dpa/lnw)"},
             sign_off{"It rained all day. ", "(abc/dpa)"},
             sign_off{"It rained all day. ", "(sda/afp)"},
             sign_off{"It rained all day. ", "(red, APA)"},
             sign_off{"It rained all day. ", "(APA, red, 3.10.2023)"},
             sign_off{"It rained all day. (rain, Tuesday)", ""},
             sign_off{"It rained all day. (AP and others)", ""},
             sign_off{"Ha piovuto tutto il giorno. ", "(ANSA)."},
             sign_off{"Il a plu. ", "(AFP)"},
             sign_off{"It rained all day ", "(Reuters)"},
             sign_off{"It rained all day (in Rome).", ""},
             sign_off{"It rained all day (Tuesday)", ""},
             sign_off{"It rained (AP) all day.", ""},
             sign_off{"It rained all day, AP", ""},
             sign_off{"It rained all day.", ""},
             sign_off{"()", ""},
             sign_off{")", ""},
             sign_off{"", ""},
         }) {
        const std::string line = std::string(r.text) + std::string(r.bracket);
        INFO(line);
        CHECK(line.substr(rules::find_sign_off(line)) == r.bracket);
    }
}

TEST_CASE("rules::sign_off: initials behind a sentence at the end of a line", "[rules]") {
    for (const auto& [text, bracket] : {
             std::pair<std::string_view, std::string_view>{"It rained all day. ", "(abc)"},
             {"It rained all day. ", "(abc/de)"},
             {"It rained all day. ", "(AB)"},
             {"It rained all day. ", "(A.B.)"},
             {"It rained all day. ", "(A.B./C.D.)"},
             {"It rained all day. (NATO)", ""}, // too long
             {"It rained all day. (Ab)", ""},
             {"It rained all day. (EPA)", ""}, // an agency
             {"It rained all day ", ""},
             {"It rained all day. (in Rome)", ""},
             {"It rained all day (so)", ""},
             {"It rained all day. (Tuesday)", ""},
         }) {
        const std::string line = std::string(text) + std::string(bracket);
        INFO(line);
        CHECK(line.substr(rules::find_initials(line)) == bracket);
    }
}

TEST_CASE("rules::sign_off: an agency behind the last stop, nothing around it", "[rules]") {
    struct row {
        std::string_view text;
        std::string_view agency;
    };
    for (const row& r : {
             row{"It rained on the town all day long. ", "EFE"},
             row{"It rained on the town all day long. ", "rzr/dpa"},
             row{"It rained on the town all day long. ", "/ritzau/"},
             row{"\"It rained on the town all day long.\" ", "AFP"},
             row{"It rained on the town all day long. Jane Roe / AFP", ""}, // who took the picture
             row{"It rained on the town all day long, says AFP", ""},
             row{"It rained on the town all day long. AFP.", ""},
             row{"It rained on the town all day long.AFP", ""},
             row{"It rained on the town all day long.", ""},
             row{"EFE", ""},
             row{"", ""},
         }) {
        const std::string line = std::string(r.text) + std::string(r.agency);
        INFO(line);
        CHECK(line.substr(rules::find_bare_sign_off(line)) == r.agency);
    }
}
