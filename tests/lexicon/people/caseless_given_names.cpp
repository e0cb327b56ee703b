#include <galley/lexicon/people/caseless_given_names.hpp>
#include <galley/lexicon/people/more_given_names.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string_view>

using galley::lexicon::is_caseless_given_name;

TEST_CASE("lexicon::caseless_given_names: sorted, folded, each name once, none in capitals",
          "[lexicon]") {
    std::string_view before;
    std::size_t count = 0;
    for (std::string_view rest = galley::lexicon::detail::caseless_given_names; !rest.empty();) {
        const std::string_view name = rest.substr(0, rest.find(' '));
        rest.remove_prefix(name.size() < rest.size() ? name.size() + 1 : rest.size());
        INFO(name);
        CHECK(before < name);
        CHECK(galley::lexicon::detail::folded_word(name).text() == name);
        CHECK(is_caseless_given_name(name));
        CHECK(galley::lexicon::is_given_name(name));
        before = name;
        ++count;
    }
    CHECK(count > 500);
}

TEST_CASE("lexicon::caseless_given_names: names of each script, and no other words", "[lexicon]") {
    for (const std::string_view name :
         {"\u0623\u062D\u0645\u062F", "\u05D3\u05E0\u05D4", "\u0930\u093E\u091C\u0947\u0936",
          "\u0E2A\u0E21\u0E0A\u0E32\u0E22", "\u10DC\u10D8\u10DC\u10DD"}) {
        INFO(name);
        CHECK(is_caseless_given_name(name));
    }
    // city, today, peace, development
    for (const std::string_view word :
         {"", " ", "Anna", "Анна", "\u0645\u062F\u064A\u0646\u0629", "\u05D4\u05D9\u05D5\u05DD",
          "\u05E9\u05DC\u05D5\u05DD", "\u0935\u093F\u0915\u093E\u0938", "\xD6", "\xFF"}) {
        INFO(word);
        CHECK_FALSE(is_caseless_given_name(word));
    }
}
