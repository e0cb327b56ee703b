// tests/support/adversarial.hpp: texts made to make a careless parser slow: long runs of what rules
// look behind, before or around.
#ifndef GALLEY_TESTS_SUPPORT_ADVERSARIAL_HPP
#define GALLEY_TESTS_SUPPORT_ADVERSARIAL_HPP

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace galley_tests {

/// `head`, then `unit` again and again up to a size, then `tail`.
struct adversary {
    const char* name;
    std::string_view head;
    std::string_view unit;
    std::string_view tail;

    [[nodiscard]] std::string text(std::size_t size) const {
        std::string out(head);
        out.reserve(size + unit.size() + tail.size());
        while (out.size() < size) out += unit;
        return out += tail;
    }
};

// clang-format off
inline constexpr std::array adversaries = {
    adversary{"blanks", "", " ", ""},
    adversary{"blanks-between", "By", " ", "x"},
    adversary{"nbsp", "By", "\xC2\xA0", "x"},
    adversary{"invisible", "By ", "\xE2\x80\x8B", "x"},
    adversary{"invisible-lines", "", "a\xE2\x80\x8B\xE2\x80\x8B\xE2\x80\x8B\xE2\x80\x8B\xE2\x80\x8B\n", ""},
    adversary{"combining", "e", "\xCC\x81", "x"},
    adversary{"nul", "", std::string_view("\0", 1), ""},
    adversary{"bad-bytes", "", "\x80", ""},
    adversary{"lone-leads", "", "\xF0\x9F", ""},
    adversary{"newlines", "", "\n", ""},
    adversary{"one-letter-lines", "", "a\n", ""},
    adversary{"letters", "", "a", ""},
    adversary{"capitals", "", "A ", ""},
    adversary{"capitalised-words", "", "Anna Novak ", ""},
    adversary{"digits", "", "1", ""},
    adversary{"dates", "", "2021-05-12 ", ""},
    adversary{"date-prefixes", "", " date 2021-05 ", ""},
    adversary{"half-dates", "", "12 May ", ""},
    adversary{"clock-times", "", "10:30", ""},
    adversary{"dots", "", ".", ""},
    adversary{"sentences", "", "It rained. ", ""},
    adversary{"glued-sentences", "", "It rained.It stopped.", ""},
    adversary{"commas", "", "a,", ""},
    adversary{"colons", "", "a:", ""},
    adversary{"quotes", "", "\"", ""},
    adversary{"open-brackets", "", "(", ""},
    adversary{"close-brackets", "", ")", ""},
    adversary{"wide-brackets", "", "\xEF\xBC\x88", ""},
    adversary{"brackets-with-roles", "", "(Editor: ", ""},
    adversary{"roles-in-brackets", "", "(Editor: A. Novak)", ""},
    adversary{"bylines", "", "By ", ""},
    adversary{"byline-lines", "", "By Anna Novak\n", ""},
    adversary{"author-lines", "Council opens new bridge\n\nBy Anna Novak\n\nThe council opened the new bridge over the river on Tuesday, two years late.\n\n", "Anna Novak\n\n", ""},
    adversary{"and-lists", "By Anna Novak", " and Tom Reed", ""},
    adversary{"comma-lists", "Tags: a", ", b", ""},
    adversary{"related", "", "See also: ", ""},
    adversary{"related-lines", "", "READ MORE: Bridge opens\n", ""},
    adversary{"related-glued", "The end.", "Related: Bridge Opens Again ", "the council said."},
    adversary{"breadcrumbs", "Home", " > News", ""},
    adversary{"pipes", "a", " | b", ""},
    adversary{"dashes", "LONDON ", "-- ", ""},
    adversary{"datelines", "", "LONDON, May 5 (Reuters) -- ", ""},
    adversary{"dateline-lines", "", "LONDON, May 5 (Reuters) -- It rained.\n", ""},
    adversary{"photo-credits", "", "Photo: A. Novak / Wire ", ""},
    adversary{"copyright", "", "Copyright 2021 ", ""},
    adversary{"copyright-signs", "", "(c)", ""},
    adversary{"share-rows", "", "Facebook Twitter ", ""},
    adversary{"neighbours", "Previous post ", "Next post Bridge Opens ", ""},
    adversary{"tag-lines", "It rained.\n\nTags\n", "Bridge\n", ""},
    adversary{"angle-quotes", "Home > ", "\xC2\xAB", ""},
    adversary{"addresses", "", "a@b.c ", ""},
    adversary{"at-signs", "", "@", ""},
    adversary{"urls", "", "https://a.b/", ""},
    adversary{"phones", "Tel: ", "+1 555 0100 ", ""},
    adversary{"repeated-title", "", "Council opens new bridge\n", ""},
    adversary{"bullets", "", "* a\n", ""},
    adversary{"first-items", "", "1. Bridge\n", ""},
    adversary{"first-slides", "", "1/5 Bridge\n", ""},
    adversary{"table-rows", "", "a\tb\n", ""},
    adversary{"programme", "The bridge was opened. It rained all day and all night long.\n", "June 9 - Port\n", ""},
    adversary{"posts", "The bridge was opened. It rained all day and all night long.\n", "Posted by A. Novak on 12 May 2022, 10:15\nIt rained.\n", ""},
    adversary{"thread-rows", "The bridge was opened. It rained all day and all night long, and the ferry stopped at the lower quay until the evening came.\n", "5 comments 05-03 9:20\n", ""},
    adversary{"edit-buttons", "The bridge was opened. It rained all day and all night long.\n", "History[edit]\n", ""},
    adversary{"consent", "The bridge was opened. It rained all day and all night long.\n", "Accept all cookies\n", ""},
    adversary{"picture-labels", "", "Boats at the quay - (stock image)\n", ""},
    adversary{"shouts", "The bridge was opened. It rained all day and all night long.\n", "THE FERRY GOES DOWN THE RIVER AND COMES BACK TODAY\n\n", ""},
    adversary{"ago-lines", "", "River Daily 2 days ago\nIt rained.\n", ""},
    adversary{"broken-lines", "", "and then it rained\n", ""},
    adversary{"hashes", "", "#", ""},
    adversary{"han", "", "\xE6\xB2\xB3", ""},
    adversary{"han-roles", "", "\xE8\xAE\xB0\xE8\x80\x85", ""},
    adversary{"han-sentences", "", "\xE6\xB2\xB3\xE6\xB0\xB4\xE3\x80\x82", ""},
    adversary{"fullwidth", "", "\xEF\xBC\xA1", ""},
    adversary{"line-separators", "a", "\xE2\x80\xA8", "b"},
    adversary{"carriage-returns", "a", "\r", "b"},
};
// clang-format on

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_ADVERSARIAL_HPP
