// galley/lexicon/words/comment_counts.hpp: the headings that blogs set over the comments on an
// article, with their number and the article's title: "6 thoughts on “A bridge”". Data only; used
// by model/comments and rules/threads.
#ifndef GALLEY_LEXICON_WORDS_COMMENT_COUNTS_HPP
#define GALLEY_LEXICON_WORDS_COMMENT_COUNTS_HPP

#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/trim.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
/// What stands between the number and the title.
inline constexpr phrase_entry counted_list[] = {
    {"thoughts on"}, {"thought on"}, {"comments on"}, {"comment on"}, {"replies to"}, {"reply to"},
    {"responses to"}, {"response to"}, {"gedanken zu"}, {"gedanke zu"}, {"kommentare zu"},
    {"kommentar zu"}, {"antworten auf"}, {"antwort auf"}, {"antworten zu"}, {"comentarios en"},
    {"comentario en"}, {"pensamientos en"}, {"respuestas a"}, {"respuesta a"}, {"réflexions sur"},
    {"réflexion sur"}, {"commentaires sur"}, {"commentaire sur"}, {"réponses à"}, {"réponse à"},
    {"pensieri su"}, {"pensiero su"}, {"commenti su"}, {"commento su"}, {"risposte a"},
    {"comentários em"}, {"comentário em"}, {"comentários sobre"}, {"comentário sobre"},
    {"pensamentos em"}, {"respostas para"}, {"gedachten over"}, {"gedachte over"}, {"reacties op"},
    {"reactie op"}, {"kommentarer till"}, {"tankar om"}, {"kommentarer til"}, {"tanker om"},
    {"komentarze do"}, {"komentarzy do"}, {"komentarz do"}, {"komentářů u"}, {"komentáře u"},
    {"комментариев к"}, {"комментария к"}, {"комментарий к"}, {"коментарів до"}, {"коментарі до"},
    {"comentarii la"}, {"comentariu la"}, {"comment to"}, {"comments to"}, {"comment for"},
    {"comments for"}, {"antwort zu"}, {"reaktion auf"}, {"reaktionen auf"}, {"kommentar zum"},
    {"kommentare zum"}, {"réflexion au sujet de"}, {"réflexions au sujet de"}, {"comentario sobre"},
    {"comentarios sobre"}, {"pensamiento en"}, {"pensamiento sobre"}, {"pensamientos sobre"},
    {"idea sobre"}, {"ideas sobre"}, {"resposta para"}, {"thoughts about"}, {"risposta a"},
    {"odpowiedzi do"}, {"kommentar till"}, {"svar till"}, {"tankar på"}, {"komentář k"},
    {"komentářů k"}, {"komentáře k"}, {"ответ на"}, {"ответов на"}, {"мысль о"}, {"мыслей о"},
};
// clang-format on

inline constexpr auto counted_comments = make_phrase_set(counted_list);

/// The number one, where it is written in letters.
inline constexpr std::string_view written_ones[] = {"one", "ein", "eine", "een", "en", "ett",
                                                    "un",  "une", "uno",  "una", "um", "uma"};

/// Where the number that `line` begins with ends; 0 for none.
[[nodiscard]] constexpr std::size_t count_end(std::string_view line) noexcept {
    constexpr std::size_t most_digits = 5; // with marks between them
    if (line.empty()) return 0;
    if (text::is_digit(line[0])) {
        const std::size_t end = line.find_first_not_of("0123456789.,");
        return end <= most_digits ? end : 0;
    }
    const char first = text::to_lower(line[0]);
    if (first != 'o' && first != 'e' && first != 'u') return 0; // as most lines
    for (const std::string_view one : written_ones)
        if (line.size() > one.size() && line[one.size()] == ' ' &&
            text::match_folded(line, 0, one) == one.size())
            return one.size();
    return 0;
}

} // namespace detail

/// The bytes of "6 thoughts on " that `line` begins with, the title behind them; 0 for none.
[[nodiscard]] constexpr std::size_t size_of_comment_count(std::string_view line) noexcept {
    const std::size_t number = detail::count_end(line);
    if (number == 0 || number >= line.size() || line[number] != ' ') return 0;
    const phrase_match words = detail::counted_comments.match(line, number + 1);
    if (!words) return 0;
    const std::string_view title = text::trim_left(line.substr(number + 1 + words.size));
    return title.empty() ? 0 : line.size() - title.size();
}

/// Is `line` such a heading? The title stands in quotes, which parts it from "6 thoughts on life".
[[nodiscard]] constexpr bool is_count_of_comments(std::string_view line) noexcept {
    const std::size_t size = size_of_comment_count(line);
    return size != 0 && text::is_quote(text::decode(line, size).value);
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_COMMENT_COUNTS_HPP
