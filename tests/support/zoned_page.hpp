// tests/support/zoned_page.hpp: a text whose lines say themselves whether they are body: those that
// begin with '+', which is taken off. Lets rules of the model be tested whatever the weights say.
#ifndef GALLEY_TESTS_SUPPORT_ZONED_PAGE_HPP
#define GALLEY_TESTS_SUPPORT_ZONED_PAGE_HPP

#include <galley/layout/read_lines.hpp>
#include <galley/model/page.hpp>
#include <galley/model/viterbi.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

struct zoned_page {
    std::string text;
    std::vector<galley::layout::line> lines;
    galley::model::page facts;
    std::vector<galley::model::decision> zones;

    explicit zoned_page(std::string_view marked) {
        using galley::model::zone;
        std::size_t at = 0;
        while (at < marked.size()) {
            const std::size_t end = std::min(marked.find('\n', at), marked.size());
            const bool body = marked[at] == '+';
            text.append(marked.substr(at + (body ? 1 : 0), end - at - (body ? 1 : 0)));
            text += '\n';
            zones.push_back({body ? zone::body : zone::interruption, 1000});
            at = end + 1;
        }
        galley::layout::read_lines(text, lines);
        facts.read(text, lines);
    }

    /// '+' for a line of the body, '-' for another, in order.
    [[nodiscard]] std::string marks() const {
        std::string out;
        for (const auto& d : zones) out += d.zone == galley::model::zone::body ? '+' : '-';
        return out;
    }
};

#endif // GALLEY_TESTS_SUPPORT_ZONED_PAGE_HPP
