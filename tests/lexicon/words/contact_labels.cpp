#include <galley/lexicon/words/contact_labels.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(contact_labels.match("Fax: 1").size == 3);

TEST_CASE("lexicon::contact_labels: every entry finds itself", "[lexicon]") {
    CHECK(all_folded(detail::contact_label_list));
    for (const contact_label& e : contact_labels.entries()) {
        INFO(e.phrase);
        const phrase_match m = contact_labels.match(e.phrase);
        REQUIRE(m);
        CHECK(contact_labels[m.index].kind == e.kind);
    }
}
