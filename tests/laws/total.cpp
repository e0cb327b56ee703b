// Law 2: any byte sequence parses, and what exceeds the offset type is refused whole.
#include <galley/parse.hpp>

#include "support/adversarial.hpp"
#include "support/hold_laws.hpp"
#include "support/texts.hpp"

#include <limits>

#if defined(__linux__)
#include <sys/mman.h>
#endif

using namespace galley_tests;

TEST_CASE("laws: every prefix and suffix of a text parses", "[laws]") {
    galley::parser p;
    for (const named_text& t : own_texts()) {
        // All of them for short texts; a stride prime to the width of code points for long ones.
        const std::size_t step = t.text.size() < 700 ? 1 : 13;
        for (std::size_t size = 0; size <= t.text.size(); size += step) {
            const std::string_view text = t.text;
            hold(broken_law, p, t.name + " up to " + std::to_string(size), text.substr(0, size));
            hold(broken_law, p, t.name + " from " + std::to_string(size), text.substr(size));
        }
    }
}

TEST_CASE("laws: every pair and triple of telling bytes parses", "[laws]") {
    constexpr std::string_view bytes("\0\t\n\r .:/(A1-\x80\xA8\xC2\xE2\xEF\xF0\xFF", 20);
    galley::parser p;
    for (char a : bytes)
        for (char b : bytes) {
            hold(broken_law, p, "two bytes", std::string{a, b});
            for (char c : bytes) hold(broken_law, p, "three bytes", std::string{a, b, c});
        }
}

TEST_CASE("laws: made-up texts parse", "[laws]") {
    galley::parser p;
    for_each_text(1500, 29, [&p](std::string_view name, std::string_view text) {
        hold(broken_law, p, name, text);
    });
}

TEST_CASE("laws: hostile texts parse", "[laws]") {
    galley::parser p;
    for (const adversary& a : adversaries) {
        INFO(a.name);
        for (std::size_t size : {std::size_t{1}, std::size_t{63}, std::size_t{64}, std::size_t{65},
                                 std::size_t{4096}, std::size_t{100000}})
            hold(broken_law, p, a.name, a.text(size));
    }
}

TEST_CASE("laws: one line of many megabytes parses", "[laws]") {
    constexpr std::size_t size = std::size_t{32} << 20U;
    std::string text;
    text.reserve(size + 100);
    dice r(8);
    while (text.size() < size) {
        text += "The council said that the bridge would open, two years late";
        text += r.one_in(3) ? ". " : r.one_in(5) ? " (Editor: A. Novak) " : ", ";
    }
    galley::parser p;
    const galley::article& a = p.parse(text);
    CHECK(broken_law(text, a).empty());
}

TEST_CASE("laws: a text of nothing but line breaks parses", "[laws]") {
    galley::parser p;
    for (std::string_view unit : {"\n", "\r", "\r\n", "\xE2\x80\xA8", " \n", "\xEF\xBB\xBF\n"}) {
        std::string text;
        while (text.size() < std::size_t{1} << 20U) text += unit;
        CHECK(broken_law(text, p.parse(text)).empty());
        CHECK(p.parse(text).segments().size() == 1);
    }
}

#if defined(__linux__)
TEST_CASE("laws: a text beyond the offset type is refused without being read", "[laws]") {
    constexpr std::size_t most = std::numeric_limits<galley::offset>::max();
    void* block =
        mmap(nullptr, most + 1, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (block == MAP_FAILED) {
        WARN("skipped: no address space for 4 GiB");
        return;
    }
    galley::parser p;
    p.parse("A title\n\nBy A. Novak\n\nA sentence of the text, which ends here.\n");
    // The pages may not be touched: reading one byte would end the program.
    for (std::size_t size : {most, most + 1}) {
        const galley::article& a = p.parse(std::string_view(static_cast<char*>(block), size));
        CHECK(a.status() == galley::status::too_large);
        CHECK(a.text().empty());
        CHECK(a.segments().empty());
        for_each_field(a, [](std::string_view, const galley::field& f) { CHECK_FALSE(f); });
        CHECK_FALSE(a.date());
        CHECK_FALSE(a.language());
    }
    munmap(block, most + 1);
    constexpr std::string_view next = "A sentence of the text, which ends here.\n";
    const galley::article& a = p.parse(next);
    CHECK(a.status() == galley::status::ok);
    CHECK(broken_law(next, a).empty());
}
#endif
