// galley/text/lazy_parts.hpp, ground floor: the parts of a text as a range that finds each when it
// is asked for.
#ifndef GALLEY_TEXT_LAZY_PARTS_HPP
#define GALLEY_TEXT_LAZY_PARTS_HPP

#include <galley/config.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::text {

/// A forward range of what a cutter cuts off a text. `Cutter` is copied and made by default; its
/// `next()` gives the next part, a view into the text, and an empty one behind the last. Allocates
/// nothing; going on costs what `next` does.
template <class Cutter>
class lazy_parts {
public:
    class iterator {
    public:
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;
        constexpr explicit iterator(const Cutter& cutter) noexcept : cutter_(cutter) { ++*this; }
        [[nodiscard]] constexpr std::string_view operator*() const noexcept { return part_; }
        constexpr iterator& operator++() noexcept {
            part_ = cutter_.next();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            iterator old = *this;
            ++*this;
            return old;
        }
        [[nodiscard]] friend constexpr bool operator==(const iterator& a,
                                                       const iterator& b) noexcept {
            return a.part_.empty() ? b.part_.empty() : a.part_.data() == b.part_.data();
        }

    private:
        Cutter cutter_;
        std::string_view part_;
    };

    constexpr explicit lazy_parts(const Cutter& cutter) noexcept : cutter_(cutter) {}
    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(cutter_); }
    [[nodiscard]] constexpr iterator end() const noexcept { return {}; }

private:
    Cutter cutter_;
};

} // namespace galley::inline GALLEY_LEVEL::text

#endif // GALLEY_TEXT_LAZY_PARTS_HPP
