#include <galley/text/letter_run.hpp>

#include <galley/text/load_bytes.hpp>

#include "support/catch.hpp"

#include <string_view>

using galley::text::first_inner_capital;
using galley::text::has_inner_capital;
using galley::text::letters_and_digits_of;
using galley::text::letters_of;

namespace {

std::uint64_t bytes(std::string_view s) { return galley::text::load_bytes<std::uint64_t>(s, 0); }

} // namespace

TEST_CASE("text::letter_run: letters up to the first other byte, small", "[text]") {
    CHECK(letters_of(bytes("Harbour!")).count == 7);
    CHECK(letters_of(bytes("Harbour!")).letters == bytes("harbour"));
    CHECK(letters_of(bytes("HARBOURS")).letters == bytes("harbours"));
    CHECK(letters_of(bytes("HARBOURS")).count == 8);
    CHECK(letters_of(bytes("a b c d ")).count == 1);
    CHECK(letters_of(bytes("ab\xC3\xA9")).count == 2);
    CHECK(letters_of(bytes("")).count == 0);
    for (const char* none : {"@bcdefgh", "[bcdefgh", "`bcdefgh", "{bcdefgh", "5bcdefgh"})
        CHECK(letters_of(bytes(none)).count == 0);
}

TEST_CASE("text::letter_run: letters and digits up to the first other byte", "[text]") {
    CHECK(letters_and_digits_of(bytes("Pier9 is")).count == 5);
    CHECK(letters_and_digits_of(bytes("Pier9 is")).letters == bytes("pier9"));
    CHECK(letters_and_digits_of(bytes("0123456789")).letters == bytes("01234567"));
    CHECK(letters_and_digits_of(bytes("2026AZaz")).count == 8);
    for (const char* none : {"@bcdefgh", "[bcdefgh", "`bcdefgh", "{bcdefgh", "/bcdefgh", ":bcdefgh",
                             "\xB5xyz", "\xC1xyz", ""})
        CHECK(letters_and_digits_of(bytes(none)).count == 0);
}

TEST_CASE("text::letter_run: a capital behind a small letter", "[text]") {
    const auto has_inner = [](std::string_view s) {
        const std::uint64_t b = bytes(s);
        return has_inner_capital(b, letters_of(b).letters);
    };
    CHECK(has_inner("photoByA"));
    CHECK(first_inner_capital(bytes("photoByA")) == 5);
    CHECK(has_inner("iPad"));
    CHECK_FALSE(has_inner("photo ByA"));
    CHECK_FALSE(has_inner("PHOTO"));
    CHECK_FALSE(has_inner("Photo"));
    CHECK_FALSE(has_inner(""));
}
