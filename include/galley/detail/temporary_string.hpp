// galley/detail/temporary_string.hpp: which arguments die before the views into them.
#ifndef GALLEY_DETAIL_TEMPORARY_STRING_HPP
#define GALLEY_DETAIL_TEMPORARY_STRING_HPP

#include <galley/config.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace galley::inline GALLEY_LEVEL {

/// A text that would be gone before what views it: any class that converts to std::string_view,
/// given as an rvalue. Literals, views and named strings are none.
template <class Text>
concept temporary_string =
    !std::is_lvalue_reference_v<Text> && std::is_class_v<std::remove_cvref_t<Text>> &&
    !std::same_as<std::remove_cvref_t<Text>, std::string_view> &&
    std::is_convertible_v<Text, std::string_view>;

} // namespace galley::inline GALLEY_LEVEL

#endif // GALLEY_DETAIL_TEMPORARY_STRING_HPP
