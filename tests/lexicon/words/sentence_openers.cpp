#include <galley/lexicon/words/sentence_openers.hpp>

#include "support/catch.hpp"

#include <galley/text/unicode.hpp>

#include <set>

using galley::lexicon::opens_sentence;
namespace text = galley::text;

static_assert(noexcept(opens_sentence("")) && !opens_sentence(""));
static_assert(opens_sentence("The council") && !opens_sentence("Theatre"));

TEST_CASE("lexicon::sentence_openers: the first word in any case", "[lexicon]") {
    for (std::string_view s : {"The",
                               "the council",
                               "THE COUNCIL",
                               "Der Rat",
                               "Die",
                               "Les \xC3\xA9lus",
                               "Apr\xC3\xA8s l'orage",
                               "APR\xC3\x88S",
                               "Los vecinos",
                               "Seg\xC3\xBAn ella",
                               "Uma rua",
                               "Nella citt\xC3\xA0",
                               "Het college",
                               "F\xC3\xB6r att",
                               "Nie ma",
                               "Podle nich",
                               "\xD0\x92 \xD0\x9A\xD0\xB8\xD0\xB5\xD0\xB2\xD0\xB5", // V Kieve
                               "\xCE\x97 \xCF\x80\xCF\x8C\xCE\xBB\xCE\xB7",
                               "Ancak",
                               "Menurut warga"}) { // I poli
        INFO(s);
        CHECK(opens_sentence(s));
    }
}

TEST_CASE("lexicon::sentence_openers: names and nouns are none, nor part of a word", "[lexicon]") {
    for (std::string_view s : {"Theresa", "Council", "Derby", "Lesotho", "Andorra", "Harbour the",
                               "Bridge", "Nov\xC3\xA1k", "Inland", "3 the",
                               "\xD0\x92\xD0\xB5\xD0\xBD\xD0\xB0", ""}) { // Vienna in Russian
        INFO(s);
        CHECK_FALSE(opens_sentence(s));
    }
}

TEST_CASE("lexicon::sentence_openers: folded, each once, one word", "[lexicon]") {
    std::set<std::string_view> seen;
    for (const auto& e : galley::lexicon::detail::opener_entries) {
        INFO(e.phrase);
        CHECK(seen.insert(e.phrase).second);
        CHECK(std::string_view(e.phrase).find(' ') == std::string_view::npos);
        for (std::size_t i = 0; i < std::string_view(e.phrase).size();) {
            const text::code_point c = text::decode(e.phrase, i);
            REQUIRE(c.valid);
            CHECK(text::fold(c.value) == c.value);
            i += c.size;
        }
    }
}

TEST_CASE("lexicon::sentence_openers: those of German, where nouns have capitals", "[lexicon]") {
    using galley::lexicon::opens_german_sentence;
    CHECK(opens_german_sentence("Der Rat"));
    CHECK(opens_german_sentence("Im Hafen"));
    CHECK_FALSE(opens_german_sentence("The Council"));
    CHECK_FALSE(opens_german_sentence("Sie Herrn"));
}
