// galley/galley.hpp: the map. A scraped article's text in, typed segments and metadata out.
//
//   text/       bytes, UTF-8, blanks, folding
//   lexicon/    the label words of each language, as data, and the one matcher they share
//   date/       dates, times and zones as far as the text gives them
//   segment.hpp the vocabulary: kind, segment, rule
//   layout/     lines and what is found in them
//   model/      which lines are the article (learned)
//   metadata/   people, dateline, source, series, tags, contact, registration, language
//   article.hpp what the caller gets
//   rules/      what each line is, what the pieces say: from zones to segments and facts
//               words/ menu/ people/ line/    a line by its own words
//               pictures/ around/ links/      by the lines around it
//               head/ body/ facts/            by its place in the article
//   parse.hpp   the front door: galley::parse(text), declared in parser.hpp
//   io/         writers and readers; include them by name
//
// Folders are floors, and so are the rooms inside rules/: a header includes only lower ones.
#ifndef GALLEY_GALLEY_HPP
#define GALLEY_GALLEY_HPP

#include <galley/article.hpp>
#include <galley/parse.hpp>
#include <galley/version.hpp>

#endif // GALLEY_GALLEY_HPP
