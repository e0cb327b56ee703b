// galley/article.hpp: what the caller gets. Views into the parsed text, each with its offsets, its
// rule and its score.
//
//     article
//       segments()   every byte once, in order
//       body()       the segments that are the article's text
//       title() ...  the facts the furniture carries; empty where the text has none
//
// An article is valid as long as the text it was parsed from; it owns only its lists. Absent fields
// convert to false.
#ifndef GALLEY_ARTICLE_HPP
#define GALLEY_ARTICLE_HPP

#include <galley/date/calendar.hpp>
#include <galley/date/parts.hpp>
#include <galley/metadata/role.hpp>
#include <galley/segment.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace galley::inline GALLEY_LEVEL {

/// A piece of the text that is a value: the view, where it stands, why it was taken.
struct field {
    std::string_view text;
    offset begin = 0;
    galley::rule rule = rule::none;
    float score = 0;

    [[nodiscard]] constexpr offset end() const noexcept {
        return begin + static_cast<offset>(text.size());
    }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return !text.empty(); }
    [[nodiscard]] constexpr operator std::string_view() const noexcept { return text; }

    /// The same words?
    [[nodiscard]] friend constexpr bool operator==(const field& a, std::string_view b) noexcept {
        return a.text == b;
    }
    /// The same words at the same place for the same reason? Compare `text` for the words alone.
    [[nodiscard]] friend constexpr bool operator==(const field&, const field&) noexcept = default;
    /// Prints the words.
    template <class Traits>
    friend std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                                        const field& f) {
        return out << f.text;
    }
};

/// Somebody the text credits.
struct person {
    field name;
    metadata::role role = metadata::role::author;
};

/// A date the text states, with the place it was read from.
///
///     if (a.date().value.ambiguous) // 5/6/2022: a.date().order_from says why it was read so,
///         other = a.date().other_reading(); // and this is the day that it may be instead
struct stated_date {
    date::parts value;
    offset begin = 0;
    offset end = 0;
    galley::rule rule = rule::none;
    float score = 0;
    date::order_reason order_from = date::order_reason::none; // of value.read_as

    /// A numeric date with day and month changed over, where that is a date too; else empty.
    [[nodiscard]] constexpr date::parts other_reading() const noexcept {
        return value.ambiguous ? date::other_reading(value) : date::parts{};
    }

    [[nodiscard]] constexpr explicit operator bool() const noexcept {
        return static_cast<bool>(value);
    }
    /// Prints the ISO text; nothing for no date.
    template <class Traits>
    friend std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                                        const stated_date& d) {
        return out << d.value;
    }
};

/// "TIANJIN, Aug. 30 (Xinhua) --": any of the three may be absent. The day's year comes from the
/// article's date.
struct dateline_fact {
    field place;
    date::parts date;
    field agency;

    [[nodiscard]] constexpr explicit operator bool() const noexcept {
        return place || agency || date;
    }
};

struct series_fact {
    field name;
    std::optional<std::uint32_t> part;

    [[nodiscard]] constexpr explicit operator bool() const noexcept {
        return static_cast<bool>(name);
    }
};

/// A headline that leads elsewhere; `site` is the tail of channels and site names that stood behind
/// it, raw.
struct link {
    field title;
    field site;

    [[nodiscard]] constexpr explicit operator bool() const noexcept {
        return static_cast<bool>(title);
    }
};

struct contact_fact {
    field phone;
    field fax;
    field address;
    field email;

    [[nodiscard]] constexpr explicit operator bool() const noexcept {
        return phone || fax || address || email;
    }
};

/// A site's registration; `normalized()` is its number in the registrar's own script where that can
/// be told.
struct registration_fact {
    field text;
    char normalized_text[64] = {};
    std::uint8_t normalized_size = 0;

    [[nodiscard]] constexpr explicit operator bool() const noexcept {
        return static_cast<bool>(text);
    }
    [[nodiscard]] constexpr std::string_view normalized() const noexcept {
        return {normalized_text, normalized_size};
    }
};

/// A code of ISO 639-1 and how sure it is.
struct language_fact {
    std::string_view code;
    galley::rule rule = rule::none;
    float score = 0;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return !code.empty(); }
    [[nodiscard]] constexpr operator std::string_view() const noexcept { return code; }
};

/// Whether the text was parsed.
enum class status : std::uint8_t {
    ok,
    too_large, // the text has 2^32 - 1 bytes or more: nothing was parsed, the article is empty
};

/// A forward range over those items of a list that a predicate accepts; nothing is copied. It is a
/// view in the sense of <ranges>, and lives as long as the list.
template <class Item, class Predicate>
class selection {
public:
    class iterator {
    public:
        using value_type = Item;
        using difference_type = std::ptrdiff_t;
        using reference = const Item&;
        using pointer = const Item*; // the category is deduced: its tags would need <iterator>

        constexpr iterator() noexcept = default;
        constexpr iterator(const Item* at, const Item* end, Predicate accept) noexcept
            : at_(at), end_(end), accept_(accept) {
            skip();
        }
        [[nodiscard]] constexpr reference operator*() const noexcept { return *at_; }
        [[nodiscard]] constexpr pointer operator->() const noexcept { return at_; }
        constexpr iterator& operator++() noexcept {
            ++at_;
            skip();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            iterator old = *this;
            ++*this;
            return old;
        }
        [[nodiscard]] friend constexpr bool operator==(const iterator& a,
                                                       const iterator& b) noexcept {
            return a.at_ == b.at_;
        }

    private:
        constexpr void skip() noexcept {
            while (at_ != end_ && !accept_(*at_)) ++at_;
        }
        const Item* at_ = nullptr;
        const Item* end_ = nullptr;
        Predicate accept_{};
    };

    constexpr selection(std::span<const Item> items, Predicate accept) noexcept
        : items_(items), accept_(accept) {}
    [[nodiscard]] constexpr iterator begin() const noexcept {
        return {items_.data(), items_.data() + items_.size(), accept_};
    }
    [[nodiscard]] constexpr iterator end() const noexcept {
        return {items_.data() + items_.size(), items_.data() + items_.size(), accept_};
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }
    /// How many there are: looks at the whole list.
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        std::size_t n = 0;
        for (const Item& item : items_) n += accept_(item) ? 1U : 0U;
        return n;
    }
    /// The first one. There must be one.
    [[nodiscard]] constexpr const Item& front() const noexcept { return *begin(); }

private:
    std::span<const Item> items_;
    Predicate accept_;
};

} // namespace galley::inline GALLEY_LEVEL

template <class Item, class Predicate>
inline constexpr bool std::ranges::enable_view<galley::selection<Item, Predicate>> = true;
template <class Item, class Predicate>
inline constexpr bool std::ranges::enable_borrowed_range<galley::selection<Item, Predicate>> = true;

namespace galley::inline GALLEY_LEVEL {

namespace detail {

struct of_kind {
    galley::kind wanted = kind::paragraph;
    [[nodiscard]] constexpr bool operator()(const segment& s) const noexcept {
        return s.kind == wanted;
    }
};

struct in_body {
    [[nodiscard]] constexpr bool operator()(const segment& s) const noexcept {
        return is_body(s.kind);
    }
};

struct wrote_it {
    [[nodiscard]] constexpr bool operator()(const person& p) const noexcept {
        return metadata::is_author(p.role);
    }
};

/// All of `list`. The conversion that std::span itself offers asks a compiler a dozen questions for
/// every type.
template <class Item>
[[nodiscard]] std::span<const Item> items_of(const std::vector<Item>& list) noexcept {
    return {list.data(), list.size()};
}

/// Everything an article holds; filled by the floors of metadata/, read through `article`.
struct article_contents {
    std::string_view text;
    galley::status status = status::ok;
    std::vector<segment> segments;
    field title;
    bool title_is_original = false;
    std::vector<field> alternative_titles;
    field subtitle;
    stated_date date;
    stated_date published;
    stated_date updated;
    std::vector<person> people;
    std::vector<field> sources;
    std::vector<field> agencies;
    std::vector<field> portals;
    dateline_fact dateline;
    std::vector<field> section;
    series_fact series;
    std::vector<field> tags;
    std::vector<link> related;
    link previous;
    link next;
    std::vector<field> tickers;
    contact_fact contact;
    registration_fact registration;
    language_fact language;
    language_fact translated_from;

    /// Empties every list and field but keeps the memory of the lists.
    void clear() noexcept {
        std::vector<segment> kept_segments = std::move(segments);
        std::vector<field> kept_titles = std::move(alternative_titles);
        std::vector<person> kept_people = std::move(people);
        std::vector<field> kept_sources = std::move(sources);
        std::vector<field> kept_agencies = std::move(agencies);
        std::vector<field> kept_portals = std::move(portals);
        std::vector<field> kept_section = std::move(section);
        std::vector<field> kept_tags = std::move(tags);
        std::vector<link> kept_related = std::move(related);
        std::vector<field> kept_tickers = std::move(tickers);
        *this = article_contents{};
        auto keep = [](auto& list, auto& kept) {
            kept.clear();
            list = std::move(kept);
        };
        keep(segments, kept_segments);
        keep(alternative_titles, kept_titles);
        keep(people, kept_people);
        keep(sources, kept_sources);
        keep(agencies, kept_agencies);
        keep(portals, kept_portals);
        keep(section, kept_section);
        keep(tags, kept_tags);
        keep(related, kept_related);
        keep(tickers, kept_tickers);
    }
};

} // namespace detail

/// One parsed article. Movable and copyable. It holds its fields itself, in about a kilobyte, and
/// its lists on the heap: moving copies the one and takes the other, and leaves an empty article.
/// Made by `parse` and `parser`.
class article {
public:
    article() = default;
    article(const article&) = default;
    article& operator=(const article&) = default;
    article(article&& other) noexcept : c_(std::exchange(other.c_, {})) {}
    article& operator=(article&& other) noexcept {
        c_ = std::exchange(other.c_, {});
        return *this;
    }
    ~article() = default;

    /// `too_large` is the only failure; every other byte sequence parses.
    [[nodiscard]] galley::status status() const noexcept { return c_.status; }
    /// The text that was parsed: the concatenation of the segments.
    [[nodiscard]] std::string_view text() const noexcept { return c_.text; }

    /// Every byte of the text exactly once, in order. Empty only for an empty text.
    [[nodiscard]] std::span<const segment> segments() const noexcept {
        return detail::items_of(c_.segments);
    }
    /// The segments of one kind, in order.
    [[nodiscard]] auto segments(kind k) const noexcept {
        return selection<segment, detail::of_kind>(segments(), detail::of_kind{k});
    }
    /// Paragraphs, headings and list items, in order.
    [[nodiscard]] auto body() const noexcept {
        return selection<segment, detail::in_body>(segments(), detail::in_body{});
    }
    [[nodiscard]] auto paragraphs() const noexcept { return segments(kind::paragraph); }
    /// The body's pieces with "\n\n" between them. Allocates the string.
    [[nodiscard]] std::string body_text() const {
        std::string out;
        for (const segment& s : body()) {
            if (!out.empty()) out += "\n\n";
            out += s.text();
        }
        return out;
    }

    [[nodiscard]] const field& title() const noexcept { return c_.title; }
    /// Did a label say that it is the original's title ("Original title:")?
    [[nodiscard]] bool title_is_original() const noexcept { return c_.title_is_original; }
    /// Other wordings of the title that stand in the text.
    [[nodiscard]] std::span<const field> alternative_titles() const noexcept {
        return detail::items_of(c_.alternative_titles);
    }
    [[nodiscard]] const field& subtitle() const noexcept { return c_.subtitle; }

    /// The article's date, at the precision the text has; never guessed.
    [[nodiscard]] const stated_date& date() const noexcept { return c_.date; }
    [[nodiscard]] const stated_date& published() const noexcept { return c_.published; }
    [[nodiscard]] const stated_date& updated() const noexcept { return c_.updated; }

    /// Everybody the furniture names, in order of appearance.
    [[nodiscard]] std::span<const person> people() const noexcept {
        return detail::items_of(c_.people);
    }
    /// Those of `people` who wrote it: authors, reporters, correspondents, columnists.
    [[nodiscard]] auto authors() const noexcept {
        return selection<person, detail::wrote_it>(people(), detail::wrote_it{});
    }

    [[nodiscard]] std::span<const field> sources() const noexcept {
        return detail::items_of(c_.sources);
    }
    [[nodiscard]] std::span<const field> agencies() const noexcept {
        return detail::items_of(c_.agencies);
    }
    [[nodiscard]] std::span<const field> portals() const noexcept {
        return detail::items_of(c_.portals);
    }
    [[nodiscard]] const dateline_fact& dateline() const noexcept { return c_.dateline; }
    [[nodiscard]] std::span<const field> section() const noexcept {
        return detail::items_of(c_.section);
    }
    [[nodiscard]] const series_fact& series() const noexcept { return c_.series; }
    [[nodiscard]] std::span<const field> tags() const noexcept { return detail::items_of(c_.tags); }
    [[nodiscard]] std::span<const link> related() const noexcept {
        return detail::items_of(c_.related);
    }
    [[nodiscard]] const link& previous() const noexcept { return c_.previous; }
    [[nodiscard]] const link& next() const noexcept { return c_.next; }
    [[nodiscard]] std::span<const field> tickers() const noexcept {
        return detail::items_of(c_.tickers);
    }
    [[nodiscard]] const contact_fact& contact() const noexcept { return c_.contact; }
    [[nodiscard]] const registration_fact& registration() const noexcept { return c_.registration; }
    [[nodiscard]] const language_fact& language() const noexcept { return c_.language; }
    [[nodiscard]] const language_fact& translated_from() const noexcept {
        return c_.translated_from;
    }

private:
    friend class parser;
    detail::article_contents c_;
};

} // namespace galley::inline GALLEY_LEVEL

#endif // GALLEY_ARTICLE_HPP
