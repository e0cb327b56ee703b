// tests/support/hand_article.hpp: the facts of a text whose body is marked by hand (hand_page.hpp).
#ifndef GALLEY_TESTS_SUPPORT_HAND_ARTICLE_HPP
#define GALLEY_TESTS_SUPPORT_HAND_ARTICLE_HPP

#include "support/hand_page.hpp"

#include <galley/article.hpp>
#include <galley/rules/facts/facts.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace galley_tests {

/// The rules run over a page marked by hand, and the facts read from the pieces.
class hand_article {
public:
    explicit hand_article(std::string_view marked, const galley::date::parts& reference = {})
        : pieces_(marked) {
        contents_.text = pieces_.text();
        contents_.segments = pieces_.list();
        std::vector<galley::metadata::person> room;
        galley::rules::read_facts(contents_, galley::date::order::day_first, room, true, reference);
    }

    [[nodiscard]] const galley::detail::article_contents& operator*() const noexcept {
        return contents_;
    }
    [[nodiscard]] const galley::detail::article_contents* operator->() const noexcept {
        return &contents_;
    }

private:
    hand_pieces pieces_;
    galley::detail::article_contents contents_;
};

/// The values of a list of fields with "; " between them.
[[nodiscard]] inline std::string joined(const std::vector<galley::field>& fields) {
    std::string out;
    for (const galley::field& f : fields) (out += out.empty() ? "" : "; ") += f.text;
    return out;
}

/// "name/role" of everybody, with "; " between them.
[[nodiscard]] inline std::string joined(const std::vector<galley::person>& people) {
    std::string out;
    for (const galley::person& p : people) {
        (out += out.empty() ? "" : "; ") += p.name.text;
        (out += '/') += galley::metadata::name(p.role);
    }
    return out;
}

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_HAND_ARTICLE_HPP
