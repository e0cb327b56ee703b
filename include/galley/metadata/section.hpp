// galley/metadata/section.hpp: the steps of a breadcrumb, "Home > News > Harbour".
#ifndef GALLEY_METADATA_SECTION_HPP
#define GALLEY_METADATA_SECTION_HPP

#include <galley/config.hpp>
#include <galley/text/lazy_parts.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

namespace detail {

class section_cutter {
public:
    constexpr section_cutter() noexcept = default;
    constexpr explicit section_cutter(std::string_view path) noexcept : rest_(path) {}

    constexpr std::string_view next() noexcept {
        std::string_view part;
        while (part.empty() && !rest_.empty()) {
            const std::size_t mark = find_mark(rest_);
            part = text::trim_marks(rest_.substr(0, mark), "-");
            rest_ = mark == rest_.size() ? std::string_view{}
                                         : rest_.substr(mark + text::decode(rest_, mark).size);
        }
        return part;
    }

private:
    [[nodiscard]] static constexpr std::size_t find_mark(std::string_view s) noexcept {
        bool quoted = false; // behind « the mark » closes
        for (std::size_t i = 0; i < s.size();) {
            const text::code_point c = text::decode(s, i);
            const char32_t v = c.value;
            const bool closes = quoted && v == 0xBB;
            quoted = (quoted && !closes) || v == 0xAB;
            if (v == U'>' || (v == 0xBB && !closes) || v == 0x203A || v == U'|' || v == 0x2192 ||
                v == 0xB7 || v == 0xFF1E || v == U'\n' || v == 0x25B8 || v == 0x276F)
                return i;
            const bool slash = v == U'/' && i > 0 && i + 1 < s.size() &&
                               text::is_blank(text::decode_before(s, i).value) &&
                               text::is_blank(text::decode(s, i + 1).value);
            if (slash || v == 0xFF5C || (v == U'/' && parts_wide_words(s, i))) return i;
            i += c.size;
        }
        return s.size();
    }

    /// Between Han or kana a slash needs no blanks.
    [[nodiscard]] static constexpr bool parts_wide_words(std::string_view s,
                                                         std::size_t slash) noexcept {
        const auto wide = [](char32_t c) { return text::is_unspaced(text::script_of(c)); };
        return slash > 0 && slash + 1 < s.size() && wide(text::decode_before(s, slash).value) &&
               wide(text::decode(s, slash + 1).value);
    }

    std::string_view rest_;
};

} // namespace detail

/// The parts of a path of sections between `>`, `>>`, `»`, `›`, `|`, `→`, `·` and line breaks, and
/// `/` between blanks. Trimmed, empty ones left out. A lazy forward range of views.
class section_parts : public text::lazy_parts<detail::section_cutter> {
public:
    constexpr explicit section_parts(std::string_view path GALLEY_LIFETIMEBOUND) noexcept
        : lazy_parts(detail::section_cutter(path)) {}
};

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_SECTION_HPP
