// galley/rules/around/form.hpp: the fields of a form that the reader is to fill in, outside of
// comments.
//
//     Name *                    a star or a word says that a field must be filled in
//     Town
//     E-mail (required)
//     How shall we call you?    what stands between two fields is of the form
//     Message *
#ifndef GALLEY_RULES_AROUND_FORM_HPP
#define GALLEY_RULES_AROUND_FORM_HPP

#include <galley/detail/lists.hpp>
#include <galley/lexicon/words/account_words.hpp>
#include <galley/rules/around/dialogs.hpp>
#include <galley/rules/page.hpp>
#include <galley/rules/words/sign_off.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::rules {

namespace detail {

/// "Name *": a few words and a star, no other and no mark of a sentence before it, for a footnote's
/// star stands behind a sentence or a number as well.
[[nodiscard]] inline bool is_starred(std::string_view s, const layout::line& l) noexcept {
    if (!l.holds('*') || !s.ends_with('*') || l.digits != 0) return false;
    const std::string_view name = text::trim_right(s.substr(0, s.size() - 1));
    if (name.size() < 2 || name.find('*') != std::string_view::npos) return false;
    const char32_t last = text::decode_before(name, name.size()).value;
    return text::is_letter(last) || last == ':' || last == 0xFF1A;
}

/// "E-mail (required)", "電話（任意）": the bracket at the end says whether a field must be filled
/// in.
[[nodiscard]] inline bool is_marked_field(std::string_view s, const layout::line& l) noexcept {
    if (l.brackets + l.wide == 0) return false;
    const closing_bracket b = find_closing_bracket(s);
    return b.begin != 0 && !b.inside.empty() && lexicon::field_words.match_whole(b.inside);
}

/// Is line `i` a field that the reader is to fill in, by its shape?
[[nodiscard]] inline bool is_field(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 80;
    constexpr std::uint32_t most_words = 6;
    const layout::line& l = p.lines[i];
    if (p.notes[i].body || l.size() > longest || l.words > most_words || l.ends_sentence)
        return false;
    const std::string_view s = p.line_text(i);
    return is_starred(s, l) || is_marked_field(s, l);
}

/// "E-mail", "メール": the field that hardly a form does without.
[[nodiscard]] inline bool names_mail(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 80;
    if (p.lines[i].size() > longest) return false;
    const std::string_view s = p.line_text(i);
    constexpr std::string_view names[] = {"mail", "Mail", "MAIL", "メール", "邮箱", "郵箱", "메일"};
    return galley::detail::any_of(names,
                                  [s](std::string_view name) { return s.find(name) < s.size(); });
}

/// What a form around line `i` is.
enum class form_of { none, sign_in, comments, message };

/// Is the field at line `i` for a reader's comment: "Comment (required)"?
[[nodiscard]] inline bool is_field_of_comment(const page& p, std::size_t i) noexcept {
    if (p.notes[i].cue == lexicon::cue::comments) return true;
    const std::string_view s = p.line_text(i);
    const std::string_view name = text::trim_right(s.substr(0, s.find_first_of("(*")));
    return lexicon::find_line_cue(name).what() == lexicon::cue::comments;
}

/// Is line `k` outside the body a label that asks for a comment and nothing else, "Comment", "Leave
/// a reply"? One that counts comments has a digit.
[[nodiscard]] inline bool asks_for_comment(const page& p, std::size_t k) noexcept {
    const note& n = p.notes[k];
    return !n.body && n.decided && n.what.kind == kind::comments &&
           n.cue == lexicon::cue::comments && p.lines[k].digits == 0 && label_is_whole_line(p, k);
}

/// The form that the field at line `i` is of, by another field near it, or by one for an address:
/// shops have stars in their lists, too. None where nothing of the sort stands there.
[[nodiscard]] inline form_of form_around(const page& p, std::size_t i) noexcept {
    constexpr std::size_t reach = 6;
    const std::size_t end = std::min(p.size(), i + reach + 1);
    form_of found = is_field_of_comment(p, i) ? form_of::comments : form_of::none;
    for (std::size_t k = i > reach ? i - reach : 0; k < end; ++k) {
        if (p.notes[k].cue == lexicon::cue::login) return form_of::sign_in;
        if (k == i || found == form_of::comments) continue;
        const bool field = is_field(p, k);
        if ((field && is_field_of_comment(p, k)) || asks_for_comment(p, k))
            found = form_of::comments;
        else if (field || names_mail(p, k)) found = form_of::message;
    }
    return found;
}

/// Is line `i`, outside the body, a field of the form of the offer above it: "E-mail", "Your name
/// *"? An address in it is somebody's.
[[nodiscard]] inline bool is_field_of_offer(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 60;
    constexpr std::uint32_t most_words = 5;
    const note& n = p.notes[i];
    const layout::line& l = p.lines[i];
    if (i == 0 || !is_offer(p, i - 1) || n.body || !n.decided) return false;
    const bool label = n.what.kind == kind::contact && label_is_whole_line(p, i);
    const bool link = n.what.kind == kind::navigation && n.what.rule == rule::link_run;
    if ((!label && !link) || l.size() > longest || l.words > most_words || l.ends_sentence)
        return false;
    if (l.digits != 0 || l.holds('@')) return false;
    return names_mail(p, i) || is_field(p, i);
}

/// May a form take line `i`? Readers' comments and offers have taken their own.
[[nodiscard]] inline bool may_be_field(const page& p, std::size_t i) noexcept {
    const note& n = p.notes[i];
    return n.decided && (n.what.kind == kind::navigation || n.what.kind == kind::related_link);
}

/// Is line `i` a field for the reader's own pages, which need not be filled in: "Website"?
[[nodiscard]] inline bool names_site_of_reader(const page& p, std::size_t i) noexcept {
    constexpr std::uint32_t longest = 20;
    return i < p.size() && p.lines[i].size() <= longest && is_shaped_outside(p, i) &&
           p.line_text(i).starts_with("Web");
}

} // namespace detail

/// Settles the fields of forms, and the few lines between two of them; a field below an offer is
/// of that, and what a dialog to sign in asks for is a part of that.
inline void judge_forms(const page& p) {
    constexpr std::size_t reach = 4;
    std::size_t last = p.size();
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (detail::is_field_of_offer(p, i)) {
            p.decide(i, {kind::promo, rule::furniture_words, 0.6F});
            last = i;
            continue;
        }
        if (!detail::may_be_field(p, i) || !detail::is_field(p, i)) continue;
        const detail::form_of form = detail::form_around(p, i);
        if (form == detail::form_of::none || form == detail::form_of::sign_in) continue;
        const kind of = form == detail::form_of::comments ? kind::comments : kind::other;
        const std::size_t from = last < i && i - last <= reach ? last + 1 : i;
        for (std::size_t k = from; k <= i; ++k)
            if (k == i || detail::is_shaped_outside(p, k))
                p.decide(k, {of, rule::furniture_words, 0.6F});
        last = i;
        if (of == kind::comments && detail::names_site_of_reader(p, i + 1))
            p.decide(++last, {of, rule::furniture_words, 0.6F});
    }
}

} // namespace galley::inline GALLEY_LEVEL::rules

#endif // GALLEY_RULES_AROUND_FORM_HPP
