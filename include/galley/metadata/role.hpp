// galley/metadata/role.hpp: what a person did for the article.
#ifndef GALLEY_METADATA_ROLE_HPP
#define GALLEY_METADATA_ROLE_HPP

#include <galley/config.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

/// What somebody did. The first four wrote the article (is_author).
enum class role : std::uint8_t {
    author,        ///< "By Jane Roe", "Von A. Muster"
    reporter,      ///< "Reporting by Jane Roe", "记者 张三"
    correspondent, ///< "Jane Roe, BBC correspondent", "通讯员 李四"
    columnist,     ///< "Jane Roe, columnist"
    contributor,   ///< "John Doe contributed to this report", "Additional reporting by John Doe"
    editor,        ///< "Editing by A. Novak", "责任编辑：王五"
    web_editor,    ///< "(Web editor: A. Novak)"
    photographer,  ///< "Photo: Jane Roe/AFP", "张三 摄"
    translator,    ///< "Translated by J. Doe", "编译：张三"
    intern         ///< "Intern Jane Roe", "实习生 王五"
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
