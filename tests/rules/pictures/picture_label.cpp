#include <galley/rules/pictures/picture_label.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::hand_pieces;
using galley_tests::joined;
using galley_tests::kind_of_line;
using galley_tests::story_around;

namespace {

std::string pieces_in_story(std::string_view lines) {
    return joined(story_around(lines, 2, 2).list());
}

} // namespace

TEST_CASE("rules::picture_label: below its label stands the caption, one piece with it",
          "[rules]") {
    for (const std::string_view label :
         {"Image caption,", "Pie de foto:", "Подпись к фото,", "图像加注文字，"}) {
        INFO(label);
        const std::string both = std::string(label) + "\nBoats lie at the old quay";
        CHECK(pieces_in_story("|" + std::string(label) + "\n|Boats lie at the old quay")
                  .find("caption: " + both + "\n") != std::string::npos);
    }
}

TEST_CASE("rules::picture_label: a label without a mark is no label of the next line", "[rules]") {
    const hand_pieces h = story_around("|Stock image\n\n|Boats lie at the old quay.", 2, 2);
    CHECK(kind_of_line(h, "Boats lie at the old quay.") == kind::paragraph);
}

TEST_CASE("rules::picture_label: a caption below its label is never the title", "[rules]") {
    const hand_pieces h("Image source, Getty Images\n\nImage caption,\n"
                        "Boats lie at the old quay of Harwick\n\nCouncil opens new bridge\n\n"
                        "|The council opened the bridge over the river on Tuesday, two years "
                        "late.\n\n|It had been closed because of the high water.\n");
    CHECK(kind_of_line(h, "Council opens new bridge") == kind::title);
}

TEST_CASE("rules::picture_label: the word for a picture above its caption", "[rules]") {
    const std::string caption =
        "|Boats lie at the old quay of the town.\n|Credit: Anna Novak for Harbour Post";
    CHECK(pieces_in_story("|Boats lie at the old quay of the town.\n" + caption)
              .find("caption: Boats lie at the old quay of the town.\ncaption: Boats lie") !=
          std::string::npos);
    CHECK(pieces_in_story("|Image\n|" + caption.substr(1)).find("navigation: Image\n") !=
          std::string::npos);
    CHECK(pieces_in_story("|Image\n\n|It had been closed for two years, the council said.")
              .find("navigation: Image\n") == std::string::npos);
}

TEST_CASE("rules::picture_label: below what opens a picture stands its caption", "[rules]") {
    for (const std::string tool : {"View photo", "Lihat Foto", "Perbesar"}) {
        INFO(tool);
        const std::string caption = "Boats lie at the old quay of the town (Harwick)";
        const hand_pieces h = story_around(tool + "\n" + caption, 2, 2);
        CHECK(kind_of_line(h, tool) == kind::navigation);
        CHECK(joined(h.list()).find("caption: Boats lie") != std::string::npos);
    }
    const hand_pieces h = story_around("View photo\nHarwick Boats", 2, 2);
    CHECK(kind_of_line(h, "Harwick Boats") != kind::caption);
}

TEST_CASE("rules::picture_label: a caption says its words again beside a credit", "[rules]") {
    constexpr std::string_view caption = "Boats lie at the old quay of the town on Tuesday.";
    const std::string again(caption);
    const std::string credit = "Photo: Anna Novak";
    const auto with = [&](std::string_view between) {
        return galley_tests::hand_pieces(
            "Ferry sold to the town\n\n" + again + ' ' + credit + "\n\n" + std::string(between) +
            again + "\n\n|The council opened the bridge over the river on Tuesday, at last.\n\n" +
            "|The ferry is sold, and the old quay will be the harbour of all small boats.\n");
    };
    const auto captions_of = [](const galley_tests::hand_pieces& h) {
        std::size_t captions = 0;
        for (const segment& s : h.list()) captions += s.kind == kind::caption ? 1U : 0U;
        return captions;
    };
    CHECK(captions_of(with(credit + "\n\n")) == 2);
    CHECK(captions_of(with("Town\n\nHarbour\n\n")) == 1);
}

TEST_CASE("rules::picture_label: a label at the end of a line tells of a picture", "[rules]") {
    for (const std::string_view line :
         {"Boats lie at the quay (representational image)", "Jan Ufer - Symbolbild",
          "Boote am Kai | Archivbild",
          "\u0A9C\u0AC7\u0AA8 \u0AB0\u0ACB - \u0AAB\u0ABE\u0A87\u0AB2 "
          "\u0AA4\u0AB8\u0AB5\u0AC0\u0AB0"}) {
        INFO(line);
        CHECK(kind_of_line(story_around(std::string(line) + "\n", 2, 2), line) == kind::caption);
    }
    for (const std::string_view line :
         {"Boats lie at the quay (again)", "The ferry - Symbolbild der Krise",
          "\u5927\u6865\u5F00\u901A(\u7EC4\u56FE)"}) {
        INFO(line);
        CHECK(kind_of_line(story_around(std::string(line) + "\n", 2, 2), line) != kind::caption);
    }
}
