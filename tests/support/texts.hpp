// tests/support/texts.hpp: the texts that laws are held against: those of the repository, those of
// ../shared where present, and endless made-up ones.
#ifndef GALLEY_TESTS_SUPPORT_TEXTS_HPP
#define GALLEY_TESTS_SUPPORT_TEXTS_HPP

#include "support/jsonl.hpp"
#include "support/mangled.hpp"
#include "support/pieces.hpp"
#include "support/random.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace galley_tests {

struct named_text {
    std::string name;
    std::string text;
};

[[nodiscard]] inline std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// All files below `folder` whose name ends in `ending`, sorted; empty when there is no such
/// folder.
[[nodiscard]] inline std::vector<std::filesystem::path>
files_below(const std::filesystem::path& folder, std::string_view ending) {
    std::vector<std::filesystem::path> out;
    if (!std::filesystem::is_directory(folder)) return out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().filename().string().ends_with(ending))
            out.push_back(entry.path());
    std::sort(out.begin(), out.end());
    return out;
}

[[nodiscard]] inline std::vector<named_text> texts_below(const std::filesystem::path& folder,
                                                         std::string_view ending) {
    std::vector<named_text> out;
    for (const auto& path : files_below(folder, ending))
        out.push_back(
            {path.lexically_relative(folder.parent_path()).generic_string(), read_file(path)});
    return out;
}

/// The inputs of tests/data and the articles of examples/.
[[nodiscard]] inline const std::vector<named_text>& own_texts() {
    static const std::vector<named_text> texts = [] {
        const std::filesystem::path root = GALLEY_SOURCE_DIR;
        std::vector<named_text> out = texts_below(root / "tests" / "data", "input.txt");
        for (named_text& t : texts_below(root / "examples" / "articles", ".txt"))
            out.push_back(std::move(t));
        return out;
    }();
    return texts;
}

/// The seeds, and every `step`-th text of the corpus; empty where there is none.
[[nodiscard]] inline std::vector<named_text> shared_texts(std::size_t step) {
    const std::filesystem::path root = GALLEY_SHARED_DIR;
    std::vector<named_text> out = texts_below(root / "seeds", ".txt");
    std::size_t count = 0;
    for (const auto& path : files_below(root / "corpus", ".jsonl")) {
        std::ifstream in(path, std::ios::binary);
        for (std::string line; std::getline(in, line); ++count)
            if (count % step == 0)
                out.push_back({path.filename().string() + " " + string_member(line, "id"),
                               string_member(line, "text")});
    }
    return out;
}

/// A page of real-looking lines in random order, with every kind of blank, break and damage.
[[nodiscard]] inline std::string random_page(dice& r, std::size_t pieces) {
    std::string out;
    for (std::size_t i = 0; i < pieces; ++i) {
        out += r.pick(page_pieces);
        while (r.one_in(4)) out += r.pick(page_pieces);
        out += r.one_in(8) ? r.pick(page_damage) : r.pick(page_breaks);
    }
    return out;
}

namespace detail {

inline void mutate_once(dice& r, std::string& text, const std::string& other) {
    const std::size_t at = r.below(text.size() + 1);
    const std::size_t length = std::min(text.size() - at, r.below(200));
    // Drawn one by one: compilers differ in the order of a call's arguments.
    const std::size_t from = r.below(other.size() + 1);
    const std::size_t taken = r.below(300);
    switch (r.below(9)) {
        case 0: text.erase(at, length); break;
        case 1: text.insert(r.below(text.size() + 1), text.substr(at, length)); break;
        case 2: text.insert(at, 1, r.byte()); break;
        case 3: text.insert(at, r.pick(page_damage)); break;
        case 4: text.insert(at, r.pick(page_breaks)); break;
        case 5: text.insert(at, r.pick(page_pieces)); break;
        case 6: text.resize(at); break;
        case 7: text.insert(at, other.substr(from, taken)); break;
        default:
            if (at < text.size()) text[at] = r.byte();
    }
}

} // namespace detail

/// `text` after up to eight random edits; `other` lends pieces.
[[nodiscard]] inline std::string mutated(dice& r, std::string text, const std::string& other) {
    for (std::size_t edits = 1 + r.below(8); edits != 0; --edits)
        detail::mutate_once(r, text, other);
    return text;
}

/// Calls `use(name, text)` for the repository's texts and for made-up ones. The made-up ones are
/// `rounds` each of random bytes, random pages, mutations and mangled texts.
template <class Use>
void for_each_text(std::size_t rounds, std::uint64_t stream, Use use) {
    for (const named_text& t : own_texts()) use(t.name, t.text);
    dice r(stream);
    for (std::size_t i = 0; i < rounds; ++i) {
        const std::string number = std::to_string(i);
        use("random bytes " + number, r.bytes(r.below(r.one_in(10) ? 4000 : 60)));
        use("random page " + number, random_page(r, r.below(r.one_in(10) ? 200 : 12)));
        if (own_texts().empty()) continue;
        const named_text& one = r.pick(own_texts());
        const named_text& other = r.pick(own_texts());
        use("mutated " + one.name + " " + number, mutated(r, one.text, other.text));
        std::string text = one.text;
        for (std::size_t ways = 1 + r.below(3); ways != 0; --ways)
            text = mangled(text, other.text, r);
        use("mangled " + one.name + " " + number, text);
    }
}

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_TEXTS_HPP
