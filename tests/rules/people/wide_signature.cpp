#include <galley/rules/people/wide_signature.hpp>

#include "support/catch.hpp"
#include "support/hand_article.hpp"

#include <string>

using namespace galley;
using galley_tests::hand_article;
using galley_tests::joined;

namespace {

struct row {
    std::string_view text;
    std::string_view tail;
    kind what = kind::reporter_credit;
};

const std::string han = "|市政府星期二在河上开通了新桥，比计划晚了两年，市长感谢居民。\n";
const std::string hangul =
    "|시는 화요일 강에 새 다리를 개통했다고 밝혔다. 시장은 감사하다고 말했다.\n";

} // namespace

TEST_CASE("rules::wide_signature: a newsroom, a job and names in the last bracket", "[rules]") {
    for (const row& r : {
             row{"新桥开通了。", "（河网编辑 王小明）", kind::editor_credit},
             row{"新橋開通了！", "（河網編輯：王小明）", kind::editor_credit},
             row{"新桥开通了！", "（评论员 王小明 李大海）"},
             row{"", "（本报特约评论员 王小明）"},
         }) {
        const std::string line = std::string(r.text) + std::string(r.tail);
        INFO(line);
        const rules::signature found = rules::find_job_bracket(line);
        CHECK(found.begin == r.text.size());
        CHECK(found.kind == r.what);
    }
    for (const std::string_view none :
         {"新桥开通了。（河网编辑）", "新桥开通了。（编辑部 电话）", "新桥开通了。（市长 王小明）",
          "新桥开通了。（河网编辑 昨天在桥上看见一只小狗）", "（王小明）", ""}) {
        INFO(none);
        CHECK_FALSE(rules::find_job_bracket(none));
    }
}

TEST_CASE("rules::wide_signature: a Korean reporter behind the last full stop", "[rules]") {
    for (const row& r : {row{"다리를 개통했다.", "부산=홍길동 기자 hong@post.example"},
                         row{"다리를 개통했다.", " 홍길동 기자"}}) {
        const std::string line = std::string(r.text) + std::string(r.tail);
        INFO(line);
        CHECK(rules::find_korean_reporter(line).begin == r.text.size());
    }
    for (const std::string_view none :
         {"다리를 개통했다.", "다리를 개통했다. 기자의 눈", "홍길동 기자",
          "다리를 개통했다. 홍길동 기자는 그날 다리 위에서 시장과 만나 오래 이야기를 나눴다고 "
          "전했다"}) {
        INFO(none);
        CHECK_FALSE(rules::find_korean_reporter(none));
    }
}

TEST_CASE("rules::wide_signature: they are cut off, or fill their line", "[rules]") {
    const hand_article cut(han + "|明年还要再建两座，市长说。（评论员 王小明）\n");
    INFO(joined(cut->segments, true));
    CHECK(cut->segments.back().text() == "（评论员 王小明）");
    CHECK(joined(cut->people) == "王小明/columnist");
    const hand_article alone(han + "\n（河网编辑 王小明）\n");
    CHECK(alone->segments.back().kind == kind::editor_credit);
    CHECK(joined(alone->people) == "王小明/editor");
    const hand_article korean(hangul +
                              "|다리는 닫혀 있었다.부산=홍길동 기자 hong@post.example\n\n" +
                              "|배는 다음 달까지 다닌다고 한다.\n\n" + hangul + hangul);
    CHECK(joined(korean->people) == "홍길동/reporter");
}

TEST_CASE("rules::wide_signature: without an address only the last lines are signed", "[rules]") {
    const hand_article a(hangul + "|다리는 닫혀 있었다. 홍길동 기자\n\n" + hangul + hangul +
                         hangul);
    INFO(joined(a->segments, true));
    CHECK(a->people.empty());
}
