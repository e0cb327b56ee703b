// galley/metadata/tags.hpp: the single tags of a tag line's value.
//
//     "harbour, old bridge | ferry"     harbour / old bridge / ferry
//     "#harbour#ferry"                  harbour / ferry
//     "公款 消费"                        公款 / 消费
//     "HarbourOld bridgeFerryFloods"    Harbour / Old bridge / Ferry / Floods
//
// Latin words with only blanks between them stay one tag: where one ends cannot be told.
#ifndef GALLEY_METADATA_TAGS_HPP
#define GALLEY_METADATA_TAGS_HPP

#include <galley/config.hpp>
#include <galley/text/lazy_parts.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

namespace detail {

class tag_cutter {
public:
    constexpr tag_cutter() noexcept = default;
    constexpr explicit tag_cutter(std::string_view value) noexcept
        : rest_(value), how_(find_marks(value)) {}

    constexpr std::string_view next() noexcept {
        std::string_view tag;
        while (tag.empty() && !rest_.empty()) {
            std::size_t end = 0;
            std::size_t size = 0;
            char32_t before = 0;
            while (end < rest_.size()) {
                const text::code_point c = text::decode(rest_, end);
                const bool joint = how_ == parted_by::joint && text::is_hump(before, c.value);
                size = joint ? 0 : c.size;
                if (joint || parts(how_, c.value)) break;
                before = c.value;
                end += c.size;
            }
            tag = text::trim_marks(rest_.substr(0, end), "#,;|*.:-\"");
            rest_ = end < rest_.size() ? rest_.substr(end + size) : std::string_view{};
        }
        return tag;
    }

    /// A comma, or what parts tags as one does.
    [[nodiscard]] static constexpr bool is_comma(char32_t c) noexcept {
        return c == U',' || c == U';' || c == U'|' || c == U'\n' || c == U'\r' || c == 0x3001 ||
               c == 0xFF0C || c == 0xFF1B || c == 0xFF5C || c == 0x060C || c == 0x2022;
    }

private:
    enum class parted_by : std::uint8_t { nothing, hash, comma, slash, joint, blank };

    [[nodiscard]] static constexpr bool parts(parted_by how, char32_t c) noexcept {
        switch (how) {
            case parted_by::hash: return c == U'#' || c == 0xFF03 || is_comma(c);
            case parted_by::comma: return is_comma(c);
            case parted_by::slash: return c == U'/' || c == 0xB7 || c == U'_' || c == 0xFF0F;
            case parted_by::blank: return text::is_blank(c);
            default: return false;
        }
    }
    /// Do four letters or more stand between all joints? Those of "YouTube" and "LinkedIn" are
    /// nearer.
    [[nodiscard]] static constexpr bool has_long_parts(std::string_view value) noexcept {
        constexpr std::size_t shortest = 4;
        std::size_t from = 0;
        char32_t before = 0;
        for (std::size_t i = 0; i < value.size();) {
            const text::code_point c = text::decode(value, i);
            if (text::is_hump(before, c.value)) {
                if (i - from < shortest) return false;
                from = i;
            }
            before = c.value;
            i += c.size;
        }
        return value.size() - from >= shortest;
    }
    [[nodiscard]] static constexpr parted_by find_marks(std::string_view value) noexcept {
        constexpr int fewest_joints = 3; // "YouTube" has one
        constexpr int enough_joints = 2; // between parts longer than those of such names
        bool comma = false;
        bool slash = false;
        bool spaced = false;
        int joints = 0;
        char32_t before = 0;
        for (std::size_t i = 0; i < value.size();) {
            const text::code_point c = text::decode(value, i);
            if (c.value == U'#' || c.value == 0xFF03) return parted_by::hash;
            comma = comma || is_comma(c.value);
            slash = slash || parts(parted_by::slash, c.value);
            spaced = spaced ||
                     (text::is_letter(c.value) && !text::is_unspaced(text::script_of(c.value)));
            joints += text::is_hump(before, c.value) ? 1 : 0;
            before = c.value;
            i += c.size;
        }
        if (comma) return parted_by::comma;
        if (slash) return parted_by::slash;
        if (joints >= fewest_joints || (joints >= enough_joints && has_long_parts(value)))
            return parted_by::joint;
        return spaced ? parted_by::nothing : parted_by::blank;
    }

    std::string_view rest_;
    parted_by how_ = parted_by::nothing;
};

} // namespace detail

/// Is `value` a cloud: sixteen words or more, and no mark nor glued capital to part them by? Where
/// one of its tags ends cannot be told.
[[nodiscard]] constexpr bool is_cloud_of_tags(std::string_view value) noexcept {
    constexpr std::size_t fewest_blanks = 15;
    constexpr std::size_t words_for_a_hump = 4; // "YouTube" is one word among others
    std::size_t blanks = 0;
    std::size_t humps = 0;
    char32_t before = 0;
    for (std::size_t i = 0; i < value.size();) {
        const text::code_point c = text::decode(value, i);
        if (c.value == U'#' || detail::tag_cutter::is_comma(c.value)) return false;
        blanks += c.value == U' ' ? 1U : 0U;
        humps += text::is_hump(before, c.value) ? 1U : 0U;
        before = c.value;
        i += c.size;
    }
    return blanks >= fewest_blanks && humps * words_for_a_hump < blanks;
}

/// The tags of `value`, the text behind the label "Tags:". The marks that part them are looked for
/// in this order: '#'; lines, commas, semicolons and bars; slashes, dots and underscores; three
/// small letters or more with a capital glued to them; blanks where the value is in an unspaced
/// script. A lazy forward range of trimmed views.
class tag_values : public text::lazy_parts<detail::tag_cutter> {
public:
    constexpr explicit tag_values(std::string_view value GALLEY_LIFETIMEBOUND) noexcept
        : lazy_parts(detail::tag_cutter(text::trim(value))) {}
};

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_TAGS_HPP
