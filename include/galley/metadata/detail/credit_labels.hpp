// galley/metadata/detail/credit_labels.hpp: labels and job titles, on either side of the names.
// The one idea: a label with a name behind it speaks for what follows, one without for what stands
// before it.
#ifndef GALLEY_METADATA_DETAIL_CREDIT_LABELS_HPP
#define GALLEY_METADATA_DETAIL_CREDIT_LABELS_HPP

#include <galley/lexicon/dates/months.hpp>
#include <galley/lexicon/people/people_words.hpp>
#include <galley/metadata/detail/credit_marks.hpp>

namespace galley::inline GALLEY_LEVEL::metadata::detail::people {

using lexicon::people_match;
using lexicon::word_use;
namespace word_form = lexicon::word_form;

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

class credit_labels : protected credit_marks {
protected:
    using credit_marks::credit_marks;

    void take_label(const people_match& m, std::size_t end) {
        end_run(token_kind::colon);
        drop_prose(0);
        hand_out();
        inner_label_ = bracketed_;
        copyright_ = false;
        const role as = role_of(m.as, role_);
        if (!fresh_ || role_ == role::author) role_ = as;
        pos_ = end;
        const token next = next_token(s_, end);
        const bool colon = next.kind == token_kind::colon || next.kind == token_kind::equals;
        if (colon || next.kind == token_kind::slash || is_bar_of_label(next, end)) pos_ = next.end;
        single_ = as == role::photographer           ? single_names::never
                  : colon || m.has(word_form::named) ? single_names::always
                                                     : single_names::at_end;
        pictures_ = m.has(word_form::pictures);
        labelled_ = fresh_ = true;
        at_begin_ = closed_ = skip_ = titled_ = joined_ = pictured_ = false;
    }

    void on_after(const people_match& m, const token& t) {
        end_run(token_kind::close);
        settle_doubts();
        pos_ = t.begin + m.size;
        if (waiting_ == 0) return;
        // "사진=홍길동 기자": what the label says is closer than what he is by trade.
        const bool told = labelled_ && !is_author(role_) && m.as == lexicon::cue::reporter;
        if (!told) give_role(role_of(m.as, role_), true);
        hand_out();
        skip_ = true;
    }

    void on_either(const people_match& m, const token& t) {
        const token next = next_token(s_, t.begin + m.size);
        const bool named_before = waiting_ != 0 || !run_.empty();
        const bool named_behind = next.kind == token_kind::colon ||
                                  next.kind == token_kind::equals ||
                                  next.kind == token_kind::wide || begins_name(next);
        if (named_before && !named_behind) return on_after(m, t);
        take_label(m, t.begin + m.size);
    }

    /// "编辑｜王小明": does a bar stand for the colon of a label in Han letters that ends at `end`?
    [[nodiscard]] bool is_bar_of_label(const token& t, std::size_t end) const noexcept {
        return t.kind == token_kind::bar && !t.spaced &&
               is_wide(text::decode_before(s_, end).value);
    }

    [[nodiscard]] bool begins_name(const token& t) const noexcept {
        if (t.kind != token_kind::word) return false;
        const word_shape shape = shape_of(t.in(s_));
        if (shape == word_shape::lower) return false;
        const word_use use = lexicon::find_people_word(s_, t.begin).use;
        return use == word_use::none || use == word_use::honorific || use == word_use::particle;
    }

    /// False for a modifier without its title, which it leaves alone.
    bool on_title(const people_match& m, const token& t) {
        std::size_t end = t.begin + m.size;
        lexicon::cue as = m.as;
        if (m.use == word_use::modifier && !find_title(end, as)) return false;
        const token next = next_token(s_, end);
        if (next.kind == token_kind::colon) {
            people_match label = m;
            label.as = as == lexicon::cue::byline ? label_at_end(end) : as;
            take_label(label, end);
            return true;
        }
        // "Jane Roe, Religious Affairs Editor": her field.
        if (run_.size() > 1 && !run_.has_given() && (found_ || waiting_ != 0)) run_.clear();
        const bool glued = !run_.empty();
        end_run(glued && run_.size() == 1 ? token_kind::other : token_kind::comma);
        pos_ = end;
        if (begins_name(next) && !glued && (waiting_ == 0 || joined_)) {
            if (waiting_ != 0) hand_out();
            if (as != lexicon::cue::byline && is_author(role_)) role_ = role_of(as, role_);
            at_begin_ = skip_ = closed_ = false;
            return true;
        }
        if (as != lexicon::cue::byline && is_author(role_)) give_role(role_of(as, role_), false);
        titled_ = skip_ = true;
        return true;
    }

    void on_preposition() {
        end_run(token_kind::address);
        skip_ = true;
        if (fresh_ && waiting_ == 0 && single_ == single_names::at_end) closed_ = true;
    }

    void on_ending(std::size_t end) {
        end_run(token_kind::number);
        pos_ = end;
        skip_ = dated_ = at_begin_ = true;
    }

    void on_off(std::size_t end) {
        end_run(token_kind::number);
        hand_out();
        pos_ = end;
        closed_ = dated_ = at_begin_ = true;
        fresh_ = false;
    }

private:
    /// What the last word of a title means as a label: an editor signs as any writer, but "Managing
    /// editor:" says what he did.
    [[nodiscard]] lexicon::cue label_at_end(std::size_t end) const noexcept {
        std::size_t word = end;
        while (word > 0 && is_word_letter(text::decode_before(s_, word).value))
            word -= text::decode_before(s_, word).size;
        for (; word < end; word += text::decode(s_, word).size) { // "Chefredakteurin"
            const people_match m = lexicon::find_people_word(s_, word);
            if (m.use == word_use::label && word + m.size == end) return m.as;
        }
        return lexicon::cue::byline;
    }

    /// Walks over further modifiers up to a title; false where none comes.
    [[nodiscard]] bool find_title(std::size_t& end, lexicon::cue& as) const noexcept {
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
};

} // namespace galley::inline GALLEY_LEVEL::metadata::detail::people

#endif // GALLEY_METADATA_DETAIL_CREDIT_LABELS_HPP
