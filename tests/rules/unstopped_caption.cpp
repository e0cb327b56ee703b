#include <galley/rules/unstopped_caption.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley::rules::detail::leaves_last_stop_out;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

constexpr std::string_view caption = "港に並ぶ古い船。朝から多くの人が見物に訪れている";
constexpr std::string_view paragraph =
    "市は十日、港に新しい橋を開通させた。渡し船は来週までの運航と"
    "なり、市民は無料で橋を渡ることができるようになる。";

kind between(std::string_view line, std::string_view above, std::string_view below) {
    const hand_pieces h("|" + std::string(paragraph) + "\n\n|" + std::string(above) + "\n\n|" +
                        std::string(line) + "\n\n|" + std::string(below) + "\n\n|" +
                        std::string(paragraph) + "\n");
    return kind_of_line(h, line);
}

} // namespace

static_assert(leaves_last_stop_out("港に並ぶ船。朝の八時、料金は500円"));
static_assert(!leaves_last_stop_out("港に並ぶ古い船が見える"));
static_assert(!leaves_last_stop_out("港に並ぶ古い船。"));
static_assert(!leaves_last_stop_out("「船だ。港へ行こう」と言う人"));
static_assert(!leaves_last_stop_out("港に並ぶ古い船である。(c)HP/Anna NOVAK"));
static_assert(!leaves_last_stop_out("港口停着旧船。今天早晨"));

TEST_CASE("rules::unstopped_caption: a stop inside and none at the end", "[rules]") {
    CHECK(between(caption, paragraph, paragraph) == kind::caption);
    CHECK(between(caption, "新しい橋の一日", paragraph) == kind::caption);
}

TEST_CASE("rules::unstopped_caption: pages without stops, and other lines", "[rules]") {
    const std::string unstopped(paragraph.substr(0, paragraph.size() - 3));
    CHECK(between(caption, unstopped, unstopped) != kind::caption);
    CHECK(between("港に並ぶ古い船と朝から訪れる人々", paragraph, paragraph) == kind::heading);
    CHECK(between(paragraph, paragraph, paragraph) == kind::paragraph);
}
