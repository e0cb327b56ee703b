#include <galley/text/byte_masks.hpp>

#include "support/catch.hpp"

#include <galley/text/ascii.hpp>

#include <random>
#include <string>

namespace bytes = galley::text::detail;
using galley::text::byte_masks;

namespace {

byte_masks plainly(const char* p) {
    namespace text = galley::text;
    byte_masks m;
    for (unsigned i = 0; i < 64; ++i) {
        const char b = p[i];
        const auto u = static_cast<unsigned char>(b);
        const auto put = [i](std::uint64_t& mask, bool is) { mask |= std::uint64_t{is} << i; };
        put(m.lf, b == '\n');
        put(m.cr, b == '\r');
        put(m.wide_break, u == 0xE2);
        put(m.space, text::is_space(b));
        put(m.letter, text::is_letter(b));
        put(m.upper, text::is_upper(b));
        put(m.digit, text::is_digit(b));
        put(m.high, u >= 0x80);
        put(m.wide, u >= 0xE3 && u <= 0xED);
        put(m.comma, b == ',');
        put(m.stop, b == '.' || b == '!' || b == '?');
        put(m.quote, b == '"' || b == '\'');
        put(m.bracket, b == '(' || b == ')' || b == '[' || b == ']' || b == '{' || b == '}');
        put(m.punctuation, text::is_punctuation(b));
        put(m.hyphen, b == '-');
    }
    return m;
}

template <class Bytes>
void check_words(const char* p, const byte_masks& want) {
    const galley::text::word_bytes words = galley::text::word_bytes_of_block<Bytes>(p);
    CHECK(words.ascii == (want.letter | want.digit));
    CHECK(words.high == want.high);
}

template <class Bytes>
void check_odd(const char* p) {
    const galley::text::odd_bytes odd = galley::text::odd_bytes_of_block<Bytes>(p);
    for (unsigned i = 0; i < 64; ++i) {
        const auto u = static_cast<unsigned char>(p[i]);
        CHECK((odd.blank >> i & 1U) == (u == ' ' ? 1U : 0U));
        CHECK((odd.lead >> i & 1U) == (u == '\r' || u == 0xC2 || u == 0xE2 || u == 0xEF ? 1U : 0U));
    }
}

void check(const char* p) {
    const byte_masks want = plainly(p);
    check_odd<bytes::bytes_portable>(p);
    check_odd<bytes::bytes_best>(p);
    check_odd<bytes::bytes_best_of_32>(p);
    check_words<bytes::bytes_portable>(p, want);
    check_words<bytes::bytes_best>(p, want);
    CHECK(galley::text::masks_of_block<bytes::bytes_portable>(p) == want);
    CHECK(galley::text::masks_of_block<bytes::bytes_best>(p) == want);
    CHECK(galley::text::masks_of_block<bytes::bytes_best_of_32>(p) == want);
#if GALLEY_SSE2
    CHECK(galley::text::masks_of_block<bytes::bytes_sse2>(p) == want);
#endif
}

/// Capitals made small, digits made '0'.
template <class Bytes>
std::string folded(const char* p) {
    std::string out(64, ' ');
    for (std::size_t i = 0; i < 64; i += Bytes::width) {
        const auto v = Bytes::load(p + i);
        const auto small = Bytes::set_where(v, Bytes::within(v, 'A', 25), 0x20);
        Bytes::store(out.data() + i, Bytes::clear_where(small, Bytes::within(v, '0', 9), 0x0F));
    }
    return out;
}

} // namespace

TEST_CASE("text::byte_masks: bits set and cleared where a comparison says so", "[text]") {
    char block[64];
    for (int b = 0; b < 256; ++b) {
        std::string want;
        for (int i = 0; i < 64; ++i) {
            block[i] = static_cast<char>((b + i) % 256);
            const bool upper = galley::text::is_upper(block[i]);
            want += upper                              ? static_cast<char>(block[i] + 0x20)
                    : galley::text::is_digit(block[i]) ? '0'
                                                       : block[i];
        }
        CHECK(folded<bytes::bytes_portable>(block) == want);
        CHECK(folded<bytes::bytes_best>(block) == want);
        CHECK(folded<bytes::bytes_best_of_32>(block) == want);
    }
}

TEST_CASE("text::byte_masks: every byte at every place, with every twin", "[text]") {
    char block[64];
    for (int b = 0; b < 256; ++b) {
        for (int i = 0; i < 64; ++i) block[i] = static_cast<char>((b + i) % 256);
        check(block);
        for (char& c : block) c = static_cast<char>(b);
        check(block);
    }
}

TEST_CASE("text::byte_masks: random blocks", "[text]") {
    std::mt19937 random(7);
    char block[64];
    for (int round = 0; round < 2000; ++round) {
        for (char& c : block) c = static_cast<char>(random() % 256);
        check(block);
    }
}
