// galley/metadata/person.hpp: a name with its role, and the list that takes them.
// The one idea: a recogniser never owns anything; it pushes views into whatever the caller hands
// it.
#ifndef GALLEY_METADATA_PERSON_HPP
#define GALLEY_METADATA_PERSON_HPP

#include <galley/config.hpp>
#include <galley/metadata/role.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

/// Somebody a byline or credit names: a view into the text it was read from.
struct person {
    std::string_view name;
    role as = role::author;

    friend constexpr bool operator==(const person&, const person&) noexcept = default;
};

/// Adds `p` unless one of the last 64 of `out` has its name and role. `People` is any container of
/// person with push_back, begin and end (std::vector<person>).
template <class People>
constexpr void add_person(const person& p, People& out) {
    std::size_t looked = 0;
    for (auto i = out.end(); i != out.begin() && looked < 64; ++looked)
        if (*--i == p) return;
    out.push_back(p);
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_PERSON_HPP
