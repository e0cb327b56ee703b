// galley/metadata/detail/name_run.hpp: a run of words that may be one name.
// The one idea: collect what the shapes of the words say, judge once when the run ends.
#ifndef GALLEY_METADATA_DETAIL_NAME_RUN_HPP
#define GALLEY_METADATA_DETAIL_NAME_RUN_HPP

#include <galley/lexicon/people/more_given_names.hpp>
#include <galley/lexicon/people/people_words.hpp>
#include <galley/lexicon/people/surnames.hpp>
#include <galley/lexicon/places/places.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/detail/people_token.hpp>
#include <galley/metadata/detail/romanised.hpp>
#include <galley/text/unicode.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata::detail::people {

/// How a word is written. `lower` is also what begins in small letters before a capital it does
/// not own ("iPhone").
enum class word_shape : std::uint8_t { lower, capital, capitals, initial, caseless };

[[nodiscard]] constexpr bool has_case(char32_t c) noexcept {
    const text::script s = text::script_of(c);
    return s == text::script::latin || s == text::script::greek || s == text::script::cyrillic;
}

/// "al-Sayed", "d'Alembert", "O'Neill": does `word` carry a particle in front of a capital?
[[nodiscard]] constexpr bool has_inner_capital(std::string_view word) noexcept {
    for (std::size_t i = 0; i < word.size() && i < 8;) {
        const text::code_point c = text::decode(word, i);
        i += c.size;
        if (c.value == '-' || c.value == '\'' || c.value == 0x2019)
            return i < word.size() && text::is_upper(text::decode(word, i).value);
    }
    return false;
}

[[nodiscard]] constexpr word_shape shape_of(std::string_view word) noexcept {
    std::size_t letters = 0;
    std::size_t upper = 0;
    bool first_upper = false;
    for (std::size_t i = 0; i < word.size();) {
        bool up = text::is_upper(word[i]);
        if (text::is_letter(word[i])) { // most of most words
            ++i;
        } else {
            const text::code_point c = text::decode(word, i);
            i += c.size;
            if (!text::is_letter(c.value)) continue;
            if (!has_case(c.value)) return word_shape::caseless;
            up = text::is_upper(c.value);
        }
        if (letters == 0) first_upper = up;
        ++letters;
        upper += up ? 1U : 0U;
    }
    if (!first_upper) return has_inner_capital(word) ? word_shape::capital : word_shape::lower;
    if (letters == 1) return word_shape::initial;
    return upper == letters ? word_shape::capitals : word_shape::capital;
}

/// Has the word a vowel (Latin; other scripts always)? What has none is an acronym.
[[nodiscard]] constexpr bool has_vowel(std::string_view word) noexcept {
    for (const char c : word)
        if (!text::is_ascii(c) ||
            std::string_view("aeiouy").find(text::to_lower(c)) != std::string_view::npos)
            return true;
    return false;
}

/// The words of one run, in order. Holds views; `add` never fails, too long a run is refused when
/// judged.
class name_run {
public:
    static constexpr std::size_t most = 8;

    constexpr void add(std::string_view word, std::size_t begin) noexcept {
        const word_shape shape = shape_of(word);
        if (size_ < most) {
            words_[size_] = word;
            shapes_[size_] = shape;
        } else if (lexicon::is_given_name(word)) {
            given_ = true;
        }
        if (size_ == 0) begin_ = begin;
        ++size_;
        end_ = begin + word.size();
        particle_last_ = false;
    }
    /// A particle: counts for the extent only when a name word follows it.
    constexpr void add_particle(std::size_t begin, std::size_t end) noexcept {
        if (size_ == 0 && !particle_first_) {
            particle_first_ = true;
            particle_begin_ = begin;
        }
        particles_ = particle_last_ = true;
        (void)end;
    }
    constexpr void add_suffix(std::size_t end) noexcept {
        if (size_ != 0) end_ = end;
        suffix_ = true;
    }
    /// Do letters of a degree or register stand behind the name: "Jane Roe CPP"?
    [[nodiscard]] constexpr bool ends_in_acronym() const noexcept {
        if (size_ < 3 || size_ > most || shapes_[size_ - 1] != word_shape::capitals) return false;
        return words_[size_ - 1].size() <= 5 && !has_vowel(words_[size_ - 1]) &&
               shapes_[size_ - 2] == word_shape::capital && has_given();
    }
    /// Takes the last word off again: it was a label.
    constexpr void drop_last() noexcept {
        if (size_ < 2 || size_ > most) return clear();
        if (!has_given()) --asked_; // the last word too
        const std::string_view before = words_[--size_ - 1];
        end_ = begin_ + static_cast<std::size_t>(before.data() - words_[0].data()) + before.size();
    }
    constexpr void spoil() noexcept { spoiled_ = true; }
    constexpr void clear() noexcept { *this = name_run{}; }

    [[nodiscard]] constexpr bool empty() const noexcept {
        return size_ == 0 && !spoiled_ && !particle_first_;
    }
    [[nodiscard]] constexpr bool spoiled() const noexcept { return spoiled_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr std::size_t begin() const noexcept {
        return particle_first_ ? particle_begin_ : begin_;
    }
    [[nodiscard]] constexpr std::size_t end() const noexcept { return end_; }
    /// Is any of the words a given name? Looked up where that is asked for: most runs are no names.
    [[nodiscard]] constexpr bool has_given() const noexcept {
        while (!given_ && asked_ < size_ && asked_ < most)
            given_ = lexicon::is_given_name(words_[asked_++]);
        return given_;
    }
    [[nodiscard]] constexpr std::string_view word(std::size_t i) const noexcept {
        return words_[i];
    }
    [[nodiscard]] constexpr bool last_is_given() const noexcept {
        return size_ == 1 && has_given();
    }
    /// "Jean-Luc de la": does a given name end in a particle, so that any noun goes on with it?
    [[nodiscard]] constexpr bool awaits_family() const noexcept {
        return particle_last_ && !spoiled_ && has_given();
    }
    [[nodiscard]] constexpr std::size_t count(word_shape shape) const noexcept {
        std::size_t n = 0;
        for (std::size_t i = 0; i < size_ && i < most; ++i) n += shapes_[i] == shape ? 1U : 0U;
        return n;
    }
    [[nodiscard]] constexpr bool all_capitals() const noexcept {
        return size_ != 0 && size_ <= most && count(word_shape::capital) == 0 &&
               count(word_shape::caseless) == 0 && count(word_shape::lower) == 0 &&
               count(word_shape::capitals) != 0;
    }

    /// "Nguyễn Văn An": does a family name of Vietnam open the run? What is a small word elsewhere
    /// is a given name there.
    [[nodiscard]] constexpr bool is_vietnamese() const noexcept {
        return size_ != 0 && lexicon::is_vietnamese_surname(words_[0]);
    }

    /// Two, three or four people written side by side: every other word a Chinese family name.
    [[nodiscard]] constexpr bool is_pairs() const noexcept {
        if (size_ < 4 || size_ > most || size_ % 2 != 0 || particles_ || suffix_) return false;
        for (std::size_t i = 0; i < size_; i += 2)
            if (!is_pinyin_surname(words_[i]) || !is_pinyin(words_[i + 1], 2)) return false;
        return true;
    }

    /// 0 for what is no name, up to 100: how much the run looks like one person's name.
    [[nodiscard]] constexpr int score(std::string_view s) const noexcept {
        if (spoiled_ || size_ == 0 || size_ > 5) return 0;
        if (count(word_shape::lower) != 0) return 0;
        const std::size_t full = size_ - count(word_shape::initial);
        if (full == 0) return 0;
        if (count(word_shape::caseless) != 0)
            return size_ == 1 || size_ > 4 ? 15 : has_given() ? 75 : 40;
        if (!capitals_agree() || has_glued_word() || opens_with_article()) return 0;
        if (lexicon::match_city(s, begin_) == end_ - begin_) return 0;
        if (size_ == 1) return has_given() ? 35 : 20;
        int points = size_ == 2 ? 62 : size_ == 3 ? 58 : size_ == 4 ? 52 : 42;
        if (has_given()) points += 26;
        if (!given_ && (is_chinese() || has_name_ending())) points += 22;
        if (full < size_) points += 14;
        if (particles_ || suffix_) points += 8;
        if (all_capitals()) points -= given_ || full < size_ ? 12 : 22;
        return points > 100 ? 100 : points;
    }

private:
    /// Words in capitals stand alone, or at the end (the family name), and are no acronyms.
    [[nodiscard]] constexpr bool capitals_agree() const noexcept {
        const std::size_t capitals = count(word_shape::capitals);
        if (capitals == 0) return true;
        bool seen_capital = false;
        for (std::size_t i = 0; i < size_; ++i) {
            if (shapes_[i] == word_shape::capital) seen_capital = true;
            if (shapes_[i] != word_shape::capitals) continue;
            if (words_[i].size() > 2 && !has_vowel(words_[i])) return false;
            const bool first_of_mixed = !seen_capital && count(word_shape::capital) != 0;
            if (first_of_mixed && words_[i].size() != 2 && words_[i].size() < 5) return false;
        }
        return true;
    }
    /// "A Harbour", "A Katmandou": an initial has its stop, or another initial behind it.
    [[nodiscard]] constexpr bool opens_with_article() const noexcept {
        return size_ > 1 && words_[0] == "A" && shapes_[1] != word_shape::initial && !has_given();
    }
    /// "MagazinesRyan": a capital behind more small letters than "Mac", "Fitz" and their kin have,
    /// or more of them than family names have.
    [[nodiscard]] constexpr bool has_glued_word() const noexcept {
        constexpr int longest_prefix = 4;
        constexpr int longest_name = 23;
        for (std::size_t i = 0; i < size_; ++i) {
            int small = 0;
            for (const char b : words_[i]) {
                if (text::is_upper(b) && small > longest_prefix) return true;
                small = text::is_lower(b) ? small + 1 : 0;
                if (small > longest_name) return true;
            }
        }
        return false;
    }
    [[nodiscard]] constexpr bool is_chinese() const noexcept {
        if (size_ > 3) return false;
        if (is_pinyin_surname(words_[0]) && is_pinyin(words_[1], 2))
            return size_ == 2 || is_pinyin(words_[2], 1);
        return size_ == 2 && is_pinyin_surname(words_[1]) && is_pinyin(words_[0], 2);
    }
    /// Endings that family names have and headings seldom.
    [[nodiscard]] constexpr bool has_name_ending() const noexcept {
        constexpr std::string_view endings[] = {
            "ов",   "ев",   "ёв",   "ин",   "ова",     "ева", "ёва",   "ина",  "ский",
            "ская", "ко",   "ук",   "юк",   "ян",      "дзе", "швили", "ović", "ević",
            "ić",   "ski",  "ska",  "wicz", "czyk",    "ová", "escu",  "sson", "ssen",
            "berg", "mann", "oğlu", "idis", "opoulos", "yan", "enko",  "ovich"};
        const std::string_view last = words_[size_ - 1];
        for (const std::string_view e : endings)
            if (last.size() > e.size() + 2 && last.substr(last.size() - e.size()) == e) return true;
        return false;
    }

    std::array<std::string_view, most> words_{};
    std::array<word_shape, most> shapes_{};
    std::size_t size_ = 0;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t particle_begin_ = 0;
    bool particle_first_ = false;
    bool particles_ = false;
    bool particle_last_ = false;
    bool suffix_ = false;
    mutable bool given_ = false; // of the words that were asked, and those behind `most`
    mutable std::size_t asked_ = 0;
    bool spoiled_ = false;
};

/// "José Alves e Silva", "Ana Pérez y Gómez": does the small word `t` join two family names behind
/// a known given name? One word stands behind it and no more, no given name and no newsroom's.
[[nodiscard]] constexpr bool joins_family_names(std::string_view s, const token& t,
                                                const name_run& run) noexcept {
    const std::string_view joint = t.in(s);
    if (joint != "e" && joint != "y" && joint != "i") return false;
    if (run.size() < 2 || run.spoiled() || run.all_capitals() || !run.has_given()) return false;
    const token family = next_token(s, t.end);
    const token_kind behind = next_token(s, family.end).kind;
    return family.kind == token_kind::word && behind != token_kind::word &&
           behind != token_kind::wide && behind != token_kind::address &&
           shape_of(family.in(s)) == word_shape::capital && !lexicon::is_given_name(family.in(s)) &&
           !lexicon::find_people_word(s, family.begin) && !match_agency(s, family.begin);
}

} // namespace galley::inline GALLEY_LEVEL::metadata::detail::people

#endif // GALLEY_METADATA_DETAIL_NAME_RUN_HPP
