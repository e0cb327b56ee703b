// galley/lexicon/people/credit_labels.hpp: labels of credits that a colon or a name follows, for
// those who read a credit alone: the lines of cues/editors.hpp, writers.hpp, bylines_*.hpp and
// photos_*.hpp that name people. Data only, by language. Source: as there.
#ifndef GALLEY_LEXICON_PEOPLE_CREDIT_LABELS_HPP
#define GALLEY_LEXICON_PEOPLE_CREDIT_LABELS_HPP

#include <galley/config.hpp>
#include <galley/lexicon/people/people_word.hpp>

namespace galley::inline GALLEY_LEVEL::lexicon::detail::credit_labels {

using enum word_use;
using namespace word_form;

// clang-format off
inline constexpr people_word list[] = {
    // en
    {"additional reporting", label, always, cue::contributor}, {"byline", label, colon, cue::byline},
    {"commentator", label, colon, cue::columnist}, {"compiled by", label, named, cue::byline},
    {"contributor", label, colon, cue::contributor}, {"contributors", label, colon, cue::contributor},
    {"copyedited by", label, always, cue::editor}, {"copy edited by", label, always, cue::editor},
    {"fact-checking by", label, always, cue::editor}, {"edited", label, colon, cue::editor},
    {"editing", label, colon, cue::editor}, {"fact checked by", label, always, cue::editor}, {"fact-checked by", label, always, cue::editor},
    {"file photo", label, colon, cue::photographer}, {"image courtesy", label, colon, cue::photographer},
    {"image credits", label, colon, cue::photographer}, {"image source", label, colon, cue::photographer},
    {"op-ed contributor", label, colon, cue::columnist}, {"photo courtesy", label, colon, cue::photographer},
    {"photo credits", label, colon, cue::photographer}, {"photo from", label, colon, cue::photographer},
    {"photo source", label, colon, cue::photographer}, {"pic", label, colon, cue::photographer},
    {"pics", label, colon, cue::photographer}, {"picture source", label, colon, cue::photographer},
    {"reviewed by", label, always, cue::editor}, {"with assistance by", label, always, cue::contributor},
    {"with assistance from", label, colon, cue::contributor}, {"writing", label, colon, cue::byline},
    // de
    {"aufnahme", label, colon, cue::photographer}, {"bearbeitet von", label, always, cue::editor},
    {"bild-quelle", label, colon, cue::photographer}, {"bildautor", label, colon, cue::photographer},
    {"bildnachweise", label, colon, cue::photographer}, {"editiert von", label, always, cue::editor},
    {"ein gastkommentar von", label, named, cue::byline}, {"fotonachweis", label, colon, cue::photographer},
    {"fotoquelle", label, colon, cue::photographer}, {"mitarbeit", label, colon, cue::contributor},
    {"mitwirkende", label, colon, cue::contributor}, {"online-redaktion", label, colon, cue::web_editor},
    {"onlineredaktion", label, colon, cue::web_editor}, {"redaktionell bearbeitet von", label, always, cue::editor},
    {"redaktionsleitung", label, colon, cue::editor}, {"redigat", label, colon, cue::editor},
    {"redigatur", label, colon, cue::editor}, {"redigiert von", label, always, cue::editor},
    {"schlussredaktion", label, colon, cue::editor}, {"unter mitarbeit von", label, always, cue::contributor},
    {"von unserem korrespondenten", label, always, cue::correspondent},
    {"von unserem mitarbeiter", label, always, cue::contributor},
    {"von unserem redakteur", label, always, cue::reporter},
    {"von unserer mitarbeiterin", label, always, cue::contributor},
    {"von unserer redakteurin", label, always, cue::reporter},
    // fr
    {"article de", label, named, cue::byline}, {"contributeur", label, colon, cue::contributor},
    {"contributrice", label, colon, cue::contributor}, {"enquête", label, colon, cue::reporter},
    {"la chronique de", label, always, cue::columnist}, {"relecture", label, colon, cue::editor},
    {"relu par", label, always, cue::editor}, {"reportage par", label, always, cue::reporter},
    {"reporteur", label, colon, cue::reporter}, {"rédacteur en chef", label, colon, cue::editor},
    {"version française", label, always, cue::translator}, {"visuel", label, colon, cue::photographer},
    {"éditeur", label, colon, cue::editor}, {"éditeur web", label, colon, cue::web_editor},
    {"éditrice", label, colon, cue::editor}, {"édité par", label, always, cue::editor},
    // es
    {"articulista", label, colon, cue::columnist}, {"colaborador", label, colon, cue::contributor},
    {"colaboradora", label, colon, cue::contributor}, {"columna de", label, always, cue::columnist},
    {"con informaciones de", label, always, cue::contributor},
    {"con información de", label, always, cue::contributor}, {"edición a cargo de", label, colon, cue::editor},
    {"edición de", label, colon, cue::editor}, {"edición digital", label, colon, cue::editor},
    {"edición web", label, colon, cue::editor}, {"editado por", label, always, cue::editor},
    {"editora responsable", label, colon, cue::editor}, {"editores", label, colon, cue::editor},
    {"infografía", label, colon, cue::photographer},
    {"nuestro corresponsal", label, always, cue::correspondent},
    {"reporte adicional de", label, always, cue::contributor}, {"reporte de", label, always, cue::reporter},
    {"reporte por", label, always, cue::reporter},
    // pt
    {"autor da notícia", label, colon, cue::byline}, {"colaboraram", label, colon, cue::contributor},
    {"colaboraram para esta", label, always, cue::contributor}, {"colaboração", label, colon, cue::contributor},
    {"colaboração de", label, colon, cue::contributor}, {"colaborou", label, colon, cue::contributor},
    {"colaborou com esta", label, always, cue::contributor},
    {"colaborou nesta reportagem", label, always, cue::contributor},
    {"colaborou para esta", label, always, cue::contributor},
    {"com informações de", label, always, cue::contributor}, {"editor de web", label, colon, cue::web_editor},
    {"editor-chefe", label, colon, cue::editor}, {"editora-chefe", label, colon, cue::editor},
    {"edição por", label, always, cue::editor}, {"infográfico", label, colon, cue::photographer},
    {"reportagem adicional de", label, always, cue::contributor}, {"revisado por", label, always, cue::editor},
    {"revisão", label, colon, cue::editor}, {"supervisão", label, colon, cue::editor},
    // it
    {"a firma di", label, named, cue::byline}, {"caporedattore", label, colon, cue::editor},
    {"collaboratore", label, colon, cue::contributor}, {"curatore", label, colon, cue::editor},
    {"editing di", label, colon, cue::editor}, {"firmato da", label, named, cue::byline},
    {"fotogramma", label, colon, cue::photographer}, {"ha collaborato", label, always, cue::contributor},
    {"hanno collaborato", label, always, cue::contributor}, {"l'editoriale di", label, always, cue::columnist},
    {"modificato da", label, always, cue::editor}, {"redattore", label, colon, cue::editor},
    {"redattrice", label, colon, cue::editor}, {"redazione online", label, colon, cue::web_editor},
    {"redazione web", label, colon, cue::web_editor}, {"revisione di", label, colon, cue::editor},
    // ca
    {"cap de redacció", label, colon, cue::editor}, {"crèdit", label, colon, cue::photographer},
    {"imatge", label, colon, cue::photographer},
    // ro
    {"editare", label, colon, cue::editor}, {"editare web", label, colon, cue::editor},
    {"editat de", label, colon, cue::editor}, {"editoare", label, colon, cue::editor},
    {"editor coordonator", label, colon, cue::editor}, {"editor online", label, colon, cue::editor},
    {"editori", label, colon, cue::editor}, {"imagine", label, colon, cue::photographer},
    {"imagini", label, colon, cue::photographer}, {"redactor șef", label, colon, cue::editor},
    {"redactor-șef", label, colon, cue::editor}, {"redactori", label, colon, cue::editor},
    {"sursa imagine", label, colon, cue::photographer},
    // nl
    {"afbeelding", label, colon, cue::photographer}, {"beeldbewerking", label, colon, cue::photographer},
    {"bewerkt door", label, always, cue::editor}, {"eindredacteur", label, colon, cue::editor},
    {"eindredactie", label, colon, cue::editor}, {"fotobron", label, colon, cue::photographer},
    {"medewerker", label, colon, cue::contributor}, {"met medewerking van", label, always, cue::contributor},
    {"onze correspondent", label, always, cue::correspondent}, {"tekst door", label, named, cue::byline},
    // da
    {"billede", label, colon, cue::photographer}, {"billeder", label, colon, cue::photographer},
    {"billedkilde", label, colon, cue::photographer}, {"chefredaktør", label, colon, cue::editor},
    {"fotokredit", label, colon, cue::photographer}, {"indlæg af", label, named, cue::byline},
    {"postet af", label, named, cue::byline}, {"pr-foto", label, colon, cue::photographer},
    {"redigeret af", label, colon, cue::editor}, {"webredaktør", label, colon, cue::editor},
    // no
    {"desker", label, colon, cue::editor}, {"desksjef", label, colon, cue::editor},
    {"illustrasjon", label, colon, cue::photographer}, {"illustrasjonsfoto", label, colon, cue::photographer},
    {"postet av", label, named, cue::byline}, {"redigert av", label, colon, cue::editor},
    {"vaktsjef", label, colon, cue::editor},
    // sv
    {"artikelförfattare", label, colon, cue::byline}, {"bildkälla", label, colon, cue::photographer},
    {"debattör", label, colon, cue::byline}, {"inlagt av", label, named, cue::byline},
    {"montage", label, colon, cue::photographer}, {"redaktörer", label, colon, cue::editor},
    {"redigerat av", label, always, cue::editor}, {"redigering", label, colon, cue::editor},
    {"webbredaktör", label, colon, cue::editor},
    // is
    {"höfundar", label, colon, cue::byline}, {"ljósmynd", label, colon, cue::photographer},
    {"ljósmyndir", label, colon, cue::photographer}, {"ritstjóri", label, colon, cue::editor},

    // fi
    {"editoija", label, colon, cue::editor}, {"editointi", label, colon, cue::editor},
    {"grafiikka", label, colon, cue::photographer}, {"kuvalähde", label, colon, cue::photographer},
    {"kuvan lähde", label, colon, cue::photographer}, {"muokannut", label, colon, cue::editor},
    {"päivittänyt", label, colon, cue::editor}, {"toimittanut", label, colon, cue::editor},
    {"toimitti", label, colon, cue::editor}, {"valokuva", label, colon, cue::photographer},
    {"valokuvat", label, colon, cue::photographer},
    // et
    {"arhiivifoto", label, colon, cue::photographer}, {"foto autor", label, colon, cue::photographer},
    {"fotod", label, colon, cue::photographer}, {"pilt", label, colon, cue::photographer},
    {"toimetaja", label, colon, cue::editor}, {"toimetajad", label, colon, cue::editor},
    {"toimetanud", label, colon, cue::editor}, {"toimetas", label, colon, cue::byline},
    // lv
    {"attēls", label, colon, cue::photographer}, {"foto avots", label, colon, cue::photographer},
    {"publicēja", label, colon, cue::byline}, {"redaktors", label, colon, cue::editor},
    {"rediģēja", label, colon, cue::editor}, {"žurnālists", label, colon, cue::byline},
    // lt
    {"fotografas", label, colon, cue::photographer}, {"nuotr", label, colon, cue::photographer},
    {"nuotraukoje", label, colon, cue::photographer}, {"nuotraukų", label, colon, cue::photographer},
    {"redagavo", label, colon, cue::editor}, {"redaktorė", label, colon, cue::editor},
    {"žurnalistas", label, colon, cue::byline},
    // pl
    {"autor artykułu", label, named, cue::byline}, {"autor zdjęć", label, colon, cue::photographer},
    {"edycja", label, colon, cue::editor}, {"edytor", label, colon, cue::editor},
    {"edytował", label, colon, cue::editor}, {"fot. główna", label, colon, cue::photographer},
    {"komentator", label, colon, cue::columnist}, {"oprac", label, colon, cue::byline},
    {"redagował", label, colon, cue::editor}, {"redagowała", label, colon, cue::editor},
    {"redaktor prowadząca", label, colon, cue::editor}, {"współpraca", label, colon, cue::contributor},
    {"współpraca redakcyjna", label, colon, cue::contributor}, {"współpracownik", label, colon, cue::contributor},
    {"zdjęcie główne", label, colon, cue::photographer},
    {"źródło zdjęcia głównego", label, colon, cue::photographer}, {"źródło zdjęć", label, colon, cue::photographer},
    // cs
    {"editor vydání", label, colon, cue::editor}, {"editorka", label, colon, cue::editor},
    {"editoval", label, colon, cue::editor}, {"editovala", label, colon, cue::editor},
    {"obrázek", label, colon, cue::photographer}, {"píše", label, colon, cue::byline},
    {"redakce", label, colon, cue::editor}, {"redigoval", label, colon, cue::editor},
    {"snímek", label, colon, cue::photographer}, {"vydal", label, colon, cue::byline},
    {"zdroj fotografií", label, colon, cue::photographer}, {"zdroj obrázku", label, colon, cue::photographer},
    {"zpravodaj", label, colon, cue::reporter}, {"zpravodajka", label, colon, cue::correspondent},
    // sk
    {"archívna snímka", label, colon, cue::photographer}, {"obrázok", label, colon, cue::photographer},
    {"redakcia", label, colon, cue::editor}, {"snímka", label, colon, cue::photographer},
    // sl
    {"avtor fotografije", label, colon, cue::photographer}, {"lektoriral", label, colon, cue::editor},
    {"lektorirala", label, colon, cue::editor}, {"slika", label, colon, cue::photographer},
    {"uredil", label, colon, cue::editor}, {"vir fotografije", label, colon, cue::photographer},
    // hr
    {"dopisnica", label, colon, cue::correspondent}, {"dopisnik", label, colon, cue::correspondent},
    {"glavna urednica", label, colon, cue::editor}, {"glavni urednik", label, colon, cue::editor},
    {"izvor fotografije", label, colon, cue::photographer}, {"izvor slike", label, colon, cue::photographer},
    {"lektor", label, colon, cue::editor}, {"lektorica", label, colon, cue::editor},
    {"uredila", label, colon, cue::editor}, {"uredio", label, colon, cue::editor},
    {"urednica", label, colon, cue::editor}, {"urednici", label, colon, cue::editor},
    {"urednik", label, colon, cue::editor}, {"uređuje", label, colon, cue::editor},
    // hu
    {"borítókép", label, colon, cue::photographer}, {"cikkíró", label, colon, cue::byline},
    {"fotó forrása", label, colon, cue::photographer}, {"főszerkesztő", label, colon, cue::editor},
    {"kép forrása", label, colon, cue::photographer}, {"képek forrása", label, colon, cue::photographer},
    {"nyitókép", label, colon, cue::photographer}, {"szerkesztés", label, colon, cue::editor},
    {"szerkesztők", label, colon, cue::editor}, {"szerzői", label, colon, cue::byline},
    {"szerzőnk", label, colon, cue::byline}, {"tudósítónk", label, colon, cue::byline},
    // tr
    {"düzenleme", label, colon, cue::editor}, {"düzenleyen", label, colon, cue::editor},
    {"editörler", label, colon, cue::editor}, {"editörü", label, colon, cue::editor},
    {"foto galeri kaynak", label, colon, cue::photographer}, {"fotoğraf kaynağı", label, colon, cue::photographer},
    {"fotoğrafçı", label, colon, cue::photographer}, {"görsel", label, colon, cue::photographer},
    {"görsel kaynağı", label, colon, cue::photographer}, {"görseller", label, colon, cue::photographer},
    {"haber editörü", label, colon, cue::editor}, {"kaynak görsel", label, colon, cue::photographer},
    {"muhabirimiz", label, colon, cue::correspondent}, {"redaksiyon", label, colon, cue::editor},
    {"sayfa editörü", label, colon, cue::editor}, {"son okuma", label, colon, cue::editor},
    {"temsilci", label, colon, cue::correspondent}, {"çizim", label, colon, cue::photographer},
    // am
    {"ዘጋቢ", label, colon, cue::byline}, {"የፎቶው ባለመብት", label, colon, cue::photographer},
    {"ጸሐፊ", label, colon, cue::byline}, {"ፎቶ", label, colon, cue::photographer},
    // ar
    {"أعده", label, colon, cue::byline}, {"إشراف", label, colon, cue::editor},
    {"الصحفي", label, colon, cue::byline}, {"الصور", label, colon, cue::photographer},
    {"الصورة", label, colon, cue::photographer}, {"المحرر", label, colon, cue::editor},
    {"المحرر الصحفي", label, colon, cue::reporter}, {"المدقق", label, colon, cue::editor},
    {"تحرير الخبر", label, colon, cue::editor}, {"تدقيق", label, colon, cue::editor},
    {"حاورته", label, colon, cue::byline}, {"حاوره", label, colon, cue::byline},
    {"حقوق الصور", label, colon, cue::photographer}, {"حقوق الصورة", label, colon, cue::photographer},
    {"رئيس التحرير", label, colon, cue::editor}, {"صدر الصورة", label, colon, cue::photographer},
    {"صور", label, colon, cue::photographer}, {"صور أرشيفية", label, colon, cue::photographer},
    {"صورة توضيحية", label, colon, cue::photographer}, {"صورة من", label, colon, cue::photographer},
    {"عدسة", label, colon, cue::photographer}, {"كاريكاتير", label, colon, cue::photographer},
    {"محرر", label, colon, cue::editor}, {"مدير التحرير", label, colon, cue::editor},
    {"مراجعة", label, colon, cue::editor}, {"مراسل الجزيرة", label, colon, cue::correspondent},
    {"مصدر الصور", label, colon, cue::photographer}, {"مصدر الصورة", label, colon, cue::photographer},
    // az
    {"şəklin mənbəyi", label, colon, cue::photographer},
    // bg
    {"източник на снимката", label, colon, cue::photographer}, {"илюстрация", label, colon, cue::photographer},
    {"написа", label, colon, cue::byline}, {"публикува", label, colon, cue::byline},
    {"публикувал", label, colon, cue::byline}, {"редактира", label, colon, cue::editor},
    {"редактирал", label, colon, cue::editor}, {"редактори", label, colon, cue::editor},
    {"скрийншот", label, colon, cue::photographer}, {"снимки", label, colon, cue::photographer},
    // bn
    {"আলোকচিত্র", label, colon, cue::photographer}, {"গ্রন্থনা", label, colon, cue::byline},
    {"গ্রাফিক্স", label, colon, cue::photographer}, {"ছবি সূত্র", label, colon, cue::photographer},
    {"ছবিঃ", label, colon, cue::photographer}, {"ছবির উৎস", label, colon, cue::photographer},
    {"ফাইল ফটো", label, colon, cue::photographer}, {"সম্পাদক", label, colon, cue::editor},
    {"সম্পাদনা", label, colon, cue::editor}, {"সম্পাদনায", label, colon, cue::editor},
    {"সম্পাদিত", label, colon, cue::editor}, {"স্টাফ করেসপন্ডেন্ট", label, colon, cue::byline},
    // cy
    {"ffynhonnell y llun", label, colon, cue::photographer}, {"llun", label, colon, cue::photographer},
    // el
    {"credits φωτογραφιασ", label, colon, cue::photographer}, {"αρχισυντακτησ", label, colon, cue::editor},
    {"αρχισυνταξια", label, colon, cue::editor}, {"εικονα", label, colon, cue::photographer},
    {"επιμελεια κειμενου", label, colon, cue::editor}, {"επιμελεια υλησ", label, colon, cue::editor},
    {"επιμελητησ", label, colon, cue::editor}, {"πηγη φωτογραφιασ", label, colon, cue::photographer},
    {"συνταξη", label, colon, cue::editor}, {"φωτ", label, colon, cue::photographer},
    // eo
    {"aŭtoro", label, colon, cue::byline},
    // eu
    {"argazkia", label, colon, cue::photographer}, {"testua", label, colon, cue::byline},
    // fa
    {"ارسال کننده", label, colon, cue::byline}, {"تصاویر", label, colon, cue::photographer},
    {"تصویر از", label, colon, cue::photographer}, {"تنظیم", label, colon, cue::byline},
    {"تهیه کننده", label, colon, cue::byline}, {"دبیر خبر", label, colon, cue::editor},
    {"دبیر سرویس", label, colon, cue::editor}, {"سردبیر", label, colon, cue::editor},
    {"عکاسی", label, colon, cue::photographer}, {"عکس ها", label, colon, cue::photographer},
    {"عکسها", label, colon, cue::photographer}, {"مولف", label, colon, cue::byline},
    {"ویراستاری", label, colon, cue::editor}, {"ویرایش", label, colon, cue::editor},
    {"گرافیک", label, colon, cue::photographer}, {"گردآوری", label, colon, cue::byline},
    {"گفتوگو", label, colon, cue::byline},
    // ga
    {"grianghraf", label, colon, cue::photographer}, {"údar", label, colon, cue::byline},
    // gu
    {"ઇમેજ સ્રોત", label, colon, cue::photographer}, {"તસવીર", label, colon, cue::photographer},
    {"ફોટો", label, colon, cue::photographer}, {"સંપાદક", label, colon, cue::editor},
    // ha
    {"asalin hoton", label, colon, cue::photographer}, {"hoto", label, colon, cue::photographer},
    {"marubuci", label, colon, cue::byline},
    // he
    {"איור", label, colon, cue::photographer}, {"עורך", label, colon, cue::editor},
    {"עורכת", label, colon, cue::editor}, {"עריכה", label, colon, cue::editor},
    {"צילומים", label, colon, cue::photographer}, {"קרדיט", label, colon, cue::photographer},
    {"תמונות", label, colon, cue::photographer},
    // hi
    {"इमेज क्रेडिट", label, colon, cue::photographer}, {"इमेज सोर्स", label, colon, cue::photographer},
    {"इमेज स्रोत", label, colon, cue::photographer}, {"एडिट", label, colon, cue::editor},
    {"एडिटर", label, colon, cue::editor}, {"एडिटेड बाय", label, colon, cue::byline},
    {"चित्र", label, colon, cue::photographer}, {"तस्वीरें", label, colon, cue::photographer},
    {"द्वारा संपादित", label, always, cue::editor}, {"पब्लिश्ड बाय", label, colon, cue::byline},
    {"फोटो क्रेडिट", label, colon, cue::photographer},
    {"फोटो साभार", label, colon, cue::photographer}, {"फोटो सोर्स", label, colon, cue::photographer},
    {"फोटो स्रोत", label, colon, cue::photographer}, {"लिखित", label, colon, cue::byline},
    {"संपादित", label, colon, cue::editor}, {"सम्पादक", label, colon, cue::editor},
    // hy
    {"լուսանկար", label, colon, cue::photographer}, {"լուսանկարը", label, colon, cue::photographer},
    {"ֆոտո", label, colon, cue::photographer},
    // id
    {"dibuat oleh", label, colon, cue::byline}, {"diedit oleh", label, always, cue::editor},
    {"disunting oleh", label, colon, cue::editor}, {"editor berita", label, colon, cue::editor},
    {"kontributor", label, colon, cue::contributor}, {"kontributor daerah", label, colon, cue::correspondent},
    {"koresponden", label, colon, cue::correspondent}, {"penyelaras", label, colon, cue::editor},
    {"penyusun", label, colon, cue::byline}, {"redaktur pelaksana", label, colon, cue::editor},
    // ja
    {"イラスト", label, colon, cue::photographer}, {"フォト", label, colon, cue::photographer},
    {"レポート", label, colon, cue::byline}, {"作成者", label, colon, cue::byline},
    {"写真出典", label, colon, cue::photographer}, {"写真提供", label, colon, cue::photographer},
    {"図版", label, colon, cue::photographer}, {"撮影・提供", label, colon, cue::photographer},
    {"校閲", label, colon, cue::editor}, {"画像クレジット", label, colon, cue::photographer},
    {"画像元", label, colon, cue::photographer}, {"画像出典", label, colon, cue::photographer},
    {"画像引用", label, colon, cue::photographer}, {"画像引用元", label, colon, cue::photographer},
    {"画像提供", label, colon, cue::photographer}, {"監修", label, colon, cue::byline},
    {"編集協力", label, colon, cue::editor}, {"編集担当", label, colon, cue::editor}, {"編集者", label, colon, cue::editor},
    {"編集部", label, colon, cue::editor}, {"編集長", label, colon, cue::editor}, {"記事", label, colon, cue::byline},
    {"通信員", label, colon, cue::correspondent},
    // ka
    {"ავტორი", label, colon, cue::byline}, {"ფოტო", label, colon, cue::photographer},
    // kk
    {"сурет", label, colon, cue::photographer},
    // km
    {"រូបថត", label, colon, cue::photographer}, {"រូបភាព", label, colon, cue::photographer},
    {"អ្នកនិពន្ធ", label, colon, cue::byline},
    // kn
    {"ಚಿತ್ರ", label, colon, cue::photographer}, {"ಚಿತ್ರ ಕೃಪೆ", label, colon, cue::photographer},
    {"ಫೋಟೋ", label, colon, cue::photographer},
    // ko
    {"편집기자", label, colon, cue::editor},
    // ku
    {"nivîskar", label, colon, cue::byline}, {"نووسەر", label, colon, cue::byline},
    {"وێنە", label, colon, cue::photographer},
    // ky
    {"сүрөт", label, colon, cue::photographer}, {"сүрөттүн булагы", label, colon, cue::photographer},
    // lo
    {"ຂຽນໂດຍ", label, colon, cue::byline}, {"ພາບ", label, colon, cue::photographer},
    {"ຮູບພາບ", label, colon, cue::photographer},
    // mk
    {"уредничка", label, colon, cue::editor},
    // ml
    {"ചിത്രം", label, colon, cue::photographer}, {"ഫോട്ടോ", label, colon, cue::photographer},
    {"ലേഖിക", label, colon, cue::byline},
    // mn
    {"гэрэл зураг", label, colon, cue::photographer}, {"сэтгүүлч", label, colon, cue::byline},
    // mr
    {"छायाचित्र", label, colon, cue::photographer},
    // ms
    {"disediakan oleh", label, colon, cue::byline}, {"laporan tambahan", label, colon, cue::contributor},
    // mt
    {"kitba ta'", label, colon, cue::byline}, {"ritratt", label, colon, cue::photographer},
    {"ritratti", label, colon, cue::photographer},
    // my
    {"စာရေးသူ", label, colon, cue::byline}, {"ဓါတ်ပုံ", label, colon, cue::photographer},
    {"ဓာတ်ပုံ", label, colon, cue::photographer}, {"ဓာတ်ပုံ ရင်းမြစ်", label, colon, cue::photographer},
    // ne
    {"तस्बिर", label, colon, cue::photographer}, {"तस्बिर स्रोत", label, colon, cue::photographer},
    // or
    {"ଫଟୋ", label, colon, cue::photographer}, {"ଲେଖକ", label, colon, cue::byline},
    // pa
    {"ਤਸਵੀਰ", label, colon, cue::photographer}, {"ਤਸਵੀਰ ਸਰੋਤ", label, colon, cue::photographer},
    {"ਫੋਟੋ", label, colon, cue::photographer}, {"ਰਿਪੋਰਟਰ", label, colon, cue::byline},
    // ps
    {"انځور", label, colon, cue::photographer}, {"د انځور سرچینه", label, colon, cue::photographer},
    {"لیکوال", label, colon, cue::byline},
    // ru
    {"автор колонки", label, colon, cue::byline}, {"авторы материала", label, colon, cue::byline},
    {"в подготовке материала участвовал", label, always, cue::contributor},
    {"в подготовке материала участвовала", label, always, cue::contributor},
    {"в подготовке материала участвовали", label, always, cue::contributor},
    {"в подготовке публикации участвовали", label, always, cue::contributor},
    {"в подготовке статьи участвовал", label, always, cue::contributor},
    {"в подготовке статьи участвовала", label, always, cue::contributor},
    {"в подготовке статьи участвовали", label, always, cue::contributor},
    {"в подготовке текста участвовал", label, always, cue::contributor},
    {"в подготовке текста участвовала", label, always, cue::contributor},
    {"в подготовке текста участвовали", label, always, cue::contributor},
    {"в создании материала участвовали", label, always, cue::contributor},
    {"веб-редактор", label, colon, cue::web_editor}, {"выпускающий", label, colon, cue::editor},
    {"изображения", label, colon, cue::photographer}, {"интернет-редактор", label, colon, cue::web_editor},
    {"источник изображения", label, colon, cue::photographer}, {"корректор", label, colon, cue::editor},
    {"наш корр.", label, always, cue::correspondent},
    {"от нашего корреспондента", label, always, cue::correspondent}, {"отредактировал", label, colon, cue::editor},
    {"отредактировала", label, colon, cue::editor}, {"при содействии", label, always, cue::contributor},
    {"при участии", label, colon, cue::contributor}, {"редактор материала", label, colon, cue::editor},
    {"редактор текста", label, colon, cue::editor}, {"редакторы", label, colon, cue::editor},
    {"редактура", label, colon, cue::editor}, {"рисунок", label, colon, cue::photographer},
    {"фотография", label, colon, cue::photographer}, {"шеф-редактор", label, colon, cue::editor},
    // several
    {"editor responsável", label, colon, cue::editor},
    // si
    {"ඡායාරූප", label, colon, cue::photographer}, {"ඡායාරූපය", label, colon, cue::photographer},
    {"වාර්තාකරු", label, colon, cue::byline},
    // so
    {"qoraaga", label, colon, cue::byline}, {"sawirka", label, colon, cue::photographer},
    {"waxaa qoray", label, colon, cue::byline}, {"xigashada sawirka", label, colon, cue::photographer},
    // sr
    {"postavio", label, colon, cue::byline}, {"главни уредник", label, colon, cue::editor},
    {"извор фотографије", label, colon, cue::photographer}, {"илустрација", label, colon, cue::photographer},
    {"уредила", label, colon, cue::editor}, {"уредио", label, colon, cue::editor},
    {"уредник", label, colon, cue::editor}, {"фотографије", label, colon, cue::photographer},
    // sw
    {"chanzo cha picha", label, colon, cue::photographer}, {"picha", label, colon, cue::photographer},
    {"picha na", label, colon, cue::photographer},
    // ta
    {"ஆசிரியர் குழு", label, colon, cue::editor}, {"பட மூலாதாரம்", label, colon, cue::photographer},
    {"படம்", label, colon, cue::photographer}, {"புகைப்படம்", label, colon, cue::photographer},
    // te
    {"ఎడిటర్", label, colon, cue::editor}, {"ఫొటో", label, colon, cue::photographer},
    {"ఫొటో సోర్స్", label, colon, cue::photographer}, {"ఫోటో", label, colon, cue::photographer},
    // tg
    {"акс", label, colon, cue::photographer},
    // th
    {"กราฟิก", label, colon, cue::photographer}, {"ขอบคุณภาพ", label, colon, cue::photographer},
    {"ขอบคุณภาพจาก", label, colon, cue::photographer}, {"ข่าวโดย", label, colon, cue::byline},
    {"ช่างภาพ", label, colon, cue::photographer}, {"ตรวจแก้", label, colon, cue::editor},
    {"ถ่ายภาพโดย", label, colon, cue::photographer}, {"ที่มาของภาพ", label, colon, cue::photographer},
    {"ที่มาภาพ", label, colon, cue::photographer}, {"บรรณาธิการ", label, colon, cue::editor},
    {"บรรณาธิการข่าว", label, colon, cue::editor}, {"ผู้เรียบเรียง", label, colon, cue::editor},
    {"พิสูจน์อักษร", label, colon, cue::editor}, {"ภาพจาก", label, colon, cue::photographer},
    {"ภาพจากแฟ้ม", label, colon, cue::photographer}, {"ภาพประกอบ", label, colon, cue::photographer},
    {"ภาพประกอบจาก", label, colon, cue::photographer}, {"ภาพโดย", label, colon, cue::photographer},
    {"รูปจาก", label, colon, cue::photographer}, {"รูปภาพ", label, colon, cue::photographer},
    {"เรียบเรียง", label, colon, cue::byline}, {"แก้ไขโดย", label, colon, cue::editor},
    {"โดย", label, named, cue::byline},
    // tl
    {"larawan", label, colon, cue::photographer},
    // uk
    {"випускова редакторка", label, colon, cue::editor}, {"відредагував", label, colon, cue::editor},
    {"джерело зображення", label, colon, cue::photographer}, {"за редакцією", label, colon, cue::editor},
    {"зображення", label, colon, cue::photographer}, {"колумніст", label, colon, cue::columnist},
    {"коректор", label, colon, cue::editor}, {"оглядач", label, colon, cue::columnist},
    {"редагував", label, colon, cue::editor}, {"редагувала", label, colon, cue::editor},
    {"редактор стрічки", label, colon, cue::editor}, {"редакторка", label, colon, cue::editor},
    {"редакція", label, colon, cue::editor}, {"розповів", label, colon, cue::byline},
    {"фотографія", label, colon, cue::photographer}, {"фотографії", label, colon, cue::photographer},
    // ur
    {"ایڈیٹر", label, colon, cue::editor}, {"تصویر کا ذریعہ", label, colon, cue::photographer},
    {"فوٹو", label, colon, cue::photographer}, {"نمائندہ خصوصی", label, colon, cue::byline},
    // uz
    {"surat", label, colon, cue::photographer}, {"сурат манбаси", label, colon, cue::photographer},
    // vi
    {"biên tập bởi", label, colon, cue::editor}, {"chủ biên", label, colon, cue::editor},
    {"hiệu đính", label, colon, cue::editor}, {"hình", label, colon, cue::photographer},
    {"minh họa", label, colon, cue::photographer}, {"đồ họa", label, colon, cue::photographer},
    {"ảnh chụp", label, colon, cue::photographer}, {"ảnh do", label, colon, cue::photographer},
    // yo
    {"orísun àwòrán", label, colon, cue::photographer}, {"àkọlé àwòrán", label, colon, cue::photographer},
    // zh
    {"主編", label, colon, cue::editor}, {"值班主任", label, colon, cue::editor}, {"初审", label, colon, cue::editor},
    {"初審", label, colon, cue::editor}, {"制图", label, colon, cue::photographer}, {"原创", label, colon, cue::byline},
    {"发稿人", label, colon, cue::byline}, {"图像来源", label, colon, cue::photographer},
    {"图据", label, colon, cue::photographer}, {"图片版权", label, colon, cue::photographer},
    {"圖像來源", label, colon, cue::photographer}, {"圖源", label, colon, cue::photographer},
    {"圖片授權", label, colon, cue::photographer}, {"圖片提供", label, colon, cue::photographer},
    {"复审", label, colon, cue::editor}, {"头图", label, colon, cue::photographer},
    {"头图来源", label, colon, cue::photographer}, {"审校", label, colon, cue::editor}, {"审读", label, colon, cue::editor},
    {"審核", label, colon, cue::editor}, {"審稿", label, colon, cue::editor}, {"專題報導", label, colon, cue::byline},
    {"总监制", label, colon, cue::editor}, {"投稿", label, colon, cue::contributor},
    {"投稿人", label, colon, cue::contributor}, {"排版", label, colon, cue::editor},
    {"插图", label, colon, cue::photographer}, {"插圖", label, colon, cue::photographer},
    {"文字記錄", label, colon, cue::byline}, {"来源图", label, colon, cue::photographer},
    {"校對", label, colon, cue::editor}, {"核稿", label, colon, cue::editor}, {"照片", label, colon, cue::photographer},
    {"照片來源", label, colon, cue::photographer}, {"照片提供", label, colon, cue::photographer},
    {"照片来源", label, colon, cue::photographer}, {"發佈者", label, colon, cue::byline},
    {"监审", label, colon, cue::editor}, {"監製", label, colon, cue::editor}, {"笔名", label, colon, cue::byline},
    {"签发", label, colon, cue::editor}, {"签发人", label, colon, cue::editor}, {"終審", label, colon, cue::editor},
    {"網編", label, colon, cue::editor}, {"編審", label, colon, cue::editor}, {"繪圖", label, colon, cue::photographer},
    {"终审", label, colon, cue::editor}, {"绘图", label, colon, cue::photographer}, {"编发", label, colon, cue::editor},
    {"编导", label, colon, cue::editor}, {"编撰", label, colon, cue::byline}, {"美编", label, colon, cue::editor},
    {"複審", label, colon, cue::editor}, {"評論員", label, colon, cue::byline}, {"责任编", label, colon, cue::editor},
    {"配图", label, colon, cue::photographer}, {"配图来源", label, colon, cue::photographer},
    {"頭圖", label, colon, cue::photographer}, {"題圖", label, colon, cue::photographer},
    {"題圖來源", label, colon, cue::photographer}, {"题图", label, colon, cue::photographer},
    {"题图来源", label, colon, cue::photographer}, {"首图来源", label, colon, cue::photographer},
};
// clang-format on

} // namespace galley::inline GALLEY_LEVEL::lexicon::detail::credit_labels

#endif // GALLEY_LEXICON_PEOPLE_CREDIT_LABELS_HPP
