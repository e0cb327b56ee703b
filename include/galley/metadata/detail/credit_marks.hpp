// galley/metadata/detail/credit_marks.hpp: what the marks between names do.
// The one idea: a comma goes on with the list, a bar or full stop ends it, a colon takes back what
// only seemed a name.
#ifndef GALLEY_METADATA_DETAIL_CREDIT_MARKS_HPP
#define GALLEY_METADATA_DETAIL_CREDIT_MARKS_HPP

#include <galley/lexicon/people/people_words.hpp>
#include <galley/lexicon/people/work_shares.hpp>
#include <galley/metadata/detail/name_desk.hpp>
#include <galley/text/unicode.hpp>

namespace galley::inline GALLEY_LEVEL::metadata::detail::people {

class credit_marks : protected name_desk {
protected:
    using name_desk::name_desk;

    void on_list_mark(token_kind kind) {
        end_run(kind);
        if (!titled_) skip_ = false;
        joined_ = false;
    }

    void on_conjunction() {
        end_run(token_kind::ampersand);
        wary_ = titled_;
        skip_ = titled_ = false;
        joined_ = true;
    }

    void on_bar(const token& t) {
        const bool korean = waiting_ != 0 && names_[waiting_ - 1].doubt != 0 && !t.spaced;
        if (korean) return on_list_mark(token_kind::comma);
        end_run(t.kind);
        close_piece();
    }

    void on_semicolon() {
        end_run(token_kind::semicolon);
        skip_ = titled_ = false;
        at_begin_ = true;
    }

    void on_stop() {
        end_run(token_kind::stop);
        close_piece();
    }

    void on_open() {
        end_run(token_kind::open);
        if (!labelled_ && prose_ != 0) closed_ = false;
        drop_prose(0);
        bracketed_ = true;
        inner_label_ = false;
        remark_ = waiting_ != 0;
        skip_ = remark_;
        at_begin_ = true;
        if (remark_) take_share();
    }

    void on_close() {
        end_run(token_kind::close);
        if (inner_label_ && !fresh_) {
            hand_out();
            closed_ = true;
        }
        bracketed_ = inner_label_ = false;
        if (remark_) skip_ = remark_ = false;
    }

    void on_colon() {
        if (next_token(s_, pos_).kind == token_kind::end) return;
        const bool words = !run_.empty() || skip_;
        held_ = none;
        run_.drop_last();
        if (labelled_ && run_.size() > 1) end_run(token_kind::bar);
        run_.clear();
        if (words) closed_ = true;
    }

    /// "ワシントン＝山田太郎": a place, and who writes from there.
    void on_equals() {
        run_.clear();
        drop_doubtful();
        at_begin_ = true;
        if (wide_skip_) skip_ = wide_skip_ = false;
    }

    void on_number() {
        end_run(token_kind::number);
        if (found_ && is_footnote()) return;
        if (found_ || copyright_) closed_ = true;
        else at_begin_ = dated_ = true;
    }

    void on_other(const token& t) {
        end_run(t.kind);
        const char32_t c = text::decode(s_, t.begin).value;
        if (c == text::replacement) closed_ = true;
        if (c == 0xA9) copyright_ = true;
        if (is_double_quote(t)) quoted_ = !quoted_;
        else at_begin_ = at_begin_ || !found_;
    }

    [[nodiscard]] bool is_double_quote(const token& t) const noexcept {
        const char32_t c = text::decode(s_, t.begin).value;
        return t.kind == token_kind::other && text::is_quote(c) && c != '\'' && c != 0x2018 &&
               c != 0x2019;
    }

    /// "Jane Roe1,2 and John Doe3": does the number before the cursor mark the name it is glued to,
    /// or go on behind one that does?
    [[nodiscard]] bool is_footnote() const noexcept {
        std::size_t begin = pos_;
        while (begin > 0 && text::is_digit(s_[begin - 1])) --begin;
        if (begin == 0 || pos_ - begin > 2) return false;
        const bool goes_on = begin > 1 && s_[begin - 1] == ',' && text::is_digit(s_[begin - 2]);
        if (!goes_on && !text::is_letter(s_[begin - 1])) return false;
        const token next = next_token(s_, pos_);
        const bool joined =
            next.kind == token_kind::word &&
            lexicon::find_small_word(s_, next.begin).use == lexicon::word_use::conjunction;
        return joined || next.kind == token_kind::comma || next.kind == token_kind::semicolon ||
               next.kind == token_kind::ampersand;
    }

    /// "Jane Roe (Text), John Doe (Fotos)": steps over a bracket that says which share the last
    /// name had.
    void take_share() noexcept {
        const token word = next_token(s_, pos_);
        const token close = next_token(s_, word.end);
        if (close.kind != token_kind::close) return;
        const lexicon::cue share = lexicon::share_of_work(word.in(s_));
        if (share == lexicon::cue::none) return;
        waiting_name& last = names_[waiting_ - 1];
        if (share == lexicon::cue::photo) {
            last.as = role::photographer;
            last.has_role = true;
        }
        pos_ = close.end;
        bracketed_ = remark_ = skip_ = false;
    }

    /// After a bar or a full stop comes something else, unless nobody has been named yet.
    void close_piece() {
        closed_ = found_;
        skip_ = titled_ = joined_ = false;
        at_begin_ = true;
    }
};

} // namespace galley::inline GALLEY_LEVEL::metadata::detail::people

#endif // GALLEY_METADATA_DETAIL_CREDIT_MARKS_HPP
