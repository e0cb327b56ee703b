// galley/lexicon/words/section_names.hpp: what newspapers call their sections. Beside a title such
// a word says where in the paper the article stands; elsewhere it is an entry of a menu. Data only.
// Source: general knowledge of the papers of each language.
#ifndef GALLEY_LEXICON_WORDS_SECTION_NAMES_HPP
#define GALLEY_LEXICON_WORDS_SECTION_NAMES_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry section_name_list[] = {
    // en
    {"analysis"}, {"arts"}, {"arts & culture"}, {"arts & entertainment"}, {"asia"}, {"australia"}, {"automotive"},
    {"books"}, {"business"}, {"business news"}, {"canada"}, {"celebrity"}, {"china"}, {"climate"}, {"columns"},
    {"commentary"}, {"companies"}, {"courts"}, {"cricket"}, {"crime"}, {"culture"}, {"economy"}, {"editorials"},
    {"education"}, {"entertainment"}, {"entertainment & arts"}, {"environment"}, {"europe"}, {"exclusive"},
    {"exclusives"}, {"fashion"}, {"feature"}, {"features"}, {"film"}, {"finance"}, {"food"}, {"football"}, {"gaming"},
    {"government"}, {"health"}, {"health news"}, {"india"}, {"international"}, {"letters"}, {"lifestyle"}, {"local"},
    {"local news"}, {"markets"}, {"media"}, {"middle east"}, {"money"}, {"movies"}, {"music"}, {"nation"},
    {"national"}, {"news"}, {"opinion"}, {"opinions"}, {"people"}, {"politics"}, {"politics news"}, {"press release"},
    {"press releases"}, {"product"}, {"products"}, {"property"}, {"real estate"}, {"regional"}, {"religion"},
    {"science"}, {"science & astronomy"}, {"science & environment"}, {"smartphones"}, {"society"}, {"space"},
    {"sport"}, {"sports"}, {"sports news"}, {"style"}, {"tech"}, {"tech news"}, {"technology"}, {"top stories"},
    {"transport"}, {"travel"}, {"tv"}, {"uk"}, {"uk news"}, {"us"}, {"us news"}, {"weather"}, {"women"}, {"world"},
    {"world news"},
    // de
    {"ausland"}, {"auto"}, {"deutschland"}, {"digital"}, {"europa"}, {"europäische union"}, {"fernsehen"},
    {"feuilleton"}, {"fußball"}, {"geld"}, {"gesellschaft"}, {"gesundheit"}, {"inland"}, {"karriere"}, {"kino"},
    {"kommentar"}, {"kultur"}, {"leben"}, {"lokales"}, {"medien"}, {"meinung"}, {"musik"}, {"nachrichten"},
    {"netzpolitik"}, {"netzwelt"}, {"panorama"}, {"politik"}, {"ratgeber"}, {"rathaus"}, {"recht"},
    {"recht & gesetz"}, {"regionales"}, {"reise"}, {"stadt"}, {"umwelt"}, {"unternehmen"}, {"vermischtes"}, {"welt"},
    {"wirtschaft"}, {"wirtschaft & politik"}, {"wissen"}, {"wissenschaft"},
    // nl, sv, no, da, fi
    {"binnenland"}, {"buitenland"}, {"cultuur"}, {"debat"}, {"economie"}, {"ekonomi"}, {"erhverv"}, {"gezondheid"},
    {"indland"}, {"innenriks"}, {"inrikes"}, {"kotimaa"}, {"kulttuuri"}, {"ledare"}, {"meninger"}, {"mielipide"},
    {"nieuws"}, {"nyheder"}, {"nyheter"}, {"nöje"}, {"opinie"}, {"politiikka"}, {"regio"}, {"samfund"}, {"samfunn"},
    {"talous"}, {"tiede"}, {"udland"}, {"ulkomaat"}, {"urheilu"}, {"utenriks"}, {"utrikes"}, {"uutiset"}, {"viihde"},
    {"wetenschap"}, {"økonomi"},
    // fr
    {"actualité"}, {"actualités"}, {"analyse"}, {"cinéma"}, {"débats"}, {"environnement"}, {"faits divers"},
    {"justice"}, {"monde"}, {"musique"}, {"planète"}, {"politique"}, {"santé"}, {"sciences"}, {"social"}, {"société"},
    {"tribune"}, {"économie"}, {"éditorial"}, {"éducation"},
    // es, pt, it, ro
    {"actualidad"}, {"actualitate"}, {"ambiente"}, {"attualità"}, {"calcio"}, {"ciencia"}, {"ciudad"}, {"ciência"},
    {"cotidiano"}, {"cronaca"}, {"cultura"}, {"deportes"}, {"desporto"}, {"economia"}, {"economía"}, {"editorial"},
    {"el mundo"}, {"espectáculos"}, {"esporte"}, {"esportes"}, {"esteri"}, {"estilo"}, {"externe"}, {"futebol"},
    {"fútbol"}, {"geral"}, {"internacional"}, {"internacionales"}, {"interni"}, {"locales"}, {"mundo"}, {"nacional"},
    {"nacionales"}, {"negocios"}, {"noticias"}, {"notícias"}, {"opinião"}, {"opinión"}, {"policiales"}, {"politica"},
    {"política"}, {"provincia"}, {"salud"}, {"salute"}, {"saúde"}, {"scienza"}, {"seguridad"}, {"sociedad"},
    {"sociedade"}, {"societate"}, {"spettacoli"}, {"sucesos"}, {"sănătate"}, {"tecnologia"}, {"tecnología"},
    {"tendencias"}, {"știri"},
    // pl, cs, sk, hu, sr, hr, sl, lt, lv, et
    {"belföld"}, {"biznes"}, {"crna hronika"}, {"crna kronika"}, {"domácí"}, {"društvo"}, {"eesti"}, {"ekonomija"},
    {"ekonomika"}, {"gazdaság"}, {"gospodarka"}, {"gospodarstvo"}, {"hronika"}, {"komentáře"}, {"kraj"}, {"krimi"},
    {"kultura"}, {"kultúra"}, {"kultūra"}, {"külföld"}, {"latvijā"}, {"lietuva"}, {"maailm"}, {"majandus"}, {"nauka"},
    {"názory"}, {"pasaulis"}, {"pasaulē"}, {"politika"}, {"polityka"}, {"polska"}, {"prawo"}, {"region"},
    {"rozrywka"}, {"sabiedrība"}, {"slovensko"}, {"sportas"}, {"społeczeństwo"}, {"svet"}, {"svijet"}, {"svět"},
    {"technologie"}, {"tudomány"}, {"verslas"}, {"vesti"}, {"vijesti"}, {"vélemény"}, {"věda"}, {"wiadomości"},
    {"zabava"}, {"zahraničie"}, {"zahraniční"}, {"zdravlje"}, {"zdrowie"}, {"zprávy"}, {"świat"},
    // ru, uk, bg, el, tr
    {"dünya"}, {"güncel"}, {"gündem"}, {"kültür"}, {"kültür sanat"}, {"sağlık"}, {"siyaset"}, {"spor"}, {"teknoloji"},
    {"türkiye"}, {"yaşam"}, {"αθλητισμοσ"}, {"διεθνη"}, {"ελλαδα"}, {"κοινωνια"}, {"κοσμοσ"}, {"οικονομια"},
    {"πολιτικη"}, {"πολιτισμοσ"}, {"υγεια"}, {"бизнес"}, {"българия"}, {"в мире"}, {"економіка"}, {"здоров'я"},
    {"здоровье"}, {"икономика"}, {"култура"}, {"культура"}, {"мир"}, {"мнения"}, {"наука"}, {"новини"}, {"новости"},
    {"общество"}, {"политика"}, {"політика"}, {"происшествия"}, {"россия"}, {"свят"}, {"світ"}, {"спорт"},
    {"суспільство"}, {"технологии"}, {"україна"}, {"экономика"},
    // ar, fa, he, hi
    {"דעות"}, {"חדשות"}, {"כלכלה"}, {"ספורט"}, {"תרבות"}, {"أخبار"}, {"اجتماعی"}, {"اقتصاد"}, {"اقتصادی"}, {"العالم"},
    {"ثقافة"}, {"جهان"}, {"رياضة"}, {"سياسة"}, {"سیاسی"}, {"صحة"}, {"فرهنگی"}, {"محليات"}, {"منوعات"}, {"ورزشی"},
    {"खेल"}, {"दुनिया"}, {"देश"}, {"मनोरंजन"}, {"राजनीति"}, {"राज्य"},
    // id, vi
    {"bisnis"}, {"chính trị"}, {"daerah"}, {"giáo dục"}, {"hiburan"}, {"hukum"}, {"internasional"}, {"kesehatan"},
    {"kinh tế"}, {"megapolitan"}, {"nasional"}, {"olahraga"}, {"pendidikan"}, {"pháp luật"}, {"teknologi"},
    {"thế giới"}, {"thể thao"}, {"thời sự"}, {"văn hóa"}, {"xã hội"},
    // ja, zh, ko, th
    {"การเมือง"}, {"กีฬา"}, {"ข่าว"}, {"ต่างประเทศ"}, {"บันเทิง"}, {"เศรษฐกิจ"}, {"くらし"}, {"エンタメ"}, {"スポーツ"},
    {"ビジネス"}, {"ライフ"}, {"体育"}, {"健康"}, {"兩岸"}, {"军事"}, {"国内"}, {"国内新闻"}, {"国际"}, {"国际新闻"}, {"国際"}, {"國際"}, {"地域"},
    {"娛樂"}, {"娱乐"}, {"政治"}, {"教育"}, {"文化"}, {"时政"}, {"汽车"}, {"法治"}, {"社会"}, {"社会新闻"}, {"社會"}, {"社説"}, {"科学"}, {"科技"},
    {"経済"}, {"经济"}, {"芸能"}, {"评论"}, {"財經"}, {"财经"}, {"體育"}, {"경제"}, {"국제"}, {"기술"}, {"문화"}, {"사회"}, {"생활"}, {"스포츠"},
    {"연예"}, {"오피니언"}, {"정치"},
    // languages with fewer pages
    {"afya"}, {"aktualitet"}, {"arvamus"}, {"balita"}, {"barranin"}, {"biashara"}, {"botë"}, {"burudani"},
    {"caafimaad"}, {"chwaraeon"}, {"ciyaaraha"}, {"cəmiyyət"}, {"dhaqaale"}, {"dunia"}, {"ekonomia"}, {"erlent"},
    {"esports"}, {"gizartea"}, {"gwleidyddiaeth"}, {"hadisə"}, {"idman"}, {"innlent"}, {"iqtisadiyyat"},
    {"iqtisodiyot"}, {"iritzia"}, {"izklaide"}, {"jahon"}, {"jamiyat"}, {"jenayah"}, {"kimataifa"}, {"kirola"},
    {"kirolak"}, {"kitaifa"}, {"kronikë"}, {"kulturë"}, {"kultuur"}, {"lafiya"}, {"libangan"}, {"lokali"},
    {"menning"}, {"michezo"}, {"mokslas"}, {"mundua"}, {"món"}, {"mədəniyyət"}, {"nuomonės"}, {"o'zbekiston"},
    {"opinió"}, {"palakasan"}, {"polaitíocht"}, {"politikë"}, {"probinsya"}, {"pulitika"}, {"sake"}, {"showbiz"},
    {"siasa"}, {"siyaasad"}, {"siyasa"}, {"siyasət"}, {"siyosat"}, {"skoðun"}, {"societat"}, {"spórt"}, {"successos"},
    {"sukan"}, {"sveikata"}, {"tattalin arziki"}, {"uchumi"}, {"viedokļi"}, {"viðskipti"}, {"välismaa"}, {"wasanni"},
    {"wêreld"}, {"íþróttir"}, {"балкан"}, {"грамадства"}, {"денсаулық"}, {"дэлхий"}, {"дүйнө"}, {"економија"},
    {"коом"}, {"маданият"}, {"македонија"}, {"мәдениет"}, {"нийгэм"}, {"палітыка"}, {"саясат"}, {"свет"}, {"улс төр"},
    {"урлаг"}, {"хроника"}, {"црна хроника"}, {"эдийн засаг"}, {"эканоміка"}, {"қоғам"}, {"әлем"}, {"աշխարհ"},
    {"հասարակություն"}, {"մշակույթ"}, {"սպորտ"}, {"տնտեսություն"}, {"քաղաքականություն"}, {"ئابووری"}, {"افغانستان"},
    {"انٹرٹینمنٹ"}, {"جیهان"}, {"دنیا"}, {"روغتیا"}, {"سیاست"}, {"سیاسەت"}, {"صحت"}, {"لوبې"}, {"نړۍ"}, {"وەرزش"},
    {"پاکستان"}, {"کاروبار"}, {"کھیل"}, {"अर्थतन्त्र"}, {"क्रीडा"}, {"खेलकुद"}, {"महाराष्ट्र"}, {"मुंबई"},
    {"राजकारण"}, {"विचार"}, {"समाज"}, {"অর্থনীতি"}, {"আন্তর্জাতিক"}, {"খেলা"}, {"জাতীয"}, {"বাণিজ্য"}, {"বিনোদন"},
    {"মতামত"}, {"রাজনীতি"}, {"সারাদেশ"}, {"ਖੇਡ"}, {"ਖੇਡਾਂ"}, {"ਪੰਜਾਬ"}, {"ਮਨੋਰੰਜਨ"}, {"ਵਿਦੇਸ"}, {"ગુજરાત"},
    {"દુનિયા"}, {"દેશ"}, {"મનોરંજન"}, {"રમતગમત"}, {"રાજકારણ"}, {"அரசியல்"}, {"இந்தியா"}, {"இலங்கை"}, {"உலகம்"},
    {"சினிமா"}, {"தமிழ்நாடு"}, {"வணிகம்"}, {"விளையாட்டு"}, {"అంతర్జాతీయం"}, {"ఆరోగ్యం"}, {"క్రీడలు"}, {"జాతీయం"},
    {"బిజినెస్"}, {"రాజకీయాలు"}, {"సినిమా"}, {"ಅಂತರರಾಷ್ಟ್ರೀಯ"}, {"ಆರೋಗ್ಯ"}, {"ಕ್ರೀಡೆ"}, {"ರಾಜಕೀಯ"}, {"ರಾಷ್ಟ್ರೀಯ"},
    {"ವಾಣಿಜ್ಯ"}, {"ಸಿನಿಮಾ"}, {"ഇന്ത്യ"}, {"കായികം"}, {"കേരളം"}, {"രാഷ്ട്രീയം"}, {"ലോകം"}, {"സിനിമ"}, {"ක්රීඩා"},
    {"දේශපාලන"}, {"ව්යාපාරික"}, {"විදෙස්"}, {"ການເມືອງ"}, {"ກິລາ"}, {"ຕ່າງປະເທດ"}, {"ບັນເທີງ"}, {"ເສດຖະກິດ"},
    {"ကျန်းမာရေး"}, {"စီးပွားရေး"}, {"နိုင်ငံတကာ"}, {"နိုင်ငံရေး"}, {"ဖျော်ဖြေရေး"}, {"အားကစား"}, {"ეკონომიკა"},
    {"კულტურა"}, {"მსოფლიო"}, {"პოლიტიკა"}, {"საზოგადოება"}, {"სამართალი"}, {"სპორტი"}, {"ስፖርት"}, {"ባህል"}, {"ቴክኖሎጂ"},
    {"ኢኮኖሚ"}, {"ዓለም"}, {"ጤና"}, {"ፖለቲካ"}, {"កម្សាន្ត"}, {"កីឡា"}, {"នយោបាយ"}, {"សង្គម"}, {"សេដ្ឋកិច្ច"}, {"អន្តរជាតិ"},
};
// clang-format on

} // namespace detail

inline constexpr auto section_names = make_phrase_set(detail::section_name_list);

/// Is the whole of `s` the name of a section?
[[nodiscard]] constexpr bool is_section_name(std::string_view s) noexcept {
    return static_cast<bool>(section_names.match_whole(s));
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_SECTION_NAMES_HPP
