#include <galley/lexicon/words/closing_words.hpp>

#include "support/catch.hpp"

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

using namespace galley::lexicon;

static_assert(noexcept(read_closing_calls("").rule) && !read_closing_calls("").rule);
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
        CHECK(read_closing_calls(line).rule);
    }
    for (const std::string_view line :
         {"The mayor declined to comment on the bridge.", "The talks were respectful, he said.",
          "Kommentare zum Stück standen in allen Blättern.", "La charte du port date de 1901."}) {
        INFO(line);
        CHECK_FALSE(read_closing_calls(line).rule);
    }
}

TEST_CASE("lexicon::closing_words: whom to follow and to write to", "[lexicon]") {
    CHECK(read_closing_calls("Follow us on the river's channel.").follow);
    CHECK(read_closing_calls("Folgen Sie uns auf allen Kanälen.").follow);
    CHECK(read_closing_calls("Síguenos en las redes del puerto").follow);
    CHECK_FALSE(read_closing_calls("Boats that follow usually wait at the lock.").follow);
    CHECK(read_closing_calls("Follow her on Twitter @janeroe").author);
    CHECK_FALSE(read_closing_calls("They follow her to the harbour").author);
    CHECK(read_closing_calls("Email us at desk@river.test").write);
    CHECK(read_closing_calls("Schreiben Sie uns: redaktion@fluss.test").write);
    CHECK_FALSE(read_closing_calls("She used to write letters").write);
}
