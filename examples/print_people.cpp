// print_people: who made an article, what each did, where the text says so, and why we believe it.
//
//     g++ -std=c++20 -O2 -Iinclude examples/print_people.cpp -o print_people
//     ./print_people < article.txt
#include <galley/galley.hpp>

#include <iostream>
#include <iterator>
#include <string>

int main() {
    const std::string text(std::istreambuf_iterator<char>(std::cin), {});
    const galley::article article = galley::parse(text);

    for (const galley::person& p : article.people()) {
        std::cout << p.name.text << ", " << galley::metadata::name(p.role) << " (bytes "
                  << p.name.begin << " to " << p.name.end() << ": " << galley::why(p.name.rule)
                  << ")\n";
    }
    // Those of them who wrote it.
    for (const galley::person& p : article.authors())
        std::cout << "written by " << p.name.text << '\n';
    for (const galley::field& agency : article.agencies())
        std::cout << "agency: " << agency.text << '\n';
}
