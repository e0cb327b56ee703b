#include <galley/metadata/dateline.hpp>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <string>
#include <type_traits>

using namespace galley;
using metadata::parse_dateline;

static_assert(std::is_trivially_copyable_v<metadata::dateline>);
static_assert(noexcept(parse_dateline("")));
static_assert(parse_dateline("PARIS (Reuters) - A")->place == "PARIS");
static_assert(!parse_dateline(""));

namespace {

/// Has a text that is put together here a dateline?
bool opens_with(const std::string& text, float least = 0.5F) {
    return parse_dateline(text, least).has_value();
}

struct row {
    std::string_view text; // '|' marks the end of the dateline
    std::string_view place;
    std::string_view date;
    std::string_view agency;
    std::string_view people;
};

// clang-format off
constexpr row rows[] = {
    // English
    {"HARBOUR CITY, Aug. 30 (Xinhua) --| A fair", "HARBOUR CITY", "--08-30", "Xinhua", ""},
    {"ST. JOHNS, Mich. (AP) —| The mayor", "ST. JOHNS, Mich.", "", "AP", ""},
    {"May 3, 2020 –| The council of the old town opened the bridge on Tuesday", "", "2020-05-03", "", ""},
    {"3 May 2020 —| The council of the old town opened the bridge on Tuesday", "", "2020-05-03", "", ""},
    {"Harwick/Obertal.| Die neue Brücke in der alten Stadt ist seit Dienstag offen", "Harwick/Obertal", "", "", ""},
    {"Harbour7.com, Jakarta| Baru-baru ini jembatan itu dibuka untuk semua kapal", "Jakarta", "", "Harbour7.com", ""},
    {"[강변미디어=홍길동의 다리 이야기]| 다리가 열렸다", "", "", "강변미디어", ""},
    {"Paris, le 30 août (AFP) —| Le conseil de la ville", "Paris", "--08-30", "AFP", ""},
    {"Berlin, den 3. Mai (dpa) –| Der Rat der Stadt", "Berlin", "--05-03", "dpa", ""},
    {"New Delhi [India], August 30 (ANI):| The council", "New Delhi", "--08-30", "ANI", ""},
    {"Mumbai (Maharashtra) [India], August 30 (ANI):| The council", "Mumbai", "--08-30", "ANI", ""},
    {"/PRNewswire/ --| The council of the town", "", "", "PRNewswire", ""},
    {"PARIS—|The council of the old town opened the new bridge over the river", "PARIS", "", "", ""},
    {"SANTA FE, N.M. (AP) -| A cat", "SANTA FE, N.M.", "", "AP", ""},
    {"SURABAYA, Indonesia/JAKARTA (Reuters) -| Police", "SURABAYA, Indonesia/JAKARTA", "", "Reuters", ""},
    {"(Reuters) —| Shares rose", "", "", "Reuters", ""},
    {"(CNN)|Two boats", "", "", "CNN", ""},
    {"Paris (AFP) –| The", "Paris", "", "AFP", ""},
    {"SHANGHAI, Jan. 17 (Overseas media) --| The", "SHANGHAI", "--01-17", "Overseas media", ""},
    {"MILLBROOK (WXYZ) -| Two", "MILLBROOK", "", "WXYZ", ""},
    {"MILLBROOK, Fla. (NEWS12) —| Two", "MILLBROOK, Fla.", "", "NEWS12", ""},
    {"UPPER LONDON-DADE, FLA. (WXYZ) -| Two", "UPPER LONDON-DADE, FLA.", "", "WXYZ", ""},
    {"NEW YORK, Jan. 11, 2012 /PRNewswire/ --| Acme", "NEW YORK", "2012-01-11", "PRNewswire", ""},
    {"NEW YORK--(BUSINESS WIRE)--|Acme", "NEW YORK", "", "BUSINESS WIRE", ""},
    {"LEEDS, Jan. 11, 2012 (GLOBE NEWSWIRE) --| Acme", "LEEDS", "2012-01-11", "GLOBE NEWSWIRE", ""},
    {"New Delhi (PTI):| The", "New Delhi", "", "PTI", ""},
    {"Rampura (PTI):| The", "Rampura", "", "PTI", ""},
    // Arabic: "Wadi al-Nakhil (Reuters) -"
    {"وادي النخيل (رويترز) -| وصل", "وادي النخيل", "", "رويترز", ""},
    {"New Delhi, Jan 5 (ANI):| The", "New Delhi", "--01-05", "ANI", ""},
    {"BANGKOK:| The", "BANGKOK", "", "", ""},
    {"MILLBROOK —| The council", "MILLBROOK", "", "", ""},
    {"CLEVELAND, Ohio –| The", "CLEVELAND, Ohio", "", "", ""},
    {"GREEN BAY, Wis. --| Here", "GREEN BAY, Wis.", "", "", ""},
    {"  OTTAWA —| The", "OTTAWA", "", "", ""},
    // German, Spanish, Italian, Slovene, Turkish
    {"Berlin (dpa) -| Der", "Berlin", "", "dpa", ""},
    {"Berlin (dpa/bb) -| Der", "Berlin", "", "dpa", ""},
    {"Frankfurt/Main (dpa) -| Der", "Frankfurt/Main", "", "dpa", ""},
    {"Mainz (ots) -| Der", "Mainz", "", "ots", ""},
    {"Berlin (jur).| Der", "Berlin", "", "jur", ""},
    {"BUENOS AIRES (AP) —| El", "BUENOS AIRES", "", "AP", ""},
    {"DORTMUND, Alemania (AP) —| El", "DORTMUND, Alemania", "", "AP", ""},
    {"Bruselas, 7 oct (EFE).-| El", "Bruselas", "--10-07", "EFE", ""},
    {"Bruselas, 7 may (EFE).-| El", "Bruselas", "--05-07", "EFE", ""},
    {"Budapest, 2020. m\u00E1jus 3., vas\u00E1rnap (MTI) -| A", "Budapest", "2020-05-03", "MTI", ""},
    {"SANTA FE, Jalisco., 3 de mayo de 2022.-| El", "SANTA FE, Jalisco", "2022-05-03", "", ""},
    // Hindi: "New Delhi, 31 October."
    {"नई दिल्ली, 31 अक्तूबर.| नदी", "नई दिल्ली", "--10-31", "", ""},
    {"CIUDAD DE MÉXICO.-| El", "CIUDAD DE MÉXICO", "", "", ""},
    {"(EFE).-| El", "", "", "EFE", ""},
    {"(ANSA) - ROMA, 28 LUG -| Il", "ROMA", "--07-28", "ANSA", ""},
    {"Rim, 4. junija -| V", "Rim", "--06-04", "", ""},
    {"ANKARA (AA) -| Bakan", "ANKARA", "", "AA", ""},
    // Russian
    {"МОСКВА, 4 янв - РИА Новости.| В", "МОСКВА", "--01-04", "РИА Новости", ""},
    {"МОСКВА, 4 янв - РИА Новости, Анна Ро.| В", "МОСКВА", "--01-04", "РИА Новости", "Анна Ро"},
    {"МОСКВА, 12 марта. /ТАСС/.| В", "МОСКВА", "--03-12", "ТАСС", ""},
    {"БАКУ, 28 ноя – 1NEWS.AZ.| В", "БАКУ", "--11-28", "1NEWS.AZ", ""},
    // Indonesian, Vietnamese, Arabic, Persian, Hindi
    {"KOMPAS.com -| Pasar", "", "", "KOMPAS.com", ""},
    {"JAKARTA, KOMPAS.com -| Pasar", "JAKARTA", "", "KOMPAS.com", ""},
    {"Liputan6.com, Jakarta -| Pasar", "Jakarta", "", "Liputan6.com", ""},
    {"Jakarta, CNN Indonesia --| Pasar", "Jakarta", "", "CNN Indonesia", ""},
    {"Hà Nội (TTXVN) –| Chợ", "Hà Nội", "", "TTXVN", ""},
    {"القاهرة (رويترز) -| قال", "القاهرة", "", "رويترز", ""},
    {"به گزارش ایسنا،| بازار", "", "", "ایسنا", ""},
    {"नई दिल्ली, 31 अक्तूबर (भाषा)।| बाज़ार", "नई दिल्ली", "--10-31", "भाषा", ""},
    // Chinese
    {"新华社北京1月12日电（记者张三、李四）|由", "北京", "--01-12", "新华社", "记者张三、李四"},
    {"新华社深圳5月12日电| 由", "深圳", "--05-12", "新华社", ""},
    {"中新社北京5月12日电 (记者 张三)|集市", "北京", "--05-12", "中新社", "记者 张三"},
    {"人民网北京12月15日电（记者张三）|今天", "北京", "--12-15", "人民网", "记者张三"},
    {"河畔日报１２月１５日讯（记者张三）|今天", "", "--12-15", "河畔日报", "记者张三"},
    {"中新网1月17日电| 据", "", "--01-17", "中新网", ""},
    {"本报讯（实习记者 张三）|昨天", "", "", "", "实习记者 张三"},
    {"本报讯 记者张三报道：|昨天", "", "", "", "记者张三"},
    {"南方网讯| 集市", "", "", "南方网", ""},
    {"1905河网讯| 集市", "", "", "1905河网", ""},
    {"（中央社記者王小明台北5日電）|市集", "台北", "", "中央社", "記者王小明"},
    {"（中央社記者王小明東湖3日電）|市集", "東湖", "", "中央社", "記者王小明"},
    {"（中央社記者王明東湖3日電）|市集", "東湖", "", "中央社", "記者王明"},
    {"（中央社記者王小明3日電）|市集", "", "", "中央社", "記者王小明"},
    {"【本報記者王小明／台北報導】|市集", "台北", "", "", "記者王小明"},
    {"Harwick CNN —| The council", "Harwick", "", "CNN", ""},
    {"Kyiv, Ukraine CNN —| The council", "Kyiv, Ukraine", "", "CNN", ""},
    {"CNN —| The council", "", "", "CNN", ""},
    // Chinese in translation
    {"Xinhua News Agency, Beijing, August 28th| On August 28, a fair", "Beijing", "--08-28", "Xinhua News Agency", ""},
    {"China News Service, October 22. Comprehensive news:| A fair", "", "--10-22", "China News Service", ""},
    {"China News Service, October 22.| A fair", "", "--10-22", "China News Service", ""},
    {"China News Service, January 17th (reporter Li Si)| A fair", "", "--01-17", "China News Service", "reporter Li Si"},
    {"Harbour Net News (Reporter Li Si)|On the", "", "", "Harbour Net News", "Reporter Li Si"},
    // Japanese, Korean
    {"【東京共同】|市は", "東京", "", "共同", ""},
    {"【6月18日 AFP】|市は", "", "--06-18", "AFP", ""},
    {"［東京　５日　ロイター］ -| 市は", "東京", "", "ロイター", ""},
    {"【ロンドン=山田太郎】|市は", "ロンドン", "", "", "山田太郎"},
    {"(서울=연합뉴스) 홍길동 기자 =| 시장", "서울", "", "연합뉴스", "홍길동 기자"},
    {"[서울=뉴시스]홍길동 인턴 기자 =| 시장", "서울", "", "뉴시스", "홍길동 인턴 기자"},
    {"[부산=강변일보 홍길동 기자]| 시장", "부산", "", "강변일보", "홍길동 기자"},
    {"[강변일보 홍길동 기자]| 시장", "", "", "강변일보", "홍길동 기자"},
};
// clang-format on

// A dateline opens a paragraph, not a label of a few words.
constexpr const char* filler =
    " went on for longer than a label or a card of a list would have done.";

} // namespace

TEST_CASE("metadata::dateline: reads the manners of the agencies", "[metadata]") {
    for (const row& r : rows) {
        INFO(r.text);
        std::string text(r.text);
        const std::size_t end = text.find('|');
        text.erase(end, 1);
        text += filler;
        const auto d = parse_dateline(text);
        REQUIRE(d);
        CHECK(d->size == end);
        CHECK(d->place == r.place);
        CHECK(date::iso_text(d->date).view() == r.date);
        CHECK(d->agency == r.agency);
        CHECK(d->people == r.people);
        CHECK(d->score >= 0.5F);
        CHECK(d->score <= 1.0F);
        CHECK(d->text.data() + d->text.size() == text.data() + end);
    }
}

TEST_CASE("metadata::dateline: traps", "[metadata]") {
    for (std::string_view text : {"HEART OF EMPIRE — The hall",
                                  "据中新网1月17日电，今天",
                                  "SMITH: I think so",
                                  "Wild 4, Sabres 1: The game",
                                  "COVID-19 — The wave",
                                  "PRICE: $5",
                                  "Apple - 3.50",
                                  "UPDATE — The match is over",
                                  "President Jane Roe said - he",
                                  "The company (AP) said",
                                  "NASA - the agency",
                                  "Reuters reported on May 5 that the",
                                  "London Bridge - A history",
                                  "资讯时代 今天",
                                  "2024年5月3日讯 今天",
                                  "通讯员张三 今天",
                                  "（记者 张三）",
                                  "（新华社记者张三摄）",
                                  "(Getty Images) - A view",
                                  "London: the biography",
                                  "FILE - In this photo",
                                  "VIDEO — Watch",
                                  "(Video) Watch",
                                  "Next May, the council will",
                                  "A 2019 (AP) - photo",
                                  "Next/Previous. the council",
                                  "May 3, 2020 - Boats in the harbour of the old town",
                                  "May 2020 – Boats in the harbour of the old town",
                                  "Harbour7.com, boats in Jakarta",
                                  "[사진=홍길동의 다리]",
                                  "(Reuters)",
                                  "[Photo/Xinhua]",
                                  "By Anna Roe - Associated Press - Friday"}) {
        INFO(text);
        CHECK_FALSE(parse_dateline(text));
        if (text.find('(') != 0) CHECK_FALSE(opens_with(std::string(text) + filler));
    }
}

TEST_CASE("metadata::dateline: a bare place is believed less", "[metadata]") {
    CHECK_FALSE(opens_with(std::string("MILLBROOK — The council") + filler, 0.8F));
    CHECK(opens_with(std::string("OTTAWA — The council") + filler, 0.8F));
    CHECK(opens_with(std::string("New Delhi: The council") + filler, 0.4F));
    CHECK(opens_with(std::string("NEW ORLEANS - Both college teams") + filler));
    CHECK(opens_with(std::string("NEW YORK--Harbour trade is") + filler));
    CHECK_FALSE(opens_with(std::string("New Delhi: The council") + filler));
}

TEST_CASE("metadata::dateline: a place alone on its line", "[metadata]") {
    CHECK(metadata::parse_place_line(" MUMBAI ") == "MUMBAI");
    CHECK(metadata::parse_place_line("DUBAI, United Arab Emirates") ==
          "DUBAI, United Arab Emirates");
    CHECK(metadata::parse_place_line("Ankara") == "Ankara");
    CHECK(metadata::parse_place_line("Politics").empty());
    CHECK(metadata::parse_place_line("London Bridge").empty());
    CHECK(metadata::parse_place_line("Paris in the rain").empty());
    CHECK(metadata::parse_place_line("").empty());
}

TEST_CASE("metadata::dateline: without a mark ahead there is no place to read", "[metadata]") {
    using namespace metadata::detail;
    static constexpr std::string_view pieces[] = {"PARIS",
                                                  "Paris",
                                                  "New york",
                                                  "Calif.",
                                                  "France",
                                                  "Xinhua",
                                                  "Harbour Post",
                                                  "newspaper",
                                                  "Monday",
                                                  "lundi",
                                                  "May",
                                                  "3",
                                                  "2020",
                                                  "the 3rd",
                                                  "le",
                                                  "of",
                                                  "said",
                                                  " ",
                                                  " ",
                                                  " ",
                                                  ", ",
                                                  ",",
                                                  ": ",
                                                  ":",
                                                  " - ",
                                                  "-",
                                                  "--",
                                                  " \u2014 ",
                                                  ". ",
                                                  "(AP)",
                                                  "(Reporter A)",
                                                  "/",
                                                  "\u2019s",
                                                  "\u201C",
                                                  "!",
                                                  "&",
                                                  "\t",
                                                  "\u5E74",
                                                  "\u00E9",
                                                  "'"};
    galley_tests::dice dice(91);
    int none = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string s(dice.one_in(2) ? "Old " : "P");
        s += dice.text_of(pieces, 1 + dice.below(8));
        if (may_reach_mark(s)) continue;
        INFO(s);
        ++none;
        reader place{s};
        reader medium{s};
        metadata::dateline d;
        REQUIRE_FALSE(read_place_first(place, d));
        REQUIRE_FALSE(read_translated_dateline(medium, d));
    }
    CHECK(none > 1000);
}

TEST_CASE("metadata::dateline: any bytes, any cut", "[metadata]") {
    for (const row& r : rows)
        for (std::size_t n = 0; n <= r.text.size(); ++n) {
            const auto d = parse_dateline(r.text.substr(0, n));
            if (d) CHECK(d->size <= n);
        }
    CHECK_FALSE(parse_dateline(std::string_view("\xE6\x96\xFF\0(\xF0", 6)));
    CHECK_FALSE(opens_with(std::string(100000, '(')));
    CHECK_FALSE(opens_with(std::string(100000, 'A')));
}

TEST_CASE("metadata::dateline: the words that close a Chinese one", "[metadata]") {
    using metadata::detail::match_report_word;
    for (const std::string_view w : {"综合报道", "綜合報導", "报道", "報道", "報導", "消息", "专电",
                                     "專電", "电", "電", "讯", "訊"})
        CHECK(match_report_word(w, 0) == w.size());
    for (const std::string_view w : {"报", "综合", "京", "x", ""})
        CHECK(match_report_word(w, 0) == 0);
}

TEST_CASE("metadata::dateline: tight dashes and days of prose open none", "[metadata]") {
    for (const std::string_view s :
         {"NATO—The alliance opened a new bridge over the river and so on, it said on Monday",
          "London—The city—opened a bridge over the river and the council said it was fine",
          "Paris, le 30 août, la ville a ouvert un pont sur la rivière et le conseil a dit oui",
          "Harwick (the old one) opened a bridge over the river and the council said it was "
          "fine"}) {
        INFO(s);
        CHECK_FALSE(parse_dateline(s));
    }
}
