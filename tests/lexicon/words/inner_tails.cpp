#include <galley/lexicon/words/inner_tails.hpp>

#include "support/catch.hpp"

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

using galley::lexicon::cue;
using galley::lexicon::read_tail_line;

static_assert(noexcept(read_tail_line("", 0)) && read_tail_line("", 0) == cue::none);
static_assert(galley::lexicon::all_folded(galley::lexicon::detail::tail_list));
static_assert(galley::lexicon::all_folded(galley::lexicon::detail::offer_list));

TEST_CASE("lexicon::inner_tails: what the end of a text says", "[lexicon]") {
    struct row {
        std::string_view line;
        cue what;
    };
    for (const row& r : {
             row{"If you enjoyed this article, tell a friend.", cue::subscribe},
             row{"Il vous reste la moitié de cet article à lire.", cue::subscribe},
             row{"Spotted an error? Tell the desk.", cue::tool},
             row{"Fehler gefunden? Hier melden.", cue::tool},
             row{"Нашли ошибку? Напишите нам.", cue::tool},
             row{"You must be logged in to comment.", cue::comments},
             row{"Inicia sesión para comentar", cue::comments},
             row{"请先登录后发表评论", cue::comments},
             row{"Be nice. No racism on the quay.", cue::comments},
             row{"Be nice to the ferryman.", cue::none},
             row{"Save my name and my boat for the next time.", cue::comments},
             row{"Spara mitt namn till n\u00E4sta g\u00E5ng.", cue::comments},
             row{"\u0397 \u03B3\u03AD\u03C6\u03C5\u03C1\u03B1", cue::none},
             row{"\u0391\u03C0\u03BF\u03B8\u03AE\u03BA\u03B5\u03C5\u03C3\u03B5 \u03C4\u03BF "
                 "\u03CC\u03BD\u03BF\u03BC\u03AC \u03BC\u03BF\u03C5",
                 cue::comments},
             row{"The views expressed are those of the author.", cue::legal},
             row{"Les opinions exprimées n'engagent que leur auteur.", cue::legal},
             row{"本文仅代表作者个人观点。", cue::legal},
             row{"Das Gespräch führte Anna Novak.", cue::reporter},
         }) {
        INFO(r.line);
        CHECK(read_tail_line(r.line, 0) == r.what);
    }
}

TEST_CASE("lexicon::inner_tails: other sentences", "[lexicon]") {
    for (const std::string_view line :
         {"The views from the bridge are free.", "Fehler machte der Rat keine.",
          "You must walk to the other bank.", "Les opinions sont partagées au conseil."}) {
        INFO(line);
        CHECK(read_tail_line(line, 0) == cue::none);
    }
}

TEST_CASE("lexicon::inner_tails: offers of the paper", "[lexicon]") {
    using galley::lexicon::opens_offer;
    for (const std::string_view line :
         {"Download our app to read more.", "Folgen Sie uns auf Google News.",
          "Scarica la nostra app", "Читайте нас в Telegram", "Unduh aplikasi kami"}) {
        INFO(line);
        CHECK(opens_offer(line, 0));
    }
    CHECK_FALSE(opens_offer("Download the map of the river first.", 0));
    CHECK_FALSE(opens_offer("", 0));
}
