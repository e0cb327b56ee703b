#include <galley/lexicon/word_signs.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace galley::lexicon;
using galley::text::code_point;

namespace {

/// `phrase` with `put` behind its first letter.
std::string with_inside(std::string_view phrase, std::string_view put) {
    const code_point first = galley::text::decode(phrase, 0);
    return std::string(phrase.substr(0, first.size)) + std::string(put) +
           std::string(phrase.substr(first.size));
}

std::string with_capitals(std::string_view phrase, bool all) {
    std::string out(phrase);
    for (char& b : out) {
        if (b >= 'a' && b <= 'z') b = static_cast<char>(b - 32);
        if (!all) break;
    }
    return out;
}

std::string with_blanks(std::string_view phrase, std::string_view blank) {
    std::string out;
    for (const char b : phrase) b == ' ' ? void(out += blank) : void(out += b);
    return out;
}

/// Where `spelled(text)` finds the phrase however it is written, its word has the sign.
template <class Spelled>
bool has_sign_however_written(std::string_view phrase, unsigned sign, const Spelled& spelled) {
    for (const std::string& text :
         {std::string(phrase), with_capitals(phrase, false), with_capitals(phrase, true),
          with_inside(phrase, "\xC2\xAD"), with_inside(phrase, "\xE2\x80\x8B"),
          with_inside(phrase, "\xCC\x81"), with_blanks(phrase, "  "), with_blanks(phrase, "\t"),
          with_blanks(phrase, "\xC2\xA0"), with_blanks(phrase, " \xE3\x80\x80")})
        for (const char* behind :
             {"", " word", ": ", "Word", "\xE4\xBD\xA0", "2", ".", "\xC2\xA0x"})
            if (spelled(text + behind) && (signs_at(text + behind, 0) & sign) != sign) return false;
    return true;
}

bool has_cue_sign(const cue_entry& e, unsigned sign) {
    return has_sign_however_written(e.phrase, sign, [&e](std::string_view text) {
        return static_cast<bool>(cues.match_if(text, 0, [&](const cue_entry& found, std::size_t n) {
            return found.phrase == e.phrase && detail::may_end(text, 0, n);
        }));
    });
}

bool begins_word(std::string_view phrase) {
    return galley::text::is_letter(galley::text::decode(phrase, 0).value);
}

} // namespace

TEST_CASE("lexicon::word_signs: no label that counts inside lines is missed", "[lexicon]") {
    for (const cue_entry& e : cues.entries()) {
        if (!begins_word(e.phrase)) continue;
        INFO(e.phrase);
        if ((e.forms & (anywhere | mid_line)) != 0) CHECK(has_cue_sign(e, inside_sign));
        if ((e.forms & anywhere) != 0) CHECK(has_cue_sign(e, blank_sign));
        if ((e.groups() & blank_group) != 0) CHECK(has_cue_sign(e, colon_sign));
        if (speaks_from_inside(e.what)) CHECK(has_cue_sign(e, furniture_sign));
    }
}

TEST_CASE("lexicon::word_signs: no word of the other lists is missed", "[lexicon]") {
    for (const inside_entry& e : detail::all_inside.entries) {
        if (!begins_word(e.phrase)) continue;
        INFO(e.phrase);
        const unsigned sign = e.what == cue::subscribe ? offer_sign : inner_word_sign;
        CHECK(has_sign_however_written(e.phrase, sign, [](std::string_view text) {
            return find_inside_word(text, 0) != cue::none;
        }));
    }
    for (const translation_mark& m : detail::original_note_list)
        CHECK(has_sign_however_written(m.phrase, translated_sign, [](std::string_view text) {
            return static_cast<bool>(original_notes.match(text, 0));
        }));
    CHECK((signs_at("the\nreporter learned", 0) & translated_sign) != 0);
}

TEST_CASE("lexicon::word_signs: words of prose have none", "[lexicon]") {
    for (const char* word : {"harbour was", "bridge", "quietly", "winter came", "Hafen", "pont",
                             "\xD0\xBC\xD0\xBE\xD1\x81\xD1\x82 \xD0\xB1\xD1\x8B\xD0\xBB"}) {
        INFO(word);
        CHECK(signs_at(word, 0) == 0);
    }
    CHECK(signs_at("2020", 0) == 0);
    CHECK(signs_at("\xFF", 0) == 0);
}

TEST_CASE("lexicon::word_signs: marks that are no words", "[lexicon]") {
    CHECK(signs_of_mark("\xC2\xA9", 0) == furniture_sign);
    CHECK(signs_of_mark("\u25A1", 0) == translated_sign);
    CHECK(signs_of_mark("\u2019", 0) == 0);
    CHECK(signs_of_mark("c", 0) == 0);
}

TEST_CASE("lexicon::word_signs: a label behind a blank needs a colon", "[lexicon]") {
    const std::string_view line = "the council, Source: River Daily";
    const unsigned signs = signs_at(line, 13);
    CHECK(has_label_at(line, 13, signs, [] { return true; }));
    CHECK_FALSE(has_label_at(line, 13, signs, [] { return false; }));
    CHECK_FALSE(has_label_at(line, 0, signs, [] { return true; }));
}

TEST_CASE("lexicon::word_signs: the filter knows letters however they fold", "[lexicon]") {
    const detail::sign_filter& filter = detail::signs.filter();
    for (char32_t c = 0x80; c < 0x10000; ++c) {
        const char32_t f = galley::text::fold(c);
        if (f < 0xC0 ? !galley::text::is_letter(f) : !filter.may_begin(f)) continue;
        INFO(static_cast<unsigned>(c));
        CHECK(filter.may_begin(c));
    }
}

TEST_CASE("lexicon::word_signs: what folds away is known by its first byte", "[lexicon]") {
    for (char32_t c = 0x80; c < 0x110000; ++c) {
        if (c >= 0xD800 && c < 0xE000) continue;
        std::string text;
        galley::text::encode(c, [&text](std::uint32_t b) { text += static_cast<char>(b); });
        if (!detail::folds_away(text, 0)) continue;
        INFO(static_cast<unsigned>(c));
        CHECK(detail::may_fold_away(static_cast<unsigned char>(text[0])));
    }
}
