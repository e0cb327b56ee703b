// The trainer's parts, on texts made up here: what it learns is new weights, and they are used.
#include "../../examples/train/fit.hpp"
#include "../../examples/train/read_weights.hpp"
#include "../../examples/train/samples.hpp"
#include "../../examples/train/titles.hpp"
#include "../../examples/train/write_weights.hpp"

#include "support/catch.hpp"
#include "support/texts.hpp"

#include <galley/model/zones.hpp>

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

using namespace train;

namespace {

labelled text_with_body(int i) {
    const std::string n = std::to_string(i);
    const std::string body =
        "the body of text " + n + " is written in small letters only and goes on for a while\n" +
        "it has a second line which is about as long as the first of text " + n + "\n";
    labelled d;
    d.text =
        "MENU " + n +
        "\nSHOUTING IN CAPITALS IS WHAT THE MENU OF THIS PAGE DOES ALL THE TIME, SEE\n\n" + body +
        "\nMORE SHOUTING IN CAPITALS THAT HAS NOTHING TO DO WITH THE TEXT ABOVE IT, OR " + n + "\n";
    d.has_body = true;
    train::read_lines(d);
    tokens words;
    add_tokens(body, words);
    label_lines(d, words);
    return d;
}

} // namespace

TEST_CASE("train: lines that share the body's words are body", "[model]") {
    const labelled d = text_with_body(3);
    CHECK(d.body == std::vector<float>{0, 0, 1, 1, 0});
    CHECK(score_lines(d, [&](std::size_t i) { return d.body[i] > 0; }) == 1.0);
}

TEST_CASE("train: F1 counts runs of four words", "[model]") {
    tokens a;
    tokens b;
    add_tokens("One two, three four five.", a);
    add_tokens("one two three four", b);
    CHECK(f1(shingles(a), shingles(b)) > 0.66);
    CHECK(f1(shingles(a), shingles(b)) < 0.67);
    CHECK(f1(shingles({}), shingles({})) == 1.0);
}

TEST_CASE("train: the rate grows, falls and ends above nothing", "[model]") {
    CHECK(rate_at(1, 100) < .1F);
    CHECK(rate_at(15, 100) > .99F);
    CHECK(rate_at(40, 100) < 1.F);
    CHECK(rate_at(100, 100) > .1F);
}

TEST_CASE("train: the mean of parameters counts each alike", "[model]") {
    mean_parameters mean(2);
    mean.add({1, -1});
    mean.add({2, 0});
    mean.add({6, 4});
    CHECK(mean.get() == std::vector<float>{3, 1});
}

TEST_CASE("train: a tiny retraining changes the model, and the library uses it", "[model]") {
    std::vector<labelled> docs;
    for (int i = 0; i < 12; ++i) docs.push_back(text_with_body(i));
    galley::model::page page;
    vocabulary none;
    std::vector<sample> samples;
    for (const labelled& d : docs) {
        samples.push_back(make_sample(read_sample(page, d.text, d.lines), none));
        set_labels(samples.back(), d.body, d.hit, words_of(d));
    }
    fit_settings f;
    f.epochs = 60;
    f.rate = .02F;
    const std::size_t rows = galley::model::feature_row_count;
    const std::vector<float> p = fit(f, rows, samples, {}, 1);
    CHECK(p == fit(f, rows, samples, {}, 1));

    owned_weights w = quantize(p, {});
    CHECK(w.view().is_consistent());
    galley::model::zone_finder finder;
    galley::model::zone_options options;
    options.learned = &w.view();
    const labelled unseen = text_with_body(77);
    const auto found = finder.find(unseen.text, unseen.lines, options);
    for (std::size_t i = 0; i < found.size(); ++i)
        CHECK((found[i].zone == galley::model::zone::body) == (unseen.body[i] > 0));
}

TEST_CASE("train: weights that were written are read back", "[model]") {
    owned_weights made;
    made.numbers = galley::model::news_weights;
    made.rows = std::string(made.numbers.rows);
    made.words.assign(made.numbers.words.begin(), made.numbers.words.end());
    const std::string path = "galley-test-weights.hpp";
    std::ofstream(path, std::ios::binary) << header(made, "galley::model::some_weights", "");
    owned_weights read;
    REQUIRE(read_weights(path, read));
    CHECK(read.rows == made.rows);
    CHECK(read.words == made.words);
    CHECK(header(read, "galley::model::some_weights", "") ==
          header(made, "galley::model::some_weights", ""));
    owned_weights none;
    CHECK_FALSE(read_weights("no-such-file.hpp", none));
    std::remove(path.c_str());
}

TEST_CASE("train: the library's own header is what the writer writes", "[model]") {
    const std::string path = GALLEY_SOURCE_DIR "/include/galley/model/weights.hpp";
    const std::string shipped = galley_tests::read_file(path);
    owned_weights w;
    REQUIRE(read_weights(path, w));
    const std::size_t begin = shipped.find('\n') + 1;
    const std::string origin = shipped.substr(begin, shipped.find("#ifndef") - begin);
    CHECK((header(w, "galley::model::news_weights", origin) == shipped));
}

TEST_CASE("train: a header of one's own has its own guard, names and namespace", "[model]") {
    owned_weights w;
    w.rows = "P?\?=\\\"P";
    w.words = {1, 2};
    const std::string app = header(w, "app::news::Ours2", "");
    CHECK(app.starts_with("// app::news::Ours2: learned numbers for galley."));
    CHECK(app.find("#ifndef APP_NEWS_OURS2_HPP\n#define APP_NEWS_OURS2_HPP\n") != app.npos);
    CHECK(app.find("namespace app::news {\n") != app.npos);
    CHECK(app.find("constexpr galley::model::weights Ours2 = {\n.rows = {Ours2_rows,") != app.npos);
    CHECK(app.find("galley::model::index_words(Ours2_words)") != app.npos);
    CHECK(app.find("\"P?\\?=\\\\\\\"P\"") != app.npos);
    CHECK(app.find("GALLEY_") == app.npos);
    CHECK(app.find("namespace galley") == app.npos);
    const std::string global = header(w, "mine", "");
    CHECK(global.find("#ifndef MINE_HPP\n") != global.npos);
    CHECK(global.find("namespace") == global.npos);
}

TEST_CASE("train: which names a header may have", "[model]") {
    for (const char* good : {"mine", "_a1", "app::w", "a::b::c2"}) CHECK(is_header_name(good));
    for (const char* bad : {"", "1a", "a-b", "a:", "a:b", "::a", "a::", "a b", "a;", "\xC3\xA4"})
        CHECK_FALSE(is_header_name(bad));
}

TEST_CASE("train: a line is the title with a kicker or a site's name at its end", "[model]") {
    constexpr std::string_view title = "Council opens new bridge";
    CHECK(match_title("Council opens new bridge", title) == 2);
    CHECK(match_title("COUNCIL OPENS NEW BRIDGE", title) == 2);
    CHECK(match_title("Riverside: Council opens new bridge", title) == 1);
    CHECK(match_title("Council opens new bridge | The Harbour Times", title) == 1);
    CHECK(match_title("Harbour reopens after storm", title) == 0);
}

TEST_CASE("train: titles teach what a clue is worth", "[model]") {
    std::vector<labelled> docs;
    for (int i = 0; i < 20; ++i) {
        const std::string n = std::to_string(i);
        labelled d;
        d.title = "Council opens new bridge over river number " + n;
        d.text = "Menu " + n + "\n\nAbout us\n\n" + d.title +
                 "\n\nBy Jane Roe\n\nThe council opened the bridge over the river on Tuesday, two "
                 "years later than it had planned, and the ferry will be sold.\n";
        d.fold = i % 5;
        d.variant = "page";
        train::read_lines(d);
        docs.push_back(std::move(d));
    }
    std::vector<owned_weights> none;
    const std::vector<title_sample> samples = read_titles(docs, none);
    REQUIRE(samples.size() == docs.size());
    const std::vector<double> p = fit_titles(samples, -1);
    for (const title_sample& s : samples) {
        const std::vector<double> all = probabilities(s, p);
        for (std::size_t i = 0; i < all.size(); ++i)
            if (s.options[i].right) CHECK(all[i] > .5);
    }
    const std::string header = title_header(p, "//   data: made up\n");
    CHECK(header.find("title_points = {{") != std::string::npos);
    CHECK(header.find("// holds_other") != std::string::npos);
    CHECK(header.find("none_by_menu") != std::string::npos);
}
