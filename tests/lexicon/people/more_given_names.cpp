#include <galley/lexicon/people/more_given_names.hpp>

#include "support/catch.hpp"

#include <string>

using galley::lexicon::is_given_name;

static_assert(noexcept(is_given_name("")));

TEST_CASE("lexicon::more_given_names: the table is folded and sorted, each name once",
          "[lexicon]") {
    std::string_view before;
    std::size_t count = 0;
    for (std::string_view rest : galley::lexicon::detail::more_given_names) {
        while (!rest.empty()) {
            const std::string_view name = rest.substr(0, rest.find(' '));
            rest.remove_prefix(name.size() < rest.size() ? name.size() + 1 : rest.size());
            INFO(name);
            CHECK(before < name);
            CHECK(galley::lexicon::detail::folded_word(name).text() == name);
            CHECK_FALSE(galley::lexicon::given_names.match_whole(name));
            CHECK(is_given_name(name));
            before = name;
            ++count;
        }
    }
    CHECK(count > 2000);
}

TEST_CASE("lexicon::more_given_names: case does not count, the whole word does", "[lexicon]") {
    for (const std::string_view name : {"Hazel", "HAZEL", "hazel", "Luna", "Jane", "Zoé", "Halina",
                                        "Zac", "Светлана", "Guðrún", "Δημήτρης"}) {
        INFO(name);
        CHECK(is_given_name(name));
    }
    for (const std::string_view none :
         {"", " ", "Haze", "Hazels", "Bridge", "Zzzz", "aa", "J", "Ž", "\xC5", "\xFF\xFE",
          "Janejanejanejanejanejanejanejane", "Jane Jane"}) {
        INFO(none);
        CHECK_FALSE(is_given_name(none));
    }
}
