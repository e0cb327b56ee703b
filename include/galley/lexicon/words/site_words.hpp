// galley/lexicon/words/site_words.hpp: words that the names of news sites and channels are made of,
// for telling a headline's tail ("… - The Daily") from the headline. Data only. Source: common
// knowledge of newspapers' names; the tails counted in the project's reference of furniture.
#ifndef GALLEY_LEXICON_WORDS_SITE_WORDS_HPP
#define GALLEY_LEXICON_WORDS_SITE_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

struct site_word {
    const char* phrase;      // folded
    bool ends_paper = false; // papers' names end so, and few others
};

namespace detail {

// clang-format off
inline constexpr site_word site_word_list[] = {
    // English
    {"advocate"}, {"argus"}, {"blog"}, {"broadcasting"}, {"bulletin"}, {"channel"}, {"chronicle", true},
    {"courier"}, {"daily", true}, {"dispatch"}, {"echo"}, {"examiner"}, {"express"}, {"gazette", true},
    {"guardian"}, {"headlines"}, {"herald", true}, {"homepage"}, {"independent"}, {"inquirer"},
    {"journal"}, {"ledger"}, {"magazine"}, {"mail"}, {"mirror"}, {"monitor"}, {"net"},
    {"network"}, {"news"}, {"news center"}, {"newspaper"}, {"observer"}, {"online", true}, {"post", true},
    {"press"}, {"radio"}, {"register"}, {"review"}, {"sentinel"}, {"standard"}, {"star"},
    {"telegraph", true}, {"times", true}, {"today"}, {"tribune", true}, {"tv"}, {"video"}, {"weekly"},
    {"yahoo"}, {"msn"}, {"bbc"}, {"cnn"}, {"cbs"}, {"nbc"}, {"abc"}, {"npr"}, {"pbs"}, {"cbc"},
    {"sohu"}, {"sina"}, {"netease"}, {"tencent"}, {"toutiao"}, {"wikipedia"}, {"youtube"},
    // German, Dutch, North
    {"abendblatt"}, {"allgemeine"}, {"anzeiger", true}, {"blatt", true}, {"bote"}, {"echo"}, {"kurier", true},
    {"magazin"}, {"merkur"}, {"morgenpost"}, {"nachrichten", true}, {"presse"}, {"rundschau"},
    {"spiegel"}, {"tageblatt"}, {"tagesspiegel"}, {"volksstimme"}, {"zeitung", true}, {"zeit online"},
    {"ard"}, {"zdf"}, {"wdr"}, {"ndr"}, {"orf"}, {"srf"}, {"nieuws"}, {"dagblad"}, {"krant"},
    {"nyheter"}, {"dagbladet"}, {"avisen"}, {"nrk"}, {"svt"}, {"yle"}, {"uutiset"}, {"sanomat"},
    // Romance
    {"actualité"}, {"actualités"}, {"figaro"}, {"journal"}, {"libération"}, {"monde"}, {"parisien"},
    {"périodique"}, {"diario"}, {"jornada"}, {"mundo"}, {"noticias"}, {"país"}, {"periódico"},
    {"prensa"}, {"tiempo"}, {"universal"}, {"vanguardia"}, {"estado"}, {"folha"}, {"globo"},
    {"jornal"}, {"notícias"}, {"público"}, {"corriere"}, {"gazzetta"}, {"giornale"}, {"messaggero"},
    {"notizie"}, {"repubblica"}, {"stampa"}, {"știri"}, {"ziarul"}, {"adevărul"},
    // East
    {"gazeta"}, {"wiadomości"}, {"rzeczpospolita"}, {"onet"}, {"wp"}, {"interia"}, {"noviny"},
    {"deník"}, {"novinky"}, {"zprávy"}, {"hírek"}, {"vijesti"}, {"novosti"}, {"novine"},
    {"новости"}, {"газета"}, {"вести"}, {"известия"}, {"правда"}, {"лента"}, {"портал"},
    {"новини"}, {"вісті"}, {"ειδησεισ"}, {"νεα"}, {"haber"}, {"haberler"}, {"haberleri"},
    {"gazetesi"}, {"berita"}, {"báo"}, {"tin tức"}, {"समाचार"}, {"न्यूज"}, {"أخبار"}, {"الإخبارية"},
    {"خبرگزاری"}, {"ニュース"}, {"新聞"}, {"뉴스"}, {"신문"}, {"일보"},
};

// Han and Hangul are written without blanks: a site's name ends so.
inline constexpr std::string_view site_endings[] = {
    "网", "網", "新闻", "新聞", "频道", "頻道", "日报", "日報", "时报", "時報", "晚报", "晚報", "早报",
    "在线", "線上", "中心", "首页", "正文", "资讯", "門戶", "门户", "社", "电视台", "ニュース", "オンライン",
    "뉴스", "신문", "일보", "넷", "网易", "搜狐", "新浪", "腾讯", "凤凰", "知乎", "百度",
};

// And a paper's.
inline constexpr std::string_view paper_endings[] = {"网", "網", "报", "報", "社", "新闻", "新聞"};
// clang-format on

} // namespace detail

inline constexpr auto site_words = make_phrase_set(detail::site_word_list);

/// Does an unspaced name end like a site's?
[[nodiscard]] constexpr bool ends_like_site(std::string_view name) noexcept {
    for (std::string_view w : detail::site_endings)
        if (name.ends_with(w)) return true;
    return false;
}

/// Does an unspaced name end like a paper's?
[[nodiscard]] constexpr bool ends_like_paper(std::string_view name) noexcept {
    for (std::string_view w : detail::paper_endings)
        if (name.ends_with(w)) return true;
    return false;
}

/// Is `word`, the last of a name, one that papers' names end in: "Daily"?
[[nodiscard]] constexpr bool is_paper_word(std::string_view word) noexcept {
    const phrase_match m = site_words.match_whole(word);
    return m && site_words[m.index].ends_paper;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_SITE_WORDS_HPP
