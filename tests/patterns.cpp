// tests/patterns.cpp: the patterns of furniture that matter most, by their rank. Each file
// tests/data/patterns/<rank>-<name>.txt holds texts in which the pattern must be found and traps
// in which it must not; the README there tells how they are written.
#include <galley/io/json.hpp>
#include <galley/parse.hpp>

#include "support/catch.hpp"
#include "support/hand_article.hpp"
#include "support/json_value.hpp"
#include "support/laws.hpp"
#include "support/texts.hpp"

#include <cctype>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace galley_tests;

namespace {

constexpr std::size_t ranks = 40;

const std::filesystem::path folder =
    std::filesystem::path(GALLEY_SOURCE_DIR) / "tests" / "data" / "patterns";

/// What stands for "{name}" in a case.
using words = std::map<std::string, std::string>;

struct pattern_case {
    std::string file;
    std::string name; // as its heading says it
    bool is_trap = false;
    bool is_gap = false; // known not to come out right yet
    std::string text;
    std::vector<std::string> expected;
};

std::vector<std::string> split(std::string_view s, std::string_view separator) {
    std::vector<std::string> out;
    for (std::size_t pos = 0; pos <= s.size();) {
        const std::size_t stop = std::min(s.find(separator, pos), s.size());
        out.emplace_back(s.substr(pos, stop - pos));
        pos = stop + separator.size();
    }
    return out;
}

std::string replaced(std::string s, const words& values) {
    for (const auto& [name, value] : values) {
        const std::string mark = '{' + name + '}';
        for (std::size_t at = s.find(mark); at != std::string::npos;
             at = s.find(mark, at + value.size()))
            s.replace(at, mark.size(), value);
    }
    return s;
}

/// The article of each language, from frames.txt.
std::map<std::string, words> read_frames() {
    std::map<std::string, words> out;
    for (const std::string& line : split(read_file(folder / "frames.txt"), "\n")) {
        const std::size_t blank = line.find(' ');
        const std::size_t colon = line.find(": ");
        if (line.starts_with('#') || colon == std::string::npos) continue;
        out[line.substr(0, blank)][line.substr(blank + 1, colon - blank - 1)] =
            line.substr(colon + 2);
    }
    for (auto& [language, frame] : out)
        frame["body"] = frame["lead"] + "\n\n" + frame["second"] + "\n\n" + frame["last"];
    return out;
}

/// The paragraphs of the frame that `text` uses must be its body, and the frame's title its title.
void expect_the_frame(const std::string& text, std::vector<std::string>& expected) {
    const auto speaks_of = [&expected](std::string_view field) {
        for (const std::string& line : expected)
            if (line.starts_with(std::string(field) + " =") ||
                line == "no field " + std::string(field))
                return true;
        return false;
    };
    if (text.find("{title}") != std::string::npos && !speaks_of("title"))
        expected.push_back("title = \"{title}\"");
    std::string body;
    for (const char* part : {"{lead}", "{second}", "{last}"})
        if (text.find(part) != std::string::npos) (body += body.empty() ? "" : "\\n\\n") += part;
    if (!body.empty() && !speaks_of("body")) expected.push_back("body = \"" + body + '"');
}

/// One case as written, or one for each value of its "each" line.
void add_cases(const std::string& file, std::string_view block,
               const std::map<std::string, words>& frames, std::vector<pattern_case>& out) {
    const std::size_t heading_end = block.find('\n');
    pattern_case c;
    c.file = file;
    c.name = block.substr(0, heading_end);
    c.is_gap = c.name.starts_with("gap ");
    c.is_trap = c.name.find("trap ") == (c.is_gap ? 4U : 0U);
    const std::string language = split(c.name, " ")[(c.is_gap ? 2U : 1U)];
    std::string_view rest = block.substr(heading_end + 1);
    std::vector<std::string> values = {""};
    if (rest.starts_with("each ")) {
        values = split(rest.substr(5, rest.find('\n') - 5), " | ");
        rest.remove_prefix(rest.find('\n') + 1);
    }
    const std::size_t rule = rest.find("\n---\n");
    REQUIRE(rule != std::string_view::npos);
    const std::string text(rest.substr(0, rule));
    for (std::string& line : split(rest.substr(rule + 5), "\n"))
        if (!line.empty() && !line.starts_with('#')) c.expected.push_back(std::move(line));
    expect_the_frame(text, c.expected);

    words frame;
    if (const auto found = frames.find(language); found != frames.end()) frame = found->second;
    const pattern_case unfilled = c;
    for (const std::string& value : values) {
        frame["each"] = value;
        c = unfilled;
        if (!value.empty()) c.name += " [" + value + ']';
        c.text = replaced(text, frame);
        for (std::string& line : c.expected) line = replaced(line, frame);
        out.push_back(c);
    }
}

std::vector<pattern_case> read_cases() {
    const std::map<std::string, words> frames = read_frames();
    std::vector<pattern_case> out;
    for (const auto& path : files_below(folder, ".txt")) {
        const std::string file = path.filename().string();
        if (std::isdigit(static_cast<unsigned char>(file.front())) == 0) continue;
        const std::string text = read_file(path);
        const std::vector<std::string> blocks = split(text, "\n=== ");
        for (std::size_t i = 1; i < blocks.size(); ++i) add_cases(file, blocks[i], frames, out);
    }
    return out;
}

/// Whether `path` is `prefix` or a part of what it names.
bool is_below(std::string_view path, std::string_view prefix) {
    return path.starts_with(prefix) &&
           (path.size() == prefix.size() || path[prefix.size()] == '.' ||
            path[prefix.size()] == '[' || path[prefix.size()] == ' ');
}

/// An article in the words of the expectations.
struct answer {
    std::vector<std::string> pieces; // "kind: text"
    std::vector<std::string> fields; // "path = value"
    std::string people;              // "name/role; name/role"

    explicit answer(const galley::article& a) : people(joined(galley_people(a))) {
        for (const galley::segment& s : a.segments())
            if (!s.text().empty())
                pieces.push_back(std::string(name(s.kind)) + ": " +
                                 replaced_breaks(std::string(s.text())));
        std::string printed;
        galley::io::write_json(a, printed);
        fields = facts(read_json(printed));
    }

    static std::vector<galley::person> galley_people(const galley::article& a) {
        return {a.people().begin(), a.people().end()};
    }
    static std::string replaced_breaks(std::string s) {
        std::replace(s.begin(), s.end(), '\n', ' ');
        return s;
    }

    [[nodiscard]] bool has_kind(std::string_view kind) const {
        return std::any_of(pieces.begin(), pieces.end(), [kind](const std::string& piece) {
            return piece.starts_with(std::string(kind) + ": ");
        });
    }
    [[nodiscard]] std::vector<std::string> below(std::string_view path) const {
        std::vector<std::string> out;
        for (const std::string& fact : fields)
            if (is_below(fact, path)) out.push_back(fact);
        return out;
    }
    [[nodiscard]] bool meets(const std::string& line) const {
        if (line.starts_with("no field ")) return below(line.substr(9)).empty();
        if (line.starts_with("no ")) return !has_kind(line.substr(3));
        if (line.starts_with("people: ")) return people == line.substr(8);
        const std::size_t equals = line.find(" = ");
        const std::size_t colon = line.find(": ");
        if (colon < equals) return std::find(pieces.begin(), pieces.end(), line) != pieces.end();
        const std::string path = line.substr(0, equals);
        std::vector<std::string> want;
        for (const std::string& fact : facts(read_json(line.substr(equals + 3)))) {
            const bool is_scalar = fact.starts_with(" = ");
            want.push_back(path + (is_scalar || fact.starts_with('[') ? "" : ".") + fact);
        }
        return below(path) == want;
    }
};

std::string shown(const answer& a) {
    std::string out = "pieces:\n";
    for (const std::string& piece : a.pieces) out += "    " + piece + '\n';
    out += "fields:\n";
    for (const std::string& fact : a.fields)
        if (!fact.starts_with("body")) out += "    " + fact + '\n';
    return out;
}

/// What the library says otherwise than `c` expects; empty where all is as expected.
std::string difference(const pattern_case& c) {
    const galley::article a = galley::parse(std::string_view(c.text));
    if (std::string broken = broken_law(c.text, a); !broken.empty()) return broken;
    const answer have(a);
    std::string out;
    for (const std::string& line : c.expected)
        if (!have.meets(line)) out += "  not met: " + line + '\n';
    return out.empty() ? out : out + shown(have);
}

std::size_t rank_of(const pattern_case& c) { return std::stoul(c.file); }

} // namespace

TEST_CASE("patterns: every rank has a text that must match and a trap that must not",
          "[patterns]") {
    std::set<std::size_t> matched;
    std::set<std::size_t> trapped;
    for (const pattern_case& c : read_cases())
        if (!c.is_gap) (c.is_trap ? trapped : matched).insert(rank_of(c));
    for (std::size_t rank = 1; rank <= ranks; ++rank) {
        INFO("rank " << rank);
        CHECK(matched.count(rank) == 1);
        CHECK(trapped.count(rank) == 1);
    }
    CHECK(matched.size() == ranks);
}

TEST_CASE("patterns: are found where they are, and nowhere else", "[patterns]") {
    std::size_t right = 0;
    std::size_t count = 0;
    for (const pattern_case& c : read_cases()) {
        const std::string lines = difference(c);
        ++count;
        right += lines.empty() ? 1 : 0;
        if (!lines.empty() && !c.is_gap) FAIL_CHECK(c.file << ": " << c.name << '\n' << lines);
        if (lines.empty() && c.is_gap)
            FAIL_CHECK(c.file << ": " << c.name << " comes out right: take the word gap off it");
    }
    std::printf("patterns: %zu of %zu cases come out as expected\n", right, count);
}
