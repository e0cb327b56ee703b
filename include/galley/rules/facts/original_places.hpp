// galley/rules/facts/original_places.hpp: an article that was read in a plain text
// (layout/plain_text.hpp), told in the bytes of the text it was made of.
#ifndef GALLEY_RULES_FACTS_ORIGINAL_PLACES_HPP
#define GALLEY_RULES_FACTS_ORIGINAL_PLACES_HPP

#include <galley/article.hpp>
#include <galley/layout/plain_text.hpp>
#include <galley/segment.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// Moves places and views from the plain text into the original. What was left out at the ends of a
/// piece stays outside it; between two segments it falls to the first.
class place_mover {
public:
    explicit place_mover(const layout::plain_text& plain, std::size_t plain_size) noexcept
        : plain_(&plain), plain_size_(plain_size) {}

    void move(segment& s) const noexcept {
        s.begin = edge(s.begin);
        s.end = edge(s.end);
        move(s.text_begin, s.text_end);
        move(s.label_begin, s.label_end);
        s.base = plain_->original().data();
    }
    void move(field& f) const noexcept {
        if (f.text.empty()) return;
        offset end = f.end();
        move(f.begin, end);
        f.text = plain_->original().substr(f.begin, end - f.begin);
    }
    void move(stated_date& d) const noexcept { move(d.begin, d.end); }
    void move(person& p) const noexcept { move(p.name); }
    void move(link& l) const noexcept {
        move(l.title);
        move(l.site);
    }
    template <class Item>
    void move(std::vector<Item>& items) const noexcept {
        for (Item& item : items) move(item);
    }

private:
    [[nodiscard]] offset edge(offset pos) const noexcept {
        if (pos == 0) return 0;
        return pos == plain_size_ ? static_cast<offset>(plain_->original().size())
                                  : plain_->begin_of(pos);
    }
    void move(offset& begin, offset& end) const noexcept {
        const bool empty = begin == end;
        const offset moved = empty ? 0 : plain_->end_of(end);
        begin = plain_->begin_of(begin);
        end = empty ? begin : moved;
    }

    const layout::plain_text* plain_;
    std::size_t plain_size_;
};

} // namespace detail

/// `c` is of the plain text that `plain` read last, and becomes one of its original. Linear in what
/// was found, but for a logarithm of what was replaced.
inline void move_to_original(galley::detail::article_contents& c,
                             const layout::plain_text& plain) noexcept {
    if (!plain.is_copy()) return;
    const detail::place_mover to(plain, c.text.size());
    c.text = plain.original();
    to.move(c.segments);
    for (field* f : {&c.title, &c.subtitle, &c.dateline.place, &c.dateline.agency, &c.series.name,
                     &c.contact.phone, &c.contact.fax, &c.contact.address, &c.contact.email,
                     &c.registration.text})
        to.move(*f);
    for (std::vector<field>* list : {&c.alternative_titles, &c.sources, &c.agencies, &c.portals,
                                     &c.section, &c.tags, &c.tickers})
        to.move(*list);
    for (stated_date* d : {&c.date, &c.published, &c.updated}) to.move(*d);
    to.move(c.people);
    to.move(c.related);
    to.move(c.previous);
    to.move(c.next);
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_FACTS_ORIGINAL_PLACES_HPP
