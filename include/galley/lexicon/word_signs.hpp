// galley/lexicon/word_signs.hpp: what a word may be the begin of, told by its key alone
// (detail/word_key.hpp) from one table made of all the lists that rules look for inside lines. A
// text is walked once; only where a word has a sign the lists themselves are asked.
#ifndef GALLEY_LEXICON_WORD_SIGNS_HPP
#define GALLEY_LEXICON_WORD_SIGNS_HPP

#include <galley/lexicon/cues.hpp>
#include <galley/lexicon/detail/sign_filter.hpp>
#include <galley/lexicon/detail/word_key.hpp>
#include <galley/lexicon/words/inside_words.hpp>
#include <galley/lexicon/words/sentence_openers.hpp>
#include <galley/lexicon/words/translation_marks.hpp>
#include <galley/text/load_bytes.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

/// Of which lists a phrase may begin with a word; a set of bits.
enum word_sign : std::uint8_t {
    inside_sign = 1,      // a label that counts inside a line
    blank_sign = 2,       // a label that counts behind a blank inside a sentence
    colon_sign = 4,       // a label that counts there too, but only with a colon
    furniture_sign = 8,   // a label that says from inside a line that it is furniture
    offer_sign = 16,      // a label or word of subscriptions
    translated_sign = 32, // a mark that alone nearly proves a translation
    inner_word_sign = 64, // a word that says from inside a line that it is furniture
};

/// Of what says from inside a line that it is furniture.
inline constexpr unsigned any_furniture_sign = furniture_sign | inner_word_sign;

namespace detail {

/// A mark above ASCII that is no word and has a sign of its own.
struct sign_mark {
    char32_t mark;
    unsigned signs;
};

inline constexpr sign_mark sign_marks[] = {
    {0x00A9, furniture_sign},                             // copyright
    {0x24B8, furniture_sign},                             // and its letters in a circle
    {0x24D2, furniture_sign},  {0x25A1, translated_sign}, // squares and circles before bylines
    {0x25CE, translated_sign},
};

/// The signs of a label's cue and of its forms, looked up: thousands of labels are asked for them
/// and compilers count every step.
struct signs_of_cues {
    static constexpr std::size_t cue_count = static_cast<std::size_t>(cue::count_);
    static constexpr unsigned form_sets = 2 * with_comma; // the highest form

    unsigned by_cue[cue_count]{};
    unsigned by_forms[form_sets]{};

    constexpr signs_of_cues() noexcept {
        for (std::size_t i = 0; i < cue_count; ++i) {
            const auto what = static_cast<cue>(i);
            if (speaks_from_inside(what)) by_cue[i] |= furniture_sign;
            if (what == cue::subscribe) by_cue[i] |= offer_sign;
        }
        for (unsigned forms = 0; forms < form_sets; ++forms) {
            const unsigned groups = cue_entry::grouped.by_forms[forms];
            if ((groups & inside_group) != 0) by_forms[forms] |= inside_sign;
            if ((groups & blank_group) != 0)
                by_forms[forms] |= (forms & anywhere) != 0 ? blank_sign | colon_sign : colon_sign;
        }
    }
};

class sign_table {
public:
    constexpr sign_table() noexcept {
        const signs_of_cues signs;
        for (const cue_entry& e : all_cues.entries) {
            const unsigned found =
                signs.by_cue[static_cast<std::size_t>(e.what)] | signs.by_forms[e.forms];
            if (found != 0) add(e.phrase, found);
        }
        for (const inside_entry& e : all_inside.entries)
            add(e.phrase,
                e.what == cue::subscribe ? inner_word_sign | offer_sign : inner_word_sign);
        for (const translation_mark& m : translation_mark_list)
            if (may_be_strong(m)) add(m.phrase, translated_sign);
        for (const translation_mark& m : original_note_list) add(m.phrase, translated_sign);
        for (const phrase_entry& e : opener_entries)
            filter_.add_opener(run_of_phrase(e.phrase).letters);
        for (const sign_mark& m : sign_marks) filter_.add_wide(m.mark);
        filter_.add_unfolded();
    }

    /// Tells by far most words apart that have no sign, many at once. Knows openers of sentences
    /// too (sentence_openers.hpp).
    [[nodiscard]] constexpr const sign_filter& filter() const noexcept { return filter_; }

    /// Never misses a sign of a phrase that is spelled at `pos`; seldom gives one of none.
    [[nodiscard]] constexpr unsigned at(std::string_view s, std::size_t pos) const noexcept {
        return text::is_ascii(s[pos]) ? at_ascii(s, pos) : at_wide(s, pos);
    }

private:
    static constexpr unsigned every = 0x7F;
    static constexpr unsigned leads_on = 0x80; // a phrase has this word and then a second
    static constexpr std::size_t cells = std::size_t{1} << 13U;
    static constexpr unsigned tag_from = 43; // where in a hash the eight bits of a cell's tag stand

    // Compilers count every step that they take for every phrase of every list.
    constexpr void add(const char* phrase, unsigned signs) noexcept {
        if (*phrase == '(') ++phrase; // a translation's mark, see there
        const phrase_key key = key_of_phrase(phrase);
        if (key.first == 0) return;                                 // begins no word
        if (key.whole == last_key_ && signs == last_signs_) return; // as next to others in its list
        last_key_ = key.whole;
        last_signs_ = signs;
        if (text::is_ascii(phrase[0])) filter_.add(key);
        else filter_.add_wide(code_of_phrase(phrase).value, key.whole);
        set(key.whole, signs);
        if (key.whole != key.first) set(key.first, leads_on);
    }

    // A cell has the signs of a key in its low byte and more bits of the key's hash in its high
    // one; the next cells take the keys that find theirs taken. Keys that share all these bits
    // share their signs.
    constexpr void set(std::uint64_t key, unsigned signs) noexcept {
        const std::uint64_t hash = key * hash_factor;
        present_[hash >> 54U] |= std::uint64_t{1} << (hash >> 48U & 63U);
        const auto tag = static_cast<unsigned>(hash >> tag_from & 0xFFU) << 8U;
        auto at = static_cast<std::size_t>(hash >> 51U);
        unsigned cell = cells_[at];
        while (cell != 0 && (cell & 0xFF00U) != tag) cell = cells_[at = (at + 1) % cells];
        cells_[at] = static_cast<std::uint16_t>(tag | (cell & 0xFFU) | signs);
    }

    [[nodiscard]] constexpr unsigned look_up(std::uint64_t key) const noexcept {
        const std::uint64_t hash = key * hash_factor;
        if ((present_[hash >> 54U] >> (hash >> 48U & 63U) & 1U) == 0) return 0; // most words
        auto at = static_cast<std::size_t>(hash >> 51U);
        while (cells_[at] != 0 && cells_[at] >> 8U != (hash >> tag_from & 0xFFU))
            at = (at + 1) % cells;
        return cells_[at] & 0xFFU;
    }

    [[nodiscard]] constexpr unsigned at_wide(std::string_view s, std::size_t pos) const noexcept {
        if (!filter_.may_begin(text::decode(s, pos).value)) return 0;
        const wide_key key = key_of_wide_word(s, pos);
        if (key.open) return every;
        if (key.whole == 0) return 0;
        return (look_up(key.whole) | (key.first != 0 ? look_up(key.first) : 0U)) & every;
    }

    [[nodiscard]] constexpr unsigned at_ascii(std::string_view s, std::size_t pos) const noexcept {
        const auto eight = text::load_bytes<std::uint64_t>(s, pos);
        const text::letter_run run = text::letters_of(eight);
        if (run.count == 0) return 0;
        unsigned found = look_up(run.letters);
        if (text::has_inner_capital(eight, run.letters)) {
            const unsigned joint = text::first_inner_capital(eight);
            if (text::has_inner_capital(eight >> (8 * joint), run.letters >> (8 * joint)))
                return every;
            found |= look_up(run.letters & ((std::uint64_t{1} << (8 * joint)) - 1)) & every;
        }
        if (run.count == 8) return found & every;
        const std::size_t end = pos + run.count;
        const auto behind = static_cast<unsigned char>(eight >> (8 * run.count));
        if (behind >= 0x80 && may_fold_away(behind) && folds_away(s, end)) return every;
        if ((found & leads_on) != 0) found |= at_second(s, end, run.letters);
        return found & every;
    }

    /// The signs of phrases of the word `one` and what follows it at `end`. Labels stay on their
    /// line.
    [[nodiscard]] constexpr unsigned at_second(std::string_view s, std::size_t end,
                                               std::uint64_t one) const noexcept {
        if (end >= s.size()) return 0;
        const bool ends_line = s[end] == '\n' || s[end] == '\r';
        return at_pair(s, end, one) & (ends_line ? unsigned{translated_sign} : every);
    }

    [[nodiscard]] constexpr unsigned at_pair(std::string_view s, std::size_t end,
                                             std::uint64_t one) const noexcept {
        const text::code_point c = text::decode(s, end);
        const char32_t mark = c.valid ? text::fold(c.value) : text::replacement;
        const std::size_t next = end + c.size;
        if (mark >= 0x80) return look_up(key_of_two(one, mark, 0));
        if (next >= s.size()) return 0;
        if (!text::is_ascii(s[next])) {
            const char32_t f = text::fold(text::decode(s, next).value);
            return f == U' ' || folds_away(s, next) ? every : look_up(key_of_two(one, mark, f));
        }
        if (text::is_space(s[next])) return mark == U' ' ? every : 0U;
        const auto eight = text::load_bytes<std::uint64_t>(s, next);
        const text::letter_run two = text::letters_of(eight);
        if (two.count == 0) return 0;
        if (text::has_inner_capital(eight, two.letters)) return every;
        const auto behind =
            static_cast<unsigned char>(two.count < 8 ? eight >> (8 * two.count) : 0);
        if (behind >= 0x80 && may_fold_away(behind) && folds_away(s, next + two.count))
            return every;
        return look_up(key_of_two(one, mark, two.letters));
    }

    std::uint64_t present_[1024]{}; // a bit for all keys of equal high hash bits
    std::uint16_t cells_[cells]{};
    sign_filter filter_;
    std::uint64_t last_key_ = 0; // of what was added
    unsigned last_signs_ = 0;
};

[[nodiscard]] constexpr sign_table make_sign_table() noexcept { return {}; }

// Made by a function: a constructor alone some compilers run twice.
inline constexpr sign_table signs = make_sign_table();

} // namespace detail

/// Does a label stand at `pos` of `line` that counts there: what `next_cue` finds? `signs` are
/// those of the word there; `has_colon()` tells whether a colon may follow in the line (find_colon)
/// and is asked only where that decides.
template <class HasColon>
[[nodiscard]] constexpr bool has_label_at(std::string_view line, std::size_t pos, unsigned signs,
                                          const HasColon& has_colon) noexcept {
    detail::cue_spot spot;
    if (pos == 0 || !detail::spot_at(line, pos, spot)) return false;
    if (spot.place == cue_place::blank) {
        if ((signs & blank_sign) == 0 && ((signs & colon_sign) == 0 || !has_colon())) return false;
    } else if (!spot.bracketed && (signs & inside_sign) == 0) {
        return false;
    }
    return static_cast<bool>(detail::look_up(line, pos, spot));
}

/// The signs of the word that begins at `pos`, which is inside `s`. Never misses one of a phrase
/// that is spelled there, whole words only; now and then gives one of none.
[[nodiscard]] constexpr unsigned signs_at(std::string_view s, std::size_t pos) noexcept {
    return detail::signs.at(s, pos);
}

/// The signs of the mark at `pos`, which is inside `s`; 0 of what is none.
[[nodiscard]] constexpr unsigned signs_of_mark(std::string_view s, std::size_t pos) noexcept {
    if (s[pos] != '\xC2' && s[pos] != '\xE2') return 0; // how they begin
    const char32_t c = text::decode(s, pos).value;
    for (const detail::sign_mark& m : detail::sign_marks)
        if (m.mark == c) return m.signs;
    return 0;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORD_SIGNS_HPP
