#include <galley/io/json_ld.hpp>

#include "support/catch.hpp"
#include "support/filled_article.hpp"
#include "support/json_check.hpp"

#include <set>
#include <string>

using namespace galley_tests;

namespace {

std::string written(const galley::article& a, const galley::io::json_options& options = {}) {
    std::string out;
    galley::io::write_json_ld(a, out, options);
    return out;
}

} // namespace

TEST_CASE("io::write_json_ld: every fact in the shape of schema.org", "[io]") {
    // clang-format off
    const std::string_view expected =
R"({"@context": "https://schema.org", "@type": "NewsArticle", "identifier": "7", )"
R"("headline": "Bridge opens", "alternativeHeadline": ["Half a mile of steel", )"
R"("Bridge", "opens"], "datePublished": "2022-05-02T09:20+08:00", )"
R"("dateModified": "2022-05-03T10:00", "author": [{"@type": "Person", )"
R"("name": "Ann Lee"}, {"@type": "Person", "name": "Bo Kim"}], )"
R"("editor": [{"@type": "Person", "name": "Cy Fox"}], )"
R"("translator": [{"@type": "Person", "name": "Ed Poe"}], )"
R"("contributor": [{"@type": "Role", "roleName": "photographer", )"
R"("contributor": {"@type": "Person", "name": "Di Roe"}}], )"
R"("sourceOrganization": [{"@type": "Organization", )"
R"("name": "Daily"}, {"@type": "Organization", "name": "Wire"}], )"
R"("provider": [{"@type": "Organization", "name": "Portal"}], )"
R"("dateline": "PORTO, May 2 (Wire) --", "locationCreated": {"@type": "Place", )"
R"("name": "PORTO"}, "articleSection": ["News", "Roads"], )"
R"("isPartOf": {"@type": "CreativeWorkSeries", "name": "Steel"}, "position": 2, )"
R"("keywords": ["bridge", "river"], "inLanguage": "en", )"
R"("translationOfWork": {"@type": "NewsArticle", "inLanguage": "pt"}, )"
R"("articleBody": "It opened. Crowds came."})";
    // clang-format on
    CHECK(written(full_article(), {.id_json = "7"}) == expected);
    CHECK(json_check(expected));
}

TEST_CASE("io::write_json_ld: only properties that NewsArticle has", "[io]") {
    // https://schema.org/NewsArticle, with those of Article, CreativeWork and Thing.
    const std::set<std::string> published = {"@context",
                                             "@type",
                                             "identifier",
                                             "headline",
                                             "alternativeHeadline",
                                             "datePublished",
                                             "dateModified",
                                             "author",
                                             "editor",
                                             "translator",
                                             "contributor",
                                             "sourceOrganization",
                                             "provider",
                                             "dateline",
                                             "locationCreated",
                                             "articleSection",
                                             "isPartOf",
                                             "position",
                                             "keywords",
                                             "inLanguage",
                                             "translationOfWork",
                                             "articleBody"};
    for (const std::string& key : json_check(written(full_article(), {.id = "x"})).keys())
        CHECK(published.count(key) == 1);
}

TEST_CASE("io::write_json_ld: what is absent is left out", "[io]") {
    CHECK(written(galley::article()) ==
          R"({"@context": "https://schema.org", "@type": "NewsArticle"})");
}

TEST_CASE("io::write_json_ld: the day where no time is known, nothing without a year", "[io]") {
    galley::article a;
    contents(a).date.value = date_of(2022, 5, 2);
    CHECK(written(a).find(R"("datePublished": "2022-05-02")") != std::string::npos);
    contents(a).date.value = date_of(0, 5, 2);
    CHECK(written(a).find("datePublished") == std::string::npos);
}
