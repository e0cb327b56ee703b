// tests/metadata/people_table.hpp: inputs with the people they name, written as one string.
#ifndef GALLEY_TESTS_METADATA_PEOPLE_TABLE_HPP
#define GALLEY_TESTS_METADATA_PEOPLE_TABLE_HPP

#include <galley/metadata/person.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace galley_tests {

struct people_case {
    std::string_view text;
    std::string_view people; // "Jane Roe/author; John Doe/editor"; empty for nobody
};

[[nodiscard]] inline std::string joined(const std::vector<galley::metadata::person>& people) {
    std::string out;
    for (const galley::metadata::person& p : people) {
        if (!out.empty()) out += "; ";
        out += std::string(p.name) + "/" + std::string(galley::metadata::name(p.as));
    }
    return out;
}

} // namespace galley_tests

#endif // GALLEY_TESTS_METADATA_PEOPLE_TABLE_HPP
