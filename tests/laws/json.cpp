// What the JSON writers print of any text is one line that the strict reader takes, and says what
// the article says.
#include <galley/io/json.hpp>
#include <galley/io/json_ld.hpp>
#include <galley/io/jsonl.hpp>
#include <galley/io/ninjs.hpp>
#include <galley/parse.hpp>

#include "support/hold_laws.hpp"
#include "support/json_value.hpp"
#include "support/texts.hpp"

using namespace galley_tests;

namespace {

/// Every writer's line with an id in front, which the reader can be asked for.
std::string broken_json(std::string_view, const galley::article& a) {
    using write = void (*)(const galley::article&, std::string&, const galley::io::json_options&);
    galley::io::jsonl_reader reader("id");
    constexpr write writers[] = {galley::io::write_json, galley::io::write_json_ld,
                                 galley::io::write_ninjs};
    for (const write w : writers) {
        std::string line;
        w(a, line, {.id = "x", .segments = true});
        if (line.find('\n') != std::string::npos) return "more than one line: " + line;
        // The other writers give the id a name of their own; a missing member is no damage.
        const std::string_view what = reader.read(line).error.what;
        if (!what.empty() && (w == writers[0] || what != "the object has no text field"))
            return std::string(what) + ": " + line;
    }
    return {};
}

std::string broken_offsets(std::string_view, const galley::article& a) {
    std::string line;
    galley::io::write_json(a, line, {.segments = true});
    const json_value json = read_json(line);
    const json_value* list = json.find("segments");
    const std::size_t listed = list == nullptr ? 0 : list->items.size();
    if (listed != a.segments().size()) return "segments are missing: " + line;
    for (std::size_t i = 0; i < listed; ++i) {
        const galley::segment& s = a.segments()[i];
        const json_value& j = list->items[i];
        if (j.find("kind")->scalar != '"' + std::string(name(s.kind)) + '"' ||
            j.find("begin")->scalar != std::to_string(s.begin) ||
            j.find("end")->scalar != std::to_string(s.end) ||
            j.find("rule")->scalar != '"' + std::string(name(s.rule)) + '"')
            return "a segment differs: " + line;
    }
    return {};
}

} // namespace

TEST_CASE("laws: the JSON of any text is valid and on one line", "[laws]") {
    galley::parser p;
    for_each_text(800, 10, [&p](std::string_view name, std::string_view text) {
        hold(broken_json, p, name, text);
    });
}

TEST_CASE("laws: offsets in the JSON are the article's", "[laws]") {
    galley::parser p;
    for_each_text(300, 11, [&p](std::string_view name, std::string_view text) {
        hold(broken_offsets, p, name, text);
    });
}
