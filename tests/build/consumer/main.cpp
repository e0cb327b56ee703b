// tests/build/consumer/main.cpp: the smallest program of somebody else.
#include <galley/galley.hpp>

#include <cstdio>

int main() {
    const galley::article a =
        galley::parse("A title\n\nA sentence of the text, which ends here.\n");
    std::printf("galley %s: %zu segments\n", GALLEY_VERSION, a.segments().size());
    return a.status() == galley::status::ok && !a.segments().empty() ? 0 : 1;
}
