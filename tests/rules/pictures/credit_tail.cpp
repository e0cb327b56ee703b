#include <galley/rules/pictures/credit_tail.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace galley;

TEST_CASE("rules::credit_tail: a bracket with an agency beside a slash credits a picture",
          "[rules]") {
    const auto credits = [](std::string_view s) {
        return rules::detail::agency_bracket(s) < s.size();
    };
    CHECK(credits("Cows on the quay. (AP Photo/Anna Novak)"));
    CHECK(credits("Cows on the quay (Anna Novak/Reuters)"));
    CHECK(credits("Cows on the quay. (Harbour Post via AP, File)"));
    CHECK_FALSE(credits("Cows on the quay (Reuters)"));
    CHECK_FALSE(credits("The season in numbers (2021/22)"));
    CHECK(credits("The river from above. (OBS/DELTA/Ruimte)"));
    CHECK_FALSE(credits("Engineer for bridges (M/W/D)"));
    CHECK_FALSE(credits("Three towns of the delta (AB/CD/EF)"));
    CHECK_FALSE(credits(")"));
}

TEST_CASE("rules::credit_tail: the name before an agency's bracket", "[rules]") {
    const auto credit = [](std::string_view s) {
        return s.substr(rules::detail::name_before_bracket(s, s.rfind('(')));
    };
    CHECK(credit("Cows on the quay. ANNA NOVAK (AP)") == "ANNA NOVAK (AP)");
    CHECK(credit("Cows on the quay.Anna Novak (AP)") == "Anna Novak (AP)");
    CHECK(credit("Cows on the quay.Then rain (AP)") == "(AP)");
    CHECK(credit("Cows on the quay. Anna Novak (AP)") == "(AP)"); // whom it may show
    CHECK(credit("Cows at 5.30 (AP)") == "(AP)");
    CHECK(credit(".(AP)") == "(AP)");
}

TEST_CASE("rules::credit_tail: names and an agency behind a dash", "[rules]") {
    const auto credit = [](std::string_view s) { return s.substr(rules::detail::dash_tail(s)); };
    CHECK(credit("Moradores atravessam a ponte (4) - João Lima/Folhapress") ==
          "João Lima/Folhapress");
    CHECK(credit("Cows on the old quay of Delft - and/or in the river").empty());
    CHECK(credit("Cows on the old quay of Delft - Anna Novak").empty());
    CHECK(rules::detail::is_agency_credit("REUTERS - ANN POE"));
    CHECK_FALSE(rules::detail::is_agency_credit("REUTERS - the agency"));
    CHECK_FALSE(rules::detail::is_agency_credit("Harbour - ANN POE"));
}

TEST_CASE("rules::credit_tail: who shot it, behind a Japanese comma", "[rules]") {
    const auto credit = [](std::string_view s) { return s.substr(rules::detail::shot_by_tail(s)); };
    CHECK(credit("新しい橋を渡る住民ら＝4日、山田太郎撮影") == "山田太郎撮影");
    CHECK(credit("4日，王小明、李丽摄") == "4日，王小明、李丽摄"); // two of them
    CHECK(credit("新しい橋を渡る住民ら").empty());
}

TEST_CASE("rules::credit_tail: a name in capitals and for whom", "[rules]") {
    const auto credit = [](std::string_view s) {
        return s.substr(rules::detail::capitals_tail(s));
    };
    CHECK(credit("Cows on the old quay of Delft. ANNA NOVAK FOR HARBOUR POST") ==
          "ANNA NOVAK FOR HARBOUR POST");
    CHECK(credit("Des vaches sur le quai de Delft. LUC PETIT POUR « LE PORT »") ==
          "LUC PETIT POUR « LE PORT »");
    CHECK(credit("Cows on the old quay of Delft. READ MORE FOR FREE").empty());
    CHECK(credit("Cows on the old quay of Delft. ANNA NOVAK").empty());
    CHECK(credit("Cows on the old quay of Delft. Anna Novak for Harbour Post").empty());
    CHECK(credit("Cows. ANNA NOVAK FOR HARBOUR POST").empty());
    CHECK(credit("").empty());
}
