#include <galley/io/ninjs.hpp>

#include "support/catch.hpp"
#include "support/filled_article.hpp"
#include "support/json_check.hpp"

#include <set>
#include <string>

using namespace galley_tests;

namespace {

std::string written(const galley::article& a, const galley::io::json_options& options = {}) {
    std::string out;
    galley::io::write_ninjs(a, out, options);
    return out;
}

bool has(const std::string& json, std::string_view part) {
    return json.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("io::write_ninjs: every fact in the shape of ninjs 3.1", "[io]") {
    // clang-format off
    const std::string_view expected =
R"({"uri": "urn:uuid:09cf8408-5ea8-84fd-b504-286c7fa854d8", "type": "text", )"
R"("contentCreated": "2022-05-02T09:20:00+08:00", "language": "en", )"
R"("descriptions": [{"role": "updated", "value": "2022-05-03T10:00"}], )"
R"("bodies": [{"role": "main", "contentType": "text/plain", )"
R"("value": "It opened. Crowds came."}], "headlines": [{"role": "main", )"
R"("value": "Bridge opens"}, {"role": "subtitle", )"
R"("value": "Half a mile of steel"}, {"role": "alternative", )"
R"("value": "Bridge"}, {"role": "alternative", "value": "opens"}], )"
R"("subjects": [{"rel": "keyword", "name": "bridge"}, {"rel": "keyword", )"
R"("name": "river"}, {"rel": "section", "name": "News"}, {"rel": "section", )"
R"("name": "Roads"}, {"rel": "series", "name": "Steel"}], )"
R"("infoSources": [{"role": "author", "name": "Ann Lee"}, {"role": "reporter", )"
R"("name": "Bo Kim"}, {"role": "web_editor", )"
R"("name": "Cy Fox"}, {"role": "photographer", )"
R"("name": "Di Roe"}, {"role": "translator", "name": "Ed Poe"}, {"role": "agency", )"
R"("name": "Wire"}, {"role": "source", "name": "Daily"}, {"role": "portal", )"
R"("name": "Portal"}], "by": "Ann Lee, Bo Kim", "located": "PORTO", )"
R"("altIds": [{"role": "id", "value": "a\u00e9"}], "standard": {"name": "ninjs", )"
R"("version": "3.1", )"
R"("schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}})";
    // clang-format on
    CHECK(written(full_article(), {.id_json = R"("a\u00e9")"}) == expected);
    CHECK(json_check(expected));
}

TEST_CASE("io::write_ninjs: only properties of the schema, uri and type always", "[io]") {
    // The properties of https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json; others are refused.
    const std::set<std::string> published = {"uri",
                                             "type",
                                             "representationType",
                                             "profile",
                                             "version",
                                             "firstCreated",
                                             "versionCreated",
                                             "contentCreated",
                                             "embargoedUntil",
                                             "pubStatus",
                                             "urgency",
                                             "copyrightHolder",
                                             "copyrightNotice",
                                             "usageTerms",
                                             "edNote",
                                             "language",
                                             "descriptions",
                                             "bodies",
                                             "headlines",
                                             "people",
                                             "organisations",
                                             "places",
                                             "subjects",
                                             "events",
                                             "eventDetails",
                                             "plannedCoverage",
                                             "objects",
                                             "infoSources",
                                             "title",
                                             "by",
                                             "slugline",
                                             "located",
                                             "renditions",
                                             "associations",
                                             "altIds",
                                             "trustIndicators",
                                             "standard",
                                             "genres",
                                             "expires",
                                             "rightsInfo",
                                             "digitalSourceType"};
    for (const std::string& key : json_check(written(full_article(), {.id = "x"})).keys())
        CHECK(published.count(key) == 1);
    const auto bare = json_check(written(galley::article())).keys();
    CHECK(bare == std::vector<std::string>{"uri", "type", "standard"});
}

TEST_CASE("io::write_ninjs: an id that is a URI is the uri", "[io]") {
    const galley::article a;
    CHECK(has(written(a, {.id = "https://a.b/c?d=%20"}), R"({"uri": "https://a.b/c?d=%20", )"));
    CHECK(has(written(a, {.id_json = R"("urn:x:1")"}), R"({"uri": "urn:x:1", )"));
    CHECK_FALSE(has(written(a, {.id = "https://a.b/"}), "altIds"));
    for (const std::string_view id : {"7", "a b:c", "c:", ":x", "x:\"y"}) {
        const std::string json = written(a, {.id = id});
        CHECK(has(json, R"({"uri": "urn:uuid:)"));
        CHECK(has(json, R"("altIds": [{"role": "id", "value": ")"));
    }
    CHECK(has(written(a, {.id_json = "7"}), R"("value": "7"}])"));
}

TEST_CASE("io::write_ninjs: a date-time only where the text gives time and zone", "[io]") {
    galley::article a;
    contents(a).date.value = date_of(2022, 5, 2);
    CHECK(has(written(a), R"("descriptions": [{"role": "published", "value": "2022-05-02"}])"));
    contents(a).published.value = at_time(date_of(2022, 5, 2), 9, 20);
    CHECK(
        has(written(a), R"("descriptions": [{"role": "published", "value": "2022-05-02T09:20"}])"));
    contents(a).published.value = in_zone(contents(a).published.value, -210);
    CHECK(has(written(a), R"("contentCreated": "2022-05-02T09:20:00-03:30")"));
    CHECK_FALSE(has(written(a), "descriptions"));
}
