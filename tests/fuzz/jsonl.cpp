// tests/fuzz/jsonl.cpp: any line is a record or an error with its byte; what is taken is UTF-8, and
// a reader that has read other lines says the same.
#include <galley/io/jsonl.hpp>
#include <galley/text/utf8.hpp>

#include "support/exact.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static galley::io::jsonl_reader reused;
    const galley_tests::exact line({reinterpret_cast<const char*>(data), size});
    const galley::io::jsonl_result a = reused.read(line.view());
    galley::io::jsonl_reader fresh;
    const galley::io::jsonl_result b = fresh.read(line.view());
    if (static_cast<bool>(a) != static_cast<bool>(b) || a.error.what != b.error.what ||
        a.error.byte != b.error.byte)
        std::abort();
    if (!a) return a.error.byte <= size ? 0 : (std::abort(), 0);
    const bool same = a.record.text == b.record.text && a.record.id == b.record.id;
    const bool is_text =
        galley::text::is_valid_utf8(a.record.text) && galley::text::is_valid_utf8(line.view());
    if (!same || !is_text) std::abort();
    return 0;
}
