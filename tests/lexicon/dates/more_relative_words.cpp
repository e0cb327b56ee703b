#include <galley/lexicon/dates/more_relative_words.hpp>

#include <galley/date/relative.hpp>
#include <galley/lexicon/dates/relative_words.hpp>

#include "support/catch.hpp"

#include <map>
#include <string_view>

using namespace galley;
using namespace galley::lexicon;

TEST_CASE("lexicon::more_relative_words: folded, one spelling one unit", "[lexicon]") {
    CHECK(all_folded(lexicon::detail::more_unit_words));
    CHECK(all_folded(lexicon::detail::more_before_number_words));
    CHECK(all_folded(lexicon::detail::more_behind_unit_words));
    CHECK(all_folded(lexicon::detail::more_day_words));
    std::map<std::string_view, time_unit> known;
    for (const unit_word& w : lexicon::detail::all_unit_words.entries) {
        INFO(w.phrase);
        CHECK(known.insert({w.phrase, w.unit}).first->second == w.unit);
    }
}

TEST_CASE("lexicon::more_relative_words: times of many languages", "[lexicon]") {
    struct {
        std::string_view text;
        time_unit unit;
        int count;
    } const shown[] = {
        {"5 dəqiqə əvvəl", time_unit::minute, 5}, {"3 гадзіны таму", time_unit::hour, 3},
        {"11 awr yn ôl", time_unit::hour, 11},    {"2 tunni eest", time_unit::hour, 2},
        {"duela 3 ordu", time_unit::hour, 3},     {"hai 2 semanas", time_unit::week, 2},
        {"3 ժամ առաջ", time_unit::hour, 3},       {"fyrir 25 mínútum", time_unit::minute, 25},
        {"5 წუთის წინ", time_unit::minute, 5},    {"3 сағат бұрын", time_unit::hour, 3},
        {"5 នាទីមុន", time_unit::minute, 5},        {"3 ಗಂಟೆಗಳ ಹಿಂದೆ", time_unit::hour, 3},
        {"pirms 2 stundām", time_unit::hour, 2},  {"prieš 6 dienas", time_unit::day, 6},
        {"пред 3 часа", time_unit::hour, 3},      {"5 മിനിറ്റ് മുമ്പ്", time_unit::minute, 5},
        {"3 цагийн өмнө", time_unit::hour, 3},    {"3 तासांपूर्वी", time_unit::hour, 3},
        {"6 दिन पहिले", time_unit::day, 6},        {"3 ਘੰਟੇ ਪਹਿਲਾਂ", time_unit::hour, 3},
        {"3 orë më parë", time_unit::hour, 3},    {"pre 11 sati", time_unit::hour, 11},
        {"3 గంటల క్రితం", time_unit::hour, 3},      {"5 நிமிடங்களுக்கு முன்", time_unit::minute, 5},
        {"3 گھنٹے پہلے", time_unit::hour, 3},     {"3 soat oldin", time_unit::hour, 3},
        {"3 uur gelede", time_unit::hour, 3},     {"5 মিনিট আগে", time_unit::minute, 5},
    };
    for (const auto& s : shown) {
        INFO(s.text);
        const date::relative_match m = date::relative_at(s.text, 0);
        CHECK(m.size == s.text.size());
        CHECK(m.value.unit == s.unit);
        CHECK(m.value.amount == s.count);
    }
    CHECK_FALSE(date::relative_at("3 soat", 0));
    CHECK_FALSE(date::relative_at("hai 2 pontes", 0));
}
