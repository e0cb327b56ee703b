// print_people: who made an article, what each did, where the text says so, and why we believe it.
//
//     g++ -std=c++20 -O2 -Iinclude examples/print_people.cpp -o print_people
//     ./print_people article.txt
#include <galley/galley.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

int main(int argc, char** argv) {
    if (argc == 2 && std::string_view(argv[1]) == "--help")
        return std::cout << "usage: print_people FILE\n", 0;
    std::ifstream file(argc == 2 ? argv[1] : "", std::ios::binary);
    if (!file) return std::cerr << "usage: print_people FILE\n", 1;
    const std::string text(std::istreambuf_iterator<char>(file), {});
    const galley::article article = galley::parse(text);

    if (article.people().empty()) std::cout << "the text names nobody\n";
    for (const galley::person& p : article.people())
        std::cout << p.name.text << ", " << galley::metadata::name(p.role) << " (bytes "
                  << p.name.begin << " to " << p.name.end() << ": " << galley::why(p.name.rule)
                  << ")\n";

    // Those of them who wrote it.
    for (const galley::person& p : article.authors())
        std::cout << "written by " << p.name.text << '\n';
    for (const galley::field& agency : article.agencies())
        std::cout << "agency: " << agency.text << '\n';
}
