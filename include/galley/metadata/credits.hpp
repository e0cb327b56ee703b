// galley/metadata/credits.hpp: "(Reporting by A; Editing by B and C)" into people with roles.
// The one idea: each label inside switches the role for the names on its side; names without a
// label get the role the caller knows from where the credit stands.
//
//     std::vector<galley::metadata::person> people;
//     galley::metadata::parse_credits("（记者 张三 李四 摄）", galley::metadata::role::reporter,
//     people);
//     // 张三 and 李四, role::photographer
#ifndef GALLEY_METADATA_CREDITS_HPP
#define GALLEY_METADATA_CREDITS_HPP

#include <galley/config.hpp>
#include <galley/metadata/byline.hpp>
#include <galley/metadata/detail/people_reader.hpp>
#include <galley/metadata/person.hpp>

#include <string_view>

namespace galley::metadata {

/// Appends the people of a credit to `out`, in order, each name and role once. Names are views
/// into `text`; `fallback` is the role of names that no label claims. Sources, agencies, places
/// and companies are passed over. Reads at most `longest_credit` bytes; linear; allocates only in
/// push_back.
template <class People>
void parse_credits(std::string_view text GALLEY_LIFETIMEBOUND, role fallback, People& out) {
    detail::people::people_reader(detail::people::credit_of(text), fallback,
                                  detail::people::sink_into(out))
        .read();
}

} // namespace galley::metadata

#endif // GALLEY_METADATA_CREDITS_HPP
