#include <galley/lexicon/words/page_names.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(noexcept(ends_in_page_name("")) && !ends_in_page_name(""));

TEST_CASE("lexicon::page_names: pages of a site by the end of their names", "[lexicon]") {
    for (const std::string_view name : {"河新聞の関連サイト", "よくある質問はこちら",
                                        "港町支局記者募集", "河新聞社について", "河网官方网站"}) {
        INFO(name);
        CHECK(ends_in_page_name(name));
    }
    CHECK_FALSE(ends_in_page_name("新しい橋が開通"));
    CHECK_FALSE(ends_in_page_name("サイトを閉じる"));
}
