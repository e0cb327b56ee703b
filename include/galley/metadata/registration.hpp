// galley/metadata/registration.hpp: the number a site or medium is registered under.
//
//     京ICP备05004340号-1                       Chinese, as it stands
//     Lu ICP Bei 16050788 No. -2                the same in translation: 鲁ICP备16050788号-2
//     京公网安备 11000002002023号                 with the police
//     粤B2-20090432                             a licence for telecommunication
//     Эл № ФС77-50166                           Russian media
#ifndef GALLEY_METADATA_REGISTRATION_HPP
#define GALLEY_METADATA_REGISTRATION_HPP

#include <galley/config.hpp>
#include <galley/lexicon/places/provinces.hpp>
#include <galley/metadata/detail/reader.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/fold.hpp>
#include <galley/text/trim.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

/// A short text held by value; what does not fit is left out.
class short_text {
public:
    constexpr void add(std::string_view s) noexcept {
        if (s.size() > sizeof text_ - size_) return;
        for (char b : s) text_[size_++] = b;
    }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text_, size_}; }
    constexpr void clear() noexcept { size_ = 0; }

private:
    char text_[64] = {};
    std::uint8_t size_ = 0;
};

enum class registration_kind : std::uint8_t { none, icp, telecom, security, press, other };

/// A registration: as written, and its number in the registrar's own script where that is certain.
struct registration_match {
    std::string_view text; // a view into the input
    short_text number;
    registration_kind kind = registration_kind::none;

    [[nodiscard]] constexpr std::string_view normalized() const noexcept { return number.view(); }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return !text.empty(); }
};

namespace detail {

constexpr std::string_view read_digits(reader& r) noexcept {
    const std::size_t from = r.pos;
    while (r.pos < r.text.size() && text::is_digit(r.text[r.pos])) ++r.pos;
    return r.text.substr(from, r.pos - from);
}

/// " 16050788 No. -2", "05004340号-1", " No. 05004340-1": the number behind "ICP备".
[[nodiscard]] constexpr bool read_icp_number(reader& r, short_text& number) noexcept {
    auto number_word = [&r] {
        r.skip_blanks();
        for (std::string_view w : {"号", "號", "no.", "no", "hao", "number"})
            if (r.accept_phrase(w)) return;
    };
    r.skip_blanks();
    if (r.accept_phrase("字")) r.accept_phrase("第");
    number_word();
    r.skip_blanks();
    const std::string_view digits = read_digits(r);
    if (digits.size() < 5 || digits.size() > 14) return false;
    number.add(digits);
    number.add("号");
    reader ahead = r;
    number_word();
    reader tail = r;
    tail.skip_blanks();
    if (tail.skip_dashes() == 1) {
        tail.skip_blanks();
        const std::string_view part = read_digits(tail);
        if (!part.empty() && part.size() <= 4) {
            number.add("-");
            number.add(part);
            r = tail;
            return true;
        }
    }
    if (r.before() == U' ') r = ahead;
    return true;
}

/// The province that ends at `pos`, blanks aside: a character or a spelled name. Where it begins.
[[nodiscard]] constexpr std::size_t province_before(std::string_view s, std::size_t pos,
                                                    std::string_view& character) noexcept {
    const std::size_t end = text::trim_right(s.substr(0, pos)).size();
    if (end == 0) return pos;
    const text::code_point last = text::decode_before(s, end);
    const std::string_view written = s.substr(end - last.size, last.size);
    if (last.size == 3 && lexicon::province_characters.find(written) != std::string_view::npos) {
        character = written;
        return end - last.size;
    }
    std::size_t from = end;
    for (int words = 0; words < 2; ++words) { // "Inner Mongolia"
        while (from > 0 && end - from < 20 && text::is_letter(s[from - 1])) --from;
        const lexicon::phrase_match m = lexicon::provinces.match_whole(s.substr(from, end - from));
        if (m) {
            character = lexicon::provinces[m.index].character;
            return from;
        }
        if (from == 0 || s[from - 1] != ' ') break;
        --from;
    }
    return pos;
}

/// The ICP number whose "ICP" stands at `pos`.
[[nodiscard]] constexpr registration_match read_icp(std::string_view s, std::size_t pos) noexcept {
    std::string_view province;
    const std::size_t from = province_before(s, pos, province);
    if (from == pos) return {};
    reader r{s, pos + 3};
    r.skip_blanks();
    bool permit = false;
    bool named = false;
    for (std::string_view w :
         {"备案", "備案", "备", "備", "bei", "filing", "record", "preparation"})
        if (!named) named = r.accept_phrase(w);
    for (std::string_view w : {"证", "證", "zheng", "certificate", "license", "licence"})
        if (!named) named = permit = r.accept_phrase(w);
    registration_match m;
    if (!province.empty()) {
        m.number.add(province);
        m.number.add(permit ? "ICP证" : "ICP备");
    }
    const bool certain = !province.empty() && named;
    if (!read_icp_number(r, m.number)) return {};
    if (!certain) m.number.clear();
    m.text = text::trim(s.substr(from, r.pos - from));
    m.kind = registration_kind::icp;
    return m;
}

/// "粤B2-20090432", "B-20050235" behind a province.
[[nodiscard]] constexpr registration_match read_telecom(std::string_view s,
                                                        std::size_t pos) noexcept {
    std::string_view province;
    const std::size_t from = province_before(s, pos, province);
    if (from == pos || province.empty()) return {};
    reader r{s, pos + 1};
    if (read_digits(r).size() > 1 || r.skip_dashes() != 1) return {};
    const std::string_view first = read_digits(r);
    if (first.size() < 1 || first.size() > 10) return {};
    if (first.size() < 5) { // "滇B-2-4-20030004"
        while (r.skip_dashes() == 1 && !read_digits(r).empty()) {}
        if (r.pos - pos < 10) return {};
    }
    registration_match m;
    m.text = text::trim(s.substr(from, r.pos - from));
    m.number.add(m.text);
    m.kind = registration_kind::telecom;
    return m;
}

/// "京公网安备 11000002002023号", the phrase at `pos`.
[[nodiscard]] constexpr registration_match read_security(std::string_view s,
                                                         std::size_t pos) noexcept {
    std::string_view province;
    const std::size_t from = province_before(s, pos, province);
    reader r{s, pos};
    if (!r.accept_phrase("公网安备") && !r.accept_phrase("公網安備")) return {};
    r.skip_blanks();
    const std::string_view digits = read_digits(r);
    if (digits.size() < 6) return {};
    reader ahead = r;
    ahead.skip_blanks();
    if (ahead.accept_phrase("号")) r = ahead;
    registration_match m;
    m.text = s.substr(from, r.pos - from);
    m.number.add(province);
    m.number.add("公网安备");
    m.number.add(digits);
    m.number.add("号");
    m.kind = registration_kind::security;
    return m;
}

/// "Эл № ФС77-50166", "ПИ № ФС 77 - 50166": letters, sign, series and number.
[[nodiscard]] constexpr registration_match read_press(std::string_view s,
                                                      std::size_t pos) noexcept {
    reader r{s, pos};
    std::string_view form;
    for (std::string_view w : {"эл", "пи", "иа"})
        if (form.empty() && r.accept_phrase(w)) form = s.substr(pos, r.pos - pos);
    if (form.empty()) return {};
    r.skip_blanks();
    if (!r.accept(0x2116) && !r.accept_phrase("no") && !r.accept(U'N')) return {};
    r.skip_blanks();
    if (!r.accept_phrase("фс")) return {};
    r.skip_blanks();
    const std::string_view series = read_digits(r);
    r.skip_blanks();
    if (series.empty() || r.skip_dashes() != 1) return {};
    r.skip_blanks();
    const std::string_view digits = read_digits(r);
    if (digits.size() < 3) return {};
    registration_match m;
    m.text = s.substr(pos, r.pos - pos);
    m.number.add(form);
    m.number.add(" № ФС");
    m.number.add(series);
    m.number.add("-");
    m.number.add(digits);
    m.kind = registration_kind::press;
    return m;
}

[[nodiscard]] constexpr registration_match read_registration_at(std::string_view s,
                                                                std::size_t pos) noexcept {
    if (text::match_folded(s, pos, "icp") != 0) return read_icp(s, pos);
    if (s[pos] == 'B') return read_telecom(s, pos);
    if (s[pos] == '\xE5') return read_security(s, pos);
    if (s[pos] == '\xD0') return read_press(s, pos);
    return {};
}

/// The value behind a label that ends in a colon: "Registration Number: 130349".
[[nodiscard]] constexpr registration_match read_labelled(std::string_view s) noexcept {
    std::size_t colon = s.find(':');
    std::size_t size = 1;
    if (const std::size_t wide = s.find("："); wide < colon) {
        colon = wide;
        size = 3;
    }
    if (colon == std::string_view::npos || colon > 80) return {};
    std::string_view value = text::trim(s.substr(colon + size));
    value = text::trim(value.substr(0, value.find('\n')));
    bool digits = false;
    for (char b : value) digits = digits || text::is_digit(b);
    if (!digits || value.size() > 60) return {};
    registration_match m;
    m.text = value;
    m.kind = registration_kind::other;
    return m;
}

} // namespace detail

/// The first registration of the best kind in `text`: an ICP number before a telecom licence, that
/// before the police's and the press's; failing all, the value behind a label. Linear.
[[nodiscard]] constexpr registration_match
parse_registration(std::string_view text GALLEY_LIFETIMEBOUND) noexcept {
    registration_match best;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char b = text[i];
        if (b != 'I' && b != 'i' && b != 'B' && b != '\xE5' && b != '\xD0') continue;
        const registration_match m = detail::read_registration_at(text, i);
        if (m && (!best || m.kind < best.kind)) best = m;
        if (best.kind == registration_kind::icp) return best;
    }
    return best ? best : detail::read_labelled(text);
}

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_REGISTRATION_HPP
