// tests/fuzz/wet.cpp: stepping through any bytes comes to the end, and what is given stands inside.
#include <galley/io/wet.hpp>

#include "support/exact.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const galley_tests::exact file({reinterpret_cast<const char*>(data), size});
    std::string_view rest = file.view();
    for (;;) {
        const galley::io::wet_result r = galley::io::next_wet(rest, true);
        if (r.step == galley::io::wet_step::end) return 0;
        const bool moves = r.size != 0 && r.size <= rest.size();
        if (!moves || r.step == galley::io::wet_step::incomplete) std::abort();
        const char* last = rest.data() + rest.size();
        if (!r.text.empty() &&
            (r.text.data() < rest.data() || r.text.data() + r.text.size() > last))
            std::abort();
        rest.remove_prefix(r.size);
    }
}
