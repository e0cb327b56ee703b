// galley/metadata/contact.hpp: phone and fax numbers, mail and postal addresses of a foot line.
//
//     "Address: 1 Quay, Harbour Tel.: +1 555 0100 E-mail: desk[at]harbour.example"
#ifndef GALLEY_METADATA_CONTACT_HPP
#define GALLEY_METADATA_CONTACT_HPP

#include <galley/config.hpp>
#include <galley/lexicon/words/contact_labels.hpp>
#include <galley/metadata/detail/reader.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/trim.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

/// The ways to reach somebody that a text names; each is a view into it, empty where absent.
struct contact_match {
    std::string_view phone;
    std::string_view fax;
    std::string_view address;
    std::string_view email;

    [[nodiscard]] constexpr explicit operator bool() const noexcept {
        return !phone.empty() || !fax.empty() || !address.empty() || !email.empty();
    }
};

namespace detail {

[[nodiscard]] constexpr bool is_mail_byte(char b) noexcept {
    return text::is_letter(b) || text::is_digit(b) || b == '.' || b == '_' || b == '-' ||
           b == '+' || b == '%';
}

/// '@' or what hides it: "[at]", "(at)", "{at}", "[@]"; bytes, 0 for none.
[[nodiscard]] constexpr std::size_t at_sign(std::string_view s, std::size_t pos) noexcept {
    if (s[pos] == '@') return 1;
    for (std::string_view w : {"[at]", "(at)", "{at}", "[@]", "(@)", " [at] ", " (at) "})
        if (const std::size_t n = text::match_folded(s, pos, w)) return n;
    return 0;
}

/// The host behind an at sign: where it ends, `pos` for none.
[[nodiscard]] constexpr std::size_t host_end(std::string_view s, std::size_t pos) noexcept {
    std::size_t end = pos;
    std::size_t last_stop = 0;
    while (end < s.size()) {
        if (text::is_letter(s[end]) || text::is_digit(s[end]) || s[end] == '-') {
            ++end;
        } else if (s[end] == '.' && end > pos && end + 1 < s.size() && is_mail_byte(s[end + 1])) {
            last_stop = end++;
        } else {
            bool stop = false;
            for (std::string_view w : {"[dot]", "(dot)", "[.]"})
                if (const std::size_t n = text::match_folded(s, end, w)) {
                    last_stop = end;
                    end += n;
                    stop = true;
                    break;
                }
            if (!stop) break;
        }
    }
    if (last_stop == 0) return pos;
    // "desk@harbour.exampleCustomer service": what is glued to the name of the country.
    for (std::size_t i = last_stop + 3; i < end; ++i)
        if (text::is_lower(s[i - 1]) && text::is_upper(s[i])) end = i;
    return end - last_stop > 2 ? end : pos;
}

} // namespace detail

/// The first mail address in `text`, hidden at signs too; empty where there is none. Linear.
[[nodiscard]] constexpr std::string_view
find_email(std::string_view text GALLEY_LIFETIMEBOUND) noexcept {
    std::size_t local = 0; // begin of the run of mail bytes that ends here
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char b = text[i];
        if (detail::is_mail_byte(b)) continue;
        const std::size_t sign =
            b == '@' || b == '[' || b == '(' || b == '{' || b == ' ' ? detail::at_sign(text, i) : 0;
        // "https://host/list@other/1"; "@jane@harbour.example", an account glued to a mail address.
        const bool joined = local > 0 && (text[local - 1] == '/' || text[local - 1] == '@');
        if (sign != 0 && local < i && !joined) {
            const std::size_t end = detail::host_end(text, i + sign);
            if (end > i + sign) return text.substr(local, end - local);
        }
        local = i + 1;
    }
    return {};
}

namespace detail {

[[nodiscard]] constexpr bool is_phone_mark(char32_t c) noexcept {
    return c == U' ' || c == U'(' || c == U')' || c == U'.' || c == U'/' || c == U'+' ||
           c == 0xA0 || c == 0xFF08 || c == 0xFF09 || text::is_dash(c);
}

} // namespace detail

/// The first phone number in `text`: at least `fewest` digits with blanks, hyphens, brackets and
/// the like between them; further numbers directly behind it belong to it, 40 digits at most. A
/// bracket that closes and did not open ends it. Empty where there is none. Linear.
[[nodiscard]] constexpr std::string_view find_phone(std::string_view text GALLEY_LIFETIMEBOUND,
                                                    int fewest = 6) noexcept {
    for (std::size_t i = 0; i < text.size();) {
        const text::code_point c = text::decode(text, i);
        const bool opens =
            text::is_digit(text[i]) || c.value == U'+' || c.value == U'(' || c.value == 0xFF08;
        if (!opens) {
            i += c.size;
            continue;
        }
        int digits = 0;
        int open = 0; // brackets
        std::size_t last = i;
        std::size_t end = i;
        while (end < text.size()) {
            const text::code_point p = text::decode(text, end);
            if (text::is_digit(text[end])) {
                ++digits;
                last = end + 1;
            } else if (!detail::is_phone_mark(p.value)) break;
            if (p.value == U'(' || p.value == 0xFF08) ++open;
            if ((p.value == U')' || p.value == 0xFF09) && --open < 0) break;
            end += p.size;
        }
        if (digits >= fewest && digits <= 40) return text.substr(i, last - i);
        i = end > i ? end : i + c.size;
    }
    return {};
}

/// Is `s` nothing but the number of a telephone, by its groups of digits: "+1 555 010 0100", "(555)
/// 010-0100", "1-555-010-0100", or behind a nought "0551 234-567", "0800 555 01 00"? Digits grouped
/// otherwise may be pages, days or scores. Linear.
[[nodiscard]] constexpr bool is_phone(std::string_view s) noexcept {
    constexpr std::size_t most_groups = 6;
    constexpr std::size_t longest = 24;
    if (s.size() < 9 || s.size() > longest) return false;
    std::size_t groups[most_groups] = {};
    std::size_t count = 0;
    std::size_t digits = 0;
    bool inside = false; // a group
    for (const char b : s) {
        if (text::is_digit(b)) {
            if (!inside && count++ == most_groups) return false;
            ++groups[count - 1];
            ++digits;
        } else if (!detail::is_phone_mark(static_cast<unsigned char>(b))) return false;
        inside = text::is_digit(b);
    }
    const std::size_t plus = s.find('+');
    if (plus != std::string_view::npos)
        return plus <= 1 && s.rfind('+') == plus && digits >= 8 && digits <= 15;
    const bool one = count == 4 && groups[0] == 1;
    const std::size_t* const area = groups + (one ? 1 : 0);
    if ((one || count == 3) && area[0] == 3 && area[1] == 3 && area[2] == 4) return true;
    const bool nought = s.front() == '0' || s.starts_with("(0");
    if (!nought || digits < 9 || digits > 13 || count < 2) return false;
    std::size_t longest_group = 0;
    for (const std::size_t n : groups) longest_group = longest_group < n ? n : longest_group;
    if (count <= 3) return longest_group >= 4;
    return groups[0] >= 3 && longest_group * count > digits; // the area's number alone is long
}

namespace detail {

struct contact_label_match {
    std::size_t begin = 0;
    std::size_t end = 0; // behind the colon
    lexicon::contact_kind kind = lexicon::contact_kind::phone;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return end != begin; }
};

/// The first label with a colon (or closing bracket, as in "【TEL】") at or behind `pos`. A label
/// of Han may be the end of a longer one: "不良信息举报电话：".
[[nodiscard]] constexpr contact_label_match next_label(std::string_view s,
                                                       std::size_t pos) noexcept {
    const std::size_t start = s.size() - text::trim_left(s).size();
    for (std::size_t i = pos; i < s.size(); i += text::decode(s, i).size) {
        const text::code_point c = text::decode(s, i);
        if (!text::is_letter(c.value)) continue;
        if (i > pos && !lexicon::is_word_boundary(text::decode_before(s, i).value, c.value))
            continue;
        const lexicon::phrase_match m = lexicon::contact_labels.match(s, i);
        if (!m) continue;
        const lexicon::contact_kind kind = lexicon::contact_labels[m.index].kind;
        reader r{s, i + m.size};
        r.skip_blanks();
        const std::string_view gap = s.substr(i + m.size, r.pos - i - m.size);
        const bool colon = r.accept_any(U":\uFF1A\u3011)\uFF09]");
        const bool alone = i == start && gap.find('\n') != std::string_view::npos; // a heading
        const char32_t next = r.peek();
        const bool number = kind <= lexicon::contact_kind::fax && m.size > 2 &&
                            (text::digit_value(next) >= 0 || next == U'+' || next == U'(');
        if (colon || alone || number) return {i, r.pos, kind};
    }
    return {};
}

/// An address is what stands behind its label, up to the next one, a bar or a tab, without marks at
/// its ends.
[[nodiscard]] constexpr std::string_view address_in(std::string_view value) noexcept {
    value = text::trim_marks(value, ",;|-");
    const std::size_t bar = value.find(" | ");
    const std::size_t tab = value.find('\t');
    value = value.substr(0, bar < tab ? bar : tab);
    value = text::trim_marks(value, ",;|-");
    if (value.size() < 5 || value.size() > 240 || value.ends_with(':')) return {};
    // "Address" / "Trailer": one word without a number is none.
    bool one_word = true;
    for (const char b : value) one_word = one_word && text::is_letter(b);
    return one_word ? std::string_view{} : value;
}

/// "1 Quay - Harbour - Tel.: …": an address without a label before the first label has a number
/// and some words.
[[nodiscard]] constexpr std::string_view unlabelled_address(std::string_view head) noexcept {
    if (const std::size_t line = head.rfind('\n'); line != std::string_view::npos)
        head.remove_prefix(line + 1);
    head = text::trim_marks(head, ",;|-");
    int words = 0;
    int digits = 0;
    int others = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (text::is_digit(head[i])) ++digits;
        else if (text::is_space(head[i])) ++words;
        else ++others;
        if (head[i] == '@' || head[i] == ':') return {};
    }
    // "555 01 02 or": another number.
    const bool place = digits != 0 && others > digits;
    return place && words >= 2 && words <= 14 ? address_in(head) : std::string_view{};
}

} // namespace detail

/// What a contact line or block holds: labelled values first, then a mail address or an
/// international phone number without a label. The first of each kind counts. Linear.
[[nodiscard]] constexpr contact_match
parse_contact(std::string_view text GALLEY_LIFETIMEBOUND) noexcept {
    using lexicon::contact_kind;
    contact_match found;
    auto set = [](std::string_view& to, std::string_view value) {
        if (to.empty()) to = value;
    };
    detail::contact_label_match label = detail::next_label(text, 0);
    if (label && label.kind <= contact_kind::fax)
        found.address = detail::unlabelled_address(text.substr(0, label.begin));
    while (label) {
        const detail::contact_label_match next = detail::next_label(text, label.end);
        const std::size_t end = next ? next.begin : text.size();
        const std::string_view value = text.substr(label.end, end - label.end);
        switch (label.kind) {
            case contact_kind::phone: {
                // "T: 176" is a score.
                const bool letter =
                    text::is_ascii(text[label.begin]) && !text::is_letter(text[label.begin + 1]);
                set(found.phone, letter ? find_phone(value, 7) : find_phone(value));
                break;
            }
            case contact_kind::fax: set(found.fax, find_phone(value)); break;
            case contact_kind::email: set(found.email, find_email(value)); break;
            case contact_kind::address: set(found.address, detail::address_in(value)); break;
        }
        label = next;
    }
    set(found.email, find_email(text));
    if (found.phone.empty() && found.fax.empty()) {
        const std::string_view line = text::trim(text);
        const std::string_view number = find_phone(line);
        const bool area = number.starts_with('(') && number.find(')') != std::string_view::npos;
        const bool written_out = number.starts_with('+') || (area && number.size() >= 12);
        if (written_out || number.size() == line.size()) found.phone = number;
    }
    return found;
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_CONTACT_HPP
