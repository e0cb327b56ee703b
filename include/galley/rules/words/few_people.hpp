// galley/rules/words/few_people.hpp: a list of a few people on the stack, to ask a recogniser
// whether a line names anybody.
#ifndef GALLEY_RULES_WORDS_FEW_PEOPLE_HPP
#define GALLEY_RULES_WORDS_FEW_PEOPLE_HPP

#include <galley/config.hpp>
#include <galley/metadata/person.hpp>

#include <array>
#include <cstddef>

namespace galley::inline GALLEY_LEVEL::rules {

/// What metadata's recognisers push into; people past the capacity are dropped.
class few_people {
public:
    static constexpr std::size_t capacity = 16;

    void push_back(const metadata::person& p) noexcept {
        if (size_ < capacity) list_[size_++] = p;
    }
    [[nodiscard]] const metadata::person* begin() const noexcept { return list_.data(); }
    [[nodiscard]] const metadata::person* end() const noexcept { return list_.data() + size_; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

    /// The bytes of all names together.
    [[nodiscard]] std::size_t bytes() const noexcept {
        std::size_t n = 0;
        for (const metadata::person& p : *this) n += p.name.size();
        return n;
    }

private:
    std::array<metadata::person, capacity> list_{};
    std::size_t size_ = 0;
};

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_WORDS_FEW_PEOPLE_HPP
