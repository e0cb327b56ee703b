#include <galley/lexicon/people/people_words.hpp>

#include "support/catch.hpp"
#include "support/random.hpp"

#include <galley/lexicon/people/given_names.hpp>
#include <galley/lexicon/people/surnames.hpp>
#include <galley/text/fold.hpp>

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

using namespace galley::lexicon;

namespace {

template <class Entry, std::size_t N>
void check_folded(const Entry (&list)[N]) {
    CHECK(all_folded(list));
}

/// A phrase may stand twice in a list only in different forms.
template <std::size_t N>
void check_once(const people_word (&list)[N]) {
    std::set<std::string> seen;
    for (const people_word& e : list) {
        INFO(e.phrase);
        CHECK(seen.insert(std::string(e.phrase) + "/" + std::to_string(e.forms)).second);
    }
}

} // namespace

TEST_CASE("lexicon::people_words: every phrase is folded", "[lexicon]") {
    check_folded(detail::name_words_words::list);
    check_folded(detail::job_titles_words::list);
    check_folded(detail::all_role_labels.entries);
    check_folded(detail::all_not_names.entries);
    check_folded(detail::given_name_list);
    check_folded(detail::pinyin_surname_list);
    check_folded(detail::double_surname_list);
}

TEST_CASE("lexicon::people_words: no phrase stands twice", "[lexicon]") {
    check_once(detail::name_words_words::list);
    check_once(detail::job_titles_words::list);
    check_once(detail::all_role_labels.entries);
    check_once(detail::all_not_names.entries);
}

TEST_CASE("lexicon::people_words: labels stand in one list", "[lexicon]") {
    const auto none = [](const auto& list) {
        for (const people_word& e : list) CHECK(e.use != word_use::label);
    };
    none(detail::name_words_words::list);
    none(detail::job_titles_words::list);
    none(detail::all_not_names.entries);
    CHECK(may_be_label("By A. Novak", 0));
    CHECK_FALSE(may_be_label("and John", 0));
    CHECK_FALSE(may_be_label("", 0));
}

TEST_CASE("lexicon::people_words: what a word does", "[lexicon]") {
    CHECK(find_people_word("and John", 0).use == word_use::conjunction);
    CHECK(find_people_word("Reporting by Jane", 0).as == cue::reporter);
    CHECK(find_people_word("text: Jane", 0).use == word_use::label);
    CHECK(find_people_word("text and tune", 0).use != word_use::label);
    CHECK(find_people_word("Staff Writer", 0).size == 12);
    CHECK(find_people_word("Team", 0).use == word_use::other);
    CHECK_FALSE(find_people_word("Teamster", 0));
    CHECK_FALSE(find_people_word("", 0));
    CHECK(find_small_word("van der Beek", 0).size == 7);
}

TEST_CASE("lexicon::surnames: letters that begin a name", "[lexicon]") {
    CHECK(is_han_surname(U'张'));
    CHECK_FALSE(is_han_surname(U'的'));
    CHECK(is_hangul_surname(U'김'));
    CHECK_FALSE(is_hangul_surname(U'뉴'));
    CHECK_FALSE(is_han_surname(U'A'));
}

TEST_CASE("lexicon::people_words: the filter of openings hides no phrase", "[lexicon]") {
    const auto unfiltered = [](std::string_view s) {
        people_match best;
        for (const people_word& e : people_words.entries()) {
            const std::size_t size = galley::text::match_folded(s, 0, e.phrase);
            if (size > best.size && detail::people_accept{s, 0}(e, size))
                best = {e.use, e.forms, e.as, static_cast<std::uint32_t>(size)};
        }
        return best;
    };
    static constexpr const char* behind[] = {":", " x", "\u3000"};
    galley_tests::dice dice(71);
    const auto check = [&](const people_word& e) {
        std::string s = e.phrase;
        if (dice.one_in(2) && s[0] >= 'a' && s[0] <= 'z') s[0] = static_cast<char>(s[0] - 32);
        if (dice.one_in(4)) s.insert(dice.below(s.size()), "\xC2\xAD"); // a soft hyphen
        if (dice.one_in(2)) s += dice.pick(behind);
        INFO(s);
        const people_match plain = unfiltered(s);
        const people_match found = find_people_word(s, 0);
        CHECK((found.use == plain.use && found.size == plain.size && found.as == plain.as));
        if (plain.use == word_use::label) CHECK(may_be_label(s, 0));
    };
    for (const people_word& e : people_words.entries()) check(e);
}
