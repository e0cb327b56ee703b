// print_body: the article without everything that stands around it.
//
//     g++ -std=c++20 -O2 -Iinclude examples/print_body.cpp -o print_body
//     ./print_body article.txt
#include <galley/galley.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

int main(int argc, char** argv) {
    if (argc == 2 && std::string_view(argv[1]) == "--help")
        return std::cout << "usage: print_body FILE\n", 0;
    std::ifstream file(argc == 2 ? argv[1] : "", std::ios::binary);
    if (!file) return std::cerr << "usage: print_body FILE\n", 1;
    const std::string text(std::istreambuf_iterator<char>(file), {});
    const galley::article article = galley::parse(text);

    // Paragraphs, headings and list items, in order. The text is not copied.
    for (const galley::segment& piece : article.body()) {
        if (piece.kind == galley::kind::heading) std::cout << "## ";
        if (piece.kind == galley::kind::list_item) std::cout << "- ";
        std::cout << piece.text() << "\n\n";
    }
    // What is left out is in article.segments(), which covers every byte of the text once.
    std::cerr << article.segments().size() << " pieces in all\n";
}
