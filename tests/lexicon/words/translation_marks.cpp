#include <galley/lexicon/words/translation_marks.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(language_names.match_whole("Chinese"));

TEST_CASE("lexicon::translation_marks: every mark finds itself and weighs", "[lexicon]") {
    CHECK(all_folded(detail::translation_mark_list));
    CHECK(all_folded(detail::language_name_list));
    CHECK(all_folded(detail::original_note_list));
    for (const translation_mark& m : translation_marks.entries()) {
        INFO(m.phrase);
        CHECK(translation_marks.match_glued(m.phrase).size == std::string_view(m.phrase).size());
        CHECK(m.weight > 0);
        CHECK(m.weight <= 50); // what is believed: see metadata/translation.hpp
    }
}
