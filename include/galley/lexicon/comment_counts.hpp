// galley/lexicon/comment_counts.hpp: the headings that blogs set over the comments on an article,
// with their number and the article's title: "6 thoughts on “A bridge”". Data only; used by
// model/comments.
#ifndef GALLEY_LEXICON_COMMENT_COUNTS_HPP
#define GALLEY_LEXICON_COMMENT_COUNTS_HPP

#include <galley/text/ascii.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace galley::lexicon {

namespace detail {

/// What stands between the number and the title, folded.
inline constexpr std::string_view counted_comments[] = {
    "thoughts on",    "thought on",        "comments on",      "comment on",
    "replies to",     "reply to",          "responses to",     "response to",
    "gedanken zu",    "gedanke zu",        "kommentare zu",    "kommentar zu",
    "antworten auf",  "antwort auf",       "antworten zu",     "comentarios en",
    "comentario en",  "pensamientos en",   "respuestas a",     "respuesta a",
    "réflexions sur", "réflexion sur",     "commentaires sur", "commentaire sur",
    "réponses à",     "réponse à",         "pensieri su",      "pensiero su",
    "commenti su",    "commento su",       "risposte a",       "comentários em",
    "comentário em",  "comentários sobre", "comentário sobre", "pensamentos em",
    "respostas para", "gedachten over",    "gedachte over",    "reacties op",
    "reactie op",     "kommentarer till",  "tankar om",        "kommentarer til",
    "tanker om",      "komentarze do",     "komentarzy do",    "komentarz do",
    "komentářů u",    "komentáře u",       "комментариев к",   "комментария к",
    "комментарий к",  "коментарів до",     "коментарі до",     "comentarii la",
    "comentariu la",
};

/// The number one, where it is written in letters.
inline constexpr std::string_view written_ones[] = {"one", "ein", "eine", "een", "en",
                                                    "une", "uno", "una",  "um"};

/// Where the number that `line` begins with ends; 0 for none.
[[nodiscard]] constexpr std::size_t count_end(std::string_view line) noexcept {
    constexpr std::size_t most_digits = 5;
    std::size_t end = 0;
    while (end < line.size() && end < most_digits && text::is_digit(line[end])) ++end;
    if (end != 0 || line.empty()) return end;
    const char first = text::to_lower(line[0]);
    if (first != 'o' && first != 'e' && first != 'u') return 0; // as most lines
    for (const std::string_view one : written_ones)
        if (line.size() > one.size() && line[one.size()] == ' ' &&
            text::match_folded(line, 0, one) == one.size())
            return one.size();
    return 0;
}

} // namespace detail

/// Is `line` such a heading? The title stands in quotes, which parts it from "6 thoughts on life".
[[nodiscard]] constexpr bool is_count_of_comments(std::string_view line) noexcept {
    const std::size_t number = detail::count_end(line);
    if (number == 0 || number >= line.size() || line[number] != ' ') return false;
    for (const std::string_view words : detail::counted_comments) {
        const std::size_t size = text::match_folded(line, number + 1, words);
        const std::size_t end = number + 1 + size;
        if (size == 0 || end + 1 >= line.size() || line[end] != ' ') continue;
        return text::is_quote(text::decode(line, end + 1).value);
    }
    return false;
}

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_COMMENT_COUNTS_HPP
