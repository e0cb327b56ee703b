// galley/lexicon/words/page_names.hpp: how the names of a site's own pages and services end in Han
// letters and kana, where nothing parts words and a name is soon as long as a headline. Data only,
// of Japanese and Chinese menus.
#ifndef GALLEY_LEXICON_WORDS_PAGE_NAMES_HPP
#define GALLEY_LEXICON_WORDS_PAGE_NAMES_HPP

#include <galley/config.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

inline constexpr std::string_view page_name_ends[] = {
    "サイト",       "ホームページ", "一覧",     "こちら",   "こちらから", "お問い合わせ",
    "について",     "窓口",         "募集",     "募集中",   "ガイド",     "クラブ",
    "センター",     "サービス",     "サポート", "ショップ", "アーカイブ", "セミナー",
    "データベース", "ポリシー",     "利用規約", "官方网站", "客户端下载", "电子版",
};

} // namespace detail

/// Does `s` end as the name of a page does?
[[nodiscard]] constexpr bool ends_in_page_name(std::string_view s) noexcept {
    for (const std::string_view end : detail::page_name_ends)
        if (s.ends_with(end)) return true;
    return false;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_PAGE_NAMES_HPP
