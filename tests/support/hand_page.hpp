// tests/support/hand_page.hpp: a page whose zones are set by hand, so that a test of a rule does
// not hang on what the zone model thinks today. A line that begins with '|' is body; the mark is
// taken off before anything is read.
#ifndef GALLEY_TESTS_SUPPORT_HAND_PAGE_HPP
#define GALLEY_TESTS_SUPPORT_HAND_PAGE_HPP

#include <galley/article.hpp>
#include <galley/layout/read_lines.hpp>
#include <galley/rules/compose.hpp>
#include <galley/rules/facts.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace galley_tests {

class hand_page {
public:
    explicit hand_page(std::string_view marked) {
        std::vector<std::size_t> body; // offsets of the marked lines
        for (std::size_t i = 0; i < marked.size(); ++i) {
            const bool at_start = i == 0 || marked[i - 1] == '\n';
            if (at_start && marked[i] == '|') body.push_back(text_.size());
            else text_ += marked[i];
        }
        galley::layout::read_lines(text_, lines_);
        for (const galley::layout::line& l : lines_) zones_.push_back({zone_of(l, body), 8192});
        notes_.resize(lines_.size());
        galley::rules::detail::read_labels(page());
    }
    hand_page(const hand_page&) = delete;
    hand_page& operator=(const hand_page&) = delete;

    [[nodiscard]] galley::rules::page page() noexcept { return {text_, lines_, zones_, notes_}; }
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
};

/// The rules run over a page marked by hand, and the facts read from the pieces.
class hand_article {
public:
    explicit hand_article(std::string_view marked) : page_(marked) {
        contents_.text = page_.text();
        galley::rules::draft draft(page_.text(), contents_.segments);
        galley::rules::compose(page_.page(), draft);
        std::vector<galley::metadata::person> room;
        galley::rules::read_facts(contents_, galley::date::order{}, room);
    }

    [[nodiscard]] const galley::detail::article_contents& operator*() const noexcept {
        return contents_;
    }
    [[nodiscard]] const galley::detail::article_contents* operator->() const noexcept {
        return &contents_;
    }
    [[nodiscard]] const galley::rules::note& note(std::size_t line) const {
        return page_.note(line);
    }

private:
    hand_page page_;
    galley::detail::article_contents contents_;
};

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

/// The values of a list of fields with "; " between them.
[[nodiscard]] inline std::string joined(const std::vector<galley::field>& fields) {
    std::string out;
    for (const galley::field& f : fields) (out += out.empty() ? "" : "; ") += f.text;
    return out;
}

/// "name/role" of everybody, with "; " between them.
[[nodiscard]] inline std::string joined(const std::vector<galley::person>& people) {
    std::string out;
    for (const galley::person& p : people) {
        (out += out.empty() ? "" : "; ") += p.name.text;
        (out += '/') += galley::metadata::name(p.role);
    }
    return out;
}

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_HAND_PAGE_HPP
