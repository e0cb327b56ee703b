// galley/rules/menu/number_row.hpp: rows of tables outside the body: results, prices, days of a
// month.
//
//     1    Northern Lines    22    +14     parted by tabs
#ifndef GALLEY_RULES_MENU_NUMBER_ROW_HPP
#define GALLEY_RULES_MENU_NUMBER_ROW_HPP

#include <galley/rules/page.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules::detail {

/// "22", "+14", "€1,200", "99.4%": digits, and no letter beside them?
[[nodiscard]] constexpr bool is_number_cell(std::string_view cell) noexcept {
    constexpr std::size_t longest = 16;
    bool digit = false;
    for (std::size_t i = 0; i < cell.size();) {
        const text::code_point c = text::decode(cell, i);
        if (text::is_letter(c.value)) return false;
        digit = digit || text::is_digit(cell[i]);
        i += c.size;
    }
    return digit && cell.size() <= longest;
}

/// Is line `i` a row of cells, two of which or more are numbers? A rank and a time stand before
/// headlines as well.
[[nodiscard]] inline bool is_row_of_numbers(const page& p, std::size_t i) noexcept {
    constexpr std::size_t fewest_numbers = 2;
    const layout::line& l = p.lines[i];
    if (l.digits < fewest_numbers || l.ends_sentence) return false;
    const std::string_view s = p.line_text(i);
    std::size_t numbers = 0;
    for (std::size_t from = 0; from < s.size();) {
        const std::size_t tab = s.find('\t', from);
        if (from == 0 && tab == std::string_view::npos) return false;
        const std::size_t end = tab < s.size() ? tab : s.size();
        numbers += is_number_cell(text::trim(s.substr(from, end - from))) ? 1U : 0U;
        from = end + 1;
    }
    return numbers >= fewest_numbers;
}

} // namespace galley::inline GALLEY_LEVEL::rules::detail

#endif // GALLEY_RULES_MENU_NUMBER_ROW_HPP
