// galley/metadata/translation_note.hpp: "This article was translated by machine from Chinese.",
// "Traduit de l'anglais par Luc Petit": the notes that say a text was translated.
// The one idea: such a note is made of few words, all of them known; one word more and it is prose.
//
//     auto n = galley::metadata::read_translation_note("Machine translation from German.");
//     // n.from == "de", n.by_machine
#ifndef GALLEY_METADATA_TRANSLATION_NOTE_HPP
#define GALLEY_METADATA_TRANSLATION_NOTE_HPP

#include <galley/config.hpp>
#include <galley/lexicon/people/people_words.hpp>
#include <galley/lexicon/words/translation_words.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

/// What a note about a translation says.
struct translation_note {
    std::string_view from;       // ISO 639-1 of static storage, empty where it does not say
    std::string_view translator; // what stands behind "by" at its end, a view into the text
    bool by_machine = false;
    bool says_text = false; // it speaks of the text: "this article"
    bool found = false;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return found; }
};

namespace detail {

/// Is the word at `pos` a byline's small one, "by", "von", "par"? Its size, 0 for others.
[[nodiscard]] constexpr std::size_t small_by(std::string_view s, std::size_t pos) noexcept {
    const lexicon::people_match m = lexicon::find_people_word(s, pos);
    const bool by = m.use == lexicon::word_use::label && m.as == lexicon::cue::byline &&
                    m.has(lexicon::word_form::at_begin) && text::is_lower(s[pos]);
    return by ? m.size : 0;
}

/// The words of a note that were seen, in order.
struct note_reader {
    std::string_view text;
    translation_note note;
    bool made = false;
    bool behind_target = false;
    bool opened = false;
    bool opened_small = false; // "The software translated ..." is prose
    int unknown = 0;

    constexpr void take(const lexicon::translation_word& w) noexcept {
        using lexicon::note_word;
        if (!opened) opened_small = w.what == note_word::small;
        opened = true;
        switch (w.what) {
            case note_word::made: made = true; break;
            case note_word::machine: note.by_machine = true; break;
            case note_word::both: made = note.by_machine = true; break;
            case note_word::text: note.says_text = true; break;
            case note_word::language:
                if (note.from.empty() && !behind_target) note.from = w.code;
                break;
            default: break;
        }
        behind_target = w.what == note_word::target;
    }

    /// A capital behind "by" begins the translator's name, which ends the note.
    [[nodiscard]] constexpr bool take_translator(std::size_t pos) noexcept {
        const std::size_t by = made ? small_by(text, pos) : 0;
        if (by == 0) return false;
        const std::string_view name = text::trim_marks(text.substr(pos + by), ".)]:");
        if (name.empty() || !text::is_upper(text::decode(name, 0).value)) return false;
        if (lexicon::translation_words.match(name, 0)) return false; // "by Google Translate"
        note.translator = name;
        return true;
    }
};

} // namespace detail

/// The note that is the whole of `text`, or its first sentence. Something must say that it was
/// translated, and a machine, a language or a translator by what or from what; at most one other
/// word stands in it. Linear, allocates nothing; says no of what is longer than such notes.
[[nodiscard]] constexpr translation_note
read_translation_note(std::string_view text GALLEY_LIFETIMEBOUND) noexcept {
    constexpr std::size_t longest = 240;
    constexpr int most_unknown = 1;
    const std::string_view s = text::trim_marks(text, "([*");
    if (s.empty() || s.size() > longest) return {};
    detail::note_reader r{s, {}};
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        if (!text::is_letter(c.value)) {
            if (text::is_sentence_end(c.value) || text::is_closing_bracket(c.value)) break;
            if (text::digit_value(c.value) >= 0) return {};
            i += c.size;
            continue;
        }
        if (r.take_translator(i)) break;
        if (const lexicon::phrase_match m = lexicon::translation_words.match(s, i)) {
            r.take(lexicon::translation_words[m.index]);
            i += m.size;
            continue;
        }
        if (++r.unknown > most_unknown) return {};
        const bool unspaced = text::is_unspaced(text::script_of(c.value));
        do i += text::decode(s, i).size;
        while (!unspaced && i < s.size() && text::is_letter(text::decode(s, i).value));
    }
    // "Translation AI", "Machine translation": the names of pages and products.
    const bool told = (r.note.by_machine && r.note.says_text && !r.opened_small) ||
                      !r.note.from.empty() || !r.note.translator.empty();
    r.note.found = r.made && told;
    return r.note.found ? r.note : translation_note{};
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_TRANSLATION_NOTE_HPP
