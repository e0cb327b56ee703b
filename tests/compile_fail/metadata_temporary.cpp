// tests/compile_fail/metadata_temporary.cpp: people and datelines view their text, so a string that
// dies first is refused. Arm 0 must compile; the others prove the deleted overloads in
// galley/metadata/byline.hpp, credits.hpp and dateline.hpp.
#include <galley/metadata/credits.hpp>
#include <galley/metadata/dateline.hpp>

#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

std::string make();

void use(const std::string& named, std::string_view view) {
    using namespace galley::metadata;
    std::vector<person> people;
#if GALLEY_ARM == 0 // compiles: what outlives the call
    (void)parse_byline("By Anna Novak");
    (void)parse_byline(view);
    (void)parse_byline(named);
    parse_byline(named, people);
    (void)parse_credits("By Anna Novak");
    (void)parse_credits(named, role::editor);
    parse_credits(view, role::editor, people);
    (void)parse_dateline("ROME (Reuters) - It rained.");
    (void)parse_dateline(named, 0.8F);
    (void)parse_place_line(named);
    (void)galley::date::find(make()); // offsets, no views
#elif GALLEY_ARM == 1                 // refused: deleted
    (void)parse_byline(make());
#elif GALLEY_ARM == 2                 // refused: deleted
    parse_byline(std::pmr::string("By Anna Novak"), people);
#elif GALLEY_ARM == 3                 // refused: deleted
    (void)parse_credits(make());
#elif GALLEY_ARM == 4                 // refused: deleted
    (void)parse_credits(make(), role::editor);
#elif GALLEY_ARM == 5                 // refused: deleted
    parse_credits(make(), role::editor, people);
#elif GALLEY_ARM == 6                 // refused: deleted
    (void)parse_dateline(make());
#elif GALLEY_ARM == 7                 // refused: deleted
    (void)parse_dateline(named + "", 0.8F);
#elif GALLEY_ARM == 8                 // refused: deleted
    (void)parse_place_line(make());
#endif
    (void)named, (void)view, (void)people;
}
