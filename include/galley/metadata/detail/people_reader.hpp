// galley/metadata/detail/people_reader.hpp: one pass over a byline or credit that finds the people.
// The one idea: words collect in a run, a mark or a telling word ends it, the run is judged; names
// wait until the label that gives their role is known, since it may stand before or behind them.
//
//     Reporting by Jane Roe in London and J. Doe; Editing by A. Poe
//     label------- run----- skip----- joint run---  label------ run
#ifndef GALLEY_METADATA_DETAIL_PEOPLE_READER_HPP
#define GALLEY_METADATA_DETAIL_PEOPLE_READER_HPP

#include <galley/lexicon/months.hpp>
#include <galley/lexicon/people_words.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/detail/han_names.hpp>
#include <galley/metadata/detail/name_run.hpp>
#include <galley/metadata/detail/people_token.hpp>
#include <galley/metadata/person.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::metadata::detail::people {

using lexicon::people_match;
using lexicon::word_use;
namespace word_form = lexicon::word_form;

/// The role a label or title gives; `otherwise` for those that give none.
[[nodiscard]] constexpr role role_of(lexicon::cue c, role otherwise) noexcept {
    switch (c) {
        case lexicon::cue::byline:
        case lexicon::cue::writer: return role::author;
        case lexicon::cue::reporter: return role::reporter;
        case lexicon::cue::correspondent: return role::correspondent;
        case lexicon::cue::columnist: return role::columnist;
        case lexicon::cue::contributor: return role::contributor;
        case lexicon::cue::editor: return role::editor;
        case lexicon::cue::web_editor: return role::web_editor;
        case lexicon::cue::photo:
        case lexicon::cue::photographer: return role::photographer;
        case lexicon::cue::translator: return role::translator;
        case lexicon::cue::intern: return role::intern;
        default: return otherwise;
    }
}

/// Names found but not yet handed out: their role may still come from a label behind them.
struct waiting_name {
    std::size_t begin = 0;
    std::size_t end = 0;
    role as = role::author;
    bool has_role = false;
    std::uint8_t doubt = 0; // Hangul: 0 sure, 1 a name by its family name, 2 only beside a title
};

/// How far a single word is believed to be a name.
enum class single_names : std::uint8_t { never, at_end, always };

/// Does a date, a time or the end of the piece stand behind `pos`: " on March 3", " · 2 May"?
[[nodiscard]] constexpr bool leads_to_date(std::string_view s, std::size_t pos) noexcept {
    token next = next_token(s, pos);
    if (next.kind == token_kind::bar || next.kind == token_kind::number) return true;
    if (next.kind != token_kind::word) return false;
    const lexicon::word_use use = lexicon::find_small_word(s, next.begin).use;
    if (use == lexicon::word_use::preposition) next = next_token(s, next.end);
    return next.kind == token_kind::number ||
           (next.kind == token_kind::word && lexicon::months.match_whole(next.in(s)) &&
            next_token(s, next.end).kind == token_kind::number);
}

template <class People>
class people_reader {
public:
    constexpr people_reader(std::string_view text, role fallback, People& out) noexcept
        : s_(text), out_(out), role_(fallback) {}

    constexpr void read() {
        for (token t = next_token(s_, pos_); t.kind != token_kind::end; t = next_token(s_, pos_)) {
            pos_ = t.end;
            if (t.kind != token_kind::wide) padded_ = none;
            if (quoted_ && !is_double_quote(t)) continue;
            step(t);
            after_number_ = t.kind == token_kind::number;
        }
        end_run(token_kind::end);
        hand_out();
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    constexpr void step(const token& t) {
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

    // Marks.

    constexpr void on_list_mark(token_kind kind) {
        end_run(kind);
        if (!titled_) skip_ = false;
        joined_ = false;
    }
    constexpr void on_conjunction() {
        end_run(token_kind::ampersand);
        wary_ = titled_;
        skip_ = titled_ = false;
        joined_ = true;
    }
    constexpr void on_bar(const token& t) {
        const bool korean = waiting_ != 0 && names_[waiting_ - 1].doubt != 0 && !t.spaced;
        if (korean) return on_list_mark(token_kind::comma);
        end_run(t.kind);
        close_piece();
    }
    constexpr void on_semicolon() {
        end_run(token_kind::semicolon);
        skip_ = titled_ = false;
        at_begin_ = true;
    }
    constexpr void on_stop() {
        end_run(token_kind::stop);
        close_piece();
    }
    constexpr void on_open() {
        end_run(token_kind::open);
        remark_ = waiting_ != 0;
        skip_ = remark_;
        at_begin_ = true;
    }
    constexpr void on_close() {
        end_run(token_kind::close);
        if (remark_) skip_ = remark_ = false;
    }
    constexpr void on_colon() {
        if (next_token(s_, pos_).kind == token_kind::end) return;
        const bool words = !run_.empty() || skip_;
        held_ = none;
        run_.drop_last();
        if (labelled_ && run_.size() > 1) end_run(token_kind::bar);
        run_.clear();
        if (words) closed_ = true;
    }
    constexpr void on_equals() {
        run_.clear();
        drop_doubtful();
        at_begin_ = true;
    }
    constexpr void on_number() {
        end_run(token_kind::number);
        if (found_) closed_ = true;
        else at_begin_ = dated_ = true;
    }
    constexpr void on_other(const token& t) {
        end_run(t.kind);
        if (text::decode(s_, t.begin).value == text::replacement) closed_ = true;
        if (is_double_quote(t)) quoted_ = !quoted_;
        else at_begin_ = at_begin_ || !found_;
    }
    [[nodiscard]] constexpr bool is_double_quote(const token& t) const noexcept {
        const char32_t c = text::decode(s_, t.begin).value;
        return t.kind == token_kind::other && text::is_quote(c) && c != '\'' && c != 0x2018 &&
               c != 0x2019;
    }
    /// After a bar or a full stop comes something else, unless nobody has been named yet.
    constexpr void close_piece() {
        closed_ = found_;
        skip_ = titled_ = joined_ = false;
        at_begin_ = true;
    }

    // Words.

    constexpr void on_word(const token& t) {
        people_match m = lexicon::find_people_word(s_, t.begin);
        if (m.size < t.end - t.begin && s_[t.begin + m.size] == '-') m = {};
        if (skip_agency(t, m)) return;
        if (is_date_word(t)) return on_number();
        switch (m.use) {
            case word_use::label: return on_label(m, t);
            case word_use::after: return on_after(m, t);
            case word_use::either: return on_either(m, t);
            case word_use::title:
            case word_use::modifier: return on_title(m, t);
            case word_use::conjunction:
                if (!is_small(t, m)) return on_capital_small_word(m, t);
                pos_ = t.begin + m.size;
                return on_conjunction();
            case word_use::preposition:
                if (!is_small(t, m)) return on_capital_small_word(m, t);
                pos_ = t.begin + m.size;
                if (found_ && leads_to_owner(t)) run_.clear();
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

    constexpr void on_plain(token t) {
        if (is_hangul(t)) return on_hangul(t);
        if (take_glued_label(t)) return;
        cut_glued_tail(t);
        if (is_compound(t)) return;
        const std::string_view word = t.in(s_);
        if (ends_possessive(word)) {
            run_.clear();
            return;
        }
        const bool glued_digit = t.end < s_.size() && text::is_digit(s_[t.end]);
        if (glued_digit && run_.empty()) return on_login(t);
        if (shape_of(word) == word_shape::lower) return on_lower(t);
        if (!skip_ && !closed_) run_.add(word, t.begin);
        at_begin_ = false;
        if (glued_) end_run(token_kind::number);
        glued_ = false;
    }

    /// A small word: no list of names. Alone behind a label it may be a pen name.
    constexpr void on_lower(const token& t) {
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
        run_.clear();
        skip_ = true;
        at_begin_ = false;
    }
    constexpr void on_login(const token& t) {
        pos_ = t.end;
        while (pos_ < s_.size() && (text::is_word_byte(s_[pos_]) || s_[pos_] == '_')) ++pos_;
        const bool alone = fresh_ && single_ != single_names::never && !skip_ && !closed_ &&
                           ends_piece(next_token(s_, pos_).kind);
        if (alone) push(t.begin, pos_);
    }
    [[nodiscard]] static constexpr bool ends_piece(token_kind k) noexcept {
        return k == token_kind::end || k == token_kind::bar || k == token_kind::number ||
               k == token_kind::close || k == token_kind::semicolon || k == token_kind::comma ||
               k == token_kind::open || k == token_kind::slash || k == token_kind::stop;
    }

    /// "RoeReporter", "RoePublished": ends the word where a known one is glued to it.
    constexpr void cut_glued_tail(token& t) noexcept {
        int tries = 0;
        for (std::size_t i = t.begin + 2; i < t.end && tries < 3; ++i) {
            if (!text::is_upper(s_[i]) || !text::is_lower(s_[i - 1])) continue;
            ++tries;
            const word_use use = lexicon::find_people_word(s_, i).use;
            if (use == word_use::none || use == word_use::particle || use == word_use::suffix ||
                use == word_use::honorific || use == word_use::degree ||
                use == word_use::conjunction || use == word_use::preposition)
                continue;
            t.end = pos_ = i;
            glued_ = true;
            return;
        }
    }
    /// "AuthorJane": a label with the name glued to it.
    [[nodiscard]] constexpr bool take_glued_label(const token& t) {
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
    [[nodiscard]] constexpr bool is_compound(const token& t) {
        const std::size_t hyphen = t.in(s_).rfind('-');
        if (hyphen == std::string_view::npos || hyphen == 0) return false;
        people_match m = lexicon::find_people_word(s_, t.begin + hyphen + 1);
        if (t.begin + hyphen + 1 + m.size != t.end || m.has(word_form::family)) return false;
        m.size = static_cast<std::uint32_t>(t.end - t.begin);
        if (m.use == word_use::title) {
            on_title(m, t);
            return true;
        }
        if (m.use != word_use::other && m.use != word_use::ending) return false;
        if (run_.size() > 1) on_ending(t.end);
        else on_no_name(m, t);
        return true;
    }
    [[nodiscard]] static constexpr bool ends_possessive(std::string_view w) noexcept {
        return w.ends_with("'s") || w.ends_with("\xE2\x80\x99s") || w.ends_with("'S");
    }
    [[nodiscard]] constexpr bool is_hangul(const token& t) const noexcept {
        return text::script_of(text::decode(s_, t.begin).value) == text::script::hangul;
    }

    /// Entries that are only meant in small letters, or in capitals among capitals.
    [[nodiscard]] constexpr bool is_small(const token& t, const people_match& m) const noexcept {
        if (!m.has(word_form::small)) return true;
        const std::string_view word = s_.substr(t.begin, m.size);
        const word_shape shape = shape_of(word);
        if (shape == word_shape::lower || shape == word_shape::caseless) return true;
        if (shape == word_shape::initial)
            return run_.all_capitals() && run_.size() > 1 && word.size() <= 2;
        return shape == word_shape::capitals && (run_.empty() || run_.all_capitals());
    }

    /// Steps over an agency or newspaper: it ends a name, and names may stand on both sides.
    constexpr bool skip_agency(const token& t, const people_match& m) {
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
    [[nodiscard]] constexpr bool is_name_like(const agency_match& a) const noexcept {
        const token next = next_token(s_, a.end());
        return a.text.find(' ') == std::string_view::npos &&
               shape_of(a.text) == word_shape::capital && next.kind == token_kind::word &&
               shape_of(next.in(s_)) == word_shape::capital &&
               !lexicon::find_people_word(s_, next.begin);
    }

    /// A month beside a number.
    [[nodiscard]] constexpr bool is_date_word(const token& t) const noexcept {
        if (!lexicon::months.match_whole(t.in(s_))) return false;
        token next = next_token(s_, t.end);
        if (next.kind == token_kind::stop) next = next_token(s_, next.end);
        return after_number_ || next.kind == token_kind::number;
    }

    /// "Representative to", "Head of": what stands before it is an office.
    [[nodiscard]] constexpr bool leads_to_owner(const token& t) const noexcept {
        const std::string_view w = t.in(s_);
        return w == "of" || w == "to" || w == "für";
    }

    // Words with a use.

    constexpr void on_label(const people_match& m, const token& t) {
        if (m.has(word_form::at_begin)) {
            const bool first = at_begin_ || (dated_ && !found_);
            if (!first || !run_.empty() || !is_small(t, m)) return on_weak_word(m, t);
        }
        take_label(m, t.begin + m.size);
    }
    /// "von", "di", "by" inside: a particle of a name, or no label at all.
    constexpr void on_weak_word(const people_match& m, const token& t) {
        const people_match small = lexicon::find_small_word(s_, t.begin);
        if (!labelled_ && m.as == lexicon::cue::byline && small.use != word_use::particle)
            waiting_ = 0;
        if (small.use == word_use::particle || !is_small(t, m)) return on_particle(small, t);
        pos_ = t.begin + m.size;
        if (shape_of(t.in(s_)) == word_shape::lower) run_.clear();
        on_preposition();
    }
    constexpr void take_label(const people_match& m, std::size_t end) {
        end_run(token_kind::colon);
        hand_out();
        const role as = role_of(m.as, role_);
        if (!fresh_ || role_ == role::author) role_ = as;
        pos_ = end;
        const token next = next_token(s_, end);
        const bool colon = next.kind == token_kind::colon || next.kind == token_kind::equals;
        if (colon || next.kind == token_kind::slash) pos_ = next.end;
        single_ = as == role::photographer           ? single_names::never
                  : colon || m.has(word_form::named) ? single_names::always
                                                     : single_names::at_end;
        pictures_ = m.has(word_form::pictures);
        labelled_ = fresh_ = true;
        at_begin_ = closed_ = skip_ = titled_ = joined_ = pictured_ = false;
    }
    constexpr void on_after(const people_match& m, const token& t) {
        end_run(token_kind::close);
        settle_doubts();
        pos_ = t.begin + m.size;
        if (waiting_ == 0) return;
        give_role(role_of(m.as, role_), true);
        hand_out();
        skip_ = true;
    }
    constexpr void on_either(const people_match& m, const token& t) {
        const token next = next_token(s_, t.begin + m.size);
        const bool named_before = waiting_ != 0 || !run_.empty();
        const bool named_behind = next.kind == token_kind::colon ||
                                  next.kind == token_kind::equals ||
                                  next.kind == token_kind::wide || begins_name(next);
        if (named_before && !named_behind) return on_after(m, t);
        take_label(m, t.begin + m.size);
    }
    [[nodiscard]] constexpr bool begins_name(const token& t) const noexcept {
        if (t.kind != token_kind::word) return false;
        const word_shape shape = shape_of(t.in(s_));
        if (shape == word_shape::lower) return false;
        const word_use use = lexicon::find_people_word(s_, t.begin).use;
        return use == word_use::none || use == word_use::honorific || use == word_use::particle;
    }

    constexpr void on_title(const people_match& m, const token& t) {
        std::size_t end = t.begin + m.size;
        lexicon::cue as = m.as;
        if (m.use == word_use::modifier && !find_title(end, as)) return on_modifier(m, t);
        const token next = next_token(s_, end);
        if (next.kind == token_kind::colon) {
            people_match label = m;
            label.as = as;
            return take_label(label, end);
        }
        const bool glued = !run_.empty();
        end_run(glued && run_.size() == 1 ? token_kind::other : token_kind::comma);
        pos_ = end;
        if (begins_name(next) && !glued && (waiting_ == 0 || joined_)) {
            if (waiting_ != 0) hand_out();
            if (as != lexicon::cue::byline && is_author(role_)) role_ = role_of(as, role_);
            at_begin_ = skip_ = false;
            return;
        }
        if (as != lexicon::cue::byline && is_author(role_)) give_role(role_of(as, role_), false);
        titled_ = skip_ = true;
    }
    /// Walks over further modifiers up to a title; false where none comes.
    [[nodiscard]] constexpr bool find_title(std::size_t& end, lexicon::cue& as) const noexcept {
        std::size_t at = end;
        for (int words = 0; words < 4; ++words) {
            const token next = next_token(s_, at);
            if (next.kind == token_kind::ampersand) {
                at = next.end;
                continue;
            }
            if (next.kind != token_kind::word) return false;
            const people_match m = lexicon::find_people_word(s_, next.begin);
            if (m.use == word_use::title) {
                end = next.begin + m.size;
                as = m.as;
                return true;
            }
            if (m.use != word_use::modifier && m.use != word_use::conjunction) return false;
            at = next.begin + m.size;
        }
        return false;
    }
    /// A modifier without its title is a section or part of a company's name.
    constexpr void on_modifier(const people_match& m, const token& t) {
        if (shape_of(t.in(s_)) == word_shape::lower) return on_lower(t);
        if (run_.last_is_given() && !begins_name(next_token(s_, t.end))) return on_plain(t);
        pos_ = t.begin + m.size;
        if (!skip_ && !closed_) run_.spoil();
    }
    /// "From", "The", "On 12 May": no name; "An", "Na", "Per" may be one.
    constexpr void on_capital_small_word(const people_match& m, const token& t) {
        const bool given = static_cast<bool>(lexicon::given_names.match_whole(t.in(s_)));
        if (next_token(s_, t.end).kind == token_kind::number) return on_number();
        if (m.size < 3 || given || !text::is_ascii(s_[t.begin])) return on_plain(t);
        on_no_name(m, t);
    }
    constexpr void on_preposition() {
        end_run(token_kind::address);
        skip_ = true;
        if (fresh_ && waiting_ == 0 && single_ == single_names::at_end) closed_ = true;
    }
    constexpr void on_particle(const people_match& m, const token& t) {
        const std::size_t end = t.begin + m.size;
        if (!is_small(t, m)) return on_plain(t);
        const token next = next_token(s_, end);
        const bool inside = next.kind == token_kind::word &&
                            (shape_of(next.in(s_)) == word_shape::capital ||
                             shape_of(next.in(s_)) == word_shape::capitals ||
                             (lexicon::find_small_word(s_, next.begin).use == word_use::particle));
        pos_ = end;
        if (!inside) return on_preposition();
        if (!skip_ && !closed_) run_.add_particle(t.begin, end);
    }
    constexpr void on_honour(const people_match& m, const token& t) {
        const bool given = static_cast<bool>(lexicon::given_names.match_whole(t.in(s_)));
        if (given || (m.use == word_use::honorific && !run_.empty())) return on_plain(t);
        if (m.use == word_use::degree && run_.empty() && waiting_ == 0) return on_plain(t);
        end_run(token_kind::comma);
        pos_ = t.begin + m.size;
    }
    constexpr void on_ending(std::size_t end) {
        end_run(token_kind::number);
        pos_ = end;
        skip_ = dated_ = at_begin_ = true;
    }
    constexpr void on_off(std::size_t end) {
        end_run(token_kind::number);
        hand_out();
        pos_ = end;
        closed_ = dated_ = at_begin_ = true;
        fresh_ = false;
    }
    constexpr void on_no_name(const people_match& m, const token& t) {
        const bool trusted = run_.last_is_given() || (run_.size() == 1 && fresh_);
        if (m.has(word_form::family) && trusted && !run_.spoiled()) return on_plain(t);
        if (is_hangul(t)) return drop_doubtful();
        if (shape_of(t.in(s_)) == word_shape::lower) return on_lower(t);
        pos_ = t.begin + m.size;
        if (!skip_ && !closed_) run_.spoil();
        at_begin_ = false;
    }

    // Han, kana, Hangul.

    /// Takes the letters up to the next known word, then the word; the rest is read as new tokens.
    constexpr void on_wide(const token& t) {
        end_run(token_kind::other);
        if (t.spaced && wide_skip_) skip_ = wide_skip_ = false;
        std::size_t i = t.begin;
        people_match m;
        for (; i < t.end; i += text::decode(s_, i).size) {
            m = wide_word(t, i);
            if (m) break;
        }
        pos_ = i;
        const bool place = (m.use == word_use::ending && waiting_ != 0 && i - t.begin < 9) ||
                           m.use == word_use::other;
        if (i > t.begin && !place) take_stretch(t.begin, i);
        if (i >= t.end) return;
        padded_ = none;
        const token word{token_kind::wide, i, i + m.size, t.spaced && i == t.begin};
        on_wide_word(m, word);
    }
    constexpr void on_wide_word(const people_match& m, const token& t) {
        pos_ = t.end;
        switch (m.use) {
            case word_use::label: return take_label(m, t.end);
            case word_use::after: return on_after(m, t);
            case word_use::either: return on_either(m, t);
            case word_use::conjunction: return on_conjunction();
            case word_use::off: return on_off(t.end);
            case word_use::title: return;
            default: skip_ = wide_skip_ = true;
        }
    }
    /// The known word at `i`, unless it is more likely a part of the name around it.
    [[nodiscard]] constexpr people_match wide_word(const token& t, std::size_t i) const noexcept {
        people_match m = lexicon::find_people_word(s_, i);
        const agency_match a = match_agency(s_, i, agency_place::prose);
        const std::size_t city = lexicon::match_city(s_, i);
        if (a.text.size() > m.size)
            m = {word_use::other, 0, lexicon::cue::none, static_cast<std::uint32_t>(a.text.size())};
        if (city > m.size)
            m = {word_use::ending, 0, lexicon::cue::none, static_cast<std::uint32_t>(city)};
        const std::size_t before = i - t.begin;
        constexpr std::size_t two = 6; // bytes of two letters
        if (m.use == word_use::conjunction && (before < two || i + m.size + two > t.end)) return {};
        if (m && m.size < two && before != 0 && before < two) return {};
        return m;
    }
    constexpr void take_stretch(std::size_t begin, std::size_t end) {
        if (skip_ || closed_) return;
        const std::string_view all = s_.substr(begin, end - begin);
        const wide_letters w(all);
        if (w.size == 1) {
            if (padded_ != none) push(padded_, end);
            padded_ = padded_ == none ? begin : none;
            return;
        }
        padded_ = none;
        if (lexicon::detail::colon_follows(s_, end) && !followed_by_slash(end)) {
            closed_ = true;
            return;
        }
        if (!labelled_ && wide_name_score(all) < 50) return;
        if (w.kana && !w.han && !w.dotted && single_ != single_names::always) return;
        for (std::size_t i = 0; i < w.size;) {
            const std::size_t n = han_name_size(all, w, i);
            if (n == 0) return;
            push(begin + w.at[i], begin + w.at[i + n]);
            i += n;
        }
    }
    [[nodiscard]] constexpr bool followed_by_slash(std::size_t pos) const noexcept {
        return next_token(s_, pos).kind == token_kind::slash;
    }

    /// A Korean name waits for its title; one glued to it is cut off.
    constexpr void on_hangul(const token& t) {
        constexpr std::size_t syllable = 3;
        for (std::size_t i = t.begin + 2 * syllable; i < t.end; i += syllable) {
            const people_match m = lexicon::find_people_word(s_, i);
            if (m.use != word_use::after || i + m.size != t.end) continue;
            pos_ = i;
            return push_hangul(t.begin, i);
        }
        push_hangul(t.begin, t.end);
    }
    constexpr void push_hangul(std::size_t begin, std::size_t end) {
        if (skip_ || closed_) return;
        const int score = wide_name_score(s_.substr(begin, end - begin));
        if (score == 0) return labelled_ ? void() : drop_doubtful();
        push(begin, end);
        names_[waiting_ - 1].doubt = score >= 60 ? 1 : 2;
    }
    constexpr void drop_doubtful() noexcept {
        while (waiting_ != 0 && names_[waiting_ - 1].doubt != 0) --waiting_;
    }
    /// Before a title only the last name may be short, and all must be names by their shape.
    constexpr void settle_doubts() noexcept {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < waiting_; ++i) {
            if (names_[i].doubt == 2 && i + 1 != waiting_) continue;
            names_[kept] = names_[i];
            names_[kept++].doubt = 0;
        }
        waiting_ = kept;
    }

    // Names.

    constexpr void end_run(token_kind by) {
        held_ = none;
        if (run_.empty()) return;
        const name_run run = run_;
        run_.clear();
        pictured_ = false;
        if (skip_ || closed_) return;
        at_begin_ = false;
        if (run.is_pairs()) {
            for (std::size_t i = 0; i + 1 < run.size(); i += 2) push_words(run, i);
            return;
        }
        if (run.size() == 1) return end_single(run, by);
        const int least = wary_ ? 70 : labelled_ ? 40 : 50;
        wary_ = false;
        const bool small_credit = run.count(word_shape::lower) != 0 && !run.spoiled() &&
                                  run.size() == 2 && role_ == role::photographer;
        if (run.score(s_) >= least || small_credit) push(run.begin(), run.end());
    }
    constexpr void push_words(const name_run& run, std::size_t i) {
        const auto at = [this](std::string_view w) {
            return static_cast<std::size_t>(w.data() - s_.data());
        };
        push(at(run.word(i)), at(run.word(i + 1)) + run.word(i + 1).size());
    }
    constexpr void end_single(const name_run& run, token_kind by) {
        if (run.score(s_) == 0 || !fresh_) return;
        if (role_ == role::photographer) {
            if (by != token_kind::slash) return;
            held_ = run.begin();
            held_end_ = run.end();
            return;
        }
        const bool at_end = by == token_kind::end || by == token_kind::bar ||
                            by == token_kind::number || by == token_kind::close ||
                            by == token_kind::address;
        const bool believed =
            single_ == single_names::always
                ? at_end || by == token_kind::comma || by == token_kind::colon ||
                      by == token_kind::slash || by == token_kind::semicolon ||
                      by == token_kind::stop
                : single_ == single_names::at_end && at_end && run.end() - run.begin() > 2;
        if (believed) push(run.begin(), run.end());
    }
    constexpr void push(std::size_t begin, std::size_t end) {
        if (waiting_ == names_.size()) hand_out();
        names_[waiting_++] = {begin, end, role_, false, 0};
        found_ = true;
        fresh_ = at_begin_ = joined_ = false;
    }
    constexpr void give_role(role as, bool always) noexcept {
        for (std::size_t i = 0; i < waiting_; ++i) {
            if (names_[i].has_role && !always) continue;
            names_[i].as = as;
            names_[i].has_role = true;
        }
    }
    constexpr void hand_out() {
        for (std::size_t i = 0; i < waiting_; ++i) {
            const waiting_name& n = names_[i];
            if (n.doubt != 0 && !labelled_ && n.doubt != 1) continue;
            const std::string_view name = s_.substr(n.begin, n.end - n.begin);
            add_person({name, n.has_role ? n.as : role_}, out_);
            if (pictures_) add_person({name, role::photographer}, out_);
        }
        waiting_ = 0;
    }

    std::string_view s_;
    People& out_;
    std::size_t pos_ = 0;
    name_run run_{};
    std::array<waiting_name, 16> names_{};
    std::size_t waiting_ = 0;
    std::size_t padded_ = none; // a Han letter alone, maybe half a name
    std::size_t held_ = none;   // a single word before '/', a name if an agency follows
    std::size_t held_end_ = 0;
    role role_;
    single_names single_ = single_names::never;
    bool labelled_ = false;  // a label has been read
    bool fresh_ = false;     // ... and no name since
    bool pictures_ = false;  // the label speaks of pictures too
    bool at_begin_ = true;   // of a piece: "By" counts
    bool dated_ = false;     // a date or "Posted" stood before: "by" counts
    bool found_ = false;     // somebody has been named
    bool closed_ = false;    // nobody follows until the next label
    bool skip_ = false;      // nobody follows until the next list mark
    bool wide_skip_ = false; // ... or blank
    bool titled_ = false;    // behind a job title: a comma lists places and employers
    bool wary_ = false;      // "and" behind a job title may join another one
    bool glued_ = false;     // the word was cut out of a longer one
    bool joined_ = false;    // directly behind "and"
    bool remark_ = false;    // inside brackets behind a name
    bool quoted_ = false;    // inside quotation marks
    bool pictured_ = false;  // behind "Agency/": small letters may be a name
    bool after_number_ = false;
};

} // namespace galley::metadata::detail::people

#endif // GALLEY_METADATA_DETAIL_PEOPLE_READER_HPP
