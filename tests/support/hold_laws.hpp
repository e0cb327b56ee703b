// tests/support/hold_laws.hpp: holds one law against one text; a failure shows the smallest text
// that still breaks it, and its segment map.
#ifndef GALLEY_TESTS_SUPPORT_HOLD_LAWS_HPP
#define GALLEY_TESTS_SUPPORT_HOLD_LAWS_HPP

#include "support/catch.hpp"
#include "support/exact.hpp"
#include "support/laws.hpp"

#include <galley/parse.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace galley_tests {

/// Cuts pieces out of `text` as long as `breaks(text)` stays true. At most a few hundred tries.
template <class Breaks>
[[nodiscard]] std::string shrunk(std::string text, Breaks breaks) {
    std::size_t tries = 400;
    for (std::size_t step = text.size() / 2; step != 0; step /= 2) {
        for (std::size_t at = 0; at < text.size() && tries != 0;) {
            std::string shorter = text;
            shorter.erase(at, step);
            --tries;
            if (breaks(shorter)) text = std::move(shorter);
            else at += step;
        }
    }
    return text;
}

/// `law(text, article)` gives what is broken in words, or nothing.
template <class Law>
void hold(Law law, galley::parser& p, std::string_view name, std::string_view text) {
    const auto broken_in = [law](std::string_view candidate) {
        const exact copy(candidate);
        const galley::article a = galley::parse(copy.view());
        return law(copy.view(), a);
    };
    const exact copy(text);
    const std::string broken = law(copy.view(), p.parse(copy.view()));
    if (broken.empty()) return;
    // The first few are worth the time of making them small; the rest is told in short.
    static int told = 0;
    if (++told > 8) {
        FAIL_CHECK(name << ": " << broken);
        return;
    }
    std::string small(text);
    if (!broken_in(text).empty())
        small = shrunk(small, [&](const std::string& s) { return !broken_in(s).empty(); });
    const exact small_copy(small);
    const galley::article a = galley::parse(small_copy.view());
    FAIL_CHECK(name << ": " << broken << "\nsmallest text found: \"" << escaped(small, 2000)
                    << "\"\n"
                    << law(small_copy.view(), a) << "\nits segments:\n"
                    << segment_map(a));
}

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_HOLD_LAWS_HPP
