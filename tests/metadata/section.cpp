#include <galley/metadata/section.hpp>

#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace galley::metadata;

namespace {

using list = std::vector<std::string>;

list sections(std::string_view value) {
    list out;
    for (std::string_view t : section_parts(value)) out.emplace_back(t);
    return out;
}

} // namespace

TEST_CASE("metadata::section: the steps of a path", "[metadata]") {
    CHECK(sections("Home > News > Harbour") == list{"Home", "News", "Harbour"});
    CHECK(sections("Home>>") == list{"Home"});
    CHECK(sections("Home / Opinion / A/B") == list{"Home", "Opinion", "A/B"});
    CHECK(sections("首页 » 新闻 › 正文") == list{"首页", "新闻", "正文"});
    CHECK(sections("首页｜河湾人物｜访谈") == list{"首页", "河湾人物", "访谈"});
    CHECK(sections("首页/要闻/河湾") == list{"首页", "要闻", "河湾"});
    CHECK(sections("东湖网首页--> 财经--> 渡轮") == list{"东湖网首页", "财经", "渡轮"});
    CHECK(sections("La «grande» place").size() == 1); // quotes part nothing
    CHECK(sections("PARTY BUILDING") == list{"PARTY BUILDING"});
    CHECK(sections(">").empty());
    CHECK(sections("").empty());
}
