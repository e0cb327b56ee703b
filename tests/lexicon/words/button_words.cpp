#include <galley/lexicon/words/button_words.hpp>
#include <galley/lexicon/words/inside_words.hpp>

#include "support/catch.hpp"

#include <string_view>

using galley::lexicon::all_folded;
using galley::lexicon::opens_button;

static_assert(noexcept(opens_button("", 0)) && !opens_button("", 0));
static_assert(all_folded(galley::lexicon::detail::button_list));

TEST_CASE("lexicon::button_words: calls of firms", "[lexicon]") {
    for (const std::string_view line :
         {"Get A Quote (555) 0100", "Book a demo", "Jetzt kostenlos testen", "Demandez un devis",
          "Solicita tu demo", "Fale com um especialista", "Richiedi un preventivo"}) {
        INFO(line);
        CHECK(opens_button(line, 0));
    }
    CHECK(opens_button("\u2192 Free trial", 4));
    for (const std::string_view line :
         {"Get quotes from the mayor", "Book a demon", "Free trials"}) {
        INFO(line);
        CHECK_FALSE(opens_button(line, 0));
    }
}
