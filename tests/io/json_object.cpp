#include <galley/io/json_object.hpp>

#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace galley::io;

TEST_CASE("io::json_object: members in order, empty ones left out", "[io]") {
    std::string out = "> ";
    {
        json_object o(out);
        o.text("a", "");
        o.text("b", "x  y");
        o.value("c", "x  y");
        o.number("d", 7);
        o.raw("e", "true");
        const std::vector<std::string> none;
        const auto write = [](std::string& to, const std::string& s) { append_json_string(s, to); };
        o.list("f", none, write);
        o.list("g", std::vector<std::string>{"1", "2"}, write);
        json_object inner(o.open("h"));
        inner.number("i", 0);
    }
    CHECK(out ==
          R"(> {"b": "x  y", "c": "x y", "d": 7, "e": true, "g": ["1", "2"], "h": {"i": 0}})");
}

TEST_CASE("io::json_object: nothing gives an empty object", "[io]") {
    std::string out;
    { json_object o(out); }
    CHECK(out == "{}");
}

TEST_CASE("io::json_list: left out when nothing was added", "[io]") {
    std::string out;
    {
        json_object o(out);
        { json_list none(o, "none"); }
        json_list two(o, "two");
        two.add() += '1';
        two.add() += '2';
    }
    CHECK(out == R"({"two": [1, 2]})");
}
