// galley/lexicon/words/thread_words.hpp: the words around readers' posts: what stands behind the
// name of somebody who writes one, "Jane says:", and the buttons below it. Data only, from the
// comments of news pages and blogs; used by rules/threads.
#ifndef GALLEY_LEXICON_WORDS_THREAD_WORDS_HPP
#define GALLEY_LEXICON_WORDS_THREAD_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

struct thread_word {
    const char* phrase = ""; // folded, see text/fold.hpp
    bool weak = false;       // says something else as well: a button of other things, "No"
};

// clang-format off
/// Last word of the line above a post, before the colon.
inline constexpr thread_word says_list[] = {
    {"says"}, {"said"}, {"writes"}, {"wrote"}, {"commented"},
    {"sagt"}, {"sagte"}, {"schreibt"}, {"schrieb"}, {"meint"}, {"meinte"},
    {"dice"}, {"dijo"}, {"escribió"}, {"disse"}, {"escreveu"}, {"diz"}, {"dit"}, {"a écrit"}, {"ha dit"},
    {"scrive"}, {"ha scritto"}, {"ha detto"}, {"spune"}, {"a spus"},
    {"zegt"}, {"schreef"}, {"säger"}, {"skriver"}, {"skrev"}, {"siger"}, {"sier"}, {"sanoo"}, {"kirjoitti"}, {"sanoi"},
    {"pisze"}, {"napisał"}, {"napisał(a)"}, {"mówi"}, {"napsal"}, {"napsal(a)"}, {"říká"}, {"hovorí"}, {"napísal"},
    {"kaže"}, {"je napisao"}, {"pravi"}, {"szerint"}, {"írta"}, {"dedi ki"}, {"diyor ki"},
    {"пишет"}, {"говорит"}, {"написал"}, {"сказал"}, {"говорить"}, {"сказав"}, {"каза"}, {"казва"}, {"каже"},
    {"λεει"}, {"ειπε"}, {"berkata"}, {"viết"}, {"يقول"}, {"گفت"}, {"כותב"}, {"הגיב"},
};

/// What opens the line above a post, a name or the title behind it.
inline constexpr thread_word post_openers[] = {
    {"comment by "}, {"comment from "}, {"kommentar von "}, {"commentaire de "}, {"commentaire par "}, {"comentario de "},
    {"comentario por "}, {"comentário de "}, {"comentário por "}, {"commento di "}, {"reactie van "}, {"reactie door "},
    {"komentarz od "}, {"kommentar af "}, {"kommentar från "}, {"комментарий от "}, {"# re: "}, {"#re: "}, {"re: re: "},
};

/// What opens the line above a post whose time stands behind it, "# Le 3 mai à 9:20, par Jane".
inline constexpr std::string_view stamped_openers[] = {"# le ", "# ^ le ", "# el ", "# ^ el ", "# il ", "# ^ il ", "# on ", "# ^ on "};

/// What stands between the time of a post and who wrote it.
inline constexpr std::string_view writer_joints[] = {
    "by ", "von ", "par ", "por ", "de ", "da ", "door ", "av ", "af ", "od ", "от ", "від ", "oleh ", "作者", "由",
};

/// What a post's buttons say.
inline constexpr thread_word reply_list[] = {
    {"reply"}, {"reply to this"}, {"reply to this post"}, {"reply to this comment"}, {"reply report"},
    {"quote", true}, {"report", true}, {"report abuse", true}, {"report comment"}, {"flag", true}, {"share report", true}, {"log in to reply"},
    {"antworten"}, {"antworten melden"}, {"antwort"}, {"zitieren", true}, {"melden", true}, {"beitrag melden", true}, {"kommentar melden"},
    {"responder"}, {"reportar", true}, {"denunciar", true}, {"citar", true}, {"respon"}, {"répondre"}, {"signaler", true}, {"citer", true},
    {"signaler un abus", true}, {"rispondi"}, {"segnala", true}, {"beantwoorden"}, {"reageer"}, {"reageren"}, {"rapporteer", true},
    {"svara"}, {"svar"}, {"svar på denne"}, {"anmäl", true}, {"vastaa"}, {"ilmoita asiaton viesti", true},
    {"odpowiedz"}, {"zgłoś", true}, {"odpovědět"}, {"nahlásit", true}, {"odpovedať"}, {"odgovori"}, {"prijavi", true}, {"válasz"},
    {"yanıtla"}, {"cevapla"}, {"şikayet et", true}, {"răspunde"}, {"ответить"}, {"пожаловаться", true}, {"цитировать", true},
    {"відповісти"}, {"отговор"}, {"отговори"}, {"απαντηση"}, {"balas"}, {"trả lời"}, {"رد"}, {"پاسخ"}, {"השב"}, {"הגב"},
    {"回复"}, {"回覆"}, {"回應"}, {"举报", true}, {"檢舉", true}, {"引用", true}, {"返信"}, {"返信する"}, {"通報する", true}, {"답글"}, {"신고", true},
};

/// What labels say of comments that nobody may write any more, or nobody has written.
inline constexpr thread_word no_more_list[] = {
    {"closed"}, {"disabled"}, {"geschlossen"}, {"gesloten"}, {"stengt"}, {"stängda"}, {"cerrados"}, {"fermés"}, {"chiusi"},
    {"encerrados"}, {"zamknięte"}, {"uzavřeny"}, {"lezárva"}, {"suljettu"}, {"закрыты"}, {"kapalı"}, {"关闭"}, {"已关闭"},
    {"no", true}, {"keine", true}, {"geen", true}, {"inga", true}, {"ingen", true}, {"sin", true}, {"aucun", true},
    {"nessun", true}, {"nenhum", true}, {"sem", true}, {"brak", true}, {"žádné", true}, {"ei", true}, {"нет", true},
    {"yok", true}, {"暂无", true},
};

/// What the last lines of a form for comments say, which the programs of the pages write: who keeps
/// out the spam, whether to tell of new articles, whether to know the reader again.
inline constexpr thread_word form_end_list[] = {
    {"akismet"}, {"new posts by email"}, {"new posts via e-mail"}, {"neue beiträge via e-mail"}, {"neue beiträge per e-mail"},
    {"des nouveaux articles"}, {"con cada nueva entrada"}, {"novas publicações por e-mail"}, {"di un nuovo articolo"},
    {"als er nieuwe berichten zijn"}, {"nya inlägg via e-post"}, {"o nowych wpisach"}, {"о новых записях"}, {"yeni yazılarda"},
    {"新しい投稿をメール"},
    {"in this browser for the next time i comment"}, {"in diesem browser speichern"}, {"in diesem browser für"},
    {"pour mon prochain commentaire"}, {"la próxima vez que comente"}, {"la prossima volta che commento"},
    {"per il prossimo commento"}, {"a próxima vez que eu comentar"}, {"wanneer ik een reactie plaats"},
    {"nästa gång jag skriver en kommentar"}, {"næste gang jeg kommenterer"}, {"neste gang jeg kommenterer"},
    {"podczas pisania kolejnych komentarzy"}, {"pro budoucí komentáře"}, {"data viitoare când o să comentez"},
    {"következő hozzászólásomhoz"}, {"в этом браузере для последующих"}, {"для моїх подальших коментарів"},
    {"sonraki yorumlarımda kullanılması"}, {"untuk komentar saya berikutnya"}, {"lần bình luận kế tiếp của tôi"},
    {"την επομενη φορα που θα σχολιασω"}, {"次回のコメントで使用"}, {"以便下次评论时使用"},
};

/// The last field of such a form, where nothing of it follows.
inline constexpr thread_word last_field_list[] = {
    {"website"}, {"web site"}, {"webseite"}, {"homepage"}, {"url"}, {"web"}, {"site web"}, {"site internet"}, {"sitio web"},
    {"página web"}, {"site"}, {"sito web"}, {"hjemmeside"}, {"nettside"}, {"hemsida"}, {"webbplats"}, {"kotisivu"}, {"strona internetowa"},
    {"witryna internetowa"}, {"web stránka"}, {"webová stránka"}, {"honlap"}, {"weboldal"}, {"сайт"}, {"веб-сайт"}, {"ιστοτοπος"},
    {"situs web"}, {"trang web"}, {"サイト"}, {"ウェブサイト"}, {"网站"}, {"網站"}, {"웹사이트"},
};

/// Labels of the list of what readers wrote last, below all articles.
inline constexpr thread_word recent_label_list[] = {
    {"recent comments"}, {"latest comments"}, {"most recent comments"}, {"letzte kommentare"}, {"neueste kommentare"},
    {"neue kommentare"}, {"aktuelle kommentare"}, {"die letzten kommentare"}, {"die neuesten kommentare"},
    {"neuste kommentare"}, {"eure kommentare"}, {"zuletzt kommentiert"}, {"newest comments"}, {"recently commented"}, {"commentaires récents"},
    {"derniers commentaires"}, {"comentarios recientes"}, {"últimos comentarios"}, {"comentários recentes"},
    {"últimos comentários"}, {"commenti recenti"}, {"ultimi commenti"}, {"recente reacties"}, {"laatste reacties"},
    {"senaste kommentarer"}, {"seneste kommentarer"}, {"siste kommentarer"}, {"najnowsze komentarze"}, {"ostatnie komentarze"},
    {"nejnovější komentáře"}, {"свежие комментарии"}, {"последние комментарии"}, {"son yorumlar"}, {"最新评论"}, {"最新評論"},
    {"最近评论"}, {"最新留言"}, {"最近のコメント"}, {"최근 댓글"},
};

/// What stands between a reader and the article, "Jane on Bridge opens", each between blanks.
inline constexpr std::string_view recent_joints[] = {
    " on ", " bei ", " zu ", " dans ", " sur ", " en ", " em ", " su ", " op ", " til ", " o ", " к записи ", " к ", " için ",
};
// clang-format on

inline constexpr auto recent_labels = make_phrase_set(recent_label_list);
inline constexpr auto no_more_words = make_phrase_set(no_more_list);
inline constexpr auto says_words = make_phrase_set(says_list);
inline constexpr auto reply_words = make_phrase_set(reply_list);
inline constexpr auto last_fields = make_phrase_set(last_field_list);
inline constexpr auto form_end_words = make_phrase_set(form_end_list);

/// Does a label of comments say that there are none: closed, or, which is weak, not one yet?
[[nodiscard]] constexpr phrase_match find_no_more(std::string_view label) noexcept {
    return no_more_words.match_first(label);
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_THREAD_WORDS_HPP
