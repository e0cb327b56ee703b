#include <galley/lexicon/words/share_words.hpp>

#include "support/catch.hpp"

#include <string_view>

using galley::lexicon::all_folded;
using galley::lexicon::is_glued_share_row;
using galley::lexicon::is_share_row;

static_assert(noexcept(is_share_row("")) && !is_share_row(""));
static_assert(all_folded(galley::lexicon::detail::share_list));

TEST_CASE("lexicon::share_words: rows of buttons", "[lexicon]") {
    for (const std::string_view row :
         {"Facebook Twitter Email Print", "Envelope Facebook Twitter Linkedin Pinterest",
          "FB Tweet More", "Facebook | X | WhatsApp", "Via WhatsApp teilen Via Facebook teilen",
          "Partager sur Facebook", "on Tumblr", "微信 微博 Qzone", "Поделиться ВКонтакте",
          "페이스북 트위터 공유하기", "Harbour on Facebook Instagram YouTube", "شارك فيسبوك",
          "طباعة فيسبوك تويتر لينكد إن يوتيوب", "Email Pin Interest Whats App"}) {
        INFO(row);
        CHECK(is_share_row(row));
    }
}

TEST_CASE("lexicon::share_words: other words, sentences, one word are none", "[lexicon]") {
    for (const std::string_view line :
         {"Facebook", "Share this", "Facebook buys WhatsApp", "Twitter and Facebook.", "Twitter 2",
          "Email Print", "Line to the harbour", "Telegram Post",
          "Facebook, Instagram, TikTok and Threads go dark", "Facebook Twitter and the law",
          "微信发布新功能"}) {
        INFO(line);
        CHECK_FALSE(is_share_row(line));
    }
}

TEST_CASE("lexicon::share_words: rows of buttons that are glued together", "[lexicon]") {
    for (const std::string_view row :
         {"facebooktwitterflipboard", "FacebookE-MailTwitterGoogle+LinkedIn", "TwitterFacebook",
          "FacebookXRedditVkEmail", "TwitterLinkedinE-postaLinki KopyalaYazı Tipi"}) {
        INFO(row);
        CHECK(is_glued_share_row(row));
    }
    for (const std::string_view line : {"", "Facebook", "FacebookShare", "FacebookTwitterHarbour",
                                        "TweetSharePrint", "Facebook Twitter"}) {
        INFO(line);
        CHECK_FALSE(is_glued_share_row(line));
    }
}
