// tests/fuzz/parse.cpp: any bytes give an article that keeps the laws, twice the same, and JSON
// that the strict reader takes.
#include <galley/io/json.hpp>
#include <galley/io/jsonl.hpp>
#include <galley/parse.hpp>

#include "support/exact.hpp"
#include "support/laws.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

void require(const std::string& broken, const galley::article& a) {
    if (broken.empty()) return;
    std::fprintf(stderr, "%s\n%s", broken.c_str(), galley_tests::segment_map(a).c_str());
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static galley::parser reused;
    static std::string json;
    static galley::io::jsonl_reader reader("id");
    const galley_tests::exact copy({reinterpret_cast<const char*>(data), size});
    const galley::article& a = reused.parse(copy.view());
    require(galley_tests::broken_law(copy.view(), a), a);
    const galley::article fresh = galley::parse(copy.view());
    const bool same = galley_tests::described(a) == galley_tests::described(fresh);
    require(same ? "" : "a reused parser answers otherwise", fresh);
    json.clear();
    galley::io::write_json(a, json, {.id = "x", .segments = true});
    const galley::io::jsonl_result read = reader.read(json);
    require(read ? "" : std::string(read.error.what) + '\n' + json, a);
    return 0;
}
