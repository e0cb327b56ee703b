// tests/support/hand_page.hpp: a page whose zones are set by hand, so that a test of a rule does
// not hang on what the zone model thinks today. A line that begins with '|' is body; the mark is
// taken off before anything is read.
#ifndef GALLEY_TESTS_SUPPORT_HAND_PAGE_HPP
#define GALLEY_TESTS_SUPPORT_HAND_PAGE_HPP

#include <galley/layout/read_lines.hpp>
#include <galley/rules/compose.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace galley_tests {

class hand_page {
public:
    /// `margin` says how sure all zones are: 2048 are one logit.
    explicit hand_page(std::string_view marked, std::int32_t margin = 8192) {
        std::vector<std::size_t> body; // offsets of the marked lines
        for (std::size_t i = 0; i < marked.size(); ++i) {
            const bool at_start = i == 0 || marked[i - 1] == '\n';
            if (at_start && marked[i] == '|') body.push_back(text_.size());
            else text_ += marked[i];
        }
        galley::layout::read_lines(text_, lines_);
        for (const galley::layout::line& l : lines_) zones_.push_back({zone_of(l, body), margin});
        notes_.resize(lines_.size());
        page_.emplace(text_, lines_, zones_, notes_);
        galley::rules::read_words(*page_);
        galley::rules::detail::read_labels(*page_);
    }
    hand_page(const hand_page&) = delete;
    hand_page& operator=(const hand_page&) = delete;

    [[nodiscard]] galley::rules::page& page() noexcept { return *page_; }
    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    [[nodiscard]] const galley::rules::note& note(std::size_t i) const { return notes_.at(i); }

private:
    [[nodiscard]] galley::model::zone zone_of(const galley::layout::line& l,
                                              const std::vector<std::size_t>& body) const {
        using galley::model::zone;
        const std::size_t newline = text_.rfind('\n', l.begin);
        const std::size_t start = newline == std::string::npos ? 0 : newline + 1;
        if (body.empty() || l.is_date_prefix || start < body.front()) return zone::before;
        for (const std::size_t at : body)
            if (at == start) return zone::body;
        return start > body.back() ? zone::after : zone::interruption;
    }

    std::string text_;
    std::vector<galley::layout::line> lines_;
    std::vector<galley::model::decision> zones_;
    std::vector<galley::rules::note> notes_;
    std::optional<galley::rules::page> page_;
};

/// The pieces that the rules make of a page marked by hand.
class hand_pieces {
public:
    explicit hand_pieces(std::string_view marked) : page_(marked) {
        galley::rules::draft draft(page_.text(), list_);
        galley::rules::compose(page_.page(), draft);
    }
    [[nodiscard]] const std::vector<galley::segment>& list() const noexcept { return list_; }
    [[nodiscard]] std::string_view text() const noexcept { return page_.text(); }

private:
    hand_page page_;
    std::vector<galley::segment> list_;
};

/// What the piece is whose text is `line`; other where no piece is that.
[[nodiscard]] inline galley::kind kind_of_line(const hand_pieces& h, std::string_view line) {
    for (const galley::segment& s : h.list())
        if (s.text() == line) return s.kind;
    return galley::kind::other;
}

/// The pieces of a story in plain paragraphs, so many above `lines` and so many below.
[[nodiscard]] inline hand_pieces story_around(std::string_view lines, int above, int below) {
    constexpr std::string_view paragraph =
        "|The council opened the bridge over the river on Tuesday, two years late.\n\n";
    std::string text = "Council opens new bridge over the river\n\n3 May 2020\n\n";
    for (int i = 0; i < above; ++i) text += paragraph;
    text += std::string(lines) + "\n\n";
    for (int i = 0; i < below; ++i) text += paragraph;
    return hand_pieces(text);
}

/// What `line` is between two short lines behind a body.
[[nodiscard]] inline galley::kind kind_among_labels(std::string_view line) {
    const hand_pieces h("|The council opened the bridge over the river on Tuesday.\n\nTown\n\n" +
                        std::string(line) + "\n\nRiver\n");
    return kind_of_line(h, line);
}

/// "kind: text" for every piece, a line each; with its rule in front where asked for.
[[nodiscard]] inline std::string joined(const std::vector<galley::segment>& pieces,
                                        bool with_rule = false) {
    std::string out;
    for (const galley::segment& s : pieces) {
        if (!out.empty()) out += '\n';
        if (with_rule) out += std::string(name(s.rule)) + ' ';
        out += std::string(name(s.kind)) + ": " + std::string(s.text());
    }
    return out;
}

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_HAND_PAGE_HPP
