// galley/lexicon/words/inside_words.hpp: words that say from inside a line what it is, where the
// line is known not to be the article's. Unlike labels (cues.hpp) they open no line; in a body they
// would be words like any other. Collected from the feet and boxes of news pages; used by
// rules/outside.
#ifndef GALLEY_LEXICON_WORDS_INSIDE_WORDS_HPP
#define GALLEY_LEXICON_WORDS_INSIDE_WORDS_HPP

#include <galley/lexicon/cue.hpp>
#include <galley/lexicon/detail/join_lists.hpp>
#include <galley/lexicon/phrase_set.hpp>
#include <galley/lexicon/words/inside_offers.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr inside_entry inside_notices[] = {
    // legal
    // en
    {"corporate site", cue::legal}, {"prior written", cue::legal},
    {"press standards organisation", cue::legal}, {"public inspection file", cue::legal},
    {"recaptcha", cue::legal}, {"registered in", cue::legal}, {"registered office", cue::legal},
    {"registered trademark", cue::legal}, {"text and data mining", cue::legal},
    {"trademark of", cue::legal}, {"web scraping", cue::legal}, {"written permission", cue::legal},
    {"without permission", cue::legal}, {"delayed a minimum", cue::legal},
    {"delayed at least", cue::legal}, {"delayed by at least", cue::legal},
    {"may not be reproduced", cue::legal},
    {"may not be published", cue::legal}, {"independent press standards", cue::legal},
    {"privacy notice and terms", cue::legal}, {"all rights reserve", cue::legal},
    {"these cookies", cue::legal}, {"of cookies", cue::legal}, {"use cookies", cue::legal},
    {"uses cookies", cue::legal}, {"using cookies", cue::legal}, {"cookies to", cue::legal},
    {"cookies and", cue::legal}, {"creative commons", cue::legal}, {"licensed under", cue::legal},
    {"affiliate links", cue::legal}, {"affiliate commission", cue::legal}, {"may earn", cue::legal},
    {"medical advice", cue::legal}, {"investment advice", cue::legal},
    {"informational purposes", cue::legal}, {"consent to the", cue::legal},
    {"not responsible for", cue::legal}, {"advertising disclosure", cue::legal},
    {"earn a commission", cue::legal}, {"receive a commission", cue::legal},
    {"view all posts by", cue::author_bio}, {"receive compensation", cue::legal}, {"affiliate link", cue::legal},
    {"code of ethics", cue::legal}, {"editorial standards", cue::legal},
    {"manage options manage services", cue::legal},
    {"technical storage or access", cue::legal}, {"always active", cue::legal},
    {"amazon services llc", cue::legal}, {"affiliate advertising program", cue::legal},
    {"quotes delayed", cue::legal}, {"views expressed on this", cue::legal},
    {"views expressed in this", cue::legal}, {"opinions expressed on this", cue::legal},
    {"opinions expressed in this", cue::legal}, {"not legal advice", cue::legal},
    {"collect a share of sales", cue::legal},
    {"information on this website", cue::legal}, {"information on this site", cue::legal},
    {"provided on this website", cue::legal}, {"provided on this site", cue::legal},
    {"contained on this website", cue::legal}, {"contained in this website", cue::legal},
    {"results may vary", cue::legal}, {"individual results", cue::legal},
    {"evaluated by the food and drug", cue::legal}, {"intended to diagnose", cue::legal},
    // de
    {"alle rechte", cue::legal}, {"nutzungsbedingungen", cue::legal},
    {"urheberrechtlich", cue::legal}, {"unserer datenschutzerklärung", cue::legal},
    {"optionale cookies", cue::legal},
    {"technische speicherung oder der", cue::legal}, {"affiliate-links enthalten", cue::legal},
    {"verzögerung der kursdaten", cue::legal}, {"keine haftung", cue::legal},
    {"verwendung von cookies", cue::legal}, {"cookies verwenden", cue::legal},
    {"wir cookies", cue::legal}, {"verwendet cookies", cue::legal}, {"nutzt cookies", cue::legal},
    {"nutzen cookies", cue::legal}, {"von cookies", cue::legal},
    {"damit einverstanden", cue::legal}, {"nutzung unserer", cue::legal},
    {"affiliate-links", cue::legal}, {"ausgeschlossen ist die haftung", cue::legal},
    {"keine verantwortung", cue::legal}, {"externer webseiten", cue::legal},
    {"affiliate-link", cue::legal}, {"erhalten wir eine provision", cue::legal},
    {"nachdruck", cue::legal},
    // fr, es, pt, it
    {"reproduction interdite", cue::legal}, {"reproducción total", cue::legal},
    {"reprodução total", cue::legal}, {"riproduzione riservata", cue::legal},
    {"p. iva", cue::legal}, {"p.iva", cue::legal}, {"partita iva", cue::legal},
    {"s.p.a.", cue::legal},
    // pl, cs, hr and its sisters
    {"eksploracja tekstu", cue::legal}, {"prawa autorskie", cue::legal},
    {"prawa zastrzeżone", cue::legal}, {"autorských práv", cue::legal},
    {"autorska prava", cue::legal}, {"autorskih prava", cue::legal},
    // ru, uk
    {"активная ссылка", cue::legal}, {"использовании материалов", cue::legal},
    {"авторские права", cue::legal}, {"свидетельство о регистрации", cue::legal},
    // id, tr
    {"hak cipta", cue::legal}, {"izin tertulis", cue::legal}, {"tüm hakları", cue::legal},
    {"izinsiz", cue::legal},
    // zh, ja, ko
    {"版权说明", cue::legal}, {"版权保护", cue::legal}, {"版权属", cue::legal}, {"版权均属", cue::legal},
    {"禁止转载", cue::legal}, {"不得转载", cue::legal}, {"未经允许", cue::legal}, {"未经授权", cue::legal},
    {"违者必究", cue::legal}, {"追究法律责任", cue::legal}, {"無断転載", cue::legal}, {"無断複製", cue::legal},
    {"著作権", cue::legal}, {"저작권자", cue::legal}, {"법적 책임", cue::legal}, {"무단 전재", cue::legal},
    // fr
    {"tous droits réservés", cue::legal}, {"mentions légales", cue::legal},
    {"gestion des cookies", cue::legal}, {"des cookies", cue::legal}, {"les cookies", cue::legal},
    {"de cookies", cue::legal}, {"données personnelles", cue::legal},
    {"n'est pas responsable", cue::legal}, {"lien affilié", cue::legal},
    {"liens affiliés", cue::legal}, {"droits de reproduction", cue::legal},
    // es
    {"todos los derechos", cue::legal}, {"derechos reservados", cue::legal},
    {"prohibida la reproducción", cue::legal}, {"prohibida su reproducción", cue::legal},
    {"uso de cookies", cue::legal}, {"utiliza cookies", cue::legal},
    {"utilizamos cookies", cue::legal}, {"las cookies", cue::legal},
    {"datos personales", cue::legal}, {"no se hace responsable", cue::legal},
    {"enlaces de afiliados", cue::legal}, {"reservados todos los derechos", cue::legal},
    // pt
    {"todos os direitos", cue::legal}, {"proibida a reprodução", cue::legal},
    {"usa cookies", cue::legal}, {"usamos cookies", cue::legal}, {"dados pessoais", cue::legal},
    {"não se responsabiliza", cue::legal}, {"links de afiliados", cue::legal},
    {"reproduzido sem autorização", cue::legal},
    // it
    {"tutti i diritti", cue::legal}, {"registrazione al tribunale", cue::legal},
    {"direttore responsabile", cue::legal}, {"dei cookie", cue::legal},
    {"utilizza cookie", cue::legal}, {"i cookie", cue::legal}, {"dati personali", cue::legal},
    {"testata giornalistica", cue::legal}, {"non si assume", cue::legal},
    {"link di affiliazione", cue::legal}, {"link affiliati", cue::legal},
    {"diritti riservati", cue::legal},
    // nl
    {"alle rechten voorbehouden", cue::legal}, {"gebruik van cookies", cue::legal},
    {"maakt gebruik van cookies", cue::legal}, {"persoonsgegevens", cue::legal},
    {"alle rechten", cue::legal}, {"zonder toestemming", cue::legal},
    {"auteursrechten", cue::legal},
    // sv
    {"ansvarig utgivare", cue::legal}, {"alla rättigheter", cue::legal},
    {"använder cookies", cue::legal}, {"kakor", cue::legal}, {"med ensamrätt", cue::legal},
    {"upphovsrätt", cue::legal}, {"upphovsrättslagen", cue::legal},
    // cs
    {"všechna práva", cue::legal}, {"soubory cookie", cue::legal}, {"souborů cookie", cue::legal},
    {"osobních údajů", cue::legal}, {"cookies k", cue::legal},
    // ru
    {"все права защищены", cue::legal}, {"гиперссылка на", cue::legal},
    {"при перепечатке", cue::legal}, {"сетевое издание", cue::legal}, {"файлы cookie", cue::legal},
    {"файлов cookie", cue::legal}, {"персональных данных", cue::legal},
    {"мнение редакции", cue::legal}, {"все права", cue::legal}, {"без письменного", cue::legal},
    {"не несет ответственности", cue::legal}, {"редакция не несёт", cue::legal},
    {"редакция не несет", cue::legal},
    // uk
    {"усі права", cue::legal}, {"всі права", cue::legal}, {"передрук матеріалів", cue::legal},
    {"файли cookie", cue::legal}, {"персональних даних", cue::legal},
    {"без письмового", cue::legal}, {"не несе відповідальності", cue::legal},
    // el
    {"με επιφυλαξη", cue::legal}, {"πνευματικων δικαιωματων", cue::legal},
    {"προσωπικων δεδομενων", cue::legal}, {"πνευματικα δικαιωματα", cue::legal},
    // tr
    {"kaynak gösterilmeden", cue::legal}, {"çerezler", cue::legal}, {"çerez", cue::legal},
    {"kişisel verilerin", cue::legal}, {"her hakkı", cue::legal},
    {"tüm hakları saklıdır", cue::legal}, {"kopyalanamaz", cue::legal},
    // vi
    {"ghi rõ nguồn", cue::legal}, {"giấy phép số", cue::legal}, {"giấy phép hoạt động", cue::legal},
    {"bản quyền thuộc", cue::legal}, {"không sao chép", cue::legal},
    // zh
    {"特别授权", cue::legal}, {"请勿转载", cue::legal}, {"依法必究", cue::legal}, {"建立镜像", cue::legal},
    {"版權所有", cue::legal}, {"不得轉載", cue::legal}, {"未經授權", cue::legal}, {"文章版权", cue::legal},
    {"举报电话", cue::legal}, {"營業執照", cue::legal}, {"未经许可", cue::legal}, {"未經許可", cue::legal},
    {"未经书面", cue::legal}, {"未经同意", cue::legal}, {"不承担任何", cue::legal}, {"不承担责任", cue::legal},
    {"不承担法律", cue::legal}, {"真实性、准确性", cue::legal}, {"合法性", cue::legal}, {"侵权必究", cue::legal},
    {"版权归", cue::legal}, {"著作权归", cue::legal}, {"著作權歸", cue::legal}, {"禁止轉載", cue::legal},
    {"未經同意", cue::legal}, {"請勿轉載", cue::legal},
    // ja
    {"無断での", cue::legal}, {"転載を禁", cue::legal}, {"クッキー", cue::legal}, {"転載禁止", cue::legal},
    {"無断転用", cue::legal}, {"複製・転載", cue::legal},
    // pl
    {"plików cookies", cue::legal}, {"pliki cookies", cue::legal}, {"plików cookie", cue::legal},
    {"danych osobowych", cue::legal}, {"wszelkie prawa", cue::legal},
    {"wszystkie prawa", cue::legal},
    // ko
    {"쿠키", cue::legal}, {"무단전재", cue::legal}, {"무단 복제", cue::legal}, {"재배포 금지", cue::legal},
    {"재배포금지", cue::legal}, {"무단복제", cue::legal}, {"ai 학습", cue::legal},
    // no
    {"har ikke ansvar for", cue::legal}, {"uten avtale", cue::legal},
    {"alle rettigheter", cue::legal}, {"opphavsrett", cue::legal}, {"åndsverkloven", cue::legal},
    {"ansvarlig redaktør", cue::legal},
    // da
    {"alle rettigheder", cue::legal}, {"ophavsret", cue::legal}, {"må ikke kopieres", cue::legal},
    {"ansvarshavende", cue::legal},
    // fi
    {"kaikki oikeudet", cue::legal}, {"tekijänoikeus", cue::legal},
    // et
    {"kõik õigused", cue::legal},
    // lv
    {"visas tiesības", cue::legal}, {"pārpublicēt", cue::legal},
    // lt
    {"visos teisės", cue::legal}, {"be raštiško", cue::legal},
    // sk
    {"všetky práva", cue::legal},
    // hu
    {"minden jog", cue::legal}, {"szerzői jog", cue::legal}, {"szerzői jogi", cue::legal},
    {"írásos engedélye", cue::legal},
    // ro
    {"toate drepturile", cue::legal}, {"fără acordul", cue::legal},
    // bg
    {"всички права", cue::legal}, {"авторските права", cue::legal}, {"без разрешение", cue::legal},
    // hr
    {"sva prava", cue::legal},
    // sr
    {"сва права", cue::legal},
    // sl
    {"vse pravice", cue::legal},
    // ar
    {"جميع الحقوق", cue::legal}, {"كافة الحقوق", cue::legal}, {"الحقوق محفوظة", cue::legal},
    // fa
    {"تمام حقوق", cue::legal}, {"تمامی حقوق", cue::legal}, {"کلیه حقوق", cue::legal},
    {"با ذکر منبع", cue::legal},
    // he
    {"כל הזכויות", cue::legal},
    // hi
    {"सर्वाधिकार", cue::legal}, {"सभी अधिकार", cue::legal},
    // bn
    {"সর্বস্বত্ব", cue::legal}, {"অনুমতি ছাডা", cue::legal},
    // th
    {"สงวนลิขสิทธิ์", cue::legal}, {"สงวนสิทธิ์", cue::legal},
    // id
    {"hak cipta dilindungi", cue::legal}, {"dilarang mengutip", cue::legal},
    {"dilarang keras", cue::legal}, {"seluruh hak", cue::legal},
    // share
    // en
    {"click to share", cue::share}, {"share on", cue::share}, {"share this", cue::share},
    {"share via", cue::share}, {"share by", cue::share}, {"share to", cue::share},
    {"copy url", cue::share}, {"copy link", cue::share}, {"follow us", cue::share},
    {"bloggers like this", cue::share}, {"bloggers liken dit", cue::share},
    {"follow me", cue::share}, {"follow on twitter", cue::share},
    {"follow on facebook", cue::share}, {"like us on", cue::share}, {"find us on", cue::share},
    {"like on facebook", cue::share}, {"connect with us", cue::share},
    {"opens in new window", cue::share}, {"share selection", cue::share},
    // de
    {"auf facebook", cue::share}, {"auf twitter", cue::share}, {"per e-mail teilen", cue::share},
    {"bei whatsapp", cue::share}, {"artikel teilen", cue::share}, {"beitrag teilen", cue::share},
    {"link kopieren", cue::share}, {"folgen sie uns", cue::share}, {"folge uns", cue::share},
    {"bloggern gefällt das", cue::share}, {"followern an", cue::share},
    {"folgt uns", cue::share},
    // fr
    {"partager sur", cue::share}, {"partager l'article", cue::share}, {"partager cet", cue::share},
    {"blogueurs aiment cette page", cue::share},
    {"partagez", cue::share}, {"suivez-nous", cue::share}, {"copier le lien", cue::share},
    {"envoyer par mail", cue::share}, {"retrouvez-nous sur", cue::share},
    // es
    {"compartir en", cue::share}, {"comparte en", cue::share}, {"compártelo", cue::share},
    {"blogueros les gusta esto", cue::share},
    {"síguenos", cue::share}, {"siguenos", cue::share}, {"seguinos", cue::share}, {"síganos", cue::share},
    {"copiar enlace", cue::share}, {"copiar link", cue::share}, {"compartir por", cue::share},
    // pt
    {"compartilhar", cue::share}, {"compartilhe", cue::share}, {"partilhar", cue::share},
    {"blogueiros gostam disto", cue::share},
    {"partilhe", cue::share}, {"siga-nos", cue::share}, {"siga o", cue::share},
    {"nas redes sociais", cue::share},
    // it
    {"condividi su", cue::share}, {"condividi con", cue::share},
    {"condividi l'articolo", cue::share}, {"seguici su", cue::share}, {"copia link", cue::share},
    {"copia il link", cue::share},
    // nl
    {"deel via", cue::share}, {"deel op", cue::share}, {"delen via", cue::share},
    {"delen op", cue::share}, {"volg ons", cue::share}, {"kopieer link", cue::share},
    // sv
    {"dela på", cue::share}, {"dela artikeln", cue::share}, {"följ oss", cue::share},
    {"kopiera länk", cue::share},
    // da
    {"del på", cue::share}, {"del artiklen", cue::share}, {"følg os", cue::share},
    {"kopier link", cue::share},
    // no
    {"følg oss", cue::share}, {"kopier lenke", cue::share},
    // fi
    {"jaa facebookissa", cue::share}, {"jaa artikkeli", cue::share},
    {"jaa twitterissä", cue::share}, {"seuraa meitä", cue::share}, {"kopioi linkki", cue::share},
    // pl
    {"udostępnij", cue::share}, {"podziel się", cue::share}, {"obserwuj nas", cue::share},
    {"polub nas", cue::share}, {"śledź nas", cue::share}, {"kopiuj link", cue::share},
    {"dołącz do nas", cue::share}, {"znajdziesz nas", cue::share},
    // cs
    {"sdílet na", cue::share}, {"sdílet článek", cue::share}, {"sledujte nás", cue::share},
    // hu
    {"megosztás", cue::share}, {"kövess minket", cue::share}, {"kövessen minket", cue::share},
    {"kövess bennünket", cue::share},
    // ro
    {"distribuie pe", cue::share}, {"urmărește-ne", cue::share}, {"urmăriți-ne", cue::share},
    // hr
    {"podijeli na", cue::share}, {"podijelite", cue::share}, {"podeli na", cue::share},
    {"pratite nas", cue::share}, {"zapratite nas", cue::share},
    // bg
    {"сподели във", cue::share}, {"последвайте ни", cue::share}, {"споделете", cue::share},
    // el
    {"κοινοποιηση", cue::share}, {"κοινοποιηστε", cue::share}, {"ακολουθηστε μασ", cue::share},
    {"μοιραστειτε", cue::share},
    // tr
    {"paylaş", cue::share}, {"bizi takip edin", cue::share}, {"takip edin", cue::share},
    {"takip et", cue::share}, {"linki kopyala", cue::share},
    // ru
    {"поделиться", cue::share}, {"поделитесь", cue::share}, {"мы в соцсетях", cue::share},
    {"скопировать ссылку", cue::share}, {"мы в социальных сетях", cue::share},
    {"следите за нами", cue::share},
    // uk
    {"поділитися", cue::share}, {"поширити", cue::share}, {"ми в соцмережах", cue::share},
    {"скопіювати посилання", cue::share}, {"стежте за нами", cue::share},
    // id
    {"bagikan", cue::share}, {"ikuti kami", cue::share}, {"salin link", cue::share},
    {"blogger menyukai ini", cue::share},
    {"salin tautan", cue::share},
    // vi
    {"chia sẻ bài", cue::share}, {"theo dõi chúng tôi", cue::share},
    {"sao chép liên kết", cue::share}, {"chia sẻ lên", cue::share},
    // th
    {"แชร์", cue::share}, {"ติดตามเรา", cue::share}, {"คัดลอกลิงก์", cue::share},
    // hi
    {"शेयर करें", cue::share}, {"साझा करें", cue::share}, {"फॉलो करें", cue::share},
    // ar
    {"شارك على", cue::share}, {"شارك عبر", cue::share}, {"مشاركة عبر", cue::share},
    {"تابعنا", cue::share}, {"تابعونا", cue::share}, {"نسخ الرابط", cue::share},
    // fa
    {"اشتراک گذاری", cue::share}, {"به اشتراک بگذارید", cue::share},
    {"ما را دنبال کنید", cue::share}, {"لینک کوتاه", cue::share},
    // he
    {"שתפו", cue::share}, {"עקבו אחרינו", cue::share},
    // ja
    {"でシェア", cue::share}, {"シェアする", cue::share}, {"ツイートする", cue::share}, {"はてなブックマーク", cue::share},
    {"をフォロー", cue::share}, {"フォローする", cue::share}, {"リンクをコピー", cue::share}, {"公式アカウント", cue::share},
    // ko
    {"url복사", cue::share}, {"url 복사", cue::share}, {"url공유", cue::share}, {"페이스북 공유", cue::share},
    {"트위터 공유", cue::share}, {"스토리 공유", cue::share}, {"블로그 공유", cue::share}, {"플러스 공유", cue::share},
    {"공유하기", cue::share}, {"팔로우", cue::share},
    // zh
    {"分享到", cue::share}, {"分享至", cue::share}, {"转发到", cue::share}, {"二维码分享", cue::share},
    {"关注我们", cue::share}, {"复制链接", cue::share}, {"分享給", cue::share}, {"追蹤我們", cue::share},
    {"複製連結", cue::share},
    // comments
    // en
    {"post comments", cue::comments}, {"comment policy", cue::comments},
    {"view comments", cue::comments}, {"show comments", cue::comments},
    {"post a comment", cue::comments}, {"leave a comment", cue::comments},
    {"join the conversation", cue::comments}, {"join the discussion", cue::comments},
    {"what you think", cue::comments}, {"sign in to comment", cue::comments},
    {"log in to comment", cue::comments}, {"comments are closed", cue::comments},
    {"report comment", cue::comments}, {"will not be published", cue::comments},
    {"required fields are marked", cue::comments}, {"have your say", cue::comments},
    {"reply to this", cue::comments},
    // de
    {"kommentieren", cue::comments}, {"kommentar schreiben", cue::comments},
    {"kommentar verfassen", cue::comments}, {"kommentare anzeigen", cue::comments},
    {"kommentare lesen", cue::comments}, {"diskutieren sie mit", cue::comments},
    {"wird nicht veröffentlicht", cue::comments},
    // fr
    {"laisser un commentaire", cue::comments}, {"commenter cet", cue::comments},
    {"commenter l'article", cue::comments}, {"réagir à cet", cue::comments},
    {"rejoignez la conversation", cue::comments}, {"ne sera pas publiée", cue::comments},
    {"signaler un abus", cue::comments},
    // es
    {"ver comentarios", cue::comments}, {"deja tu comentario", cue::comments},
    {"dejá tu comentario", cue::comments}, {"escribe un comentario", cue::comments},
    {"deja un comentario", cue::comments}, {"únete a la conversación", cue::comments},
    {"no será publicada", cue::comments},
    // pt
    {"deixe seu comentário", cue::comments}, {"deixe um comentário", cue::comments},
    {"ver comentários", cue::comments}, {"escreva um comentário", cue::comments},
    {"não será publicado", cue::comments},
    // it
    {"lascia un commento", cue::comments}, {"vedi commenti", cue::comments},
    {"scrivi un commento", cue::comments}, {"non sarà pubblicato", cue::comments},
    // nl
    {"plaats een reactie", cue::comments}, {"geef een reactie", cue::comments},
    {"laat een reactie", cue::comments}, {"reageer op", cue::comments},
    // sv
    {"kommentera artikeln", cue::comments}, {"skriv en kommentar", cue::comments},
    {"skriv kommentar", cue::comments},
    // no
    {"legg igjen en kommentar", cue::comments}, {"skriv kommentar her", cue::comments},
    // fi
    {"kirjoita kommentti", cue::comments}, {"kommentoi artikkelia", cue::comments},
    // pl
    {"dołącz do dyskusji", cue::comments}, {"dodaj komentarz", cue::comments},
    {"skomentuj", cue::comments}, {"zobacz komentarze", cue::comments},
    {"pokaż komentarze", cue::comments}, {"napisz komentarz", cue::comments},
    // cs
    {"přidat komentář", cue::comments}, {"vstoupit do diskuse", cue::comments},
    {"vstoupit do diskuze", cue::comments}, {"diskuse k článku", cue::comments},
    {"přidat názor", cue::comments},
    // hu
    {"szólj hozzá", cue::comments}, {"hozzászólások", cue::comments},
    {"szóljon hozzá", cue::comments},
    // ro
    {"adaugă comentariu", cue::comments}, {"lasă un comentariu", cue::comments},
    {"adaugă un comentariu", cue::comments},
    // hr
    {"komentirajte", cue::comments}, {"ostavite komentar", cue::comments},
    {"napiši komentar", cue::comments},
    // bg
    {"остави коментар", cue::comments}, {"добави коментар", cue::comments},
    // el
    {"αφηστε σχολιο", cue::comments}, {"σχολιαστε", cue::comments},
    {"προσθηκη σχολιου", cue::comments},
    // tr
    {"yorum yap", cue::comments}, {"yorum yaz", cue::comments}, {"yorumunuz", cue::comments},
    // ru
    {"оставить комментарий", cue::comments}, {"оставьте комментарий", cue::comments},
    {"написать комментарий", cue::comments}, {"ваш комментарий", cue::comments},
    {"добавить комментарий", cue::comments}, {"комментировать", cue::comments},
    // uk
    {"залишити коментар", cue::comments}, {"додати коментар", cue::comments},
    {"коментувати", cue::comments},
    // id
    {"tulis komentar", cue::comments}, {"kirim komentar", cue::comments},
    {"beri komentar", cue::comments},
    // vi
    {"gửi bình luận", cue::comments}, {"ý kiến của bạn", cue::comments},
    {"viết bình luận", cue::comments},
    // th
    {"แสดงความคิดเห็น", cue::comments},
    // hi
    {"टिप्पणी करें", cue::comments}, {"कमेंट करें", cue::comments},
    // ar
    {"أضف تعليق", cue::comments}, {"اترك تعليق", cue::comments}, {"أضف تعليقا", cue::comments},
    // fa
    {"نظر شما", cue::comments}, {"ارسال نظر", cue::comments},
    // ja
    {"コメントを書く", cue::comments}, {"コメントを投稿", cue::comments}, {"コメントする", cue::comments},
    {"コメントを見る", cue::comments}, {"コメントを残す", cue::comments},
    // ko
    {"댓글 쓰기", cue::comments}, {"댓글쓰기", cue::comments}, {"댓글 작성", cue::comments},
    {"댓글을 입력", cue::comments}, {"100자평", cue::comments},
    // zh
    {"跟贴", cue::comments}, {"我来说", cue::comments}, {"我要评论", cue::comments}, {"发表评论", cue::comments},
    {"发表观点", cue::comments}, {"网友评论", cue::comments}, {"查看评论", cue::comments},
    {"我要留言", cue::comments}, {"發表評論", cue::comments}, {"發表回應", cue::comments},
};
// clang-format on

inline constexpr auto all_inside = join_lists(inside_notices, inside_offers);
inline constexpr auto inside_words = make_phrase_set(all_inside.entries);

} // namespace detail

/// Which labels (cues.hpp) say what a line is from inside it too, where the line is not the
/// article's.
[[nodiscard]] constexpr bool speaks_from_inside(cue c) noexcept {
    return c == cue::legal || c == cue::cookie || c == cue::subscribe || c == cue::comments ||
           c == cue::builder;
}

/// What the word that begins at `pos` of `s` says of its line; none where it says nothing.
[[nodiscard]] constexpr cue find_inside_word(std::string_view s, std::size_t pos) noexcept {
    const phrase_match m = detail::inside_words.match(s, pos);
    return m ? detail::inside_words[m.index].what : cue::none;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_INSIDE_WORDS_HPP
