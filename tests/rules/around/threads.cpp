#include <galley/rules/around/threads.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_page;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

namespace {

std::string story() {
    std::string text;
    for (int i = 0; i < 9; ++i)
        text += "|The council opened the bridge over the river on Tuesday.\n";
    return text;
}

std::string post(std::string_view head, std::string_view time, std::string_view words) {
    return std::string(head) + "\n" + std::string(time) + "\n\n" + std::string(words) + "\n\n";
}

} // namespace

TEST_CASE("rules::threads: names that say, and times, are posts", "[rules]") {
    constexpr std::string_view words = "|Ich ging jeden Tag hinunter und sah den M\u00E4nnern zu.";
    const std::string thread = post("Jan sagt:", "3. Mai 2020 um 9:20 Uhr", words) +
                               post("Ute Ufer sagt:", "4. Mai 2020 um 10:20 Uhr", words) +
                               post("ein.leser sagt:", "5. Mai 2020 um 7:02 Uhr", "Sch\u00F6n!");
    const hand_pieces h(story() + "\n" + thread);
    CHECK(kind_of_line(h, "Jan sagt:") == kind::comments);
    CHECK(kind_of_line(h, words.substr(1)) == kind::comments);
    CHECK(kind_of_line(h, "Sch\u00F6n!") == kind::comments);
    CHECK(h.list().front().kind == kind::paragraph);
    // A forum's posts are the page.
    const hand_pieces forum("|Ein Satz.\n\n" + thread);
    CHECK(kind_of_line(forum, words.substr(1)) != kind::comments);
}

TEST_CASE("rules::threads: buttons with a time between them close posts", "[rules]") {
    for (const std::string_view button :
         {"Responder", "12 Reply", "\u56DE\u590D", "R\u00E9pondre"}) {
        std::string text = story() + "\n";
        for (const std::string_view name : {"Nemo", "Jan Ufer", "X. Y."})
            text += std::string(name) + "\n3 May 2020 9:20\n\nSo it is in our town as well\n" +
                    std::string(button) + "\n\n";
        const hand_pieces h(text);
        INFO(button);
        CHECK(kind_of_line(h, "Nemo") == kind::comments);
        CHECK(kind_of_line(h, "3 May 2020 9:20") == kind::comments);
        CHECK(kind_of_line(h, "So it is in our town as well") == kind::comments);
    }
    std::string feed = story() + "\n";
    for (int i = 0; i < 3; ++i) feed += "Ferry sold to the town at last\n2 hours ago\nReport\n";
    CHECK(kind_of_line(hand_pieces(feed), "Ferry sold to the town at last") != kind::comments);
}

TEST_CASE("rules::threads: a count and the title head comments", "[rules]") {
    for (const std::string_view label :
         {"One thought on \u201CBridge opens\u201D", "2 Gedanken zu \u201EBr\u00FCcke\u201C",
          "12 commentaires sur \u00AB Le pont \u00BB"}) {
        const hand_pieces h(story() + "\n" + std::string(label) +
                            "\n\nNemo\n3 May 2020 9:20\nSo it is in our town as well\n");
        INFO(label);
        CHECK(kind_of_line(h, label) == kind::comments);
        CHECK(kind_of_line(h, "So it is in our town as well") == kind::comments);
    }
    const hand_pieces none(story() + "\nTwo responses to the flood\n\n2 responses to the flood\n");
    CHECK(kind_of_line(none, "2 responses to the flood") != kind::comments);
}

TEST_CASE("rules::threads: a counted label heads what looks like posts", "[rules]") {
    constexpr std::string_view words = "So it is in our town as well";
    const hand_pieces posts(story() + "\nComments (2)\n\nNemo\n3 May 2020 9:20\n" +
                            std::string(words) + "\n");
    CHECK(kind_of_line(posts, words) == kind::comments);
    const hand_pieces counter(story() + "\nComments (2)\n\n" + std::string(words) + "\n");
    CHECK(kind_of_line(counter, words) != kind::comments);
    const hand_pieces list(story() + "\n\u7559\u8A00\u5217\u8868 (2)\n\n" + std::string(words) +
                           "\n");
    CHECK(kind_of_line(list, words) == kind::comments);
}

TEST_CASE("rules::threads: few lines between two words of comments", "[rules]") {
    constexpr std::string_view words = "So it is in our town as well";
    const hand_pieces h(story() + "\nReply\n\nRecommend\n" + std::string(words) + "\n\nReply\n");
    CHECK(kind_of_line(h, words) == kind::comments);
    const hand_pieces counts(story() + "\n3 comments\n" + std::string(words) + "\n12 comments\n");
    CHECK(kind_of_line(counts, words) != kind::comments);
}

TEST_CASE("rules::threads: a button may stand behind other words, and among buttons to share",
          "[rules]") {
    constexpr std::string_view words = "So it is in our town as well";
    const auto kind_between = [words](const std::string& above, const std::string& below) {
        const hand_pieces h(story() + "\n" + above + "\n\nAnna\n\n" + std::string(words) + "\n\n" +
                            below + "\n");
        return kind_of_line(h, words);
    };
    const std::string button = "Gut 3 Schlecht 0 Antworten";
    CHECK(kind_between(button, button) == kind::comments);
    CHECK(kind_between("3 comments", button) != kind::comments);
    CHECK(kind_between("Reply\n\nShare", "Reply") == kind::comments);
    CHECK(kind_between("Comment\n\nShare", "Leave a comment") != kind::comments);
}

TEST_CASE("rules::threads: a label heads comments only if readers may write or wrote", "[rules]") {
    constexpr std::string_view first = "Greater Harwick";
    const auto kind_below = [first](std::string_view label, std::string_view rest) {
        const hand_pieces h(story() + "\n" + std::string(label) + "\n\n" + std::string(first) +
                            "\n\n" + std::string(rest) + "\n");
        CHECK(kind_of_line(h, label) == kind::comments);
        return kind_of_line(h, first);
    };
    CHECK(kind_below("Discussion", "Ferries\n\nHarbour\n\nOld mill") != kind::comments);
    CHECK(kind_below("Discussion", "Old mill\n\nRiverside") != kind::comments);
    for (const std::string_view rest :
         {"E-mail", "Website (optional)", "Name *", "Ferries\n\nReply", "It rained all day."})
        CHECK(kind_below("Comments", rest) == kind::comments);
    CHECK(kind_below("Leave a comment", "Name *") == kind::comments);
    CHECK(kind_below("Leave a comment", "Ferries\n\nHarbour") != kind::comments);
}

TEST_CASE("rules::threads: the word for comments does not head a whole page", "[rules]") {
    constexpr std::string_view last = "Old mill on the river sold to a brewer";
    std::string links;
    for (int i = 0; i < 30; ++i) links += "Ferry boats 2 and 3\n\n";
    const hand_pieces h(story() + "\nComments\n\nName\n\nE-mail\n\n" + links + std::string(last));
    CHECK(kind_of_line(h, "Name") == kind::comments);
    CHECK(kind_of_line(h, last) != kind::comments);
    // Posts let more follow.
    std::string posts;
    for (int i = 0; i < 15; ++i) posts += "Nemo\n\nTuesday, 3:07 pm\n\nWe have one too\n\n";
    const hand_pieces thread(story() + "\nComments\n\n" + posts + std::string(last));
    CHECK(kind_of_line(thread, last) == kind::comments);
    const hand_pieces archive(story() + "\nComments\n\nMay 2020 (12)\nApril 2020 (3)\n"
                                        "March 2020 (41)\n");
    CHECK(kind_of_line(archive, "April 2020 (3)") == kind::navigation);
}

TEST_CASE("rules::threads: words that open a post do without a colon", "[rules]") {
    for (const std::string_view opener : {"Kommentar von ", "Comment by ", "# re: "}) {
        std::string text = story() + "\n";
        for (const std::string_view name : {"Jan", "Ute", "Nemo"})
            text += std::string(opener) + std::string(name) +
                    "\n3 May 2020 9:20\nSo it is in our town as well\n\n";
        INFO(opener);
        CHECK(kind_of_line(hand_pieces(text), "So it is in our town as well") == kind::comments);
    }
}

TEST_CASE("rules::threads: counts of comments among headlines head no posts", "[rules]") {
    const std::string headline = "Harbour reopens after the storm of last week";
    std::string text = story() + "\n";
    for (int i = 0; i < 4; ++i)
        text += headline + "\nThe Post, 2 hours ago\n" + std::to_string(i + 2) + " comments\n\n";
    const hand_pieces h(text);
    CHECK(kind_of_line(h, headline) == kind::related_link);
    CHECK(kind_of_line(h, "3 comments") == kind::related_link);
}

TEST_CASE("rules::threads: a name, a time and a button are the head of a post", "[rules]") {
    const std::string_view head = "Jane Roe May 3, 2020 at 9:20 am Reply";
    CHECK(kind_of_line(hand_pieces(story() + "\n" + std::string(head) + "\nOld and good.\n"),
                       head) == kind::comments);
    // Between such heads stands what readers wrote.
    std::string posts = story() + "\n";
    for (int i = 0; i < 3; ++i)
        posts +=
            "Jan Ufer May " + std::to_string(i + 3) + ", 2020 at 9:20 am - Reply\n\nOld too\n\n";
    CHECK(kind_of_line(hand_pieces(posts), "Old too") == kind::comments);
    // A button that is no post's alone is believed of three.
    const std::string quoted = "\n3 May 2020, 9:20 Quote #\nOld too\n";
    const std::string rest = "5 May 2020, 9:20 Quote #\nOld again\n";
    CHECK(kind_of_line(hand_pieces(story() + quoted + quoted + rest), "Old too") == kind::comments);
    CHECK(kind_of_line(hand_pieces(story() + quoted), "3 May 2020, 9:20 Quote #") !=
          kind::comments);
    const std::string_view letter = "On 3 May 2020 the council wrote a reply.";
    CHECK(kind_of_line(hand_pieces(story() + "\n" + std::string(letter) + "\n"), letter) !=
          kind::comments);
}

TEST_CASE("rules::threads: a button may stand in brackets", "[rules]") {
    std::string text = story() + "\n";
    for (const char* day : {"3", "4", "5"})
        text += "geschrieben von Nemo am " + std::string(day) +
                ". Mai 2020, 09:20 [ antworten ]\n\nSo ist es bei uns auch\n\n";
    const hand_pieces h(text);
    CHECK(kind_of_line(h, "geschrieben von Nemo am 3. Mai 2020, 09:20 [ antworten ]") ==
          kind::comments);
    CHECK(kind_of_line(h, "So ist es bei uns auch") == kind::comments);
}

TEST_CASE("rules::threads: a sign, an article and a clock open a post", "[rules]") {
    std::string text = story() + "\n";
    for (const char* day : {"3", "4", "5"})
        text += "# Le " + std::string(day) +
                " mai \u00E0 09:20, par Nemo En r\u00E9ponse \u00E0 : Le pont est ouvert\n\n"
                "Il fallait le faire\n\n";
    const hand_pieces h(text);
    CHECK(kind_of_line(h, "Il fallait le faire") == kind::comments);
    std::string list = story() + "\n";
    for (const char* name : {"pont", "bac", "moulin"})
        list += "# Le " + std::string(name) + " de la ville\n\nIl fallait le faire\n\n";
    CHECK(kind_of_line(hand_pieces(list), "Il fallait le faire") != kind::comments);
}

TEST_CASE("rules::threads: a button of many words heads no menu", "[rules]") {
    const auto below = [](std::string_view next) {
        const std::string lines = "\nView all comments\n\n" + std::string(next) +
                                  "\n\nHarbour reopens after the storm\n\nFerry sold to a museum\n";
        return kind_of_line(hand_pieces(story() + lines), next);
    };
    CHECK(below("Just Dropped") != kind::comments);
    CHECK(below("Name *") == kind::comments);
    CHECK(below("Nobody told us that the ferry would be sold so soon.") == kind::comments);
}

TEST_CASE("rules::threads: a form for comments ends where it offers to know the reader",
          "[rules]") {
    const std::string form = story() + "\nLeave a comment\n\nName *\n\nWebsite\n\n" +
                             "Save my name in this browser for the next time I comment.\n\n";
    const auto behind = [&form](std::string_view lines) {
        return kind_of_line(hand_pieces(form + std::string(lines) + "Town hall\n\nTides\n"),
                            "Town hall");
    };
    CHECK(behind("") == kind::navigation);
    CHECK(behind("Notify me of new comments by email.\n\n") == kind::navigation);
    CHECK(behind("Jane Roe\n\nMay 3, 2020 at 9:20 am\n\nOld and good.\n\n") == kind::comments);
}

TEST_CASE("rules::threads: a form ends in its last field where nothing of it follows", "[rules]") {
    const std::string form = story() + "\nLeave a comment\n\nName *\nE-mail *\nWebsite\n\n";
    CHECK(kind_of_line(hand_pieces(form + "Tide tables\nHarbour maps\n"), "Website") ==
          kind::comments);
    CHECK(kind_of_line(hand_pieces(form + "Tide tables\nHarbour maps\n"), "Tide tables") !=
          kind::comments);
    CHECK(kind_of_line(hand_pieces(form + "Nemo\n3 May 2020 9:20\nSo it is\n"), "Nemo") ==
          kind::comments);
}
