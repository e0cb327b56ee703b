#include <galley/rules/body/closing.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::kind_of_line;
using galley_tests::story_around;

namespace {

kind kind_of(std::string_view line, int paragraphs_below) {
    return kind_of_line(story_around("|" + std::string(line), 6, paragraphs_below), line);
}

} // namespace

TEST_CASE("rules::closing: the last lines speak to the reader", "[rules]") {
    struct row {
        std::string_view line;
        kind what;
    };
    for (const row& r : {
             row{"Please keep comments respectful, they may take an hour to appear here.",
                 kind::comments},
             row{"Leserkommentare geben nicht die Meinung der Redaktion wieder, wir k\u00FCrzen.",
                 kind::comments},
             row{"Want us to write more on the river? Email us at desk@river.test.", kind::contact},
             row{"We are on the boats as well. Follow us on the river's own channel.",
                 kind::social},
             row{"Her book on the river is out now. Follow her on Twitter @janeroe.",
                 kind::author_bio},
         }) {
        INFO(r.line);
        CHECK(kind_of(r.line, 0) == r.what);
        CHECK(kind_of(r.line, 6) == kind::paragraph); // in the middle it is told of
    }
    CHECK(kind_of("The mayor writes to the council each year, she said on Tuesday.", 0) ==
          kind::paragraph);
}
