// galley/lexicon/detail/word_places.hpp: where in a text a word begins and what stands before it,
// sixty-four bytes at a time, by masks of their classes. Exact or a little too much; whoever looks
// closer asks the bytes.
#ifndef GALLEY_LEXICON_DETAIL_WORD_PLACES_HPP
#define GALLEY_LEXICON_DETAIL_WORD_PLACES_HPP

#include <galley/lexicon/detail/word_key.hpp>
#include <galley/lexicon/detail/word_starts.hpp>

#include <cstdint>

namespace galley::inline GALLEY_LEVEL::lexicon::detail {

/// Bit i tells of byte i of a block.
struct word_places {
    std::uint64_t ascii = 0;     // a word begins here with an ASCII letter
    std::uint64_t wide = 0;      // or with what is above ASCII; or a mark above it stands here
    std::uint64_t bracketed = 0; // of both: may stand behind an opening bracket
    std::uint64_t opener = 0;    // of both: may open a sentence behind a word without a mark
    std::uint64_t odd = 0;       // inside or behind a run of ASCII letters that therefore may be
                                 // spelled as another: a joint, a code point that folds away
};

/// Of 64 bytes: what stands between words.
struct gap_masks {
    std::uint64_t blank = 0;    // ASCII white space
    std::uint64_t line_end = 0; // LF, CR
    std::uint64_t bracket = 0;  // an opening one, of a wide one the last byte
    std::uint64_t loud = 0;     // visible ASCII up to '`': capitals, digits, most marks
    std::uint64_t nul = 0;
};

template <class Bytes>
[[nodiscard]] constexpr gap_masks gap_masks_of(const char* p) noexcept {
    gap_masks m;
    for (unsigned at = 0; at < 64; at += static_cast<unsigned>(Bytes::width)) {
        const auto v = Bytes::load(p + at);
        const auto put = [at](std::uint64_t& mask, auto answer) {
            mask |= Bytes::to_bits(answer) << at;
        };
        put(m.blank, Bytes::either(Bytes::equal(v, ' '), Bytes::within(v, 0x09, 4)));
        put(m.line_end, Bytes::either(Bytes::equal(v, '\n'), Bytes::equal(v, '\r')));
        put(m.bracket,
            Bytes::either(Bytes::equal(v, '('), Bytes::equal(Bytes::with_bits(v, 0x20), '{')));
        put(m.loud, Bytes::within(v, 0x21, '`' - 0x21));
        put(m.nul, Bytes::equal(v, 0));
    }
    return m;
}

/// What only blocks have that hold bytes above ASCII.
struct wide_gap_masks {
    std::uint64_t punctuation = 0; // leads of U+2000 to U+203F
    std::uint64_t no_case = 0;     // leads of marks and of scripts without capitals, 0xE2 to 0xED
    std::uint64_t bracket_mid = 0; // the second byte of U+FF08, U+FF3B, U+3010, U+3014
    std::uint64_t bracket_end = 0; // the third of them
    std::uint64_t folds_away = 0;  // leads of what may fold to an ASCII letter or to nothing
};

template <class Bytes>
[[nodiscard]] constexpr wide_gap_masks wide_gap_masks_of(const char* p) noexcept {
    wide_gap_masks m;
    std::uint64_t general = 0; // leads of U+2000 to U+2FFF
    std::uint64_t first = 0;   // of such and others the second byte of the first block
    std::uint64_t quote = 0;   // the third byte of dashes and quotes
    for (unsigned at = 0; at < 64; at += static_cast<unsigned>(Bytes::width)) {
        const auto v = Bytes::load(p + at);
        const auto put = [at](std::uint64_t& mask, auto answer) {
            mask |= Bytes::to_bits(answer) << at;
        };
        put(general, Bytes::equal(v, 0xE2));
        put(first, Bytes::equal(v, 0x80));
        put(quote, Bytes::within(v, 0x90, 0x19));
        put(m.no_case, Bytes::within(v, 0xE2, 11));
        put(m.bracket_mid, Bytes::equal(v, 0xBC));
        put(m.bracket_end,
            Bytes::either(Bytes::either(Bytes::equal(v, 0x88), Bytes::equal(v, 0xBB)),
                          Bytes::either(Bytes::equal(v, 0x90), Bytes::equal(v, 0x94))));
        for (const unsigned char lead : leads_that_fold_away)
            if (lead != 0xE2) put(m.folds_away, Bytes::equal(v, lead));
    }
    m.punctuation = general & first >> 1U;
    m.bracket_mid |= first;
    m.folds_away |= general & ~(m.punctuation & quote >> 2U);
    return m;
}

/// Goes over a text block by block, from its begin.
template <class Bytes>
class place_finder {
public:
    constexpr place_finder() noexcept {
        gaps_.blank = ~std::uint64_t{0}; // the text begins as if behind empty lines
        gaps_.line_end = ~std::uint64_t{0};
    }

    /// Of the next 64 bytes, which stand at `p`; 0 for those behind the text's end.
    [[nodiscard]] constexpr word_places next(const char* p) noexcept {
        const word_masks words = masks_of_words<Bytes>(p);
        gap_masks gaps = gap_masks_of<Bytes>(p);
        wide_gap_masks wide;
        if (words.high != 0) wide = wide_gap_masks_of<Bytes>(p);
        gaps.bracket |=
            wide.bracket_end & one_behind(wide.bracket_mid, std::uint64_t{ends_in_mid_} << 63U);
        ends_in_mid_ = wide.bracket_mid >> 63U != 0;
        const std::uint64_t all = all_word_starts<Bytes>(p, words, words_);
        word_places found;
        found.ascii = all & words.letter;
        found.wide = all & words.lead & ~wide.punctuation;
        found.bracketed = all & behind_bracket(gaps);
        found.opener = all & behind_small_word(words, gaps) &
                       ((words.upper & ~(words.upper >> 1U)) | (words.lead & ~wide.no_case));
        found.odd =
            (words.upper & one_behind(words.letter & ~words.upper, words_.letter & ~words_.upper)) |
            (wide.folds_away & one_behind(words.letter, words_.letter));
        words_ = words;
        gaps_ = gaps;
        return found;
    }

private:
    /// Behind a bracket, perhaps with a blank between; and behind several blanks, which may hide
    /// one. Not at the begin of a line.
    [[nodiscard]] constexpr std::uint64_t behind_bracket(const gap_masks& gaps) const noexcept {
        const std::uint64_t behind_blank = one_behind(gaps.blank, gaps_.blank);
        const std::uint64_t two =
            two_behind(gaps.bracket | gaps.blank, gaps_.bracket | gaps_.blank);
        return (one_behind(gaps.bracket, gaps_.bracket) | (behind_blank & two)) &
               ~one_behind(gaps.line_end, gaps_.line_end);
    }

    /// Behind blanks of the same line, and before them a run of other bytes that begins small and
    /// ends in a letter. A line may begin inside a run, behind a wide break or a NUL, so that runs
    /// with these or with any letter above ASCII count too. Runs are added up as numbers: a one
    /// inside a run of ones is carried to the bit behind it.
    [[nodiscard]] constexpr std::uint64_t behind_small_word(const word_masks& words,
                                                            const gap_masks& gaps) noexcept {
        const std::uint64_t solid = ~gaps.blank;
        const std::uint64_t begins = solid & one_behind(gaps.blank, gaps_.blank);
        const std::uint64_t small =
            (begins & ~gaps.loud) | words.lead | gaps.nul | std::uint64_t{in_small_};
        const std::uint64_t behind = solid + small;
        in_small_ = behind < solid;
        const std::uint64_t last =
            one_behind(words.letter | words.high, words_.letter | words_.high);
        const std::uint64_t gap = gaps.blank & ~gaps.line_end;
        const std::uint64_t opens = (behind & gap & last) | std::uint64_t{in_gap_};
        const std::uint64_t behind_gap = gap + opens;
        in_gap_ = behind_gap < gap;
        return behind_gap & ~gap;
    }

    word_masks words_; // of the block before
    gap_masks gaps_;
    bool in_small_ = false;    // it ended inside a run that began small
    bool in_gap_ = false;      // or in the blanks behind such a run
    bool ends_in_mid_ = false; // or with what may be the second byte of a wide bracket
};

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail

#endif // GALLEY_LEXICON_DETAIL_WORD_PLACES_HPP
