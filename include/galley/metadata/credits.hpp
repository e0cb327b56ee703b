// galley/metadata/credits.hpp: "(Reporting by A; Editing by B and C)" into people with roles.
// The one idea: each label inside switches the role for the names on its side; names without a
// label get the role the caller knows from where the credit stands.
//
//     auto people = galley::metadata::parse_credits("（记者 张三 李四 摄）");
//     // people[0] == {"张三", role::photographer}, people[1] == {"李四", role::photographer}
#ifndef GALLEY_METADATA_CREDITS_HPP
#define GALLEY_METADATA_CREDITS_HPP

#include <galley/config.hpp>
#include <galley/metadata/byline.hpp>
#include <galley/metadata/detail/people_reader.hpp>
#include <galley/metadata/person.hpp>

#include <string_view>
#include <vector>

namespace galley::inline GALLEY_LEVEL::metadata {

/// Appends the people of a credit to `out`, in order, each name and role once. Names are views
/// into `text`; `fallback` is the role of names that no label claims. Sources, agencies, places
/// and companies are passed over. `out` is any container of person with push_back, begin and end.
/// Reads at most `longest_credit` bytes; linear; allocates only in push_back.
template <class People>
void parse_credits(std::string_view text GALLEY_LIFETIMEBOUND, role fallback, People& out) {
    detail::people::people_reader(detail::people::credit_of(text), fallback,
                                  detail::people::sink_into(out))
        .read();
}

/// The same as a list of its own. Allocates it, and nothing where it is empty.
[[nodiscard]] inline std::vector<person> parse_credits(std::string_view text GALLEY_LIFETIMEBOUND,
                                                       role fallback = role::author) {
    std::vector<person> out;
    parse_credits(text, fallback, out);
    return out;
}

/// Names would view a string that is gone: name the string first.
template <temporary_string Text>
std::vector<person> parse_credits(Text&&, role = role::author) = delete;
template <temporary_string Text, class People>
void parse_credits(Text&&, role, People&) = delete;

/// The same of what stands behind a label that the caller has read: a single word or a pen name is
/// believed too. `as` is the role the label gives.
template <class People>
void parse_credit_value(std::string_view value GALLEY_LIFETIMEBOUND, role as, People& out) {
    detail::people::people_reader(detail::people::credit_of(value), as,
                                  detail::people::sink_into(out), detail::people::behind_label)
        .read();
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_CREDITS_HPP
