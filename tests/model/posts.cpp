#include <galley/model/posts.hpp>

#include "support/catch.hpp"
#include "support/zoned_page.hpp"

#include <cstddef>
#include <string>

using namespace galley;

namespace {

std::size_t first_of(const std::string& text) {
    const zoned_page p(text);
    return model::first_of_other_posts(p.text, p.lines, p.facts, p.zones);
}

} // namespace

TEST_CASE("model::posts: older posts of a blog end the article", "[model]") {
    CHECK(
        first_of("+The council of Mondavia opened its new bridge on Thursday, two years after the "
                 "old one was closed.\n"
                 "Print\n"
                 "Posted by Anna @ 2015-06-14 03:25:55 (370)\n"
                 "+The market returns to the old square in spring, said the mayor, if the weather "
                 "allows it.\n"
                 "Print\n"
                 "Posted by Anna @ 2015-06-13 15:00:14 (697)\n"
                 "+Schools open late on Monday because a pipe has burst under the street.\n"
                 "Print\n"
                 "Posted by Anna @ 2015-06-10 05:53:20 (993)\n") == 1);
}

TEST_CASE("model::posts: comments and teasers with a distance in time", "[model]") {
    CHECK(first_of("+议会周四开放了新桥。两年前旧桥因桥墩出现裂缝而关闭，市长第一个走过了新桥，"
                   "数百人跟随她走到了河的另一岸。\n"
                   "河报·2 天前\n"
                   "+市场将于春季回到旧广场，市长在周一的会议上说，如果天气允许的话。\n"
                   "城市日报·8 小时前\n"
                   "+由于街道下的水管破裂，学校周一晚些时候开放，学生们应当在家等待通知。\n"
                   "河报·19 小时前\n"
                   "+渡轮将在月底停运，船员们将在新桥上找到工作，公司说。\n") == 1);
    CHECK(
        first_of("+The council of Mondavia opened its new bridge on Thursday, two years after the "
                 "old one was closed.\n"
                 "Leave a comment\n"
                 "On December 23, 2014, at 10:07 PM, otter wrote:\n"
                 "+I walked across it this morning and nothing at all was shaking, well done.\n"
                 "On December 24, 2014, at 8:13 AM, heron wrote:\n"
                 "+It was high time.\n"
                 "On December 24, 2014, at 9:40 AM, otter wrote:\n"
                 "+That it was.\n") == 2);
}

TEST_CASE("model::posts: what only looks like a series ends nothing", "[model]") {
    const std::string story =
        "+The council of Mondavia opened its new bridge on Thursday, two years "
        "after the old one was closed.\n";
    const std::string more =
        "+Engineers said the bridge would last for at least a hundred years.\n";
    // advertisements between paragraphs
    CHECK(first_of(story + "Advertisement\n" + more + "Advertisement\n" + more + "Advertisement\n" +
                   more) == 7);
    // tools that come again, but with no moment beside them
    CHECK(first_of(story + "Share\n" + more + "Share\n" + more + "Share\n" + more) == 7);
    // two are no series
    CHECK(first_of(story + "Posted by Anna on 12 May 2022, 10:15\n" + more +
                   "Posted by Anna on 3 May 2022, 08:00\n" + more) == 5);
    // whole lines of a date: cards between paragraphs
    CHECK(first_of(story + "23. 12. 2024 13:31\n" + more + "22. 12. 2024 10:02\n" + more +
                   "21. 12. 2024 07:45\n" + more) == 7);
    // prices, each with its moment
    CHECK(first_of(story + "May be higher. Price of 02.01.2023 12:53\n" + more +
                   "May be higher. Price of 02.01.2023 10:46\n" + more +
                   "May be higher. Price of 02.01.2023 08:29\n" + more) == 7);
    // notes on the story itself
    CHECK(first_of(story + "Updated on 12 May 2022, 10:15 by Anna\n" + more +
                   "Updated on 13 May 2022, 09:15 by Anna\n" + more +
                   "Updated on 14 May 2022, 11:15 by Anna\n" + more) == 7);
    // lines that begin with different words
    CHECK(first_of(story + "Posted by Anna on 12 May 2022, 10:15\n" + more +
                   "Written by Bo on 3 May 2022, 08:00\n" + more +
                   "Heard by Cy on 1 May 2022, 08:00\n" + more) == 7);
    // teasers above the article
    std::string article = story + "By Anna 42 minutes ago\n" + more + "By Bo 2 hours ago\n" + more +
                          "By Cy 3 hours ago\n";
    for (int i = 0; i < 20; ++i) article += more;
    CHECK(first_of(article) == 26);
    // a table
    CHECK(first_of(story + "at 2020-08-01 18:00:00 200 4084\nat 2020-08-01 19:00:00 300 1084\n"
                           "at 2020-08-01 20:00:00 120 4184\nat 2020-08-01 21:00:00 210 484\n") ==
          5);
    // far from any text of the body, or with none before it
    CHECK(
        first_of("Posted by Anna on 12 May 2022, 10:15\nA\nPosted by Anna on 3 May 2022, 08:00\nB\n"
                 "Posted by Anna on 1 May 2022, 08:00\n" +
                 story) == 6);
    CHECK(first_of("") == 0);
}
