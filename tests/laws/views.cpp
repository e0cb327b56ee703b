// Law 5: every field is a view into the caller's text, with its byte offsets; a warm parser
// allocates nothing. (That a temporary string does not compile is proved in compile_fail/.)
#include <galley/parse.hpp>

#include "support/count_new.hpp"
#include "support/hold_laws.hpp"
#include "support/texts.hpp"

using namespace galley_tests;

TEST_CASE("laws: everything is a view into the text", "[laws]") {
    galley::parser p;
    for_each_text(1500, 2, [&p](std::string_view name, std::string_view text) {
        hold(broken_views, p, name, text);
    });
}

#if GALLEY_TESTS_COUNT_NEW
TEST_CASE("laws: the counting operator new counts", "[laws]") {
    const allocations before = allocated_so_far();
    const std::string block(1000, 'x');
    CHECK(allocated_so_far().calls == before.calls + 1);
    CHECK(allocated_so_far().bytes >= before.bytes + 1000 + (block.empty() ? 1 : 0));
}
#endif

TEST_CASE("laws: a warm parser allocates nothing", "[laws]") {
    std::vector<std::string> texts;
    for_each_text(200, 3,
                  [&texts](std::string_view, std::string_view text) { texts.emplace_back(text); });
    galley::parser p;
    for (const std::string& text : texts) p.parse(text);
    const allocations before = allocated_so_far();
    for (const std::string& text : texts) p.parse(text);
    CHECK(allocated_so_far().calls == before.calls);
}

TEST_CASE("laws: an article that was copied or moved views the same text", "[laws]") {
    for (const named_text& t : own_texts()) {
        galley::parser p;
        const galley::article copy = p.parse(t.text);
        const std::string first = described(copy);
        const galley::article taken = p.take();
        CHECK(broken_law(t.text, copy).empty());
        CHECK(broken_law(t.text, taken).empty());
        CHECK((described(taken) == first));
        CHECK((described(p.parse(t.text)) == first));
    }
}
