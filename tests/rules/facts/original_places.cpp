#include <galley/rules/facts/original_places.hpp>

#include "support/catch.hpp"
#include "support/laws.hpp"
#include "support/random.hpp"
#include "support/texts.hpp"

#include <galley/parse.hpp>
#include <galley/text/ascii.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

constexpr std::string_view unseen = "\xC2\xAD"; // soft hyphen

/// A text with soft hyphens in its words.
struct sown {
    std::string text;
    std::vector<std::size_t> places; // where each byte of the plain one stands, and its end
};

sown sow(std::string_view plain, galley_tests::dice& d) {
    sown out;
    bool in_word = false;
    for (const char b : plain) {
        const bool letter = galley::text::is_letter(b);
        if (letter && in_word && d.one_in(3)) out.text += unseen;
        in_word = letter;
        out.places.push_back(out.text.size());
        out.text += b;
    }
    out.places.push_back(out.text.size());
    return out;
}

std::string without_unseen(std::string_view s) {
    std::string out(s);
    for (std::size_t at = 0; (at = out.find(unseen, at)) != out.npos;) out.erase(at, unseen.size());
    return out;
}

using field_list = std::vector<std::pair<std::string_view, galley::field>>;

field_list fields_of(const galley::article& a) {
    field_list out;
    galley_tests::for_each_field(
        a, [&](std::string_view what, const galley::field& f) { out.emplace_back(what, f); });
    return out;
}

/// The plain text's articles have the same pieces, each where its bytes have gone to.
void check_pieces(const galley::article& plain, const galley::article& got, const sown& s) {
    REQUIRE(got.segments().size() == plain.segments().size());
    for (std::size_t i = 0; i < got.segments().size(); ++i) {
        const galley::segment& have = got.segments()[i];
        const galley::segment& want = plain.segments()[i];
        CHECK(have.kind == want.kind);
        CHECK(have.begin == s.places[want.begin]);
        CHECK(have.text_begin == s.places[want.text_begin]);
        CHECK(have.label_begin == s.places[want.label_begin]);
        CHECK(without_unseen(have.text()) == without_unseen(want.text()));
        CHECK(without_unseen(have.label()) == without_unseen(want.label()));
    }
}

void check_facts(const galley::article& plain, const galley::article& got, const sown& s) {
    const field_list have = fields_of(got);
    const field_list want = fields_of(plain);
    REQUIRE(have.size() == want.size());
    for (std::size_t i = 0; i < have.size(); ++i) {
        INFO(have[i].first);
        const galley::field& f = have[i].second;
        CHECK(without_unseen(f.text) == without_unseen(want[i].second.text));
        if (!f) continue;
        CHECK(f.begin == s.places[want[i].second.begin]);
        CHECK(f.text.data() == s.text.data() + f.begin);
    }
    for (const auto& [d, other] :
         {std::pair{&got.date(), &plain.date()}, std::pair{&got.published(), &plain.published()},
          std::pair{&got.updated(), &plain.updated()}}) {
        CHECK(d->value == other->value);
        if (!*d) continue;
        CHECK(d->begin == s.places[other->begin]);
        CHECK(d->end == s.places[other->end - 1] + 1);
    }
}

} // namespace

TEST_CASE("rules::original_places: an article is told in the bytes of the text it was made of",
          "[rules]") {
    galley_tests::dice dice(47);
    galley::parser parser;
    for (const galley_tests::named_text& t : galley_tests::own_texts()) {
        INFO(t.name);
        const galley::article plain = galley::parse(t.text);
        const sown s = sow(t.text, dice);
        const galley::article& got = parser.parse(s.text);
        CHECK(galley_tests::broken_law(s.text, got).empty());
        CHECK(got.text().data() == s.text.data());
        CHECK(got.text().size() == s.text.size());
        check_pieces(plain, got, s);
        check_facts(plain, got, s);
    }
}

TEST_CASE("rules::original_places: what was left out between two pieces falls to the first",
          "[rules]") {
    galley::layout::plain_text plain;
    const std::string_view text = "\xC2\xAD"
                                  "Ferry\xC2\xAD\n\xC2\xAD"
                                  "stops\xC2\xAD\xC2\xAD";
    galley::detail::article_contents c;
    c.text = plain.read(text);
    REQUIRE(c.text == "Ferry\nstops");
    galley::segment one;
    one.end = 6;
    one.text_end = 5;
    galley::segment two;
    two.begin = two.text_begin = two.label_begin = two.label_end = 6;
    two.end = two.text_end = 11;
    c.segments = {one, two};
    c.title.text = c.text.substr(6);
    c.title.begin = 6;
    galley::rules::move_to_original(c, plain);
    CHECK(c.text.data() == text.data());
    CHECK(c.segments[0].begin == 0);
    CHECK(c.segments[0].end == 12);
    CHECK(c.segments[0].text() == "Ferry");
    CHECK(c.segments[1].begin == 12);
    CHECK(c.segments[1].end == text.size());
    CHECK(c.segments[1].text() == "stops");
    CHECK(c.title.text == "stops");
    CHECK(c.title.begin == 12);
}

TEST_CASE("rules::original_places: an article of a text that was not copied stays", "[rules]") {
    galley::layout::plain_text plain;
    galley::detail::article_contents c;
    c.text = plain.read("Ferry stops");
    c.title.text = c.text.substr(6);
    c.title.begin = 6;
    galley::rules::move_to_original(c, plain);
    CHECK(c.text == "Ferry stops");
    CHECK(c.title.begin == 6);
    CHECK(c.title.text == "stops");
}
