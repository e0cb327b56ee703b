#include <galley/io/facts.hpp>

#include "support/catch.hpp"
#include "support/filled_article.hpp"

#include <string>
#include <vector>

using namespace galley_tests;

namespace {

std::vector<std::string> rows(const galley::article& a) {
    std::vector<std::string> out;
    galley::io::for_each_fact(a, [&out](const galley::io::fact& f) {
        std::string row(f.name);
        row.append(": ").append(f.value);
        if (!f.note.empty()) row.append(" (").append(f.note).append(")");
        out.push_back(std::move(row));
    });
    return out;
}

} // namespace

TEST_CASE("io::for_each_fact: none of an empty article", "[io]") {
    CHECK(rows(galley::article()).empty());
}

TEST_CASE("io::for_each_fact: each fact once, as in the text", "[io]") {
    const std::vector<std::string> expected = {"title: Bridge opens (original)",
                                               "alternative title: Bridge",
                                               "alternative title: opens",
                                               "subtitle: Half a mile of  steel",
                                               "date: 2022-05-02",
                                               "published: 2022-05-02T09:20+08:00",
                                               "updated: 2022-05-03T10:00",
                                               "person: Ann Lee (author)",
                                               "person: Bo Kim (reporter)",
                                               "person: Cy Fox (web_editor)",
                                               "person: Di Roe (photographer)",
                                               "person: Ed Poe (translator)",
                                               "source: Daily",
                                               "agency: Wire",
                                               "portal: Portal",
                                               "dateline place: PORTO",
                                               "dateline date: 2022-05-02",
                                               "dateline agency: Wire",
                                               "section: News",
                                               "section: Roads",
                                               "series: Steel (part 2)",
                                               "tag: bridge",
                                               "tag: river",
                                               "related: Ferry stops (Roads_Daily | Portal - Net)",
                                               "related: Tolls",
                                               "previous: Before",
                                               "next: After",
                                               "ticker: Rain",
                                               "phone: 12 34",
                                               "fax: 56",
                                               "address: 1 Quay",
                                               "e-mail: a@b.c",
                                               "registration: Reg 1 (1)",
                                               "language: en",
                                               "translated from: pt"};
    CHECK(rows(full_article()) == expected);
}

TEST_CASE("io::for_each_fact: says how an ambiguous date was read", "[io]") {
    galley::article a;
    contents(a).date.value = date_of(2022, 5, 2);
    contents(a).date.value.ambiguous = true;
    contents(a).date.value.read_as = galley::date::order::day_first;
    using galley::date::order_reason;
    const auto row = [&](order_reason why) {
        contents(a).date.order_from = why;
        return rows(a).at(0);
    };
    CHECK(row(order_reason::none) == "date: 2022-05-02 (read day first; could be 2022-02-05)");
    CHECK(row(order_reason::preference) ==
          "date: 2022-05-02 (read day first by preference; could be 2022-02-05)");
    CHECK(row(order_reason::other_dates) ==
          "date: 2022-05-02 (read day first as the text's other dates are; could be 2022-02-05)");
}
