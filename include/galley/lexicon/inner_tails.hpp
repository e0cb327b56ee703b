// galley/lexicon/inner_tails.hpp: how lines open that stand at the end of a text and are not the
// article's: whose opinion it was, where to report mistakes, who may comment or read on; and offers
// of the paper, which stand anywhere. Data only, by language; used by rules/inner_line.
#ifndef GALLEY_LEXICON_INNER_TAILS_HPP
#define GALLEY_LEXICON_INNER_TAILS_HPP

#include <galley/lexicon/cue.hpp>
#include <galley/lexicon/phrase_set.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr inside_entry tail_list[] = {
    // who
    {"das interview führte", cue::reporter}, {"das interview führten", cue::reporter},
    {"das gespräch führte", cue::reporter}, {"das gespräch führten", cue::reporter},
    {"interview von", cue::reporter}, {"aufgezeichnet von", cue::reporter},
    {"entrevista realizada por", cue::reporter}, {"entretien réalisé par", cue::reporter},
    {"testo di", cue::reporter}, {"rozmawiała", cue::reporter}, {"rozmawiał", cue::reporter},
    {"rozmawiali", cue::reporter}, {"opracowała", cue::reporter}, {"opracował", cue::reporter},
    {"rozhovor vedla", cue::reporter}, {"rozhovor vedl", cue::reporter},
    {"razgovarala", cue::reporter}, {"razgovarao", cue::reporter}, {"интервью:", cue::reporter},
    {"записала", cue::reporter}, {"записал", cue::reporter},
    {"reporting and writing by", cue::reporter}, {"構成・", cue::reporter},
    {"fact-checked by", cue::editor}, {"综合新华社", cue::source}, {"综合报道", cue::source},
    // en
    {"if you enjoyed this article", cue::subscribe},
    {"if you enjoyed this story", cue::subscribe}, {"if you enjoyed this post", cue::subscribe},
    {"if you liked this article", cue::subscribe}, {"if you liked this story", cue::subscribe},
    {"if you liked this post", cue::subscribe}, {"did you like this article", cue::subscribe},
    {"did you enjoy this article", cue::subscribe}, {"thanks for reading", cue::subscribe},
    {"this article is for subscribers", cue::subscribe},
    {"this article is for members", cue::subscribe},
    {"this content is for subscribers", cue::subscribe},
    {"this story is for subscribers", cue::subscribe},
    {"this feature is for subscribers", cue::subscribe}, {"found a mistake", cue::tool},
    {"found an error", cue::tool}, {"spotted an error", cue::tool},
    {"spotted a mistake", cue::tool}, {"spotted a typo", cue::tool}, {"see an error", cue::tool},
    {"see a mistake", cue::tool}, {"notice an error", cue::tool}, {"noticed an error", cue::tool},
    {"report an error", cue::tool}, {"report a typo", cue::tool},
    {"report a correction", cue::tool}, {"report this article", cue::tool},
    {"got a story?", cue::tool}, {"got a tip?", cue::tool}, {"have a tip?", cue::tool},
    {"have a story?", cue::tool}, {"do you have a story", cue::tool},
    {"have your say in", cue::comments}, {"join the conversation", cue::comments},
    {"what do you think? let us know", cue::comments},
    {"tell us what you think in", cue::comments}, {"you must be logged in", cue::comments},
    {"you must login", cue::comments}, {"please log in to", cue::comments},
    {"you need to be logged in", cue::comments}, {"log in to comment", cue::comments},
    {"sign in to comment", cue::comments}, {"be the first to comment", cue::comments},
    {"leave your comment", cue::comments}, {"share your thoughts in the comments", cue::comments},
    {"our standards: the thomson reuters", cue::legal}, {"the views expressed in", cue::legal},
    {"the views expressed by", cue::legal}, {"the views expressed here", cue::legal},
    {"the views expressed herein", cue::legal}, {"the views expressed are", cue::legal},
    {"the views expressed do not", cue::legal},
    {"views expressed in", cue::legal}, {"views expressed by", cue::legal},
    {"views expressed here", cue::legal}, {"views expressed herein", cue::legal},
    {"views expressed are", cue::legal}, {"views expressed do not", cue::legal},
    {"the opinions expressed in", cue::legal}, {"the opinions expressed by", cue::legal},
    {"the opinions expressed here", cue::legal}, {"the opinions expressed herein", cue::legal},
    {"the opinions expressed are", cue::legal}, {"the opinions expressed do not", cue::legal},
    {"opinions expressed in", cue::legal}, {"opinions expressed by", cue::legal},
    {"opinions expressed here", cue::legal}, {"opinions expressed herein", cue::legal},
    {"opinions expressed are", cue::legal}, {"opinions expressed do not", cue::legal},
    {"the views and opinions expressed", cue::legal},
    {"the views in this article", cue::legal},
    {"this article is for informational purposes", cue::legal},
    {"this article is for information only", cue::legal},
    {"this article does not constitute", cue::legal}, {"nothing in this article", cue::legal},
    // de
    {"dieser artikel ist nur für abonnenten", cue::subscribe},
    {"dieser artikel ist exklusiv für", cue::subscribe},
    {"dieser inhalt ist nur für abonnenten", cue::subscribe},
    {"diese funktion ist nur für abonnenten", cue::subscribe}, {"fehler gefunden", cue::tool},
    {"fehler entdeckt", cue::tool}, {"haben sie einen fehler", cue::tool},
    {"sie haben einen fehler", cue::tool}, {"rechtschreibfehler gefunden", cue::tool},
    {"fehler im artikel", cue::tool}, {"sie müssen angemeldet sein", cue::comments},
    {"bitte melden sie sich an, um", cue::comments},
    {"melden sie sich an, um zu kommentieren", cue::comments},
    {"diskutieren sie mit", cue::comments}, {"was meinen sie? schreiben", cue::comments},
    {"ihre meinung ist gefragt", cue::comments}, {"gastkommentare", cue::legal},
    {"gastbeiträge geben", cue::legal}, {"namentlich gekennzeichnete", cue::legal},
    {"der beitrag gibt die meinung", cue::legal}, {"der gastbeitrag gibt", cue::legal},
    {"die meinung des autors", cue::legal}, {"die meinung der autorin", cue::legal},
    {"die im artikel geäußerte", cue::legal},
    {"dieser artikel dient nur der information", cue::legal},
    {"dieser artikel stellt keine", cue::legal},
    // fr
    {"il vous reste", cue::subscribe}, {"cet article est réservé aux abonnés", cue::subscribe},
    {"cet article est réservé à nos abonnés", cue::subscribe},
    {"cet article est payant", cue::subscribe},
    {"ce contenu est réservé aux abonnés", cue::subscribe}, {"vous avez lu", cue::subscribe},
    {"la suite est réservée aux abonnés", cue::subscribe}, {"une erreur ?", cue::tool},
    {"vous avez remarqué une erreur", cue::tool}, {"vous avez repéré une erreur", cue::tool},
    {"vous avez trouvé une erreur", cue::tool}, {"signaler une erreur", cue::tool},
    {"une faute dans l'article", cue::tool}, {"connectez-vous pour commenter", cue::comments},
    {"vous devez être connecté", cue::comments}, {"réagissez à cet article", cue::comments},
    {"soyez le premier à commenter", cue::comments}, {"soyez le premier à réagir", cue::comments},
    {"les opinions exprimées", cue::legal}, {"les propos exprimés", cue::legal},
    {"les propos tenus n'engagent", cue::legal}, {"cette tribune n'engage", cue::legal},
    // es
    {"este contenido es exclusivo", cue::subscribe},
    {"esta funcionalidad es sólo para", cue::subscribe},
    {"esta funcionalidad es solo para", cue::subscribe},
    {"contenido exclusivo para", cue::subscribe}, {"este artículo es exclusivo", cue::subscribe},
    {"has encontrado un error", cue::tool}, {"has visto un error", cue::tool},
    {"encontraste un error", cue::tool}, {"encontró un error", cue::tool},
    {"reportar un error", cue::tool}, {"informar de un error", cue::tool},
    {"inicia sesión para comentar", cue::comments}, {"debes iniciar sesión", cue::comments},
    {"para comentar debes", cue::comments}, {"para ver los comentarios", cue::comments},
    {"quieres comentar", cue::comments}, {"sé el primero en comentar", cue::comments},
    {"inicia sesión o regístrate para comentar", cue::comments},
    {"las opiniones expresadas", cue::legal}, {"las opiniones vertidas", cue::legal},
    {"los artículos de opinión", cue::legal}, {"el autor es el único responsable", cue::legal},
    {"las opiniones de los", cue::legal},
    // pt
    {"conteúdo exclusivo para", cue::subscribe}, {"este conteúdo é exclusivo", cue::subscribe},
    {"esta matéria é exclusiva", cue::subscribe}, {"este artigo é exclusivo", cue::subscribe},
    {"encontrou um erro", cue::tool}, {"encontrou algum erro", cue::tool},
    {"viu algum erro", cue::tool}, {"reportar erro", cue::tool}, {"comunicar erro", cue::tool},
    {"faça login para comentar", cue::comments}, {"seja o primeiro a comentar", cue::comments},
    {"entre para comentar", cue::comments}, {"inicie sessão para comentar", cue::comments},
    {"as opiniões expressas", cue::legal}, {"as opiniões emitidas", cue::legal},
    {"os artigos publicados", cue::legal}, {"os artigos assinados", cue::legal},
    {"este texto não reflete", cue::legal}, {"este artigo não reflete", cue::legal},
    {"o conteúdo deste artigo não reflete", cue::legal}, {"a opinião do autor não", cue::legal},
    // it
    {"questo articolo è riservato", cue::subscribe},
    {"contenuto riservato agli abbonati", cue::subscribe},
    {"questo contenuto è riservato agli", cue::subscribe}, {"hai trovato un errore", cue::tool},
    {"hai notato un errore", cue::tool}, {"segnala un errore", cue::tool},
    {"hai una notizia da", cue::tool}, {"accedi per commentare", cue::comments},
    {"devi effettuare il login", cue::comments}, {"per commentare devi", cue::comments},
    {"effettua il login per commentare", cue::comments}, {"le opinioni espresse", cue::legal},
    {"le opinioni contenute", cue::legal},
    // nl, sv, da, no, fi
    {"dit artikel is exclusief", cue::subscribe}, {"dit artikel is alleen voor", cue::subscribe},
    {"denne artikkelen er for abonnenter", cue::subscribe},
    {"denne saken er for abonnenter", cue::subscribe},
    {"denne artikel er for abonnenter", cue::subscribe},
    {"den här artikeln är för prenumeranter", cue::subscribe},
    {"tämä artikkeli on tilaajille", cue::subscribe},
    {"juttu on vain tilaajille", cue::subscribe}, {"fout gezien", cue::tool},
    {"fout gevonden", cue::tool}, {"taalfout gezien", cue::tool}, {"foutje gezien", cue::tool},
    {"heb je een tip", cue::tool}, {"hittade du ett fel", cue::tool},
    {"såg du ett fel", cue::tool}, {"fant du en feil", cue::tool}, {"har du et tips", cue::tool},
    {"har du tips", cue::tool}, {"fandt du en fejl", cue::tool},
    {"huomasitko virheen", cue::tool}, {"löysitkö virheen", cue::tool},
    {"log in om te reageren", cue::comments}, {"logga in för att kommentera", cue::comments},
    {"logg inn for å kommentere", cue::comments}, {"log ind for at kommentere", cue::comments},
    {"kirjaudu sisään kommentoidaksesi", cue::comments}, {"de meningen zijn", cue::legal},
    {"de inhoud van opiniestukken", cue::legal}, {"åsikterna som uttrycks", cue::legal},
    {"dette er en kronikk", cue::legal}, {"dette er et debattinnlegg", cue::legal},
    {"dette er en kommentar", cue::legal}, {"dette debattinnlegget gir uttrykk", cue::legal},
    {"det här är en kommenterande text", cue::legal}, {"det här är en åsiktstext", cue::legal},
    {"dette er udtryk for skribentens", cue::legal},
    // pl, cs, sk, hu, ro, hr
    {"ten artykuł jest dostępny tylko", cue::subscribe}, {"pozostało ci jeszcze", cue::subscribe},
    {"celý článek je jen", cue::subscribe}, {"celý článek je pouze", cue::subscribe},
    {"zbytek článku je", cue::subscribe}, {"tento článek je pouze", cue::subscribe},
    {"tento článok je len", cue::subscribe}, {"ez a cikk csak előfizetőknek", cue::subscribe},
    {"acest articol este disponibil doar", cue::subscribe}, {"znalazłeś błąd", cue::tool},
    {"zauważyłeś błąd", cue::tool}, {"widzisz błąd", cue::tool},
    {"našli jste v článku chybu", cue::tool}, {"našli jste chybu", cue::tool},
    {"pokud jste v článku zaznamenali", cue::tool}, {"našli ste chybu", cue::tool},
    {"našli ste v článku", cue::tool}, {"hibát talált", cue::tool}, {"hibát találtál", cue::tool},
    {"ai găsit o greșeală", cue::tool}, {"uočili ste pogrešku", cue::tool},
    {"pronašli ste grešku", cue::tool}, {"zaloguj się, aby skomentować", cue::comments},
    {"zaloguj się, aby dodać", cue::comments},
    {"bądź pierwszym, który skomentuje", cue::comments},
    {"pro přidání komentáře se", cue::comments}, {"pro vložení komentáře se", cue::comments},
    {"pre pridanie komentára sa", cue::comments}, {"poglądy wyrażone", cue::legal},
    {"opinie wyrażone", cue::legal}, {"názory autora", cue::legal},
    {"názory v článku", cue::legal}, {"a cikk a szerző", cue::legal},
    {"a cikkben megjelenő", cue::legal}, {"stavovi izneseni", cue::legal},
    {"stavovi autora", cue::legal},
    // ru, uk, bg, el, tr
    {"нашли ошибку", cue::tool}, {"если вы нашли ошибку", cue::tool},
    {"если вы заметили ошибку", cue::tool}, {"заметили ошибку", cue::tool},
    {"нашли опечатку", cue::tool}, {"знайшли помилку", cue::tool},
    {"якщо ви знайшли помилку", cue::tool}, {"якщо ви помітили помилку", cue::tool},
    {"открихте грешка", cue::tool}, {"βρηκατε λαθοσ", cue::tool}, {"hata mı buldunuz", cue::tool},
    {"haberde hata", cue::tool}, {"войдите, чтобы оставить", cue::comments},
    {"авторизуйтесь, чтобы", cue::comments}, {"чтобы оставить комментарий", cue::comments},
    {"войдите, чтобы комментировать", cue::comments}, {"увійдіть, щоб", cue::comments},
    {"yorum yapmak için", cue::comments}, {"ilk yorumu siz yapın", cue::comments},
    {"ilk yorum yapan siz olun", cue::comments}, {"мнение автора может", cue::legal},
    {"мнение редакции может", cue::legal}, {"позиция редакции может", cue::legal},
    {"мнения авторов", cue::legal}, {"точка зрения автора", cue::legal},
    {"думка автора може", cue::legal}, {"думка редакції може", cue::legal},
    {"позиція редакції може", cue::legal}, {"οι αποψεισ", cue::legal},
    {"τα κειμενα εκφραζουν", cue::legal}, {"yazıda ifade edilen görüşler", cue::legal},
    {"yazarın görüşleri", cue::legal}, {"köşe yazılarının", cue::legal},
    {"yazılardan yazarı", cue::legal},
    // id, vi, ar, fa
    {"temukan kesalahan", cue::tool}, {"laporkan kesalahan", cue::tool},
    {"silakan login untuk", cue::comments}, {"login untuk berkomentar", cue::comments},
    {"سجل الدخول للتعليق", cue::comments}, {"isi di luar tanggung jawab", cue::legal},
    {"artikel ini adalah opini", cue::legal}, {"المقالات لا تعبر", cue::legal},
    {"الآراء الواردة", cue::legal}, {"المقال يعبر عن رأي", cue::legal},
    {"الآراء المنشورة", cue::legal},
    // zh, ja, ko
    {"この記事は有料会員", cue::subscribe}, {"この記事は有料記事です", cue::subscribe}, {"この記事は会員限定", cue::subscribe}, {"有料会員になると", cue::subscribe},
    {"有料会員限定", cue::subscribe}, {"この続きは", cue::subscribe}, {"유료회원 전용", cue::subscribe},
    {"此内容为会员", cue::subscribe}, {"本文为付费", cue::subscribe}, {"登录后阅读全文", cue::subscribe},
    {"登录后阅读", cue::subscribe}, {"下载app阅读", cue::subscribe}, {"打开app", cue::subscribe},
    {"더 많은 기사 보기", cue::subscribe}, {"登录后您可以享受", cue::subscribe}, {"发现错误", cue::tool},
    {"我要纠错", cue::tool}, {"内容有误", cue::tool}, {"오류를 발견하셨나요", cue::tool}, {"기사 제보", cue::tool},
    {"제보는 카카오톡", cue::tool}, {"기사 url이 복사", cue::tool}, {"举报/反馈", cue::tool},
    {"请先登录后", cue::comments}, {"请登录后", cue::comments}, {"登录后才能评论", cue::comments},
    {"登录后评论", cue::comments}, {"请先 后发表评论", cue::comments}, {"您还未登录", cue::comments},
    {"コメントするには", cue::comments}, {"댓글을 작성하려면", cue::comments}, {"로그인 후 댓글", cue::comments},
    {"登入後", cue::comments}, {"本文仅代表", cue::legal}, {"本文僅代表", cue::legal}, {"本文不代表", cue::legal},
    {"本文章不代表", cue::legal}, {"文章仅代表", cue::legal}, {"文章内容仅供参考", cue::legal},
    {"本文内容仅供参考", cue::legal}, {"以上内容仅代表", cue::legal}, {"此文仅代表", cue::legal},
    {"反侵权公告", cue::legal}, {"本 칼럼은", cue::legal}, {"본 칼럼은", cue::legal}, {"이 칼럼은", cue::legal},
    {"외부 필자의", cue::legal}, {"이 글은 본지의", cue::legal},
};

/// Offers of the paper itself, wherever they stand.
inline constexpr inside_entry offer_list[] = {
    // en, de, fr
    {"download our app", cue::subscribe}, {"get our app", cue::subscribe},
    {"sign up for our", cue::subscribe}, {"sign up to our", cue::subscribe},
    {"receive our newsletter", cue::subscribe}, {"stay informed with our", cue::subscribe},
    {"stay up to date with our", cue::subscribe},
    {"keep up with the latest news on", cue::subscribe},
    {"follow our coverage on", cue::subscribe}, {"already have an account?", cue::subscribe},
    {"this story is free to read because", cue::subscribe},
    {"to support our journalism", cue::subscribe}, {"support our journalism", cue::subscribe},
    {"help us keep", cue::subscribe}, {"laden sie unsere app", cue::subscribe},
    {"laden sie sich unsere app", cue::subscribe},
    {"alle nachrichten per whatsapp", cue::subscribe}, {"mit plus weiterlesen", cue::subscribe},
    {"folgen sie uns auf google news", cue::subscribe},
    {"melden sie sich für unseren newsletter", cue::subscribe},
    {"abonnieren sie unseren", cue::subscribe}, {"erhalten sie unseren", cue::subscribe},
    {"bleiben sie mit unserem", cue::subscribe},
    {"téléchargez notre application", cue::subscribe}, {"inscrivez-vous à notre", cue::subscribe},
    {"recevez notre newsletter", cue::subscribe}, {"suivez-nous sur google", cue::subscribe},
    // es, pt, it
    {"apóyanos", cue::subscribe}, {"descarga nuestra app", cue::subscribe},
    {"suscríbete a nuestro", cue::subscribe}, {"suscríbete a nuestra", cue::subscribe},
    {"recibe nuestro boletín", cue::subscribe}, {"síguenos en google", cue::subscribe},
    {"puedes ver notificaciones de", cue::subscribe}, {"haz clic aquí para suscribirte", cue::subscribe},
    {"haga clic aquí para suscribirse", cue::subscribe}, {"únete a nuestro canal", cue::subscribe},
    {"sigue nuestro canal", cue::subscribe}, {"sigue el canal", cue::subscribe},
    {"clique aqui para seguir", cue::subscribe}, {"clique aqui e siga", cue::subscribe},
    {"clique aqui para entrar", cue::subscribe}, {"participe do canal", cue::subscribe},
    {"entre no canal", cue::subscribe}, {"entre no nosso canal", cue::subscribe},
    {"siga o canal do", cue::subscribe}, {"segui il canale", cue::subscribe},
    {"entra nel canale", cue::subscribe},
    {"baixe nosso", cue::subscribe}, {"baixe o nosso", cue::subscribe},
    {"assine a nossa newsletter", cue::subscribe}, {"receba nossa newsletter", cue::subscribe},
    {"siga-nos no google", cue::subscribe}, {"siga o nosso canal", cue::subscribe},
    {"scarica la nostra app", cue::subscribe}, {"segui i nostri", cue::subscribe},
    {"ricevi le notizie", cue::subscribe}, {"ricevi la nostra newsletter", cue::subscribe},
    {"iscriviti alla nostra newsletter", cue::subscribe}, {"seguici su google", cue::subscribe},
    // nl, sv, da, no, fi
    {"download onze app", cue::subscribe}, {"schrijf je in voor onze", cue::subscribe},
    {"abonneer je op onze", cue::subscribe}, {"ladda ner vår app", cue::subscribe},
    {"prenumerera på vårt", cue::subscribe}, {"last ned vår app", cue::subscribe},
    {"meld deg på vårt", cue::subscribe}, {"hent vores app", cue::subscribe},
    {"tilmeld dig vores", cue::subscribe}, {"lataa sovelluksemme", cue::subscribe},
    {"tilaa uutiskirjeemme", cue::subscribe},
    // pl, cs, sk, hu, ro, hr
    {"pobierz naszą aplikację", cue::subscribe}, {"zapisz się do naszego", cue::subscribe},
    {"obserwuj nas w google", cue::subscribe}, {"stáhněte si naši", cue::subscribe},
    {"přihlaste se k odběru", cue::subscribe}, {"prihláste sa na odber", cue::subscribe},
    {"stiahnite si našu", cue::subscribe}, {"iratkozzon fel hírlevelünkre", cue::subscribe},
    {"iratkozz fel hírlevelünkre", cue::subscribe}, {"kövessen minket", cue::subscribe},
    {"descarcă aplicația noastră", cue::subscribe}, {"urmărește-ne pe google", cue::subscribe},
    {"preuzmite našu", cue::subscribe}, {"pratite nas na", cue::subscribe},
    // ru, uk, bg, el, tr
    {"читайте нас в", cue::subscribe}, {"читайте нас у", cue::subscribe},
    {"читайте нас на", cue::subscribe}, {"скачайте наше приложение", cue::subscribe},
    {"подпишитесь на нашу рассылку", cue::subscribe}, {"підписуйтесь на нашу", cue::subscribe},
    {"последвайте ни", cue::subscribe}, {"абонирайте се за нашия", cue::subscribe},
    {"ακολουθηστε μασ", cue::subscribe}, {"εγγραφειτε στο newsletter", cue::subscribe},
    {"bizi google news", cue::subscribe}, {"bültenimize abone olun", cue::subscribe},
    {"uygulamamızı indirin", cue::subscribe},
    // id, vi, th, ar, fa, hi
    {"unduh aplikasi kami", cue::subscribe}, {"gabung di channel", cue::subscribe},
    {"ikuti kami di", cue::subscribe}, {"ikuti saluran", cue::subscribe},
    {"gabung ke saluran", cue::subscribe}, {"theo dõi chúng tôi", cue::subscribe},
    {"ติดตามข่าวสารได้ที่", cue::subscribe}, {"กดติดตามเรา", cue::subscribe},
    {"اشترك في نشرتنا", cue::subscribe}, {"تابعونا على", cue::subscribe},
    {"हमें फॉलो करें", cue::subscribe},
    // zh, ja, ko
    {"ニュースレターに登録", cue::subscribe}, {"lineで友だち追加", cue::subscribe}, {"公式lineを", cue::subscribe},
    {"加入line好友", cue::subscribe}, {"关注我们的微信", cue::subscribe}, {"訂閱我們的電子報", cue::subscribe},
    {"下载我们的客户端", cue::subscribe}, {"카카오톡 채널 추가", cue::subscribe}, {"네이버에서 구독", cue::subscribe},
};
// clang-format on

inline constexpr auto tail_openers = make_phrase_set(tail_list);
inline constexpr auto offer_openers = make_phrase_set(offer_list);

} // namespace detail

/// What a line is that opens so at `begin`; none for any other.
[[nodiscard]] constexpr cue read_tail_line(std::string_view s, std::size_t begin) noexcept {
    const phrase_match m = detail::tail_openers.match(s, begin);
    return m ? detail::tail_list[m.index].what : cue::none;
}

/// Does the line open as an offer at `begin`?
[[nodiscard]] constexpr bool opens_offer(std::string_view s, std::size_t begin) noexcept {
    return static_cast<bool>(detail::offer_openers.match(s, begin));
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_INNER_TAILS_HPP
