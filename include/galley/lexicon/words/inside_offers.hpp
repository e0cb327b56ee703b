// galley/lexicon/words/inside_offers.hpp: words of subscriptions, newsletters, apps and gifts that
// say from inside a line that it is an offer. Data only, by language; collected from the feet and
// boxes of news pages.
#ifndef GALLEY_LEXICON_WORDS_INSIDE_OFFERS_HPP
#define GALLEY_LEXICON_WORDS_INSIDE_OFFERS_HPP

#include <galley/config.hpp>
#include <galley/lexicon/cue.hpp>

namespace galley::inline GALLEY_LEVEL::lexicon::detail {

// clang-format off
inline constexpr inside_entry inside_offers[] = {
    // en
    {"become a member", cue::subscribe}, {"become a supporter", cue::subscribe},
    {"donate", cue::subscribe}, {"free trial", cue::subscribe}, {"no spam", cue::subscribe},
    {"our app", cue::subscribe}, {"our newsletters", cue::subscribe},
    {"subscribers only", cue::subscribe}, {"support our", cue::subscribe},
    {"unlimited access", cue::subscribe}, {"your inbox", cue::subscribe},
    {"get the app", cue::subscribe}, {"download our app", cue::subscribe},
    {"newsletter", cue::subscribe}, {"supporter on", cue::subscribe},
    {"in your inbox", cue::subscribe}, {"straight to your", cue::subscribe},
    {"members only", cue::subscribe}, {"already a subscriber", cue::subscribe},
    {"already a member", cue::subscribe}, {"create a free account", cue::subscribe},
    {"exclusive content for", cue::subscribe}, {"every morning in", cue::subscribe},
    {"get smarter", cue::subscribe}, {"daily briefing", cue::subscribe},
    {"on google news", cue::subscribe}, {"start your subscription", cue::subscribe},
    {"breaking news alerts", cue::subscribe}, {"email alerts", cue::subscribe},
    {"news alerts", cue::subscribe}, {"your submission", cue::subscribe},
    {"sign up to", cue::subscribe}, {"sign up for", cue::subscribe},
    {"to your email", cue::subscribe}, {"subscriber-only", cue::subscribe},
    {"subscribers can", cue::subscribe}, {"gift subscription", cue::subscribe},
    {"thank you for subscribing", cue::subscribe}, {"start a free trial", cue::subscribe},
    {"free account", cue::subscribe}, {"telegram channel", cue::subscribe},
    {"push notifications", cue::subscribe}, {"preferred source", cue::subscribe},
    {"donate to", cue::subscribe}, {"make a donation", cue::subscribe},
    {"your donation", cue::subscribe}, {"home screen", cue::subscribe},
    {"free newsletter", cue::subscribe}, {"our whatsapp", cue::subscribe},
    {"our telegram", cue::subscribe}, {"reader-supported publication", cue::subscribe}, {"paid subscriber", cue::subscribe}, {"unsubscribe", cue::subscribe}, {"keep reading this post", cue::subscribe}, {"to receive new posts", cue::subscribe}, {"support my work", cue::subscribe}, {"daily newsletter", cue::subscribe},
    {"weekly newsletter", cue::subscribe}, {"your email address", cue::subscribe},
    {"financial contributions", cue::subscribe}, {"making a contribution", cue::subscribe},
    {"make a contribution", cue::subscribe},
    {"your ad blocker", cue::subscribe}, {"your ad-blocker", cue::subscribe},
    {"your adblocker", cue::subscribe}, {"adblock plus", cue::subscribe},
    {"adblock button", cue::subscribe}, {"ad blocker on", cue::subscribe},
    // de
    {"gratis-artikel", cue::subscribe}, {"ihr abo", cue::subscribe},
    {"jetzt testen", cue::subscribe}, {"newsletters", cue::subscribe}, {"plus-abo", cue::subscribe},
    {"app herunterladen", cue::subscribe}, {"news-app", cue::subscribe},
    {"in einer app", cue::subscribe}, {"unsere app", cue::subscribe},
    {"kostenlos herunterladen", cue::subscribe}, {"e-paper", cue::subscribe},
    {"abonnieren sie", cue::subscribe}, {"jetzt abonnieren", cue::subscribe},
    {"digital-abo", cue::subscribe}, {"jetzt registrieren", cue::subscribe},
    {"probemonat", cue::subscribe}, {"gratis testen", cue::subscribe},
    {"monatlich kündbar", cue::subscribe}, {"whatsapp-kanal", cue::subscribe},
    {"unseren newsletter", cue::subscribe}, {"newsletter anmelden", cue::subscribe},
    {"lesekomfort", cue::subscribe}, {"werbefrei", cue::subscribe},
    {"e-mail-adresse ein", cue::subscribe}, {"für sie da", cue::subscribe},
    {"newsletter-anmeldung", cue::subscribe}, {"per e-mail erhalten", cue::subscribe},
    {"auf dem laufenden", cue::subscribe}, {"newsletter abonnieren", cue::subscribe},
    {"telegram-kanal", cue::subscribe}, {"abbestellen", cue::subscribe},
    {"bevorzugte quelle", cue::subscribe}, {"unseren whatsapp", cue::subscribe},
    {"unseren telegram", cue::subscribe}, {"ins postfach", cue::subscribe},
    {"direkt ins", cue::subscribe}, {"mit ihrer spende", cue::subscribe},
    {"ihre spende", cue::subscribe}, {"unterstützen sie uns", cue::subscribe},
    {"ihren adblocker", cue::subscribe}, {"deinen adblocker", cue::subscribe},
    {"ihren werbeblocker", cue::subscribe}, {"den adblocker", cue::subscribe},
    {"deine spende", cue::subscribe}, {"deiner spende", cue::subscribe},
    {"eure spende", cue::subscribe}, {"eurer spende", cue::subscribe},
    {"eure spenden", cue::subscribe}, {"jede spende", cue::subscribe},
    {"mit einer spende", cue::subscribe}, {"spendenkonto", cue::subscribe},
    {"spenden könnt ihr", cue::subscribe}, {"per paypal", cue::subscribe},
    {"via paypal", cue::subscribe}, {"paypal spenden", cue::subscribe},
    {"eure unterstützung", cue::subscribe}, {"ihre unterstützung", cue::subscribe},
    // fr, es, pt, it
    {"réservé aux abonnés", cue::subscribe}, {"réservés aux abonnés", cue::subscribe},
    {"réservé aux inscrits", cue::subscribe}, {"réservés aux inscrits", cue::subscribe},
    {"votre abonnement", cue::subscribe}, {"contenus exclusifs", cue::subscribe},
    {"tu suscripción", cue::subscribe}, {"contenidos exclusivos", cue::subscribe},
    {"sua assinatura", cue::subscribe}, {"conteúdos exclusivos", cue::subscribe},
    {"tuo abbonamento", cue::subscribe}, {"contenuti esclusivi", cue::subscribe},
    {"teva subscripció", cue::subscribe}, {"continguts exclusius", cue::subscribe},
    {"nuestro boletín", cue::subscribe}, {"suscriptores", cue::subscribe},
    {"nosso canal", cue::subscribe}, {"seja membro", cue::subscribe},
    {"nostra newsletter", cue::subscribe},
    // pl, cs, hr and its sisters
    {"strefy premium", cue::subscribe}, {"wykup dostęp", cue::subscribe},
    {"naszej społeczności", cue::subscribe},
    // ru, uk
    {"наш канал", cue::subscribe}, {"телеграм-канал", cue::subscribe},
    {"подписывайтесь", cue::subscribe},
    // id, tr
    {"login untuk", cue::subscribe}, {"berlangganan", cue::subscribe}, {"abone ol", cue::subscribe},
    // zh, ja, ko
    {"公众号", cue::subscribe}, {"客户端下载", cue::subscribe}, {"扫码", cue::subscribe},
    {"会員登録", cue::subscribe}, {"구독하기", cue::subscribe},
    // fr
    {"notre application", cue::subscribe}, {"nos newsletters", cue::subscribe},
    {"infolettre", cue::subscribe}, {"infolettres", cue::subscribe},
    {"abonnez-vous", cue::subscribe}, {"je m'abonne", cue::subscribe},
    {"s'abonner", cue::subscribe}, {"inscrivez-vous", cue::subscribe},
    {"je crée mon compte", cue::subscribe}, {"déjà un compte", cue::subscribe},
    {"déjà abonné", cue::subscribe}, {"téléchargez", cue::subscribe},
    {"essai gratuit", cue::subscribe}, {"sans engagement", cue::subscribe},
    {"votre adresse e-mail", cue::subscribe}, {"par e-mail", cue::subscribe},
    {"désinscrire", cue::subscribe}, {"désabonner", cue::subscribe},
    {"notre newsletter", cue::subscribe}, {"faites un don", cue::subscribe},
    {"faire un don", cue::subscribe}, {"soutenez-nous", cue::subscribe},
    {"source préférée", cue::subscribe}, {"chaîne whatsapp", cue::subscribe},
    {"votre boîte mail", cue::subscribe}, {"boîte mail", cue::subscribe},
    // es
    {"nuestra app", cue::subscribe}, {"descarga la app", cue::subscribe},
    {"descarga nuestra app", cue::subscribe}, {"suscríbete", cue::subscribe},
    {"suscribite", cue::subscribe}, {"suscríbase", cue::subscribe}, {"boletín", cue::subscribe},
    {"boletines", cue::subscribe}, {"dona aquí", cue::subscribe}, {"tu apoyo", cue::subscribe},
    {"regístrate", cue::subscribe}, {"ya soy suscriptor", cue::subscribe},
    {"contenido exclusivo para", cue::subscribe}, {"canal de whatsapp", cue::subscribe},
    {"canal de telegram", cue::subscribe}, {"alertas de", cue::subscribe},
    {"tu correo", cue::subscribe}, {"su correo electrónico", cue::subscribe},
    {"correo electrónico", cue::subscribe}, {"nuestra newsletter", cue::subscribe},
    {"fuente preferida", cue::subscribe}, {"hazte socio", cue::subscribe},
    {"hazte socia", cue::subscribe}, {"darte de baja", cue::subscribe},
    {"canal de youtube", cue::subscribe}, {"nuestro canal", cue::subscribe},
    {"nuestro whatsapp", cue::subscribe}, {"recibe en tu", cue::subscribe},
    // pt
    {"nossa newsletter", cue::subscribe}, {"assine já", cue::subscribe},
    {"assine o", cue::subscribe}, {"assine a", cue::subscribe}, {"cadastre-se", cue::subscribe},
    {"baixe o app", cue::subscribe}, {"baixe nosso", cue::subscribe}, {"nosso app", cue::subscribe},
    {"canal do whatsapp", cue::subscribe}, {"canal no whatsapp", cue::subscribe},
    {"grupo do whatsapp", cue::subscribe}, {"grupo de whatsapp", cue::subscribe},
    {"assinantes", cue::subscribe}, {"receba as", cue::subscribe},
    {"receba notícias", cue::subscribe}, {"subscreva", cue::subscribe},
    {"seu e-mail", cue::subscribe}, {"no seu e-mail", cue::subscribe},
    {"fonte preferida", cue::subscribe}, {"nosso whatsapp", cue::subscribe},
    {"nosso telegram", cue::subscribe}, {"no google notícias", cue::subscribe},
    {"faça parte do", cue::subscribe}, {"receba no seu", cue::subscribe},
    {"canal do telegram", cue::subscribe},
    // it
    {"iscriviti alla", cue::subscribe}, {"iscriviti al", cue::subscribe},
    {"iscriviti a", cue::subscribe}, {"abbonati", cue::subscribe}, {"abbonamento", cue::subscribe},
    {"scarica l'app", cue::subscribe}, {"la nostra app", cue::subscribe},
    {"canale whatsapp", cue::subscribe}, {"canale telegram", cue::subscribe},
    {"google discover", cue::subscribe}, {"la tua email", cue::subscribe},
    {"la tua e-mail", cue::subscribe}, {"fonte preferita", cue::subscribe},
    {"nostro canale", cue::subscribe}, {"sostienici", cue::subscribe},
    {"la newsletter", cue::subscribe}, {"nella tua casella", cue::subscribe},
    // nl
    {"nieuwsbrief", cue::subscribe}, {"abonneer", cue::subscribe}, {"word lid", cue::subscribe},
    {"gratis proberen", cue::subscribe}, {"download de app", cue::subscribe},
    {"onze app", cue::subscribe}, {"whatsapp-kanaal", cue::subscribe},
    {"gratis nieuwsbrief", cue::subscribe}, {"steun ons", cue::subscribe},
    {"in je mailbox", cue::subscribe},
    // sv
    {"nyhetsbrev", cue::subscribe}, {"nyhetsbrevet", cue::subscribe},
    {"prenumerera", cue::subscribe}, {"prenumeranter", cue::subscribe},
    {"ladda ner appen", cue::subscribe}, {"stöd oss", cue::subscribe},
    {"kostnadsfria nyhetsbrev", cue::subscribe},
    // da
    {"nyhedsbrev", cue::subscribe}, {"nyhedsbrevet", cue::subscribe},
    {"bliv abonnent", cue::subscribe}, {"hent appen", cue::subscribe},
    {"gratis nyhedsbrev", cue::subscribe}, {"støt os", cue::subscribe},
    // no
    {"nyhetsbrevet vårt", cue::subscribe}, {"bli abonnent", cue::subscribe},
    {"last ned appen", cue::subscribe}, {"støtt oss", cue::subscribe},
    {"gratis nyhetsbrev", cue::subscribe},
    // fi
    {"uutiskirje", cue::subscribe}, {"uutiskirjeen", cue::subscribe},
    {"tilaajille", cue::subscribe}, {"lataa sovellus", cue::subscribe},
    {"tilaa lehti", cue::subscribe}, {"tilaa uutiskirje", cue::subscribe},
    // pl
    {"zapisz się", cue::subscribe}, {"pobierz aplikację", cue::subscribe},
    {"naszą aplikację", cue::subscribe}, {"prenumerata", cue::subscribe},
    {"kup dostęp", cue::subscribe}, {"google news", cue::subscribe}, {"bez reklam", cue::subscribe},
    {"newslettera", cue::subscribe}, {"zapisz się na", cue::subscribe},
    {"nasz newsletter", cue::subscribe}, {"kanale whatsapp", cue::subscribe},
    {"kanał na youtube", cue::subscribe}, {"wesprzyj nas", cue::subscribe},
    // cs
    {"předplatné", cue::subscribe}, {"předplatného", cue::subscribe},
    {"newsletteru", cue::subscribe}, {"odběr novinek", cue::subscribe},
    {"stáhněte si", cue::subscribe}, {"mobilní aplikaci", cue::subscribe},
    {"do e-mailu", cue::subscribe}, {"odhlásit z odběru", cue::subscribe},
    {"náš newsletter", cue::subscribe}, {"podpořte nás", cue::subscribe},
    // sk
    {"predplatné", cue::subscribe}, {"odber noviniek", cue::subscribe},
    {"podporte nás", cue::subscribe},
    // hu
    {"hírlevél", cue::subscribe}, {"hírlevelünkre", cue::subscribe},
    {"iratkozz fel", cue::subscribe}, {"iratkozzon fel", cue::subscribe},
    {"feliratkozás", cue::subscribe}, {"előfizetés", cue::subscribe},
    {"előfizetőinknek", cue::subscribe}, {"támogasson minket", cue::subscribe},
    {"támogass minket", cue::subscribe}, {"viber-csatornánk", cue::subscribe},
    // ro
    {"abonează-te", cue::subscribe}, {"abonați-vă", cue::subscribe},
    {"newsletterul", cue::subscribe}, {"google știri", cue::subscribe},
    {"canalul de whatsapp", cue::subscribe}, {"abonează-te la", cue::subscribe},
    {"canalul nostru", cue::subscribe}, {"pe whatsapp", cue::subscribe},
    // hr
    {"pretplatite se", cue::subscribe}, {"pretplati se", cue::subscribe},
    {"preuzmite aplikaciju", cue::subscribe}, {"preuzmite našu", cue::subscribe},
    {"naš newsletter", cue::subscribe}, {"naš viber", cue::subscribe},
    {"whatsapp kanalu", cue::subscribe}, {"viber kanalu", cue::subscribe},
    // sr
    {"претплатите се", cue::subscribe}, {"преузмите апликацију", cue::subscribe},
    {"viber kanal", cue::subscribe},
    // bg
    {"абонирайте се", cue::subscribe}, {"абонирай се", cue::subscribe}, {"бюлетин", cue::subscribe},
    {"вайбър канал", cue::subscribe}, {"във viber", cue::subscribe},
    {"за бюлетина", cue::subscribe},
    // el
    {"εγγραφειτε", cue::subscribe}, {"εγγραφη στο newsletter", cue::subscribe},
    {"κατεβαστε την", cue::subscribe}, {"ενημερωτικο δελτιο", cue::subscribe},
    {"στο viber", cue::subscribe}, {"στο google news", cue::subscribe},
    {"newsletter μασ", cue::subscribe},
    // tr
    {"e-bülten", cue::subscribe}, {"bültenimize", cue::subscribe}, {"abone olun", cue::subscribe},
    {"uygulamamızı", cue::subscribe}, {"uygulamayı indir", cue::subscribe},
    {"whatsapp kanalı", cue::subscribe}, {"google news'te", cue::subscribe},
    {"google haberler", cue::subscribe}, {"whatsapp kanalımız", cue::subscribe},
    {"telegram kanalı", cue::subscribe}, {"bildirimleri aç", cue::subscribe},
    // ru
    {"подпишитесь", cue::subscribe}, {"подпишись", cue::subscribe}, {"подписка на", cue::subscribe},
    {"рассылку", cue::subscribe}, {"рассылка", cue::subscribe}, {"наше приложение", cue::subscribe},
    {"мобильное приложение", cue::subscribe}, {"в нашем telegram", cue::subscribe},
    {"в нашем телеграм", cue::subscribe}, {"подписаться на", cue::subscribe},
    {"telegram-канал", cue::subscribe}, {"канал в telegram", cue::subscribe},
    {"в мессенджере max", cue::subscribe}, {"наш telegram", cue::subscribe},
    {"пуш-уведомления", cue::subscribe}, {"поддержите нас", cue::subscribe},
    {"поддержать редакцию", cue::subscribe},
    // uk
    {"підписуйтесь", cue::subscribe}, {"підписуйтеся", cue::subscribe},
    {"підпишіться", cue::subscribe}, {"розсилку", cue::subscribe}, {"наш телеграм", cue::subscribe},
    {"мобільний додаток", cue::subscribe}, {"наш viber", cue::subscribe},
    {"підтримайте нас", cue::subscribe}, {"у whatsapp", cue::subscribe},
    // id
    {"tanpa iklan", cue::subscribe}, {"unduh aplikasi", cue::subscribe},
    {"saluran whatsapp", cue::subscribe}, {"whatsapp channel", cue::subscribe},
    {"kanal whatsapp", cue::subscribe}, {"buletin", cue::subscribe},
    {"saluran telegram", cue::subscribe}, {"gabung di", cue::subscribe},
    {"grup telegram", cue::subscribe}, {"notifikasi", cue::subscribe},
    // vi
    {"đăng ký nhận", cue::subscribe}, {"bản tin", cue::subscribe}, {"tải ứng dụng", cue::subscribe},
    {"nhận tin", cue::subscribe}, {"tải app", cue::subscribe}, {"quan tâm kênh", cue::subscribe},
    // th
    {"สมัครสมาชิก", cue::subscribe}, {"ดาวน์โหลดแอป", cue::subscribe},
    {"จดหมายข่าว", cue::subscribe},
    // hi
    {"सब्सक्राइब", cue::subscribe}, {"न्यूजलेटर", cue::subscribe}, {"ऐप डाउनलोड", cue::subscribe},
    {"व्हाट्सएप चैनल", cue::subscribe}, {"व्हाट्सऐप चैनल", cue::subscribe},
    // ar
    {"اشترك", cue::subscribe}, {"اشتركوا", cue::subscribe}, {"النشرة البريدية", cue::subscribe},
    {"حمل التطبيق", cue::subscribe}, {"تطبيقنا", cue::subscribe}, {"قناتنا", cue::subscribe},
    {"قناة واتساب", cue::subscribe}, {"قناة تلغرام", cue::subscribe},
    {"على واتساب", cue::subscribe}, {"حمّل تطبيق", cue::subscribe},
    {"القائمة البريدية", cue::subscribe},
    // fa
    {"خبرنامه", cue::subscribe}, {"کانال تلگرام", cue::subscribe}, {"عضویت در", cue::subscribe},
    {"نصب کنید", cue::subscribe}, {"کانال ما", cue::subscribe}, {"در تلگرام", cue::subscribe},
    {"اپلیکیشن", cue::subscribe},
    // he
    {"הירשמו", cue::subscribe}, {"לניוזלטר", cue::subscribe}, {"הניוזלטר", cue::subscribe},
    // ja
    {"購読", cue::subscribe}, {"会員限定", cue::subscribe}, {"有料会員", cue::subscribe},
    {"メルマガ", cue::subscribe}, {"メールマガジン", cue::subscribe}, {"読み放題", cue::subscribe},
    {"無料登録", cue::subscribe}, {"電子版に登録", cue::subscribe}, {"プランを選択", cue::subscribe},
    {"アプリをダウンロード", cue::subscribe}, {"アプリで読む", cue::subscribe}, {"友だち追加", cue::subscribe},
    {"メルマガ登録", cue::subscribe}, {"アプリで", cue::subscribe}, {"ニュースレター", cue::subscribe},
    {"メールでお届け", cue::subscribe}, {"チャンネル登録", cue::subscribe},
    // ko
    {"뉴스레터", cue::subscribe}, {"앱 다운로드", cue::subscribe}, {"채널 추가", cue::subscribe},
    {"채널추가", cue::subscribe}, {"구독 신청", cue::subscribe}, {"카카오톡 채널", cue::subscribe},
    {"구독하세요", cue::subscribe}, {"네이버에서 구독", cue::subscribe}, {"앱 설치", cue::subscribe},
    {"채널 구독", cue::subscribe},
    // zh
    {"订阅", cue::subscribe}, {"扫一扫", cue::subscribe}, {"扫描二维码", cue::subscribe},
    {"下载app", cue::subscribe}, {"訂閱", cue::subscribe}, {"掃描", cue::subscribe},
    {"加入會員", cue::subscribe}, {"下載app", cue::subscribe}, {"电子版", cue::subscribe},
    {"关注微信", cue::subscribe}, {"关注公众号", cue::subscribe}, {"扫码关注", cue::subscribe},
    {"粉丝团", cue::subscribe}, {"粉絲團", cue::subscribe}, {"加入好友", cue::subscribe},
    {"下载客户端", cue::subscribe}, {"官方微信", cue::subscribe}, {"追蹤我們的", cue::subscribe},
    {"電子報", cue::subscribe}, {"訂閱電子報", cue::subscribe},
};
// clang-format on

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail

#endif // GALLEY_LEXICON_WORDS_INSIDE_OFFERS_HPP
