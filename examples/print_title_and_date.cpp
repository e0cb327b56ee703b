// print_title_and_date: what an article is called and when it was published.
//
//     g++ -std=c++20 -O2 -Iinclude examples/print_title_and_date.cpp -o print_title_and_date
//     ./print_title_and_date article.txt
#include <galley/galley.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

int main(int argc, char** argv) {
    if (argc == 2 && std::string_view(argv[1]) == "--help")
        return std::cout << "usage: print_title_and_date FILE\n", 0;
    std::ifstream file(argc == 2 ? argv[1] : "", std::ios::binary);
    if (!file) return std::cerr << "usage: print_title_and_date FILE\n", 1;

    // The article's fields are views into the text: the text must outlive them.
    const std::string text(std::istreambuf_iterator<char>(file), {});
    const galley::article article = galley::parse(text);

    if (article.title()) std::cout << "title:     " << article.title().text << '\n';
    else std::cout << "no title stands in the text\n";

    // A date is as precise as the text: "2022-08" where it gives no day. None is ever guessed.
    if (article.date())
        std::cout << "date:      "
                  << galley::date::iso_text(galley::date::day_of(article.date().value)).view()
                  << '\n';
    if (article.published())
        std::cout << "published: " << galley::date::iso_text(article.published().value).view()
                  << '\n';
}
