#include <galley/layout/read_lines.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using galley::layout::line;

namespace {

/// The table as one would write it without caring for speed.
std::vector<line> read_plainly(std::string_view text) {
    std::vector<line> lines;
    std::size_t pos = 0;
    if (const auto prefix = galley::layout::read_date_prefix(text)) {
        line l;
        l.begin = static_cast<std::uint32_t>(prefix.begin);
        l.end = static_cast<std::uint32_t>(prefix.end);
        galley::layout::detail::count_plainly(l.text(text), l);
        l.is_date_prefix = true;
        lines.push_back(l);
        pos = prefix.end;
    }
    std::size_t blank_lines = 0;
    while (pos < text.size()) {
        std::size_t end = pos;
        std::size_t size = 0;
        for (; end < text.size(); ++end) {
            if (text[end] == '\n') size = 1;
            else if (text[end] == '\r') size = text.substr(end).starts_with("\r\n") ? 2 : 1;
            else if (text.substr(end).starts_with("\xE2\x80\xA8") ||
                     text.substr(end).starts_with("\xE2\x80\xA9"))
                size = 3;
            if (size != 0) break;
        }
        const std::string_view left = galley::text::trim_left(text.substr(pos, end - pos));
        const std::string_view body = galley::text::trim_right(left);
        if (body.empty()) {
            ++blank_lines;
        } else {
            line l;
            l.begin = static_cast<std::uint32_t>(body.data() - text.data());
            l.end = static_cast<std::uint32_t>(l.begin + body.size());
            galley::layout::detail::count_plainly(body, l);
            l.indent = static_cast<std::uint16_t>(l.begin - pos);
            l.blank_lines = static_cast<std::uint16_t>(lines.empty() ? 0 : blank_lines);
            l.ends_sentence = galley::layout::detail::ends_sentence(body);
            lines.push_back(l);
            blank_lines = 0;
        }
        pos = end + size;
    }
    return lines;
}

std::string describe(const std::vector<line>& lines) {
    std::string out;
    for (const line& l : lines) {
        for (const std::uint32_t n :
             {l.begin, l.end, l.words, l.letters, l.upper, l.digits, l.high, l.wide, l.commas,
              l.stops, l.marks, l.quotes, l.brackets, l.seen})
            out += std::to_string(n) + ' ';
        out += std::to_string(l.blank_lines) + ' ' + std::to_string(l.indent) + ' ' +
               std::to_string(l.ends_sentence) + std::to_string(l.is_date_prefix) + '\n';
    }
    return out;
}

template <class Bytes>
std::string read_with(std::string_view text) {
    std::vector<line> lines;
    galley::layout::read_lines<Bytes>(text, lines);
    return describe(lines);
}

void check_all_twins(std::string_view text) {
    const std::string want = describe(read_plainly(text));
    namespace bytes = galley::text::detail;
    INFO("text of " << text.size() << " bytes");
    CHECK(read_with<bytes::bytes_portable>(text) == want);
    CHECK(read_with<bytes::bytes_best>(text) == want);
#if GALLEY_SSE2
    CHECK(read_with<bytes::bytes_sse2>(text) == want);
#endif
}

} // namespace

TEST_CASE("layout::read_lines: every twin reads what the plain loop reads", "[layout]") {
    static constexpr std::string_view pieces[] = {"\n",
                                                  "\r\n",
                                                  "\r",
                                                  "\xE2\x80\xA8",
                                                  "\xE2\x80\xA9",
                                                  " ",
                                                  "\t",
                                                  "\xC2\xA0",
                                                  "\xE3\x80\x80",
                                                  "a",
                                                  "Word",
                                                  "word. ",
                                                  "12",
                                                  "x.y",
                                                  "!",
                                                  "? ",
                                                  "(",
                                                  "]",
                                                  "\"",
                                                  "'",
                                                  "-",
                                                  ",",
                                                  ":",
                                                  "\xE4\xB8\xAD",
                                                  "\xE3\x80\x82",
                                                  "\xE2\x80\x9C",
                                                  "\xFF",
                                                  "\xE2",
                                                  std::string_view("\0", 1),
                                                  "date 2022-05 ",
                                                  ".",
                                                  ".\n",
                                                  " .",
                                                  "end.\"\n"};
    std::mt19937 random(20261121);
    for (int round = 0; round < 4000; ++round) {
        std::string text = round % 5 == 0 ? " date 2022-09-04 " : "";
        const std::size_t size = random() % 200;
        while (text.size() < size) text += pieces[random() % std::size(pieces)];
        check_all_twins(text);
    }
}

TEST_CASE("layout::read_lines: at every length and offset around a block", "[layout]") {
    for (std::size_t size = 0; size < 140; ++size) {
        std::string text(size, 'a');
        check_all_twins(text);
        for (std::size_t at = 0; at < size; at += 7) {
            for (const char b : {'\n', '\r', '.', ' '}) {
                std::string changed = text;
                changed[at] = b;
                check_all_twins(changed);
            }
        }
    }
}

TEST_CASE("layout::read_lines: counts what the line is made of", "[layout]") {
    std::vector<line> lines;
    galley::layout::read_lines("\nA\n\n\n  He paid 12,50 (net), \"all\" of it. Why?\n", lines);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].blank_lines == 0); // nothing stands before them
    const line& l = lines[1];
    CHECK(l.begin == 7);
    CHECK(l.indent == 2);
    CHECK(l.blank_lines == 2);
    CHECK(l.words == 8);
    CHECK(l.digits == 4);
    CHECK(l.commas == 2);
    CHECK(l.stops == 2);
    CHECK(l.brackets == 2);
    CHECK(l.quotes == 2);
    CHECK(l.ends_sentence);
}

TEST_CASE("layout::read_lines: words where none are parted", "[layout]") {
    const auto words = [](std::string_view s) {
        std::vector<line> lines;
        galley::layout::read_lines(s, lines);
        return lines.at(0).words;
    };
    CHECK(words("ตลาดริมแม่น้ำปิดในเย็นวันนี้ เพราะน้ำท่วม") == 8); // 120 bytes in two runs
    CHECK(words("မြစ်ကမ်းဈေးယနေ့ညနေပိတ်သည်") == 5);
    CHECK(words("ตลาด") == 1);
    CHECK(words("河边的市场今天傍晚关闭因为下大雨水位上涨") == 1); // `wide` counts these
    CHECK(words("Рыбохозяйственный комплекс") == 2);
    CHECK(words("https://example.com/" + std::string(200, 'a')) == 1);
}

TEST_CASE("layout::read_lines: a date prefix is a line of its own", "[layout]") {
    std::vector<line> lines;
    galley::layout::read_lines(" date 2022-05 Ferry returns\nText.", lines);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].is_date_prefix);
    CHECK(lines[1].blank_lines == 0);
    lines.clear();
    galley::layout::read_lines("date palms grew\n", lines);
    REQUIRE(lines.size() == 1);
    CHECK_FALSE(lines[0].is_date_prefix);
}
