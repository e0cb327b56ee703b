#include <galley/lexicon/words/comment_counts.hpp>

#include "support/catch.hpp"

using galley::lexicon::is_count_of_comments;

TEST_CASE("lexicon::comment_counts: headings that count comments", "[lexicon]") {
    for (const char* s :
         {"6 thoughts on “A bridge”", "One thought on “A bridge”", "12 Responses to \"A bridge\"",
          "2 Comments on ‘A bridge’", "Ein Gedanke zu „Eine Brücke“", "3 Gedanken zu „Eine Brücke“",
          "2 réflexions sur “Un pont”", "4 comentarios en «Un puente»",
          "5 комментариев к «Мост»"}) {
        INFO(s);
        CHECK(is_count_of_comments(s));
    }
    for (const char* s : {"thoughts on “A bridge”", "6 thoughts on a bridge", "6 thoughts",
                          "6 bridges on “A river”", "6", ""}) {
        INFO(s);
        CHECK_FALSE(is_count_of_comments(s));
    }
}
