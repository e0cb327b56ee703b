#include <galley/lexicon/detail/word_key.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <string_view>

namespace detail = galley::lexicon::detail;

namespace {

std::uint64_t cyrillic(std::string_view s) {
    return detail::key_of_cyrillic(galley::text::load_bytes<std::uint64_t>(s, 0));
}

} // namespace

TEST_CASE("lexicon::word_key: a word of Cyrillic has the key of its phrase", "[lexicon]") {
    const std::uint64_t bridge = detail::key_of_phrase("\u043C\u043E\u0441\u0442").whole;
    CHECK(cyrillic("\u043C\u043E\u0441\u0442") == bridge);
    CHECK(cyrillic("\u041C\u043E\u0441\u0442\u0430") == bridge);
    CHECK(cyrillic("\u041C\u041E\u0421\u0422") == bridge);
    const std::uint64_t in = detail::key_of_phrase("\u0457\u0445").whole;
    for (const char* text : {"\u0457\u0445", "\u0407\u0445 ", "\u0407\u0425-", "\u0457\u0445a"})
        CHECK(cyrillic(text) == in);
}

TEST_CASE("lexicon::word_key: other words are not taken for Cyrillic", "[lexicon]") {
    for (const char* text : {"most", "\u00E9", "\u0491\u0430", "\u0430\u0411", "\u0430B",
                             "\u0430\u0301", "\u0430\u00AD\u0431", "\u0430\xD0", "", "\u6865"})
        CHECK(cyrillic(text) == 0);
    CHECK(detail::key_of_wide_word("\u0430\u0411", 0).open);
}
