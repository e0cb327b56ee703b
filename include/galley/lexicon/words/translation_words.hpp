// galley/lexicon/words/translation_words.hpp: the words that a note about a translation is made of:
// what was done, by what, from which language. Data only. Source: common knowledge.
#ifndef GALLEY_LEXICON_WORDS_TRANSLATION_WORDS_HPP
#define GALLEY_LEXICON_WORDS_TRANSLATION_WORDS_HPP

#include <galley/config.hpp>
#include <galley/lexicon/phrase_set.hpp>

#include <cstdint>

namespace galley::inline GALLEY_LEVEL::lexicon {

enum class note_word : std::uint8_t {
    none,
    made,     // "translated", "Übersetzung"
    machine,  // "by machine", "Google Translate"
    both,     // "机器翻译", "machine-translated"
    text,     // "this article"
    target,   // a language follows that the text is in now: "into"
    small,    // what may stand between them: "has been", "from the original"
    language, // "Chinese"; its code stands beside it
};

struct translation_word {
    const char* phrase = ""; // folded, see text/fold.hpp
    note_word what = note_word::none;
    char code[3] = ""; // of a language
};

namespace detail::translation_word_list {

using enum note_word;

// clang-format off
inline constexpr translation_word list[] = {
    // en
    {"translated", made}, {"translation", made}, {"autotranslated", both}, {"auto-translated", both},
    {"machine-translated", both}, {"machine translated", both}, {"machine translation", both},
    {"automatic translation", both}, {"automated translation", both}, {"machine", machine},
    {"automatically", machine}, {"google translate", machine}, {"google translator", machine},
    {"deepl", machine}, {"an ai tool", machine}, {"ai tools", machine}, {"ai", machine},
    {"artificial intelligence", machine}, {"translation software", both}, {"software", machine},
    {"this article", text}, {"this story", text}, {"this text", text}, {"this page", text},
    {"this report", text}, {"this post", text}, {"this content", text}, {"this piece", text},
    {"this interview", text}, {"the article", text}, {"the text", text}, {"the story", text},
    {"into", target}, {"to", target},
    {"from", small}, {"the", small}, {"original", small}, {"was", small}, {"is", small}, {"has", small},
    {"been", small}, {"by", small}, {"using", small}, {"with", small}, {"of", small}, {"a", small},
    {"an", small}, {"originally", small}, {"first", small}, {"version", small}, {"language", small},
    {"help", small}, {"and", small},
    // de
    {"übersetzt", made}, {"übersetzung", made}, {"maschinenübersetzung", both},
    {"maschinelle übersetzung", both}, {"automatische übersetzung", both}, {"maschinell", machine},
    {"automatisch", machine}, {"automatisiert", machine}, {"ki", machine},
    {"künstlicher intelligenz", machine}, {"dieser artikel", text}, {"dieser text", text},
    {"dieser beitrag", text}, {"diese seite", text}, {"der artikel", text}, {"der text", text},
    {"der beitrag", text}, {"ins", target}, {"wurde", small}, {"aus", small}, {"dem", small},
    {"hilfe", small}, {"mit", small}, {"mithilfe", small}, {"von", small}, {"einer", small}, {"ist", small},
    {"eine", small}, {"der", small}, {"durch", small}, {"originaltext", small},
    {"englischen", language, "en"}, {"französischen", language, "fr"}, {"spanischen", language, "es"},
    {"italienischen", language, "it"}, {"chinesischen", language, "zh"}, {"russischen", language, "ru"},
    {"japanischen", language, "ja"}, {"arabischen", language, "ar"}, {"türkischen", language, "tr"},
    {"niederländischen", language, "nl"}, {"polnischen", language, "pl"},
    {"portugiesischen", language, "pt"}, {"ukrainischen", language, "uk"}, {"koreanischen", language, "ko"},
    {"deutschen", language, "de"},
    // fr
    {"traduit", made}, {"traduite", made}, {"traduction", made}, {"traduction automatique", both},
    {"automatiquement", machine}, {"intelligence artificielle", machine}, {"ia", machine},
    {"cet article", text}, {"ce texte", text}, {"cette page", text}, {"l'article", text},
    {"en", target}, {"vers", target}, {"été", small}, {"de", small}, {"du", small}, {"l", small},
    {"par", small}, {"est", small}, {"une", small}, {"à", small}, {"aide", small}, {"depuis", small},
    {"anglais", language, "en"}, {"allemand", language, "de"}, {"espagnol", language, "es"},
    {"italien", language, "it"}, {"chinois", language, "zh"}, {"russe", language, "ru"},
    {"japonais", language, "ja"}, {"arabe", language, "ar"}, {"portugais", language, "pt"},
    {"néerlandais", language, "nl"}, {"coréen", language, "ko"}, {"ukrainien", language, "uk"},
    {"turc", language, "tr"}, {"français", language, "fr"},
    // es
    {"traducido", made}, {"traducida", made}, {"traducción", made}, {"traducción automática", both},
    {"automáticamente", machine}, {"inteligencia artificial", machine}, {"este artículo", text},
    {"este texto", text}, {"esta nota", text}, {"esta página", text}, {"el artículo", text}, {"al", target},
    {"ha", small}, {"sido", small}, {"fue", small}, {"del", small}, {"por", small}, {"desde", small}, {"el", small},
    {"es", small}, {"una", small}, {"con", small}, {"mediante", small},
    {"inglés", language, "en"}, {"francés", language, "fr"}, {"alemán", language, "de"},
    {"chino", language, "zh"}, {"ruso", language, "ru"}, {"italiano", language, "it"},
    {"japonés", language, "ja"}, {"árabe", language, "ar"}, {"portugués", language, "pt"},
    {"español", language, "es"}, {"coreano", language, "ko"}, {"ucraniano", language, "uk"},
    // pt
    {"traduzido", made}, {"traduzida", made}, {"tradução", made}, {"tradução automática", both},
    {"automaticamente", machine}, {"inteligência artificial", machine}, {"este artigo", text},
    {"para", target}, {"foi", small}, {"do", small}, {"uma", small}, {"pelo", small},
    {"inglês", language, "en"}, {"francês", language, "fr"}, {"alemão", language, "de"},
    {"espanhol", language, "es"}, {"chinês", language, "zh"}, {"russo", language, "ru"},
    {"japonês", language, "ja"},
    // it
    {"tradotto", made}, {"tradotta", made}, {"traduzione", made}, {"traduzione automatica", both},
    {"intelligenza artificiale", machine}, {"questo articolo", text}, {"questo testo", text},
    {"l'articolo", text}, {"in", target}, {"è", small}, {"stato", small}, {"dal", small}, {"dall", small},
    {"da", small}, {"di", small},
    {"inglese", language, "en"}, {"francese", language, "fr"}, {"tedesco", language, "de"},
    {"spagnolo", language, "es"}, {"cinese", language, "zh"}, {"giapponese", language, "ja"},
    {"arabo", language, "ar"}, {"portoghese", language, "pt"},
    // nl
    {"vertaald", made}, {"vertaling", made}, {"machinevertaling", both}, {"automatische vertaling", both},
    {"dit artikel", text}, {"deze tekst", text}, {"naar", target}, {"uit", small}, {"het", small},
    {"werd", small}, {"een", small}, {"door", small},
    {"engels", language, "en"}, {"frans", language, "fr"}, {"duits", language, "de"},
    {"spaans", language, "es"}, {"chinees", language, "zh"}, {"russisch", language, "ru"},
    {"italiaans", language, "it"},
    // sv, da, no
    {"översatt", made}, {"översättning", made}, {"maskinöversatt", both}, {"maskinöversättning", both},
    {"oversat", made}, {"oversættelse", made}, {"maskinoversat", both}, {"maskinoversættelse", both},
    {"oversatt", made}, {"oversettelse", made}, {"maskinoversatt", both}, {"maskinoversettelse", both},
    {"automatiskt", machine}, {"automatisk", machine}, {"maskinelt", machine}, {"denna artikel", text},
    {"artikeln", text}, {"denne artikel", text}, {"artiklen", text}, {"denne artikkelen", text},
    {"artikkelen", text}, {"till", target}, {"til", target}, {"är", small}, {"har", small}, {"från", small},
    {"av", small}, {"er", small}, {"fra", small}, {"af", small}, {"med", small}, {"hjälp", small},
    {"engelska", language, "en"}, {"tyska", language, "de"}, {"franska", language, "fr"},
    {"spanska", language, "es"}, {"kinesiska", language, "zh"}, {"ryska", language, "ru"},
    {"engelsk", language, "en"}, {"tysk", language, "de"}, {"fransk", language, "fr"},
    {"spansk", language, "es"}, {"kinesisk", language, "zh"}, {"svensk", language, "sv"},
    // fi
    {"käännetty", made}, {"käännös", made}, {"konekäännös", both}, {"konekäännetty", both},
    {"tämä artikkeli", text}, {"artikkeli", text}, {"on", small}, {"koneellisesti", machine},
    {"englannista", language, "en"}, {"ruotsista", language, "sv"}, {"venäjästä", language, "ru"},
    // pl
    {"przetłumaczony", made}, {"przetłumaczono", made}, {"tłumaczenie", made},
    {"tłumaczenie maszynowe", both}, {"tłumaczenie automatyczne", both}, {"automatycznie", machine},
    {"maszynowo", machine}, {"ten artykuł", text}, {"artykuł", text}, {"na", target}, {"został", small},
    {"z", small}, {"języka", small}, {"przez", small},
    {"angielskiego", language, "en"}, {"niemieckiego", language, "de"}, {"francuskiego", language, "fr"},
    {"hiszpańskiego", language, "es"}, {"rosyjskiego", language, "ru"}, {"chińskiego", language, "zh"},
    {"ukraińskiego", language, "uk"}, {"włoskiego", language, "it"},
    // cs, sk
    {"přeloženo", made}, {"přeložen", made}, {"překlad", made}, {"strojový překlad", both},
    {"strojově", machine}, {"preložené", made}, {"preklad", made}, {"strojový preklad", both},
    {"tento článek", text}, {"tento článok", text}, {"byl", small}, {"bol", small},
    {"angličtiny", language, "en"}, {"němčiny", language, "de"}, {"francouzštiny", language, "fr"},
    {"ruštiny", language, "ru"}, {"čínštiny", language, "zh"},
    // ru
    {"переведено", made}, {"переведена", made}, {"переведён", made}, {"переведен", made},
    {"перевод", made}, {"машинный перевод", both}, {"автоматический перевод", both},
    {"автоматически", machine}, {"машиной", machine}, {"эта статья", text}, {"статья", text},
    {"этот текст", text}, {"текст", text}, {"на", target}, {"была", small}, {"был", small}, {"с", small},
    {"английского", language, "en"}, {"немецкого", language, "de"}, {"французского", language, "fr"},
    {"испанского", language, "es"}, {"китайского", language, "zh"}, {"украинского", language, "uk"},
    {"японского", language, "ja"}, {"арабского", language, "ar"}, {"итальянского", language, "it"},
    // uk
    {"перекладено", made}, {"переклад", made}, {"машинний переклад", both},
    {"автоматичний переклад", both}, {"автоматично", machine}, {"ця стаття", text}, {"стаття", text},
    {"з", small}, {"англійської", language, "en"}, {"німецької", language, "de"},
    {"французької", language, "fr"}, {"російської", language, "ru"}, {"китайської", language, "zh"},
    // el, tr
    {"μεταφραση", made}, {"μεταφραστηκε", made}, {"αυτοματη μεταφραση", both}, {"μηχανικη μεταφραση", both},
    {"απο", small}, {"τα", small}, {"αγγλικα", language, "en"}, {"γερμανικα", language, "de"},
    {"γαλλικα", language, "fr"},
    {"çevrilmiştir", made}, {"çevrildi", made}, {"çeviri", made}, {"makine çevirisi", both},
    {"otomatik çeviri", both}, {"otomatik olarak", machine}, {"bu haber", text}, {"bu makale", text},
    {"bu yazı", text}, {"ingilizceden", language, "en"}, {"almancadan", language, "de"},
    {"fransızcadan", language, "fr"}, {"rusçadan", language, "ru"}, {"çinceden", language, "zh"},
    {"arapçadan", language, "ar"},
    // id, vi
    {"diterjemahkan", made}, {"terjemahan", made}, {"terjemahan mesin", both},
    {"secara otomatis", machine}, {"oleh mesin", machine}, {"artikel ini", text}, {"ke", target},
    {"dari", small}, {"bahasa", small}, {"oleh", small}, {"telah", small}, {"inggris", language, "en"},
    {"mandarin", language, "zh"}, {"arab", language, "ar"}, {"jerman", language, "de"},
    {"bản dịch", made}, {"được dịch", made}, {"dịch máy", both}, {"tự động", machine}, {"dịch tự động", both}, {"bài viết này", text},
    {"từ", small}, {"tiếng", small}, {"tiếng anh", language, "en"}, {"tiếng trung", language, "zh"},
    {"tiếng pháp", language, "fr"},
    // ar, fa
    {"ترجمة", made}, {"ترجمة آلية", both}, {"ترجمة الية", both}, {"ترجم", made}, {"هذا المقال", text},
    {"من", small}, {"الإنجليزية", language, "en"}, {"الفرنسية", language, "fr"}, {"الألمانية", language, "de"},
    {"ترجمه", made}, {"ترجمه ماشینی", both}, {"این مقاله", text}, {"از", small}, {"انگلیسی", language, "en"},
    // hi
    {"अनुवाद", made}, {"अनुवादित", made}, {"मशीनी अनुवाद", both}, {"मशीन", machine}, {"यह लेख", text},
    {"से", small}, {"का", small}, {"द्वारा", small}, {"अंग्रेजी", language, "en"},
    // zh, ja, ko
    {"翻译", made}, {"翻譯", made}, {"机器翻译", both}, {"機器翻譯", both}, {"机翻", both}, {"自动翻译", both},
    {"自動翻譯", both}, {"人工智能", machine}, {"谷歌翻译", both}, {"本文", text}, {"本文章", text}, {"由", small},
    {"从", small}, {"自", small}, {"经", small}, {"为", target}, {"成", target}, {"的", small},
    {"英语", language, "en"}, {"英文", language, "en"}, {"法语", language, "fr"}, {"德语", language, "de"},
    {"俄语", language, "ru"}, {"日语", language, "ja"}, {"韩语", language, "ko"}, {"中文", language, "zh"},
    {"翻訳", made}, {"機械翻訳", both}, {"自動翻訳", both}, {"この記事", text}, {"この記事は", text}, {"に", target},
    {"から", small}, {"の", small}, {"を", small}, {"で", small}, {"により", small}, {"されました", small},
    {"しました", small}, {"されています", small}, {"したものです", small}, {"です", small}, {"による", small},
    {"は", small}, {"英語", language, "en"}, {"中国語", language, "zh"}, {"フランス語", language, "fr"},
    {"ドイツ語", language, "de"}, {"韓国語", language, "ko"},
    {"번역", made}, {"기계 번역", both}, {"기계번역", both}, {"자동 번역", both}, {"자동번역", both},
    {"번역되었습니다", made}, {"번역됐습니다", made}, {"번역한", made}, {"번역입니다", made},
    {"기계 번역되었습니다", both}, {"자동 번역되었습니다", both}, {"자동으로", machine}, {"이 기사는", text},
    {"이 글은", text}, {"기사입니다", small}, {"것입니다", small}, {"영어에서", language, "en"},
    {"영어를", language, "en"}, {"중국어에서", language, "zh"}, {"일본어에서", language, "ja"},
    // names of languages in English
    {"arabic", language, "ar"}, {"bulgarian", language, "bg"}, {"chinese", language, "zh"},
    {"croatian", language, "hr"}, {"czech", language, "cs"}, {"danish", language, "da"},
    {"dutch", language, "nl"}, {"english", language, "en"}, {"estonian", language, "et"},
    {"finnish", language, "fi"}, {"french", language, "fr"}, {"german", language, "de"},
    {"greek", language, "el"}, {"hebrew", language, "he"}, {"hindi", language, "hi"},
    {"hungarian", language, "hu"}, {"indonesian", language, "id"}, {"italian", language, "it"},
    {"japanese", language, "ja"}, {"korean", language, "ko"}, {"latvian", language, "lv"},
    {"lithuanian", language, "lt"}, {"malay", language, "ms"}, {"norwegian", language, "no"},
    {"persian", language, "fa"}, {"polish", language, "pl"}, {"portuguese", language, "pt"},
    {"romanian", language, "ro"}, {"russian", language, "ru"}, {"serbian", language, "sr"},
    {"simplified chinese", language, "zh"}, {"slovak", language, "sk"}, {"slovenian", language, "sl"},
    {"spanish", language, "es"}, {"swedish", language, "sv"}, {"thai", language, "th"},
    {"traditional chinese", language, "zh"}, {"turkish", language, "tr"}, {"ukrainian", language, "uk"},
    {"urdu", language, "ur"}, {"vietnamese", language, "vi"},
};
// clang-format on

} // namespace detail::translation_word_list

inline constexpr auto translation_words = make_phrase_set(detail::translation_word_list::list);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_TRANSLATION_WORDS_HPP
