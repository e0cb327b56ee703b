#include <galley/date/find.hpp>

#include "support/adversarial.hpp"
#include "support/catch.hpp"
#include "support/exact.hpp"
#include "support/random.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using namespace galley;

namespace {

struct row {
    std::string_view text;
    std::string_view iso;     // "" for nothing found
    std::string_view spelled; // the range; "" to leave it unchecked
};

void check(const row& r, const date::options& opt = {}) {
    INFO(r.text);
    const date::found f = date::find(r.text, opt);
    CHECK(std::string(date::iso_text(f.value).view()) == std::string(r.iso));
    if (!r.spelled.empty()) CHECK(r.text.substr(f.begin, f.end - f.begin) == r.spelled);
}

constexpr bool finds_at_compile_time() {
    const date::found f = date::find("Updated: 09:20, August 31, 2022");
    return f.begin == 9 && f.end == 31 && f.value.hour == 9 && f.value.month == 8;
}

static_assert(finds_at_compile_time());
static_assert(noexcept(date::find("")) && noexcept(date::match_at("", 0)));

} // namespace

// clang-format off
TEST_CASE("date::find: joins a date with the time beside it", "[date]") {
    const row rows[] = {
        {"09:20, August 31, 2022", "2022-08-31T09:20", "09:20, August 31, 2022"},
        {"Published: Tuesday | April 26, 2022 | 9:52 PM", "2022-04-26T21:52", "Tuesday | April 26, 2022 | 9:52 PM"},
        {"16:31 МСК 5 мая 2020", "2020-05-05T16:31+03:00", "16:31 МСК 5 мая 2020"},
        {"5 мая 2020 г. в 16:31", "2020-05-05T16:31", "5 мая 2020 г. в 16:31"},
        {"2024年5月20日 16時46分", "2024-05-20T16:46", ""},
        {"2022年8月31日（水）16:46", "2022-08-31T16:46", ""},
        {"二〇二二年八月三十一日 下午3:20", "2022-08-31T15:20", ""},
        {"民國111年8月31日", "2022-08-31", "民國111年8月31日"},
        {"입력2023.11.02. 오후 8:06", "2023-11-02T20:06", "2023.11.02. 오후 8:06"},
        {"3:23 PM on 11th January 2012", "2012-01-11T15:23", ""},
        {"PublishedMay 21, 2024 4:41 PM GMT-4|Updated", "2024-05-21T16:41-04:00", "May 21, 2024 4:41 PM GMT-4"},
        {"2024-06-20 16:31:13mail.example Editor", "2024-06-20T16:31:13", "2024-06-20 16:31:13"},
        {"24/11/11-13:50", "2011-11-24T13:50", "24/11/11-13:50"},
        {"PAP | dodane 2011-12-31 (12:34)", "2011-12-31T12:34", "2011-12-31 (12:34)"},
        {"Stand: 09.10.2017, 01:40 Uhr", "2017-10-09T01:40", "09.10.2017, 01:40 Uhr"},
        {"le 1er août 2022 à 18h30", "2022-08-01T18:30", "1er août 2022 à 18h30"},
        {"31 de agosto de 2022 a las 9:30", "2022-08-31T09:30", ""},
        {"terça-feira, 5 de maio de 2020 às 10h30", "2020-05-05T10:30", "terça-feira, 5 de maio de 2020 às 10h30"},
        {"Senin, 5 Mei 2020, 14:30 WIB", "2020-05-05T14:30+07:00", ""},
        {"Thứ Ba, 31/08/2022, 09:20 (GMT+7)", "2022-08-31T09:20+07:00", "Thứ Ba, 31/08/2022, 09:20 (GMT+7)"},
        {"31 สิงหาคม 2565 เวลา 09:20 น.", "2022-08-31T09:20", ""},
        {"Wed Aug 31 09:20:00 +0000 2022", "2022-08-31T09:20:00Z", "Wed Aug 31 09:20:00 +0000 2022"},
        {"2022-08-31T09:20:11.123+08:00", "2022-08-31T09:20:11+08:00", ""},
        {"2020-09-21\t$50", "2020-09-21", "2020-09-21"},
        {"\xE5\x85\x83" "2020-10-04", "2020-10-04", "2020-10-04"},
        {"17/11/201917/11/2019", "2019-11-17", "17/11/2019"},
        {"2005.08.2605:39", "2005-08-26T05:39", "2005.08.2605:39"},
        {"2012-01-1710:36:43", "2012-01-17T10:36:43", ""},
    };
    for (const row& r : rows) check(r);
}

TEST_CASE("date::find: zones that keep summer time follow the date", "[date]") {
    check({"Jan 5, 2021 3:30 pm ET", "2021-01-05T15:30-05:00", ""});
    check({"5:45 p.m. ET Aug. 5, 2021", "2021-08-05T17:45-04:00", ""});
    check({"Aug. 5, 2021 3:30 pm CST", "2021-08-05T15:30", "Aug. 5, 2021 3:30 pm CST"});
}

TEST_CASE("date::find: leaves alone what is no date", "[date]") {
    for (const std::string_view text : {
             "$5.10.2020", "5.10.2020 €", "192.168.1.2020", "10.12.20.20", "version 1.2.3", "v1.2.2020",
             "call 02-2020-1234", "won 3:1 in 2020", "in section 1.2.21", "may 5", "15/2020",
             "DE89 3704 0044 0532 0130 00", "20220831", "IMG_2020-01-02", "99.99.2020",
             "31.02.2021", "2021/02/30", "May 2022", "Aug. 30", "12:30", "12.12.1850", "", " ", "3-5. Mai 2020"}) {
        check({text, "", ""});
    }
}
// clang-format on

TEST_CASE("date::find: gives months and days without a year when asked", "[date]") {
    const date::options any = date::any_precision();
    check({"since May 2022", "2022-05", "May 2022"}, any);
    check({"TIANJIN, Aug. 30 (Wire) --", "--08-30", "Aug. 30"}, any);
    check({"10 out of 12", "", ""}, any);
    check({"10 out (of 12)", "", ""}, any);
    check({"on 3 may (EFE)", "--05-03", "3 may"}, any);
    check({"it may 5 or", "", ""}, any);
    check({"5 May 12, 2020", "2020-05-12", "May 12, 2020"}, any);
}

TEST_CASE("date::find: begins no date before `from`, not even inside a letter", "[date]") {
    const std::string_view text = "\xEF\xBC\xAEov 15, 2013"; // a fullwidth N
    CHECK(date::find(text).begin == 0);
    for (std::size_t from = 1; from < 6; ++from) {
        const date::found f = date::find(text, from);
        CHECK((!f || f.begin >= from));
    }
    CHECK_FALSE(date::find(text, text.size() + 9));
}

TEST_CASE("date::find: an hour glued to a day comes off where its digits are ASCII", "[date]") {
    CHECK(date::find("2012-01-1710:36").value == date::find("2012-01-17 10:36").value);
    for (const std::string_view s : {"2012-01-1\uFF17\uFF110:36", "30.09.19\uFF108:46"}) {
        const date::found f = date::find(s);
        CHECK(galley::text::floor_boundary(s, f.end) == f.end);
    }
}

TEST_CASE("date::find: goes on behind the last find", "[date]") {
    const std::string_view text = "1 May 2020, 2 May 2020 and 3.5.2020";
    std::size_t from = 0;
    int days = 0;
    while (const date::found f = date::find(text, from)) {
        CHECK(f.value.day == ++days);
        CHECK(f.begin >= from);
        from = f.end;
    }
    CHECK(days == 3);
}

TEST_CASE("date::match_at: takes what begins at the place", "[date]") {
    const auto iso = [](std::string_view s, std::size_t pos) {
        return std::string(date::iso_text(date::match_at(s, pos).value).view());
    };
    CHECK(iso(" date 2022-05 Home", 6) == "2022-05");
    CHECK(iso(" date 2022-08-31 09:20", 6) == "2022-08-31T09:20");
    CHECK(iso("Aug. 30 (Wire)", 0) == "--08-30");
    CHECK(iso("30 ago - ", 0) == "--08-30");
    CHECK(iso("4 янв - ", 0) == "--01-04");
    CHECK(iso("28 LUG -", 0) == "--07-28");
    CHECK(iso("August 30th", 0) == "--08-30");
    CHECK(iso("8月30日电", 0) == "--08-30");
    CHECK(iso("Tuesday, April 26", 0) == "--04-26");
    CHECK(iso("x Aug. 30", 0).empty());
    CHECK(date::match_at("Aug. 30 (Wire)", 0).size == 7);
}

namespace {

/// Does `pos` cut a well-formed sequence of `s` in two?
bool cuts(std::string_view s, std::size_t pos) {
    for (std::size_t back = 1; back <= 3 && back <= pos; ++back) {
        const text::code_point c = text::decode(s, pos - back);
        if (c.valid && c.size > back) return true;
    }
    return false;
}

/// Every find of `text` lies inside it, in order, on code point bounds, and is a date.
void hold_to_the_laws(std::string_view text, const date::options& opt) {
    std::size_t from = 0;
    while (const date::found f = date::find(text, from, opt)) {
        REQUIRE((f.begin >= from && f.begin < f.end && f.end <= text.size()));
        REQUIRE_FALSE(cuts(text, f.begin));
        REQUIRE_FALSE(cuts(text, f.end));
        REQUIRE((f.value.month >= 1 && f.value.month <= 12));
        if (f.value.known >= date::precision::day)
            REQUIRE(date::is_date(f.value.year, f.value.month, f.value.day));
        REQUIRE((f.value.hour < 24 && f.value.minute < 60 && f.value.second < 60));
        from = f.end;
    }
}

} // namespace

TEST_CASE("date::find: holds its laws on random pieces of dates", "[date]") {
    static constexpr std::string_view pieces[] = {"2022",
                                                  "31",
                                                  "8",
                                                  "08",
                                                  "12",
                                                  "-",
                                                  "/",
                                                  ".",
                                                  ":",
                                                  " ",
                                                  ", ",
                                                  "T",
                                                  "Z",
                                                  "May",
                                                  "Aug",
                                                  "mayo",
                                                  "de",
                                                  "PM",
                                                  "GMT",
                                                  "+8",
                                                  "\n",
                                                  "Tuesday",
                                                  "(",
                                                  ")",
                                                  "\xE5\xB9\xB4",
                                                  "\xE6\x9C\x88",
                                                  "\xE6\x97\xA5",
                                                  "\xE4\xBA\x8C",
                                                  "\xE3\x80\x87",
                                                  "\xE5\x8D\x81",
                                                  "\xEF\xBC\x92",
                                                  "\xD9\xA3",
                                                  "\xE0\xB9\x92",
                                                  "\xE2\x80\x8B",
                                                  "\xCC\x81",
                                                  "\x80",
                                                  "\xE5\xB9",
                                                  "th",
                                                  "h",
                                                  "at",
                                                  "|",
                                                  "ago",
                                                  "kl.",
                                                  "Uhr",
                                                  "\xD0\xBC\xD0\xB0\xD1\x8F"};
    galley_tests::dice d(4711);
    for (int round = 0; round < 20000; ++round) {
        std::string s;
        for (std::size_t n = d.below(14); n-- > 0;) s += d.pick(pieces);
        const galley_tests::exact copy(s);
        INFO(s);
        hold_to_the_laws(copy.view(), {});
        if (date::find(copy.view())) REQUIRE(date::may_hold_date(copy.view()));
        hold_to_the_laws(copy.view(), date::any_precision(date::order::month_first));
        const date::match m = date::match_at(copy.view(), 0);
        REQUIRE(m.size <= s.size());
    }
}

TEST_CASE("date::find: random bytes do no harm", "[date]") {
    galley_tests::dice d(4712);
    for (int round = 0; round < 3000; ++round) {
        const std::string s = d.bytes(d.below(64));
        const galley_tests::exact copy(s);
        hold_to_the_laws(copy.view(), date::any_precision());
    }
}

TEST_CASE("date::find: long runs stay linear", "[date]") {
    for (const auto& a : galley_tests::adversaries) {
        const std::string s = a.text(1U << 18U);
        INFO(a.name);
        hold_to_the_laws(s, {});
        hold_to_the_laws(s, date::any_precision());
    }
}

TEST_CASE("date::find: a whole date has three digits of some script, in two numbers or long ones",
          "[date]") {
    CHECK(date::may_hold_date("5 May '20"));
    CHECK(date::may_hold_date("\u4EE4\u548C\u5143\u5E745\u67083\u65E5"));
    CHECK(date::may_hold_date("\uFF12\u0663\u4E8C"));
    CHECK(date::may_hold_date("built 20200503"));
    CHECK_FALSE(date::may_hold_date("12 \u043A\u043E\u043C\u0435\u043D\u0442\u0430\u0440"));
    CHECK_FALSE(date::may_hold_date("the summer of 2020"));
    CHECK_FALSE(date::may_hold_date("1 of 3"));
    CHECK_FALSE(date::may_hold_date(""));
}

TEST_CASE("date::find: no date is where none may be", "[date]") {
    static constexpr std::string_view pieces[] = {
        "3",    "12", "2020",  "'20", " ", ".",   "-",  "/",      ", ",     "May",    "\u5E74",
        "May ", "T",  "10:20", "XII", "Z", "de ", "W1", "\u6708", "\u5143", "\u65E5", "\u0663"};
    galley_tests::dice dice(4713);
    for (int round = 0; round < 20000; ++round) {
        const std::string s = dice.text_of(pieces, 1 + dice.below(6));
        INFO(s);
        if (date::find(s)) REQUIRE(date::may_hold_date(s));
    }
}

TEST_CASE("date::find: the next digit is of any script or a numeral", "[date]") {
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (c >= 0xD800 && c < 0xE000) continue; // no characters
        std::string s;
        text::encode(c, [&s](char b) { s += b; });
        const std::size_t at = date::detail::next_digit(s, 0);
        if ((at == 0) != date::detail::is_any_digit(c)) FAIL(static_cast<std::uint32_t>(c));
    }
    CHECK(date::detail::next_digit("\xE4\xB8", 0) == 2); // cut off
}

TEST_CASE("date::find: the next digit is the first that stands anywhere", "[date]") {
    static constexpr std::string_view pieces[] = {"a",
                                                  "on ",
                                                  "\u0436",
                                                  "\u4E2D",
                                                  "\u3000",
                                                  "\xE4\xB8",
                                                  "\xFF",
                                                  "\xD9",
                                                  "\x8A",
                                                  "7",
                                                  "\u0663",
                                                  "\u4E09",
                                                  "long words of a text "};
    galley_tests::dice dice(4714);
    for (int round = 0; round < 20000; ++round) {
        const std::string s = dice.text_of(pieces, dice.below(12));
        const std::size_t from = dice.below(s.size() + 1);
        std::size_t want = from;
        for (; want < s.size(); ++want) {
            const text::code_point c = text::decode(s, want);
            if (c.valid && date::detail::is_any_digit(c.value)) break;
        }
        INFO(s);
        REQUIRE(date::detail::next_digit(s, from) == want);
        REQUIRE(date::detail::next_digit_by<text::detail::bytes_portable>(s, from) == want);
    }
}
