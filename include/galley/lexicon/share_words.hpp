// galley/lexicon/share_words.hpp: the words of rows of share buttons, "Facebook Twitter Email
// Print": names of networks and what is done with an article. Data only, from the buttons of news
// pages; used by rules/bare_line.
#ifndef GALLEY_LEXICON_SHARE_WORDS_HPP
#define GALLEY_LEXICON_SHARE_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace galley::lexicon {

namespace detail {

struct share_entry {
    const char* phrase = ""; // folded, see text/fold.hpp
    bool network = false;
};

// clang-format off
inline constexpr share_entry share_list[] = {
    {"bluesky", true}, {"delicious", true}, {"digg", true}, {"facebook", true}, {"fb", true},
    {"flipboard", true}, {"google+", true}, {"instagram", true}, {"line"}, {"linkedin", true},
    {"mastodon", true}, {"messenger", true}, {"mix"}, {"odnoklassniki", true}, {"pinterest", true},
    {"pocket"}, {"reddit", true}, {"signal"}, {"skype", true}, {"snapchat", true},
    {"stumbleupon", true}, {"telegram", true}, {"threads", true}, {"tiktok", true},
    {"tumblr", true}, {"twitter", true}, {"viber", true}, {"vk", true}, {"vkontakte", true},
    {"weibo", true}, {"whatsapp", true}, {"x"}, {"xing", true}, {"youtube", true},
    // en
    {"bookmark"}, {"cancel"}, {"comment"}, {"comments"}, {"copy"}, {"email"}, {"e-mail"}, {"embed"}, {"envelope"},
    {"icon"}, {"link"}, {"mail"}, {"message"}, {"more"}, {"on"}, {"pin"}, {"print"}, {"rss"}, {"save"}, {"send"},
    {"share"}, {"sms"}, {"text"}, {"this"}, {"to"}, {"tweet"}, {"url"}, {"via"},
    // de, nl, da, sv, no
    {"drucken"}, {"merken"}, {"teilen"}, {"twittern"}, {"dela"}, {"del"}, {"delen"},
    // fr, es, pt, it
    {"compartilhar"}, {"compartir"}, {"condividi"}, {"enviar"}, {"envoyer"}, {"imprimer"}, {"imprimir"},
    {"partager"}, {"partilhar"}, {"sur"}, {"stampa"},
};
// clang-format on

inline constexpr auto share_words = make_phrase_set(share_list);

} // namespace detail

/// Is `line` a row of share buttons: two words or more, each of them of that kind, one a network?
[[nodiscard]] constexpr bool is_share_row(std::string_view line) noexcept {
    std::size_t words = 0;
    bool network = false;
    for (std::size_t i = 0; i < line.size();) {
        const text::code_point c = text::decode(line, i);
        if (!text::is_letter(c.value)) {
            if (text::digit_value(c.value) >= 0 || text::is_sentence_end(c.value)) return false;
            i += c.size;
            continue;
        }
        const phrase_match m = detail::share_words.match(line, i);
        if (!m) return false;
        network = network || detail::share_words[m.index].network;
        ++words;
        i += m.size;
    }
    return words >= 2 && network;
}

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_SHARE_WORDS_HPP
