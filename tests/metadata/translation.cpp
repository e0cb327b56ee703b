#include <galley/metadata/translation.hpp>

#include "support/catch.hpp"

#include <string>

using galley::metadata::translated_from;

static_assert(noexcept(translated_from("", "en")));
static_assert(!translated_from("", "en"));

TEST_CASE("metadata::translation: a note is believed alone", "[metadata]") {
    CHECK(translated_from("The market.\n\nThe article is in Chinese\n", "en").code == "zh");
    CHECK(translated_from("The market.\nThe article is in Russian", "en").code == "ru");
    CHECK(translated_from("This article was translated from the French.", "en").code == "fr");
    CHECK_FALSE(translated_from("The article is in English", "en"));
    CHECK_FALSE(translated_from("The article is in print.", "en"));
    CHECK_FALSE(translated_from("A book translated from Chinese was sold.", "en"));
}

TEST_CASE("metadata::translation: marks of Chinese add up", "[metadata]") {
    CHECK(translated_from("Original title: A market\n\nThe stalls of my country are many.\n"
                          "(Reporter Li Si)\nReturn to Sohu, see more",
                          "en")
              .code == "zh");
    CHECK(translated_from("A market\n\nWebsite record number: Lu ICP Bei 12345678 No. -2\n"
                          "WeChat platform two-dimensional code",
                          "en")
              .code == "zh");
    CHECK(
        translated_from("□Li Si Wang Wu\n\nThe market is open. my country is large.", "en").code ==
        "zh");
    CHECK(
        translated_from("Xinhua News Agency, Beijing, August 28th On August 28, a market opened.\n"
                        "The reporter learned that it is large.",
                        "en")
            .code == "zh");
}

TEST_CASE("metadata::translation: behind the prefix of a dump a dateline counts", "[metadata]") {
    CHECK(translated_from(
              " date 2023-01 China News Service, Qinghe, January 17th Topic: Lanterns\n", "en")
              .code == "zh");
}

TEST_CASE("metadata::translation: weak hints are not enough", "[metadata]") {
    for (std::string_view text :
         {"\"I love my country,\" she said. \"My country is small. In my country we dance.\"",
          "HARBOUR CITY, Aug. 30 (Xinhua) -- Netizens of China went to the market. (Web editor: A. "
          "Novak)",
          "General Secretary Xi Jinping spoke. The broad masses listened. We must adhere to the "
          "plan.",
          "Original title: The Sea", "□ Bread\n□ Milk", "A two-dimensional code is a square.",
          "The reporter learned to swim."}) {
        INFO(text);
        CHECK_FALSE(translated_from(text, "en"));
    }
}

TEST_CASE("metadata::translation: any length", "[metadata]") {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "my country ";
    CHECK_FALSE(translated_from(text, "en"));
    CHECK_FALSE(translated_from(std::string(100'000, '\xE2'), "en"));
}
