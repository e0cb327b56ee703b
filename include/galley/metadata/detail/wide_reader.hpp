// galley/metadata/detail/wide_reader.hpp: names and labels in Han letters, kana and Hangul.
// The one idea: no blanks part label and name, so a stretch of letters is read up to the next known
// word, and what is left between two of them is names.
#ifndef GALLEY_METADATA_DETAIL_WIDE_READER_HPP
#define GALLEY_METADATA_DETAIL_WIDE_READER_HPP

#include <galley/lexicon/places/places.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/detail/credit_labels.hpp>
#include <galley/metadata/detail/han_names.hpp>

namespace galley::inline GALLEY_LEVEL::metadata::detail::people {

class wide_reader : protected credit_labels {
protected:
    using credit_labels::credit_labels;

    /// Takes the letters up to the next known word, then the word; the rest is read as new tokens.
    void on_wide(const token& t) {
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

    /// A Korean name waits for its title; one glued to it is cut off.
    void on_hangul(const token& t) {
        constexpr std::size_t syllable = 3;
        for (std::size_t i = t.begin + 2 * syllable; i < t.end; i += syllable) {
            const people_match m = lexicon::find_people_word(s_, i);
            if (m.use != word_use::after || i + m.size != t.end) continue;
            pos_ = i;
            return push_hangul(t.begin, i);
        }
        push_hangul(t.begin, t.end);
    }

private:
    void on_wide_word(const people_match& m, const token& t) {
        pos_ = t.end;
        switch (m.use) {
            case word_use::label: return take_label(m, t.end);
            case word_use::after: // "张三 摄影", but "摄影：张三"
                if (next_token(s_, t.end).kind == token_kind::colon) return take_label(m, t.end);
                return on_after(m, t);
            case word_use::either: return on_either(m, t);
            case word_use::conjunction: return on_conjunction();
            case word_use::off: return on_off(t.end);
            case word_use::title: return;
            default: skip_ = wide_skip_ = true;
        }
    }

    /// The known word at `i`, unless it is more likely a part of the name around it.
    [[nodiscard]] people_match wide_word(const token& t, std::size_t i) const noexcept {
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

    /// "田中 美咲": where the given name behind a Japanese family name and a blank ends; 0 for
    /// none.
    [[nodiscard]] std::size_t end_of_given_name(std::string_view family,
                                                std::size_t end) const noexcept {
        const token given = next_token(s_, end);
        if (given.kind != token_kind::wide || !given.spaced) return 0;
        const bool known =
            lexicon::japanese_surnames.match_whole(family) && wide_letters(given.in(s_)).size <= 3;
        const bool likely = !lexicon::find_people_word(s_, given.begin) &&
                            is_parted_japanese_name(family, given.in(s_));
        return known || likely ? given.end : 0;
    }

    void take_stretch(std::size_t begin, std::size_t end) {
        if (skip_ || closed_) return;
        const std::string_view all = s_.substr(begin, end - begin);
        if (const std::size_t given = end_of_given_name(all, end); given != 0) {
            push(begin, given);
            pos_ = given;
            return;
        }
        const wide_letters w(all);
        if (w.size == 1) {
            if (padded_ != none) push(padded_, end);
            padded_ = padded_ == none ? begin : none;
            return;
        }
        padded_ = none;
        if (lexicon::detail::colon_follows(s_, end) && !followed_by_slash(end)) {
            // "ハーウィック＝山田太郎": a place abroad, in kana
            const bool place = next_token(s_, end).kind == token_kind::equals &&
                               text::script_of(w.letter[0]) == text::script::kana;
            closed_ = closed_ || !place;
            return;
        }
        if (!labelled_ && wide_name_score(all) < 45) return;
        if (!is_credible(w, all, begin)) {
            closed_ = closed_ || labelled_; // a sentence, which may list anything
            return;
        }
        constexpr std::size_t whole = 4; // "田中花子": no two Chinese names
        if (w.size == whole && is_japanese_name(all) &&
            given_name_endings.find(w.letter[whole - 1]) != std::u32string_view::npos)
            return push(begin, end);
        for (std::size_t i = 0; i < w.size;) {
            const std::size_t n = han_name_size(all, w, i);
            if (n == 0 || (n == 4 && !is_name_label() && w.size > n)) return;
            push(begin + w.at[i], begin + w.at[i + n]);
            i += n;
        }
    }

    /// Under a label whose value may be a pen name, anything; else a family name at its begin, or
    /// blanks around it, for "记者" begins sentences too.
    [[nodiscard]] bool is_credible(const wide_letters& w, std::string_view all,
                                   std::size_t begin) const noexcept {
        if (is_name_label()) return true;
        if (w.kana && (w.size > 7 || text::script_of(w.letter[0]) == text::script::kana))
            return w.dotted;
        if (w.dotted || w.kana || lexicon::is_han_surname(w.letter[0])) return true;
        const bool apart = begin == 0 || !is_wide(text::decode_before(s_, begin).value);
        return apart && wide_letters(all).size <= 4;
    }
    [[nodiscard]] bool is_name_label() const noexcept { return single_ == single_names::always; }

    [[nodiscard]] bool followed_by_slash(std::size_t pos) const noexcept {
        return next_token(s_, pos).kind == token_kind::slash;
    }

    void push_hangul(std::size_t begin, std::size_t end) {
        if (skip_ || closed_) return;
        const int score = wide_name_score(s_.substr(begin, end - begin));
        if (score == 0) return labelled_ ? void() : drop_doubtful();
        push(begin, end);
        names_[waiting_ - 1].doubt = score >= 60 ? 1 : 2;
    }
};

} // namespace galley::inline GALLEY_LEVEL::metadata::detail::people

#endif // GALLEY_METADATA_DETAIL_WIDE_READER_HPP
