#include <galley/metadata/language.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <type_traits>

using galley::metadata::detect_language;

static_assert(noexcept(detect_language("")));
static_assert(!detect_language("").sure);

namespace {

struct row {
    std::string_view code;
    std::string_view text;
};

// Own sentences, one for each language.
constexpr row rows[] = {
    {"en", "The market by the river was closed in the evening, but they have not said when it will "
           "open."},
    {"de", "Der Markt am Fluss ist am Abend geschlossen worden, und niemand weiß, wann er wieder "
           "öffnet."},
    {"fr", "Le marché de la rivière est fermé ce soir, mais on ne sait pas quand il sera ouvert."},
    {"es", "El mercado del río está cerrado esta noche, pero no se sabe cuándo lo van a abrir."},
    {"pt", "O mercado do rio está fechado esta noite, mas não se sabe quando ele será aberto."},
    {"it", "Il mercato del fiume è chiuso questa sera, ma non si sa quando sarà aperto per gli "
           "abitanti."},
    {"nl", "De markt aan de rivier is vanavond gesloten, maar niemand weet wanneer hij weer open "
           "zal zijn."},
    {"ca", "El mercat del riu és tancat aquest vespre, però no se sap quan l'obriran als veïns."},
    {"gl",
     "O mercado do río está pechado esta noite, pero non se sabe cando o van abrir aos veciños."},
    {"pl",
     "Targ nad rzeką jest dziś zamknięty, ale nikt nie wie, kiedy będzie znów otwarty dla ludzi."},
    {"cs", "Trh u řeky je dnes večer zavřený, ale nikdo neví, kdy bude opět otevřen pro všechny."},
    {"sk",
     "Trh pri rieke je dnes večer zatvorený, ale nikto nevie, kedy bude opäť otvorený pre ľudí."},
    {"sl", "Trg ob reki je nocoj zaprt, vendar nihče ne ve, kdaj bo spet odprt za vse ljudi."},
    {"hr",
     "Tržnica na rijeci je večeras zatvorena, ali nitko ne zna kada će biti ponovno otvorena."},
    {"ro", "Piața de lângă râu este închisă în această seară, dar nu se știe când va fi deschisă."},
    {"hu", "A folyó melletti piac ma este zárva van, de nem tudni, hogy mikor lesz újra nyitva."},
    {"sv", "Marknaden vid ån är stängd i kväll, men ingen vet när den ska öppna igen för alla."},
    {"da",
     "Markedet ved åen er lukket i aften, men ingen ved, hvornår det bliver åbnet igen for alle."},
    {"no", "Markedet ved elva er stengt i kveld, men ingen vet når det blir åpnet igjen etter "
           "helgen nå."},
    {"fi",
     "Joen ranta on tänään kiinni, mutta kukaan ei tiedä, milloin se on jälleen auki kuin ennen."},
    {"et",
     "Turg jõe ääres on täna õhtul kinni, aga keegi ei tea, kas see on homme veel kinni või ei."},
    {"lv",
     "Tirgus pie upes šovakar ir slēgts, bet neviens nezina, kad tas atkal būs atvērts un kā."},
    {"lt",
     "Turgus prie upės šį vakarą yra uždarytas, bet niekas nežino, kada jis vėl bus atidarytas."},
    {"tr", "Nehir kenarındaki pazar bu akşam kapalı, ama ne zaman açılacağı henüz belli değil ve "
           "çok uzak."},
    {"az", "Çayın yanındakı bazar bu axşam bağlıdır, amma onun nə vaxt açılacağı hələ məlum deyil "
           "və çox."},
    {"id",
     "Pasar di tepi sungai itu tutup malam ini, tetapi belum ada yang bisa mengatakan karena apa."},
    {"ms", "Pasar di tepi sungai itu ditutup malam ini kerana hujan, manakala pekedai tidak mahu "
           "berkata bahawa ia rugi."},
    {"vi", "Chợ bên sông đã đóng cửa vào tối nay, nhưng không ai biết khi nào chợ sẽ được mở lại."},
    {"tl", "Sarado ang palengke sa tabi ng ilog ngayong gabi, pero hindi pa alam kung kailan ito "
           "bubuksan ng mga tao."},
    {"sq", "Tregu pranë lumit është mbyllur sonte, por nuk dihet se kur do të hapet për njerëzit e "
           "qytetit."},
    {"is", "Markaðurinn við ána er lokaður í kvöld, en það er ekki vitað hvenær hann verður "
           "opnaður á ný."},
    {"af", "Die mark by die rivier is vanaand gesluit, maar niemand weet wanneer dit weer oop sal "
           "wees nie."},
    {"sw", "Soko la mto limefungwa jioni hii, lakini watu wa mji hawajui ni lini litafunguliwa "
           "tena kwa wote."},
    {"zu", "Imakethe eseduze nomfula ivaliwe kusihlwa, kodwa abantu abazi ukuthi izovulwa nini "
           "futhi uma lina kakhulu."},
    {"xh", "Imarike engasemlanjeni ivaliwe ngokuhlwa, kodwa abantu abazi ukuba iya kuvulwa nini "
           "na kwaye iza kuvulwa phi na."},
    {"ha", "An rufe kasuwar bakin kogi da yamma, amma mutane ba su san lokacin da za a sake bude "
           "ta ba domin ruwan sama."},
    {"ig", "E mechiela ahịa dị n'akụkụ osimiri n'abalị a, mana ndị obodo amaghị mgbe a ga-emepe "
           "ya maka onye bụla."},
    {"rw", "Isoko riri ku mugezi rirafunze kandi abantu ntibazi igihe rizongera gufungurwa muri "
           "iki gihe cyane."},
    {"mg", "Mihidy ny tsena amoron'ny renirano anio hariva, fa tsy fantatry ny olona izay "
           "hanokafana azy indray raha avy ny orana."},
    {"lb", "De Maart um Floss ass den Owend zou, mee keen huet gesot, wéini hien nees opgeet, an "
           "dat ass net gutt fir d'Leit."},
    {"fy", "De merk by de rivier is jûn ticht, mar gjinien wit wannear't er wer iepen wurdt en it "
           "wetter sakket net mei de rein."},
    {"eu", "Ibai ondoko azoka itxita dago gaur, baina ez dakigu noiz izango den berriro zabalik "
           "eta hau da."},
    {"ru", "Рынок у реки закрыт сегодня вечером, но никто не знает, когда он будет снова открыт."},
    {"uk",
     "Ринок біля річки зачинено сьогодні ввечері, але ніхто не знає, коли він буде відкритий."},
    {"be", "Рынак ля ракі зачынены сёння ўвечары, але ніхто не ведае, калі ён будзе зноў адкрыты."},
    {"bg", "Пазарът край реката е затворен тази вечер, но никой не знае кога ще бъде отворен."},
    {"sr", "Пијаца на реци је вечерас затворена, али нико не зна када ће бити поново отворена."},
    {"mk",
     "Пазарот крај реката е затворен вечерва, но никој не знае кога ќе биде отворен за сите."},
    {"kk",
     "Өзен жағасындағы базар бүгін кешке жабық және оның қашан ашылатыны белгісіз болып тұр."},
    {"el", "Η αγορά δίπλα στο ποτάμι είναι κλειστή απόψε."},
    {"ar", "السوق على ضفة النهر مغلق هذا المساء ولم يعرف أحد متى يفتح من جديد في المدينة"},
    {"fa", "بازار کنار رودخانه امشب بسته است و هنوز معلوم نیست که چه وقت باز خواهد شد"},
    {"ur", "دریا کے کنارے کا بازار آج شام بند ہے اور یہ معلوم نہیں کہ وہ کب کھلے گا"},
    {"he", "השוק ליד הנהר סגור הערב"},
    {"hi", "नदी के किनारे का बाज़ार आज शाम को बंद है और किसी को नहीं पता कि यह कब खुलेगा"},
    {"bn", "নদীর ধারের বাজার আজ সন্ধ্যায় বন্ধ"},
    {"ta", "ஆற்றங்கரை சந்தை இன்று மாலை மூடப்பட்டது"},
    {"th", "ตลาดริมแม่น้ำปิดในเย็นวันนี้"},
    {"lo", "ຕະຫຼາດແຄມແມ່ນ້ຳປິດໃນຕອນແລງນີ້"},
    {"my", "မြစ်ကမ်းဈေး ယနေ့ညနေ ပိတ်သည်။"},
    {"km", "ផ្សារមាត់ទន្លេបិទនៅល្ងាចនេះ។"},
    {"ka", "მდინარის პირას ბაზარი დღეს დახურულია"},
    {"hy", "Գետի ափի շուկան այսօր փակ է"},
    {"zh", "河边的市场今晚关闭，没有人知道什么时候再开。"},
    {"ja", "川沿いの市場は今夜閉まっています。"},
    {"ko", "강가의 시장은 오늘 저녁에 문을 닫았다."},
};

} // namespace

TEST_CASE("metadata::language: a sentence of each language", "[metadata]") {
    for (const row& r : rows) {
        INFO(r.text);
        const auto guess = detect_language(r.text);
        CHECK(guess.code == r.code);
        CHECK(guess.score >= 0);
        CHECK(guess.score <= 1);
    }
}

TEST_CASE("metadata::language: says when it is not sure", "[metadata]") {
    for (std::string_view text : {"", "2022-08-31", "Reuters", "AFP Berlin Tokyo Lima", "...",
                                  "\xFF\xFE\xFA", "Qwx Zvbn Rtgh Plmk Vfrt Bgty Nhuj"}) {
        INFO(text);
        CHECK_FALSE(detect_language(text).sure);
    }
}

TEST_CASE("metadata::language: most of the text decides", "[metadata]") {
    std::string text = "Home Menu Search ";
    for (int i = 0; i < 400; ++i) text += "Le marché de la rivière est fermé ce soir. ";
    text += "All rights reserved by the owners of the site.";
    CHECK(detect_language(text).code == "fr");
    CHECK(detect_language(text).sure);
    std::string zh = "Home Menu About us Contact ";
    for (int i = 0; i < 20; ++i) zh += "河边的市场今晚关闭（Market）。";
    CHECK(detect_language(zh).code == "zh");
}

TEST_CASE("metadata::language: is bounded and takes any bytes", "[metadata]") {
    std::string bytes(3'000'000, '\x80');
    CHECK_FALSE(detect_language(bytes).sure);
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 131U);
    CHECK_FALSE(detect_language(bytes).sure);
}

TEST_CASE("metadata::language: a word has the same votes wherever it stands", "[metadata]") {
    const auto& votes = galley::metadata::detail::latin_votes;
    using scores = std::remove_cvref_t<decltype(votes)>::scores;
    const std::string_view words[] = {"the",        "und",         "l'",    "d'une",
                                      "because",    "zwischen",    "entre", "\u00E9t\u00E9",
                                      "na\u00EFve", "aujourd'hui", "which", "internationale",
                                      "a",          "tr\u00E8s"};
    std::string text;
    scores apart{};
    for (const std::string_view word : words) {
        text += std::string(word) + (text.size() % 2 == 0 ? " " : ", ");
        votes.count(word, apart); // too short for eight bytes at once
    }
    text += "          ";
    scores together{};
    votes.count(text, together);
    CHECK(together == apart);
}
