#include <galley/lexicon/writer_words.hpp>

#include "support/catch.hpp"

using galley::lexicon::all_folded;
using galley::lexicon::is_writer_word;

static_assert(noexcept(is_writer_word("", 0)) && !is_writer_word("", 0));
static_assert(all_folded(galley::lexicon::detail::writer_list));

TEST_CASE("lexicon::writer_words: whole words", "[lexicon]") {
    CHECK(is_writer_word("a Reporter at the Post", 2));
    CHECK(is_writer_word("Redakteurin", 0));
    CHECK_FALSE(is_writer_word("editorial", 0));
    CHECK_FALSE(is_writer_word("a baker", 2));
}
