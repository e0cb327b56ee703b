// galley/lexicon/people/name_ends.hpp: words behind a name that are of it no more, and labels whose
// value is nobody. Data only: "Jane Roe Updated 5 May", "Source: Harwick Daily". Source: the
// project's corpus, common knowledge.
#ifndef GALLEY_LEXICON_PEOPLE_NAME_ENDS_HPP
#define GALLEY_LEXICON_PEOPLE_NAME_ENDS_HPP

#include <galley/config.hpp>
#include <galley/lexicon/people/people_word.hpp>

namespace galley::inline GALLEY_LEVEL::lexicon::detail::name_ends {

using enum word_use;
using namespace word_form;

// clang-format off
inline constexpr people_word list[] = {
    // Han: ends the list
    {"等", ending}, {"等人", ending}, {"先生", ending},
    {"女士", ending}, {"教授", ending}, {"博士", ending},
    {"老师", ending}, {"主任", ending}, {"报道", ending},
    {"報道", ending}, {"報導", ending}, {"报导", ending},
    {"摄影报道", ending}, {"综合报道", ending}, {"发自", ending},
    {"發自", ending}, {"發布", ending}, {"发布", ending},
    {"收集整理", ending}, {"综合整理", ending}, {"统稿", ending},
    {"策划", ending}, {"制作", ending}, {"监制", ending},
    {"总监制", ending}, {"设计", ending}, {"剪辑", ending},
    {"制图", ending}, {"配音", ending}, {"排版", ending},
    {"签发", ending}, {"终审", ending},
    // Han: ends the list
    {"综合", ending, apart}, {"电", ending, apart}, {"讯", ending, apart},
    {"实习编辑", ending, apart}, {"系", ending, apart},
    {"现为", ending, apart}, {"等报道", ending, apart},
    {"外电", ending, apart}, {"写", ending, apart},
    {"写于", ending, apart}, {"攝影報導", ending, apart},
    {"台北報導", ending, apart}, {"即時報導", ending, apart},
    {"独家报道", ending, apart}, {"整合报道", ending, apart},
    {"整理报道", ending, apart}, {"出品", ending, apart},
    {"发表", ending, apart}, {"来源于", ending, apart},
    {"剧照", ending, apart}, {"現場", ending, apart},
    {"撮影代表", ending, apart},
    // the name before it stands
    {"tangkapan layar", ending}, {"view", ending}, {"views", ending},
    {"home", ending}, {"menu", ending}, {"click here", ending},
    {"leave a comment", ending}, {"leave a reply", ending},
    {"hinterlasse", ending}, {"kategorien", ending},
    {"abgelegt unter", ending}, {"schlagwörter", ending},
    {"verschlagwortet", ending}, {"follow us", ending},
    {"contact", ending}, {"add to", ending}, {"sign up", ending},
    {"log in", ending}, {"ein kommentar", ending},
    {"keine kommentare", ending}, {"one comment", ending},
    {"no comments", ending}, {"published", ending},
    {"updated", ending}, {"posted", ending}, {"modified", ending},
    {"last updated", ending}, {"last modified", ending},
    {"created", ending}, {"follow", ending}, {"followed", ending},
    {"min read", ending}, {"minute", ending}, {"minutes", ending},
    {"comments", ending}, {"comment", ending}, {"archives", ending},
    {"archive", ending}, {"cc", ending}, {"cc-by-sa", ending},
    {"cc-by", ending}, {"wikimedia", ending}, {"wikipedia", ending},
    {"wikimedia commons", ending}, {"commons", ending},
    {"share", ending}, {"share this", ending}, {"tweet", ending},
    {"email", ending}, {"copyright", ending}, {"lizenz", ending},
    {"license", ending}, {"licence", ending}, {"archiv", ending},
    {"archivbild", ending}, {"archivfoto", ending},
    {"symbolbild", ending}, {"symbolfoto", ending},
    {"aktualisiert", ending}, {"veröffentlicht", ending},
    {"erstellt", ending}, {"geändert", ending}, {"lesezeit", ending},
    {"kommentare", ending}, {"uhr", ending}, {"publié", ending},
    {"mis à jour", ending}, {"modifié", ending},
    {"publicado", ending}, {"actualizado", ending},
    {"atualizado", ending}, {"pubblicato", ending},
    {"aggiornato", ending}, {"dodane", ending},
    {"aktualizacja", ending}, {"опубликовано", ending},
    {"обновлено", ending}, {"et al", ending}, {"et al.", ending},
    {"others", ending}, {"u.a.", ending}, {"u. a.", ending},
    {"a.k.a.", ending}, {"aka", ending}, {"subscribe", ending},
    {"edit", ending}, {"reply", ending}, {"photo credit", ending},
    {"mehr von", ending}, {"mehr über", ending},
    {"more from", ending}, {"more by", ending}, {"read more", ending},
    {"read full", ending}, {"file photo", ending}, {"filed", ending},
    {"contributed", ending},
    // somebody else's, or nobody's
    {"source", off, colon}, {"sources", off, colon},
    {"quelle", off, colon}, {"quellen", off, colon},
    {"fuente", off, colon}, {"fuentes", off, colon},
    {"fonte", off, colon}, {"fonti", off, colon},
    {"źródło", off, colon}, {"zdroj", off, colon},
    {"πηγη", off, colon}, {"bron", off, colon}, {"källa", off, colon},
    {"kilde", off, colon}, {"lähde", off, colon},
    {"kaynak", off, colon}, {"nguồn", off, colon},
    {"sursa", off, colon}, {"forrás", off, colon},
    {"izvor", off, colon}, {"извор", off, colon},
    {"المصدر", off, colon}, {"منبع", off, colon}, {"via", off, colon},
    {"tags", off, colon}, {"tag", off, colon},
    {"stichworte", off, colon}, {"schlagworte", off, colon},
    {"keywords", off, colon}, {"etiquetas", off, colon},
    {"теги", off, colon}, {"filed under", off, colon},
    {"kategorie", off, colon}, {"rubrik", off, colon},
    {"catégorie", off, colon}, {"categoría", off, colon},
    {"title", off, colon}, {"original title", off, colon},
    {"publish date", off, colon}, {"date", off, colon},
    {"datum", off, colon}, {"time", off, colon},
    {"reading time", off, colon}, {"ort", off, colon},
    {"location", off, colon}, {"caption", off, colon},
    {"note", off, colon}, {"telefon", off, colon},
    {"phone", off, colon}, {"tel", off, colon}, {"fax", off, colon},
    {"adresse", off, colon}, {"address", off, colon},
    {"abgelegt in", off, colon}, {"see also", off, colon},
    {"subject", off, colon}, {"re", off, colon},
    // Han: somebody else's
    {"来源", off}, {"來源", off}, {"稿源", off}, {"转自", off},
    {"摘自", off}, {"原载", off}, {"出典", off}, {"时间", off},
    {"日期", off}, {"发布时间", off}, {"更新时间", off}, {"发表于", off},
    {"标签", off}, {"关键词", off}, {"出处", off}, {"原标题", off},
    {"标题", off}, {"字数", off}, {"电话", off}, {"地址", off},
    {"邮箱", off}, {"信息来源", off}, {"文章来源", off},
    {"本文来源", off}, {"新闻来源", off}, {"資料來源", off},
    {"関連", off}, {"ソース", off},
};
// clang-format on

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail::name_ends

#endif // GALLEY_LEXICON_PEOPLE_NAME_ENDS_HPP
