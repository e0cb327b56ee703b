// galley/lexicon/words/closing_words.hpp: words of what stands below an article's last paragraph
// without a label: how readers shall write comments, where to follow its author, whom to write to.
// Data only, by language; used by rules/closing.
#ifndef GALLEY_LEXICON_WORDS_CLOSING_WORDS_HPP
#define GALLEY_LEXICON_WORDS_CLOSING_WORDS_HPP

#include <galley/lexicon/detail/first_bytes.hpp>
#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/find_word.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
/// What readers write.
inline constexpr phrase_entry comment_nouns[] = {
    // en, de
    {"comment"}, {"comments"}, {"commenters"}, {"commenting"},
    {"kommentar"}, {"kommentare"}, {"kommentaren"}, {"leserkommentare"}, {"kommentarfunktion"},
    {"kommentarbereich"},
    // fr, es, pt, it
    {"commentaire"}, {"commentaires"}, {"comentario"}, {"comentarios"}, {"comentário"},
    {"comentários"}, {"commento"}, {"commenti"},
    // nl, sv, da, no, fi
    {"reactie"}, {"reacties"}, {"kommentarer"}, {"kommentarerna"}, {"kommentarfeltet"},
    {"kommentit"}, {"kommentteja"},
    // pl, cs, hu, ro, hr
    {"komentarz"}, {"komentarze"}, {"komentarzy"}, {"komentář"}, {"komentáře"}, {"komentářů"},
    {"diskuse"}, {"diskuze"}, {"hozzászólás"}, {"hozzászólások"}, {"kommentek"}, {"comentarii"},
    {"comentariile"}, {"komentar"}, {"komentari"}, {"komentare"}, {"komentara"},
    // bg, ru, uk, el
    {"коментар"}, {"коментари"}, {"коментарите"}, {"комментарий"}, {"комментарии"},
    {"комментариев"}, {"коментарі"}, {"коментарів"}, {"σχολια"}, {"σχολιο"}, {"σχολιων"},
    // tr, id, vi, ar, fa, he
    {"yorum"}, {"yorumlar"}, {"yorumları"}, {"yorumların"}, {"bình luận"}, {"تعليق"}, {"تعليقات"},
    {"التعليقات"}, {"نظرات"}, {"دیدگاه"}, {"תגובות"},
    // zh, ja, ko
    {"评论"}, {"評論"}, {"留言"}, {"跟帖"}, {"コメント"}, {"댓글"}, {"댓글은"},
    {"댓글을"}, {"댓글에"}, {"댓글이"},
};

/// How they shall, and what becomes of it.
inline constexpr phrase_entry comment_rules[] = {
    // en
    {"respectful"}, {"keep comments"}, {"keep your comments"}, {"civil forum"}, {"be civil"},
    {"are moderated"}, {"moderators"}, {"community guidelines"}, {"community rules"},
    {"comment policy"}, {"commenting policy"}, {"house rules"}, {"reserve the right"},
    {"reserves the right"}, {"off-topic"}, {"comments are closed"}, {"comments may take"},
    // de
    {"der redaktion wieder"}, {"behalten uns"}, {"behält sich"}, {"moderatoren"}, {"moderiert"},
    {"netiquette"}, {"freigeschaltet"}, {"schutz vor spam"}, {"sachlich"}, {"sind geschlossen"},
    {"ausgeschaltet"},
    // fr
    {"modérés"}, {"modération"}, {"modérateurs"}, {"charte"}, {"respectueux"}, {"courtois"},
    // es
    {"respetuosos"}, {"respetuoso"}, {"normas de participación"}, {"normas de uso"},
    {"foro comunitario"}, {"se reserva el derecho"}, {"lenguaje apropiado"}, {"ofensivos"},
    {"no reflejan la opinión"}, {"no representan la opinión"},
    // pt
    {"exclusiva responsabilidade"}, {"responsabilidade exclusiva"}, {"não representam"},
    {"não refletem"}, {"reserva o direito"}, {"reserva-se o direito"}, {"ininteligíveis"},
    {"moderados"}, {"serão excluídos"}, {"serão removidos"}, {"falta de respeito"},
    // it
    {"moderati"}, {"moderazione"}, {"rispettosi"}, {"offensivi"}, {"insulti"}, {"si riserva"},
    // nl, sv, da, no, fi
    {"spelregels"}, {"huisregels"}, {"gemodereerd"}, {"respectvol"}, {"god ton"}, {"god tone"},
    {"modereras"}, {"modereres"}, {"moderoidaan"}, {"asiallisia"},
    // pl, cs, hu, ro, hr
    {"redakcja nie ponosi"}, {"regulamin"}, {"regulaminu"}, {"moderowane"}, {"obraźliwe"},
    {"pravidla diskuse"}, {"pravidla diskuze"}, {"redakce si vyhrazuje"}, {"moderálási"},
    {"fenntartja a jogot"}, {"trágár"}, {"își rezervă dreptul"}, {"injurii"}, {"govor mržnje"},
    {"uvrede"}, {"zadržava pravo"}, {"ne odražavaju"},
    // bg, ru, uk, el
    {"обидни"}, {"вулгарни"}, {"нецензурни"}, {"оскорбления"}, {"оскорбительные"},
    {"нецензурные"}, {"модерацию"}, {"модератором"}, {"не несет ответственности"}, {"нецензурні"},
    {"модерації"}, {"не несе відповідальності"}, {"υβριστικα"}, {"προσβλητικα"},
    // tr, id, vi, ar, fa
    {"hakaret"}, {"küfür"}, {"sorumluluğu"}, {"tanggung jawab"}, {"moderasi"},
    {"tiếng việt có dấu"}, {"مسيئة"}, {"الإساءة"}, {"توهین"}, {"منتشر نخواهد"},
    // zh, ja, ko
    {"理性发言"}, {"文明发言"}, {"文明上网"}, {"请遵守"}, {"不代表本网"}, {"不代表本站"},
    {"人身攻击"}, {"人身攻擊"}, {"誹謗中傷"}, {"承認後"}, {"承認制"}, {"公序良俗"}, {"욕설"}, {"욕설은"}, {"욕설이"},
    {"욕설을"}, {"비방하는"},
    {"비방"}, {"운영원칙"}, {"명예훼손"},
};

/// Where to follow whom.
inline constexpr phrase_entry follow_calls[] = {
    // en, de, fr
    {"follow us"}, {"follow me on"}, {"find us on"}, {"find me on"}, {"like us on"},
    {"folgen sie uns"}, {"folge uns"}, {"folgt uns"}, {"folge mir"}, {"folgt mir"}, {"suivez-nous"},
    {"retrouvez-nous sur"},
    // es, pt, it
    {"síguenos"}, {"sígueme en"}, {"síganos"}, {"siga-nos"}, {"nos siga"}, {"seguici su"},
    {"seguimi su"},
    // nl, sv, da, no, fi
    {"volg ons"}, {"følg oss"}, {"følg os"}, {"följ oss"}, {"seuraa meitä"},
    // pl, cs, hu, ro, hr, tr
    {"obserwuj nas"}, {"śledź nas"}, {"sledujte nás"}, {"kövess minket"}, {"kövessen minket"},
    {"urmărește-ne"}, {"urmăriți-ne"}, {"pratite nas"}, {"bizi takip edin"},
    // bg, ru, uk, el
    {"последвайте ни"}, {"подписывайтесь на нас"}, {"следите за нами"}, {"підписуйтесь на нас"},
    {"ακολουθηστε μασ"},
    // id, vi, ar, fa, he
    {"ikuti kami"}, {"theo dõi chúng tôi"}, {"تابعونا"}, {"تابعنا"}, {"ما را دنبال کنید"},
    {"עקבו אחרינו"},
};

/// Where to follow the author, of whom others tell.
inline constexpr phrase_entry author_calls[] = {
    {"follow him on"}, {"follow her on"}, {"follow them on"}, {"follow him at"},
    {"follow her at"}, {"follow them at"}, {"find him on"}, {"find her on"}, {"folgen sie ihm"},
    {"folgen sie ihr auf"}, {"suivez-le sur"}, {"suivez-la sur"}, {"síguelo en"}, {"síguela en"},
    {"siga-o no"}, {"siga-a no"},
};

/// Whom to write to.
inline constexpr phrase_entry write_calls[] = {
    // en, de, fr
    {"email us"}, {"e-mail us"}, {"write to us"}, {"contact us"}, {"let us know"}, {"send tips"},
    {"send your tips"}, {"send us"}, {"write to"}, {"corrections to"}, {"contact the author"}, {"contact the reporter"}, {"schreiben sie uns"},
    {"schreib uns"}, {"schreibt uns"}, {"melden sie sich"}, {"écrivez-nous"}, {"contactez-nous"},
    // es, pt, it
    {"escríbenos"}, {"escríbanos"}, {"escribe a"}, {"contáctanos"}, {"escreva para"},
    {"envie sua"}, {"fale conosco"}, {"scriveteci"}, {"scrivici"}, {"scrivi a"},
    // nl, sv, da, no, fi
    {"mail ons"}, {"tipsa oss"}, {"mejla"}, {"tips oss"}, {"skriv til os"}, {"lähetä juttuvinkki"},
    // pl, cs, hu, ro, hr, tr
    {"napisz do nas"}, {"napište nám"}, {"pište nám"}, {"írjon nekünk"}, {"scrie-ne"},
    {"pišite nam"}, {"bize yazın"}, {"bize ulaşın"},
    // bg, ru, uk, id, vi
    {"пишете ни"}, {"пишите нам"}, {"присылайте"}, {"пишіть нам"}, {"hubungi kami"}, {"kirim ke"},
    {"gửi về"},
};
// clang-format on

inline constexpr auto comment_noun_set = make_phrase_set(comment_nouns);
inline constexpr auto comment_rule_set = make_phrase_set(comment_rules);
inline constexpr auto follow_call_set = make_phrase_set(follow_calls);
inline constexpr auto author_call_set = make_phrase_set(author_calls);
inline constexpr auto write_call_set = make_phrase_set(write_calls);

} // namespace detail

/// What a line says to the reader.
struct closing_calls {
    bool rule = false;   // how comments shall be written
    bool follow = false; // to follow somebody
    bool author = false; // to follow the author
    bool write = false;  // to write to somebody, where it holds an address
};

/// Reads what `line` says, word by word. Linear in the line.
[[nodiscard]] constexpr closing_calls read_closing_calls(std::string_view line) noexcept {
    using namespace detail;
    closing_calls calls;
    bool comment = false;
    const bool address = line.find('@') != std::string_view::npos;
    text::find_word(line, 0, [&](std::size_t i) {
        const auto first = first_bytes::at(line, i);
        const auto holds = [&](const auto& set) {
            return set.may_begin(first) && set.match(line, i);
        };
        comment = comment || holds(comment_noun_set);
        calls.follow = calls.follow || holds(follow_call_set);
        calls.author = calls.author || holds(author_call_set);
        calls.write = calls.write || (address && holds(write_call_set));
        return false;
    });
    calls.rule = comment && comment_rule_set.match_first(line);
    return calls;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_CLOSING_WORDS_HPP
