#include <galley/metadata/name.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

using galley::metadata::looks_like_name;

static_assert(noexcept(looks_like_name("")));

TEST_CASE("metadata::name: names", "[metadata]") {
    for (const std::string_view text :
         {"Jane Roe", "J. K. Roe", "Jean-Luc O'Neill Jr.", "Eva van der Beek", "Иван Петров",
          "Ana de la Cruz", "Aminu ABUBAKAR", "王小明", "김민수", "Li Xiaoming", "林　宇",
          "佐藤はるか", "田中 美咲", "大渡 美咲", "Per-Erik Ofelt", "Eva Van Der Beek"}) {
        INFO(text);
        CHECK(looks_like_name(text) >= 50);
    }
    CHECK(looks_like_name("Jane Roe") > looks_like_name("Purple Rain"));
}

TEST_CASE("metadata::name: what is none", "[metadata]") {
    for (const std::string_view text : {"",
                                        "社会 政治",
                                        "A Katmandou",
                                        "A Harbour Letter",
                                        "Business Travel",
                                        "Read More",
                                        "New York",
                                        "Reuters",
                                        "The Associated Press",
                                        "STAFF WRITER",
                                        "Web Desk",
                                        "Editorial Board",
                                        "Jane Roe said",
                                        "Top 10 Places",
                                        "首页",
                                        "admin",
                                        "Share this article",
                                        "Jane & John",
                                        "May 5",
                                        "佐藤はるかなるかな",
                                        "社会 経済",
                                        "In-Depth"}) {
        INFO(text);
        CHECK(looks_like_name(text) < 40);
    }
}

TEST_CASE("metadata::name: words in small letters", "[metadata]") {
    using galley::metadata::comes_in_small;
    CHECK(comes_in_small("we read it later on", "Read Later"));
    CHECK(comes_in_small("they will read, too", "Read Later"));
    CHECK_FALSE(comes_in_small("alreadyx or Later", "Read Later"));
    CHECK_FALSE(comes_in_small("mail jane.rowe@example.org", "Jane Rowe"));
    CHECK_FALSE(comes_in_small("", "Jane Rowe"));
    CHECK_FALSE(comes_in_small("jan", "Jane Rowe"));
}

TEST_CASE("metadata::name: a long word in small letters is of prose, a particle is not",
          "[metadata]") {
    using galley::metadata::detail::people::is_word_of_prose;
    for (const std::string_view prose : {"harbour", "covering", "abcdefg"}) {
        INFO(prose);
        CHECK(is_word_of_prose(prose));
        CHECK(looks_like_name("Jane " + std::string(prose) + " Roe") == 0);
    }
    for (const std::string_view other : {"", "roe", "Harbour", "o'neill", "harbour1", "vander"}) {
        INFO(other);
        CHECK_FALSE(is_word_of_prose(other));
    }
    for (const galley::lexicon::people_word& entry : galley::lexicon::name_words.entries()) {
        if (entry.use != galley::lexicon::word_use::particle) continue;
        const std::string_view phrase = entry.phrase;
        for (std::size_t at = 0; at < phrase.size();) {
            const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
            INFO(phrase);
            CHECK_FALSE(is_word_of_prose(phrase.substr(at, end - at)));
            at = end + 1;
        }
    }
}
