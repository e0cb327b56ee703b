#include <galley/lexicon/words/account_words.hpp>

#include "support/catch.hpp"

using namespace galley::lexicon;

static_assert(all_folded(account_list));
static_assert(all_folded(window_list));
static_assert(all_folded(badge_list));
static_assert(all_folded(field_list));

TEST_CASE("lexicon::account_words: words of accounts and of windows", "[lexicon]") {
    CHECK(account_words.match("Passwort vergessen"));
    CHECK(account_words.match("Mot de passe"));
    CHECK(account_words.match("パスワードを忘れた方"));
    CHECK_FALSE(account_words.match("Passworte"));
    CHECK(window_words.match_whole("opens in a new window"));
    CHECK(window_words.match_whole("新しいウィンドウ"));
    CHECK_FALSE(window_words.match_whole("a new window"));
    CHECK(field_words.match_whole("Pflichtfeld"));
    CHECK_FALSE(field_words.match_whole("required reading"));
}
