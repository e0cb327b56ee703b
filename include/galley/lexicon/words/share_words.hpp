// galley/lexicon/words/share_words.hpp: the words of rows of share buttons, "Facebook Twitter Email
// Print": names of networks and what is done with an article. Data only, from the buttons of news
// pages.
#ifndef GALLEY_LEXICON_WORDS_SHARE_WORDS_HPP
#define GALLEY_LEXICON_WORDS_SHARE_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

/// A word of such a row.
struct share_entry {
    const char* phrase = ""; // folded, see text/fold.hpp
    bool network = false;    // or what is done
};

namespace detail {

// clang-format off
inline constexpr share_entry share_list[] = {
    {"bluesky", true}, {"delicious", true}, {"digg", true}, {"facebook", true}, {"fb", true},
    {"flipboard", true}, {"google+", true}, {"instagram", true}, {"line"}, {"linkedin", true},
    {"mastodon", true}, {"messenger", true}, {"mix"}, {"odnoklassniki", true}, {"pinterest", true}, {"pin interest", true},
    {"pocket"}, {"reddit", true}, {"signal"}, {"skype", true}, {"snapchat", true},
    {"stumbleupon", true}, {"telegram", true}, {"threads", true}, {"tiktok", true},
    {"tumblr", true}, {"twitter", true}, {"viber", true}, {"vk", true}, {"vkontakte", true},
    {"weibo", true}, {"whatsapp", true}, {"whats app", true}, {"x"}, {"xing", true}, {"youtube", true},
    // en
    {"bookmark"}, {"cancel"}, {"comment"}, {"comments"}, {"copy"}, {"email"}, {"e-mail"}, {"embed"}, {"envelope"},
    {"icon"}, {"link"}, {"mail"}, {"message"}, {"more"}, {"on"}, {"pin"}, {"pint"}, {"print"}, {"rss"}, {"save"}, {"send"},
    {"share"}, {"sms"}, {"text"}, {"this"}, {"to"}, {"tweet"}, {"url"}, {"via"},
    // de, nl, da, sv, no
    {"drucken"}, {"kopieren"}, {"link kopieren"}, {"merken"}, {"teilen"}, {"twittern"}, {"dela"}, {"del"}, {"delen"},
    // fr, es, pt, it
    {"compartilhar"}, {"compartir"}, {"condividi"}, {"enviar"}, {"envoyer"}, {"imprimer"}, {"imprimir"},
    {"partager"}, {"partilhar"}, {"sur"}, {"stampa"}, {"baixar"}, {"copiar"}, {"compartilhe"},
    {"tuitear"}, {"correo"}, {"twittear"}, {"tweeter"}, {"courriel"}, {"lien"}, {"enlace"},
    // pl, cs, hu, ro, tr, id, vi
    {"udostępnij"}, {"drukuj"}, {"sdílet"}, {"tisk"}, {"megosztás"}, {"distribuie"}, {"paylaş"},
    {"yazdır"}, {"linki kopyala"}, {"yazı tipi"}, {"e-posta"}, {"bagikan"}, {"ke"}, {"chia sẻ"}, {"salin tautan"},
    {"salin link"},
    // ru, uk, bg, sr
    {"вконтакте", true}, {"одноклассники", true}, {"фейсбук", true}, {"телеграм", true},
    {"твиттер", true}, {"вк", true}, {"ок"}, {"поделиться"}, {"печать"}, {"поширити"}, {"сподели"},
    // ar, fa, he
    {"فيسبوك", true}, {"تويتر", true}, {"واتساب", true}, {"واتس اب", true}, {"تلغرام", true}, {"تيليجرام", true},
    {"لينكدإن", true}, {"لينكدين", true}, {"لينكد إن", true}, {"لينكد ان", true}, {"إنستغرام", true}, {"انستغرام", true},
    {"إنستجرام", true}, {"إنستاجرام", true}, {"انستجرام", true}, {"يوتيوب", true}, {"بنترست", true}, {"نسخ الرابط"},
    {"فیسبوک", true}, {"توییتر", true}, {"تلگرام", true}, {"واتساپ", true}, {"شارك"}, {"طباعة"},
    {"פייסבוק", true}, {"טוויטר", true}, {"ווטסאפ", true}, {"שתף"},
    // zh, ja, ko
    {"微信", true}, {"微博", true}, {"新浪微博", true}, {"腾讯微博", true}, {"qzone", true}, {"qq空间", true},
    {"qq好友"}, {"qq"}, {"朋友圈"}, {"微信朋友圈", true}, {"微信好友", true}, {"豆瓣"}, {"人人网"}, {"分享"},
    {"分享到"}, {"收藏"}, {"臉書", true}, {"はてなブックマーク", true}, {"はてな"}, {"ツイート"}, {"シェア"}, {"ポスト"},
    {"페이스북", true}, {"트위터", true}, {"카카오톡", true}, {"카카오스토리", true}, {"네이버블로그", true},
    {"밴드"}, {"공유"}, {"공유하기"},
};

/// What asks the reader to follow whom the next word names.
inline constexpr phrase_entry follow_list[] = {
    {"follow"}, {"folge"}, {"folgen sie"}, {"suivez"}, {"sigue a"}, {"siga"}, {"siga a"}, {"siga o"}, {"segui"}, {"volg"},
    {"följ"}, {"følg"}, {"seuraa"}, {"obserwuj"}, {"sledujte"}, {"urmărește"}, {"подписывайтесь на"},
};
// clang-format on

/// Behind the letters from `i` on.
[[nodiscard]] constexpr std::size_t end_of_letters(std::string_view s, std::size_t i) noexcept {
    while (i < s.size()) {
        const text::code_point c = text::decode(s, i);
        if (!text::is_letter(c.value)) break;
        i += c.size;
    }
    return i;
}

} // namespace detail

inline constexpr auto share_words = make_phrase_set(detail::share_list);
inline constexpr auto follow_words = make_phrase_set(detail::follow_list);

/// Is `line` a row of share buttons: two words or more, each of them of that kind, one a network?
/// Of three networks or more fewer other words may stand beside them, without a comma: a headline
/// lists networks with commas.
[[nodiscard]] constexpr bool is_share_row(std::string_view line) noexcept {
    constexpr std::size_t telling = 3;    // networks
    constexpr std::size_t most_ahead = 2; // other words before as many networks
    std::size_t words = 0;
    std::size_t networks = 0;
    std::size_t others = 0;
    for (std::size_t i = 0; i < line.size();) {
        const text::code_point c = text::decode(line, i);
        if (!text::is_letter(c.value)) {
            if (text::digit_value(c.value) >= 0 || text::is_sentence_end(c.value)) return false;
            i += c.size;
            continue;
        }
        const phrase_match m = share_words.match(line, i);
        if (m) {
            networks += share_words[m.index].network ? 1U : 0U;
            ++words;
            i += m.size;
            continue;
        }
        if (++others > networks + most_ahead) return false;
        i = detail::end_of_letters(line, i);
    }
    if (others == 0) return words >= 2 && networks != 0;
    return networks >= telling && others < networks && line.find(',') == std::string_view::npos;
}

/// "facebooktwitterflipboard", "FacebookE-MailGoogle+": two networks or more and words of the same
/// row, glued together, and nothing else.
[[nodiscard]] constexpr bool is_glued_share_row(std::string_view line) noexcept {
    constexpr std::size_t enough = 2;
    std::size_t networks = 0;
    for (std::size_t i = 0; i < line.size();) {
        const phrase_match m = share_words.match_glued(line, i);
        if (!m) return false;
        networks += share_words[m.index].network ? 1U : 0U;
        i += m.size;
    }
    return networks >= enough;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_SHARE_WORDS_HPP
