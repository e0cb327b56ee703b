// galley/parser.hpp: what callers call, declared and no more: text in, article out. The bodies are
// in parser_bodies.hpp.
#ifndef GALLEY_PARSER_HPP
#define GALLEY_PARSER_HPP

#include <galley/article.hpp>
#include <galley/config.hpp>
#include <galley/date/parts.hpp>
#include <galley/detail/temporary_string.hpp>
#include <galley/model/leaning.hpp>

#include <string_view>
#include <utility>

namespace galley::inline GALLEY_LEVEL {

namespace model {
struct weights; // model/net.hpp
}

namespace detail {

/// What a parser keeps from text to text.
struct parser_memory;

/// The one owner of that memory, which is none while cold. No std::unique_ptr: <memory> would be
/// the dearest header of all to compile.
class parser_memory_owner {
public:
    parser_memory_owner() = default;
    parser_memory_owner(parser_memory_owner&& other) noexcept
        : memory_(std::exchange(other.memory_, nullptr)) {}
    parser_memory_owner& operator=(parser_memory_owner&& other) noexcept {
        parser_memory_owner taken(std::move(other));
        std::swap(memory_, taken.memory_);
        return *this;
    }
    ~parser_memory_owner();

    /// Makes it the first time.
    [[nodiscard]] parser_memory& get();

private:
    parser_memory* memory_ = nullptr;
};

} // namespace detail

/// What a caller may choose. The defaults suit news.
struct options {
    /// Which mistake to fear in the body: furniture taken for text, or text taken for furniture.
    model::leaning leaning = model::leaning::balanced;
    /// The learned numbers of the zones: null for the library's own, or `&mine` for what `train
    /// --name mine` made of your texts, which must outlive the parser. The library's own stand in
    /// for numbers that were made for other features (`is_consistent()` is false).
    const model::weights* weights = nullptr;
    /// How to read 5/6/2020 where nothing in the text decides: `day_first` or `month_first`. The
    /// other two values say nothing of such dates and count as `day_first`.
    date::order numeric_dates = date::order::day_first;
    /// When the text was read, as far as you know: "2 hours ago" counts back from it, and a day
    /// without a year is the last one not after it. `date::find("2022-05-03T12:00Z").value` is one.
    /// Hours and minutes want a reference with a time. Empty: such times are no dates.
    date::parts reference = {};
};

/// Parses texts one after the other and keeps its memory: once warm it allocates nothing.
/// Not shared between threads without a lock; make one a thread. It can be moved, which leaves a
/// parser that is cold, and not copied. A parser is a kilobyte; on the heap it needs 45 more from
/// its first text on, and 590 to 670 bytes for each line of the longest text so far that is not
/// blank, whatever the lines' length (measured on texts of nothing but lines of one letter, the
/// article's segments included). A text that holds what layout/plain_text.hpp replaces or leaves
/// out is read in a copy, which takes at most 64 KiB and 512 bytes a line more.
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
    detail::parser_memory_owner memory_;
};

/// Parses one text. For many texts keep a `parser`: this makes one, and its memory, each time.
[[nodiscard]] article parse(std::string_view text GALLEY_LIFETIMEBOUND, const options& chosen = {});

template <temporary_string Text>
article parse(Text&&, const options& = {}) = delete;

} // namespace galley::inline GALLEY_LEVEL

#endif // GALLEY_PARSER_HPP
