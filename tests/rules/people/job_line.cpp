#include <galley/rules/people/job_line.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"
#include "support/line_rows.hpp"

#include <galley/rules/line/line_kind.hpp>

#include <string>
#include <string_view>

using namespace galley;
using galley_tests::check_above;
using galley_tests::check_behind;
using galley_tests::hand_pieces;
using galley_tests::kind_of_line;

TEST_CASE("rules::job_line: a job, its colon and nothing but names", "[rules]") {
    check_behind(rules::judge_line,
                 {
                     {"Photo editor: Kim Park", rule::credit_line, kind::editor_credit},
                     {"Social media editor: Kim Park", rule::credit_line, kind::editor_credit},
                     {"Multimedia reporter: Kim Park", rule::credit_line, kind::reporter_credit},
                     {"Chief photographer: Kim Park", rule::photo_label, kind::photo_credit},
                     {"Guest columnist: Kim Park", rule::byline_label, kind::byline},
                     {"Redaktion: Eva Krause", rule::credit_line, kind::editor_credit},
                     {"Bildredakteurin: Anna Novak", rule::credit_line, kind::editor_credit},
                     {"图片编辑：王小明", rule::credit_line, kind::editor_credit},
                     {"Video by Kim Park", rule::photo_label, kind::photo_credit},
                     {"Graphics: Kim Park", rule::photo_label, kind::photo_credit},
                     {"摄影记者：王小明", rule::photo_label, kind::photo_credit},
                     {"사진=홍길동 기자", rule::photo_label, kind::photo_credit},
                     {"Redaktion: Hafenblatt Online", rule::contact_label, kind::contact},
                     {"Night editor: what the job is like and who does it", rule::none},
                     {"Video by the river shows the bridge", rule::none},
                     {"Sports director: Kim Park", rule::none},
                     {"- A far better bridgeAuthor: Kim Park", rule::none},
                 });
    check_above(rules::judge_line,
                {{"Trainee reporter: Kim Park", rule::byline_label, kind::byline}});
}

TEST_CASE("rules::job_line: a dot for the colon", "[rules]") {
    check_behind(
        rules::judge_line,
        {
            {"（文・山田太郎、写真・田中花子）", rule::credit_bracket, kind::reporter_credit},
            {"（写真・田中花子）", rule::credit_bracket, kind::reporter_credit},
            {"（山田・田中）", rule::none},
            {"（文・理の壁を越える試み）", rule::none},
        });
}

TEST_CASE("rules::job_line: notes about the translation", "[rules]") {
    check_behind(
        rules::judge_line,
        {
            {"Machine translation from German.", rule::note_label, kind::translation_note},
            {"Dieser Artikel wurde maschinell übersetzt.", rule::note_label,
             kind::translation_note},
            {"Traduit de l'anglais par Luc Petit", rule::note_label, kind::translation_note},
            {"Translation from Spanish by Kim Park", rule::note_label, kind::translation_note},
            {"本文由机器翻译", rule::note_label, kind::translation_note},
            {"The book was translated from French by the river", rule::none},
            {"Machine translation has become better, they said.", rule::none},
        });
}

TEST_CASE("rules::job_line: the job of who reports before the name", "[rules]") {
    check_above(rules::judge_line,
                {
                    {"Correspondent Anna Novak, Paris", rule::byline_label, kind::byline},
                    {"Reporter Anna Novak", rule::byline_label, kind::byline},
                    {"Correspondent Anna Novak, who saw the flood", rule::none},
                    {"Correspondents of the old town", rule::none},
                });
}

TEST_CASE("rules::job_line: roles below names by turns", "[rules]") {
    const std::string_view body = "|The council opened the bridge over the river on Tuesday.\n\n";
    const auto behind_body = [body](std::string_view lines) {
        return hand_pieces(std::string(body) + std::string(lines));
    };
    const hand_pieces h = behind_body("Credits\nJane Roe\nAuthor\nAnna Novak\nEditor\n\nShare\n");
    CHECK(kind_of_line(h, "Jane Roe") == kind::byline);
    CHECK(kind_of_line(h, "Anna Novak") == kind::editor_credit);
    CHECK(kind_of_line(h, "Editor") == kind::editor_credit);
    // The role above its name, one pair alone, jobs that write nothing.
    for (const std::string_view other :
         {"Editor\nAnna Novak\nAuthor\nJane Roe\nEditor\n", "Anna Novak\nEditor\n\nShare\nMail\n",
          "Jane Roe\nCEO\nAnna Novak\nCEO\n"}) {
        INFO(other);
        CHECK(kind_of_line(behind_body(other), "Anna Novak") != kind::editor_credit);
    }
}
