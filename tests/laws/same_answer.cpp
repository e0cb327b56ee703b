// Law 4: equal bytes give an equal article, wherever they stand, whatever was parsed before, on
// every thread. Builds are compared with each other by laws/digest/.
#include <galley/parse.hpp>

#include "support/exact.hpp"
#include "support/hold_laws.hpp"
#include "support/texts.hpp"

#include <clocale>
#include <thread>
#include <vector>

using namespace galley_tests;

namespace {

std::vector<named_text> some_texts(std::uint64_t stream) {
    std::vector<named_text> out;
    for_each_text(150, stream, [&out](std::string_view name, std::string_view text) {
        out.push_back({std::string(name), std::string(text)});
    });
    return out;
}

} // namespace

TEST_CASE("laws: parsing twice, or after other texts, gives the same", "[laws]") {
    galley::parser reused;
    for (const named_text& t : some_texts(5)) {
        const galley::article fresh = galley::parse(t.text);
        const std::string first = described(fresh);
        INFO(t.name << ": \"" << escaped(t.text, 1000) << '"');
        CHECK((described(reused.parse(t.text)) == first));
        CHECK((described(reused.parse(t.text)) == first));
    }
}

TEST_CASE("laws: neither alignment nor neighbours change the answer", "[laws]") {
    galley::parser p;
    for (const named_text& t : some_texts(6)) {
        const exact alone(t.text);
        const std::string first = described(p.parse(alone.view()));
        for (const unsigned shift : {1U, 2U, 3U, 5U, 7U, 8U, 15U}) {
            INFO(t.name << " moved by " << shift << ": \"" << escaped(t.text, 1000) << '"');
            const std::string before(shift, shift % 2 == 0 ? '\xE2' : 'B');
            const std::string padded = before + t.text + "\x80y Anna Novak";
            const std::string_view inside(padded.data() + shift, t.text.size());
            CHECK((described(p.parse(inside)) == first));
        }
    }
}

TEST_CASE("laws: every thread gives the same", "[laws]") {
    const std::vector<named_text> texts = some_texts(7);
    auto describe_all = [&texts] {
        galley::parser p;
        std::string out;
        for (const named_text& t : texts) out += described(p.parse(t.text));
        return out;
    };
    const std::string here = describe_all();
    std::vector<std::string> there(3);
    std::vector<std::thread> threads;
    for (std::string& result : there)
        threads.emplace_back([&result, &describe_all] { result = describe_all(); });
    for (std::thread& t : threads) t.join();
    for (const std::string& result : there) CHECK((result == here));
}

TEST_CASE("laws: the locale changes nothing", "[laws]") {
    galley::parser p;
    std::string first;
    for (const named_text& t : own_texts()) first += described(p.parse(t.text));
    for (const char* locale : {"C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"}) {
        if (std::setlocale(LC_ALL, locale) == nullptr) continue;
        std::string again;
        for (const named_text& t : own_texts()) again += described(p.parse(t.text));
        std::setlocale(LC_ALL, "C");
        CHECK((again == first));
    }
}
