#include <galley/metadata/title_tail.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace galley::metadata;

static_assert(noexcept(split_title_tail("")) && noexcept(title_likeness("", "")));
static_assert(split_title_tail("A bridge for the harbour - Harbour News").site == "Harbour News");
static_assert(title_likeness("A new bridge", "a NEW bridge!") == 100);

TEST_CASE("metadata::title_tail: cuts sites and channels off", "[metadata]") {
    struct row {
        std::string_view headline;
        std::string_view mark;
        std::string_view tail;
    };
    const row rows[] = {
        {"Council opens a new bridge", " - ", "The Daily"},
        {"Council opens a new bridge", " | ", "Harbour Times"},
        {"Council opens a new bridge", " – ", "News Center – Harbour Net"},
        {"Council opens a new bridge", "_", "Harbour .com"},
        {"Council opens a new bridge over the harbour", " | ",
         "Rivertown | Public Works | Bridges"},
        {"Council opens a new bridge", " :: ", "harbour.example.org"},
        {"Council opens a new bridge", " » ", "Blog"},
        {"Der Markt am Fluss bleibt zu", " - ", "Rheintal Zeitung"},
        {"Рынок у реки закрыт на ремонт", " — ", "Новости"},
        {"河边的新桥今天开放", "_", "新闻中心_河畔网"},
        {"Council opens a new bridge", " - ", "Reuters"},
        {"Bridge “Old Harbour” | The council opens it after nine long years of work", " – ",
         "News"},
    };
    for (const row& r : rows) {
        const std::string title =
            std::string(r.headline) + std::string(r.mark) + std::string(r.tail);
        INFO(title);
        const split_title s = split_title_tail(title);
        CHECK(s.title == r.headline);
        CHECK(s.site == r.tail);
        CHECK(s.score >= 0.5F);
    }
}

TEST_CASE("metadata::title_tail: leaves marks of headlines alone", "[metadata]") {
    for (std::string_view title :
         {"La ville veut attirer des « stars internationales »", "Win or lose – the fans stay",
          "Bridge - what the council knows about it", "Harbour 2 - 1 Rivertown",
          "A well-known bridge", "2023-24 season opens", "10 - 3",
          "Rivertown | Council opens the bridge that nobody wanted to pay for",
          "Why the bridge fell — and who pays?", "AC/DC play the harbour", "", " - ", "|",
          "Harbour", "The bridge: a history", "file_name"}) {
        INFO(title);
        CHECK(split_title_tail(title).title == title);
        CHECK_FALSE(split_title_tail(title).has_site());
    }
}

TEST_CASE("metadata::title_tail: the parts of a title", "[metadata]") {
    auto parts = [](std::string_view title) {
        std::vector<std::string> out;
        for (std::string_view p : title_parts(title)) out.emplace_back(p);
        return out;
    };
    using list = std::vector<std::string>;
    CHECK(parts("A - B | C_D") == list{"A", "B", "C", "D"});
    CHECK(parts(" one-two ") == list{"one-two"});
    CHECK(parts("|| A |") == list{"A"});
    CHECK(parts("").empty());
}

TEST_CASE("metadata::title_tail: likeness", "[metadata]") {
    CHECK(title_likeness("Observations from the Network Conference",
                         "Observations from the Cyber Conference") > 70);
    CHECK(title_likeness("Work together to meet new challenges",
                         "Work together to meet new security challenges.") > 85);
    CHECK(title_likeness("Council opens bridge", "Markets close higher") == 0);
    CHECK(title_likeness("河边的新桥今天开放", "河边新桥今天开放了") > 80);
    CHECK(title_likeness("河边的新桥今天开放", "股市收盘走高") < 20);
    CHECK(title_likeness("", "") == 0);
    CHECK(title_likeness("...", "!!!") == 0);
    CHECK(title_containment("Council opens new", "Council opens new bridge over the harbour") ==
          100);
    CHECK(title_containment("Council opens new bridge over the harbour", "Council opens") < 60);
    const std::string a = "bridge bridge bridge";
    CHECK(title_likeness(a, "bridge") == 50);
}

TEST_CASE("metadata::title_tail: any bytes", "[metadata]") {
    const std::string many(100'000, '|');
    CHECK_FALSE(split_title_tail(many).has_site());
    CHECK(split_title_tail("\xFF\xFE - \xE6").title.size() <= 6);
    CHECK(title_likeness(std::string(100'000, 'a'), std::string(100'000, 'a')) == 100);
}

TEST_CASE("metadata::title_sieve: lets through whatever is like the title", "[metadata]") {
    const std::string_view title = "The council opens a new bridge over the old harbour";
    const galley::metadata::title_sieve sieve(title);
    for (const std::string_view line :
         {title, std::string_view("council opens new bridge over old harbour"),
          std::string_view("The council opens a new bridge"),
          std::string_view("Markets close higher after a quiet day in the harbour"),
          std::string_view("the the the the the the"), std::string_view()}) {
        INFO(line);
        if (title_likeness(title, line) >= 80) CHECK(sieve.may_be_like(line, 80));
    }
    CHECK(sieve.may_be_like(title, 100));
    CHECK_FALSE(sieve.may_be_like("Markets close higher after a quiet day", 80));
}

TEST_CASE("metadata::title_sieve: lets through what is like the title at random", "[metadata]") {
    const std::string_view words[] = {
        "bridge", "a",  "2024",          "harbour",  "und",   "don't", "straße", "мост", "新桥",
        "港",     "ok", "extraordinary", "\xC3\xC3", "สะพาน", "—",     "٣٤",     "K"};
    std::minstd_rand random(7);
    const auto make_line = [&] {
        std::string line;
        for (auto n = random() % 12; n > 0; --n) {
            line += words[random() % std::size(words)];
            line += random() % 6 == 0 ? ", " : " ";
        }
        return line;
    };
    for (int round = 0; round < 20'000; ++round) {
        const std::string title = make_line();
        const std::string line = random() % 3 == 0 ? title + make_line() : make_line();
        std::size_t letters = 0;
        for (const char b : line) letters += galley::text::is_word_byte(b) ? 1U : 0U;
        INFO(title << " / " << line);
        const int likeness = title_likeness(title, line);
        CHECK(galley::metadata::title_sieve(title).may_be_like(line, likeness, letters));
    }
}

TEST_CASE("metadata::title_tail: marks above ASCII begin with the bytes that are asked for",
          "[metadata]") {
    for (char32_t c = 0x80; c < 0x110000; ++c) {
        if (c >= 0xD800 && c < 0xE000) continue;
        const bool bar = c == 0xFF5C || c == 0x2223;
        const bool arrow = c == 0xBB || c == 0xAB || c == 0x203A || c == 0x2039 || c == 0x2022 ||
                           c == 0xB7 || c == 0x2044;
        if (!bar && !arrow && !galley::text::is_dash(c)) continue;
        std::string mark;
        galley::text::encode(c, [&mark](std::uint32_t b) { mark += static_cast<char>(b); });
        INFO(static_cast<unsigned>(c));
        CHECK(galley::metadata::find_title_mark("Ferry " + mark + " Harbour", 0));
    }
}
