#include <galley/io/html.hpp>

#include "support/catch.hpp"
#include "support/filled_article.hpp"

#include <set>
#include <string>
#include <vector>

using namespace galley_tests;

namespace {

std::string page(const galley::article& a) {
    std::string out;
    galley::io::write_html(a, out);
    return out;
}

bool has(const std::string& html, std::string_view part) {
    return html.find(part) != std::string::npos;
}

/// Are all elements closed, in the right order?
bool balanced(std::string_view html) {
    const std::set<std::string_view> empty = {"!doctype", "meta", "br"};
    std::vector<std::string_view> open;
    for (std::size_t at = html.find('<'); at != std::string_view::npos;
         at = html.find('<', at + 1)) {
        const bool closes = html[at + 1] == '/';
        const std::size_t begin = at + (closes ? 2 : 1);
        const std::string_view name = html.substr(begin, html.find_first_of(" >", begin) - begin);
        if (empty.count(name) == 1) continue;
        if (!closes) open.push_back(name);
        else if (open.empty() || open.back() != name) return false;
        else open.pop_back();
    }
    return open.empty();
}

} // namespace

TEST_CASE("io::write_html: one page that loads and runs nothing", "[io]") {
    for (const galley::article& a : {galley::article(), full_article()}) {
        const std::string html = page(a);
        CHECK(html.substr(0, 15) == "<!doctype html>");
        CHECK(balanced(html));
        CHECK_FALSE(has(html, "<script"));
        CHECK_FALSE(has(html, "http"));
        CHECK_FALSE(has(html, "url("));
    }
}

TEST_CASE("io::write_html: each piece with kind, rule, score and place", "[io]") {
    const std::string html = page(full_article());
    CHECK(has(html, "<span class=\"kind\">byline</span><span>line_cue: "));
    CHECK(has(html, "<span>score 0.98</span><span>bytes 37\xE2\x80\x93"
                    "60</span>"));
    CHECK(has(html, "<p dir=\"auto\"><span class=\"label\">By</span> Ann Lee and Bo Kim</p>"));
    CHECK(has(html, ">title <small>1</small></li>"));
}

TEST_CASE("io::write_html: facts lead to the piece they stand in", "[io]") {
    const std::string html = page(full_article());
    CHECK(has(html, "<th>person</th><td dir=\"auto\">Bo Kim</td><td>reporter</td>"
                    "<td><a href=\"#p2\">52\xE2\x80\x93"
                    "58</a></td>"));
    CHECK(has(html, "id=\"p2\""));
}

TEST_CASE("io::write_html: escapes what it shows", "[io]") {
    galley::article a;
    contents(a).text = "<b>\"T\" & '\xFF'</b>";
    add_segment(a, galley::kind::title, contents(a).text.size());
    contents(a).title = field_of(a, contents(a).text);
    const std::string html = page(a);
    CHECK(balanced(html));
    CHECK_FALSE(has(html, "<b>"));
    CHECK(
        has(html, "<title>&lt;b&gt;&quot;T&quot; &amp; &#39;\xEF\xBF\xBD&#39;&lt;/b&gt;</title>"));
}

TEST_CASE("io::hue: every kind has its own within its zone", "[io]") {
    std::set<unsigned> seen;
    for (std::size_t i = 0; i < galley::kind_count; ++i)
        seen.insert(galley::io::hue(static_cast<galley::kind>(i)));
    CHECK(seen.size() == galley::kind_count);
}
