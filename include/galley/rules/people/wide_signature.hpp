// galley/rules/people/wide_signature.hpp: signatures in Han letters and Hangul that no label at
// their begin gives away: the job stands behind the newsroom's name, or behind the reporter's.
#ifndef GALLEY_RULES_PEOPLE_WIDE_SIGNATURE_HPP
#define GALLEY_RULES_PEOPLE_WIDE_SIGNATURE_HPP

#include <galley/lexicon/people/reporter_words.hpp>
#include <galley/metadata/credits.hpp>
#include <galley/metadata/name.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/cut.hpp>
#include <galley/rules/words/few_people.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

/// Where a signature begins that ends a line, and what it is.
struct signature {
    std::size_t begin = std::string_view::npos; // none
    galley::kind kind = galley::kind::reporter_credit;

    [[nodiscard]] constexpr explicit operator bool() const noexcept {
        return begin != std::string_view::npos;
    }
};

namespace detail {

/// Do people who look like names, from `from` on, fill `s`?
[[nodiscard]] inline bool are_names_from(std::string_view s, std::size_t from) {
    constexpr int known = 45;
    constexpr std::size_t mark = 4; // bytes between two names
    few_people people;
    metadata::parse_credits(s, metadata::role::reporter, people);
    for (const metadata::person& one : people) {
        const bool wide = text::is_unspaced(text::script_of(text::decode(one.name, 0).value));
        if (!wide || metadata::looks_like_name(one.name) < known) return false;
        if (static_cast<std::size_t>(one.name.data() - s.data()) < from) return false;
    }
    return !people.empty() && s.size() - from <= people.bytes() + mark * people.size();
}

} // namespace detail

/// "…。（河网编辑 王小明）", "…！（评论员 李四 张三）": a bracket at the end with a newsroom and a
/// job, a blank or colon, and names.
[[nodiscard]] inline signature find_job_bracket(std::string_view line) {
    constexpr std::size_t longest_job = 42;
    const detail::closing_bracket b = detail::find_closing_bracket(line);
    const std::string_view inside = text::trim(b.inside);
    std::size_t end = 0;
    for (text::code_point c; end < inside.size(); end += c.size) {
        c = text::decode(inside, end);
        if (!text::is_letter(c.value)) break;
    }
    const std::string_view job = inside.substr(0, end);
    if (job.size() > longest_job || end == inside.size()) return {};
    const bool editor = lexicon::is_editor_job(job);
    if ((!editor && !lexicon::is_writer_job(job)) || !detail::are_names_from(inside, end))
        return {};
    return {b.begin, editor ? kind::editor_credit : kind::reporter_credit};
}

namespace detail {

/// Does `line` end in a mail address?
[[nodiscard]] constexpr bool ends_in_mail(std::string_view line) noexcept {
    const std::size_t at = line.rfind('@');
    return at != std::string_view::npos && line.find(' ', at) == std::string_view::npos;
}

} // namespace detail

/// "…했다. 부산=홍길동 기자 hong@post.example": behind the last full stop a Korean reporter,
/// perhaps with place and address.
[[nodiscard]] inline signature find_korean_reporter(std::string_view line) {
    constexpr std::size_t longest = 90;
    constexpr std::string_view stop = "다.";
    const std::size_t from = line.size() > longest ? line.size() - longest : 0;
    const std::size_t last = line.substr(from).rfind(stop);
    if (last == std::string_view::npos) return {};
    const std::size_t begin = from + last + stop.size();
    const std::string_view tail = text::trim(line.substr(begin));
    if (tail.empty() || !lexicon::holds_reporter_word(tail)) return {};
    few_people people;
    metadata::parse_credits(tail, metadata::role::reporter, people);
    const std::size_t address = tail.find('@') == std::string_view::npos ? 0 : 20;
    const std::size_t known = people.bytes() + address + 12;
    if (people.empty() || known * 2 < tail.size()) return {};
    return {begin, kind::reporter_credit};
}

/// The whole line is such a bracket.
inline bool rule_job_bracket(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 120;
    if (p.lines[i].size() > longest || p.lines[i].high == 0) return false;
    const std::string_view s = p.line_text(i);
    if (!text::is_opening_bracket(text::decode(s, 0).value)) return false;
    const signature found = find_job_bracket(s);
    if (found.begin != 0) return false;
    p.decide(i, {found.kind, rule::credit_bracket, 0.8F});
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_PEOPLE_WIDE_SIGNATURE_HPP
