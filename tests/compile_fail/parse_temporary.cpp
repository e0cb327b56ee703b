// tests/compile_fail/parse_temporary.cpp: an article views its text, so a string that dies first is
// refused. Arm 0 must compile; the others prove the deleted overloads in galley/parse.hpp.
#include <galley/parse.hpp>

#include <memory_resource>
#include <string>
#include <string_view>
#include <utility>

struct own_string {
    operator std::string_view() const;
};

std::string make();
std::string&& pass();
const std::string make_const();

void use(std::string named, const std::string& constant, std::string_view view, const char* c) {
    galley::parser p;
#if GALLEY_ARM == 0 // compiles: what outlives the call
    (void)galley::parse("a literal");
    (void)galley::parse(view);
    (void)galley::parse(std::string_view(named));
    (void)galley::parse(named);
    (void)galley::parse(constant);
    (void)galley::parse(c);
    p.parse("a literal");
    p.parse(view);
    p.parse(named);
    p.parse(constant);
    const std::pmr::string other("named");
    const own_string own;
    (void)galley::parse(other);
    p.parse(own);
#elif GALLEY_ARM == 1  // refused: deleted
    (void)galley::parse(std::string("temporary"));
#elif GALLEY_ARM == 2  // refused: deleted
    (void)galley::parse(make());
#elif GALLEY_ARM == 3  // refused: deleted
    (void)galley::parse(pass());
#elif GALLEY_ARM == 4  // refused: deleted
    (void)galley::parse(std::move(named));
#elif GALLEY_ARM == 5  // refused: deleted
    (void)galley::parse(make_const());
#elif GALLEY_ARM == 6  // refused: deleted
    (void)galley::parse(named + constant);
#elif GALLEY_ARM == 7  // refused: deleted
    p.parse(std::string("temporary"));
#elif GALLEY_ARM == 8  // refused: deleted
    p.parse(make());
#elif GALLEY_ARM == 9  // refused: deleted
    p.parse(std::move(named));
#elif GALLEY_ARM == 10 // refused: deleted
    (void)galley::parse(std::pmr::string("temporary"));
#elif GALLEY_ARM == 11 // refused: deleted
    (void)galley::parse(own_string());
#elif GALLEY_ARM == 12 // refused: deleted
    p.parse(std::pmr::string("temporary"));
#elif GALLEY_ARM == 13 // refused: deleted
    (void)galley::parse(std::pmr::string("temporary"), galley::options());
#endif
    (void)p, (void)named, (void)constant, (void)view, (void)c;
}
