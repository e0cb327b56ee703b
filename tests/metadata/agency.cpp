#include <galley/metadata/agency.hpp>

#include "support/catch.hpp"

#include <string>
#include <type_traits>

using namespace galley::metadata;

static_assert(std::is_trivially_copyable_v<agency_match>);
static_assert(noexcept(find_agency("")) && !find_agency(""));
static_assert(match_agency("The Associated Press", 0).name == "AP");

namespace {

struct row {
    std::string_view text;
    std::string_view written;
    std::string_view name;
};

} // namespace

TEST_CASE("metadata::agency: finds names in their own form", "[metadata]") {
    const row rows[] = {
        {"HARBOUR CITY, Aug. 30 (Xinhua) -- The", "Xinhua", "Xinhua"},
        {"By JANE ROE, Associated Press", "Associated Press", "AP"},
        {"By THE ASSOCIATED PRESS", "THE ASSOCIATED PRESS", "AP"},
        {"Berlin (dpa) - Der", "dpa", "dpa"},
        {"(서울=연합뉴스) 홍길동 기자 =", "연합뉴스", "연합뉴스"},
        {"МОСКВА, 4 янв - РИА Новости. В", "РИА Новости", "РИА Новости"},
        {"新华社北京1月12日电", "新华社", "新华社"},
        {"ΑΠΕ - ΜΠΕ", "ΑΠΕ - ΜΠΕ", "ΑΠΕ-ΜΠΕ"},
        {"القاهرة (رويترز) -", "رويترز", "Reuters"},
        {"(Photo by A. Roe/Getty Images)", "Getty Images", "Getty Images"},
        {"LEEDS, Jan. 11 /PRNewswire/ --", "PRNewswire", "PRNewswire"},
        {"به گزارش ایسنا، امروز", "ایسنا", "ایسنا"},
    };
    for (const row& r : rows) {
        const agency_match m = find_agency(r.text);
        INFO(r.text);
        CHECK(m.text == r.written);
        CHECK(m.name == r.name);
        CHECK(r.text.substr(m.begin, m.text.size()) == m.text);
    }
}

TEST_CASE("metadata::agency: does not believe other words", "[metadata]") {
    for (std::string_view text :
         {"a map and an app for her pa", "the beta version", "Reutersville", "Beta testing began",
          "sister ap", "tassel", "Hanover, PA", "Get the app now", "cpap", "Pretty Imagesque",
          "Sitar music", "the uni campus"}) {
        INFO(text);
        CHECK_FALSE(find_agency(text));
    }
}

TEST_CASE("metadata::agency: a credit is believed more", "[metadata]") {
    CHECK_FALSE(find_agency("PA", 0, agency_place::prose));
    CHECK(find_agency("PA", 0, agency_place::credit).name == "PA");
    CHECK(whole_agency(" Reuters ").text == "Reuters");
    CHECK(whole_agency("Agencia Efe.").text == "Agencia Efe");
    CHECK_FALSE(whole_agency("Reuters said"));
    CHECK_FALSE(whole_agency(""));
}

TEST_CASE("metadata::agency: tells picture agencies and wires apart", "[metadata]") {
    CHECK(whole_agency("Shutterstock").kind == agency_kind::photo);
    CHECK(whole_agency("Business Wire").kind == agency_kind::wire);
    CHECK(whole_agency("Kyodo").kind == agency_kind::news);
}

TEST_CASE("metadata::agency: any bytes", "[metadata]") {
    CHECK_FALSE(find_agency(std::string_view("\xFF\xFE\0\xE6\x96", 5)));
    CHECK(find_agency("\xE6\x96 AFP").text == "AFP");
}

TEST_CASE("metadata::agency: the filter of openings hides no name", "[metadata]") {
    for (const auto& e : galley::lexicon::agencies.entries()) {
        const std::string small = e.phrase;
        std::string capitals = small;
        for (char& b : capitals)
            if (b >= 'a' && b <= 'z') b = static_cast<char>(b - 32);
        for (const std::string& s : {small, capitals, capitals + ", May", small + "\u3002"}) {
            INFO(s);
            CHECK(galley::lexicon::agencies.may_begin(s, 0));
        }
    }
}
