#include <galley/date/join.hpp>

#include "support/catch.hpp"

#include <string_view>

using namespace galley::date::detail;

TEST_CASE("date::join: marks and small words, on one line", "[date]") {
    struct row {
        std::string_view text;
        std::size_t end;
    };
    for (const row& r :
         {row{", 9", 2}, row{" | 9", 3}, row{" at 9", 4}, row{" um 9", 4}, row{" a las 9", 7},
          row{" (9", 2}, row{" - kl. 9", 7}, row{"9", 0}, row{" (Wed) 9", 7}, row{" o godz. 9", 9},
          row{"\n9", 0}, row{" Updated 9", 1}, row{"", 0}}) {
        INFO(r.text);
        CHECK(skip_join(r.text, 0).end == r.end);
    }
    CHECK(skip_join(" at 9", 0).word);
    CHECK(skip_join(" (9", 0).bracket);
    CHECK_FALSE(skip_join(" (Wed) 9", 0).bracket);
}

TEST_CASE("date::join: weekdays of two letters want a mark", "[date]") {
    CHECK(weekday_size("So., 22", 0) == 3);
    CHECK(weekday_size("So, 22", 0) == 2);
    CHECK(weekday_size("So 22", 0) == 0);
    CHECK(weekday_size("Sunday 22", 0) == 6);
}

TEST_CASE("date::join: a clock may stand first on the next line", "[date]") {
    CHECK(skip_join("\n9:20", 0).end == 1);
    CHECK(skip_join(" |\r\n  9:20", 0).end == 6);
    CHECK(skip_join("\n\n9:20", 0).end == 0);
    CHECK(skip_join("\n9 boats", 0).end == 0);
    CHECK(skip_join("\nat 9:20", 0).end == 0);
}

TEST_CASE("date::join: a clock may stand behind a full stop", "[date]") {
    CHECK(skip_join(". 10:11 pm", 0).end == 2);
    CHECK(skip_join(".  9:20", 0).end == 3);
    CHECK(skip_join(".9:20", 0).end == 0);
    CHECK(skip_join(". 9 boats", 0).end == 0);
    CHECK(skip_join(". At 9:20", 0).end == 0);
}
