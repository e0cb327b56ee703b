#include <galley/lexicon/words/thread_words.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(all_folded(says_list));
static_assert(all_folded(reply_list));
static_assert(all_folded(no_more_list));

TEST_CASE("lexicon::thread_words: whole words of posts", "[lexicon]") {
    CHECK(says_words.match_whole("Sagt"));
    CHECK(says_words.match_whole("ha scritto"));
    CHECK_FALSE(says_words.match_whole("sagte er"));
    CHECK(reply_words.match_whole("Antworten"));
    CHECK(reply_words.match_whole("返信"));
    CHECK_FALSE(reply_words.match_whole("Reply all"));
}

TEST_CASE("lexicon::thread_words: labels that there are no comments", "[lexicon]") {
    CHECK(find_no_more("Comments are closed"));
    CHECK(find_no_more("Noch keine Kommentare"));
    CHECK_FALSE(find_no_more("Comments (12)"));
}
