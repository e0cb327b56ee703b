// galley/lexicon/cues.hpp: every label word, and the three questions one asks of them.
// The lists of cues/ are joined into one set; an entry counts only where its forms
// (cue.hpp) allow it. Which form counts where:
//
//      (Web editor: A. Novak)      See also: X      ...the end. Source: Y      DailyReturn to Z
//       ^ bracket                  ^ start                      ^ sentence          ^ joint
//
//   at the start of a line     at_start; with_colon if a colon follows; whole_line if no other
//                              word follows (further whole_line labels may: "Share Tweet Print")
//   behind an opening bracket  in_bracket; with_colon if a colon follows
//   further inside             mid_line, under the same condition on what follows
//   anywhere                   `anywhere`
#ifndef GALLEY_LEXICON_CUES_HPP
#define GALLEY_LEXICON_CUES_HPP

#include <galley/lexicon/cue.hpp>
#include <galley/lexicon/cues/adverts.hpp>
#include <galley/lexicon/cues/bios.hpp>
#include <galley/lexicon/cues/bylines_af_to_it.hpp>
#include <galley/lexicon/cues/bylines_ja_to_zh.hpp>
#include <galley/lexicon/cues/comments_am_to_en.hpp>
#include <galley/lexicon/cues/comments_es_to_nl.hpp>
#include <galley/lexicon/cues/comments_no_to_zh.hpp>
#include <galley/lexicon/cues/consent.hpp>
#include <galley/lexicon/cues/contacts.hpp>
#include <galley/lexicon/cues/counters.hpp>
#include <galley/lexicon/cues/desk.hpp>
#include <galley/lexicon/cues/dialogs.hpp>
#include <galley/lexicon/cues/editors.hpp>
#include <galley/lexicon/cues/foot.hpp>
#include <galley/lexicon/cues/legal_af_to_is.hpp>
#include <galley/lexicon/cues/legal_it_to_zh.hpp>
#include <galley/lexicon/cues/login_af_to_hi.hpp>
#include <galley/lexicon/cues/login_hr_to_zh.hpp>
#include <galley/lexicon/cues/menu_af_to_el.hpp>
#include <galley/lexicon/cues/menu_en_to_eu.hpp>
#include <galley/lexicon/cues/menu_fa_to_my.hpp>
#include <galley/lexicon/cues/menu_ne_to_zh.hpp>
#include <galley/lexicon/cues/neighbours.hpp>
#include <galley/lexicon/cues/notes.hpp>
#include <galley/lexicon/cues/photos_am_to_ka.hpp>
#include <galley/lexicon/cues/photos_kk_to_zh.hpp>
#include <galley/lexicon/cues/pictures.hpp>
#include <galley/lexicon/cues/published_af_to_it.hpp>
#include <galley/lexicon/cues/published_ja_to_zh.hpp>
#include <galley/lexicon/cues/related_af_to_el.hpp>
#include <galley/lexicon/cues/related_en.hpp>
#include <galley/lexicon/cues/related_eo_to_is.hpp>
#include <galley/lexicon/cues/related_it_to_ro.hpp>
#include <galley/lexicon/cues/related_ru_to_zu.hpp>
#include <galley/lexicon/cues/search.hpp>
#include <galley/lexicon/cues/share_am_to_eo.hpp>
#include <galley/lexicon/cues/share_es_to_ms.hpp>
#include <galley/lexicon/cues/share_mt_to_zu.hpp>
#include <galley/lexicon/cues/sources.hpp>
#include <galley/lexicon/cues/subscribe_ar_to_en.hpp>
#include <galley/lexicon/cues/subscribe_es_to_lv.hpp>
#include <galley/lexicon/cues/subscribe_ms_to_zh.hpp>
#include <galley/lexicon/cues/tags.hpp>
#include <galley/lexicon/cues/ticker_af_to_es.hpp>
#include <galley/lexicon/cues/ticker_et_to_mk.hpp>
#include <galley/lexicon/cues/ticker_ml_to_zu.hpp>
#include <galley/lexicon/cues/title.hpp>
#include <galley/lexicon/cues/tools_ar_to_en.hpp>
#include <galley/lexicon/cues/tools_es_to_ms.hpp>
#include <galley/lexicon/cues/tools_nl_to_zh.hpp>
#include <galley/lexicon/cues/updated.hpp>
#include <galley/lexicon/cues/writers.hpp>
#include <galley/lexicon/detail/cue_spot.hpp>
#include <galley/lexicon/detail/join_lists.hpp>
#include <galley/lexicon/detail/word_starts.hpp>
#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/utf8.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

/// A cue that was found. `entry` lives as long as the program.
struct cue_match {
    const cue_entry* entry = nullptr;
    std::size_t begin = 0;        // offset of the phrase in the text that was searched
    std::uint32_t size = 0;       // bytes of the phrase
    std::uint32_t label_size = 0; // with the blanks and the colon behind it, else equal to size
    cue_place place = cue_place::start;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return size != 0; }
    [[nodiscard]] constexpr cue what() const noexcept {
        return size != 0 ? entry->what : cue::none;
    }
    [[nodiscard]] constexpr bool has_colon() const noexcept { return label_size > size; }
    [[nodiscard]] constexpr std::size_t end() const noexcept { return begin + label_size; }
};

namespace detail {

inline constexpr auto all_cues = join_lists(
    title_cues, byline_cues_af_to_it, byline_cues_ja_to_zh, writer_cues, editor_cues, desk_cues,
    published_cues_af_to_it, published_cues_ja_to_zh, updated_cues, source_cues,
    photo_cues_am_to_ka, photo_cues_kk_to_zh, picture_cues, related_cues_af_to_el, related_cues_en,
    related_cues_eo_to_is, related_cues_it_to_ro, related_cues_ru_to_zu, ticker_cues_af_to_es,
    ticker_cues_et_to_mk, ticker_cues_ml_to_zu, neighbour_cues, tag_cues, menu_cues_af_to_el,
    menu_cues_en_to_eu, menu_cues_fa_to_my, menu_cues_ne_to_zh, login_cues_af_to_hi,
    login_cues_hr_to_zh, search_cues, share_cues_am_to_eo, share_cues_es_to_ms, share_cues_mt_to_zu,
    subscribe_cues_ar_to_en, subscribe_cues_es_to_lv, subscribe_cues_ms_to_zh, advert_cues,
    comment_cues_am_to_en, comment_cues_es_to_nl, comment_cues_no_to_zh, counter_cues,
    tool_cues_ar_to_en, tool_cues_es_to_ms, tool_cues_nl_to_zh, dialog_cues, consent_cues,
    note_cues, bio_cues, contact_cues, foot_cues, legal_cues_af_to_is, legal_cues_it_to_zh);

} // namespace detail

/// All label words as one set.
inline constexpr auto cues = make_phrase_set(detail::all_cues.entries);

namespace detail {

[[nodiscard]] constexpr std::uint8_t forms_of(const cue_entry& e, unsigned mask) noexcept {
    return static_cast<std::uint8_t>(e.forms & mask);
}

/// Is the rest of the line behind `pos` nothing but marks, digits and further whole-line labels?
/// Says no to a rest too long for that, which also keeps repeated questions linear.
[[nodiscard]] constexpr bool only_labels_follow(std::string_view s, std::size_t pos) noexcept {
    constexpr std::size_t longest_run = 256;
    if (s.size() - pos > longest_run) return false;
    while (pos < s.size()) {
        const text::code_point c = text::decode(s, pos);
        if (!c.valid || !text::is_letter(c.value)) {
            if (!c.valid || c.value == text::replacement) return false;
            pos += c.size;
            continue;
        }
        const phrase_match next =
            cues.match_if(s, pos, [s, pos](const cue_entry& e, std::size_t size) {
                return forms_of(e, whole_line) != 0 && may_end(s, pos, size);
            });
        if (!next) return false;
        pos += next.size;
    }
    return true;
}

/// "2x", "x3": one letter beside a number is no name of a network.
[[nodiscard]] constexpr bool multiplies(std::string_view s, std::size_t pos, std::size_t size,
                                        const cue_spot& spot) noexcept {
    return size == 1 && (spot.counted || (pos + 1 < s.size() && text::is_digit(s[pos + 1])));
}

[[nodiscard]] constexpr bool accepts(const cue_entry& e, const cue_spot& spot, std::string_view s,
                                     std::size_t pos, std::size_t size) noexcept {
    if (spot.counted && e.what != cue::comments && e.what != cue::counter && e.what != cue::share)
        return false;
    if (!may_end(s, pos, size) || multiplies(s, pos, size, spot)) return false;
    if (forms_of(e, anywhere) != 0) return true;
    const bool inside = spot.place != cue_place::start;
    if (spot.bracketed && forms_of(e, in_bracket) != 0) return true;
    if (inside && !spot.bracketed && forms_of(e, mid_line) == 0) return false;
    if (forms_of(e, with_colon) != 0 && label_size(s, pos, size) > size) return true;
    if (!inside && forms_of(e, with_comma) != 0 && comma_size(s, pos + size) != 0) return true;
    if (spot.place == cue_place::blank) return false;
    if (inside && forms_of(e, mid_line) != 0 &&
        forms_of(e, at_start | with_colon | whole_line) == 0)
        return true;
    if (!spot.counted && (!spot.bracketed || !inside) && forms_of(e, at_start) != 0) return true;
    return forms_of(e, whole_line) != 0 && only_labels_follow(s, pos + size);
}

[[nodiscard]] constexpr cue_match look_up(std::string_view s, std::size_t pos,
                                          const cue_spot& spot) noexcept {
    // Most places where a word begins are inside a line or even a sentence, where few labels count.
    const cue_group group = spot.place == cue_place::start || spot.bracketed ? any_group
                            : spot.place == cue_place::blank                 ? blank_group
                                                                             : inside_group;
    const phrase_match m = cues.match_if(
        s, pos,
        [&spot, s, pos](const cue_entry& e, std::size_t size) {
            return accepts(e, spot, s, pos, size);
        },
        group);
    if (!m) return {};
    const cue_entry& e = cues[m.index];
    std::size_t size = label_size(s, pos, m.size);
    if (size == m.size && spot.place == cue_place::start && forms_of(e, with_comma) != 0)
        size += comma_size(s, pos + size);
    return {&e, pos, m.size, static_cast<std::uint32_t>(size), spot.place};
}

/// The first label that begins in the 64 bytes from `base`, which is at least 2.
[[nodiscard]] constexpr cue_match look_up_block(std::string_view s, std::size_t base) noexcept {
    const word_starts at = find_word_starts(s, base);
    cue_spot spot;
    for (std::uint64_t rest = at.inside | at.other; rest != 0; rest &= rest - 1) {
        const auto i = static_cast<unsigned>(std::countr_zero(rest));
        const std::size_t pos = base + i;
        if ((at.inside >> i & 1U) != 0) {
            if (!cues.may_begin(s, pos, blank_group)) continue;
            spot = {cue_place::blank, false, false};
        } else {
            if (text::is_ascii(s[pos]) ? !cues.may_begin(s, pos) : is_inside_word(s, pos)) continue;
            if (!spot_at(s, pos, spot)) continue;
        }
        if (const cue_match m = look_up(s, pos, spot)) return m;
    }
    return {};
}

} // namespace detail

/// The longest label spelled at `pos`, whole words only, whatever its forms.
[[nodiscard]] constexpr cue_match find_cue(std::string_view s, std::size_t pos = 0) noexcept {
    const phrase_match m = cues.match(s, pos);
    if (!m) return {};
    return {&cues[m.index], pos, m.size,
            static_cast<std::uint32_t>(detail::label_size(s, pos, m.size)), cue_place::start};
}

/// The label that `line` (without its break) begins with: blanks, bullets, one opening bracket and,
/// for counters, a number may stand before it. None when no form of any entry fits.
[[nodiscard]] constexpr cue_match find_line_cue(std::string_view line) noexcept {
    detail::cue_spot spot;
    if (!line.empty() && text::is_letter(line.front())) return detail::look_up(line, 0, spot);
    std::size_t pos = detail::skip_marks(line, spot);
    if (pos >= line.size()) return {};
    if (const std::size_t count = detail::count_size(line, pos)) {
        pos += count;
        spot.counted = true;
        if (pos >= line.size()) return {};
    }
    return detail::look_up(line, pos, spot);
}

/// The first label inside `line` that begins at `pos` or behind it, past the start of the line.
/// Linear in what it steps over; call again with `begin + size` for the next.
[[nodiscard]] constexpr cue_match next_cue(std::string_view line, std::size_t pos) noexcept {
    if (pos == 0 && !line.empty()) pos = text::decode(line, 0).size;
    for (; pos < line.size() && pos < 2; ++pos) {
        detail::cue_spot spot;
        if (!detail::spot_at(line, pos, spot)) continue;
        if (const cue_match m = detail::look_up(line, pos, spot)) return m;
    }
    for (; pos < line.size(); pos += 64)
        if (const cue_match m = detail::look_up_block(line, pos)) return m;
    return {};
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_CUES_HPP
