#include <galley/rules/people/bare_names.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace galley::rules;

namespace {

/// The names of a line with ", " between them.
std::string names_in(std::string_view line) {
    std::string out;
    for (const galley::metadata::person& p : detail::read_bare_names(line).people)
        (out += out.empty() ? "" : ", ") += p.name;
    return out;
}

} // namespace

TEST_CASE("rules::bare_names: up to a label of furniture", "[rules]") {
    CHECK(before_furniture("Jane Roe Last updated on 3 May") == "Jane Roe");
    CHECK(before_furniture("Jane Roe, Last Valley") == "Jane Roe, Last Valley");
    CHECK(before_furniture("Jane Roe leave a comment") == "Jane Roe leave a comment");
    CHECK(before_furniture("").empty());
}

TEST_CASE("rules::bare_names: lines of names, and what is behind them", "[rules]") {
    struct row {
        std::string_view line;
        std::string_view names;
    };
    for (const row& r : {
             row{"Jane Roe", "Jane Roe"},
             row{"Jane Roe/John Doe", "Jane Roe, John Doe"},
             row{"Jane Roe1; John Doe2", "Jane Roe, John Doe"},
             row{"Jane Roe, staff writer", "Jane Roe"},
             row{"Jane Roe | 4 months ago", "Jane Roe"},
             row{"Jane Roe - harbourWeekly", "Jane Roe"},
             row{"'Jane Roe'", ""},
             row{"Jane Roe North of England correspondent", "Jane Roe"},
             row{"North of England correspondent", ""},
             row{"Roe & Doe", ""},
             row{"Jane Roe Political correspondent", "Jane Roe"},
             row{"Jane Roe in Delft", "Jane Roe"},
             row{"Jeanne Roche \u00E0 Paris", "Jeanne Roche"},
             row{"Jane Roe in Paris and John Doe in New Delft", "Jane Roe, John Doe"},
             row{"Jane Roe in Rome, John Doe in Delft and Ann Poe in Paris",
                 "Jane Roe, John Doe, Ann Poe"},
             row{"Jane Roe in concert", ""},
             row{"Jane Roe (34): Ferry sold to the town", ""},
             row{"Jane Roe (Harbour Post)", "Jane Roe"},
             row{"Wildvogelstation Perlmann in Delft", ""},
             row{"Jane Roe in Delft went home", ""},
             row{"\u738B\u5C0F\u660E\u3001\u674E\u534E", "\u738B\u5C0F\u660E, \u674E\u534E"},
             row{"\u738B\u5C0F\u660E \u674E\u534E", "\u738B\u5C0F\u660E, \u674E\u534E"},
             row{"\u738B\u5C0F\u660E\u3001\u4F53\u80B2", ""}, // and sports
         }) {
        INFO(r.line);
        CHECK(names_in(r.line) == r.names);
    }
    CHECK(detail::read_bare_names("Jane Roe | 4 months ago").stamped);
    CHECK_FALSE(detail::read_bare_names("Jane Roe | Harbour").stamped);
}

TEST_CASE("rules::bare_names: logins have a capital or digits where words have none", "[rules]") {
    for (const std::string_view login : {"RiverFox", "riverfox99", "setzer_9"}) {
        INFO(login);
        CHECK(detail::is_login(login));
    }
    for (const std::string_view word : {"Ferries", "HarbourRiverTown", "YouTube", "fox", "a99",
                                        "River Fox", "2020", "river-99", "99river", ""}) {
        INFO(word);
        CHECK_FALSE(detail::is_login(word));
    }
}
