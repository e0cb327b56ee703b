// galley/lexicon/words/home_words.hpp: what sites call their front page, where a path through them
// begins: "Startseite > Politik". Data only. Source: general knowledge of the papers of each
// language.
#ifndef GALLEY_LEXICON_WORDS_HOME_WORDS_HPP
#define GALLEY_LEXICON_WORDS_HOME_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry home_word_list[] = {
    // en, de, nl, af, da, no, sv, is, fi, et
    {"front page"}, {"home"}, {"home page"}, {"homepage"}, {"start"}, {"startseite"}, {"hoofdpagina"}, {"voorpagina"},
    {"tuis"}, {"tuisblad"}, {"forside"}, {"forsiden"}, {"hjem"}, {"hem"}, {"startsida"}, {"forsíða"}, {"etusivu"},
    {"avaleht"}, {"esileht"},
    // es, pt, ca, gl, fr, it, ro
    {"inicio"}, {"portada"}, {"início"}, {"página inicial"}, {"inici"}, {"accueil"}, {"page d'accueil"},
    {"prima pagina"}, {"acasă"}, {"prima pagină"},
    // pl, cs, sk, hu, hr, sr, sl, lt, lv, sq
    {"strona główna"}, {"domů"}, {"hlavní stránka"}, {"úvod"}, {"domov"}, {"címlap"}, {"főoldal"}, {"kezdőlap"},
    {"naslovna"}, {"naslovnica"}, {"početna"}, {"pradžia"}, {"titulinis"}, {"sākumlapa"}, {"sākums"}, {"ballina"},
    {"kreu"},
    // ru, uk, be, bg, mk, sr, el, tr, az, ka, hy
    {"главная"}, {"главная страница"}, {"головна"}, {"галоўная"}, {"начало"}, {"почетна"}, {"насловна"}, {"αρχικη"},
    {"αρχικη σελιδα"}, {"ana sayfa"}, {"anasayfa"}, {"ana səhifə"}, {"მთავარი"}, {"գլխավոր"},
    // ar, fa, ur, he, hi, bn, ta
    {"الرئيسية"}, {"الصفحة الرئيسية"}, {"خانه"}, {"صفحه اصلی"}, {"صفحه نخست"}, {"صفحۂ اول"}, {"דף הבית"}, {"ראשי"},
    {"होम"}, {"मुख्य पृष्ठ"}, {"প্রচ্ছদ"}, {"হোম"}, {"முகப்பு"},
    // id, ms, vi, th, ja, zh, ko
    {"beranda"}, {"laman utama"}, {"trang chủ"}, {"หน้าแรก"}, {"トップ"}, {"トップページ"}, {"ホーム"}, {"首页"}, {"首頁"}, {"홈"},
};
// clang-format on

} // namespace detail

inline constexpr auto home_words = make_phrase_set(detail::home_word_list);

/// Is the whole of `s` the name of a site's front page?
[[nodiscard]] constexpr bool is_home_word(std::string_view s) noexcept {
    return static_cast<bool>(home_words.match_whole(s));
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_HOME_WORDS_HPP
