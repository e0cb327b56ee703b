#include <galley/metadata/tags.hpp>

#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace galley::metadata;

namespace {

using list = std::vector<std::string>;

list tags(std::string_view value) {
    list out;
    for (std::string_view t : tag_values(value)) out.emplace_back(t);
    return out;
}

} // namespace

TEST_CASE("metadata::tags: parts a value at its marks", "[metadata]") {
    CHECK(tags("harbour, old bridge | ferry") == list{"harbour", "old bridge", "ferry"});
    CHECK(tags("harbour\nold bridge\n\nferry") == list{"harbour", "old bridge", "ferry"});
    CHECK(tags("#harbour#ferry") == list{"harbour", "ferry"});
    CHECK(tags("#harbour, #old bridge") == list{"harbour", "old bridge"});
    CHECK(tags("公款 消费 茅台") == list{"公款", "消费", "茅台"});
    CHECK(tags("公款、消费") == list{"公款", "消费"});
    CHECK(tags("harbour / ferry") == list{"harbour", "ferry"});
    CHECK(tags("Awards / Shows, Ferry") == list{"Awards / Shows", "Ferry"});
    CHECK(tags("South Dakota") == list{"South Dakota"});
    CHECK(tags("HarbourOld bridgeFerry\u00C9tangs") ==
          list{"Harbour", "Old bridge", "Ferry", "\u00C9tangs"});
    CHECK(tags("YouTube McAllister") == list{"YouTube McAllister"});
    CHECK(tags("warner bros.") == list{"warner bros"});
    CHECK(tags("-----").empty());
    CHECK(tags("- harbour, - ferry") == list{"harbour", "ferry"});
    CHECK(tags("").empty());
    CHECK(tags(" , ;| ").empty());
}

TEST_CASE("metadata::tags: any bytes", "[metadata]") {
    CHECK(tags("\xFF,\xFE").size() == 2);
    CHECK(tags(std::string(10'000, '#')).empty());
}

TEST_CASE("metadata::tags: two joints part what is longer than a brand's parts", "[metadata]") {
    CHECK(tags("FloodsFerryOld bridge") == list{"Floods", "Ferry", "Old bridge"});
    CHECK(tags("HarbourFerry").size() == 1);
    CHECK(tags("YouTubeFerry").size() == 1);
}

TEST_CASE("metadata::tags: a cloud has no marks to part it by", "[metadata]") {
    const std::string words = "Bridges Council Ferries Floods Harbour Mills Old town Piers Quays "
                              "YouTube Ships Storms Town hall Trams";
    CHECK(is_cloud_of_tags(words));
    CHECK_FALSE(is_cloud_of_tags(words + ", Walls"));
    CHECK_FALSE(is_cloud_of_tags("South Dakota ferries"));
    CHECK_FALSE(is_cloud_of_tags(
        "Old townNew bridgeFerries of the riverCouncil of HarwickMills and wallsTown hallTrams of "
        "the old townFloods of the year"));
}
