#include <galley/rules/line/breadcrumb.hpp>
#include <galley/rules/line/line_kind.hpp>

#include "support/line_rows.hpp"

using namespace galley;
using galley_tests::check_above;
using galley_tests::check_behind;
using galley_tests::check_inside;

TEST_CASE("rules::breadcrumb: a path of sections", "[rules]") {
    check_above(
        rules::judge_line,
        {
            {"Home > News > World", rule::breadcrumb, kind::section},
            {"Startseite \xC2\xBB Politik \xC2\xBB Berlin", rule::breadcrumb, kind::section},
            {"Inicio \xE2\x80\xBA Ciudad", rule::breadcrumb, kind::section},
            {"More bridges >", rule::none},
            {"In the tables, values > 10 are set in bold for the reader.", rule::none},
        });
    check_inside(rules::judge_line, {{"River > News > World", rule::none}});
}

TEST_CASE("rules::breadcrumb: a path has words on both sides of its marks", "[rules]") {
    check_behind(rules::judge_line, {
                                        {"Home > News > Harbour", rule::breadcrumb, kind::section},
                                        {"Ferry timetable \xE2\x86\x92", rule::none},
                                        {"Harbour news\xE2\x80\xBA\xE2\x80\xB9", rule::none},
                                    });
}
