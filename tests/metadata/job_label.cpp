#include <galley/metadata/job_label.hpp>

#include "support/catch.hpp"

using galley::metadata::read_job_label;
using galley::metadata::read_made_by;
using galley::metadata::role;

static_assert(noexcept(read_job_label("")));
static_assert(!read_job_label(""));

namespace {

struct row {
    std::string_view text;
    std::string_view label; // empty for none
    role as = role::author;
};

} // namespace

TEST_CASE("metadata::job_label: the last word says what the job is", "[metadata]") {
    for (const row& r : {
             row{"Photo editor: Kim Park", "Photo editor:", role::editor},
             row{"Social media editor: Kim Park", "Social media editor:", role::editor},
             row{"Night editor : Kim Park", "Night editor :", role::editor},
             row{"Chief photographer: Kim Park", "Chief photographer:", role::photographer},
             row{"Trainee reporter: Kim Park", "Trainee reporter:", role::reporter},
             row{"Guest columnist: Kim Park", "Guest columnist:", role::columnist},
             row{"Bildredakteurin: Eva Beispiel", "Bildredakteurin:", role::editor},
             row{"Leitender Redakteur: Max Muster", "Leitender Redakteur:", role::editor},
             row{"Pressefotograf: Max Muster", "Pressefotograf:", role::photographer},
             row{"Ночной редактор: Иван Петров", "Ночной редактор:", role::editor},
             row{"Chefredakteurin: Eva Beispiel", "Chefredakteurin:", role::editor},
             row{"Editor de fotografía: Juan Pérez", "Editor de fotografía:", role::editor},
             row{"Editor gráfico: Juan Pérez", "Editor gráfico:", role::editor},
             row{"Редактор отдела новостей: Иван Петров",
                 "Редактор отдела новостей:", role::editor},
             row{"图片编辑：王小明", "图片编辑：", role::editor},
             row{"夜班责任编辑：王小明", "夜班责任编辑：", role::editor},
         }) {
        INFO(r.text);
        const auto l = read_job_label(r.text);
        CHECK(r.text.substr(0, l.size) == r.label);
        CHECK((l && l.as == r.as));
    }
}

TEST_CASE("metadata::job_label: no job, no colon, too many words", "[metadata]") {
    for (const std::string_view s :
         {"Editor's pick: Jane Roe", "Photo editor Kim Park", "The mayor: nobody came",
          "A forgotten libraryEditor: Kim Park",
          "The council and the mayor told the night editor: no", "In 2020 the editor: Kim Park",
          "Bridges: Kim Park", "桥梁：王小明", "本市决定在今年内新建一座大桥编辑：王小明",
          ": Kim Park"}) {
        INFO(s);
        CHECK_FALSE(read_job_label(s));
    }
}

TEST_CASE("metadata::job_label: made by, without a colon", "[metadata]") {
    CHECK(read_made_by("Video by Kim Park").as == role::photographer);
    CHECK(read_made_by("Video by Kim Park").size == 8);
    CHECK(read_made_by("Traduit par Luc Petit").as == role::translator);
    CHECK(read_made_by("Foto von Max Muster").as == role::photographer);
    for (const std::string_view s :
         {"By Kim Park", "Written by Kim Park", "Bridge by bridge", "Editor Kim Park", ""})
        CHECK_FALSE(read_made_by(s));
}
