#include <galley/lexicon/people/work_shares.hpp>

#include "support/catch.hpp"

using namespace galley;
using lexicon::share_of_work;

TEST_CASE("lexicon::work_shares: what a word says that somebody did", "[lexicon]") {
    CHECK(share_of_work("Fotos") == lexicon::cue::photo);
    CHECK(share_of_work("zdjęcia") == lexicon::cue::photo);
    CHECK(share_of_work("ФОТО") == lexicon::cue::photo);
    CHECK(share_of_work("words") == lexicon::cue::writer);
    CHECK(share_of_work("Κείμενο") == lexicon::cue::writer);
    for (const auto* word : {"", "harbour", "photofinish", "wordsmith", "photo credit"})
        CHECK(share_of_work(word) == lexicon::cue::none);
}
