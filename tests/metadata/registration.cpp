#include <galley/metadata/registration.hpp>

#include "support/catch.hpp"

#include <string>

using namespace galley::metadata;

static_assert(noexcept(parse_registration("")) && !parse_registration(""));
static_assert(parse_registration("Lu ICP Bei 12345678 No. -2").normalized() ==
              "鲁ICP备12345678号-2");

TEST_CASE("metadata::registration: Chinese, translated, Russian", "[metadata]") {
    struct row {
        std::string_view text;
        std::string_view written;
        std::string_view normalized;
    };
    const row rows[] = {
        {"京ICP备12345678号-1", "京ICP备12345678号-1", "京ICP备12345678号-1"},
        {"京ICP证123456号", "京ICP证123456号", "京ICP证123456号"},
        {"京 ICP 证 123456 号-1|其他", "京 ICP 证 123456 号-1", "京ICP证123456号-1"},
        {"许可证12345 | 粤B1-20061234 | 京ICP备12345678号-13", "京ICP备12345678号-13",
         "京ICP备12345678号-13"},
        {"Website record number: Lu ICP Bei 12345678 No. -2", "Lu ICP Bei 12345678 No. -2",
         "鲁ICP备12345678号-2"},
        {"Jing ICP Zheng No. 123456", "Jing ICP Zheng No. 123456", "京ICP证123456号"},
        {"Guangdong ICP Bei 12345678", "Guangdong ICP Bei 12345678", "粤ICP备12345678号"},
        {"Inner Mongolia ICP Bei 12345678-3", "Inner Mongolia ICP Bei 12345678-3",
         "蒙ICP备12345678号-3"},
        {"Jin ICP Bei 12345678 No. -1", "Jin ICP Bei 12345678 No. -1", ""},
        {"京公网安备 11000002001234号", "京公网安备 11000002001234号",
         "京公网安备11000002001234号"},
        {"ICP备案号：粤B-20051234", "粤B-20051234", "粤B-20051234"},
        {"粤B2-20091234号", "粤B2-20091234", "粤B2-20091234"},
        {"Свидетельство Эл № ФС77-12345 от 5 мая", "Эл № ФС77-12345", "Эл № ФС77-12345"},
        {"ПИ № ФС 77 - 12345", "ПИ № ФС 77 - 12345", "ПИ № ФС77-12345"},
        {"Registration Number: 123456", "123456", ""},
    };
    for (const row& r : rows) {
        INFO(r.text);
        const registration_match m = parse_registration(r.text);
        CHECK(m.text == r.written);
        CHECK(m.normalized() == r.normalized);
    }
}

TEST_CASE("metadata::registration: nothing there", "[metadata]") {
    for (std::string_view text :
         {"", "ICP", "the ICP of 2022", "一律吊销生产经营许可证", "B-20",
          "Website record number:", "\xE5\x85", "\xD0", "Vitamin B-12345"}) {
        INFO(text);
        CHECK_FALSE(parse_registration(text));
    }
}

TEST_CASE("metadata::registration: any length", "[metadata]") {
    CHECK_FALSE(parse_registration(std::string(100'000, 'B')));
    std::string many;
    for (int i = 0; i < 20'000; ++i) many += "ICP ";
    CHECK_FALSE(parse_registration(many));
}
