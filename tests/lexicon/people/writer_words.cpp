#include <galley/lexicon/people/writer_words.hpp>

#include "support/catch.hpp"

using galley::lexicon::all_folded;
using galley::lexicon::is_newsroom_word;
using galley::lexicon::is_writer_word;
using galley::lexicon::opens_with_newsroom;
using galley::lexicon::speaks_of_oneself;
using galley::lexicon::tells_of_person;

static_assert(noexcept(is_writer_word("", 0)) && !is_writer_word("", 0));
static_assert(all_folded(galley::lexicon::detail::writer_list));
static_assert(all_folded(galley::lexicon::detail::newsroom_list));

TEST_CASE("lexicon::writer_words: whole words", "[lexicon]") {
    CHECK(is_writer_word("a Reporter at the Post", 2));
    CHECK(is_writer_word("Redakteurin", 0));
    CHECK_FALSE(is_writer_word("editorial", 0));
    CHECK_FALSE(is_writer_word("a baker", 2));
}

TEST_CASE("lexicon::writer_words: those who write together", "[lexicon]") {
    CHECK(is_newsroom_word("Harbour Desk", 8));
    CHECK(is_newsroom_word("Redacci\u00F3n", 0));
    CHECK_FALSE(is_newsroom_word("Desktop", 0));
    CHECK(opens_with_newsroom("Redaktion Hafenblatt"));
    CHECK_FALSE(opens_with_newsroom("Staff directory"));
    CHECK_FALSE(opens_with_newsroom("Hafenblatt"));
}

TEST_CASE("lexicon::writer_words: how a line about an author goes on or begins", "[lexicon]") {
    CHECK(tells_of_person(" covers the coast"));
    CHECK(tells_of_person(" schreibt aus Berlin"));
    for (const std::string_view verb : galley::lexicon::detail::telling_verbs)
        CHECK(tells_of_person(verb));
    CHECK_FALSE(tells_of_person(" opened the bridge"));
    CHECK_FALSE(tells_of_person("covers the coast"));
    CHECK_FALSE(tells_of_person(""));
    CHECK(speaks_of_oneself("My name is Jane"));
    CHECK(speaks_of_oneself("Ich bin Jane"));
    CHECK_FALSE(speaks_of_oneself("Jane is a writer"));
    CHECK_FALSE(speaks_of_oneself(""));
}
