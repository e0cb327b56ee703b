// tests/fixtures.cpp: every tests/data/<case>/input.txt must come out as its expected.json says.
// Values, order of keys, kinds, trimmed bounds and labels are compared; blocks of furniture count
// the same in one piece or line by line (tests/data/README.md).
#include <galley/io/json.hpp>
#include <galley/parse.hpp>

#include "support/catch.hpp"
#include "support/exact.hpp"
#include "support/json_value.hpp"
#include "support/laws.hpp"
#include "support/texts.hpp"

#include <algorithm>
#include <set>
#include <sstream>

using namespace galley_tests;

namespace {

struct piece {
    std::string kind;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string label;
};

bool is_block(std::string_view kind) {
    for (std::size_t i = 0; i < galley::kind_count; ++i) {
        const auto k = static_cast<galley::kind>(i);
        if (name(k) != kind) continue;
        const galley::zone z = galley::zone_of(k);
        return z == galley::zone::around || z == galley::zone::foot || k == galley::kind::ticker;
    }
    return false;
}

/// Neighbours of one kind outside the body become one piece without a label of its own.
std::vector<std::string> piece_lines(const std::vector<piece>& pieces) {
    std::vector<piece> joined;
    for (const piece& p : pieces) {
        if (!joined.empty() && joined.back().kind == p.kind && is_block(p.kind)) {
            joined.back().end = p.end;
            joined.back().label.clear();
        } else {
            joined.push_back(p);
        }
    }
    std::vector<std::string> out;
    for (const piece& p : joined)
        out.push_back("segment " + p.kind + " [" + std::to_string(p.begin) + ", " +
                      std::to_string(p.end) + ")" + p.label);
    return out;
}

std::string label_text(const std::string& begin, const std::string& end) {
    return " label [" + begin + ", " + end + ")";
}

std::vector<piece> expected_pieces(const json_value& expected) {
    std::vector<piece> out;
    const json_value* list = expected.find("segments");
    if (list == nullptr) return out;
    for (const json_value& s : list->items) {
        piece p{s.find("kind")->scalar, std::stoul(s.find("begin")->scalar),
                std::stoul(s.find("end")->scalar), ""};
        p.kind = p.kind.substr(1, p.kind.size() - 2);
        if (const json_value* label = s.find("label"))
            p.label = label_text(label->items[0].scalar, label->items[1].scalar);
        out.push_back(std::move(p));
    }
    return out;
}

std::vector<piece> parsed_pieces(const galley::article& a) {
    std::vector<piece> out;
    for (const galley::segment& s : a.segments()) {
        if (s.text().empty()) continue;
        out.push_back({std::string(name(s.kind)), s.text_begin, s.text_end,
                       s.has_label()
                           ? label_text(std::to_string(s.label_begin), std::to_string(s.label_end))
                           : ""});
    }
    return out;
}

/// The lines of `lines` that `others` has not, each as often as it is missing.
std::string only_in(const std::vector<std::string>& lines, std::vector<std::string> others,
                    const char* sign) {
    std::string out;
    for (const std::string& line : lines) {
        const auto found = std::find(others.begin(), others.end(), line);
        if (found == others.end()) out += sign + line + '\n';
        else others.erase(found);
    }
    return out;
}

std::string difference(std::string_view input, std::string_view expected_json) {
    const exact copy(input);
    const galley::article a = galley::parse(copy.view());
    if (std::string broken = broken_law(copy.view(), a); !broken.empty()) return broken + '\n';
    std::string printed;
    galley::io::write_json(a, printed);
    const json_value expected = read_json(expected_json);

    json_value wanted_values = expected;
    std::erase_if(wanted_values.members, [](const json_member& m) { return m.key == "segments"; });
    std::vector<std::string> want = facts(wanted_values);
    std::vector<std::string> have = facts(read_json(printed));
    for (std::string& line : piece_lines(expected_pieces(expected))) want.push_back(line);
    for (std::string& line : piece_lines(parsed_pieces(a))) have.push_back(line);
    if (want == have) return {};
    const std::string lines =
        only_in(want, have, "  missing  ") + only_in(have, want, "  extra    ");
    return lines.empty() ? "  the same, but in another order\n" : lines;
}

} // namespace

TEST_CASE("fixtures: come out as expected, but for the known gaps", "[fixtures]") {
    const std::filesystem::path data = std::filesystem::path(GALLEY_SOURCE_DIR) / "tests" / "data";
    // One name a line: what the library does not get right yet. A gap that closes must leave the
    // list.
    std::istringstream list(read_file(data / "known_gaps.txt"));
    std::set<std::string> gaps;
    for (std::string line; std::getline(list, line);)
        if (!line.empty() && line.front() != '#') gaps.insert(line);
    std::size_t right = 0;
    std::size_t count = 0;
    for (const auto& input : files_below(data, "input.txt")) {
        const std::string text = read_file(input);
        const std::string answer = read_file(input.parent_path() / "expected.json");
        const std::string fixture = input.parent_path().filename().string();
        const std::string lines = difference(text, answer);
        const bool known = gaps.erase(fixture) != 0;
        ++count;
        right += lines.empty() ? 1 : 0;
        if (!lines.empty() && !known) FAIL_CHECK(fixture << '\n' << lines);
        if (lines.empty() && known)
            FAIL_CHECK(fixture << " comes out right: take it off known_gaps.txt");
    }
    for (const std::string& name : gaps) FAIL_CHECK(name << " in known_gaps.txt is no fixture");
    std::printf("fixtures: %zu of %zu come out as expected\n", right, count);
    CHECK(right >= 60);
}
