// galley/lexicon/people/role_labels.hpp: the labels that say what the people beside them did, the
// writers' and the desk's as one set.
#ifndef GALLEY_LEXICON_PEOPLE_ROLE_LABELS_HPP
#define GALLEY_LEXICON_PEOPLE_ROLE_LABELS_HPP

#include <galley/lexicon/detail/join_lists.hpp>
#include <galley/lexicon/people/credit_labels.hpp>
#include <galley/lexicon/people/desk_labels.hpp>
#include <galley/lexicon/people/more_writer_labels.hpp>
#include <galley/lexicon/people/writer_labels.hpp>
#include <galley/lexicon/people/writer_labels_beyond_latin.hpp>
#include <galley/lexicon/phrase_set.hpp>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

inline constexpr auto all_role_labels =
    join_lists(writer_labels::list, more_writer_labels::list, writer_labels_beyond_latin::list,
               desk_labels::list, credit_labels::list);

} // namespace detail

inline constexpr auto role_labels = make_phrase_set(detail::all_role_labels.entries);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PEOPLE_ROLE_LABELS_HPP
