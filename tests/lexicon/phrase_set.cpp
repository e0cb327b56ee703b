#include <galley/lexicon/phrase_set.hpp>

#include "support/catch.hpp"

#include <random>
#include <string>

using namespace galley;
using lexicon::phrase_match;

namespace {

struct word {
    const char* phrase;
};

// clang-format off
constexpr word words[] = {
    {"source"}, {"source code"}, {"see also"}, {"see"}, {"photo"}, {"photo by"}, {"by"},
    {"图"}, {"图为"}, {"来源"}, {"фото"}, {"фотографии"}, {"é"}, {"été"}, {"10 km"}, {"x"},
    {"ap photo"}, {"©"}, {"tag|"}, {"it's"}, {"fot."}, {"newsletter"}, {"newsletters"},
    {"für"}, {"fêtés"}, {"y s"}, {"t é"}, {"ap t"},
};
// clang-format on

static_assert(lexicon::all_folded(words));
constexpr auto set = lexicon::make_phrase_set(words);

static_assert(set[set.match("source code of").index].phrase == std::string_view("source code"));
static_assert(noexcept(set.match("")));

std::string_view found(const phrase_match& m) { return m ? set[m.index].phrase : ""; }

} // namespace

TEST_CASE("lexicon::phrase_set: the longest phrase wins", "[lexicon]") {
    CHECK(found(set.match("Source: A")) == "source");
    CHECK(found(set.match("SOURCE CODE: A")) == "source code");
    CHECK(found(set.match("source  \t code")) == "source code");
    CHECK(found(set.match("See Also")) == "see also");
    CHECK(found(set.match("see alsace")) == "see");
    CHECK(found(set.match("图为一座桥")) == "图为");
    CHECK(found(set.match("图/张三")) == "图");
    CHECK(found(set.match("Newsletters")) == "newsletters");
    CHECK(set.match("source code").size == 11);
    CHECK(set.match("source  \t code!").size == 14);
}

TEST_CASE("lexicon::phrase_set: whole words only, unless glued or refused", "[lexicon]") {
    CHECK_FALSE(set.match("sources"));
    CHECK_FALSE(set.match("bye"));
    CHECK_FALSE(set.match("фотограф"));
    CHECK_FALSE(set.match("10 km2a", 1));
    CHECK(found(set.match("by2")) == "by");
    CHECK(found(set.match("来源新华社")) == "来源");
    CHECK(found(set.match_glued("sources")) == "source");
    CHECK(found(set.match_glued("bye")) == "by");
    CHECK(found(set.match_whole("see also")) == "see also");
    CHECK_FALSE(set.match_whole("see also "));
    CHECK_FALSE(set.match_whole("see a"));
    CHECK(found(set.match_if("see also", 0, [](const word&, std::size_t n) { return n < 5; })) ==
          "see");
    CHECK_FALSE(set.match_if("see also", 0, [](const word&, std::size_t) { return false; }));
}

TEST_CASE("lexicon::phrase_set: does not look before its place", "[lexicon]") {
    CHECK(found(set.match("resource", 2)) == "source");
    CHECK(found(set.match("a photo by b", 2)) == "photo by");
    CHECK(found(set.match("a photo by b", 8)) == "by");
}

TEST_CASE("lexicon::phrase_set: one code point, one byte, marks", "[lexicon]") {
    CHECK(found(set.match("x")) == "x");
    CHECK(found(set.match("X marks")) == "x");
    CHECK_FALSE(set.match("xy"));
    CHECK(found(set.match("图")) == "图");
    CHECK(found(set.match("© 2020 A")) == "©");
    CHECK(found(set.match("É")) == "é");
    CHECK(found(set.match("ÉTÉ")) == "été");
    CHECK(found(set.match("FÜR X")) == "für");
    CHECK(found(set.match("FÊTÉS")) == "fêtés");
    CHECK_FALSE(set.match("f\xC3\x8A\xC3t\xA9s"));
    CHECK(found(set.match("Tag|a")) == "tag|");
    CHECK(found(set.match("Fot. A. Nowak")) == "fot.");
}

TEST_CASE("lexicon::phrase_set: folds what it reads", "[lexicon]") {
    CHECK(found(set.match("\uFF33\uFF4F\uFF55\uFF52\uFF43\uFF45\uFF1A")) == "source"); // fullwidth
    CHECK(found(set.match("see\u00A0also")) == "see also");
    CHECK(found(set.match("see\u3000 also")) == "see also");
    CHECK(found(set.match("ap\u00A0\u00A0photo")) == "ap photo");
    CHECK(found(set.match("pho\u00ADto")) == "photo"); // soft hyphen
    CHECK(found(set.match("\u200Bphoto")) == "photo"); // zero-width space before
    CHECK(found(set.match("it\u2019s on")) == "it's"); // curly
    CHECK(found(set.match("ФОТО: А")) == "фото");
    CHECK(found(set.match("e\u0301")) == ""); // not composed: no such phrase
    CHECK(set.match("see\u00A0also").size == 9);
}

TEST_CASE("lexicon::phrase_set: misses at the end of the text", "[lexicon]") {
    for (const std::string_view whole : {"source code", "see also", "来源", "фотографии", "10 km"})
        for (std::size_t n = 0; n < whole.size(); ++n) {
            const std::string cut(whole.substr(0, n)); // its own block, of its own size
            INFO(cut);
            CHECK(found(set.match(cut)) != whole);
        }
    CHECK_FALSE(set.match(""));
    CHECK_FALSE(set.match("see", 3));
    CHECK_FALSE(set.match("see", 9));
    CHECK_FALSE(set.match(" see"));
    CHECK_FALSE(set.match("\xE5\x9B"));
    CHECK_FALSE(set.match("\xFFsee"));
}

TEST_CASE("lexicon::phrase_set: says what asking for every phrase says", "[lexicon]") {
    const std::string_view bits[] = {"source", "code",   " ",  "  ",     "see",    "also", "图",
                                     "为",     "фото",   "\t", "\u00A0", "графии", "x",    "\xFF",
                                     "ap",     "photo",  "S",  "b",      "y",      "|",    "é",
                                     "\u0301", "\u00AD", "t",  "10",     "km",     ".",    "'s"};
    std::mt19937 random(7);
    for (int round = 0; round < 20000; ++round) {
        std::string s;
        for (auto n = random() % 6 + 1; n > 0; --n) s += bits[random() % std::size(bits)];
        phrase_match plain;
        for (std::size_t i = 0; i < std::size(words); ++i) {
            const std::size_t size = text::match_folded(s, 0, words[i].phrase);
            if (size > plain.size && lexicon::ends_word(s, size))
                plain = {static_cast<std::uint16_t>(i), static_cast<std::uint32_t>(size)};
        }
        const phrase_match m = set.match(s);
        INFO(s);
        REQUIRE(m.index == plain.index);
        REQUIRE(m.size == plain.size);
    }
}

TEST_CASE("lexicon::phrase_set: short texts are folded like long ones", "[lexicon]") {
    for (const std::string text : {"By", "SEE", "x", "Photo", "see  also", "a\tb", "tag|",
                                   "\xC3\x89", "12 34", "Fot.", "se\0", "\x01\x02", "by "})
        for (std::size_t pos = 0; pos < text.size(); ++pos) {
            const lexicon::detail::text_opening o = lexicon::detail::open_phrase(text, pos);
            const lexicon::detail::text_opening want = lexicon::detail::fold_opening(text, pos, 8);
            CAPTURE(text, pos);
            CHECK(o.bytes == want.bytes);
            CHECK(o.size == want.size);
        }
}

TEST_CASE("lexicon::phrase_set: may_begin never says no where a phrase is spelled", "[lexicon]") {
    for (const char* text :
         {"Photo by", "PHOTO", "\xEF\xBC\xB0hoto", "\xD0\xA4\xD0\x9E\xD0\xA2\xD0\x9E",
          "\xC3\x89t\xC3\xA9", "\xE2\x80\x8Bsee", "\xE5\x9B\xBE/", "by", "X", "\xC2\xA9 A", "By 2",
          "It\xE2\x80\x99s", "10  km", "ap  photo", "Tag|a"}) {
        CAPTURE(text);
        CHECK(set.match(text));
        CHECK(set.may_begin(text, 0));
    }
    for (const word& w : words)
        for (const char* behind : {"", " 5", ".", ", 2020", "\xC2\xA0"}) {
            CAPTURE(w.phrase, behind);
            CHECK(set.may_begin(std::string(w.phrase) + behind, 0));
        }
}

TEST_CASE("lexicon::phrase_set: may_begin mostly says no elsewhere", "[lexicon]") {
    for (const char* text :
         {"Bridge", "phrase", "\xD0\x96\xD0\xB8", "\xE6\xB2\xB3", "yesterday", "sending"}) {
        CAPTURE(text);
        CHECK_FALSE(set.may_begin(text, 0));
    }
}

namespace {

struct groups {
    unsigned by_forms[3];
};
struct grouped_entry {
    const char* phrase;
    unsigned forms;
    static constexpr groups grouped{{1, 3, 5}};
};
constexpr grouped_entry grouped_words[] = {
    {"editor", 0}, {"source", 1}, {"\xE5\x9B\xBE", 2}, {"by", 0}};
constexpr auto grouped_set = lexicon::make_phrase_set(grouped_words);

} // namespace

TEST_CASE("lexicon::phrase_set: may_begin of a group", "[lexicon]") {
    CHECK(grouped_set.may_begin("editor", 0));
    CHECK_FALSE(grouped_set.may_begin("editor", 0, 2));
    CHECK(grouped_set.may_begin("Source", 0, 2));
    CHECK(grouped_set.may_begin("\xE5\x9B\xBE", 0, 4));
    CHECK_FALSE(grouped_set.may_begin("\xE5\x9B\xBE", 0, 2));
    CHECK(grouped_set.may_begin("by A", 0)); // of short ones the groups are not kept
}

TEST_CASE("lexicon::phrase_set: the first word that begins a phrase", "[lexicon]") {
    CHECK(found(set.match_first("A photo, by X")) == "photo");
    CHECK(found(set.match_first("telephoto by X")) == "by");
    CHECK(found(set.match_first("1x")) == "x");
    CHECK(found(set.match_first("文字来源：")) == "来源");
    CHECK_FALSE(set.match_first("telephoto"));
    CHECK_FALSE(set.match_first(""));
}
