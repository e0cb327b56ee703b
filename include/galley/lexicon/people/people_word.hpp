// galley/lexicon/people/people_word.hpp: what a word does among names.
// The entry type of the lists name_words, given_names, job_titles, role_labels and not_names beside
// this file; people_words.hpp asks them all at once.
#ifndef GALLEY_LEXICON_PEOPLE_PEOPLE_WORD_HPP
#define GALLEY_LEXICON_PEOPLE_PEOPLE_WORD_HPP

#include <galley/config.hpp>
#include <galley/lexicon/cue.hpp>

#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

enum class word_use : std::uint8_t {
    none,
    given,       // a common given name: "Jane"
    particle,    // inside a name: "van", "de la", "bin"
    suffix,      // closes a name and belongs to it: "Jr", "III"
    honorific,   // before a name, not part of it: "Dr", "Rechtsanwalt"
    degree,      // behind a name, not part of it: "PhD", "MdB"
    conjunction, // between two names: "and", "et"
    preposition, // ends a name; what follows is a place, an employer, a day: "in", "for"
    label,       // names follow: "Reporting by", "记者"
    after,       // names stand before it: "contributed to this report", "기자"
    either,      // both are written: "Photos", "記者"
    modifier,    // only of a job title: "senior", "political"
    title,       // a job title, before or behind a name: "Staff Writer"
    outlet,      // a newspaper or station beside a name: "BBC News"
    other,       // no part of any name; spoils the run of words it stands in: "Team", "Desk"
    ending,      // the same, but the name before it stands: "Archiv", "Published"
    off          // announces something that is nobody: "Source", "Tags"
};

/// In which form an entry counts. Bits.
namespace word_form {

enum bits : std::uint8_t {
    always = 0,
    at_begin = 1,  // only first in its piece, or right behind a date: "By", "Von"
    colon = 2,     // only with ':', '=' or '/' behind it: "Text:", "文/"
    small = 4,     // only in small letters, or in capitals among capitals: "in", "y", "und"
    named = 8,     // a single word behind it may be a name: "Posted by", "作者"
    apart = 16,    // Han: only with no Han letter on either side: "文", "图"
    pictures = 32, // the same people made the pictures: "文/图"
    family = 64,   // a family name too: nothing against a given name before it: "Park", "Price"
};

} // namespace word_form

struct people_word {
    const char* phrase; // folded, see text/fold.hpp
    word_use use = word_use::none;
    std::uint8_t forms = 0;
    cue as = cue::none; // whose names: byline, reporter, photographer, ...
};

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PEOPLE_PEOPLE_WORD_HPP
