// galley/lexicon/cues_foot.hpp: labels of a page's foot: registers and builders. Data only; sorted
// by cue, language, phrase; forms as explained in cue.hpp. Label words are facts, collected from
// the heads and tails of news pages.
#ifndef GALLEY_LEXICON_CUES_FOOT_HPP
#define GALLEY_LEXICON_CUES_FOOT_HPP

#include <galley/config.hpp>
#include <galley/lexicon/cue.hpp>

namespace galley::inline GALLEY_LEVEL::lexicon {

// clang-format off
inline constexpr cue_entry foot_cues[] = {
    // registration
    {"handelsregister", cue::registration, with_colon, "de"},
    {"ust-idnr", cue::registration, with_colon, "de"},
    {"icp", cue::registration, with_colon, "en"},
    {"icp bei", cue::registration, anywhere, "en"},
    {"icp license", cue::registration, at_start, "en"},
    {"icp no", cue::registration, at_start, "en"},
    {"icp zheng", cue::registration, anywhere, "en"},
    {"record number", cue::registration, with_colon, "en"},
    {"registration number", cue::registration, with_colon, "en"},
    {"site record number", cue::registration, with_colon, "en"},
    {"website record number", cue::registration, with_colon, "en"},
    {"cuit", cue::registration, with_colon, "es"},
    {"registro dnda", cue::registration, with_colon, "es"},
    {"등록번호", cue::registration, with_colon, "ko"},
    {"사업자등록번호", cue::registration, with_colon, "ko"},
    {"인터넷신문등록번호", cue::registration, with_colon, "ko"},
    {"krs", cue::registration, with_colon, "pl"},
    {"nip", cue::registration, with_colon, "pl"},
    {"зарегистрировано", cue::registration, with_colon, "ru"},
    {"зарегистрировано роскомнадзором", cue::registration, at_start, "ru"},
    {"зарегистрировано федеральной службой", cue::registration, at_start, "ru"},
    {"роскомнадзор", cue::registration, anywhere, "ru"},
    {"свидетельство о регистрации", cue::registration, at_start, "ru"},
    {"эл № фс", cue::registration, anywhere, "ru"},
    {"icp备", cue::registration, anywhere, "zh"},
    {"icp备案号", cue::registration, with_colon, "zh"},
    {"icp证", cue::registration, with_colon | anywhere, "zh"},
    {"互联网新闻信息服务许可证", cue::registration, at_start | anywhere, "zh"},
    {"京公网安备", cue::registration, anywhere, "zh"},
    {"信息网络传播视听节目许可证", cue::registration, at_start, "zh"},
    {"公网安备", cue::registration, anywhere, "zh"},
    {"备案号", cue::registration, at_start | with_colon, "zh"},
    {"经营许可证", cue::registration, with_colon, "zh"},
    {"网站备案", cue::registration, at_start, "zh"},
    {"视听节目许可证", cue::registration, anywhere, "zh"},
    // builder
    {"powered by wordpress", cue::builder, at_start, "de"},
    {"programmierung", cue::builder, with_colon, "de"},
    {"umsetzung", cue::builder, with_colon, "de"},
    {"webdesign", cue::builder, with_colon, "de"},
    {"κατασκευη", cue::builder, with_colon, "el"},
    {"κατασκευη ιστοσελιδων", cue::builder, at_start, "el"},
    {"built by", cue::builder, at_start, "en"},
    {"designed by", cue::builder, at_start, "en"},
    {"developed by", cue::builder, at_start, "en"},
    {"hosted by", cue::builder, at_start, "en"},
    {"made by", cue::builder, with_colon, "en"},
    {"powered by", cue::builder, at_start | with_colon | whole_line, "en"},
    {"proudly powered by", cue::builder, at_start, "en"},
    {"seo", cue::builder, whole_line, "en"},
    {"site by", cue::builder, at_start, "en"},
    {"site design", cue::builder, at_start, "en"},
    {"technical support", cue::builder, with_colon, "en"},
    {"theme", cue::builder, with_colon, "en"},
    {"theme by", cue::builder, at_start, "en"},
    {"web design by", cue::builder, at_start, "en"},
    {"website by", cue::builder, at_start, "en"},
    {"website construction", cue::builder, at_start | with_colon, "en"},
    {"website design", cue::builder, with_colon, "en"},
    {"website design by", cue::builder, at_start, "en"},
    {"desarrollado por", cue::builder, at_start, "es"},
    {"diseñado por", cue::builder, at_start, "es"},
    {"conception", cue::builder, with_colon, "fr"},
    {"réalisation", cue::builder, with_colon, "fr"},
    {"realizzato da", cue::builder, at_start, "it"},
    {"sviluppato da", cue::builder, at_start, "it"},
    {"projekt i wykonanie", cue::builder, at_start, "pl"},
    {"wykonanie", cue::builder, with_colon, "pl"},
    {"desenvolvido por", cue::builder, at_start, "pt"},
    {"разработка сайта", cue::builder, at_start, "ru"},
    {"создание сайта", cue::builder, at_start, "ru"},
    {"技术支持", cue::builder, at_start | with_colon, "zh"},
    {"网站建设", cue::builder, at_start | with_colon, "zh"},
};
// clang-format on

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_CUES_FOOT_HPP
