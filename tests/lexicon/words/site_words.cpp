#include <galley/lexicon/words/site_words.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(site_words.match("Daily"));
static_assert(ends_like_site("河畔网") && !ends_like_site("河畔"));

TEST_CASE("lexicon::site_words: every entry finds itself", "[lexicon]") {
    CHECK(all_folded(detail::site_word_list));
    for (const site_word& e : site_words.entries())
        CHECK(site_words.match(e.phrase).size == std::string_view(e.phrase).size());
}

TEST_CASE("lexicon::site_words: of papers' names fewer", "[lexicon]") {
    CHECK(is_paper_word("Daily"));
    CHECK(is_paper_word("ZEITUNG"));
    CHECK_FALSE(is_paper_word("video"));
    CHECK_FALSE(is_paper_word("harbour"));
    CHECK(ends_like_paper("\u6CB3\u7554\u65E5\u62A5"));
    CHECK_FALSE(ends_like_paper("\u6CB3\u7554"));
}
