// galley/rules/words/read_words.hpp: one walk over all words of the text, before any rule runs. It
// notes of each line what the rules look for inside lines, so that they run only where it is.
#ifndef GALLEY_RULES_WORDS_READ_WORDS_HPP
#define GALLEY_RULES_WORDS_READ_WORDS_HPP

#include <galley/lexicon/word_signs.hpp>
#include <galley/lexicon/word_walk.hpp>
#include <galley/lexicon/words/sentence_openers.hpp>
#include <galley/metadata/translation.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/words_inside.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// A quick yes for the begin of a word that may stand behind an opening bracket, where any label
/// counts. Wide brackets are known by the last two of their three bytes, U+3010 by 80 90.
[[nodiscard]] constexpr bool may_be_bracketed(std::string_view s, std::size_t pos) noexcept {
    const std::size_t end = pos > 0 && text::is_space(s[pos - 1]) ? pos - 1 : pos;
    if (end == 0) return false;
    const char last = s[end - 1];
    if (text::is_ascii(last))
        return last == '(' || last == '[' || last == '{' || text::is_space(last);
    const bool may_end = last == '\x88' || last == '\xBB' || last == '\x90' || last == '\x94';
    return may_end && end > 2 && (s[end - 2] == '\xBC' || s[end - 2] == '\x80');
}

/// May a sentence open at `pos` of `line` that no mark parts from the words before it? There stands
/// a capital and then none, behind blanks and a word that begins small and ends in a letter.
[[nodiscard]] constexpr bool may_open_unmarked(std::string_view line, std::size_t pos) noexcept {
    std::size_t end = pos;
    while (end > 0 && text::is_space(line[end - 1])) --end;
    if (end == 0 || end == pos || !text::is_word_byte(line[end - 1])) return false;
    const auto is_capital = [line](std::size_t at) {
        if (text::is_ascii(line[at])) return text::is_upper(line[at]);
        return text::is_upper(text::decode(line, at).value);
    };
    const std::size_t second = pos + text::decode(line, pos).size;
    if (!is_capital(pos) || (second < line.size() && is_capital(second))) return false;
    std::size_t begin = end;
    while (begin > 0 && !text::is_space(line[begin - 1])) --begin;
    return !is_capital(begin) && text::is_letter(text::decode(line, begin).value) &&
           text::is_letter(text::decode_before(line, end).value);
}

/// Takes the words of a page in their order and keeps the line it is in.
class word_notes {
public:
    explicit word_notes(page& p) noexcept : page_(p), text_(p.text) {}

    void take(std::size_t pos, bool may_open) noexcept {
        if (may_open) note_capital(pos);
        const unsigned signs = lexicon::signs_at(text_, pos) | lexicon::signs_of_mark(text_, pos);
        const bool bracketed = may_be_bracketed(text_, pos);
        if (signs != 0 || bracketed) note_signs(pos, signs, bracketed);
    }

private:
    /// The line that holds `pos`, no smaller than the one asked for before; none for blanks
    /// between.
    [[nodiscard]] bool find_line(std::size_t pos) noexcept {
        while (line_ < page_.size() && page_.lines[line_].end <= pos) ++line_;
        return line_ < page_.size() && pos >= page_.lines[line_].begin;
    }

    void note_capital(std::size_t pos) noexcept {
        if (!find_line(pos) || page_.notes[line_].has_inner_opener) return;
        const std::string_view line = page_.line_text(line_);
        const std::size_t at = pos - page_.lines[line_].begin;
        page_.notes[line_].has_inner_opener =
            may_open_unmarked(line, at) && lexicon::opens_sentence(line.substr(at));
    }

    void note_signs(std::size_t pos, unsigned signs, bool bracketed) noexcept {
        using namespace lexicon;
        if (!find_line(pos)) return;
        note& n = page_.notes[line_];
        if ((signs & any_furniture_sign) != 0) note_furniture(n, pos, signs);
        if ((bracketed || (signs & (inside_sign | blank_sign | colon_sign)) != 0) &&
            !n.has_inner_label)
            n.has_inner_label = has_label_at(page_.line_text(line_), pos - page_.lines[line_].begin,
                                             signs, [this, pos] { return colon_follows(pos); });
        if ((signs & translated_sign) != 0 && !page_.has_translation_mark)
            page_.has_translation_mark = metadata::has_strong_mark(text_, pos);
    }

    /// Around the article by what the word truly says. Not in the body, of which few ask, and not
    /// where words count that the walk does not note.
    void note_furniture(note& n, std::size_t pos, unsigned signs) noexcept {
        const layout::line& l = page_.lines[line_];
        const std::string_view line = page_.line_text(line_);
        if (!n.may_say) look_at_line(n, l);
        n.may_say = true;
        if (n.body && n.notices < note::enough_notices) count_notice(n, pos - l.begin, signs);
        const bool offers = (signs & lexicon::offer_sign) != 0 && n.offers < note::enough_offers;
        if (n.says_at != note::none && !offers) return;
        const std::size_t at = pos - l.begin;
        bool offer = offers;
        if (reads_signed_ && text::decode(line, at).value != copyright) {
            const lexicon::cue what = read_signed_word(line, at, signs).what;
            if (what == lexicon::cue::none) return;
            offer = what == lexicon::cue::subscribe;
        }
        if (offer)
            n.offers = glued_ ? note::enough_offers : static_cast<std::uint8_t>(n.offers + 1);
        if (n.says_at == note::none) n.says_at = static_cast<std::uint32_t>(at);
    }

    /// Counts the words of rights and duties in the paragraphs where notices stand (notice.hpp);
    /// elsewhere any word.
    void count_notice(note& n, std::size_t at, unsigned signs) noexcept {
        constexpr std::uint32_t longest = 700;
        const std::string_view line = page_.line_text(line_);
        if (line.size() > longest) return;
        const bool asked =
            page_.near_edge_of_body(line_) && text::decode(line, at).value != copyright;
        const bool counts =
            !asked || kind_of(read_signed_word(line, at, signs).what) == kind::legal;
        n.notices = static_cast<std::uint8_t>(n.notices + (counts ? 1 : 0));
    }

    void look_at_line(const note& n, const layout::line& l) noexcept {
        const bool brief = l.size() <= longest_furniture_line;
        glued_ = brief && l.digits != 0 && may_glue_to_number(l.text(text_));
        reads_signed_ = brief && !glued_ && !n.body;
    }

    /// May a colon follow in the line that holds `pos`? Looks at no byte twice.
    [[nodiscard]] bool colon_follows(std::size_t pos) noexcept {
        const std::size_t end = page_.lines[line_].end;
        if (colon_ < pos) colon_ = lexicon::detail::find_colon(text_.substr(0, end), pos);
        return colon_ < end;
    }

    page& page_;
    std::string_view text_;
    std::size_t colon_ = 0; // the last that was looked for, or the end of its line
    std::size_t line_ = 0;
    bool reads_signed_ = false; // words of furniture of the line are read, not only noted
    bool glued_ = false;        // a word of the line may be glued to a number
};

} // namespace detail

/// Notes what the words of the text say of their lines. Linear, allocates nothing.
inline void read_words(page& p) noexcept {
    detail::word_notes notes(p);
    lexicon::for_each_noted_word(
        p.text, [&notes](std::size_t pos, bool may_open) { notes.take(pos, may_open); });
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_WORDS_READ_WORDS_HPP
