#include <galley/rules/words/cut.hpp>

#include "support/catch.hpp"
#include "support/hand_page.hpp"

#include <string>
#include <type_traits>

using namespace galley;
using lexicon::cue;
using rules::site;
using rules::sites;

static_assert(std::is_trivially_copyable_v<sites> && noexcept(sites().add({})));
static_assert(rules::may_close_line(cue::editor) && rules::may_close_line(cue::source));
static_assert(!rules::may_close_line(cue::none) && !rules::may_close_line(cue::title));
static_assert(!rules::may_close_line(cue::search));

namespace {

struct row {
    std::string_view line;
    std::string_view tail; // the pieces "kind: text", a line each; empty where the line has no tail
};

/// The tail of `line` as pieces.
std::string tail_of(std::string_view line) {
    sites all;
    rules::find_sites(line, all);
    const std::size_t tail = rules::first_of_tail(line, all);
    std::vector<segment> out;
    rules::draft d(line, out);
    if (tail < all.size()) rules::add_tail(d, {0, static_cast<offset>(line.size())}, all, tail);
    return galley_tests::joined(out);
}

/// The pieces of `line` when all of it is a tail.
std::string pieces(std::string_view line) {
    sites all;
    rules::find_sites(line, all, rules::opening_site::any);
    std::vector<segment> out;
    rules::draft d(line, out);
    rules::add_tail(d, {0, static_cast<offset>(line.size())}, all, 0);
    return galley_tests::joined(out);
}

void check(std::initializer_list<row> rows) {
    for (const row& r : rows) {
        INFO(r.line);
        CHECK(tail_of(r.line) == r.tail);
    }
}

} // namespace

TEST_CASE("rules::cut: sites past the capacity are dropped", "[rules]") {
    sites all;
    CHECK(all.size() == 0);
    for (std::size_t i = 0; i < sites::capacity + 5; ++i) all.add({i, i, cue::tags, false});
    CHECK(all.size() == sites::capacity);
    CHECK(all[sites::capacity - 1].begin == sites::capacity - 1);
}

TEST_CASE("rules::cut: a site begins at its bracket and ends behind its colon", "[rules]") {
    constexpr std::string_view line = "It rained all day. (Web editor: A. Novak)";
    sites all;
    rules::find_sites(line, all);
    REQUIRE(all.size() == 1);
    CHECK(all[0].begin == line.find('('));
    CHECK(all[0].label_end >= line.find(": A") + 1);
    CHECK(all[0].label_end <= line.find("A. Novak"));
    CHECK(all[0].cue == cue::web_editor);
    CHECK(all[0].in_bracket);
}

TEST_CASE("rules::cut: sites stand in the order of the line, inside it", "[rules]") {
    for (std::string_view line :
         {"It rained. Source: Tide Wire Editor: A. Novak", "Tags: rain, sea. Photo: T. Reed",
          "(Source: Tide Wire Author: A. Novak Editor: T. Reed)", "See also: Bridge opens", ""}) {
        sites all;
        rules::find_sites(line, all);
        INFO(line);
        for (std::size_t i = 0; i < all.size(); ++i) {
            CHECK(all[i].begin < all[i].label_end);
            CHECK(all[i].label_end <= line.size());
            if (i > 0) CHECK(all[i - 1].label_end <= all[i].begin);
        }
    }
}

TEST_CASE("rules::cut: credits behind the last sentence are the tail", "[rules]") {
    check({
        {"It rained all day. (Web editor: A. Novak)", "editor_credit: (Web editor: A. Novak)"},
        {"It rained all day. (Reporting by Anna Novak; Editing by Tom Reed)",
         "reporter_credit: (Reporting by Anna Novak;\neditor_credit: Editing by Tom Reed)"},
        {"It rained all day. Source: Tide Wire", "source_credit: Source: Tide Wire"},
        {"It rained all day. Editor: Anna Novak", "editor_credit: Editor: Anna Novak"},
        {"Es regnete den ganzen Tag. Quelle: Flutdienst", "source_credit: Quelle: Flutdienst"},
        {"Llovi\xC3\xB3 todo el d\xC3\xAD"
         "a. Fuente: Agencia Marea",
         "source_credit: Fuente: Agencia Marea"},
        // "It rained all day." and "(Responsible editor: Wang Xiaohe)".
        {"\xE4\xB8\x8B\xE4\xBA\x86\xE4\xB8\x80\xE5\xA4\xA9\xE9\x9B\xA8\xE3\x80\x82\xEF\xBC\x88\xE8"
         "\xB4\xA3\xE4\xBB\xBB\xE7\xBC\x96\xE8\xBE\x91\xEF\xBC\x9A\xE7\x8E\x8B\xE5\xB0\x8F\xE6\xB2"
         "\xB3\xEF\xBC\x89",
         "editor_credit: \xEF\xBC\x88\xE8\xB4\xA3\xE4\xBB\xBB\xE7\xBC\x96\xE8\xBE\x91\xEF\xBC\x9A"
         "\xE7\x8E\x8B\xE5\xB0\x8F\xE6\xB2\xB3\xEF\xBC\x89"},
    });
}

TEST_CASE("rules::cut: several labels in one bracket", "[rules]") {
    check({
        {"It rained. (Source: Tide Wire Author: Anna Novak)",
         "source_credit: (Source: Tide Wire\nbyline: Author: Anna Novak)"},
        {"It rained. (Editor: Anna Novak; Web editor: Tom Reed)",
         "editor_credit: (Editor: Anna Novak; Web editor: Tom Reed)"},
    });
}

TEST_CASE("rules::cut: words of a viewer behind a picture's credit are a piece", "[rules]") {
    check({{"It rained. (AP Photo/Anna Novak) less",
            "photo_credit: (AP Photo/Anna Novak)\nnavigation: less"}});
}

TEST_CASE("rules::cut: a credit that names agencies alone is of a source", "[rules]") {
    check({
        {"Il a plu. (avec AFP)", "source_credit: (avec AFP)"},
        {"It rained. (Reporting by Anna Novak)", "reporter_credit: (Reporting by Anna Novak)"},
    });
}

TEST_CASE("rules::cut: the last word of a remark is no label", "[rules]") {
    check({{"Je to první most (pozn. red.) a dva další se staví.", ""},
           {"It rained. (red.)", "editor_credit: (red.)"}});
}

TEST_CASE("rules::cut: a Han word for pictures alone in its bracket credits nobody", "[rules]") {
    check({
        {"\u65B0\u5927\u6865\u4ECA\u5929\u901A\u8F66(\u56FE) (05-11)", ""},
        {"\u65B0\u5927\u6865\u4ECA\u5929\u901A\u8F66\uFF08\u56FE\u6587\uFF09", ""},
        {"\u65B0\u5927\u6865\u901A\u8F66\u3002\uFF08\u56FE\u8868\uFF09", ""},
        {"\u65B0\u5927\u6865\u901A\u8F66\u3002\uFF08\u56FE \u738B\u5C0F\u6CB3\uFF09",
         "photo_credit: \uFF08\u56FE \u738B\u5C0F\u6CB3\uFF09"},
        {"\u65B0\u5927\u6865\u901A\u8F66\u3002\uFF08\u56FE\u636E\u6CB3\u62A5\uFF09",
         "photo_credit: \uFF08\u56FE\u636E\u6CB3\u62A5\uFF09"},
    });
}

TEST_CASE("rules::cut: the source of a picture is one label with it", "[rules]") {
    check({
        {"\uC18C\uB4E4\uC774 \uD56D\uAD6C\uC5D0 \uC11C \uC788\uB2E4. "
         "[\uC0AC\uC9C4 \uCD9C\uCC98 = \uD56D\uAD6C\uC77C\uBCF4]",
         "photo_credit: [\uC0AC\uC9C4 \uCD9C\uCC98 = \uD56D\uAD6C\uC77C\uBCF4]"},
    });
}

TEST_CASE("rules::cut: reporters without a bracket need a name", "[rules]") {
    check({
        {"It rained all day. Reporting by Anna Novak; Writing by Jane Roe; Editing by Tom Reed",
         "reporter_credit: Reporting by Anna Novak;\nreporter_credit: Writing by Jane Roe;\n"
         "editor_credit: Editing by Tom Reed"},
        {"It rained all day. Reporting by Anna Novak; Editing by Tom Reed",
         "reporter_credit: Reporting by Anna Novak;\neditor_credit: Editing by Tom Reed"},
        {"It rained all day. Reporting by the local radio had put it at noon", ""},
    });
}

TEST_CASE("rules::cut: a way to more with a headline behind it links", "[rules]") {
    check({
        {"It rained all day. READ MORE: Bridge opens", "related_link: READ MORE: Bridge opens"},
        {"It rained all day. Read more", "navigation: Read more"},
    });
}

TEST_CASE("rules::cut: what prose goes on behind is no tail", "[rules]") {
    check({
        {"Prices rose (Source: Central Bank) in May.", ""},
        {"Prices rose by half (source: Central Bank).", ""},
        {"It rained all day.", ""},
        {"", ""},
        {"The source said nothing about the editor.", ""},
        {"Optimize the Title Tags: Use the words of the harbour early in them.", ""},
        {"See the big picture: The harbour is looking for another way to grow.", ""},
        {"copyfile(source, destination)", ""},
        {"Each box may hold many things (images, films, or live pictures).", ""},
        {"It rained. Pictures taken at night show nothing of the old bridge at all", ""},
        {"This is how we made some good images:", ""},
        {"What to look for when you ask three ferry companies:", ""},
        {"Gestern lief im Radio eine Sendung zum Thema:", ""},
        {"The storm in pictures: Waves break over the long wall", ""},
        {"The photo by the door was taken last year, he said.", ""},
        {"It rained. (Editor: A. Novak) The council met in the morning, and the bridge stayed "
         "shut.",
         ""},
        {"It rained. Source: Tide Wire. The council met in the morning, and the bridge stayed shut "
         "for good.",
         ""},
    });
}

TEST_CASE("rules::cut: a closing bracket with nothing but names is a signature", "[rules]") {
    struct signature {
        std::string_view text;
        std::string_view bracket;
    };
    for (const signature& r : {
             signature{"It rained all day. ", "(Jane Roe)"},
             signature{"It rained all day. ", "(Jane Roe, Anna Novak)."},
             signature{"雨下了一整天。", "（王小明 李大海 ）"},
             signature{"It rained all day (Jane Roe)", ""}, // no sentence ends before it
             signature{"It rained all day. (River Museum)", ""},
             signature{"It rained all day. (Jane Roe is back)", ""},
             signature{"雨下了一整天。（见上图）", ""},
             signature{"“雨下了一整天？”", "（王小明 上海报道）"},
             signature{"雨が降った。", "（ワシントン＝山田太郎）"},
             signature{"雨が降った。（ワシントン＝大雨の町）", ""},
             signature{"“雨下了一整天？”", ""},
             signature{"雨下了一整天。（王小明今天上午在上海的街上报道）", ""},
             signature{"\"It rained all day.\" ", "(Jane Roe in Delft, Anna Novak, 3.5.2024)"},
             signature{"It rained all day. ",
                       "(Jane Roe in Delft, Anna Maria Novak, Tom Reed, 3.5.2024)"},
             signature{"\"It rained all day.\" (Jane Roe)", ""}, // who said it
             signature{"It rained. (Jane Roe on the wet stones of the bridge, 3.5.2024)", ""},
             signature{"(Jane Roe)", ""},
             signature{"", ""},
         }) {
        const std::string line = std::string(r.text) + std::string(r.bracket);
        INFO(line);
        CHECK(line.substr(rules::find_signature(line)) == r.bracket);
    }
}

TEST_CASE("rules::cut: a label is never one letter of a longer word", "[rules]") {
    for (const std::string_view line : {"（编辑：赵六 翻译：孙八）", "责任编辑：赵六　翻译：孙八",
                                        "（编辑：赵六 编译：孙八）", "（編輯：赵六 翻譯：孙八）"}) {
        INFO(line);
        const std::string found = pieces(line);
        CHECK(found.find("editor_credit") != std::string::npos);
        CHECK(found.find("translation_note") != std::string::npos);
        for (const std::string_view half : {"赵六 翻\n", "赵六　翻\n", "赵六 编\n", ": 译", ": 譯"})
            CHECK(found.find(half) == std::string::npos);
    }
    CHECK(pieces("（编辑：赵六 译：孙八）").find("译：孙八") != std::string::npos);
}

TEST_CASE("rules::cut: a bracket with the editor's label alone is a button", "[rules]") {
    CHECK(pieces("[编辑]").find("navigation") != std::string::npos);
    CHECK(pieces("（编辑：赵六）").find("editor_credit") != std::string::npos);
}
