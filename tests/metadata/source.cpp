#include <galley/metadata/source.hpp>

#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace galley::metadata;

static_assert(noexcept(source_name("")));
static_assert(source_name("《河畔日报》（2024年5月10日 04 版）") == "河畔日报");

TEST_CASE("metadata::source: cuts a name where it ends", "[metadata]") {
    struct row {
        std::string_view value;
        std::string_view name;
    };
    const row rows[] = {
        {"Harbour Daily", "Harbour Daily"},
        {"Harbour DailyReturn to Portal, see more", "Harbour Daily"},
        {"Harbour Daily Author: A. Novak", "Harbour Daily"},
        {"The Harbour under a Creative Commons licence (CC BY-NC 4.0)", "The Harbour"},
        {"Harbour Daily (CC BY-SA 4.0)", "Harbour Daily"},
        {"Hafenblatt unter der Creative Commons Lizenz", "Hafenblatt"},
        {"Creative Commons", "Creative Commons"},
        {"Harbour Daily) The", "Harbour Daily"},
        {"河畔网 作者：张三", "河畔网"},
        {"河畔网　责任编辑：张三", "河畔网"},
        {"《河畔日报》", "河畔日报"},
        {"[河畔出版社]", "河畔出版社"},
        {"the Harbour Post.", "Harbour Post"},
        {"Harbour Courier. Read the whole story there.", "Harbour Courier"},
        {"Univ. Press of Harwick", "Univ. Press of Harwick"},
        {"© www.harbour.example - News for everybody in the harbour", "www.harbour.example"},
        {"Harbour Daily | 2023-01-19", "Harbour Daily"},
        {"人民网－人民日报", "人民网－人民日报"},
        {"转载", ""},
        {"size=\"20\"", ""},
        {"", ""},
        {"A study of the river that was made in the spring by the university and then was printed "
         "by them",
         ""},
    };
    for (const row& r : rows) {
        INFO(r.value);
        CHECK(source_name(r.value) == r.name);
    }
}

TEST_CASE("metadata::source: the names in a source line", "[metadata]") {
    auto parts = [](std::string_view line) {
        std::vector<std::string> out;
        for (std::string_view p : source_parts(line)) out.emplace_back(p);
        return out;
    };
    using list = std::vector<std::string>;
    CHECK(parts("(Xinhua) 09:20, August 31, 2022") == list{"Xinhua"});
    CHECK(parts("Xinhua) 09:20, August 31, 2022") == list{"Xinhua"});
    CHECK(parts("Harbour Daily | Updated: 2024-05-13 09:08") == list{"Harbour Daily"});
    CHECK(parts("2024年05月10日06:58 | 来源：河畔网－河畔日报") == list{"河畔网－河畔日报"});
    CHECK(parts("http://harbour.example 2005-04-25 08:24:06 来源: 河畔日报") == list{"河畔日报"});
    CHECK(parts("河畔网东岸频道 ( 2012-06-04 09:20:26 ) 稿件来源： 河畔日报") == list{"河畔日报"});
    CHECK(parts("时间：2024.05.20 来源：1905河畔网 分享到：") == list{"1905河畔网"});
    CHECK(parts("来源：36河 2024-05-20").size() == 1);
    CHECK(parts("来源：12345").empty());
    CHECK(parts("AP - 16/05/2020, 12:36 PM") == list{"AP"});
    CHECK(parts("octubre 7, 2020 | 7:09 am | Agencia Efe.") == list{"Agencia Efe"});
    CHECK(parts("Associated PressApril 28, 2023 GMT") == list{"Associated Press"});
    CHECK(parts("发布时间：2022-02-13 04:22:18 来源：河畔日报") == list{"河畔日报"});
    CHECK(parts("EFE EFE") == list{"EFE"});
    CHECK(parts("出自[河畔出版社] |") == list{"河畔出版社"});
    CHECK(parts("2022-02-13").empty());
    CHECK(parts("").empty());
}

TEST_CASE("metadata::source: the portal", "[metadata]") {
    CHECK(portal_name("Sohu, see more") == "Sohu");
    CHECK(portal_name("搜狐，查看更多") == "搜狐");
    CHECK(portal_name("Sohu") == "Sohu");
    CHECK(portal_name("东湖网首页 返回频道") == "东湖网");
    CHECK(portal_name("Harwick News home page") == "Harwick News");
    CHECK(portal_name("").empty());
}

TEST_CASE("metadata::source: ways back that name no portal", "[metadata]") {
    for (const std::string_view way : {"the top", "THE TOP", "Main Menu", "blog", "all", "页首",
                                       "首页", "start of navigation", "Harwick", "home"}) {
        INFO(way);
        CHECK(portal_name(way).empty());
    }
}

TEST_CASE("metadata::source: any bytes", "[metadata]") {
    CHECK(source_name("\xFF\xFE").size() <= 2);
    for (std::string_view p : source_parts("\xE6\x96 \xFF | \xF0")) CHECK(p.size() <= 10);
    std::size_t n = 0;
    const std::string bars = std::string(5000, '|') + "A";
    for (std::string_view p : source_parts(bars)) n += p.size();
    CHECK(n <= 1);
}

TEST_CASE("metadata::begins_as_name: a number with a letter glued on", "[metadata]") {
    for (const char* s : {"River Daily", "36氪", "1905东湖网", "9to5River", ""}) {
        INFO(s);
        CHECK(begins_as_name(s));
    }
    for (const char* s : {"1931, in two parts", "12", "2022年5月3日", "20220503东湖网"}) {
        INFO(s);
        CHECK_FALSE(begins_as_name(s));
    }
    CHECK(*source_parts("时间：2022.05.03 来源：1905东湖网 分享到：").begin() == "1905东湖网");
    CHECK(source_parts("2022-05-03 12小时前").begin() == source_parts("").end());
}
