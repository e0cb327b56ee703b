// galley/metadata/role.hpp: what a person did for the article.
#ifndef GALLEY_METADATA_ROLE_HPP
#define GALLEY_METADATA_ROLE_HPP

#include <galley/config.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

enum class role : std::uint8_t {
    author,
    reporter,
    correspondent,
    columnist,
    contributor,
    editor,
    web_editor,
    photographer,
    translator,
    intern
};

/// The role's public name, lower_snake.
[[nodiscard]] constexpr std::string_view name(role r) noexcept {
    constexpr std::array<std::string_view, 10> names = {
        "author", "reporter",   "correspondent", "columnist",  "contributor",
        "editor", "web_editor", "photographer",  "translator", "intern"};
    return names[static_cast<std::size_t>(r)];
}

/// Did people of this role write the article?
[[nodiscard]] constexpr bool is_author(role r) noexcept {
    return r == role::author || r == role::reporter || r == role::correspondent ||
           r == role::columnist;
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_ROLE_HPP
