// galley/rules/page.hpp: what the rules know of a text before they cut it: its lines, their zones,
// and a note on each.
#ifndef GALLEY_RULES_PAGE_HPP
#define GALLEY_RULES_PAGE_HPP

#include <galley/date/parts.hpp>
#include <galley/layout/line.hpp>
#include <galley/layout/plain_text.hpp>
#include <galley/lexicon/cues.hpp>
#include <galley/model/page.hpp>
#include <galley/model/zones.hpp>
#include <galley/rules/draft.hpp>
#include <galley/text/ascii.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Does `word` read as a year of our time, and not as a house or a sum?
[[nodiscard]] constexpr bool is_year(std::string_view word) noexcept {
    if (word.size() != 4 || (!word.starts_with("19") && !word.starts_with("20"))) return false;
    return text::is_digit(word[2]) && text::is_digit(word[3]);
}

/// Does the line end in a colon?
[[nodiscard]] constexpr bool ends_in_colon(std::string_view s) noexcept {
    return s.ends_with(':') || s.ends_with("\uFF1A");
}

} // namespace detail

/// The label of a longer line is not noted.
inline constexpr std::size_t longest_labelled_line = 960;

/// What is known of one line beside its shape.
struct note {
    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);
    static constexpr std::uint8_t enough_offers = 2; // more are not counted
    static constexpr std::uint8_t enough_notices = 2;

    range label;                           // the label the line opens with, colon included
    lexicon::cue cue = lexicon::cue::none; // what that label announces
    bool body = false;       // the zones take the line for the article's text, or the fallback does
    bool decided = false;    // a rule has settled what the whole line is
    bool no_sites = false;   // find_sites has looked at the line and found none
    bool date_known = false; // date::find has looked at the line, and found `date`
    bool plain = false;      // has no label nor other sign that most rules go by: see is_plain_text
    // What one walk over all words (read_words.hpp) saw of the line.
    bool has_inner_label = false;  // lexicon::next_cue finds a label behind its begin
    bool has_inner_opener = false; // perhaps a sentence that no mark parts from the words before
    bool may_say = false;          // perhaps a word says from inside what the line is
    std::uint8_t offers = 0;       // words of subscriptions, no fewer than there are
    std::uint8_t notices = 0;      // words of rights and duties, no fewer than there are
    std::uint32_t says_at = none;  // the first word that says what the line is, or one before it
    date::found date;              // where known
    verdict what;                  // where decided; of other lines what judge_body makes of them
    range value_label;             // the label of the piece, where decided
};

/// The text, line by line. `notes` has one entry a line.
struct page {
    std::string_view text;
    std::span<const layout::line> lines;
    std::span<const model::decision> zones;
    std::span<note> notes;
    std::size_t body_begin = 0;        // the first line of the body, or size() where there is none
    std::size_t body_end = 0;          // behind the last line of the body, or 0
    bool has_translation_mark = false; // a strong one (metadata/translation.hpp), read_words.hpp
    const model::page* seen = nullptr; // what the zones saw of these lines, if they were found
    const layout::plain_text* plain = nullptr; // where the text was read from, if it was

    page(std::string_view whole, std::span<const layout::line> all,
         std::span<const model::decision> decisions, std::span<note> room,
         const model::page* looked_at = nullptr) noexcept
        : text(whole), lines(all), zones(decisions), notes(room), seen(looked_at) {
        bool any = false;
        for (std::size_t i = 0; i < size(); ++i) {
            notes[i] = {};
            notes[i].body = zones[i].zone == model::zone::body;
            any = any || notes[i].body;
        }
        if (!any) take_sentences();
        find_edges();
    }

    [[nodiscard]] std::size_t size() const noexcept { return lines.size(); }
    /// Is line `i` of the body one of its first or last, where notices stand?
    [[nodiscard]] bool near_edge_of_body(std::size_t i) const noexcept {
        constexpr std::size_t first_lines = 3;
        constexpr std::size_t last_lines = 6;
        return i < body_begin + first_lines || i + last_lines >= body_end;
    }
    [[nodiscard]] std::string_view line_text(std::size_t i) const noexcept {
        return lines[i].text(text);
    }
    [[nodiscard]] range line_range(std::size_t i) const noexcept {
        return {lines[i].begin, lines[i].end};
    }
    /// What stands behind the label of line `i`, blanks included. The line must have one.
    [[nodiscard]] std::string_view behind_label(std::size_t i) const noexcept {
        return view(text, {notes[i].label.end, lines[i].end});
    }
    /// Does a blank that sets type, U+00A0 or another, stand at `pos`?
    [[nodiscard]] bool is_set_blank(offset pos) const noexcept {
        return plain != nullptr && plain->is_set_blank(pos);
    }
    [[nodiscard]] bool in_body(std::size_t i) const noexcept { return notes[i].body; }
    /// How sure the zone of line `i` is, in [0, 1].
    [[nodiscard]] float sure(std::size_t i) const noexcept { return model::score_of(zones[i]); }

    /// What line `i` says by its label and date.
    [[nodiscard]] model::signs signs_of(std::size_t i) const noexcept {
        return seen != nullptr ? (*seen)[i].signs
                               : model::read_signs(text, lines[i], text::script::none);
    }

    /// Takes lines for body that the zones left out: whole sentences without a label beside the
    /// body, where the zones are unsure, those that only an advert or link parts from it, and those
    /// between it and the credit that closes an article; and sentences between two of its lines.
    void adopt_neighbours() noexcept {
        constexpr float narrow = 0.85F;
        constexpr float wide = 0.999F;
        constexpr float tight = 0.97F;
        for (std::size_t i = 0; i < size(); ++i) {
            if (!is_sentence(i, short_sentence) || notes[i].body || notes[i].decided ||
                notes[i].cue != lexicon::cue::none)
                continue;
            const bool beside = is_sentence(i, sentence) && ((i > 0 && notes[i - 1].body) ||
                                                             (i + 1 < size() && notes[i + 1].body));
            const bool near_end = size() - i <= few_lines;
            if ((beside && sure(i) < narrow) || stands_between(i) ||
                (is_set_tight(i) && sure(i) < tight) ||
                (resumes(i) && (near_end || sure(i) < wide)) ||
                (precedes_credit(i) && sure(i) < wide))
                notes[i].body = true;
        }
        find_edges();
        adopt_last_lines();
    }

    /// Takes the lines `[first, end)` for body.
    void adopt(std::size_t first, std::size_t end) noexcept {
        for (std::size_t i = first; i < end; ++i) notes[i].body = true;
        find_edges();
    }

    void decide(std::size_t i, verdict v, range label = {}) const noexcept {
        notes[i].decided = true;
        notes[i].what = v;
        notes[i].value_label = label;
    }

private:
    static constexpr std::uint32_t sentence = 12; // words
    static constexpr std::uint32_t short_sentence = 7;
    static constexpr std::size_t few_lines = 8; // behind an extract no feed of teasers follows

    [[nodiscard]] bool is_sentence(std::size_t i, std::uint32_t least) const noexcept {
        return lines[i].ends_sentence && layout::word_weight(lines[i]) >= least &&
               !lines[i].is_date_prefix;
    }

    /// Does only an interruption that is one line long part line `i` from the body?
    [[nodiscard]] bool resumes(std::size_t i) const noexcept {
        return (i >= 2 && notes[i - 2].body && interrupts(i - 1)) ||
               (i + 2 < size() && notes[i + 2].body && interrupts(i + 1));
    }

    /// Does a whole sentence end at line `i`, which nothing has settled, and does it tell
    /// something?
    [[nodiscard]] bool is_free_statement(std::size_t i) const noexcept {
        const std::string_view s = line_text(i);
        return !notes[i].decided && notes[i].cue == lexicon::cue::none &&
               is_sentence(i, short_sentence) && (s.ends_with('.') || s.ends_with("\u3002")) &&
               !s.ends_with("..");
    }

    /// Does line `i`, a sentence, or it and the next, stand right between two lines of the body,
    /// the upper one a sentence? No list of links is so short and ends in full stops.
    [[nodiscard]] bool stands_between(std::size_t i) const noexcept {
        if (i == 0 || i + 1 >= size() || !notes[i - 1].body || !lines[i - 1].ends_sentence ||
            !is_free_statement(i))
            return false;
        if (notes[i + 1].body) return true;
        return i + 2 < size() && notes[i + 2].body && is_free_statement(i + 1);
    }

    /// Is line `i` the second of a paragraph, whose first line, a sentence of the body, a blank
    /// line parts from what stands above, and nothing from this one?
    [[nodiscard]] bool is_set_tight(std::size_t i) const noexcept {
        return i > 0 && lines[i].blank_lines == 0 && lines[i - 1].blank_lines != 0 &&
               notes[i - 1].body && lines[i - 1].ends_sentence && is_free_statement(i);
    }

    [[nodiscard]] bool precedes_credit(std::size_t i) const noexcept {
        if (i == 0 || !notes[i - 1].body || i + 1 >= size() || !notes[i + 1].decided) return false;
        return closes_article(notes[i + 1].what.kind);
    }

    /// Takes the sentences for body that stand right above the first credit or note behind it: who
    /// wrote an article stands below its last paragraph, whatever parts that from the others.
    void adopt_last_lines() noexcept {
        constexpr std::size_t near = 32; // lines
        const std::size_t end = std::min(size(), body_end + near);
        std::size_t credit = body_end;
        while (credit < end && !is_foot_of_article(credit)) ++credit;
        if (body_end == 0 || credit == end) return;
        std::uint32_t words = 0; // of the longest
        std::size_t first = credit;
        while (first > body_end && is_sentence(first - 1, short_sentence) &&
               !notes[first - 1].decided && notes[first - 1].cue == lexicon::cue::none &&
               !line_text(first - 1).starts_with("\u2026")) // "… writes for River Daily."
            words = std::max(words, layout::word_weight(lines[--first]));
        if (words < sentence) return;
        adopt(first, credit);
    }

    [[nodiscard]] bool is_foot_of_article(std::size_t i) const noexcept {
        const kind k = notes[i].what.kind;
        return notes[i].decided && (closes_article(k) || k == kind::editors_note);
    }

    [[nodiscard]] static constexpr bool closes_article(kind k) noexcept {
        return k == kind::source_credit || k == kind::reporter_credit || k == kind::editor_credit ||
               k == kind::end_mark;
    }

    [[nodiscard]] bool interrupts(std::size_t i) const noexcept {
        if (!notes[i].decided) return false;
        const kind k = notes[i].what.kind;
        const bool value = notes[i].value_label.size() + 8 < lines[i].size();
        return k == kind::advertisement || k == kind::promo || (k == kind::related_link && value);
    }

    /// Where the zones found no body at all, its sentences are one; credits may stand behind the
    /// last full stop.
    void take_sentences() noexcept {
        for (std::size_t i = 0; i < size(); ++i) {
            const layout::line& l = lines[i];
            notes[i].body = is_sentence(i, sentence) || l.size() > 400 ||
                            (l.stops > 0 && layout::word_weight(l) >= 18 && !l.is_date_prefix);
        }
    }

    void find_edges() noexcept {
        body_begin = 0;
        body_end = size();
        while (body_begin < size() && !in_body(body_begin)) ++body_begin;
        while (body_end > 0 && !in_body(body_end - 1)) --body_end;
    }
};

/// Lines longer than this are prose; rules for short furniture leave them alone.
inline constexpr std::uint32_t longest_furniture_line = 240;

/// Are all bytes of `s` above ASCII those of Latin, Greek and Cyrillic letters, which are no marks,
/// digits or brackets?
[[nodiscard]] constexpr bool has_european_letters(std::string_view s) noexcept {
    constexpr auto lead = [](char b) {
        return (b >= '\xC3' && b <= '\xC9') || (b >= '\xCE' && b <= '\xD3');
    };
    constexpr auto tail = [](char b) { return !text::is_ascii(b) && b < '\xC0'; };
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (text::is_ascii(s[i])) continue;
        if (!lead(s[i]) || i + 1 == s.size() || !tail(s[i + 1])) return false;
        ++i;
    }
    return true;
}

/// Is the line words of European letters, with no more than commas, apostrophes and hyphens?
[[nodiscard]] constexpr bool is_plain_text(std::string_view s, const layout::line& l) noexcept {
    constexpr std::uint32_t inner =
        text::mark_bit(',') | text::mark_bit('\'') | text::mark_bit('-');
    if (l.digits != 0 || (l.seen & ~inner) != 0 || l.letters + l.high == 0) return false;
    return s.back() != '-' && (l.high == 0 || has_european_letters(s));
}

/// Is the line words of ASCII letters, single blanks between them, and nothing else?
[[nodiscard]] constexpr bool is_words_alone(const layout::line& l) noexcept {
    return l.high == 0 && l.letters + l.words - 1 == l.size();
}

/// The label that nothing but blanks and marks follows: a heading over what comes next.
[[nodiscard]] inline bool label_is_whole_line(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    if (n.cue == lexicon::cue::none) return false;
    const std::string_view rest = p.behind_label(i);
    for (std::size_t k = 0; k < rest.size();) {
        const text::code_point c = text::decode(rest, k);
        if (text::is_letter(c.value) || text::digit_value(c.value) >= 0) return false;
        k += c.size;
    }
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_PAGE_HPP
