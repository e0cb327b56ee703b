#include <galley/io/wet.hpp>

#include "support/catch.hpp"
#include "support/exact.hpp"
#include "support/random.hpp"

#include <string>
#include <vector>

using galley::io::next_wet;
using galley::io::wet_result;
using galley::io::wet_step;

static_assert(noexcept(next_wet("", true)));
static_assert(next_wet("\r\n", true).step == wet_step::end);

namespace {

std::string record(std::string_view uri, std::string_view text,
                   std::string_view type = "conversion", std::string_view eol = "\r\n") {
    std::string out = "WARC/1.0";
    out.append(eol).append("WARC-Type: ").append(type).append(eol);
    out.append("WARC-Target-URI: ").append(uri).append(eol);
    out.append("Content-Type: text/plain").append(eol);
    out.append("Content-Length: ").append(std::to_string(text.size())).append(eol).append(eol);
    return out.append(text).append(eol).append(eol);
}

/// "uri=text" for each record, "-" for a skipped and "! what" for a broken one.
std::vector<std::string> walk(std::string_view input) {
    std::vector<std::string> out;
    for (;;) {
        const wet_result r = next_wet(input, true);
        if (r.step == wet_step::end) return out;
        if (r.step == wet_step::incomplete) return out.emplace_back("incomplete"), out;
        if (r.step == wet_step::skipped) out.emplace_back("-");
        if (r.step == wet_step::broken) out.push_back("! " + std::string(r.what));
        if (r.step == wet_step::record)
            out.push_back(std::string(r.uri) + '=' + std::string(r.text));
        input.remove_prefix(r.size);
    }
}

using list = std::vector<std::string>;

} // namespace

TEST_CASE("io::next_wet: conversion records, others passed over", "[io]") {
    CHECK(walk("").empty());
    CHECK(walk(record("", "software: x", "warcinfo") + record("http://a/", "One.\n\nTwo.") +
               record("http://b/", "")) == list{"-", "http://a/=One.\n\nTwo.", "http://b/="});
    CHECK(walk(record("http://a/", "One.", "conversion", "\n") + record("<http://b/>", "T")) ==
          list{"http://a/=One.", "http://b/=T"});
    CHECK(walk("WARC/1.1\r\nwarc-type:conversion\r\ncontent-length:2\r\n\r\nab") == list{"=ab"});
}

TEST_CASE("io::next_wet: a text that looks like a record stays text", "[io]") {
    CHECK(walk(record("http://a/", "x\r\nWARC/1.0\r\nWARC-Type: conversion")) ==
          list{"http://a/=x\r\nWARC/1.0\r\nWARC-Type: conversion"});
}

TEST_CASE("io::next_wet: goes on behind a broken record", "[io]") {
    const std::string good = record("http://g/", "Good.");
    const list length = {"! the record is not as long as its header says", "http://g/=Good."};
    const list no_length = {"! the record's header has no usable Content-Length",
                            "http://g/=Good."};
    CHECK(walk("WARC/1.0\r\nContent-Length: 500\r\n\r\nabc\r\n\r\n" + good) == length);
    CHECK(walk("WARC/1.0\r\nContent-Length: 2\r\n\r\nabc\r\n\r\n" + good) == length);
    CHECK(walk("WARC/1.0\r\nWARC-Type: conversion\r\n\r\nabc\r\n\r\n" + good) == no_length);
    CHECK(walk("WARC/1.0\r\nContent-Length: -3\r\n\r\nabc\r\n\r\n" + good) == no_length);
    CHECK(walk("WARC/1.0\r\nContent-Length: 99999999999999999999999\r\n\r\nabc\r\n\r\n" + good) ==
          no_length);
    CHECK(walk("nothing of the kind\r\n" + good) == list{"! expected WARC/1.0", "http://g/=Good."});
    CHECK(walk("WARC/1.0\r\nWARC-Type: conversion") == list{"! the record's header has no end"});
    const wet_result r = next_wet("\r\n\r\nabc\nWARC/1.0", true);
    CHECK(r.byte == 4);
    CHECK(r.size == 8);
}

TEST_CASE("io::next_wet: asks for more as long as more may come", "[io]") {
    const std::string both = record("http://a/", "One.") + record("http://b/", "Two.");
    const std::size_t first = record("http://a/", "One.").size();
    for (std::size_t size = 0; size < both.size(); ++size) {
        const galley_tests::exact block(std::string_view(both).substr(0, size));
        const wet_result r = next_wet(block.view(), false);
        CAPTURE(size);
        if (size < first + 7) {
            CHECK(r.step == wet_step::incomplete);
        } else {
            CHECK(r.step == wet_step::record);
            CHECK(r.size == first);
        }
    }
}

TEST_CASE("io::next_wet: any bytes come to an end", "[io]") {
    galley_tests::dice dice(14);
    const std::string_view parts[] = {"WARC/1.0\r\n",
                                      "Content-Length: 3\r\n",
                                      "Content-Length: 30\r\n",
                                      "\r\n",
                                      "\n",
                                      "abc",
                                      "WARC-Type: conversion\r\n",
                                      "\nWARC/1."};
    for (int round = 0; round < 5000; ++round) {
        std::string s;
        for (std::size_t i = dice.below(30); i != 0; --i) s += dice.pick(parts);
        const galley_tests::exact block(s);
        std::string_view rest = block.view();
        for (;;) {
            const wet_result r = next_wet(rest, true);
            REQUIRE(r.step != wet_step::incomplete);
            REQUIRE(r.size <= rest.size());
            if (r.step == wet_step::end) break;
            REQUIRE(r.size > 0);
            rest.remove_prefix(r.size);
        }
    }
}
