// Law 6: every segment and field names the rule that made it and a score in [0, 1]; what is not
// there is absent.
#include <galley/parse.hpp>

#include "support/hold_laws.hpp"
#include "support/texts.hpp"

#include <set>

using namespace galley_tests;

TEST_CASE("laws: every segment and field gives its reason", "[laws]") {
    galley::parser p;
    for_each_text(1500, 4, [&p](std::string_view name, std::string_view text) {
        hold(broken_reasons, p, name, text);
    });
}

TEST_CASE("laws: nothing is found in nothing", "[laws]") {
    for (std::string_view text : {"", " ", "\n", "\n\n\n", "\r\n \t\r\n", "\xEF\xBB\xBF",
                                  "\xC2\xA0", "\xE2\x80\x8B\n\xE3\x80\x80"}) {
        INFO(escaped(text));
        const galley::article a = galley::parse(text);
        CHECK(broken_law(text, a).empty());
        CHECK(a.body_text().empty());
        for_each_field(a, [](std::string_view what, const galley::field& f) {
            INFO(what);
            CHECK_FALSE(f);
        });
        CHECK_FALSE(a.date());
        CHECK_FALSE(a.published());
        CHECK_FALSE(a.updated());
        CHECK_FALSE(a.language());
        CHECK_FALSE(a.translated_from());
        CHECK_FALSE(a.dateline());
    }
}

TEST_CASE("laws: names of kinds, rules and roles are distinct", "[laws]") {
    std::set<std::string_view> kinds;
    for (std::size_t i = 0; i < galley::kind_count; ++i)
        kinds.insert(name(static_cast<galley::kind>(i)));
    CHECK(kinds.size() == galley::kind_count);
    std::set<std::string_view> rules;
    constexpr auto count = static_cast<std::size_t>(galley::rule::count_);
    for (std::size_t i = 0; i < count; ++i) {
        rules.insert(name(static_cast<galley::rule>(i)));
        CHECK_FALSE(why(static_cast<galley::rule>(i)).empty());
    }
    CHECK(rules.size() == count);
}
