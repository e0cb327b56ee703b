// galley/lexicon/places/provinces.hpp: the provinces of China as site registrations abbreviate
// them, in Chinese and as translations spell the character. Data only. Source: the one-character
// names of the provinces (GB/T 2260) and their pinyin.
//
// Several characters share a spelling: Jin is 津 or 晋, Ji 冀 or 吉, Gan 赣 or 甘, Yu 豫 or 渝, Gui
// 桂 or 贵. Those have no character here: a translated number with them cannot be told.
#ifndef GALLEY_LEXICON_PLACES_PROVINCES_HPP
#define GALLEY_LEXICON_PLACES_PROVINCES_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

struct province {
    const char* phrase;         // folded: "lu", "shandong"
    std::string_view character; // "鲁", empty where the spelling is of two
};

/// Every character that may stand before "ICP".
inline constexpr std::string_view province_characters =
    "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕甘陇青宁新";

namespace detail {

// clang-format off
inline constexpr province province_list[] = {
    {"jing", "京"}, {"hebei", "冀"}, {"meng", "蒙"}, {"liao", "辽"}, {"hei", "黑"}, {"hu", "沪"},
    {"su", "苏"}, {"zhe", "浙"}, {"wan", "皖"}, {"min", "闽"}, {"lu", "鲁"}, {"e", "鄂"},
    {"xiang", "湘"}, {"yue", "粤"}, {"qiong", "琼"}, {"chuan", "川"}, {"shu", "蜀"},
    {"qian", "黔"}, {"dian", "滇"}, {"yun", "云"}, {"zang", "藏"}, {"shan", "陕"},
    {"shaan", "陕"}, {"long", "陇"}, {"qing", "青"}, {"ning", "宁"}, {"xin", "新"},
    {"jin", ""}, {"ji", ""}, {"gan", ""}, {"yu", ""}, {"gui", ""},
    {"beijing", "京"}, {"tianjin", "津"}, {"shanxi", "晋"}, {"inner mongolia", "蒙"},
    {"liaoning", "辽"}, {"jilin", "吉"}, {"heilongjiang", "黑"}, {"shanghai", "沪"},
    {"jiangsu", "苏"}, {"zhejiang", "浙"}, {"anhui", "皖"}, {"fujian", "闽"}, {"jiangxi", "赣"},
    {"shandong", "鲁"}, {"henan", "豫"}, {"hubei", "鄂"}, {"hunan", "湘"}, {"guangdong", "粤"},
    {"guangxi", "桂"}, {"hainan", "琼"}, {"chongqing", "渝"}, {"sichuan", "川"},
    {"guizhou", "黔"}, {"yunnan", "滇"}, {"tibet", "藏"}, {"shaanxi", "陕"}, {"gansu", "甘"},
    {"qinghai", "青"}, {"ningxia", "宁"}, {"xinjiang", "新"},
};
// clang-format on

} // namespace detail

inline constexpr auto provinces = make_phrase_set(detail::province_list);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PLACES_PROVINCES_HPP
