// print_title_and_date: what an article is called and when it was published.
//
//     g++ -std=c++20 -O2 -Iinclude examples/print_title_and_date.cpp -o print_title_and_date
//     ./print_title_and_date < article.txt
#include <galley/galley.hpp>

#include <iostream>
#include <iterator>
#include <string>

int main() {
    // The article's fields are views into the text: the text must outlive them.
    const std::string text(std::istreambuf_iterator<char>(std::cin), {});
    const galley::article article = galley::parse(text);

    if (article.title()) std::cout << "title:     " << article.title().text << '\n';
    else std::cout << "title:     none in the text\n";

    // A date is as precise as the text: "2022-08" where it gives no day. No date is ever guessed.
    if (article.date()) {
        const galley::date::iso_text iso(galley::date::day_of(article.date().value));
        std::cout << "date:      " << iso.view() << '\n';
    }
    if (article.published()) {
        const galley::date::iso_text iso(article.published().value);
        std::cout << "published: " << iso.view() << '\n';
    }
}
