// examples/train/made_up.hpp: new pages from labelled ones: another page's navigation and tail
// around a body, less of either, a shorter body, other gaps. What is learned then leans less on
// single pages.
#ifndef GALLEY_TRAIN_MADE_UP_HPP
#define GALLEY_TRAIN_MADE_UP_HPP

#include "labels.hpp"
#include "network.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace train {

/// A line and its labels, free of its text.
struct loose_line {
    std::string text;
    float body = 0;
    float hit = 0;
    float words = 0;
    int blank_lines = 0;
};
using loose_lines = std::vector<loose_line>;

namespace detail {

[[nodiscard]] inline loose_lines take(const labelled& d, std::size_t from, std::size_t to) {
    loose_lines out;
    for (std::size_t i = from; i < to; ++i)
        out.push_back({std::string(d.lines[i].text(d.text)), d.body[i], d.hit[i],
                       static_cast<float>(d.words[i].size()),
                       std::min<int>(d.lines[i].blank_lines, 3)});
    return out;
}

/// First line of the body and the one behind the last.
[[nodiscard]] inline std::pair<std::size_t, std::size_t> body_span(const labelled& d) {
    std::size_t first = d.body.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < d.body.size(); ++i)
        if (d.body[i] > 0) first = std::min(first, i), last = i + 1;
    return {first, last};
}

inline void drop_front(loose_lines& v, std::size_t n) {
    v.erase(v.begin(), v.begin() + static_cast<std::ptrdiff_t>(std::min(n, v.size())));
}

inline void shorten(loose_lines& before, loose_lines& body, loose_lines& after, random_numbers& r) {
    if (r.uniform() < .35F && !before.empty()) drop_front(before, r.below(before.size() + 1));
    if (r.uniform() < .35F && !after.empty()) after.resize(r.below(after.size() + 1));
    if (const std::size_t k = r.below(6); r.uniform() < .12F && before.size() > k)
        drop_front(before, before.size() - k);
    if (const std::size_t k = r.below(6); r.uniform() < .12F && after.size() > k) after.resize(k);
    if (r.uniform() >= .25F) return;
    std::vector<std::size_t> at;
    for (std::size_t i = 0; i < body.size(); ++i)
        if (body[i].body > 0) at.push_back(i);
    if (at.size() > 4) body.resize(at[2 + r.below(at.size() - 2)]);
}

/// Drops some blocks of furniture, so that pages grow into dumps.
inline void thin(loose_lines& lines, random_numbers& r) {
    const float share = r.uniform() * .8F;
    bool drop = false;
    loose_lines kept;
    for (loose_line& l : lines) {
        if (l.blank_lines > 0 || r.uniform() < .1F) drop = r.uniform() < share;
        if (l.body > 0 || !drop) kept.push_back(std::move(l));
    }
    lines = std::move(kept);
}

/// Puts what interrupts the body of another page, or the first lines of its tail, into this one.
inline void interrupt(loose_lines& body, const labelled& other, random_numbers& r) {
    const auto [first, last] = body_span(other);
    std::vector<std::size_t> starts; // of stretches that are not body
    for (std::size_t i = first; i < last; ++i)
        if (other.body[i] <= 0 && i > first && other.body[i - 1] > 0) starts.push_back(i);
    if (last < other.body.size()) starts.push_back(last);
    if (starts.empty() || body.size() < 2) return;
    const std::size_t from = starts[r.below(starts.size())];
    std::size_t to = from + 1;
    while (to < other.body.size() && to < from + 3 && other.body[to] <= 0 && r.uniform() < .5F)
        ++to;
    const loose_lines all = take(other, from, to);
    const std::size_t at = 1 + r.below(body.size() - 1);
    body.insert(body.begin() + static_cast<std::ptrdiff_t>(at), all.begin(), all.end());
}

/// The headline lines of another page and its first lines of body, or all of them, as what they are
/// on a foreign page: no body.
[[nodiscard]] inline loose_lines teaser(const labelled& other, std::size_t most,
                                        random_numbers& r) {
    const auto [first, last] = body_span(other);
    if (first >= last) return {};
    loose_lines lines =
        take(other, first - std::min(first, 1 + r.below(3)), std::min(last, first + most));
    for (loose_line& l : lines) l.body = l.hit = 0;
    lines.front().blank_lines = std::max(lines.front().blank_lines, 1);
    return lines;
}

inline void change_gaps(loose_lines& lines, random_numbers& r) {
    const float u = r.uniform();
    for (loose_line& l : lines) {
        if (u < .06F) l.blank_lines = 0;
        else if (u < .12F) l.blank_lines = 1;
        else if (u < .2F && r.uniform() < .2F) l.blank_lines = static_cast<int>(r.below(2));
    }
}

} // namespace detail

/// A page around the body of `docs[self]`, framed by itself or by another of `pool`. Empty where
/// that makes no sense.
[[nodiscard]] inline loose_lines make_up(const std::vector<labelled>& docs,
                                         const std::vector<std::size_t>& pool, std::size_t self,
                                         random_numbers& r) {
    const labelled& d = docs[self];
    auto [first, last] = detail::body_span(d);
    if (first >= last) return {};
    const labelled* frame = &d;
    std::vector<std::size_t> same;
    for (std::size_t k : pool)
        if (docs[k].language == d.language && k != self) same.push_back(k);
    const auto another = [&]() -> const labelled& {
        const auto& from = !same.empty() && r.uniform() < .85F ? same : pool;
        return docs[from[r.below(from.size())]];
    };
    if (r.uniform() < .5F) {
        frame = &another();
        const std::size_t head = r.below(9); // lines before the body that go with it: its headline
        if (frame != &d) first -= std::min(first, head);
    }
    const auto [frame_first, frame_last] = detail::body_span(*frame);
    if (frame_first >= frame_last) return {};
    loose_lines all = detail::take(*frame, 0, frame_first);
    loose_lines body = detail::take(d, first, last);
    loose_lines after = detail::take(*frame, frame_last, frame->lines.size());
    detail::shorten(all, body, after, r);
    if (r.uniform() < .3F)
        for (std::size_t k = 1 + r.below(2); k > 0; --k) detail::interrupt(body, another(), r);
    if (r.uniform() < .25F) {
        // A second article, or a feed of some, a few lines behind the body.
        const bool feed = r.uniform() < .7F;
        const std::size_t length = 1 + r.below(2);
        std::size_t at = std::min(after.size(), r.below(8));
        for (std::size_t k = feed ? 2 + r.below(6) : 1; k > 0; --k) {
            const loose_lines more = detail::teaser(another(), feed ? length : 1000, r);
            after.insert(after.begin() + static_cast<std::ptrdiff_t>(at), more.begin(), more.end());
            at += more.size();
        }
    }
    std::move(body.begin(), body.end(), std::back_inserter(all));
    std::move(after.begin(), after.end(), std::back_inserter(all));
    if (r.uniform() < .3F) detail::thin(all, r);
    detail::change_gaps(all, r);
    return all;
}

[[nodiscard]] inline std::string join(const loose_lines& lines) {
    std::string text;
    for (const loose_line& l : lines) {
        if (!text.empty()) text.append(static_cast<std::size_t>(l.blank_lines) + 1, '\n');
        text += l.text;
    }
    return text;
}

} // namespace train

#endif // GALLEY_TRAIN_MADE_UP_HPP
