#include <galley/text/load_bytes.hpp>

#include "support/catch.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

using galley::text::load_bytes;
using galley::text::load_whole;
using galley::text::whole_block;

static_assert(noexcept(load_bytes<std::uint32_t>("", 0)));
static_assert(load_bytes<std::uint32_t>("abcde", 1) == 0x65646362);
static_assert(load_bytes<std::uint32_t>("abc", 1) == 0x6362);
static_assert(load_whole<std::uint32_t>("abcde") == 0x64636261);

TEST_CASE("text::load_bytes: the first in the lowest bits, 0 behind the end", "[text]") {
    const std::string_view s = "\x01\xFF\x03\x04\x05\x06\x07\x08\x09";
    CHECK(load_bytes<std::uint64_t>(s, 1) == 0x09080706050403FF);
    for (std::size_t pos = 0; pos <= s.size(); ++pos) {
        std::uint64_t expected = 0;
        for (std::size_t i = 0; i < 8 && pos + i < s.size(); ++i)
            expected |= std::uint64_t{static_cast<unsigned char>(s[pos + i])} << (8 * i);
        INFO(pos);
        CHECK(load_bytes<std::uint64_t>(s, pos) == expected);
    }
    CHECK(load_whole<std::uint64_t>(s.data()) == load_bytes<std::uint64_t>(s, 0));
}

TEST_CASE("text::load_bytes: a block in place, or with zeros behind the end", "[text]") {
    const std::string_view s = "abcdefgh";
    std::array<char, 4> room;
    CHECK(whole_block(s, 0, room) == s.data());
    CHECK(whole_block(s, 4, room) == s.data() + 4);
    CHECK(whole_block(s, 5, room) == room.data());
    CHECK(room == std::array{'f', 'g', 'h', '\0'});
    CHECK(whole_block(s.substr(0, 6), 5, room) == room.data());
    CHECK(room == std::array{'f', '\0', '\0', '\0'});
}
