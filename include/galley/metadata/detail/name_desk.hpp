// galley/metadata/detail/name_desk.hpp: where runs of words are judged and names wait.
// The one idea: a name waits until the label that gives its role is known, since that may stand
// before or behind it; then it is handed out.
#ifndef GALLEY_METADATA_DETAIL_NAME_DESK_HPP
#define GALLEY_METADATA_DETAIL_NAME_DESK_HPP

#include <galley/lexicon/cue.hpp>
#include <galley/lexicon/dates/weekdays.hpp>
#include <galley/metadata/agency.hpp>
#include <galley/metadata/detail/name_run.hpp>
#include <galley/metadata/detail/people_token.hpp>
#include <galley/metadata/person.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata::detail::people {

/// The role a label or title gives; `otherwise` for those that give none.
[[nodiscard]] constexpr role role_of(lexicon::cue c, role otherwise) noexcept {
    switch (c) {
        case lexicon::cue::byline:
        case lexicon::cue::writer: return role::author;
        case lexicon::cue::reporter: return role::reporter;
        case lexicon::cue::correspondent: return role::correspondent;
        case lexicon::cue::columnist: return role::columnist;
        case lexicon::cue::contributor: return role::contributor;
        case lexicon::cue::editor: return role::editor;
        case lexicon::cue::web_editor: return role::web_editor;
        case lexicon::cue::photo:
        case lexicon::cue::photographer: return role::photographer;
        case lexicon::cue::translator: return role::translator;
        case lexicon::cue::intern: return role::intern;
        default: return otherwise;
    }
}

/// Names found but not yet handed out: their role may still come from a label behind them.
struct waiting_name {
    std::size_t begin = 0;
    std::size_t end = 0;
    role as = role::author;
    bool has_role = false;
    std::uint8_t doubt = 0; // Hangul: 0 sure, 1 a name by its family name, 2 only beside a title
};

/// How far a single word is believed to be a name.
enum class single_names : std::uint8_t { never, at_end, always };

/// Takes one person; what stands behind it is the caller's container.
struct people_sink {
    void* to = nullptr;
    void (*add)(void*, const person&) = nullptr;
};

template <class People>
[[nodiscard]] people_sink sink_into(People& out) noexcept {
    return {&out, [](void* to, const person& p) { add_person(p, *static_cast<People*>(to)); }};
}

class name_desk {
protected:
    name_desk(std::string_view text, role fallback, people_sink out) noexcept
        : s_(text), out_(out), role_(fallback) {}

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    void end_run(token_kind by) {
        held_ = none;
        if (run_.empty()) return;
        while (run_.ends_in_acronym()) run_.drop_last();
        const name_run run = run_;
        run_.clear();
        pictured_ = false;
        if (skip_ || closed_) return;
        at_begin_ = false;
        if (run.is_pairs()) {
            for (std::size_t i = 0; i + 1 < run.size(); i += 2) push_words(run, i);
            return;
        }
        if (run.size() == 1) return end_single(run, by);
        const int least = wary_ ? 70 : labelled_ ? 40 : 50;
        wary_ = false;
        const bool small_credit = run.count(word_shape::lower) != 0 && !run.spoiled() &&
                                  run.size() == 2 && role_ == role::photographer;
        if (run.score(s_) >= least || small_credit) push(run.begin(), run.end());
    }

    void push(std::size_t begin, std::size_t end) {
        if (waiting_ == names_.size()) hand_out();
        names_[waiting_++] = {begin, end, role_, false, 0};
        found_ = true;
        fresh_ = at_begin_ = joined_ = false;
    }

    void give_role(role as, bool always) noexcept {
        for (std::size_t i = 0; i < waiting_; ++i) {
            if (names_[i].has_role && !always) continue;
            names_[i].as = as;
            names_[i].has_role = true;
        }
    }

    void hand_out() {
        for (std::size_t i = 0; i < waiting_; ++i) {
            const waiting_name& n = names_[i];
            if (n.doubt != 0 && !labelled_ && n.doubt != 1) continue;
            const std::string_view name = s_.substr(n.begin, n.end - n.begin);
            out_.add(out_.to, {name, n.has_role ? n.as : role_});
            if (pictures_) out_.add(out_.to, {name, role::photographer});
        }
        waiting_ = 0;
    }

    /// Names in a sentence are not credited; a few small words may still be a remark.
    void drop_prose(std::size_t allowed) noexcept {
        if (!labelled_ && prose_ > allowed) waiting_ = 0;
        prose_ = 0;
    }

    void drop_doubtful() noexcept {
        while (waiting_ != 0 && names_[waiting_ - 1].doubt != 0) --waiting_;
    }

    /// Before a title only the last name may be short, and all must be names by their shape.
    void settle_doubts() noexcept {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < waiting_; ++i) {
            if (names_[i].doubt == 2 && i + 1 != waiting_) continue;
            names_[kept] = names_[i];
            names_[kept++].doubt = 0;
        }
        waiting_ = kept;
    }

    std::string_view s_;
    people_sink out_;
    std::size_t pos_ = 0;
    name_run run_{};
    std::array<waiting_name, 16> names_{};
    std::size_t waiting_ = 0;
    std::size_t padded_ = none; // a Han letter alone, maybe half a name
    std::size_t held_ = none;   // a single word before '/', a name if an agency follows
    std::size_t held_end_ = 0;
    role role_;
    single_names single_ = single_names::never;
    std::size_t prose_ = 0;    // small words that no credit has, since the last bracket or label
    bool copyright_ = false;   // behind a copyright sign: a year makes it the notice of a company
    bool bracketed_ = false;   // inside brackets
    bool inner_label_ = false; // a label has been read inside these brackets
    bool labelled_ = false;    // a label has been read
    bool fresh_ = false;       // ... and no name since
    bool pictures_ = false;    // the label speaks of pictures too
    bool at_begin_ = true;     // of a piece: "By" counts
    bool dated_ = false;       // a date or "Posted" stood before: "by" counts
    bool found_ = false;       // somebody has been named
    bool closed_ = false;      // nobody follows until the next label
    bool skip_ = false;        // nobody follows until the next list mark
    bool wide_skip_ = false;   // ... or blank
    bool titled_ = false;      // behind a job title: a comma lists places and employers
    bool wary_ = false;        // "and" behind a job title may join another one
    bool glued_ = false;       // the word was cut out of a longer one
    bool joined_ = false;      // directly behind "and"
    bool remark_ = false;      // inside brackets behind a name
    bool quoted_ = false;      // inside quotation marks
    bool pictured_ = false;    // behind "Agency/": small letters may be a name
    bool after_number_ = false;

private:
    void push_words(const name_run& run, std::size_t i) {
        const auto at = [this](std::string_view w) {
            return static_cast<std::size_t>(w.data() - s_.data());
        };
        push(at(run.word(i)), at(run.word(i + 1)) + run.word(i + 1).size());
    }

    void end_single(const name_run& run, token_kind by) {
        if (run.score(s_) == 0 || !fresh_ || lexicon::weekdays.match_whole(run.word(0)) ||
            whole_agency(run.word(0)))
            return;
        if (role_ == role::photographer) {
            if (by != token_kind::slash) return;
            held_ = run.begin();
            held_end_ = run.end();
            return;
        }
        const bool at_end = by == token_kind::end || by == token_kind::bar ||
                            by == token_kind::number || by == token_kind::close ||
                            by == token_kind::address;
        const bool believed =
            single_ == single_names::always
                ? at_end || by == token_kind::comma || by == token_kind::colon ||
                      by == token_kind::slash || by == token_kind::semicolon ||
                      by == token_kind::stop
                : single_ == single_names::at_end && at_end && run.end() - run.begin() > 2;
        if (believed) push(run.begin(), run.end());
    }
};

} // namespace galley::inline GALLEY_LEVEL::metadata::detail::people

#endif // GALLEY_METADATA_DETAIL_NAME_DESK_HPP
