// galley/lexicon/words/inner_lines.hpp: how lines open that stand among paragraphs and are none:
// notes that an article was updated, first appeared elsewhere or is translated, places for what a
// page could not show, offers. Data only, by language; used by rules/inner_line.
#ifndef GALLEY_LEXICON_WORDS_INNER_LINES_HPP
#define GALLEY_LEXICON_WORDS_INNER_LINES_HPP

#include <galley/lexicon/cue.hpp>
#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/unicode.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
/// Lines that open so, whatever follows. Without a label's kind they stand for what is not shown.
inline constexpr inside_entry inner_openers[] = {
    // who
    {"propos recueillis par", cue::reporter}, {"propos recueillis", cue::reporter},
    {"recueilli par", cue::reporter}, {"беседовала", cue::reporter}, {"беседовал", cue::reporter},
    {"подготовила", cue::reporter}, {"подготовил", cue::reporter}, {"подготовили", cue::reporter},
    {"підготувала", cue::reporter}, {"підготував", cue::reporter},
    {"estagiária sob supervisão", cue::reporter}, {"estagiário sob supervisão", cue::reporter},
    {"sob supervisão de", cue::reporter}, {"*estagiário", cue::reporter},
    {"crédito:", cue::photo}, {"crédito da foto", cue::photo}, {"créditos:", cue::photo},
    {"créditos da foto", cue::photo}, {"crédito de foto", cue::photo},
    // en
    {"tweet may have been deleted", cue::none}, {"post may have been deleted", cue::none},
    {"this content is not available", cue::none}, {"this content isn't available", cue::none},
    {"this content is currently unavailable", cue::none},
    {"this video is no longer available", cue::none}, {"this video is unavailable", cue::none},
    {"your browser does not support", cue::none}, {"your browser doesn't support", cue::none},
    {"via giphy", cue::none}, {"gambas:", cue::none}, {"please enable javascript", cue::none},
    {"javascript is not available", cue::none}, {"javascript is disabled", cue::none},
    {"0 seconds of", cue::none}, {"an error occurred while", cue::none},
    {"this article is more than", cue::none}, {"external content from", cue::none},
    {"to view this content", cue::none}, {"to display this content", cue::none},
    {"we need your consent to load", cue::none},
    {"by accepting you will be accessing", cue::none}, {"if you accept this notice", cue::none},
    {"please accept youtube cookies", cue::none}, {"please accept cookies to", cue::none},
    {"this is a developing story", cue::editors_note},
    {"this is a breaking news story", cue::editors_note},
    {"this is a breaking story", cue::editors_note},
    {"this is a breaking new story", cue::editors_note},
    {"this is an evolving story", cue::editors_note},
    {"this is a developing news story", cue::editors_note},
    {"this version corrects", cue::editors_note}, {"this story corrects", cue::editors_note},
    {"this article corrects", cue::editors_note},
    {"an earlier version of this", cue::editors_note},
    {"an earlier version of the story", cue::editors_note},
    {"an earlier version of the article", cue::editors_note},
    {"a previous version of this", cue::editors_note},
    {"an early version of this", cue::editors_note},
    {"a prior version of this", cue::editors_note},
    {"subscribe to our newsletter", cue::subscribe},
    {"find out what's happening in", cue::subscribe}, {"enjoying this article", cue::subscribe},
    {"enjoying this story", cue::subscribe}, {"if you value our", cue::subscribe},
    {"we need your help to keep", cue::subscribe},
    {"want more stories like this", cue::subscribe}, {"like what you're reading", cue::subscribe},
    {"like this article?", cue::subscribe}, {"get more from us on", cue::subscribe},
    {"originally published at", cue::source}, {"originally published on", cue::source},
    {"originally published by", cue::source},
    {"except for the headline", cue::source}, {"this is an unedited and auto-generated", cue::source},
    // de
    {"dieses thema im programm", cue::none}, {"über dieses thema berichtete", cue::none},
    {"dieser beitrag ist bestandteil der sendung", cue::none},
    {"empfohlener externer inhalt", cue::none}, {"empfohlener redaktioneller inhalt", cue::none},
    {"externer inhalt", cue::none}, {"an dieser stelle finden sie", cue::none},
    {"an dieser stelle befindet sich", cue::none}, {"an dieser stelle steht ein", cue::none},
    {"ich bin damit einverstanden, dass mir", cue::none},
    {"ich bin einverstanden, dass mir", cue::none}, {"mit aktivierung dieses inhalts", cue::none},
    {"zur darstellung dieses inhalts", cue::none}, {"zur anzeige dieses inhalts", cue::none},
    {"dieser externe inhalt", cue::none}, {"dieser inhalt kann nicht", cue::none},
    {"dieser inhalt konnte nicht", cue::none},
    {"hier finden sie inhalte von drittanbietern", cue::none},
    {"um diesen inhalt anzuzeigen", cue::none}, {"um diesen inhalt zu sehen", cue::none},
    {"ihr browser unterstützt", cue::none}, {"audio starten, abbrechen mit", cue::none},
    {"video starten, abbrechen mit", cue::none}, {"dieser artikel ist älter als", cue::none},
    {"werbung überspringen", cue::advertisement}, {"anzeige überspringen", cue::advertisement},
    {"mit dem laden des beitrags", cue::none}, {"mit dem laden der karte", cue::none},
    {"mit dem laden des tweets", cue::none}, {"wir benötigen ihre zustimmung", cue::none}, {"mit einem klick auf den button", cue::none},
    {"in einer früheren version dieses", cue::editors_note},
    {"in einer früheren version des", cue::editors_note},
    {"in einer früheren fassung", cue::editors_note},
    {"in einer ersten version", cue::editors_note},
    {"in einer älteren version", cue::editors_note},
    {"eine frühere version dieses", cue::editors_note},
    {"hinweis der redaktion", cue::editors_note}, {"anmerkung der redaktion", cue::editors_note},
    {"transparenzhinweis", cue::editors_note},
    {"hat ihnen dieser artikel gefallen", cue::subscribe},
    {"hat dir der artikel gefallen", cue::subscribe},
    {"hat dir dieser artikel gefallen", cue::subscribe},
    {"lesen sie diesen und weitere artikel", cue::subscribe},
    {"lesen sie diesen artikel und viele", cue::subscribe},
    // fr
    {"pour afficher ce contenu", cue::none}, {"pour visualiser ce contenu", cue::none},
    {"ce contenu a été bloqué", cue::none}, {"ce contenu n'est pas disponible", cue::none},
    {"ce contenu est bloqué", cue::none}, {"votre navigateur ne supporte pas", cue::none},
    {"votre navigateur ne prend pas", cue::none}, {"cet article date de plus", cue::none},
    {"contenu externe", cue::none}, {"traduit de l'anglais", cue::translation},
    {"traduit de l'allemand", cue::translation}, {"traduit de l'espagnol", cue::translation},
    {"traduit de l'italien", cue::translation}, {"traduit du russe", cue::translation},
    {"une version précédente de cet article", cue::editors_note},
    {"une première version de cet article", cue::editors_note},
    {"une version antérieure de cet article", cue::editors_note},
    {"dans une version précédente", cue::editors_note},
    {"dans une première version", cue::editors_note}, {"cet article vous a plu", cue::subscribe},
    // es
    {"este contenido no está disponible", cue::none}, {"para ver este contenido", cue::none},
    {"contenido externo", cue::none}, {"tu navegador no soporta", cue::none},
    {"su navegador no soporta", cue::none}, {"este artículo tiene más de", cue::none},
    {"este video no está disponible", cue::none},
    {"una versión anterior de este", cue::editors_note},
    {"una versión previa de este", cue::editors_note},
    {"en una versión anterior de", cue::editors_note},
    {"en una versión previa", cue::editors_note}, {"con tu suscripción", cue::subscribe},
    {"tu suscripción se está usando", cue::subscribe},
    {"si continúas leyendo en este dispositivo", cue::subscribe},
    {"quieres añadir otro usuario a tu suscripción", cue::subscribe},
    {"te ha gustado este artículo", cue::subscribe},
    // pt
    {"este conteúdo não está disponível", cue::none}, {"para ver este conteúdo", cue::none},
    {"seu navegador não suporta", cue::none}, {"conteúdo externo", cue::none},
    {"este artigo tem mais de", cue::none}, {"uma versão anterior deste", cue::editors_note},
    {"uma versão anterior desta", cue::editors_note},
    {"a versão anterior deste", cue::editors_note},
    {"a versão anterior desta", cue::editors_note}, {"gostou desta matéria", cue::subscribe},
    {"gostou do conteúdo", cue::subscribe}, {"gostou desta reportagem", cue::subscribe},
    // it
    {"per visualizzare questo contenuto", cue::none}, {"questo contenuto è ospitato", cue::none},
    {"questo contenuto non è disponibile", cue::none}, {"il tuo browser non supporta", cue::none},
    {"contenuto esterno", cue::none}, {"una versione precedente di questo", cue::editors_note},
    {"una prima versione di questo", cue::editors_note},
    {"in una versione precedente", cue::editors_note},
    // nl, sv, da, no, fi
    {"deze content kan niet", cue::none}, {"deze inhoud kan niet", cue::none},
    {"voor het tonen van dit", cue::none}, {"dit bericht kan niet worden", cue::none},
    {"detta innehåll kan inte", cue::none}, {"dette indhold kan ikke", cue::none},
    {"dette innholdet kan ikke", cue::none}, {"din webbläsare stöder inte", cue::none},
    {"je browser ondersteunt", cue::none}, {"uw browser ondersteunt", cue::none},
    {"in een eerdere versie van", cue::editors_note},
    {"een eerdere versie van dit", cue::editors_note},
    {"i en tidigare version av", cue::editors_note},
    {"en tidigare version av", cue::editors_note},
    {"i en tidligere version af", cue::editors_note},
    {"en tidligere version af", cue::editors_note}, {"i en tidligere versjon", cue::editors_note},
    {"en tidligere versjon av", cue::editors_note},
    {"jutun aiemmassa versiossa", cue::editors_note},
    {"artikkelin aiemmassa versiossa", cue::editors_note},
    // pl, cs, hu, ro, hr
    {"aby zobaczyć tę treść", cue::none}, {"pro zobrazení obsahu", cue::none},
    {"pro zobrazení tohoto obsahu", cue::none}, {"ta treść jest niedostępna", cue::none},
    {"twoja przeglądarka nie obsługuje", cue::none}, {"a tartalom nem elérhető", cue::none},
    {"acest conținut nu este", cue::none}, {"we wcześniejszej wersji tekstu", cue::editors_note},
    {"we wcześniejszej wersji artykułu", cue::editors_note},
    {"wcześniejsza wersja artykułu", cue::editors_note},
    {"v původní verzi článku", cue::editors_note},
    {"v předchozí verzi článku", cue::editors_note}, {"cikkünk korábbi", cue::editors_note},
    {"cikkünk egy korábbi", cue::editors_note},
    // ru, uk, bg, el, tr
    {"контент недоступен", cue::none}, {"ваш браузер не поддерживает", cue::none},
    {"этот контент недоступен", cue::none}, {"bu içerik görüntülenemiyor", cue::none},
    {"tarayıcınız", cue::none}, {"içeriğin devamı aşağıda", cue::advertisement},
    {"haberin devamı aşağıda", cue::advertisement},
    {"yazının devamı aşağıda", cue::advertisement}, {"в предыдущей версии", cue::editors_note},
    {"в более ранней версии", cue::editors_note}, {"у попередній версії", cue::editors_note},
    {"σε προηγουμενη εκδοση", cue::editors_note},
    {"whatsapp kanalımıza abone olun", cue::subscribe},
    // id, vi, ar, fa, he
    {"simak breaking news dan berita", cue::subscribe},
    {"dapatkan update berita pilihan", cue::subscribe}, {"ikuti berita terkini", cue::subscribe},
    {"follow official whatsapp channel", cue::subscribe},
    // zh, ja, ko
    {"您的浏览器不支持", cue::none}, {"抱歉,您的浏览器", cue::none}, {"很抱歉,当前视频", cue::none},
    {"抱歉,当前视频", cue::none}, {"视频加载中", cue::none}, {"错误代码", cue::none}, {"您的瀏覽器不支援", cue::none},
    {"動画を再生できません", cue::none}, {"お使いのブラウザ", cue::none}, {"이 브라우저는", cue::none},
    {"이 글자크기로 변경됩니다", cue::none}, {"전체 맥락을 이해하기 위해서는 본문", cue::none},
    {"전체 맥락을 이해하려면 기사 본문", cue::none}, {"예시) 가장 빠른 뉴스가", cue::none},
    {"가장 빠른 뉴스가 있고 다양한 정보", cue::none}, {"네이버 채널 구독하기", cue::subscribe},
};

/// Lines that say this and nothing else.
inline constexpr inside_entry inner_wholes[] = {
    // contents and viewers
    {"on this page", cue::tool}, {"in this article", cue::tool}, {"auf dieser seite", cue::tool},
    {"in diesem artikel", cue::tool}, {"inhaltsverzeichnis", cue::tool}, {"sommaire", cue::tool},
    {"au sommaire", cue::tool}, {"dans cet article", cue::tool}, {"en este artículo", cue::tool},
    {"neste artigo", cue::tool}, {"nesta matéria", cue::tool}, {"in questo articolo", cue::tool},
    {"in dit artikel", cue::tool}, {"i den här artikeln", cue::tool},
    {"w tym artykule", cue::tool}, {"w artykule", cue::tool}, {"目次を開く", cue::tool},
    {"目次を閉じる", cue::tool}, {"view larger", cue::tool}, {"view larger image", cue::tool},
    {"view gallery", cue::tool}, {"view image in fullscreen", cue::tool},
    {"view fullscreen", cue::tool}, {"tap to expand", cue::tool}, {"click to expand", cue::tool},
    {"click to enlarge", cue::tool}, {"toggle caption", cue::tool}, {"hide caption", cue::tool},
    {"enlarge this image", cue::tool}, {"bild vergrößern", cue::tool},
    {"bild in vollbild", cue::tool}, {"zum vergrößern klicken", cue::tool},
    {"zum vergrößern bitte anklicken", cue::tool}, {"vollbild anzeigen", cue::tool},
    {"agrandir l'image", cue::tool}, {"voir la galerie", cue::tool},
    {"siguiente página", cue::tool}, {"página siguiente", cue::tool}, {"ver galería", cue::tool},
    {"ver fotos", cue::tool}, {"ver imágenes", cue::tool}, {"ver más fotos", cue::tool},
    {"ampliar imagen", cue::tool}, {"ampliar foto", cue::tool}, {"ver galeria", cue::tool},
    {"ampliar", cue::tool}, {"ingrandisci", cue::tool}, {"vai alla fotogallery", cue::tool},
    {"guarda le foto", cue::tool}, {"bekijk foto's", cue::tool},
    {"vergroot afbeelding", cue::tool}, {"forstør", cue::tool}, {"förstora", cue::tool},
    {"zobacz galerię", cue::tool}, {"powiększ zdjęcie", cue::tool},
    {"zvětšit obrázek", cue::tool}, {"fotogalerie", cue::tool}, {"увеличить", cue::tool},
    {"смотреть фото", cue::tool}, {"büyüt", cue::tool}, {"perbesar", cue::tool},
    {"lihat foto", cue::tool}, {"halaman selanjutnya", cue::tool}, {"phóng to", cue::tool},
    {"画像を拡大", cue::tool}, {"拡大する", cue::tool}, {"画像を拡大する", cue::tool}, {"この記事の画像を見る", cue::tool},
    {"사진 확대", cue::tool}, {"이미지 확대보기", cue::tool}, {"복사하기", cue::tool}, {"본문 복사", cue::tool},
    {"查看大图", cue::tool}, {"点击查看大图", cue::tool}, {"点击图片查看大图", cue::tool}, {"點擊圖片放大", cue::tool},
    {"看大圖", cue::tool}, {"この画像をシェア", cue::share}, {"この記事をシェア", cue::share},
    // pictures
    {"symbolbild", cue::caption}, {"archivbild", cue::caption}, {"symbolfoto", cue::caption},
    {"archivfoto", cue::caption}, {"themenbild", cue::caption},
    {"illustrationsbild", cue::caption}, {"beispielbild", cue::caption},
    {"photo d'illustration", cue::caption}, {"image d'illustration", cue::caption},
    {"photo d'archives", cue::caption}, {"imagen de archivo", cue::caption},
    {"foto de archivo", cue::caption}, {"imagen ilustrativa", cue::caption},
    {"imagem ilustrativa", cue::caption}, {"foto ilustrativa", cue::caption},
    {"foto de arquivo", cue::caption}, {"immagine di repertorio", cue::caption},
    {"foto di repertorio", cue::caption}, {"foto ansa", cue::caption},
    {"archieffoto", cue::caption}, {"arkivbild", cue::caption}, {"arkivfoto", cue::caption},
    {"genrebild", cue::caption}, {"illustrasjonsfoto", cue::caption},
    {"kuvituskuva", cue::caption}, {"arkistokuva", cue::caption},
    {"zdjęcie ilustracyjne", cue::caption}, {"zdjęcie poglądowe", cue::caption},
    {"ilustrační foto", cue::caption}, {"ilustrační snímek", cue::caption},
    {"ilustračné foto", cue::caption}, {"ilustračná fotografia", cue::caption},
    {"illusztráció", cue::caption}, {"imagine ilustrativă", cue::caption},
    {"fotografie ilustrativă", cue::caption}, {"ilustracija", cue::caption},
    {"архивно фото", cue::caption}, {"иллюстративное фото", cue::caption},
    {"архивное фото", cue::caption}, {"ілюстративне фото", cue::caption},
    {"foto ilustrasi", cue::caption}, {"ảnh minh họa", cue::caption},
    {"صورة أرشيفية", cue::caption}, {"عکس آرشیوی", cue::caption}, {"写真はイメージです", cue::caption},
    {"写真はイメージ", cue::caption}, {"자료사진", cue::caption}, {"图据网络", cue::caption},
    {"图源网络", cue::caption}, {"资料图片", cue::caption}, {"資料照", cue::caption}, {"示意圖", cue::caption},
    {"示意图", cue::caption},
    // ends
    {"med hjälp av tt", cue::source}, {"avec afp", cue::source}, {"avec reuters", cue::source},
    {"avec ap", cue::source}, {"avec belga", cue::source}, {"mit dpa", cue::source},
    {"mit afp", cue::source}, {"انتهای پیام", cue::end_mark},
    // en
    {"more to follow", cue::editors_note}, {"more to come", cue::editors_note},
    {"developing story", cue::editors_note}, {"more details to follow", cue::editors_note},
    {"more details soon", cue::editors_note}, {"story developing", cue::editors_note},
    {"please check back for updates", cue::editors_note},
    {"check back for updates", cue::editors_note}, {"read in app", cue::none},
    {"something went wrong, please try again later", cue::none},
    {"something went wrong", cue::none}, {"loading ad", cue::advertisement},
    {"ad loading", cue::advertisement}, {"scroll to continue", cue::advertisement},
    {"skip advertisement", cue::advertisement}, {"with input from agencies", cue::source},
    {"with inputs from agencies", cue::source}, {"with agency inputs", cue::source},
    {"with agencies", cue::source},
    // de
    {"mehr in kürze", cue::editors_note}, {"in kürze mehr", cue::editors_note},
    {"weitere informationen in kürze", cue::editors_note},
    {"eilmeldung. in kürze mehr", cue::editors_note}, {"mehr dazu in kürze", cue::editors_note},
    {"weitere informationen folgen", cue::editors_note},
    {"die meldung wird aktualisiert", cue::editors_note},
    {"hier finden sie inhalte von drittanbietern", cue::none},
    {"nach der anzeige", cue::advertisement}, {"weiter nach der anzeige", cue::advertisement},
    {"weiter nach der werbung", cue::advertisement}, {"mit agenturmaterial", cue::source},
    {"mit material von agenturen", cue::source},
    // fr
    {"plus d'informations à venir", cue::editors_note},
    {"plus d'informations à suivre", cue::editors_note},
    {"plus de détails à venir", cue::editors_note}, {"développement suit", cue::editors_note},
    {"développements à suivre", cue::editors_note}, {"avec agences", cue::source},
    // es
    {"noticia en desarrollo", cue::editors_note}, {"habrá ampliación", cue::editors_note},
    {"en desarrollo", cue::editors_note}, {"noticia en ampliación", cue::editors_note},
    {"en breve ampliaremos esta información", cue::editors_note},
    {"ampliaremos", cue::editors_note}, {"en breve más información", cue::editors_note},
    {"con agencias", cue::source}, {"con información de agencias", cue::source},
    // pt
    {"em atualização", cue::editors_note}, {"notícia em atualização", cue::editors_note},
    {"matéria em atualização", cue::editors_note},
    {"reportagem em atualização", cue::editors_note},
    {"mais informações em instantes", cue::editors_note},
    {"mais detalhes em instantes", cue::editors_note},
    {"aguarde mais informações", cue::editors_note}, {"com agências", cue::source},
    {"com informações de agências", cue::source},
    // it
    {"notizia in aggiornamento", cue::editors_note},
    {"articolo in aggiornamento", cue::editors_note}, {"in aggiornamento", cue::editors_note},
    {"seguono aggiornamenti", cue::editors_note},
    // nl, sv, da, no, fi
    {"meer volgt", cue::editors_note}, {"meer informatie volgt", cue::editors_note},
    {"artikeln uppdateras", cue::editors_note}, {"texten uppdateras", cue::editors_note},
    {"saken oppdateres", cue::editors_note}, {"artiklen opdateres", cue::editors_note},
    {"juttua päivitetään", cue::editors_note}, {"uutista päivitetään", cue::editors_note},
    {"mere på vej", cue::editors_note}, {"nyheden opdateres", cue::editors_note},
    // pl, cs, sk, hu, ro, hr
    {"artykuł jest aktualizowany", cue::editors_note},
    {"wkrótce więcej informacji", cue::editors_note},
    {"więcej informacji wkrótce", cue::editors_note},
    {"materiał jest aktualizowany", cue::editors_note},
    {"článek aktualizujeme", cue::editors_note}, {"zprávu aktualizujeme", cue::editors_note},
    {"zprávu doplňujeme", cue::editors_note}, {"správu aktualizujeme", cue::editors_note},
    {"správu dopĺňame", cue::editors_note}, {"hírünk frissül", cue::editors_note},
    {"cikkünk frissül", cue::editors_note}, {"cikkünket frissítjük", cue::editors_note},
    {"hírünket frissítjük", cue::editors_note},
    {"știre în curs de actualizare", cue::editors_note},
    {"știre în actualizare", cue::editors_note}, {"vijest se dopunjuje", cue::editors_note},
    {"vijest se nadopunjuje", cue::editors_note}, {"tekst se dopunjuje", cue::editors_note},
    {"vijest je u dopuni", cue::editors_note},
    // ru, uk, bg, sr, el
    {"новость дополняется", cue::editors_note}, {"новость обновляется", cue::editors_note},
    {"материал дополняется", cue::editors_note}, {"материал обновляется", cue::editors_note},
    {"материал обновлен", cue::editors_note}, {"текст дополняется", cue::editors_note},
    {"подробности позже", cue::editors_note}, {"новина доповнюється", cue::editors_note},
    {"новина оновлюється", cue::editors_note}, {"матеріал доповнюється", cue::editors_note},
    {"очаквайте подробности", cue::editors_note}, {"новината се обновява", cue::editors_note},
    {"вест се допуњује", cue::editors_note}, {"η ειδηση ενημερωνεται", cue::editors_note},
    {"η ειδηση ανανεωνεται", cue::editors_note}, {"ακολουθουν λεπτομερειεσ", cue::editors_note},
    // tr, id, vi, ar, fa, he
    {"ayrıntılar geliyor", cue::editors_note}, {"ayrıntılar birazdan", cue::editors_note},
    {"haber güncelleniyor", cue::editors_note}, {"haberimiz güncelleniyor", cue::editors_note},
    {"detaylar geliyor", cue::editors_note}, {"detaylar birazdan", cue::editors_note},
    {"berita ini akan diperbarui", cue::editors_note}, {"tin đang cập nhật", cue::editors_note},
    {"tiếp tục cập nhật", cue::editors_note}, {"التفاصيل لاحقا", cue::editors_note},
    {"يتبع", cue::editors_note}, {"خبر عاجل يتبع", cue::editors_note},
    {"التفاصيل بعد قليل", cue::editors_note}, {"این خبر در حال تکمیل است", cue::editors_note},
    {"این خبر به روز می شود", cue::editors_note}, {"הידיעה מתעדכנת", cue::editors_note},
    {"פרטים נוספים בהמשך", cue::editors_note},
    // zh, ja, ko
    {"消息持续更新中", cue::editors_note}, {"持续更新中", cue::editors_note}, {"更多消息稍后更新", cue::editors_note},
    {"稍后更新", cue::editors_note}, {"詳細稍後報導", cue::editors_note},
    {"このニュースは随時更新します", cue::editors_note}, {"随時更新します", cue::editors_note},
    {"速報です。詳細は追ってお伝えします", cue::editors_note}, {"詳細は追ってお伝えします", cue::editors_note},
    {"이 기사는 업데이트될 예정입니다", cue::editors_note}, {"속보가 이어집니다", cue::editors_note},
    {"这篇文章朗读", cue::none},
};

/// "This article": the article as a thing, at the begin of a line.
inline constexpr phrase_entry inner_subjects[] = {
    // en
    {"this story"}, {"this article"}, {"this post"}, {"this piece"}, {"this column"},
    {"this essay"}, {"this interview"}, {"a version of this article"},
    {"a version of this story"}, {"a version of this"},
    // de
    {"dieser artikel"}, {"dieser text"}, {"dieser beitrag"}, {"dieser bericht"},
    {"dieses interview"}, {"diese meldung"}, {"der artikel"}, {"der beitrag"}, {"der text"},
    {"die meldung"}, {"dieses stück"},
    // fr
    {"cet article"}, {"ce texte"}, {"cette dépêche"}, {"cette chronique"}, {"cet entretien"},
    {"cette tribune"},
    // es
    {"este artículo"}, {"esta nota"}, {"esta noticia"}, {"este texto"}, {"esta información"},
    {"este reportaje"}, {"esta historia"}, {"artículo"}, {"texto"},
    // pt
    {"este artigo"}, {"esta matéria"}, {"esta reportagem"}, {"esta notícia"}, {"artigo"},
    {"matéria"}, {"reportagem"},
    // it
    {"questo articolo"}, {"questo testo"}, {"l'articolo"}, {"articolo"}, {"questa intervista"},
    // nl, sv, da, no, fi
    {"dit artikel"}, {"dit bericht"}, {"dit verhaal"}, {"dit stuk"}, {"artikeln"}, {"texten"},
    {"nyheten"}, {"artiklen"}, {"artikkelen"}, {"saken"}, {"juttua"}, {"artikkelia"}, {"uutista"},
    {"juttu"}, {"artikkeli"},
    // pl, cs, sk, hu, ro, hr
    {"artykuł"}, {"tekst"}, {"materiał"}, {"článek"}, {"text"}, {"článok"}, {"a cikk"},
    {"cikkünk"}, {"articolul"}, {"acest articol"}, {"članak"}, {"ovaj članak"},
    // ru, uk, bg, el
    {"эта статья"}, {"статья"}, {"этот материал"}, {"материал"}, {"этот текст"}, {"текст"},
    {"ця стаття"}, {"стаття"}, {"матеріал"}, {"тази статия"}, {"статията"}, {"το αρθρο"},
    {"αυτο το αρθρο"},
    // tr, id, vi
    {"bu haber"}, {"bu yazı"}, {"bu makale"}, {"haber"}, {"artikel ini"}, {"berita ini"},
    {"bài viết"}, {"bài viết này"},
    // zh, ja, ko
    {"本文"}, {"此文"}, {"该文"}, {"文章"}, {"原文"}, {"この記事"}, {"本記事"}, {"当記事"}, {"이 기사는"}, {"이 기사"},
    {"본 기사는"}, {"이 글은"},
};

/// What may be said of it, and which note that makes.
inline constexpr inside_entry inner_verbs[] = {
    // en
    {"has been updated", cue::editors_note}, {"was updated", cue::editors_note},
    {"was last updated", cue::editors_note}, {"is being updated", cue::editors_note},
    {"will be updated", cue::editors_note}, {"has been amended", cue::editors_note},
    {"was amended", cue::editors_note}, {"has been corrected", cue::editors_note},
    {"was corrected", cue::editors_note}, {"has been edited", cue::editors_note},
    {"has been changed", cue::editors_note}, {"appears in print", cue::editors_note},
    {"appeared in print", cue::editors_note}, {"has been published from", cue::editors_note},
    {"has not been edited", cue::editors_note}, {"is auto-generated from", cue::editors_note},
    {"was auto-generated", cue::editors_note}, {"was produced by", cue::source},
    {"originally published", cue::source},
    {"first published", cue::source}, {"originally appeared", cue::source},
    {"first appeared", cue::source}, {"also appeared", cue::source}, {"republished", cue::source},
    {"reprinted", cue::source}, {"was syndicated", cue::source},
    {"was translated", cue::translation}, {"has been translated", cue::translation},
    {"translated from", cue::translation}, {"machine translated", cue::translation},
    {"translated with", cue::translation},
    // de
    {"aktualisiert", cue::editors_note}, {"korrigiert", cue::editors_note},
    {"nachträglich geändert", cue::editors_note}, {"nachträglich ergänzt", cue::editors_note},
    {"erschien zuerst", cue::source}, {"erschien ursprünglich", cue::source},
    {"erschien zunächst", cue::source}, {"erschien erstmals", cue::source},
    {"zuerst erschienen", cue::source}, {"ursprünglich erschienen", cue::source},
    {"zuerst veröffentlicht", cue::source}, {"ursprünglich veröffentlicht", cue::source},
    {"ist zuerst", cue::source}, {"ist ursprünglich", cue::source},
    {"übersetzt", cue::translation}, {"aus dem englischen", cue::translation},
    // fr
    {"a été mis à jour", cue::editors_note}, {"a été mise à jour", cue::editors_note},
    {"a été modifié", cue::editors_note}, {"a été modifiée", cue::editors_note},
    {"a été corrigé", cue::editors_note}, {"a été actualisé", cue::editors_note},
    {"est mis à jour", cue::editors_note}, {"initialement publié", cue::source},
    {"initialement publiée", cue::source}, {"initialement paru", cue::source},
    {"republié", cue::source}, {"publié initialement", cue::source},
    {"d'abord été publié", cue::source}, {"est paru", cue::source},
    {"paru initialement", cue::source}, {"est republié", cue::source},
    {"a été traduit", cue::translation}, {"est traduit", cue::translation},
    {"traduit de", cue::translation},
    // es
    {"se está actualizando", cue::editors_note}, {"está en desarrollo", cue::editors_note},
    {"ha sido actualizado", cue::editors_note}, {"ha sido actualizada", cue::editors_note},
    {"fue actualizado", cue::editors_note}, {"fue actualizada", cue::editors_note},
    {"se actualizó", cue::editors_note}, {"se actualizará", cue::editors_note},
    {"ha sido corregido", cue::editors_note}, {"fue corregido", cue::editors_note},
    {"ha sido modificado", cue::editors_note}, {"publicado originalmente", cue::source},
    {"publicada originalmente", cue::source}, {"originalmente publicado", cue::source},
    {"se publicó originalmente", cue::source}, {"apareció originalmente", cue::source},
    {"publicado por primera vez", cue::source}, {"fue publicado originalmente", cue::source},
    {"ha sido traducido", cue::translation}, {"fue traducido", cue::translation},
    {"fue traducida", cue::translation}, {"traducido por", cue::translation},
    {"traducido del", cue::translation}, {"traducido con", cue::translation},
    // pt
    {"está em atualização", cue::editors_note}, {"foi atualizado", cue::editors_note},
    {"foi atualizada", cue::editors_note}, {"foi corrigido", cue::editors_note},
    {"foi corrigida", cue::editors_note}, {"será atualizada", cue::editors_note},
    {"será atualizado", cue::editors_note}, {"originalmente publicada", cue::source},
    {"foi traduzido", cue::translation}, {"foi traduzida", cue::translation},
    {"traduzido do", cue::translation}, {"traduzido por", cue::translation},
    // it
    {"è stato aggiornato", cue::editors_note}, {"è in aggiornamento", cue::editors_note},
    {"è stato modificato", cue::editors_note}, {"è stato corretto", cue::editors_note},
    {"pubblicato originariamente", cue::source}, {"originariamente pubblicato", cue::source},
    {"pubblicato originalmente", cue::source}, {"è apparso originariamente", cue::source},
    {"è apparso su", cue::source}, {"pubblicato per la prima volta", cue::source},
    {"è stato tradotto", cue::translation}, {"tradotto da", cue::translation},
    {"tradotto dal", cue::translation},
    // nl, sv, da, no, fi
    {"is bijgewerkt", cue::editors_note}, {"wordt bijgewerkt", cue::editors_note},
    {"wordt aangevuld", cue::editors_note}, {"is aangepast", cue::editors_note},
    {"is gecorrigeerd", cue::editors_note}, {"har uppdaterats", cue::editors_note},
    {"uppdateras", cue::editors_note}, {"har korrigerats", cue::editors_note},
    {"har rättats", cue::editors_note}, {"er opdateret", cue::editors_note},
    {"opdateres", cue::editors_note}, {"er rettet", cue::editors_note},
    {"er oppdatert", cue::editors_note}, {"oppdateres", cue::editors_note},
    {"er rettet opp", cue::editors_note}, {"on korjattu", cue::editors_note},
    {"on päivitetty", cue::editors_note}, {"päivitetty", cue::editors_note},
    {"verscheen eerder", cue::source}, {"verscheen eerst", cue::source},
    {"is eerder gepubliceerd", cue::source}, {"oorspronkelijk gepubliceerd", cue::source},
    {"verscheen oorspronkelijk", cue::source}, {"publicerades först", cue::source},
    {"blev først bragt", cue::source}, {"ble først publisert", cue::source},
    {"is vertaald", cue::translation}, {"är översatt", cue::translation},
    {"er oversat", cue::translation}, {"er oversatt", cue::translation},
    // pl, cs, sk, hu, ro, hr
    {"jest aktualizowany", cue::editors_note}, {"został zaktualizowany", cue::editors_note},
    {"zaktualizowano", cue::editors_note}, {"został uzupełniony", cue::editors_note},
    {"byl aktualizován", cue::editors_note}, {"jsme aktualizovali", cue::editors_note},
    {"jsme doplnili", cue::editors_note}, {"bol aktualizovaný", cue::editors_note},
    {"frissítettük", cue::editors_note}, {"frissült", cue::editors_note},
    {"javítottuk", cue::editors_note}, {"a fost actualizat", cue::editors_note},
    {"este în curs de actualizare", cue::editors_note}, {"je ažuriran", cue::editors_note},
    {"ukazał się pierwotnie", cue::source}, {"pierwotnie ukazał", cue::source},
    {"został pierwotnie opublikowany", cue::source}, {"původně vyšel", cue::source},
    {"pôvodne vyšiel", cue::source}, {"eredetileg", cue::source},
    {"a apărut inițial", cue::source}, {"a fost publicat inițial", cue::source},
    {"izvorno je objavljen", cue::source}, {"został przetłumaczony", cue::translation},
    {"przetłumaczono", cue::translation},
    // ru, uk, bg, el
    {"обновлена", cue::editors_note}, {"обновлен", cue::editors_note},
    {"обновляется", cue::editors_note}, {"дополняется", cue::editors_note},
    {"исправлена", cue::editors_note}, {"исправлен", cue::editors_note},
    {"оновлена", cue::editors_note}, {"оновлено", cue::editors_note},
    {"беше обновена", cue::editors_note}, {"ενημερωθηκε", cue::editors_note},
    {"впервые опубликована", cue::source}, {"впервые опубликован", cue::source},
    {"была опубликована в", cue::source}, {"был опубликован в", cue::source},
    {"вперше опублікована", cue::source}, {"δημοσιευτηκε αρχικα", cue::source},
    {"πρωτοδημοσιευτηκε", cue::source}, {"переведена", cue::translation},
    {"переведен", cue::translation}, {"перекладена", cue::translation},
    // tr, id, vi
    {"güncellenmiştir", cue::editors_note}, {"güncellendi", cue::editors_note},
    {"telah diperbarui", cue::editors_note}, {"akan diperbarui", cue::editors_note},
    {"được cập nhật", cue::editors_note}, {"đang được cập nhật", cue::editors_note},
    {"ilk olarak", cue::source}, {"telah tayang", cue::source}, {"pertama kali", cue::source},
    {"đăng lần đầu", cue::source}, {"çevrilmiştir", cue::translation},
    {"diterjemahkan", cue::translation},
    // zh, ja, ko
    {"已更新", cue::editors_note}, {"持续更新", cue::editors_note}, {"有更正", cue::editors_note},
    {"更新しました", cue::editors_note}, {"訂正しました", cue::editors_note},
    {"업데이트되었습니다", cue::editors_note}, {"수정되었습니다", cue::editors_note}, {"首发于", cue::source},
    {"首發於", cue::source}, {"首发自", cue::source}, {"来自", cue::source}, {"转自", cue::source},
    {"转载自", cue::source}, {"原载", cue::source}, {"原刊", cue::source}, {"刊于", cue::source},
    {"摘自", cue::source}, {"原发于", cue::source}, {"转引自", cue::source}, {"掲載されました", cue::source},
    {"掲載されたもの", cue::source}, {"転載", cue::source}, {"初出", cue::source}, {"게재되었습니다", cue::source},
    {"게재된", cue::source}, {"처음 게재", cue::source}, {"실린 글", cue::source},
    {"翻译自", cue::translation}, {"编译自", cue::translation}, {"編譯自", cue::translation},
    {"翻訳", cue::translation}, {"번역", cue::translation},
};

/// Adverts, by the word that a short line has for them.
inline constexpr phrase_entry advert_nouns[] = {
    {"ad"}, {"ads"}, {"advert"}, {"advertisement"}, {"advertisements"}, {"anzeige"}, {"werbung"},
    {"werbeanzeige"}, {"publicité"}, {"publicités"}, {"annonce"}, {"publicidad"}, {"publicidade"},
    {"anúncio"}, {"pubblicità"}, {"advertentie"}, {"reclame"}, {"annons"}, {"annonsen"},
    {"annoncen"}, {"annonse"}, {"reklamen"}, {"mainoksen"}, {"mainos"}, {"reklamą"}, {"reklama"},
    {"reklamy"}, {"reklamou"}, {"reklame"}, {"hirdetés"}, {"publicitate"}, {"oglasa"}, {"oglas"},
    {"реклама"}, {"рекламата"}, {"рекламы"}, {"реклами"}, {"διαφημιση"}, {"διαφημισησ"},
    {"reklam"}, {"reklamın"}, {"reklamdan"}, {"iklan"}, {"quảng cáo"}, {"إعلان"}, {"الإعلان"},
    {"الاعلان"}, {"تبلیغات"}, {"הפרסומת"}, {"פרסומת"}, {"विज्ञापन"}, {"โฆษณา"}, {"広告"}, {"광고"},
    {"广告"}, {"廣告"},
};

/// That the article goes on.
inline constexpr phrase_entry goes_on_words[] = {
    {"continues"}, {"continue reading"}, {"continue"}, {"resume"}, {"scroll"}, {"weiter"},
    {"weiterlesen"}, {"fortgesetzt"}, {"geht weiter"}, {"la suite"}, {"suite de"}, {"continúa"},
    {"continua"}, {"continuar lendo"}, {"continua a leggere"}, {"verder"}, {"fortsätter"},
    {"fortsetter"}, {"fortsætter"}, {"jatkuu"}, {"ciąg dalszy"}, {"dalsza część"}, {"pokračuje"},
    {"pokračuj"}, {"folytatódik"}, {"continuă"}, {"nastavlja"}, {"nastavak"}, {"продължава"},
    {"продолжение"}, {"продолжается"}, {"продовження"}, {"συνεχεια"}, {"συνεχιζεται"}, {"devamı"},
    {"devam"}, {"gulir"}, {"lanjut"}, {"melanjutkan"}, {"tiếp tục"}, {"يستمر"}, {"يكمل"},
    {"ادامه"}, {"המשך"}, {"जारी"}, {"อ่านต่อ"}, {"続きます"}, {"続く"}, {"계속됩니다"}, {"계속"}, {"继续"},
    {"繼續"},
};
// clang-format on

inline constexpr auto inner_opener_set = make_phrase_set(inner_openers);
inline constexpr auto inner_whole_set = make_phrase_set(inner_wholes);
inline constexpr auto inner_subject_set = make_phrase_set(inner_subjects);
inline constexpr auto inner_verb_set = make_phrase_set(inner_verbs);
inline constexpr auto advert_noun_set = make_phrase_set(advert_nouns);
inline constexpr auto goes_on_set = make_phrase_set(goes_on_words);

/// Is there no letter or digit in `s`?
[[nodiscard]] constexpr bool is_empty_of_words(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const text::code_point c = text::decode(s, i);
        if (text::is_letter(c.value) || text::digit_value(c.value) >= 0) return false;
        i += c.size;
    }
    return true;
}

} // namespace detail

/// What a line is by how it opens; `found` where it says anything.
struct inner_line {
    bool found = false;
    cue what = cue::none; // none: a place for what is not shown
};

/// Reads the line `s`, whose first letter is at `begin`. Linear.
[[nodiscard]] constexpr inner_line read_inner_line(std::string_view s, std::size_t begin) noexcept {
    constexpr std::size_t longest_note = 240;
    constexpr std::size_t near = 60; // bytes from the article to what is said of it
    if (const phrase_match m = detail::inner_opener_set.match(s, begin))
        return {true, detail::inner_openers[m.index].what};
    const phrase_match whole = detail::inner_whole_set.match(s, begin);
    if (whole && detail::is_empty_of_words(s.substr(begin + whole.size)))
        return {true, detail::inner_wholes[whole.index].what};
    if (s.size() > longest_note) return {};
    const phrase_match subject = detail::inner_subject_set.match(s, begin);
    if (!subject) return {};
    const std::string_view rest = s.substr(begin + subject.size);
    const phrase_match verb = detail::inner_verb_set.match_first(rest.substr(0, near));
    if (!verb) return {};
    return {true, detail::inner_verbs[verb.index].what};
}

/// "Story continues below advertisement": does a short line say that an advert interrupts it?
[[nodiscard]] constexpr bool announces_advert(std::string_view s) noexcept {
    constexpr std::size_t longest = 100;
    return s.size() <= longest && detail::advert_noun_set.match_first(s) &&
           detail::goes_on_set.match_first(s);
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_INNER_LINES_HPP
