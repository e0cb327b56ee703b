#include <galley/rules/line/legal_line.hpp>
#include <galley/rules/line/line_kind.hpp>

#include "support/hand_page.hpp"
#include "support/line_rows.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::check_behind;
using galley_tests::check_inside;

TEST_CASE("rules::legal_line: rights are no name of a page", "[rules]") {
    using rules::detail::states_rights;
    for (const std::string_view s : {"All rights reserved.", "Alle Rechte vorbehalten",
                                     "\u00A9 Todos los derechos reservados."})
        CHECK(states_rights(s));
    for (const std::string_view s : {"Privacy policy", "Legal notice", "Disclaimer"})
        CHECK_FALSE(states_rights(s));
}

TEST_CASE("rules::legal_line: legal notices", "[rules]") {
    check_behind(
        rules::judge_line,
        {
            {"\xC2\xA9 2022 River Daily", rule::legal_phrase, kind::legal},
            {"(c) River Daily", rule::legal_phrase, kind::legal},
            {"River Daily \xC2\xA9 2016-2020", rule::legal_phrase, kind::legal},
            {"River Daily \xC2\xA9 Anna Novak 2016", rule::none},
            {"All rights reserved.", rule::legal_phrase, kind::legal},
            {"Alle Rechte vorbehalten.", rule::legal_phrase, kind::legal},
            {"\xE7\x89\x88\xE6\x9D\x83\xE6\x89\x80\xE6\x9C\x89", rule::legal_phrase, kind::legal},
            {"Their rights were reserved for the riverside families.", rule::none},
        });
}

TEST_CASE("rules::legal_line: a register's number", "[rules]") {
    check_behind(rules::judge_line, {
                                        {"\xE4\xBA\xAC"
                                         "ICP\xE5\xA4\x87"
                                         "05001234\xE5\x8F\xB7-1",
                                         rule::registration_number, kind::registration},
                                        {"Route 05001234 of the ferry", rule::none},
                                    });
}

TEST_CASE("rules::legal_line: a register's number that fills a line of the body", "[rules]") {
    check_inside(
        rules::judge_line,
        {
            {"Lu ICP Bei 16050788 No. -2", rule::registration_number, kind::registration},
            {"The ferry is on the register as Lu ICP Bei 16050788, in red paint", rule::none},
        });
}

TEST_CASE("rules::legal_line: a label alone above text of the body is its heading", "[rules]") {
    const std::string text = "|The council opened the bridge over the river on Tuesday, two years "
                             "later than planned.\n\n";
    const auto above = [&text](std::string_view line, const std::string& below) {
        return galley_tests::kind_of_line(
            galley_tests::hand_pieces(text + '|' + std::string(line) + "\n\n" + below + text),
            line);
    };
    CHECK(above("Disclaimer", text) == kind::heading);
    CHECK(above("Copyright in an Age of Copies", text) == kind::heading);
    CHECK(above("Copyright River Daily", text) == kind::legal);
    CHECK(above("Copyright in an Age of Copies", "|No.\n\n") == kind::legal);
    CHECK(above("All rights reserved", text) == kind::legal);
}
