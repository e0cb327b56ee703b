// Law 1: the segments cover every byte of the input exactly once, in order.
#include <galley/parse.hpp>

#include "support/hold_laws.hpp"
#include "support/texts.hpp"

using namespace galley_tests;

TEST_CASE("laws: segments tile the text", "[laws]") {
    galley::parser p;
    for_each_text(1500, 1, [&p](std::string_view name, std::string_view text) {
        hold(broken_tiling, p, name, text);
    });
}

TEST_CASE("laws: the segments' bytes are the text", "[laws]") {
    galley::parser p;
    for (const named_text& t : own_texts()) {
        std::string all;
        for (const galley::segment& s : p.parse(t.text).segments()) all += s.raw();
        CHECK((all == t.text));
    }
}

TEST_CASE("laws: an empty text has no segment, one byte has one", "[laws]") {
    CHECK(galley::parse("").segments().empty());
    CHECK(galley::parse(std::string_view()).segments().empty());
    galley::parser p;
    for (int b = 0; b < 256; ++b) {
        const char byte = static_cast<char>(b);
        hold(broken_law, p, "one byte", std::string_view(&byte, 1));
        CHECK(p.parse(std::string_view(&byte, 1)).segments().size() == 1);
    }
}

TEST_CASE("laws: all hold on the seeds and the corpus", "[laws]") {
    const std::vector<named_text> texts = shared_texts(23);
    if (texts.empty()) WARN("skipped: no texts at " GALLEY_SHARED_DIR);
    galley::parser p;
    for (const named_text& t : texts) hold(broken_law, p, t.name, t.text);
}
