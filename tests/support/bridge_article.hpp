// tests/support/bridge_article.hpp: one short article, and the same with a line put below its title
// or behind its body. '|' marks lines of the body, as hand_article.hpp reads them.
#ifndef GALLEY_TESTS_SUPPORT_BRIDGE_ARTICLE_HPP
#define GALLEY_TESTS_SUPPORT_BRIDGE_ARTICLE_HPP

#include <string>
#include <string_view>

namespace galley_tests {

inline const std::string bridge_title = "Council opens new bridge over the river\n\n";
inline const std::string bridge_body =
    "|The council opened the new bridge over the river on Tuesday, two years later than planned.\n"
    "\n"
    "|The bridge had been closed since the flood, and a ferry had taken its place.\n";

inline std::string below(std::string_view line) {
    return bridge_title + std::string(line) + "\n\n" + bridge_body;
}
inline std::string behind(std::string_view line) {
    return bridge_title + bridge_body + '\n' + std::string(line) + '\n';
}

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_BRIDGE_ARTICLE_HPP
