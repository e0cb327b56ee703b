#include <galley/metadata/credits.hpp>

#include "people_table.hpp"
#include "support/catch.hpp"

using galley::metadata::parse_credits;
using galley::metadata::role;
using galley_tests::people_case;

namespace {

std::string read(std::string_view text, role fallback) {
    std::vector<galley::metadata::person> people;
    parse_credits(text, fallback, people);
    return galley_tests::joined(people);
}

void check(role fallback, std::initializer_list<people_case> cases) {
    for (const people_case& c : cases) {
        INFO(c.text);
        CHECK(read(c.text, fallback) == c.people);
    }
}

} // namespace

TEST_CASE("metadata::credits: the header's example, as a list of its own", "[metadata]") {
    const auto people = parse_credits("（记者 张三 李四 摄）");
    using galley::metadata::person;
    CHECK(people ==
          std::vector<person>{{"张三", role::photographer}, {"李四", role::photographer}});
    CHECK(parse_credits("Ann Lee").at(0).as == role::author);
    CHECK(parse_credits("Ann Lee", role::editor).at(0).as == role::editor);
    CHECK(parse_credits("").empty());
}

TEST_CASE("metadata::credits: agencies' sign-offs", "[metadata]") {
    check(role::reporter,
          {
              {"(Reporting by Ann Lee; Additional reporting by Bob Ray in London; Writing by Cy "
               "Dean; Editing by Di Moss and Ed Poe)",
               "Ann Lee/reporter; Bob Ray/contributor; Cy Dean/author; Di Moss/editor; Ed "
               "Poe/editor"},
              {"Reporting by Ann Lee in Rome, Bob Ray in The Hague and Cy Dean in London; Editing "
               "by Ed Poe",
               "Ann Lee/reporter; Bob Ray/reporter; Cy Dean/reporter; Ed Poe/editor"},
              {"Science Writer Ann Lee in Cape Example, Florida, and Bob Ray in Moscow contributed "
               "to this report.",
               "Ann Lee/contributor; Bob Ray/contributor"},
              {"Fox News’ Ann Lee contributed to this report.", "Ann Lee/contributor"},
              {"(Reporter Li Ming and Wang Fang)", "Li Ming/reporter; Wang Fang/reporter"},
              {"( reporter Li Ming and Wang Fang)", "Li Ming/reporter; Wang Fang/reporter"},
              {"(Source: Some Daily Author: Hua Ling)", "Hua Ling/author"},
          });
}

TEST_CASE("metadata::credits: Chinese", "[metadata]") {
    check(role::reporter,
          {
              {"（记者 张三 李四 实习生 王五）", "张三/reporter; 李四/reporter; 王五/intern"},
              {"（记者张三、李四）", "张三/reporter; 李四/reporter"},
              {"本报讯（实习记者 张三 王五五 记者李四）",
               "张三/intern; 王五五/intern; 李四/reporter"},
              {"新华社记者 张三 摄", "张三/photographer"},
              {"（张三 摄）", "张三/photographer"},
              {"（来源：某某日报 作者：张三）", "张三/author"},
              {"编译：张三", "张三/translator"},
          });
    check(role::editor,
          {
              {"[责任编辑：张三_NN2587]", "张三/editor"},
              {"责编:张三 ]", "张三/editor"},
              {"编辑：张三四 责任编辑：李四", "张三四/editor; 李四/editor"},
              {"(Web editor: Zhong Wen, Liang Jun)", "Zhong Wen/web_editor; Liang Jun/web_editor"},
              {"Editor:", ""},
          });
}

TEST_CASE("metadata::credits: pictures", "[metadata]") {
    check(role::photographer, {
                                  {"(AP Photo/Ann Lee)", "Ann Lee/photographer"},
                                  {"Ann Lee/Getty Images", "Ann Lee/photographer"},
                                  {"REUTERS/Ann Lee", "Ann Lee/photographer"},
                                  {"(Photo by reporter Pan Da)", "Pan Da/photographer"},
                                  {"Foto: Max Muster/dpa", "Max Muster/photographer"},
                                  {"(fot. Jan Nowak/PAP)", "Jan Nowak/photographer"},
                                  {"사진=김민수", "김민수/photographer"},
                                  {"Ann Lee | Bloomberg | Getty Images", "Ann Lee/photographer"},
                                  {"Foto: Volkswagen", ""},
                                  {"Photos: Getty Images", ""},
                                  {"(NASA/JPL-Caltech)", ""},
                              });
}

TEST_CASE("metadata::credits: translators, and a person twice", "[metadata]") {
    check(role::author, {
                            {"Translated by Ann Lee", "Ann Lee/translator"},
                            {"Reporting by Ann Lee, Ann Lee", "Ann Lee/reporter"},
                        });
}

TEST_CASE("metadata::credits: prose around a credit names nobody", "[metadata]") {
    check(role::photographer,
          {
              {"Mayor Ann Lee opens a bridge on Sunday. (Photo by Max Muster/AFP)",
               "Max Muster/photographer"},
              {"© 2024 Ann Lee Media. All rights reserved", ""},
              {"© Ann Lee/Getty Images", "Ann Lee/photographer"},
          });
    check(role::reporter,
          {
              {"记者首先前往现场，学校、青年、通过都在场", ""},
              {"（记者张三）近日，李四说", "张三/reporter"},
              {"NPR's Ann Lee contributed to this guide.", "Ann Lee/contributor"},
              {"Contributing: Ann Lee, Max Muster", "Ann Lee/contributor; Max Muster/contributor"},
              {"칼럼니스트 김서연 a@example.com", "김서연/columnist"},
              {"김서연 칼럼니스트", "김서연/columnist"},
              {"Contributors who contributed to this article can disagree", ""},
              {"作者： 记者王文文\t编辑： 李华军", "王文文/reporter; 李华军/editor"},
          });
}

TEST_CASE("metadata::credits: a title before a colon says what was done", "[metadata]") {
    check(role::reporter,
          {
              {"Managing editor: Kim Park", "Kim Park/editor"},
              {"Deputy editor: Kim Park", "Kim Park/editor"},
              {"Praktikantin: Lea Neu", "Lea Neu/intern"},
              {"Chefredakteurin: Eva Krause", "Eva Krause/editor"},
              {"（文・山田太郎、写真・田中花子）", "山田太郎/author; 田中花子/photographer"},
              {"写真：田中花子", "田中花子/photographer"},
              {"摄影：张三李四", "张三/photographer; 李四/photographer"},
              {"摄影记者：孙八", "孙八/photographer"},
              {"사진=홍길동 기자", "홍길동/photographer"},
              {"홍길동 기자", "홍길동/reporter"},
              {"Staff writer: Kim Park", "Kim Park/author"},
          });
}

TEST_CASE("metadata::credits: what stands behind a label the caller has read", "[metadata]") {
    const auto value = [](std::string_view text, role as) {
        std::vector<galley::metadata::person> people;
        galley::metadata::parse_credit_value(text, as, people);
        return galley_tests::joined(people);
    };
    CHECK(value("Sam Hill, Ann Poe", role::contributor) ==
          "Sam Hill/contributor; Ann Poe/contributor");
    CHECK(value("赵六", role::editor) == "赵六/editor");
    CHECK(value("riverfox", role::editor) == "riverfox/editor");
    CHECK(value("the council of the town", role::editor).empty());
    CHECK(value("", role::editor).empty());
}
