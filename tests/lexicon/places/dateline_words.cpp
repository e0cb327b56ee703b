#include <galley/lexicon/places/dateline_words.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(not_places.match_whole("UPDATE"));
static_assert(!not_places.match_whole("MILLBROOK"));

TEST_CASE("lexicon::dateline_words: every entry finds itself", "[lexicon]") {
    CHECK(all_folded(detail::not_place_list));
    for (const phrase_entry& e : not_places.entries()) CHECK(not_places.match_whole(e.phrase));
}
