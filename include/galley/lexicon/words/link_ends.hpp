// galley/lexicon/words/link_ends.hpp: how links end that stand among paragraphs: with "more", or
// with what readers of the screen are told of the window that opens. Data only, by language; used
// by rules/more_link.
#ifndef GALLEY_LEXICON_WORDS_LINK_ENDS_HPP
#define GALLEY_LEXICON_WORDS_LINK_ENDS_HPP

#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/find_word.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
/// Behind a sentence or a bar.
inline constexpr phrase_entry more_words[] = {
    // en, de, fr, es, pt, it
    {"more"}, {"read more"}, {"continue reading"}, {"mehr"}, {"weiterlesen"}, {"mehr lesen"},
    {"zum artikel"}, {"zum video"}, {"lire la suite"}, {"lire plus"}, {"leer más"}, {"ver más"},
    {"seguir leyendo"}, {"leia mais"}, {"saiba mais"}, {"ler mais"}, {"leggi tutto"},
    {"continua a leggere"}, {"leggi"},
    // nl, sv, da, no, fi
    {"lees meer"}, {"lees verder"}, {"läs mer"}, {"læs mere"}, {"les mer"}, {"lue lisää"},
    // pl, cs, sk, hu, ro, hr
    {"czytaj więcej"}, {"więcej"}, {"číst dál"}, {"více"}, {"čítať viac"}, {"viac"}, {"tovább"},
    {"citește mai mult"}, {"mai mult"}, {"pročitaj više"}, {"opširnije"},
    // ru, uk, bg, el, tr
    {"читать далее"}, {"подробнее"}, {"читать дальше"}, {"читати далі"}, {"докладніше"},
    {"прочетете още"}, {"περισσοτερα"}, {"διαβαστε περισσοτερα"}, {"devamı"}, {"devamını oku"},
    // id, vi, ar, fa, ja, ko, zh
    {"selengkapnya"}, {"baca selengkapnya"}, {"xem thêm"}, {"اقرأ المزيد"}, {"المزيد"},
    {"ادامه مطلب"}, {"続きを読む"}, {"もっと見る"}, {"더보기"}, {"阅读全文"}, {"查看全文"},
    {"閱讀全文"}, {"繼續閱讀"},
};

/// At the end of a line, perhaps in brackets.
inline constexpr phrase_entry window_remarks[] = {
    // en
    {"opens in new window"}, {"opens in a new window"}, {"opens in new tab"},
    {"opens in a new tab"}, {"opens new window"}, {"opens a new window"}, {"open in new window"},
    {"link opens in new window"}, {"opens an external site"},
    // de
    {"öffnet im neuen fenster"}, {"öffnet in neuem fenster"}, {"öffnet in einem neuen fenster"},
    {"öffnet ein neues fenster"}, {"öffnet neues fenster"}, {"öffnet in neuem tab"},
    {"öffnet in einem neuen tab"}, {"öffnet im neuen tab"}, {"wird in neuem fenster geöffnet"},
    // fr, es, pt, it
    {"nouvelle fenêtre"}, {"s'ouvre dans une nouvelle fenêtre"}, {"ouvre une nouvelle fenêtre"},
    {"nouvel onglet"}, {"abre en nueva ventana"}, {"abre en una nueva ventana"},
    {"se abre en una ventana nueva"}, {"se abre en una nueva ventana"},
    {"abre en una nueva pestaña"}, {"abre em nova janela"}, {"abre em uma nova janela"},
    {"abre numa nova janela"}, {"si apre in una nuova finestra"}, {"apre una nuova finestra"},
    // nl, sv, da, no, fi
    {"opent in nieuw venster"}, {"opent in een nieuw venster"}, {"öppnas i nytt fönster"},
    {"öppnas i ny flik"}, {"åbner i nyt vindue"}, {"åbner i en ny fane"}, {"åpnes i nytt vindu"},
    {"åpnes i ny fane"}, {"avautuu uuteen ikkunaan"}, {"avautuu uudessa välilehdessä"},
    // pl, cs, sk, hu
    {"otwiera się w nowym oknie"}, {"otwiera się w nowej karcie"}, {"otevře se v novém okně"},
    {"otvorí sa v novom okne"}, {"új ablakban nyílik"},
    // ja, ko, zh
    {"新しいウィンドウで開きます"}, {"新しいウィンドウで開く"}, {"別ウィンドウで開く"},
    {"新しいタブで開く"}, {"새창"}, {"새 창 열림"}, {"새창 열림"}, {"在新窗口打开"},
};
// clang-format on

inline constexpr auto more_word_set = make_phrase_set(more_words);
inline constexpr auto window_remark_set = make_phrase_set(window_remarks);

/// By which two letters phrases end, as bits. Asked first, since most lines end in others.
class last_letters {
public:
    template <std::size_t N>
    constexpr explicit last_letters(const phrase_entry (&entries)[N]) noexcept {
        for (const phrase_entry& e : entries) {
            const std::string_view s = e.phrase;
            if (s.size() >= 2 && is_pair(s)) by_last_[s.back() & 31] |= bit(s[s.size() - 2]);
        }
    }

    /// May one of the phrases end `s`? Yes wherever a byte above ASCII or a mark is one of the two.
    [[nodiscard]] constexpr bool may_end(std::string_view s) const noexcept {
        if (s.size() < 2 || !is_pair(s)) return true;
        return (by_last_[s.back() & 31] & bit(s[s.size() - 2])) != 0;
    }

private:
    // Letters of either case have the same five low bits.
    [[nodiscard]] static constexpr bool is_pair(std::string_view s) noexcept {
        return text::is_letter(s.back()) && text::is_letter(s[s.size() - 2]);
    }
    [[nodiscard]] static constexpr std::uint32_t bit(char letter) noexcept {
        return std::uint32_t{1} << (letter & 31);
    }

    std::array<std::uint32_t, 32> by_last_{};
};

inline constexpr last_letters last_of_more{more_words};
inline constexpr last_letters last_of_remarks{window_remarks};

/// Where the phrase of `set` begins that ends `s` at a word, no more than `longest` bytes from its
/// end; `s.size()` for none.
template <class Set>
[[nodiscard]] constexpr std::size_t find_end_phrase(const Set& set, const last_letters& last,
                                                    std::string_view s,
                                                    std::size_t longest) noexcept {
    if (!last.may_end(s)) return s.size();
    std::size_t at = s.size() > longest ? s.size() - longest : 0;
    while (at < s.size() && !text::is_ascii(s[at]) && (s[at] & 0x40) == 0) ++at; // a tail byte
    return text::find_word(s, at, [&](std::size_t pos) {
        const phrase_match m = set.match(s, pos);
        return m && pos + m.size == s.size();
    });
}

} // namespace detail

/// Where "more" begins that ends the line `s`; `s.size()` for none.
[[nodiscard]] constexpr std::size_t find_more(std::string_view s) noexcept {
    constexpr std::size_t longest = 48;
    return detail::find_end_phrase(detail::more_word_set, detail::last_of_more, s, longest);
}

/// Does the line end with a remark on the window that it opens?
[[nodiscard]] constexpr bool ends_in_window_remark(std::string_view s) noexcept {
    constexpr std::size_t longest = 72;
    return detail::find_end_phrase(detail::window_remark_set, detail::last_of_remarks, s, longest) <
           s.size();
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_LINK_ENDS_HPP
