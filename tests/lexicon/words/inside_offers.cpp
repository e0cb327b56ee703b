#include <galley/lexicon/words/inside_offers.hpp>
#include <galley/lexicon/words/inside_words.hpp>

#include "support/catch.hpp"

#include <string_view>

using namespace galley::lexicon;

TEST_CASE("lexicon::inside_offers: every entry is a word of subscriptions", "[lexicon]") {
    for (const inside_entry& e : detail::inside_offers) {
        INFO(e.phrase);
        CHECK(e.what == cue::subscribe);
        CHECK(find_inside_word(e.phrase, 0) == cue::subscribe);
    }
}

TEST_CASE("lexicon::inside_offers: offers in several languages, and words like them", "[lexicon]") {
    const std::string_view telling[] = {"whatsapp channel of the bay",
                                        "abbestellen",
                                        "faites un don",
                                        "making a contribution",
                                        "fuente preferida",
                                        "メルマガ登録はこちら",
                                        "mit einer spende",
                                        "unsubscribe",
                                        "per paypal"};
    for (const std::string_view s : telling) {
        INFO(s);
        CHECK(find_inside_word(s, 0) == cue::subscribe);
    }
    for (const std::string_view s :
         {"whatsapp channels water", "abbestellung", "donald", "bülten"}) {
        INFO(s);
        CHECK(find_inside_word(s, 0) == cue::none);
    }
}
