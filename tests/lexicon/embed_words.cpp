#include <galley/lexicon/embed_words.hpp>

#include "support/catch.hpp"

using galley::lexicon::all_folded;
using galley::lexicon::frames_post;

static_assert(noexcept(frames_post("")) && !frames_post(""));
static_assert(all_folded(galley::lexicon::detail::embed_list));

TEST_CASE("lexicon::embed_words: whole words at the line's begin", "[lexicon]") {
    CHECK(frames_post("View this post on Instagram"));
    CHECK(frames_post("A post shared by Anna Novak (@anna) on May 2"));
    CHECK_FALSE(frames_post("She said: view this post on Instagram"));
    CHECK_FALSE(frames_post("A post shared byways"));
}
