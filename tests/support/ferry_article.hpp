// tests/support/ferry_article.hpp: an article of four paragraphs, between whose title and body a
// test puts who signs it, and what the library makes of those. '|' marks lines of the body, as
// hand_article.hpp reads them.
#ifndef GALLEY_TESTS_SUPPORT_FERRY_ARTICLE_HPP
#define GALLEY_TESTS_SUPPORT_FERRY_ARTICLE_HPP

#include "support/catch.hpp"
#include "support/hand_article.hpp"

#include <string>
#include <string_view>

namespace galley_tests::ferry {

inline const std::string title = "Council opens new bridge over the river\n\n";
inline const std::string body =
    "|The council opened the new bridge over the river on Tuesday, two years later than planned.\n"
    "\n"
    "|The bridge had been closed since the flood, and a ferry had taken its place. Carl Poe had "
    "steered it, and the quiet water will miss him.\n"
    "\n"
    "|Nobody spoke of the price, which the town will pay for thirty years.\n"
    "\n"
    "|The ferry goes to a museum in the next valley.\n";

/// Checks that those who wrote `page` are `authors`, parted by ", ".
inline void check(const std::string& page, std::string_view authors) {
    const hand_article a(page);
    INFO(joined(a->segments, true));
    std::string found;
    for (const galley::person& p : a->people) {
        if (!is_author(p.role)) continue;
        found += (found.empty() ? "" : ", ") + std::string(p.name.text);
    }
    CHECK(found == authors);
}

} // namespace galley_tests::ferry

#endif // GALLEY_TESTS_SUPPORT_FERRY_ARTICLE_HPP
