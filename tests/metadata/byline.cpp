#include <galley/metadata/byline.hpp>

#include "people_table.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"

#include <string>
#include <string_view>

using galley::metadata::is_byline_prose;
using galley::metadata::parse_byline;
using galley_tests::people_case;

namespace {

std::string read(std::string_view text) {
    std::vector<galley::metadata::person> people;
    parse_byline(text, people);
    return galley_tests::joined(people);
}

void check(std::initializer_list<people_case> cases) {
    for (const people_case& c : cases) {
        INFO(c.text);
        CHECK(read(c.text) == c.people);
    }
}

} // namespace

TEST_CASE("metadata::byline: the header's example, as a list of its own", "[metadata]") {
    using galley::metadata::person;
    using galley::metadata::role;
    CHECK(galley::metadata::parse_byline("Von A. Muster und B. Beispiel") ==
          std::vector<person>{{"A. Muster", role::author}, {"B. Beispiel", role::author}});
    CHECK(galley::metadata::parse_byline("By scouring the river for days").empty());
}

TEST_CASE("metadata::byline: English", "[metadata]") {
    check({
        {"By Jane Roe", "Jane Roe/author"},
        {"by jane roe", ""},
        {"BY JANE ROE / STAFF WRITER", "JANE ROE/author"},
        {"By Jane Roe and John Doe, Staff Writer | Aug 3", "Jane Roe/author; John Doe/author"},
        {"Harriet Quayle, Religious Affairs Editor", "Harriet Quayle/author"},
        {"By Jane Roe, John Doe & Ann Poe", "Jane Roe/author; John Doe/author; Ann Poe/author"},
        {"By Jane Roe, The Daily Bugle", "Jane Roe/author"},
        {"By Anna Song, Harbour Staff", "Anna Song/author"},
        {"By Anna French", "Anna French/author"},
        {"By Jane Roe for CNN", "Jane Roe/author"},
        {"By Jane Roe, Special to The Gazette", "Jane Roe/author"},
        {"By Jane Roe @janeroe Reporter", "Jane Roe/reporter"},
        {"By Jane Roe, Political Correspondent, in Madrid", "Jane Roe/correspondent"},
        {"By J. K. Roe", "J. K. Roe/author"},
        {"By Jean-Luc O'Neill Jr.", "Jean-Luc O'Neill Jr./author"},
        {"By Jane Ro\u00ADberts", "Jane Ro\u00ADberts/author"}, // a soft hyphen
        {"By Ren\xFF Roberts", "Ren\xFF Roberts/author"},       // a byte of another encoding
        {"By Jane Roe March 18 at 12:22 PM Follow @JaneRoe", "Jane Roe/author"},
        {"By Jane Roe | jroe@example.com", "Jane Roe/author"},
        {"By\n\nJane Roe", "Jane Roe/author"},
        {"Written by: Dr. Jane Roe, PhD", "Jane Roe/author"},
        {"Posted by Konrad 21.10.2019", "Konrad/author"},
        {"July 24, 2019 by Jane Roe 5 Comments", "Jane Roe/author"},
        {"Jane Roe", "Jane Roe/author"},
        {"Jane RoePublished: Jan 29, 2025", "Jane Roe/author"},
        {"By Jane Roe, a deputy editor of the Weekly Letter. She covers towns.", "Jane Roe/author"},
        {"Associated Press writer Jane Roe", "Jane Roe/author"},
        {"Jane Roe CPP, PSP", "Jane Roe/author"},
        {"Jane Roe1, John Doe2; Ann Poe1", "Jane Roe/author; John Doe/author; Ann Poe/author"},
        {"Jane Roe 12, John Doe", "Jane Roe/author"},
        {"By Ella on 3 May 2020", "Ella/author"},
        {"By Monday on 3 May 2020", ""},
        {"By APA", ""},
        {"A Harbour, Jane Roe", "Jane Roe/author"},
        {"Posted by Riverfox under Ferries, Bridges", "Riverfox/author"},
        {"3 May 2020 Jane Roe Culture", "Jane Roe/author"},
        {"3 May 2020 Jane Roe Sport", "Jane Roe/author"},
        {"3 May 2020 Jane Roe Harbour Post", ""},
        {"Tom DiMarco@tdimarco", "Tom DiMarco/author"},
        {"Interview: Jane Roe", "Jane Roe/author"},
        {"Interview Jane Roe", ""},
    });
}

TEST_CASE("metadata::byline: initials, families that are words, shares of the work", "[metadata]") {
    check({
        {"By A. Roe and M. Poe", "A. Roe/author; M. Poe/author"},
        {"By M. Poe", "M. Poe/author"},
        {"Par M. Jean Dupont", "Jean Dupont/author"}, // Monsieur
        {"By Jane Roe and Varnik Green", "Jane Roe/author; Varnik Green/author"},
        {"By Jane Roe, Varnik Green", "Jane Roe/author"},
        {"By Park Min-ho and Lee Soo-jin", "Park Min-ho/author; Lee Soo-jin/author"},
        {"By Park Open-Air", ""},
        {"By Jane Roe1,2 and John Doe3", "Jane Roe/author; John Doe/author"},
        {"By Jane Roe and John Doe of the Harbour Post", "Jane Roe/author; John Doe/author"},
        {"By Jane Roe, Head of Sales", "Jane Roe/author"},
        {"Von Jane Roe (Text) und John Doe (Fotos)", "Jane Roe/author; John Doe/photographer"},
        {"Jane Roe (words) and John Doe (photos)", "Jane Roe/author; John Doe/photographer"},
        {"Jane Roe (Harbour) and John Doe (Mill)", "Jane Roe/author; John Doe/author"},
        {"Tekst: Jan de Vries Foto's: Piet Jansen",
         "Jan de Vries/author; Piet Jansen/photographer"},
        {"Protokoll: Jane Roe", "Jane Roe/author"},
        {"Reportagem de Jane Roe; edição de Juan Pérez", "Jane Roe/author; Juan Pérez/editor"},
    });
}

TEST_CASE("metadata::byline: nobody", "[metadata]") {
    check({
        {"", ""},
        {"By", ""},
        {"By Staff", ""},
        {"By The Associated Press", ""},
        {"By Court Reporter", ""},
        {"By WXYZ STAFF", ""},
        {"Von Redaktion", ""},
        {"Por Redacción Diario Ejemplo", ""},
        {"Autor: admin", ""},
        {"作者：佚名", ""},
        {"Special to The Gazette", ""},
        {"By scouring old maps Jane Roe found it", ""},
        {"By Monday the river had risen", ""},
        {"Von Anfang an war Max Muster dabei", ""},
        {"Par ailleurs, Jean Dupont sera absent", ""},
        {"Por eso Juan Pérez no vino", ""},
    });
}

TEST_CASE("metadata::byline: other alphabets with capitals", "[metadata]") {
    check({
        {"Von A. Muster", "A. Muster/author"},
        {"Von Max Muster und Eva van der Beek, Zürich",
         "Max Muster/author; Eva van der Beek/author"},
        {"dpa-Korrespondent Max Muster", "Max Muster/correspondent"},
        {"Veröffentlicht am 13. März 2019 von Max Muster-Beispiel", "Max Muster-Beispiel/author"},
        {"Ein Gastbeitrag von Max Muster", "Max Muster/author"},
        {"Übersetzung Max Muster", "Max Muster/translator"},
        {"Keine Vorkasse", ""},
        {"Autor: Rechtsanwalt Max Muster", "Max Muster/author"},
        {"Par Marie Dupont et Jean Martin", "Marie Dupont/author; Jean Martin/author"},
        {"Por MARIA EJEMPLO", "MARIA EJEMPLO/author"},
        {"Por Ana de la Cruz y Luis Gómez", "Ana de la Cruz/author; Luis Gómez/author"},
        {"di Mario Rossi e Anna Bianchi", "Mario Rossi/author; Anna Bianchi/author"},
        {"Autor: Jan Kowalski", "Jan Kowalski/author"},
        {"Текст: Иван Петров", "Иван Петров/author"},
        {"Автор: Анна Иванова и Пётр Сидоров", "Анна Иванова/author; Пётр Сидоров/author"},
        {"Του Γιώργου Παπαδόπουλου", "Γιώργου Παπαδόπουλου/author"},
        {"Του γεμίζουν το ποτήρι", ""},
        {"Yazan: Ayşe Yılmaz", "Ayşe Yılmaz/author"},
        {"Penulis: Budi Santoso", "Budi Santoso/author"},
        {"بقلم: أحمد محمود", "أحمد محمود/author"},
        {"Przez Jan Kowalski", "Jan Kowalski/author"},
        {"Przez trzy tygodnie padało", ""},
        {"Autor(en): Max Muster, Eva Beispiel", "Max Muster/author; Eva Beispiel/author"},
        {"Tekst en foto's: Jan Jansen", "Jan Jansen/author; Jan Jansen/photographer"},
        {"Nga Arben Kola", "Arben Kola/author"},
        {"Készítette: Kovács Anna", "Kovács Anna/author"},
        {"Матеріал підготувала Оксана Петренко", "Оксана Петренко/author"},
        {"Журналіст: Оксана Петренко", "Оксана Петренко/reporter"},
        {"От Иван Петров", "Иван Петров/author"},
        {"От Киева до реки", ""},
        {"נכתב על ידי דנה כהן", "דנה כהן/author"},
        {"نوشته شده توسط علی رضایی", "علی رضایی/author"},
        {"Bởi Nguyễn Văn Bình", "Nguyễn Văn Bình/author"},
    });
}

TEST_CASE("metadata::byline: Chinese, Japanese, Korean", "[metadata]") {
    check({
        {"□Chen Xia Liu Wei", "Chen Xia/author; Liu Wei/author"},
        {"作者：张三 李四", "张三/author; 李四/author"},
        {"本报记者 张三 通讯员 李四", "张三/reporter; 李四/correspondent"},
        {"本报记者 王文 林　宇", "王文/reporter; 林　宇/reporter"},
        {"文/图 王五", "王五/author; 王五/photographer"},
        {"文/张三 图/李四", "张三/author; 李四/photographer"},
        {"記者 山田太郎", "山田太郎/reporter"},
        {"田中 美咲", "田中 美咲/author"},
        {"記者 大渡 美咲", "大渡 美咲/reporter"}, // the family name is in no list
        {"本报记者 王俊 李浩", "王俊/reporter; 李浩/reporter"},
        {"执笔人：张三 李四", "张三/author; 李四/author"},
        {"김민수 기자", "김민수/reporter"},
        {"김민수·이영희 기자 abc@example.com", "김민수/reporter; 이영희/reporter"},
        {"매일경제=김민수 기자", "김민수/reporter"},
        {"김민수 인턴 기자", "김민수/intern"},
        {"この記事を書いた人：田中 美咲", "田中 美咲/author"},
    });
}

TEST_CASE("metadata::byline: prose that begins like one", "[metadata]") {
    for (const std::string_view text :
         {"By scouring old maps", "By Monday the river had risen", "By the way", "By 2030, a third",
          "Von Anfang an", "Von Köln nach Berlin", "Par ailleurs", "Par exemple, le maire",
          "Por eso", "Por ejemplo", "Di recente il sindaco", "Του γεμίζουν"}) {
        INFO(text);
        CHECK(is_byline_prose(text));
    }
    for (const std::string_view text :
         {"By Jane Roe", "By: Monday Club", "Von A. Muster", "Par Marie Dupont", "Jane Roe", "",
          "By Jane Roe, Staff Writer", "Von Eva van der Beek"}) {
        INFO(text);
        CHECK_FALSE(is_byline_prose(text));
    }
}

TEST_CASE("metadata::byline: pen names", "[metadata]") {
    using galley::metadata::pen_name;
    struct row {
        std::string_view text;
        std::string_view name;
    };
    for (const row& r : {
             row{"by riverfox", "riverfox"},
             row{"By riverfox1984", "riverfox1984"},
             row{"von setzer_9", "setzer_9"},
             row{"By Anna quill", "Anna quill"},
             row{"by the river", ""},
             row{"by popular demand", ""},
             row{"By Staff", ""},
             row{"By Reuters", ""},
             row{"von APA", ""},
             row{"By May", ""},
             row{"By Anna quill at sea", ""},
             row{"riverfox", ""},
             row{"by", ""},
             row{"", ""},
         }) {
        INFO(r.text);
        CHECK(pen_name(r.text) == r.name);
    }
}

TEST_CASE("metadata::byline: is a label right before a name", "[metadata]") {
    using galley::metadata::is_labelled;
    struct row {
        std::string_view before;
        bool labelled;
    };
    for (const row& r : {
             row{"By ", true},
             row{"Posted on May 3 by ", true},
             row{"Authors of this article: ", true},
             row{"Autor: ", true},
             row{"\u4F5C\u8005\uFF1A", true},
             row{"Edited by ", false},
             row{"Photo: ", false},
             row{"May 3, 2020 ", false},
             row{"", false},
         }) {
        const std::string text = std::string(r.before) + "Jane Roe";
        INFO(text);
        CHECK(is_labelled(text, std::string_view(text).substr(r.before.size())) == r.labelled);
    }
}

TEST_CASE("metadata::byline: a line without labels has no labelled name", "[metadata]") {
    using galley::metadata::is_labelled;
    using galley::metadata::may_hold_label;
    static constexpr std::string_view pieces[] = {"By",
                                                  "by",
                                                  "Written by",
                                                  "Von",
                                                  "Autor",
                                                  ":",
                                                  " ",
                                                  " ",
                                                  "Jane",
                                                  "Roe",
                                                  "\u4F5C\u8005",
                                                  "\uFF1A",
                                                  "\u5F20\u4E09",
                                                  ".",
                                                  "\u00A0",
                                                  "\xFF",
                                                  "\xE4\xBD",
                                                  "|",
                                                  "3 May",
                                                  "\u0410\u0432\u0442\u043E\u0440"};
    galley_tests::dice dice(72);
    for (int round = 0; round < 4000; ++round) {
        const std::string s = dice.text_of(pieces, 1 + dice.below(7));
        INFO(s);
        const bool may = may_hold_label(s);
        for (std::size_t i = 0; i < s.size() && !may; ++i)
            REQUIRE_FALSE(is_labelled(s, std::string_view(s).substr(i)));
    }
    CHECK(may_hold_label("News | Written by Jane Roe"));
    CHECK_FALSE(may_hold_label("Jane Roe, 3 May 2020"));
}

TEST_CASE("metadata::byline: particles, and labels that are names too", "[metadata]") {
    check({
        {"By Jean-Luc de la Tour", "Jean-Luc de la Tour/author"},
        {"Par Anne de la Page", "Anne de la Page/author"},
        {"Von Max von der Post", "Max von der Post/author"},
        {"Di Anna Rossi e Mario Bianchi", "Anna Rossi/author; Mario Bianchi/author"},
        {"Di Moss", "Di Moss/author"},
        {"Jane Roe and Di Anna", "Jane Roe/author; Di Anna/author"},
        {"द्वारा राजेश कुमार", "राजेश कुमार/author"},
        {"Por Ana P\u00E9rez, g1 Vale do Rio", "Ana P\u00E9rez/author"},
        {"ワシントン＝山田太郎", "山田太郎/author"},
        {"ハーウィック＝山田太郎 2021年3月4日", "山田太郎/author"},
        {"見出し＝山田太郎の本", ""},
        {"Author, Jane Roe", "Jane Roe/author"},
        {"Autor, Ana P\u00E9rez", "Ana P\u00E9rez/author"},
        {"Author, poet and wit Jane Roe", ""},
        {"Escribe Ana P\u00E9rez en Delft", "Ana P\u00E9rez/author"},
        {"Festival de la Tour", ""},
        {"Merle Van Der Osk", "Merle Van Der Osk/author"},
        {"Nguy\u1EC5n V\u0103n An", "Nguy\u1EC5n V\u0103n An/author"},
        {"Merle De La O, Jane Roe", "Merle De La O/author; Jane Roe/author"},
    });
}

TEST_CASE("metadata::byline: a small word between two family names", "[metadata]") {
    check({
        {"Por José Alves e Pinto", "José Alves e Pinto/author"},
        {"Ana Pérez y Gómez", "Ana Pérez y Gómez/author"},
        {"Por Ana Pérez y Agencias", "Ana Pérez/author"},
        {"Por José Alves e Lusa", "José Alves/author"},
        {"Maria Alves e Pedro Costa", "Maria Alves/author; Pedro Costa/author"},
    });
}

TEST_CASE("metadata::byline: no name is cut out of a word or longer than words are", "[metadata]") {
    check({
        {"By HarwickNews", ""},
        {"By Jane RoeNews Editor", "Jane Roe/author"},
        {"Jane Roethoughtsstreamsportfolioferries", ""},
    });
    CHECK(galley::metadata::pen_name("By HarwickNews") == "HarwickNews");
    CHECK(galley::metadata::pen_name("By HPN, in Ferries, Bridges") == "HPN");
    CHECK(galley::metadata::pen_name("by train, in winter").empty());
}
