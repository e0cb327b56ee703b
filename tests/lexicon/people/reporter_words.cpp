#include <galley/lexicon/people/reporter_words.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(noexcept(holds_reporter_word("")) && !holds_reporter_word(""));
static_assert(!goes_on_behind_reporter("기자", 6));

TEST_CASE("lexicon::reporter_words: a longer word is another one", "[lexicon]") {
    for (const std::string_view own :
         {"홍길동 기자", "기자 홍길동", "기자들", "記者　田中", "记者王小明"}) {
        INFO(own);
        CHECK(holds_reporter_word(own));
    }
    for (const std::string_view longer : {"기자의 자동차", "기자협회", "記者クラブ", "記者の目",
                                          "記者会見", "记者站", "记者会上"}) {
        INFO(longer);
        CHECK_FALSE(holds_reporter_word(longer));
    }
    CHECK(holds_reporter_word("기자협회 홍길동 기자"));
}

TEST_CASE("lexicon::reporter_words: jobs behind a newsroom's name", "[lexicon]") {
    CHECK(is_editor_job("河网编辑"));
    CHECK_FALSE(is_editor_job("编辑部"));
    CHECK(is_writer_job("本报评论员"));
    CHECK_FALSE(is_writer_job("河网编辑"));
    CHECK(ends_in_reporter("本报记者王小明", 12));
    CHECK_FALSE(ends_in_reporter("本报记者王小明", 9));
}
