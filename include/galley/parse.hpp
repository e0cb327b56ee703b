// galley/parse.hpp: the front door. Text in, article out.
#ifndef GALLEY_PARSE_HPP
#define GALLEY_PARSE_HPP

#include <galley/article.hpp>
#include <galley/config.hpp>
#include <galley/date/parts.hpp>
#include <galley/detail/temporary_string.hpp>
#include <galley/layout/read_lines.hpp>
#include <galley/model/zones.hpp>
#include <galley/rules/compose.hpp>
#include <galley/rules/facts.hpp>

#include <limits>
#include <string_view>
#include <utility>
#include <vector>

namespace galley::inline GALLEY_LEVEL {

static_assert(model::news_weights.is_consistent(), "the features have changed: train again");

/// What a caller may choose. The defaults suit news.
struct options {
    /// Which mistake to fear in the body: furniture taken for text, or text taken for furniture.
    model::leaning leaning = model::leaning::balanced;
    /// The learned numbers of the zones: the library's own, or what `train --name mine` made of
    /// your texts (`&mine`). Must outlive the parser. The library's own stand in for null, and for
    /// numbers that were made for other features (`is_consistent()` is false).
    const model::weights* weights = &model::news_weights;
    /// How to read 5/6/2020 where nothing in the text decides: `day_first` or `month_first`. The
    /// other two values say nothing of such dates and count as `day_first`.
    date::order numeric_dates = date::order::day_first;
    /// When the text was read, as far as you know: "2 hours ago" counts back from it, and a day
    /// without a year is the last one not after it. `date::find("2022-05-03T12:00Z").value` is one.
    /// Hours and minutes want a reference with a time. Empty: such times are no dates.
    date::parts reference = {};
};

/// Parses texts one after the other and keeps its memory: once warm it allocates nothing.
/// Not shared between threads without a lock; make one a thread. A parser is 45 kilobytes, to be
/// kept and not to be passed about; on the heap it needs 590 to 670 bytes for each line of the
/// longest text so far that is not blank, whatever the lines' length (measured on texts of nothing
/// but lines of one letter, the article's segments included).
class parser {
public:
    parser() = default;
    explicit parser(const options& chosen) noexcept : options_(chosen) {}

    /// Any bytes give an article; see `article::status` for the one exception. The article is the
    /// parser's own and is overwritten by the next call; its views point into `text`. Linear in the
    /// size of `text`.
    const article& parse(std::string_view text GALLEY_LIFETIMEBOUND);

    /// The article would view a string that is gone: name the string first.
    template <temporary_string Text>
    const article& parse(Text&&) = delete;

    /// The last article, moved out. The parser stays usable; its next article's lists start cold.
    [[nodiscard]] article take() noexcept { return std::move(article_); }

private:
    options options_;
    article article_;
    std::vector<layout::line> lines_;
    model::zone_finder zones_;
    std::vector<rules::note> notes_;
    std::vector<metadata::person> people_;
};

/// Parses one text. For many texts keep a `parser`: this makes one, and its memory, each time.
[[nodiscard]] article parse(std::string_view text GALLEY_LIFETIMEBOUND, const options& chosen = {});

template <temporary_string Text>
article parse(Text&&, const options& = {}) = delete;

// ---------------------------------------------------------------------------------------------------------------------

inline const article& parser::parse(std::string_view text) {
    auto& c = article_.c_;
    c.clear();
    c.text = text;
    lines_.clear();
    if (text.size() >= std::numeric_limits<offset>::max()) {
        c.text = {};
        c.status = status::too_large;
        return article_;
    }
    layout::read_lines(text, lines_);
    const auto lines = detail::items_of(lines_);
    const model::weights* learned = options_.weights;
    if (learned == nullptr || !learned->is_consistent()) learned = &model::news_weights;
    const auto zones = zones_.find(text, lines, {learned, model::bias_of(options_.leaning)});
    notes_.resize(lines.size());
    rules::draft draft(text, c.segments);
    rules::page page(text, lines, zones, {notes_.data(), notes_.size()}, &zones_.last_page());
    rules::compose(page, draft);
    rules::read_facts(c, options_.numeric_dates, people_, page.has_translation_mark,
                      options_.reference);
    return article_;
}

inline article parse(std::string_view text, const options& chosen) {
    parser p(chosen);
    p.parse(text);
    return p.take();
}

} // namespace galley::inline GALLEY_LEVEL

#endif // GALLEY_PARSE_HPP
