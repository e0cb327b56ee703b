#include <galley/metadata/series.hpp>

#include "support/catch.hpp"

#include <string>

using namespace galley::metadata;

static_assert(noexcept(parse_series("")) && !parse_series(""));

TEST_CASE("metadata::series: columns and parts", "[metadata]") {
    struct row {
        std::string_view text;
        std::string_view name;
        std::uint32_t part;
        std::string_view rest; // behind the series
    };
    const row rows[] = {
        {"[Harbour Special Column] A bridge for the town", "Harbour Special Column", 0,
         " A bridge for the town"},
        {"【河畔专栏】新桥开放", "河畔专栏", 0, "新桥开放"},
        {"【河畔文化观察】", "河畔文化观察", 0, ""},
        {"  “Ten Years of the Harbour” Series (2)", "Ten Years of the Harbour", 2, ""},
        {"“Ten Years of the Harbour” Series (2): A bridge", "Ten Years of the Harbour", 2,
         " A bridge"},
        {"“河畔十年”系列报道之三：新桥开放", "河畔十年", 3, "新桥开放"},
        {"“河畔十年”系列报道之三", "河畔十年", 3, ""},
        {"——“河畔十年”系列报道③", "河畔十年", 3, ""},
        {"《河畔》系列之十二", "河畔", 12, ""},
        {"\"The Harbour\" series, part 3", "", 0, ""},
        {"\"The Harbour\" series part 3", "The Harbour", 3, ""},
    };
    for (const row& r : rows) {
        INFO(r.text);
        const series_match m = parse_series(r.text);
        CHECK(m.name == r.name);
        CHECK(m.part == r.part);
        if (!m) continue;
        CHECK(r.text.substr(m.end) == r.rest);
        CHECK(m.whole_line == r.rest.empty());
    }
}

TEST_CASE("metadata::series: traps", "[metadata]") {
    for (std::string_view text :
         {"[Video] The bridge", "[VIDEO]", "【打印】【关闭】", "[Photo/Agency]",
          "[서울=뉴시스] 시장", "【写真】橋", "[edit]", "[1]", "[Photo by A. Novak]",
          "“I will go,” she said. (2)", "\"The Harbour\" opens", "【東京共同】市は", "[", "[]",
          "A bridge (2)", "[責任编辑：张三]", "[...]", "[email protected]", "【ニュース】橋"}) {
        INFO(text);
        CHECK_FALSE(parse_series(text));
    }
}

TEST_CASE("metadata::series: any bytes", "[metadata]") {
    CHECK_FALSE(parse_series(std::string(100'000, '[')));
    CHECK_FALSE(parse_series("\xE3\x80\x90\xFF\xFE\xFD\xFC"));
}
