// galley/rules/line/bare_line.hpp: lines that hold one thing and no words of their own: an e-mail
// address, hashtags, the number of a page, the agency that signs off. They are no text wherever
// they stand.
#ifndef GALLEY_RULES_LINE_BARE_LINE_HPP
#define GALLEY_RULES_LINE_BARE_LINE_HPP

#include <galley/lexicon/places/sign_off_words.hpp>
#include <galley/lexicon/words/share_words.hpp>
#include <galley/metadata/contact.hpp>
#include <galley/rules/line/lead.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/sign_off.hpp>
#include <galley/text/find_mark.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// The longest line of this kind, in bytes.
inline constexpr std::uint32_t longest_bare_line = 200;

[[nodiscard]] inline bool is_address(std::string_view s) noexcept {
    return s.find('@') != std::string_view::npos && s.find(' ') == std::string_view::npos &&
           metadata::parse_contact(s).email == s;
}

/// "[email protected]", "Adverts: [email protected], [email protected]": what pages show for mail
/// addresses that they hide from robots, perhaps behind a label.
[[nodiscard]] constexpr bool is_hidden_address(std::string_view s) noexcept {
    constexpr std::size_t longest_label = 24; // bytes
    const std::size_t first = s.find("[email");
    if (first > longest_label) return false; // npos as well
    const std::string_view label = text::trim_right(s.substr(0, first));
    if (!label.empty() && !ends_in_colon(label)) return false;
    s.remove_prefix(first);
    while (!s.empty()) {
        std::size_t size = 0;
        for (const std::string_view hidden : {"[email protected]", "[email\u00A0protected]"})
            if (s.starts_with(hidden)) size = hidden.size();
        if (size == 0) return false;
        s.remove_prefix(size);
        while (!s.empty() && std::string_view(" ,;/|").find(s.front()) < 5) s.remove_prefix(1);
    }
    return true;
}

/// "Harbour Post desk@post.example": a few words and a mail address behind them.
[[nodiscard]] inline bool ends_in_address(std::string_view s, const layout::line& l) noexcept {
    constexpr std::uint32_t longest = 80;
    constexpr std::uint32_t most_words = 6;
    if (l.size() > longest || l.words > most_words) return false;
    const std::size_t at = s.rfind('@');
    if (at == std::string_view::npos || s.find(' ', at) != std::string_view::npos) return false;
    const std::string_view email = metadata::parse_contact(s).email;
    return !email.empty() && s.ends_with(email);
}

/// "#Ferries", "#Old harbour": behind its mark up to three words of which the last is no "and".
[[nodiscard]] constexpr bool is_hashtag_words(std::string_view tag) noexcept {
    constexpr std::size_t longest = 48;
    constexpr std::ptrdiff_t most_blanks = 2;
    constexpr std::size_t shortest_last = 4;
    if (tag.empty() || tag.size() > longest || text::is_digit(tag.front()) ||
        !text::is_word_byte(tag.front()) || text::find_mark(tag, "@/") < tag.size() ||
        text::is_sentence_end(text::decode_before(tag, tag.size()).value))
        return false;
    const auto blanks = std::count(tag.begin(), tag.end(), ' ');
    return blanks == 0 || (blanks <= most_blanks && tag.size() - tag.rfind(' ') > shortest_last);
}

/// "#Ferries #Old harbour", "#Ferries#Floods": two hashtags or more and nothing else.
[[nodiscard]] constexpr bool is_hashtags(std::string_view s) noexcept {
    std::size_t tags = 0;
    for (; s.size() > 1 && s.front() == '#' && s[1] != ' '; ++tags) {
        const std::size_t end = std::min(s.find('#', 1), s.size());
        if (!is_hashtag_words(text::trim(s.substr(1, end - 1)))) return false;
        s.remove_prefix(end);
    }
    return s.empty() && tags >= 2;
}

/// "Page 1 of 3", "Seite 2": a page's word, a number, perhaps how many there are.
[[nodiscard]] constexpr bool is_page_count(std::string_view s) noexcept {
    constexpr std::size_t longest = 32;
    constexpr std::size_t most_letters = 3; // "of", "von", "из"
    if (s.size() > longest || !text::is_digit(s.back())) return false;
    std::size_t word = 0;
    for (const std::string_view page : {"page ", "seite ", "p\u00E1gina ", "pagina ", "strona ",
                                        "\u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430 "})
        if (word == 0) word = text::match_folded(s, 0, page);
    if (word == 0 || word == s.size() || !text::is_digit(s[word])) return false;
    std::size_t letters = 0;
    for (std::size_t i = word; i < s.size(); i += text::decode(s, i).size)
        letters += text::is_letter(text::decode(s, i).value) ? 1U : 0U;
    return letters <= most_letters;
}

/// "PAP", "abc/PAP", "dpa/AFP/abc", "/ritzau/", "The Harbour Post with AFP", "Le Courrier avec
/// AFP": agencies, perhaps beside initials, behind "With files from" or a short name and a word
/// that joins the two.
[[nodiscard]] inline bool signs_with_agency(std::string_view s) {
    constexpr std::size_t longest_name = 40;
    if (s.find('/') != std::string_view::npos && is_agency_chain(text::trim_marks(s, "/()")))
        return true;
    if (const std::size_t opening = lexicon::match_with_agency(s); opening != 0)
        return is_agency_line(text::trim(s.substr(opening)));
    for (const std::string_view join : {" with ", " avec ", " mit ", " con "}) {
        const std::size_t at = s.rfind(join);
        if (at != std::string_view::npos && at <= longest_name &&
            (text::is_upper(text::decode(s, 0).value) || text::is_digit(s.front())))
            return is_agency_line(s.substr(at + join.size()));
    }
    return is_agency_line(s);
}

/// "— AP", "- Reuters", "(AP)": the agency behind a dash or in brackets; empty for other lines.
[[nodiscard]] constexpr std::string_view without_sign_marks(std::string_view s) noexcept {
    if (s.size() < 4) return {};
    const text::code_point first = text::decode(s, 0);
    if (text::is_dash(first.value)) return text::trim_marks(s, "-\u2013\u2014");
    return first.value == '(' && s.back() == ')' ? s.substr(1, s.size() - 2) : std::string_view{};
}

/// Does line `i` sign off with an agency behind a dash or in brackets, and is no item of a list?
[[nodiscard]] inline bool signs_with_marks(const page& p, std::size_t i) {
    constexpr std::uint32_t longest = 40;
    if (p.lines[i].size() > longest) return false;
    const std::string_view s = p.line_text(i);
    const std::string_view name = without_sign_marks(s);
    if (name.empty() || !signs_with_agency(name)) return false;
    const auto begins_alike = [&](std::size_t k) {
        return k < p.size() && p.line_text(k).front() == s.front();
    };
    return !begins_alike(i + 1) && !(i > 0 && begins_alike(i - 1));
}

/// Does line `k` say who signs or when?
[[nodiscard]] inline bool signs_or_dates(const page& p, std::size_t k, bool dates) noexcept {
    if (k >= p.size() || !p.notes[k].decided) return false;
    const kind what = p.notes[k].what.kind;
    return what == kind::byline || (dates && what == kind::timestamp);
}

/// Is line `i` an agency's name right below or above a byline?
[[nodiscard]] inline bool is_agency_of_byline(const page& p, std::size_t i) {
    const bool beside =
        (i > 0 && signs_or_dates(p, i - 1, false)) || signs_or_dates(p, i + 1, false);
    return beside && is_agency_line(p.line_text(i));
}

/// Does line `i` stand above the body or beside a byline or time?
[[nodiscard]] inline bool stands_in_head(const page& p, std::size_t i) noexcept {
    return i <= p.body_begin || (i > 0 && signs_or_dates(p, i - 1, true)) ||
           signs_or_dates(p, i + 1, true);
}

/// Is there an address, not a login alone: does a letter stand before its sign?
[[nodiscard]] constexpr bool holds_mail(std::string_view s) noexcept {
    for (std::size_t at = s.find('@', 1); at < s.size(); at = s.find('@', at + 1))
        if (text::is_word_byte(s[at - 1])) return true;
    return false;
}

/// "jroe@post.example @jroe": addresses and logins, nothing else.
[[nodiscard]] constexpr bool is_addresses(std::string_view s) noexcept {
    constexpr std::size_t most = 4;
    constexpr std::size_t shortest = 3;
    std::size_t words = 0;
    for (std::size_t i = 0; i < s.size();) {
        const std::size_t end = s.find(' ', i) < s.size() ? s.find(' ', i) : s.size();
        const std::string_view word = text::trim_marks(s.substr(i, end - i), "|,;\u2022");
        i = end + 1;
        if (word.empty()) continue;
        const std::size_t at = word.find('@');
        if (at == std::string_view::npos || word.size() < shortest || ++words > most) return false;
        // "jroe@post.example", "@jroe"; "Jobs@River" is a page.
        if (at != 0 && word.find('.', at) >= word.size() - 1) return false;
        for (std::size_t k = 0; k < word.size(); ++k)
            if (!text::is_word_byte(word[k]) && word[k] != '@' && word[k] != '.' &&
                word[k] != '-' && word[k] != '_')
                return false;
    }
    return words != 0;
}

/// "Theo River Daily": Vietnamese for according to, which opens sentences as well; the bytes of the
/// label, 0 for none.
[[nodiscard]] constexpr std::size_t according_to(std::string_view s) noexcept {
    constexpr std::string_view label = "Theo ";
    constexpr std::size_t longest = 48;
    const bool names = s.size() > label.size() && s.size() <= longest && s.starts_with(label) &&
                       text::is_upper(text::decode(s, label.size()).value) &&
                       s.find(',') == std::string_view::npos;
    return names ? label.size() : 0;
}

/// "《河报》（2024年5月11日 第9版）": the printed paper, its day and page.
[[nodiscard]] constexpr bool is_printed_in(std::string_view s) noexcept {
    constexpr std::string_view open = "\u300A";
    constexpr std::string_view close = "\u300B";
    constexpr std::string_view page = "\u7248";
    if (!s.starts_with(open)) return false;
    const std::size_t end = s.find(close);
    if (end == std::string_view::npos) return false;
    const std::string_view rest = text::trim(s.substr(end + close.size()));
    return !rest.empty() && text::is_opening_bracket(text::decode(rest, 0).value) &&
           text::is_closing_bracket(text::decode_before(rest, rest.size()).value) &&
           text::trim_right(
               rest.substr(0, rest.size() - text::decode_before(rest, rest.size()).size))
               .ends_with(page);
}

/// "返回南方网首页": the way back to a site's first page.
[[nodiscard]] constexpr bool leads_home(std::string_view s) noexcept {
    constexpr std::size_t longest = 90;
    constexpr std::size_t reach = 40; // the site's name
    if (s.size() > longest || !s.starts_with("返回")) return false;
    return s.find("首页") < reach || s.find("首頁") < reach;
}

/// "Main Header Ad 468x60": the place of an advert, by its size in pixels.
[[nodiscard]] constexpr bool is_advert_slot(std::string_view s) noexcept {
    constexpr std::size_t longest = 48;
    if (s.size() > longest) return false;
    if (s.find('x') == std::string_view::npos) return false;
    for (const std::string_view size :
         {"728x90", "300x250", "468x60", "970x250", "970x90", "160x600", "120x600", "320x50",
          "320x100", "300x600", "336x280", "234x60"})
        if (s.find(size) != std::string_view::npos) return true;
    return false;
}

/// Quick: may the line be a row of share buttons? Beside other words stand three networks, so that
/// two or three words are one only if already the first is of a button.
[[nodiscard]] constexpr bool may_be_share_row(std::string_view s, const layout::line& l) noexcept {
    if (l.words < 2 || l.digits != 0) return false;
    return !is_words_alone(l) || l.words > 3 || lexicon::share_words.match(s, 0);
}

/// Quick: may the line be the names of networks glued together? It is one word without digits.
[[nodiscard]] constexpr bool may_be_glued_share_row(const layout::line& l) noexcept {
    constexpr std::uint32_t shortest = 10;
    constexpr std::uint32_t longest = 160;
    return l.words == 1 && l.high == 0 && l.digits == 0 && l.size() >= shortest &&
           l.size() <= longest;
}

} // namespace detail

/// Settles line `i` if it is one of these. Agencies and sources close the body.
inline void judge_bare_line(const page& p, std::size_t i) {
    constexpr std::size_t last_lines = 2;
    constexpr std::size_t opening = 3;
    const layout::line& l = p.lines[i];
    if (p.notes[i].decided || l.size() > detail::longest_bare_line || l.ends_sentence) return;
    const std::string_view s = p.line_text(i);
    if ((l.marks != 0 && detail::is_address(s)) || (l.holds('[') && detail::is_hidden_address(s)))
        return p.decide(i, {kind::contact, rule::contact_label, 0.8F});
    if ((detail::may_be_share_row(s, l) && lexicon::is_share_row(s)) ||
        (detail::may_be_glued_share_row(l) && lexicon::is_glued_share_row(s)))
        return p.decide(i, {kind::social, rule::furniture_words, 0.8F});
    if (l.digits != 0 && detail::is_advert_slot(s))
        return p.decide(i, {kind::advertisement, rule::furniture_words, 0.8F});
    if (l.marks != 0 && detail::is_hashtags(s))
        return p.decide(i, {kind::tags, rule::tags_label, 0.8F});
    if (l.wide != 0 && detail::is_printed_in(s))
        return p.decide(i, {kind::source_credit, rule::source_label, 0.8F});
    if (l.wide != 0 && detail::leads_home(s))
        return p.decide(i, {kind::navigation, rule::portal_return, 0.8F});
    if (l.digits != 0 && detail::is_page_count(s))
        return p.decide(i, {kind::navigation, rule::number_line, 0.8F});
    if (i < p.body_begin + opening && detail::is_agency_of_byline(p, i))
        return p.decide(i, {kind::source_line, rule::source_label, 0.8F});
    const bool head = i < p.body_begin + opening && l.holds('@');
    if (head && detail::stands_in_head(p, i) && detail::is_addresses(s))
        return detail::holds_mail(s) ? p.decide(i, {kind::contact, rule::contact_label, 0.7F})
                                     : p.decide(i, {kind::social, rule::furniture_words, 0.7F});
    if (i <= p.body_begin || i + last_lines < p.body_end || i > p.body_end) return;
    if (detail::ends_in_address(s, l))
        return p.decide(i, {kind::contact, rule::contact_label, 0.6F});
    if (detail::signs_with_agency(s) || detail::signs_with_marks(p, i))
        return p.decide(i, {kind::source_credit, rule::agency_sign_off, 0.75F});
    if (const std::size_t label = detail::according_to(s))
        p.decide(i, {kind::source_credit, rule::source_label, 0.75F},
                 {l.begin, static_cast<offset>(l.begin + label)});
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_LINE_BARE_LINE_HPP
