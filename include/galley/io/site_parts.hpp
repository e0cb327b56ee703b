// galley/io/site_parts.hpp, the floor of readers and writers: the tail of channels and site names
// behind a headline, taken apart: "Channel_Site" or "Channel | Site - Portal".
#ifndef GALLEY_IO_SITE_PARTS_HPP
#define GALLEY_IO_SITE_PARTS_HPP

#include <galley/io/json_text.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace galley::io {

/// The parts of a site tail, in order, as views into it; empty ones are left out. Cut at '_', at
/// bars and at "››" arrows always, at dashes and middle dots only between blanks: names have
/// hyphens.
class site_parts {
public:
    class iterator {
    public:
        constexpr explicit iterator(std::string_view rest) noexcept : rest_(rest) { next(); }
        [[nodiscard]] constexpr std::string_view operator*() const noexcept { return part_; }
        constexpr iterator& operator++() noexcept {
            next();
            return *this;
        }
        /// Only comparison with the end is asked for.
        [[nodiscard]] constexpr bool operator!=(const iterator&) const noexcept {
            return !part_.empty();
        }

    private:
        constexpr void next() noexcept {
            part_ = {};
            while (part_.empty() && !rest_.empty()) {
                std::size_t pos = 0;
                std::size_t cut = 0;
                while (pos < rest_.size() && (cut = separator(pos)) == 0)
                    pos += text::decode(rest_, pos).size;
                part_ = text::trim(rest_.substr(0, pos));
                rest_.remove_prefix(pos + cut);
            }
        }
        /// The size of the separator at `pos`, 0 for none.
        [[nodiscard]] constexpr std::size_t separator(std::size_t pos) const noexcept {
            const text::code_point c = text::decode(rest_, pos);
            const char32_t v = c.valid ? c.value : 0;
            if (v == '_' || v == '|' || v == 0xFF5C || v == 0xFF3F || v == 0x203A || v == 0x00BB)
                return c.size;
            if (!text::is_dash(v) && v != 0x00B7 && v != 0x2022 && v != '/') return 0;
            const std::size_t after = pos + c.size;
            const bool opens = pos == 0 || text::is_blank(text::decode_before(rest_, pos).value);
            const bool closes =
                after == rest_.size() || text::is_blank(text::decode(rest_, after).value);
            return opens && closes ? c.size : 0;
        }

        std::string_view rest_;
        std::string_view part_;
    };

    constexpr explicit site_parts(std::string_view site) noexcept : site_(site) {}
    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(site_); }
    [[nodiscard]] constexpr iterator end() const noexcept { return iterator({}); }

private:
    std::string_view site_;
};

namespace detail {

inline void append_part(std::string& out, std::string_view part) { append_json_value(part, out); }

} // namespace detail

} // namespace galley::io

#endif // GALLEY_IO_SITE_PARTS_HPP
