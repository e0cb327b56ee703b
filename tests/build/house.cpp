// tests/build/house.cpp: the rules of the house, read off the sources themselves.
// Floors: a header includes lower floors, or its own; nothing goes round in a circle.
#include <galley/version.hpp>

#include <galley/text/utf8.hpp>

#include "support/catch.hpp"
#include "support/texts.hpp"

#include <algorithm>
#include <map>
#include <set>

using namespace galley_tests;

namespace {

const std::filesystem::path root = GALLEY_SOURCE_DIR;

/// From the ground up. What stands in one row shares a floor.
const std::vector<std::vector<std::string>> floors = {
    {"config.hpp", "version.hpp"},
    {"detail"},
    {"text"},
    {"lexicon"},
    {"date"},
    {"rule.hpp", "segment.hpp"},
    {"layout"},
    {"model"},
    {"metadata"},
    {"article.hpp"},
    {"rules"},
    {"parser.hpp"},
    {"parser_bodies.hpp"},
    {"parse.hpp"},
    {"io"},
    {"galley.hpp"},
};

/// The rooms of the two large floors, each from the ground up as well.
const std::vector<std::vector<std::string>> rooms = {
    // clang-format off
    {"lexicon/cues", "lexicon/dates", "lexicon/people", "lexicon/places", "lexicon/words"},
    {"rules/words"},
    {"rules/menu"},
    {"rules/people"},
    {"rules/line"},
    {"rules/pictures"},
    {"rules/around"},
    {"rules/links"},
    {"rules/head"},
    {"rules/body"},
    {"rules/facts"},
    // clang-format on
};

/// "galley/date/iso.hpp" -> "date"; "galley/parse.hpp" -> "parse.hpp".
std::string place(const std::string& header) {
    const std::string inside = header.substr(header.find('/') + 1);
    return inside.substr(0, inside.find('/'));
}

/// "galley/rules/head/title.hpp" -> "rules/head"; "" for what stands in no room.
std::string room(const std::string& header) {
    const std::size_t floor = header.find('/') + 1;
    const std::size_t inside = header.find('/', floor);
    const std::size_t end = header.rfind('/');
    if (inside == std::string::npos || end == inside || header.substr(inside, 8) == "/detail/")
        return {};
    return header.substr(floor, end - floor);
}

/// Which row of `list` holds `name`, -1 for none.
int row_of(const std::vector<std::vector<std::string>>& list, const std::string& name) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (std::find(list[i].begin(), list[i].end(), name) != list[i].end())
            return static_cast<int>(i);
    return -1;
}

int floor_of(const std::string& header) { return row_of(floors, place(header)); }

struct header {
    std::string text;
    std::vector<std::string> own;    // galley/... that it includes
    std::vector<std::string> system; // what else
};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> out;
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t stop = std::min(text.find('\n', pos), text.size());
        out.push_back(text.substr(pos, stop - pos));
        pos = stop + 1;
    }
    return out;
}

const std::map<std::string, header>& headers() {
    static const std::map<std::string, header> all = [] {
        std::map<std::string, header> out;
        for (const auto& path : files_below(root / "include", ".hpp")) {
            header h;
            h.text = read_file(path);
            for (const std::string& line : lines_of(h.text)) {
                if (!line.starts_with("#include ")) continue;
                const std::string name = line.substr(10, line.find_last_of(">\"") - 10);
                (name.starts_with("galley/") ? h.own : h.system).push_back(name);
            }
            out[path.lexically_relative(root / "include").generic_string()] = std::move(h);
        }
        return out;
    }();
    return all;
}

bool reaches(const std::string& from, const std::string& to, std::set<std::string>& seen) {
    const auto at = headers().find(from);
    if (at == headers().end() || !seen.insert(from).second) return false;
    for (const std::string& next : at->second.own)
        if (next == to || reaches(next, to, seen)) return true;
    return false;
}

std::vector<std::filesystem::path> sources() {
    std::vector<std::filesystem::path> out;
    for (const char* folder : {"include", "tests", "bench", "examples"})
        for (const char* ending : {".hpp", ".cpp", ".cmake", "CMakeLists.txt"})
            for (const auto& path : files_below(root / folder, ending)) out.push_back(path);
    out.push_back(root / "CMakeLists.txt");
    return out;
}

} // namespace

TEST_CASE("house: a header includes lower floors only", "[build]") {
    CHECK(headers().size() > 20);
    for (const auto& [name, h] : headers()) {
        INFO(name);
        CHECK(floor_of(name) >= 0);
        for (const std::string& other : h.own) {
            INFO("includes " << other);
            CHECK(headers().count(other) == 1);
            CHECK(floor_of(other) <= floor_of(name));
            const bool shares_place = place(other) == place(name);
            CHECK((shares_place || floor_of(other) < floor_of(name) ||
                   place(name).ends_with(".hpp")));
        }
    }
}

TEST_CASE("house: a room includes lower rooms of its floor only", "[build]") {
    for (const auto& [name, h] : headers()) {
        const std::string own = room(name);
        if (own.empty()) continue;
        INFO(name);
        CHECK(row_of(rooms, own) >= 0);
        for (const std::string& other : h.own) {
            if (place(other) != place(name) || room(other).empty() || room(other) == own) continue;
            INFO("includes " << other);
            CHECK(row_of(rooms, room(other)) < row_of(rooms, own));
        }
    }
}

TEST_CASE("house: no header includes itself by a detour", "[build]") {
    for (const auto& [name, h] : headers()) {
        std::set<std::string> seen;
        INFO(name);
        CHECK_FALSE(reaches(name, name, seen));
    }
}

TEST_CASE("house: detail/ is for its own folder", "[build]") {
    for (const auto& [name, h] : headers())
        for (const std::string& other : h.own) {
            const std::size_t detail = other.find("/detail/");
            INFO(name << " includes " << other);
            CHECK((detail == std::string::npos || name.starts_with(other.substr(0, detail + 1))));
        }
}

TEST_CASE("house: the library leans on nothing slow, global or throwing", "[build]") {
    const std::set<std::string> banned = {"regex",   "format",   "iostream", "locale", "clocale",
                                          "ctime",   "random",   "thread",   "mutex",  "exception",
                                          "sstream", "typeinfo", "iomanip"};
    for (const auto& [name, h] : headers())
        for (const std::string& other : h.system) {
            INFO(name << " includes <" << other << ">");
            CHECK(banned.count(other) == 0);
        }
}

TEST_CASE("house: guards are the path", "[build]") {
    for (const auto& [name, h] : headers()) {
        std::string guard;
        for (char b : name)
            guard += b == '/' || b == '.'   ? '_'
                     : b >= 'a' && b <= 'z' ? static_cast<char>(b - 32)
                                            : b;
        INFO(name << " wants " << guard);
        CHECK(h.text.find("#ifndef " + guard + "\n#define " + guard + "\n") != std::string::npos);
        CHECK(h.text.starts_with("// " + name));
    }
}

TEST_CASE("house: everything stands in the inline namespace of the level", "[build]") {
    for (const auto& [name, h] : headers()) {
        INFO(name);
        std::set<std::string> seen;
        bool opens = false;
        for (const std::string& line : lines_of(h.text)) {
            if (!line.starts_with("namespace galley")) continue;
            CHECK(line.starts_with("namespace galley::inline GALLEY_LEVEL"));
            opens = true;
        }
        CHECK((!opens || reaches(name, "galley/config.hpp", seen)));
    }
}

TEST_CASE("house: headers stay below 600 lines, the learned numbers apart", "[build]") {
    for (const auto& [name, h] : headers()) {
        const bool is_learned = name.ends_with("/weights.hpp");
        INFO(name);
        CHECK((is_learned || lines_of(h.text).size() <= 600));
    }
}

TEST_CASE("house: macros live in config and version, or die where they were born", "[build]") {
    for (const auto& [name, h] : headers()) {
        if (name == "galley/config.hpp" || name == "galley/version.hpp") continue;
        const std::vector<std::string> lines = lines_of(h.text);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!lines[i].starts_with("#define ") || lines[i].ends_with("_HPP")) continue;
            const std::string macro = lines[i].substr(8, lines[i].find_first_of("( ", 8) - 8);
            INFO(name << " defines " << macro);
            CHECK(macro.starts_with("GALLEY_"));
            CHECK(h.text.find("#undef " + macro) != std::string::npos);
        }
    }
}

TEST_CASE("house: sources are valid UTF-8", "[build]") {
    for (const auto& path : sources()) {
        INFO(path.lexically_relative(root).generic_string());
        CHECK(galley::text::is_valid_utf8(read_file(path)));
    }
}

TEST_CASE("house: sources end in one line break and have no tabs or blanks at line ends",
          "[build]") {
    for (const auto& path : sources()) {
        const std::string text = read_file(path);
        INFO(path.lexically_relative(root).generic_string());
        CHECK((text.empty() || text.ends_with('\n')));
        CHECK_FALSE(text.ends_with("\n\n"));
        CHECK(text.find('\t') == std::string::npos);
        CHECK(text.find(" \n") == std::string::npos);
        CHECK(text.find('\r') == std::string::npos);
    }
}

TEST_CASE("house: every header has the test file of its name", "[build]") {
    // Lists of words and their entry types: tested through the look-ups of people_words and cues.
    const std::set<std::string> lists = {"galley/lexicon/cue.hpp",
                                         "galley/lexicon/people/desk_labels.hpp",
                                         "galley/lexicon/people/given_names.hpp",
                                         "galley/lexicon/people/job_titles.hpp",
                                         "galley/lexicon/people/more_writer_labels.hpp",
                                         "galley/lexicon/people/name_ends.hpp",
                                         "galley/lexicon/people/name_words.hpp",
                                         "galley/lexicon/people/not_names.hpp",
                                         "galley/lexicon/people/people_word.hpp",
                                         "galley/lexicon/people/role_labels.hpp",
                                         "galley/lexicon/people/surnames.hpp",
                                         "galley/lexicon/people/writer_labels.hpp",
                                         "galley/lexicon/people/writer_labels_beyond_latin.hpp"};
    std::string without;
    for (const auto& [name, h] : headers()) {
        const std::string inside = name.substr(name.find('/') + 1);
        const std::filesystem::path test =
            root / "tests" / std::filesystem::path(inside).replace_extension(".cpp");
        // Parts of a folder's own, and the lists that cues.hpp joins, are tested through it.
        const bool is_part = name.find("/detail/") != std::string::npos ||
                             name.find("/cues/") != std::string::npos || lists.count(name) != 0;
        if (!is_part && !std::filesystem::exists(test)) without += "  " + name + '\n';
    }
    INFO("headers without a test:\n" << without);
    CHECK(without.empty());
}

TEST_CASE("house: every test file of a floor has its header", "[build]") {
    for (const auto& floor : floors)
        for (const std::string& name : floor)
            for (const auto& path : files_below(root / "tests" / name, ".cpp")) {
                const auto inside =
                    path.lexically_relative(root / "tests").replace_extension(".hpp");
                INFO("tests/" << inside.generic_string());
                // The trainer is a program; its parts are tested beside what they make.
                const bool is_program = inside.generic_string() == "model/train.hpp";
                const std::size_t own =
                    headers().count("galley/" + inside.generic_string()) +
                    headers().count("galley/" + name + "/detail/" + inside.filename().string());
                CHECK(own == (is_program ? 0U : 1U));
            }
}

TEST_CASE("house: a test includes its own header first", "[build]") {
    for (const auto& [name, h] : headers()) {
        const std::string inside = name.substr(name.find('/') + 1);
        const std::filesystem::path test =
            root / "tests" / std::filesystem::path(inside).replace_extension(".cpp");
        if (!std::filesystem::exists(test)) continue;
        const std::string text = read_file(test);
        INFO(test.lexically_relative(root).generic_string());
        CHECK(text.substr(std::min(text.find("#include "), text.size()))
                  .starts_with("#include <" + name + ">"));
    }
}

TEST_CASE("house: the version is one", "[build]") {
    CHECK(std::string(GALLEY_VERSION) == std::to_string(GALLEY_VERSION_MAJOR) + "." +
                                             std::to_string(GALLEY_VERSION_MINOR) + "." +
                                             std::to_string(GALLEY_VERSION_PATCH));
    CHECK(read_file(root / "CHANGELOG.md").find("## " GALLEY_VERSION) != std::string::npos);
}
