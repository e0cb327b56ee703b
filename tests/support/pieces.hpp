// tests/support/pieces.hpp: what random pages are made of. Written for these tests; shapes of real
// pages, nobody's words.
#ifndef GALLEY_TESTS_SUPPORT_PIECES_HPP
#define GALLEY_TESTS_SUPPORT_PIECES_HPP

#include <array>
#include <string_view>

namespace galley_tests {

using namespace std::string_view_literals;

// clang-format off
/// Lines and parts of lines; what is not ASCII is escaped, as everywhere in the sources.
inline constexpr std::array page_pieces = {
    " date 2022-08-31 "sv, " date 2022-05 "sv, " date 2021-13-45 "sv, "date 2020"sv, "2023-02-30"sv,
    "Original title: "sv, "Council opens new bridge"sv, "By Anna Novak and Tom Reed"sv, "By "sv, "BY"sv,
    "MONDAVIA, Aug. 30 (Wire) -- "sv, "ELDER FALLS, Minn. (AP) - "sv, "LONDON (Reuters) "sv,
    "The council said on Monday that the bridge would open in June, two years late."sv,
    "The river rose. Nobody had asked it to.Then it fell again, slowly"sv, "Mr. Reed, who is 61, said no."sv,
    "See also: Old bridge to close"sv, "READ MORE: "sv, "Related"sv, "Related Articles"sv, "- "sv, "* "sv, "1. "sv,
    "(Web editor: A. Novak)"sv, "(Reporting by Tom Reed; Editing by "sv, "(Editor: Li Na, Zhao Min)"sv, "Editor: "sv,
    "Photo: City Archive"sv, "Photo by Anna Novak / Wire"sv, "File photo"sv, "Source: The Daily Bridge"sv,
    "Published: 12 May 2021 09:20"sv, "Updated 03/04/2021 5:15 pm EST"sv, "May 5, 2021"sv, "05.06.2021"sv, "10:30"sv,
    "Tags: bridge, river, council"sv, "Share"sv, "Tweet"sv, "Subscribe to our newsletter"sv, "Advertisement"sv,
    "Comments (12)"sv, "Leave a reply"sv, "Previous: Rain"sv, "NEXT: Snow"sv, "Home > News > Local"sv, "Menu"sv,
    "Copyright 2021 The Daily Bridge. All rights reserved."sv, "Powered by Presswork"sv, "Tel: +1 555 0100"sv,
    "desk@example.org"sv, "https://example.org/a?b=c"sv, "###"sv, "___"sv, "(END)"sv, "(Part 2)"sv, "[Column] "sv,
    "Translated by A. Novak"sv, "Correction: An earlier version"sv, "The views expressed"sv, "About the author"sv,
    "Von Anna Novak, dpa"sv, "Stand: 12. Mai 2021, 14:30 Uhr"sv, "Publi\xC3\xA9 le 3 ao\xC3\xBBt 2021 \xC3\xA0 10h15"sv,
    "Foto: Archivo"sv, "Por Ana Novak"sv, "Di Anna Novak"sv, "\xD0\x98\xD1\x81\xD1\x82\xD0\xBE\xD1\x87\xD0\xBD\xD0\xB8\xD0\xBA: "sv,
    "\xD0\x92 \xD1\x81\xD1\x80\xD0\xB5\xD0\xB4\xD1\x83 \xD0\xBC\xD0\xBE\xD1\x81\xD1\x82 \xD0\xB7\xD0\xB0\xD0\xBA\xD1\x80\xD1\x8B\xD0\xBB\xD0\xB8."sv,
    "\xE5\x8E\x9F\xE6\xA0\x87\xE9\xA2\x98\xEF\xBC\x9A"sv, "\xE8\xAE\xB0\xE8\x80\x85 "sv, "\xEF\xBC\x88\xE5\xAE\x8C\xEF\xBC\x89"sv,
    "\xE6\x9D\xA5\xE6\xBA\x90\xEF\xBC\x9A\xE6\x96\xB0\xE5\x8D\x8E\xE7\xA4\xBE"sv,
    "\xEF\xBC\x88\xE8\xB4\xA3\xE4\xBB\xBB\xE7\xBC\x96\xE8\xBE\x91\xEF\xBC\x9A\xE6\x9D\x8E\xE5\xA8\x9C"sv,
    "2021\xE5\xB9\xB4" "5\xE6\x9C\x88" "12\xE6\x97\xA5 09:20"sv, "\xE6\xB2\xB3\xE6\xB0\xB4\xE6\xB6\xA8\xE4\xBA\x86\xE3\x80\x82"sv,
    "\xE7\x9B\xB8\xE5\x85\xB3\xE9\x98\x85\xE8\xAF\xBB"sv, "ICP\xE5\xA4\x87" "12345678\xE5\x8F\xB7"sv,
    "\xE5\x85\xB1\xE5\x90\x8C\xE9\x80\x9A\xE4\xBF\xA1"sv, "\xEA\xB8\xB0\xEC\x9E\x90 = "sv, "\xEF\xBC\xA1\xEF\xBC\xA2\xEF\xBC\xA3"sv,
    "\xCE\xA4\xCE\xBF\xCF\x85 "sv, "\xD9\x83\xD8\xAA\xD8\xA8 "sv, "("sv, ")"sv, "["sv, "]"sv, "\xEF\xBC\x88"sv, "\xEF\xBC\x89"sv,
    "\""sv, "\xE2\x80\x9C"sv, "\xE2\x80\x9D"sv, ":"sv, "\xEF\xBC\x9A"sv, "/"sv, "|"sv, "\xC2\xB7"sv, "\xE2\x80\x94"sv, ". "sv, "."sv, ","sv,
};

/// What separates them on sound pages.
inline constexpr std::array page_breaks = {
    "\n"sv, "\n\n"sv, "\r\n"sv, "\r\n\r\n"sv, "\r"sv, " "sv, ""sv, "\t"sv, "\n    "sv, " \n \n"sv,
};

/// What separates them on damaged ones: other blanks, invisible code points, NUL, bad UTF-8.
inline constexpr std::array page_damage = {
    "\xC2\xA0"sv, "\xE3\x80\x80"sv, "\xE2\x80\xA8"sv, "\xE2\x80\xA9"sv, "\xE2\x80\x8B"sv, "\xEF\xBB\xBF"sv, "\xC2\xAD"sv,
    "\xE2\x80\x8F"sv, "\xC2\x85"sv, "\v\f"sv, "\0"sv, "\x80"sv, "\xFF"sv, "\xE2\x80"sv, "\xF0\x9F"sv, "\xED\xA0\x80"sv,
    "\xC0\xAF"sv, "\xF4\x90\x80\x80"sv, "\x1B[31m"sv, "\xCC\x81"sv, "\n\n\n\n\n\n\n\n"sv,
};
// clang-format on

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_PIECES_HPP
