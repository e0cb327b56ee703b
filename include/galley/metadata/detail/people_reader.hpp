// galley/metadata/detail/people_reader.hpp: one pass over a byline or credit that finds the people.
// The one idea: words collect in a run, a mark or a telling word ends it, the run is judged; names
// wait until the label that gives their role is known, since it may stand before or behind them.
//
//     Reporting by Jane Roe in London and J. Doe; Editing by A. Poe
//     label------- run----- skip----- joint run---  label------ run
#ifndef GALLEY_METADATA_DETAIL_PEOPLE_READER_HPP
#define GALLEY_METADATA_DETAIL_PEOPLE_READER_HPP

#include <galley/date/find.hpp>
#include <galley/lexicon/dates/months.hpp>
#include <galley/lexicon/dates/weekdays.hpp>
#include <galley/lexicon/words/section_names.hpp>
#include <galley/metadata/detail/wide_reader.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata::detail::people {

/// Says that the text stands behind a label, which gives its role.
struct behind_label_tag {};
inline constexpr behind_label_tag behind_label;

class people_reader : wide_reader {
public:
    people_reader(std::string_view text, role fallback, people_sink out) noexcept
        : wide_reader(text, fallback, out),
          numbered_(date::detail::next_digit(text, 0) != text.size()) {}

    people_reader(std::string_view text, role as, people_sink out, behind_label_tag) noexcept
        : people_reader(text, as, out) {
        labelled_ = fresh_ = true;
        at_begin_ = false;
        single_ = as == role::photographer ? single_names::never : single_names::always;
    }

    void read() {
        for (token t = next_token(s_, pos_); t.kind != token_kind::end; t = next_token(s_, pos_)) {
            pos_ = t.end;
            if (t.kind != token_kind::wide) padded_ = none;
            if (quoted_ && !is_double_quote(t)) continue;
            step(t);
            after_number_ = t.kind == token_kind::number;
        }
        end_run(token_kind::end);
        drop_prose(3);
        hand_out();
    }

private:
    void step(const token& t) {
        switch (t.kind) {
            case token_kind::word: return on_word(t);
            case token_kind::wide: return on_wide(t);
            case token_kind::comma:
            case token_kind::slash: return on_list_mark(t.kind);
            case token_kind::ampersand: return on_conjunction();
            case token_kind::bar: return on_bar(t);
            case token_kind::semicolon: return on_semicolon();
            case token_kind::stop: return on_stop();
            case token_kind::open: return on_open();
            case token_kind::close: return on_close();
            case token_kind::colon: return on_colon();
            case token_kind::equals: return on_equals();
            case token_kind::number: return on_number();
            case token_kind::address: return end_run(t.kind);
            default: return on_other(t);
        }
    }

    void on_word(const token& t) {
        people_match m = lexicon::find_people_word(s_, t.begin);
        if (m.size < t.end - t.begin && s_[t.begin + m.size] == '-') m = {};
        if (skip_agency(t, m)) return;
        if (m.use != word_use::label && ends_possessive(t.in(s_))) {
            run_.clear();
            return;
        }
        if (is_date_word(t)) return on_number();
        switch (m.use) {
            case word_use::label: return on_label(m, t);
            case word_use::after: return on_after(m, t);
            case word_use::either: return on_either(m, t);
            case word_use::title:
            case word_use::modifier:
                if (!on_title(m, t)) on_modifier(m, t);
                return;
            case word_use::conjunction:
                if (!is_small(t, m)) return on_capital_small_word(m, t);
                if (joins_family_names(s_, t, run_)) return on_particle(m, t);
                pos_ = t.begin + m.size;
                return on_conjunction();
            case word_use::preposition:
                if (!is_small(t, m)) return on_capital_small_word(m, t);
                pos_ = t.begin + m.size;
                if (found_ && !joined_ && leads_to_owner(t)) run_.clear();
                return on_preposition();
            case word_use::particle: return on_particle(m, t);
            case word_use::suffix:
                pos_ = t.begin + m.size;
                if (!run_.empty()) run_.add_suffix(pos_);
                return;
            case word_use::honorific:
            case word_use::degree: return on_honour(m, t);
            case word_use::ending: return on_ending(t.begin + m.size);
            case word_use::off: return on_off(t.begin + m.size);
            case word_use::other: return on_no_name(m, t);
            default: break;
        }
        on_plain(t);
    }

    void on_plain(token t) {
        if (is_hangul(t)) return on_hangul(t);
        if (run_.empty() && take_glued_label(t)) return;
        cut_glued_tail(t);
        if (is_compound(t)) return;
        const std::string_view word = t.in(s_);
        const bool glued_digit = t.end < s_.size() && text::is_digit(s_[t.end]);
        if (glued_digit && run_.empty()) return on_login(t);
        if (shape_of(word) == word_shape::lower) return on_lower(t);
        if (!skip_ && !closed_) run_.add(word, t.begin);
        at_begin_ = false;
        if (glued_) end_run(token_kind::number);
        glued_ = false;
    }

    /// A small word: no list of names. Alone behind a label it may be a pen name.
    void on_lower(const token& t) {
        const token next = next_token(s_, t.end);
        const bool open = fresh_ && !skip_ && !closed_;
        const bool sure = single_ == single_names::always &&
                          (ends_piece(next.kind) || next.kind == token_kind::wide);
        const bool dated = single_ != single_names::never &&
                           (leads_to_date(s_, t.end) || (dated_ && next.kind == token_kind::end));
        const word_use use = lexicon::find_people_word(s_, t.begin).use;
        const bool known = use != word_use::none && use != word_use::degree;
        if (open && run_.empty() && !known && (sure || dated)) return push(t.begin, t.end);
        if (open && run_.size() == 1 && !run_.spoiled() && !known && sure) {
            const std::size_t begin = run_.begin();
            run_.clear();
            return push(begin, t.end);
        }
        if (pictured_ && !skip_ && !closed_) return run_.add(t.in(s_), t.begin);
        // "Posted by Riverfox under Ferries, Bridges": the pen name, not what it is filed under.
        if (open && run_.size() == 1 && !run_.spoiled() && single_ == single_names::always) {
            const name_run pen = run_;
            run_.clear();
            push(pen.begin(), pen.end());
            closed_ = true;
            return;
        }
        run_.clear();
        skip_ = true;
        at_begin_ = false;
        if (use == word_use::none) ++prose_;
    }

    void on_login(const token& t) {
        pos_ = t.end;
        while (pos_ < s_.size() && (text::is_word_byte(s_[pos_]) || s_[pos_] == '_')) ++pos_;
        const bool alone = fresh_ && single_ != single_names::never && !skip_ && !closed_ &&
                           ends_piece(next_token(s_, pos_).kind);
        if (alone) push(t.begin, pos_);
        else skip_ = true; // "g1 Vale do Rio" is a paper
    }

    [[nodiscard]] static bool ends_piece(token_kind k) noexcept {
        return k == token_kind::end || k == token_kind::bar || k == token_kind::number ||
               k == token_kind::close || k == token_kind::semicolon || k == token_kind::comma ||
               k == token_kind::open || k == token_kind::slash || k == token_kind::stop;
    }

    /// "RoeReporter", "RoePublished": ends the word where a known one is glued to it. Where it
    /// opens the name, "HarwickNews", a word of newsrooms is a part of it.
    void cut_glued_tail(token& t) noexcept {
        int tries = 0;
        for (std::size_t i = t.begin + 2; i < t.end && tries < 3; ++i) {
            if (!text::is_upper(s_[i]) || !text::is_lower(s_[i - 1])) continue;
            ++tries;
            const std::string_view tail = s_.substr(i, t.end - i);
            const bool dated = next_token(s_, t.end).kind == token_kind::number;
            const word_use use = dated && lexicon::months.match_whole(tail)
                                     ? word_use::off
                                     : lexicon::find_people_word(s_, i).use;
            if (use == word_use::none || use == word_use::particle || use == word_use::suffix ||
                use == word_use::honorific || use == word_use::degree ||
                use == word_use::conjunction || use == word_use::preposition)
                continue;
            const bool newsroom = use == word_use::other || use == word_use::modifier ||
                                  use == word_use::outlet || use == word_use::ending;
            if (run_.empty() && newsroom) continue;
            t.end = pos_ = i;
            glued_ = true;
            return;
        }
    }

    /// "AuthorJane": a label with the name glued to it.
    [[nodiscard]] bool take_glued_label(const token& t) {
        for (std::size_t i = t.begin + 2; i < t.end && i < t.begin + 16; ++i) {
            if (!text::is_upper(s_[i]) || !text::is_lower(s_[i - 1])) continue;
            const people_match m = lexicon::find_people_word(s_.substr(0, i), t.begin);
            if (m.use != word_use::label || t.begin + m.size != i) return false;
            take_label(m, i);
            return true;
        }
        return false;
    }

    /// "Desk-Report", "ARD-Reporter": what the last part of a hyphened word says, the whole is.
    [[nodiscard]] bool is_compound(const token& t) {
        const std::size_t hyphen = t.in(s_).rfind('-');
        if (hyphen == std::string_view::npos || hyphen == 0) return false;
        people_match m = lexicon::find_people_word(s_, t.begin + hyphen + 1);
        if (t.begin + hyphen + 1 + m.size != t.end || m.has(word_form::family)) return false;
        m.size = static_cast<std::uint32_t>(t.end - t.begin);
        if (m.use == word_use::title) {
            return on_title(m, t);
        }
        if (m.use != word_use::other && m.use != word_use::ending) return false;
        if (run_.size() > 1) on_ending(t.end);
        else on_no_name(m, t);
        return true;
    }

    [[nodiscard]] static bool ends_possessive(std::string_view w) noexcept {
        if (w.back() != 's' && w.back() != 'S') return false; // most words
        return w.ends_with("'s") || w.ends_with("\xE2\x80\x99s") || w.ends_with("'S");
    }

    [[nodiscard]] bool is_hangul(const token& t) const noexcept {
        return text::script_of(text::decode(s_, t.begin).value) == text::script::hangul;
    }

    /// Entries that are only meant in small letters, or in capitals among capitals.
    [[nodiscard]] bool is_small(const token& t, const people_match& m) const noexcept {
        if (!m.has(word_form::small)) return true;
        const std::string_view word = s_.substr(t.begin, m.size);
        const word_shape shape = shape_of(word);
        if (shape == word_shape::lower || shape == word_shape::caseless) return true;
        if (shape == word_shape::initial)
            return run_.all_capitals() && run_.size() > 1 && word.size() <= 2;
        return shape == word_shape::capitals && (run_.empty() || run_.all_capitals());
    }

    /// Steps over an agency or newspaper: it ends a name, and names may stand on both sides.
    bool skip_agency(const token& t, const people_match& m) {
        const agency_match a = match_agency(s_, t.begin, agency_place::prose);
        const bool outlet = m.use == word_use::outlet;
        if (!outlet && (!a || a.text.size() < m.size || is_name_like(a))) return false;
        const std::size_t end = outlet ? t.begin + m.size : a.end();
        const token next = next_token(s_, end);
        const std::size_t held = held_;
        end_run(token_kind::other);
        if (held != none && !closed_) push(held, held_end_);
        pictured_ = role_ == role::photographer && next.kind == token_kind::slash;
        pos_ = end;
        at_begin_ = false;
        return true;
    }

    /// "Hina Khan": an agency's name that is a given name too, with a family name behind it.
    [[nodiscard]] bool is_name_like(const agency_match& a) const noexcept {
        const token next = next_token(s_, a.end());
        return a.text.find(' ') == std::string_view::npos &&
               shape_of(a.text) == word_shape::capital && next.kind == token_kind::word &&
               shape_of(next.in(s_)) == word_shape::capital &&
               !lexicon::find_people_word(s_, next.begin);
    }

    [[nodiscard]] bool is_lower(const token& t) const noexcept {
        return shape_of(t.in(s_)) == word_shape::lower;
    }

    /// A month beside a number.
    [[nodiscard]] bool is_date_word(const token& t) const noexcept {
        if (t.end - t.begin > 5 && !run_.empty() && lexicon::weekdays.match_whole(t.in(s_)))
            return !run_.last_is_given();
        if (!numbered_ || !lexicon::months.match_whole(t.in(s_))) return false;
        token next = next_token(s_, t.end);
        if (next.kind == token_kind::stop) next = next_token(s_, next.end);
        return after_number_ || next.kind == token_kind::number;
    }

    /// "Representative to", "Head of": what stands before it is an office.
    [[nodiscard]] bool leads_to_owner(const token& t) const noexcept {
        const std::string_view w = t.in(s_);
        return w == "of" || w == "to" || w == "für";
    }

    void on_label(const people_match& m, const token& t) {
        if (m.has(word_form::at_begin)) {
            const bool first = at_begin_ || (dated_ && !found_);
            const bool small = is_small(t, m) || opens_with_label(t, m);
            if (!first || !run_.empty() || !small) return on_weak_word(m, t);
        }
        const token next = next_token(s_, t.begin + m.size);
        const bool comma = m.has(word_form::at_begin) && next.kind == token_kind::comma;
        take_label(m, comma ? next.end : t.begin + m.size);
    }

    /// "Di Anna Rossi", "Author, Jane Roe": a label that is a name too, or a job, first of all and
    /// with a whole name behind it.
    [[nodiscard]] bool opens_with_label(const token& t, const people_match& m) const noexcept {
        if (found_ || labelled_ || shape_of(t.in(s_)) != word_shape::capital) return false;
        token given = next_token(s_, t.begin + m.size);
        if (given.kind == token_kind::comma) given = next_token(s_, given.end);
        const token family = next_token(s_, given.end);
        return given.kind == token_kind::word && family.kind == token_kind::word &&
               lexicon::is_given_name(given.in(s_)) &&
               shape_of(family.in(s_)) == word_shape::capital;
    }

    /// "von", "di", "by" inside: a particle of a name, or no label at all.
    void on_weak_word(const people_match& m, const token& t) {
        const people_match small = lexicon::find_small_word(s_, t.begin);
        if (!labelled_ && m.as == lexicon::cue::byline && small.use != word_use::particle)
            waiting_ = 0;
        if (small.use == word_use::particle || !is_small(t, m)) return on_particle(small, t);
        pos_ = t.begin + m.size;
        if (shape_of(t.in(s_)) == word_shape::lower) run_.clear();
        on_preposition();
    }

    /// "From", "The", "On 12 May": no name; "An", "Na", "Per" may be one.
    void on_capital_small_word(const people_match& m, const token& t) {
        const bool given = static_cast<bool>(lexicon::given_names.match_whole(t.in(s_)));
        const token_kind next = next_token(s_, t.end).kind;
        if (run_.is_vietnamese()) return on_plain(t);
        if (next == token_kind::number || (next == token_kind::end && run_.size() > 1))
            return on_number();
        if (m.size < 3 || given || !text::is_ascii(s_[t.begin])) return on_plain(t);
        on_no_name(m, t);
    }

    /// A modifier without its title is a section or part of a company's name.
    void on_modifier(const people_match& m, const token& t) {
        if (shape_of(t.in(s_)) == word_shape::lower) return on_lower(t);
        if (run_.last_is_given() && !begins_name(next_token(s_, t.end))) return on_plain(t);
        // Behind a date and a whole name comes the section: "3 May 2020 Jane Roe Culture".
        if (dated_ && run_.size() == 2 && run_.has_given()) return on_ending(t.begin + m.size);
        pos_ = t.begin + m.size;
        if (!skip_ && !closed_) run_.spoil();
    }

    /// "3 May 2020 Jane Roe Sport": a section's name behind a date and a whole name.
    [[nodiscard]] bool is_section_behind(const token& t) const noexcept {
        return dated_ && run_.size() == 2 && run_.has_given() && !run_.spoiled() &&
               lexicon::is_section_name(t.in(s_));
    }

    void on_particle(const people_match& m, const token& t) {
        const std::size_t end = t.begin + m.size;
        const bool van_der = m.size > t.end - t.begin && !run_.empty(); // "Jane Van Der Roe"
        if (!is_small(t, m) && !van_der) return on_plain(t);
        const token next = next_token(s_, end);
        const bool inside = next.kind == token_kind::word &&
                            (van_der || shape_of(next.in(s_)) == word_shape::capital ||
                             shape_of(next.in(s_)) == word_shape::capitals ||
                             (lexicon::find_small_word(s_, next.begin).use == word_use::particle));
        pos_ = end;
        if (!inside) return on_preposition();
        if (!skip_ && !closed_) run_.add_particle(t.begin, end);
    }

    [[nodiscard]] bool is_initial(const token& t) const noexcept {
        return shape_of(t.in(s_)) == word_shape::initial;
    }

    /// "M. Jean Roe": do a given name and another stand at `pos`?
    [[nodiscard]] bool begins_whole_name(std::size_t pos) const noexcept {
        const token given = next_token(s_, pos);
        return given.kind == token_kind::word && lexicon::is_given_name(given.in(s_)) &&
               begins_name(next_token(s_, given.end));
    }

    void on_honour(const people_match& m, const token& t) {
        if (is_initial(t) && !begins_whole_name(t.begin + m.size)) return on_plain(t);
        const bool given = static_cast<bool>(lexicon::given_names.match_whole(t.in(s_)));
        if (given || (m.use == word_use::honorific && !run_.empty())) return on_plain(t);
        if (m.use == word_use::degree && run_.empty() && waiting_ == 0) return on_plain(t);
        end_run(token_kind::comma);
        pos_ = t.begin + m.size;
    }

    void on_no_name(const people_match& m, const token& t) {
        const bool trusted = run_.last_is_given() || (run_.size() == 1 && (fresh_ || joined_)) ||
                             (run_.empty() && opens_korean_name(t));
        if (run_.awaits_family() && !is_lower(t)) return on_plain(t);
        if (m.has(word_form::family) && trusted && !run_.spoiled()) return on_plain(t);
        if (is_hangul(t)) return drop_doubtful();
        if (is_lower(t)) return on_lower(t);
        if (is_section_behind(t)) return on_ending(t.end);
        pos_ = t.begin + m.size;
        if (!skip_ && !closed_) run_.spoil();
        at_begin_ = false;
    }

    /// "Park Min-ho": does the given name of a Korean stand behind the word `t`?
    [[nodiscard]] bool opens_korean_name(const token& t) const noexcept {
        constexpr std::size_t longest = 9; // of two syllables and their hyphen
        const std::string_view given = next_token(s_, t.end).in(s_);
        const std::size_t hyphen = given.find('-');
        if (hyphen == std::string_view::npos || given.size() > longest) return false;
        return hyphen > 1 && hyphen + 2 < given.size() && text::is_lower(given[hyphen + 1]) &&
               shape_of(given) == word_shape::capital;
    }

    bool numbered_; // there is a number somewhere
};

} // namespace galley::inline GALLEY_LEVEL::metadata::detail::people

#endif // GALLEY_METADATA_DETAIL_PEOPLE_READER_HPP
