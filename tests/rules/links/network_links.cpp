#include <galley/rules/links/network_links.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley::rules::detail::holds_post_address;
using galley::rules::detail::is_account_address;
using galley::rules::detail::named_network;
using galley::rules::detail::opens_with_account;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

static_assert(named_network("Visit us on Facebook") == named_network("facebook"));
static_assert(named_network("Twitter (@river)") == named_network("Twitter"));
static_assert(named_network("Town (river)") == lexicon::phrase_match::npos);
static_assert(named_network("Facebook page") == lexicon::phrase_match::npos);

static_assert(is_account_address("https://www.facebook.com/hafenpost"));
static_assert(is_account_address("www.instagram.com/hafenpost/"));
static_assert(is_account_address("https://twitter.com/hafenposthttps://x.com/hafenpost"));
static_assert(!is_account_address("https://twitter.com/hafenpost/status/1234"));
static_assert(!is_account_address("https://www.youtube.com/watch?v=abc"));
static_assert(!is_account_address("https://www.facebook.com/"));
static_assert(!is_account_address("https://hafenpost.example/facebook"));
static_assert(!is_account_address("https://"));
static_assert(!is_account_address("www.facebook"));

static_assert(holds_post_address("The ferry is late again https://t.co/aBc12"));
static_assert(holds_post_address("Foggy morning pic.twitter.com/aBc12"));
static_assert(!holds_post_address("https://chat.co/aBc12"));

static_assert(opens_with_account("@hafenpost", 1));
static_assert(opens_with_account("@hafenpost 2 hours ago", 4));
static_assert(!opens_with_account("@Roe: that is not what he said", 7));
static_assert(!opens_with_account("@Roe:", 1));
static_assert(!opens_with_account("@", 1));

namespace {

hand_pieces below_body(std::string_view lines) {
    return hand_pieces("|The council opened the bridge over the river on Tuesday.\n\nTown\n\n" +
                       std::string(lines) + "\n\nHarbour\n");
}

} // namespace

TEST_CASE("rules::network_links: neighbours that name two networks", "[rules]") {
    const auto h = below_body("Die Hafenpost bei Facebook\n\nHafenpost bei XING");
    CHECK(kind_of_line(h, "Die Hafenpost bei Facebook") == kind::social);
    CHECK(kind_of_line(h, "Hafenpost bei XING") == kind::social);
}

TEST_CASE("rules::network_links: one alone and a dialog to sign in are none", "[rules]") {
    const auto alone = below_body("Mill complains on Facebook\n\nMill closes");
    CHECK(kind_of_line(alone, "Mill complains on Facebook") != kind::social);
    const auto dialog = below_body("Login with Facebook\n\nLogin with Twitter");
    CHECK(kind_of_line(dialog, "Login with Facebook") != kind::social);
    CHECK(kind_of_line(dialog, "Login with Twitter") != kind::social);
}

TEST_CASE("rules::network_links: an account's address outside the body", "[rules]") {
    const auto h = below_body("https://www.facebook.com/hafenpost\n\nhttps://town.example/ferry");
    CHECK(kind_of_line(h, "https://www.facebook.com/hafenpost") == kind::social);
    CHECK(kind_of_line(h, "https://town.example/ferry") == kind::other);
}

TEST_CASE("rules::network_links: a call to follow somebody", "[rules]") {
    using galley::rules::detail::asks_to_follow;
    CHECK(asks_to_follow("Folgen Sie Hafenpost"));
    CHECK(asks_to_follow("Siga @hafenpost"));
    CHECK(asks_to_follow("Folge \u201CHafenpost\u201D"));
    CHECK_FALSE(asks_to_follow("Folge 12: The ferry"));
    CHECK_FALSE(asks_to_follow("Follow the river"));
    CHECK_FALSE(asks_to_follow("Followers"));
    CHECK_FALSE(asks_to_follow("Follow Anna Novak as she walks along the river."));
    const auto h = below_body("Follow Harbour Post\n\nFollow the old way home");
    CHECK(kind_of_line(h, "Follow Harbour Post") == kind::social);
    CHECK(kind_of_line(h, "Follow the old way home") != kind::social);
}

TEST_CASE("rules::network_links: a timeline, its posts and who wrote them", "[rules]") {
    const auto h = below_body("Tweets by hafenpost\n\n@hafenpost 2 hours ago\n\n"
                              "The ferry is late again, take the bridge https://t.co/aBc12\n\n"
                              "Mill\n\nTweets by the mayor anger all the ferrymen of the town");
    CHECK(kind_of_line(h, "Tweets by hafenpost") == kind::social);
    CHECK(kind_of_line(h, "@hafenpost 2 hours ago") == kind::social);
    CHECK(kind_of_line(h, "The ferry is late again, take the bridge https://t.co/aBc12") ==
          kind::social);
    CHECK(kind_of_line(h, "Tweets by the mayor anger all the ferrymen of the town") !=
          kind::social);
}

TEST_CASE("rules::network_links: an account without a post beside it is none", "[rules]") {
    const auto h = below_body("@hafenpost\n\nMill closes for the winter");
    CHECK(kind_of_line(h, "@hafenpost") != kind::social);
}

TEST_CASE("rules::network_links: a post in the body stays", "[rules]") {
    const hand_pieces h("|The council opened the bridge over the river on Tuesday.\n\n"
                        "|The mayor wrote how proud she was of it https://t.co/aBc12\n\n"
                        "|Then the ferry left for the last time.\n");
    CHECK(kind_of_line(h, "The mayor wrote how proud she was of it https://t.co/aBc12") ==
          kind::paragraph);
}
