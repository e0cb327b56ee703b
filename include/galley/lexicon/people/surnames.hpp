// galley/lexicon/people/surnames.hpp: family names that tell a name of three syllables from a word.
// Data only. Source: the most frequent family names of the Chinese and Korean censuses, simplified
// and traditional forms; romanised in Hanyu Pinyin without tones; those of Vietnam by common
// knowledge.
#ifndef GALLEY_LEXICON_PEOPLE_SURNAMES_HPP
#define GALLEY_LEXICON_PEOPLE_SURNAMES_HPP

#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr std::u32string_view han_surname_letters =
    U"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
    U"余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
    U"庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜"
    U"詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉"
    U"饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖"
    U"糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺水云"
    U"印初敬师淡权铁鹿麻占贡邰封肖闫付代覃兆尚年茅勾厉闻党宓仝亓逄麦祖平湛佘幸刑"
    U"張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鐘鍾薑範譚鄒陸龍萬錢湯賀賴龔龐蘭顏嚴溫蘆魯韋畢聶叢"
    U"齊莊歐項遊陽衛鮑單寧閔華車邊饒簡婁蓋黨連欒鬱計竇遲樂應藍鞏倪區甯";
inline constexpr std::u32string_view hangul_surname_letters =
    U"김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염"
    U"추여도석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉경사부복태목형피두감제빈동온호범좌팽승간상시갈";

inline constexpr phrase_entry pinyin_surname_list[] = {
    {"ai"}, {"an"}, {"bai"}, {"ban"}, {"bao"}, {"bi"}, {"bian"}, {"bu"}, {"cai"}, {"cao"}, {"cen"},
    {"chai"}, {"chang"}, {"che"}, {"chen"}, {"cheng"}, {"chi"}, {"chu"}, {"cong"}, {"cui"}, {"dai"},
    {"deng"}, {"di"}, {"ding"}, {"dong"}, {"dou"}, {"du"}, {"duan"}, {"fan"}, {"fang"}, {"fei"},
    {"feng"}, {"fu"}, {"gan"}, {"gao"}, {"ge"}, {"geng"}, {"gong"}, {"gou"}, {"gu"}, {"guan"},
    {"gui"}, {"guo"}, {"han"}, {"hao"}, {"he"}, {"hong"}, {"hou"}, {"hu"}, {"hua"}, {"huang"},
    {"huo"}, {"ji"}, {"jia"}, {"jian"}, {"jiang"}, {"jiao"}, {"jin"}, {"jing"}, {"ju"}, {"kang"},
    {"ke"}, {"kong"}, {"kuang"}, {"lai"}, {"lan"}, {"lang"}, {"lei"}, {"leng"}, {"li"}, {"lian"},
    {"liang"}, {"liao"}, {"lin"}, {"ling"}, {"liu"}, {"long"}, {"lou"}, {"lu"}, {"luan"}, {"luo"},
    {"lv"}, {"lyu"}, {"ma"}, {"mai"}, {"mao"}, {"mei"}, {"meng"}, {"mi"}, {"miao"}, {"min"}, {"ming"},
    {"mo"}, {"mou"}, {"mu"}, {"ni"}, {"nie"}, {"ning"}, {"niu"}, {"ou"}, {"ouyang"}, {"pan"}, {"pang"},
    {"pei"}, {"peng"}, {"pi"}, {"ping"}, {"pu"}, {"qi"}, {"qian"}, {"qiao"}, {"qin"}, {"qiu"}, {"qu"},
    {"quan"}, {"ran"}, {"rao"}, {"ren"}, {"rong"}, {"ruan"}, {"sang"}, {"sha"}, {"shan"}, {"shang"},
    {"shao"}, {"she"}, {"shen"}, {"sheng"}, {"shi"}, {"shu"}, {"shui"}, {"si"}, {"sima"}, {"song"},
    {"su"}, {"sui"}, {"sun"}, {"tai"}, {"tan"}, {"tang"}, {"tao"}, {"teng"}, {"tian"}, {"tong"}, {"tu"},
    {"wan"}, {"wang"}, {"wei"}, {"wen"}, {"weng"}, {"wu"}, {"xi"}, {"xia"}, {"xian"}, {"xiang"},
    {"xiao"}, {"xie"}, {"xin"}, {"xing"}, {"xiong"}, {"xu"}, {"xuan"}, {"xue"}, {"yan"}, {"yang"},
    {"yao"}, {"ye"}, {"yi"}, {"yin"}, {"ying"}, {"you"}, {"yu"}, {"yuan"}, {"yue"}, {"yun"}, {"zang"},
    {"zeng"}, {"zha"}, {"zhai"}, {"zhan"}, {"zhang"}, {"zhao"}, {"zhen"}, {"zheng"}, {"zhong"}, {"zhou"},
    {"zhu"}, {"zhuang"}, {"zhuo"}, {"zong"}, {"zou"}, {"zu"}, {"zuo"}, {"zhuge"}, {"shangguan"},
};
inline constexpr phrase_entry double_surname_list[] = {
    {"欧阳"}, {"歐陽"}, {"司马"}, {"司馬"}, {"诸葛"}, {"諸葛"}, {"上官"}, {"皇甫"}, {"尉迟"}, {"尉遲"},
    {"公孙"}, {"公孫"}, {"慕容"}, {"令狐"}, {"司徒"}, {"东方"}, {"東方"}, {"夏侯"}, {"端木"}, {"独孤"},
    {"獨孤"}, {"南宫"}, {"南宮"}, {"长孙"}, {"宇文"}, {"轩辕"}, {"申屠"}, {"澹台"}, {"范姜"},
    {"남궁"}, {"황보"}, {"제갈"}, {"선우"}, {"독고"}, {"사공"}, {"서문"},
};
// clang-format on
inline constexpr std::string_view vietnamese_surname_list[] = {
    "Nguyễn", "Trần", "Lê",  "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ",
    "Võ",     "Đặng", "Bùi", "Đỗ",   "Hồ",    "Ngô",   "Đinh", "Trịnh",
};

/// One bit for each code point of a block, set for those of the letters that lie in it.
template <char32_t First, std::size_t Count>
[[nodiscard]] consteval auto make_letter_bits(std::u32string_view letters) {
    std::array<unsigned char, Count / 8> bits{};
    for (const char32_t c : letters)
        if (c >= First && c < First + Count)
            bits[(c - First) / 8] =
                static_cast<unsigned char>(bits[(c - First) / 8] | 1U << ((c - First) % 8));
    return bits;
}

inline constexpr char32_t han_block = 0x4E00;
inline constexpr std::size_t han_count = 0x5200;
inline constexpr auto han_surnames = make_letter_bits<han_block, han_count>(han_surname_letters);
inline constexpr char32_t hangul_block = 0xAC00;
inline constexpr std::size_t hangul_count = 0x2BA8;
inline constexpr auto hangul_surnames =
    make_letter_bits<hangul_block, hangul_count>(hangul_surname_letters);

} // namespace detail

inline constexpr auto pinyin_surnames = make_phrase_set(detail::pinyin_surname_list);
inline constexpr auto double_surnames = make_phrase_set(detail::double_surname_list);

/// Is the letter a Chinese family name?
[[nodiscard]] constexpr bool is_han_surname(char32_t c) noexcept {
    if (c < detail::han_block || c >= detail::han_block + detail::han_count) return false;
    const char32_t i = c - detail::han_block;
    return (detail::han_surnames[i / 8] >> (i % 8) & 1) != 0;
}

/// Is the syllable a Korean family name?
[[nodiscard]] constexpr bool is_hangul_surname(char32_t c) noexcept {
    if (c < detail::hangul_block || c >= detail::hangul_block + detail::hangul_count) return false;
    const char32_t i = c - detail::hangul_block;
    return (detail::hangul_surnames[i / 8] >> (i % 8) & 1) != 0;
}

/// Is the word, as written in Vietnam, one of the most frequent family names there?
[[nodiscard]] constexpr bool is_vietnamese_surname(std::string_view word) noexcept {
    for (const std::string_view one : detail::vietnamese_surname_list)
        if (one == word) return true;
    return false;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PEOPLE_SURNAMES_HPP
