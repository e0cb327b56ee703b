#include <galley/lexicon/words/inner_lines.hpp>

#include "support/catch.hpp"

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

using namespace galley::lexicon;

static_assert(noexcept(read_inner_line("", 0)) && noexcept(announces_advert("")));
static_assert(all_folded(galley::lexicon::detail::inner_openers));
static_assert(all_folded(galley::lexicon::detail::inner_wholes));
static_assert(all_folded(galley::lexicon::detail::inner_subjects));
static_assert(all_folded(galley::lexicon::detail::inner_verbs));
static_assert(all_folded(galley::lexicon::detail::advert_nouns));
static_assert(all_folded(galley::lexicon::detail::goes_on_words));

namespace {

struct row {
    std::string_view line;
    cue what;
};

void check(std::initializer_list<row> rows) {
    for (const row& r : rows) {
        INFO(r.line);
        const inner_line line = read_inner_line(r.line, 0);
        CHECK(line.found);
        CHECK(line.what == r.what);
    }
}

} // namespace

TEST_CASE("lexicon::inner_lines: what is said of the article as a thing", "[lexicon]") {
    check({
        {"This article has been updated with the mayor's answer.", cue::editors_note},
        {"This story was originally published by River Daily.", cue::source},
        {"This post was translated from Danish by Anna Novak.", cue::translation},
        {"Dieser Artikel wurde am Abend aktualisiert.", cue::editors_note},
        {"Dieser Text erschien zuerst in der Flusspost.", cue::source},
        {"Cet article a été traduit automatiquement.", cue::translation},
        {"Este texto fue publicado originalmente en El Río.", cue::source},
        {"Dit artikel is bijgewerkt.", cue::editors_note},
        {"Artikkelia on korjattu.", cue::editors_note},
        {"本文首发于河报", cue::source},
        {"この記事は河新聞に掲載されました", cue::source},
    });
    for (const std::string_view line :
         {"This article of the treaty forbids new bridges.", "This story begins on the river.",
          "Dieser Text ist ein Gedicht.", "Artikel und Texte über den Fluss", "本文讨论河上的桥"}) {
        INFO(line);
        CHECK_FALSE(read_inner_line(line, 0).found);
    }
}

TEST_CASE("lexicon::inner_lines: openings and whole lines", "[lexicon]") {
    check({
        {"An earlier version of this article gave a wrong length.", cue::editors_note},
        {"More to follow.", cue::editors_note},
        {"Noticia en desarrollo", cue::editors_note},
        {"Новость дополняется.", cue::editors_note},
        {"Your browser does not support the audio element.", cue::none},
        {"An dieser Stelle finden Sie einen externen Inhalt.", cue::none},
        {"Find out what's happening in Riverton.", cue::subscribe},
    });
    CHECK_FALSE(read_inner_line("More to follow in the second week of May", 0).found);
    CHECK_FALSE(read_inner_line("In aggiornamento da anni, il ponte apre.", 0).found);
    CHECK_FALSE(read_inner_line("", 0).found);
}

TEST_CASE("lexicon::inner_lines: adverts that the article goes on behind", "[lexicon]") {
    for (const std::string_view line :
         {"Story continues below advertisement", "Der Artikel geht nach der Werbung weiter",
          "La suite de l'article après cette publicité", "El artículo continúa tras la publicidad",
          "Artikel gaat verder onder de advertentie", "Dalsza część tekstu pod reklamą",
          "広告の後に続きます"}) {
        INFO(line);
        CHECK(announces_advert(line));
    }
    CHECK_FALSE(announces_advert("Advertisement"));
    CHECK_FALSE(announces_advert("The dispute over the bridge continues"));
    CHECK_FALSE(announces_advert("An der Brücke wird weiter gebaut"));
}
