#include <galley/lexicon/words/embed_words.hpp>

#include "support/catch.hpp"

using galley::lexicon::all_folded;
using galley::lexicon::frames_post;
using galley::lexicon::heads_timeline;

static_assert(noexcept(frames_post("")) && !frames_post(""));
static_assert(all_folded(galley::lexicon::detail::embed_list));
static_assert(noexcept(heads_timeline("")) && !heads_timeline(""));
static_assert(all_folded(galley::lexicon::detail::timeline_list));

TEST_CASE("lexicon::embed_words: whole words at the line's begin", "[lexicon]") {
    CHECK(frames_post("View this post on Instagram"));
    CHECK(frames_post("A post shared by Anna Novak (@anna) on May 2"));
    CHECK_FALSE(frames_post("She said: view this post on Instagram"));
    CHECK_FALSE(frames_post("A post shared byways"));
}

TEST_CASE("lexicon::embed_words: an account and nothing else behind the label", "[lexicon]") {
    CHECK(heads_timeline("Tweets by @hafenpost"));
    CHECK(heads_timeline("Tweets von Hafenpost"));
    CHECK(heads_timeline("Tweets de @JournalDuPort"));
    CHECK_FALSE(heads_timeline("Tweets by"));
    CHECK_FALSE(heads_timeline("Tweets by the mayor anger the ferrymen"));
    CHECK_FALSE(heads_timeline("Tweet of the week"));
}
