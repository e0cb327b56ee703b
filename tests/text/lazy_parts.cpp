#include <galley/text/lazy_parts.hpp>

#include "support/catch.hpp"

#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// Words between single blanks.
class word_cutter {
public:
    constexpr word_cutter() noexcept = default;
    constexpr explicit word_cutter(std::string_view s) noexcept : rest_(s) {}
    constexpr std::string_view next() noexcept {
        const std::size_t end = rest_.find(' ');
        const std::string_view word = rest_.substr(0, end);
        rest_ = end == std::string_view::npos ? std::string_view{} : rest_.substr(end + 1);
        return word;
    }

private:
    std::string_view rest_;
};

using words = galley::text::lazy_parts<word_cutter>;

static_assert(std::forward_iterator<words::iterator>);
static_assert(*words(word_cutter("ferry bridge")).begin() == "ferry");

} // namespace

TEST_CASE("text::lazy_parts: each part in order, then the end", "[text]") {
    std::vector<std::string> found;
    for (const std::string_view word : words(word_cutter("ferry bridge mill")))
        found.emplace_back(word);
    CHECK(found == std::vector<std::string>{"ferry", "bridge", "mill"});
    const words none{word_cutter("")};
    CHECK(none.begin() == none.end());
}

TEST_CASE("text::lazy_parts: a copy goes on by itself", "[text]") {
    const words all(word_cutter("ferry bridge"));
    words::iterator first = all.begin();
    const words::iterator old = first++;
    CHECK(*old == "ferry");
    CHECK(*first == "bridge");
    CHECK(old == all.begin());
    CHECK(++first == all.end());
}
