// galley/parser_bodies.hpp: the bodies of what parser.hpp declares, and with them the whole house.
// parse.hpp includes this, unless a program compiles it once: see GALLEY_SEPARATE_COMPILATION in
// config.hpp.
#ifndef GALLEY_PARSER_BODIES_HPP
#define GALLEY_PARSER_BODIES_HPP

#include <galley/article.hpp>
#include <galley/config.hpp>
#include <galley/layout/plain_text.hpp>
#include <galley/layout/read_lines.hpp>
#include <galley/model/zones.hpp>
#include <galley/parser.hpp>
#include <galley/rules/compose.hpp>
#include <galley/rules/facts/facts.hpp>
#include <galley/rules/facts/original_places.hpp>

#include <limits>
#include <string_view>
#include <vector>

namespace galley::inline GALLEY_LEVEL {

static_assert(model::news_weights.is_consistent(), "the features have changed: train again");

struct detail::parser_memory {
    layout::plain_text plain;
    std::vector<layout::line> lines;
    model::zone_finder zones;
    std::vector<rules::note> notes;
    std::vector<metadata::person> people;
};

GALLEY_INLINE detail::parser_memory_owner::~parser_memory_owner() { delete memory_; }

GALLEY_INLINE detail::parser_memory& detail::parser_memory_owner::get() {
    if (memory_ == nullptr) memory_ = new parser_memory;
    return *memory_;
}

GALLEY_INLINE const article& parser::parse(std::string_view text) {
    auto& c = article_.c_;
    c.clear();
    if (text.size() >= std::numeric_limits<offset>::max()) {
        c.status = status::too_large;
        return article_;
    }
    detail::parser_memory& m = memory_.get();
    text = m.plain.read(text);
    c.text = text;
    m.lines.clear();
    layout::read_lines(text, m.lines);
    const auto lines = detail::items_of(m.lines);
    const model::weights* learned = options_.weights;
    if (learned == nullptr || !learned->is_consistent()) learned = &model::news_weights;
    const auto zones = m.zones.find(text, lines, {learned, model::bias_of(options_.leaning)});
    m.notes.resize(lines.size());
    rules::draft draft(text, c.segments);
    rules::page page(text, lines, zones, {m.notes.data(), m.notes.size()}, &m.zones.last_page());
    page.plain = &m.plain;
    rules::compose(page, draft);
    rules::read_facts(c, options_.numeric_dates, m.people, page.has_translation_mark,
                      options_.reference);
    rules::move_to_original(c, m.plain);
    return article_;
}

GALLEY_INLINE article parse(std::string_view text, const options& chosen) {
    parser p(chosen);
    p.parse(text);
    return p.take();
}

} // namespace galley::inline GALLEY_LEVEL

#endif // GALLEY_PARSER_BODIES_HPP
