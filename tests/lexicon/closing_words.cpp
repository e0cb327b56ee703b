#include <galley/lexicon/closing_words.hpp>

#include "support/catch.hpp"

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

using namespace galley::lexicon;

static_assert(noexcept(rules_comments("")) && !rules_comments(""));
static_assert(all_folded(galley::lexicon::detail::comment_nouns));
static_assert(all_folded(galley::lexicon::detail::comment_rules));
static_assert(all_folded(galley::lexicon::detail::follow_calls));
static_assert(all_folded(galley::lexicon::detail::author_calls));
static_assert(all_folded(galley::lexicon::detail::write_calls));

TEST_CASE("lexicon::closing_words: how readers shall comment", "[lexicon]") {
    for (const std::string_view line :
         {"Please keep comments respectful and on topic.",
          "Kommentare werden moderiert, bevor sie erscheinen.",
          "Les commentaires irrespectueux sont soumis à la modération.",
          "Los comentarios ofensivos serán eliminados.",
          "Os comentários são de responsabilidade exclusiva de quem os escreve.",
          "Комментарии, содержащие оскорбления, удаляются.", "评论请遵守社区规定",
          "댓글에 욕설은 삭제됩니다"}) {
        INFO(line);
        CHECK(rules_comments(line));
    }
    for (const std::string_view line :
         {"The mayor declined to comment on the bridge.", "The talks were respectful, he said.",
          "Kommentare zum Stück standen in allen Blättern.", "La charte du port date de 1901."}) {
        INFO(line);
        CHECK_FALSE(rules_comments(line));
    }
}

TEST_CASE("lexicon::closing_words: whom to follow and to write to", "[lexicon]") {
    CHECK(calls_to_follow("Follow us on the river's channel."));
    CHECK(calls_to_follow("Folgen Sie uns auf allen Kanälen."));
    CHECK(calls_to_follow("Síguenos en las redes del puerto"));
    CHECK_FALSE(calls_to_follow("Boats that follow usually wait at the lock."));
    CHECK(calls_to_follow_author("Follow her on Twitter @janeroe"));
    CHECK_FALSE(calls_to_follow_author("They follow her to the harbour"));
    CHECK(calls_to_write("Email us at desk@river.test"));
    CHECK(calls_to_write("Schreiben Sie uns: redaktion@fluss.test"));
    CHECK_FALSE(calls_to_write("She used to write letters"));
}
