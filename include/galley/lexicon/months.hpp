// galley/lexicon/months.hpp: month names as dates write them, one row a language.
// A row holds twelve groups split by ';', each the folded spellings split by '/': long, short,
// genitive, with the prefix some languages put in front. A '*' marks a spelling that is an everyday
// word too. The one set below is cut out of the rows at compile time.
#ifndef GALLEY_LEXICON_MONTHS_HPP
#define GALLEY_LEXICON_MONTHS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::lexicon {

/// The months of one language: `names` as said above, January first.
struct month_row {
    char lang[3] = "";
    std::string_view names;
};

/// Source: CLDR 44 and dateparser month tables, with what the pages of the corpus write beside
/// them. Where two languages give one spelling to two months, the row that stands first wins unless
/// the caller names the language.
// clang-format off
inline constexpr month_row month_rows[] = {
    {"en", "january/jan;february/feb;*march/mar;april/apr;*may;june/jun;july/jul;august/aug;"
           "september/sept/sep;october/oct;november/nov;december/dec"},
    {"de", "januar/jänner/jaenner/jan/jän;februar/feber/feb;märz/maerz/marz/mär/mrz;april/apr;mai;juni/jun;"
           "juli/jul;august/aug;september/sept/sep;oktober/okt;november/nov;dezember/dez"},
    {"fr", "janvier/janv;février/fevrier/févr/fevr/fév;mars;avril/avr;mai;juin;juillet/juil;"
           "août/aout/aoû;septembre/sept;octobre/oct;novembre/nov;décembre/decembre/déc"},
    {"es", "enero/ene;febrero/feb;marzo/mar;abril/abr;mayo/*may;junio/jun;julio/jul;agosto/ago;"
           "septiembre/setiembre/sept/sep/*set;octubre/oct;noviembre/nov;diciembre/dic"},
    {"pt", "janeiro/jan;fevereiro/fev;março/marco/mar;abril/abr;maio/mai;junho/jun;julho/jul;agosto/ago;"
           "setembro/*set;outubro/*out;novembro/nov;dezembro/dez"},
    {"it", "gennaio/gen;febbraio/feb/febb;marzo/mar;aprile/apr;maggio/mag;giugno/giu;luglio/lug;agosto/ago;"
           "settembre/*set/sett;ottobre/ott;novembre/nov;dicembre/dic"},
    {"nl", "januari/jan;februari/feb;maart/mrt;april/apr;mei;juni/jun;juli/jul;augustus/aug;"
           "september/sept/sep;oktober/okt;november/nov;december/dec"},
    {"ca", "gener/gen;febrer/febr;març/marc;abril/abr;maig;juny;juliol/jul;agost/*ag;"
           "setembre/*set;octubre/oct;novembre/nov;desembre/*des"},
    {"gl", "xaneiro/xan;febreiro/feb;marzo/mar;abril/abr;maio/mai;xuño/xun;xullo/xul;agosto/ago;"
           "setembro/*set;outubro/*out;novembro/nov;decembro/dec"},
    {"eu", "urtarrila/urtarrilaren;otsaila/otsailaren;martxoa/martxoaren;apirila/apirilaren;"
           "maiatza/maiatzaren;ekaina/ekainaren;uztaila/uztailaren;abuztua/abuztuaren;"
           "iraila/irailaren;urria/urriaren;azaroa/azaroaren;abendua/abenduaren"},
    {"pl", "stycznia/styczeń/sty;lutego/luty/lut;marca/marzec/mar;kwietnia/kwiecień/kwi;maja/maj;"
           "czerwca/czerwiec/cze;lipca/lipiec/lip;sierpnia/sierpień/*sie;września/wrzesień/wrz;"
           "października/październik/paź;listopada/listopad/lis;grudnia/grudzień/gru"},
    {"cs", "ledna/leden/*led;února/únor/úno;března/březen/bře;dubna/duben/dub;května/květen/kvě;"
           "června/červen/čvn;července/červenec/čvc;srpna/srpen/srp;září/zář;října/říjen/říj;"
           "listopadu/listopad/lis;prosince/prosinec/*pro"},
    {"sk", "januára/január/jan;februára/február/feb;marca/marec/mar;apríla/apríl/apr;mája/máj;"
           "júna/jún;júla/júl;augusta/august/aug;septembra/september/sep;októbra/október/okt;"
           "novembra/november/nov;decembra/december/dec"},
    {"sl", "januarja/januar/jan;februarja/februar/feb;marca/marec/mar;aprila/april/apr;maja/maj;"
           "junija/junij/jun;julija/julij/jul;avgusta/avgust/avg;septembra/september/sep;"
           "oktobra/oktober/okt;novembra/november/nov;decembra/december/dec"},
    {"hr", "siječnja/siječanj/sij;veljače/veljača/velj/vel;ožujka/ožujak/ožu;travnja/travanj/*tra;"
           "svibnja/svibanj/svi;lipnja/lipanj/lip;srpnja/srpanj/srp;kolovoza/kolovoz/kol;"
           "rujna/rujan/ruj;listopada/listopad/lis;studenoga/studenog/studeni/*stu;"
           "prosinca/prosinac/*pro"},
    {"sr", "јануара/јануар/јан;фебруара/фебруар/феб;марта/март/мар;априла/април/апр;маја/мај;"
           "јуна/јун/јуни;јула/јул/јули;августа/август/авг;септембра/септембар/сеп;"
           "октобра/октобар/окт;новембра/новембар/нов;децембра/децембар/дец"},
    {"bs", "januara/januar/jan;februara/februar/feb;marta/mart/mar;aprila/april/apr;maja/maj;"
           "juna/jun/juni;jula/jul/juli;avgusta/avgust/avg/augusta;septembra/septembar/sep;"
           "oktobra/oktobar/okt;novembra/novembar/nov;decembra/decembar/dec"},
    {"mk", "јануари;февруари;март;април;мај;јуни;јули;август;септември;октомври;ноември;декември"},
    {"ro", "ianuarie/ian;februarie/febr/feb;martie/mart/mar;aprilie/apr;mai;iunie/iun;iulie/iul;"
           "august/aug;septembrie/sept/sep;octombrie/oct;noiembrie/nov/noiem;decembrie/dec"},
    {"hu", "január/jan;február/febr/feb;március/márc/már;április/ápr;május/máj;június/jún;július/júl;"
           "augusztus/aug;szeptember/szept/szep;október/okt;november/nov;december/dec"},
    {"ru", "января/январь/янв;февраля/февраль/февр/фев;марта/март/мар;апреля/апрель/апр;мая/май;"
           "июня/июнь/июн;июля/июль/июл;августа/август/авг;сентября/сентябрь/сент/сен;"
           "октября/октябрь/окт;ноября/ноябрь/нояб/ноя;декабря/декабрь/дек"},
    {"uk", "січня/січень/січ;лютого/лютий/лют;березня/березень/бер;квітня/квітень/квіт/кві;"
           "травня/травень/трав/тра;червня/червень/черв/чер;липня/липень/лип;серпня/серпень/серп/сер;"
           "вересня/вересень/вер;жовтня/жовтень/жовт/жов;листопада/листопад/лист/лис;"
           "грудня/грудень/груд/гру"},
    {"be", "студзеня/студзень;лютага/люты;сакавіка/сакавік;красавіка/красавік;мая/май/травеня;"
           "чэрвеня/чэрвень;ліпеня/ліпень;жніўня/жнівень;верасня/верасень;кастрычніка/кастрычнік;"
           "лістапада/лістапад;снежня/снежань"},
    {"bg", "януари/яну/ян;февруари/фев/фв;март/мар;април/апр/ап;май;юни/юн;юли/юл;август/авг;"
           "септември/септ/сеп;октомври/окт;ноември/ное;декември/дек"},
    {"el", "ιανουαριου/ιανουαριοσ/ιαν;φεβρουαριου/φεβρουαριοσ/φεβ;μαρτιου/μαρτιοσ/μαρ;"
           "απριλιου/απριλιοσ/απρ;μαιου/μαιοσ/μαι;ιουνιου/ιουνιοσ/ιουν;ιουλιου/ιουλιοσ/ιουλ;"
           "αυγουστου/αυγουστοσ/αυγ;σεπτεμβριου/σεπτεμβριοσ/σεπτ/σεπ;οκτωβριου/οκτωβριοσ/οκτ;"
           "νοεμβριου/νοεμβριοσ/νοε;δεκεμβριου/δεκεμβριοσ/δεκ"},
    {"tr", "ocak/oca;şubat/subat/şub;mart/mar;nisan/nis;mayıs/mayis/*may;haziran/haz;temmuz/*tem;"
           "ağustos/agustos/ağu;eylül/eylul/eyl;ekim/eki;kasım/kasim/*kas;aralık/aralik/*ara"},
    {"az", "yanvar;fevral;mart;aprel;*may;iyun;iyul;avqust;sentyabr;oktyabr;noyabr;dekabr"},
    {"sv", "januari/jan;februari/feb;mars/mar;april/apr;maj;juni/jun;juli/jul;augusti/aug;"
           "september/sept/sep;oktober/okt;november/nov;december/dec"},
    {"da", "januar/jan;februar/feb;marts/mar;april/apr;maj;juni/jun;juli/jul;august/aug;"
           "september/sep;oktober/okt;november/nov;december/dec"},
    {"no", "januar/jan;februar/feb;mars/mar;april/apr;mai;juni/jun;juli/jul;august/aug;"
           "september/sep;oktober/okt;november/nov;desember/*des"},
    {"is", "janúar/jan;febrúar/feb;mars/mar;apríl/apr;maí;júní/jún;júlí/júl;ágúst/ágú;"
           "september/sept;október/okt;nóvember/nóv;desember/*des"},
    {"fi", "tammikuuta/tammikuu/tammikuun/tammik/tammi;helmikuuta/helmikuu/helmikuun/helmik/helmi;"
           "maaliskuuta/maaliskuu/maaliskuun/maalisk/maalis;huhtikuuta/huhtikuu/huhtikuun/huhtik/huhti;"
           "toukokuuta/toukokuu/toukokuun/toukok/touko;kesäkuuta/kesäkuu/kesäkuun/kesäk/kesä;"
           "heinäkuuta/heinäkuu/heinäkuun/heinäk/heinä;elokuuta/elokuu/elokuun/elok/*elo;"
           "syyskuuta/syyskuu/syyskuun/syysk/syys;lokakuuta/lokakuu/lokakuun/lokak/loka;"
           "marraskuuta/marraskuu/marraskuun/marrask/marras;joulukuuta/joulukuu/joulukuun/jouluk/joulu"},
    {"et", "jaanuar/jaanuaril/jaan;veebruar/veebruaril/veebr;märts/märtsil;aprill/aprillil/apr;mai/mail;"
           "juuni/juunil;juuli/juulil;august/augustil/aug;september/septembril/sept;"
           "oktoober/oktoobril/okt;november/novembril/nov;detsember/detsembril/dets"},
    {"lv", "janvāris/janvārī/janv;februāris/februārī/febr;marts/martā;aprīlis/aprīlī/apr;maijs/maijā;"
           "jūnijs/jūnijā/jūn;jūlijs/jūlijā/jūl;augusts/augustā/aug;septembris/septembrī/sept;"
           "oktobris/oktobrī/okt;novembris/novembrī/nov;decembris/decembrī/dec"},
    {"lt", "sausio/sausis/saus;vasario/vasaris/*vas;kovo/kovas/kov;balandžio/balandis/*bal;"
           "gegužės/gegužė/geg;birželio/birželis/birž;liepos/liepa/liep;rugpjūčio/rugpjūtis/rugp;"
           "rugsėjo/rugsėjis/rugs;spalio/spalis/spal;lapkričio/lapkritis/lapkr;"
           "gruodžio/gruodis/gruod"},
    {"id", "januari/jan;februari/feb/peb;maret/mar;april/apr;mei;juni/jun;juli/jul;agustus/agu/agt/ags;"
           "september/sep/sept;oktober/okt;november/nov/nop;desember/*des"},
    {"ms", "januari/jan;februari/feb;*mac;april/apr;mei;jun;julai/jul;ogos/ogo;september/sep;"
           "oktober/okt;november/nov;disember/*dis"},
    {"tl", "enero/ene;pebrero/peb;marso/mar;abril/abr;mayo/*may;hunyo/*hun;hulyo/hul;agosto/ago;"
           "setyembre/*set;oktubre/okt;nobyembre/nob;disyembre/*dis"},
    {"sw", "januari/jan;februari/feb;*machi/*mac;aprili/apr;mei;juni/jun;julai/jul;agosti/ago;"
           "septemba/sep;oktoba/okt;novemba/nov;desemba/*des"},
    {"sq", "janar/jan;shkurt/shk;mars/mar;prill/*pri;maj;qershor/qer;korrik/*kor;gusht/gush;"
           "shtator/shta;tetor/*tet;nëntor/nën;dhjetor/dhje"},
    {"cy", "ionawr;chwefror;mawrth;ebrill;mai;mehefin;gorffennaf;awst;*medi;hydref;tachwedd;rhagfyr"},
    {"ga", "eanáir;feabhra;márta;aibreán;bealtaine;meitheamh;iúil;lúnasa;meán fómhair;"
           "deireadh fómhair;samhain/mí na samhna;nollaig/mí na nollag"},
    {"mt", "jannar;frar;marzu;april;mejju;ġunju;lulju;awwissu;settembru;ottubru;novembru;diċembru"},
    {"af", "januarie;februarie;maart;april;mei;junie;julie;augustus;september;oktober;november;"
           "desember"},
    {"th", "มกราคม/ม.ค./มค/เดือนมกราคม;กุมภาพันธ์/ก.พ./กพ/เดือนกุมภาพันธ์;มีนาคม/มี.ค./มีค/เดือนมีนาคม;"
           "เมษายน/เม.ย./เมย/เมษา/เดือนเมษายน;พฤษภาคม/พ.ค./พค/เดือนพฤษภาคม;มิถุนายน/มิ.ย./มิย/เดือนมิถุนายน;"
           "กรกฎาคม/กรกฏาคม/ก.ค./กค/เดือนกรกฎาคม;สิงหาคม/ส.ค./สค/สิงหา/เดือนสิงหาคม;"
           "กันยายน/ก.ย./กย/กันยา/เดือนกันยายน;ตุลาคม/ต.ค./ตค/เดือนตุลาคม;"
           "พฤศจิกายน/พ.ย./พย/เดือนพฤศจิกายน;ธันวาคม/ธ.ค./ธค/เดือนธันวาคม"},
    {"ar", "يناير/كانون الثاني/جانفي;فبراير/شباط/فيفري;مارس/آذار/اذار;أبريل/ابريل/إبريل/نيسان/أفريل;"
           "مايو/أيار/ايار/ماي;يونيو/يونية/حزيران/جوان;يوليو/يوليوز/تموز/جويلية;أغسطس/اغسطس/آب/اب/أوت/غشت;"
           "سبتمبر/أيلول/ايلول/شتنبر;أكتوبر/اكتوبر/تشرين الأول/تشرين الاول;"
           "نوفمبر/تشرين الثاني/نونبر;ديسمبر/كانون الأول/كانون الاول/دجنبر"},
    {"fa", "ژانویه/ژانویهٔ/جنوری;فوریه/فوریهٔ/فبروری;مارس/مارچ;آوریل/اپریل;*مه/مهٔ/*می;ژوئن/جون;"
           "ژوئیه/ژوئیهٔ/ژوییه/جولای;اوت/آگست/اگست;سپتامبر/سپتمبر;اکتبر/اکتوبر;نوامبر/نومبر;دسامبر/دسمبر"},
    {"ur", "جنوری;فروری;مارچ;اپریل;مئی;جون;جولائی;اگست;ستمبر;اکتوبر;نومبر;دسمبر"},
    {"he", "ינואר/ינו׳/ינו'/בינואר/לינואר;פברואר/פבר׳/פבר'/בפברואר/לפברואר;מרץ/מרס/במרץ/במרס/למרץ;"
           "אפריל/אפר׳/אפר'/באפריל/לאפריל;מאי/במאי/למאי;יוני/ביוני/ליוני;יולי/ביולי/ליולי;"
           "אוגוסט/אוג׳/אוג'/באוגוסט/לאוגוסט;ספטמבר/ספט׳/ספט'/בספטמבר/לספטמבר;"
           "אוקטובר/אוק׳/אוק'/באוקטובר/לאוקטובר;נובמבר/נוב׳/נוב'/בנובמבר/לנובמבר;"
           "דצמבר/דצמ׳/דצמ'/בדצמבר/לדצמבר"},
    {"hi", "जनवरी/जन॰/जन;फ़रवरी/फरवरी/फ़रवरी/फ़र॰/फर;मार्च;अप्रैल;मई;जून;जुलाई/जुल॰;अगस्त/अग॰;"
           "सितंबर/सितम्बर/सित॰;अक्तूबर/अक्टूबर/अक्तू॰;नवंबर/नवम्बर/नव॰;दिसंबर/दिसम्बर/दिस॰"},
    {"mr", "जानेवारी;फेब्रुवारी;मार्च;एप्रिल;मे;जून;जुलै;ऑगस्ट;सप्टेंबर;ऑक्टोबर;नोव्हेंबर;डिसेंबर"},
    {"bn", "জানুয়ারি/জানুয়ারি/জানুয়ারী/জানুয়ারী;ফেব্রুয়ারি/ফেব্রুয়ারি/ফেব্রুয়ারী/ফেব্রুয়ারী;মার্চ;"
           "এপ্রিল;মে;জুন;জুলাই;আগস্ট/অগস্ট;সেপ্টেম্বর;অক্টোবর;নভেম্বর;ডিসেম্বর"},
    {"gu", "જાન્યુઆરી/જાન્યુ;ફેબ્રુઆરી/ફેબ્રુ;માર્ચ;એપ્રિલ;મે;જૂન;જુલાઈ;ઑગસ્ટ/ઓગસ્ટ;સપ્ટેમ્બર/સપ્ટે;"
           "ઑક્ટોબર/ઓક્ટોબર/ઑક્ટો;નવેમ્બર/નવે;ડિસેમ્બર/ડિસે"},
    {"ta", "ஜனவரி;பிப்ரவரி;மார்ச்;ஏப்ரல்;மே;ஜூன்;ஜூலை;ஆகஸ்ட்;செப்டம்பர்;அக்டோபர்;நவம்பர்;டிசம்பர்"},
    {"ka", "იანვარი/იანვარს;თებერვალი;მარტი;აპრილი;მაისი;ივნისი;ივლისი;აგვისტო;სექტემბერი;ოქტომბერი;"
           "ნოემბერი;დეკემბერი"},
    {"hy", "հունվարի/հունվար;փետրվարի/փետրվար;մարտի/մարտ;ապրիլի/ապրիլ;մայիսի/մայիս;հունիսի/հունիս;"
           "հուլիսի/հուլիս;օգոստոսի/օգոստոս;սեպտեմբերի/սեպտեմբեր;հոկտեմբերի/հոկտեմբեր;"
           "նոյեմբերի/նոյեմբեր;դեկտեմբերի/դեկտեմբեր"},
    {"kk", "қаңтар;ақпан;наурыз;сәуір;мамыр;маусым;шілде;тамыз;қыркүйек;қазан;қараша;желтоқсан"},
    {"vi", "tháng một/tháng giêng;tháng hai;tháng ba;tháng tư;tháng năm;tháng sáu;tháng bảy;tháng tám;"
           "tháng chín;tháng mười;tháng mười một;tháng mười hai/tháng chạp"},
};
// clang-format on

/// One spelling. `also_word`: an everyday word too, not believed everywhere (date/written.hpp).
struct month_name {
    std::string_view phrase;
    std::uint8_t month = 0;
    std::uint8_t row = 0; // in month_rows
    bool also_word = false;
};

namespace detail {

template <class Visit>
constexpr void for_each_month_name(const Visit& visit) {
    std::uint8_t row = 0;
    for (const month_row& r : month_rows) {
        std::uint8_t month = 1;
        std::size_t begin = 0;
        for (std::size_t i = 0; i <= r.names.size(); ++i) {
            const char c = i < r.names.size() ? r.names[i] : ';';
            if (c != ';' && c != '/') continue;
            const bool marked = r.names[begin] == '*';
            const std::size_t name = begin + (marked ? 1 : 0);
            visit(month_name{r.names.substr(name, i - name), month, row, marked});
            begin = i + 1;
            if (c == ';') ++month;
        }
        ++row;
    }
}

[[nodiscard]] constexpr std::uint32_t month_hash(std::string_view s) noexcept {
    std::uint32_t h = 2166136261U;
    for (const char c : s) h = (h ^ static_cast<unsigned char>(c)) * 16777619U;
    return h ^ (h >> 15U);
}

/// All spellings, each once a month; the first `Count` of the array are used.
template <std::size_t Count>
struct month_list {
    month_name names[Count]{};
    std::size_t size = 0;
};

consteval month_list<2048> collect_month_names() {
    month_list<2048> out;
    std::array<std::uint16_t, 4096> seen{}; // open addressing, index + 1
    for_each_month_name([&](const month_name& n) {
        std::size_t slot = month_hash(n.phrase) % seen.size();
        for (; seen[slot] != 0; slot = (slot + 1) % seen.size()) {
            const month_name& old = out.names[seen[slot] - 1U];
            if (old.month == n.month && old.phrase == n.phrase) return;
        }
        out.names[out.size] = n;
        seen[slot] = static_cast<std::uint16_t>(++out.size);
    });
    return out;
}

consteval auto make_month_names() {
    constexpr month_list<2048> all = collect_month_names();
    month_list<all.size> out;
    for (std::size_t i = 0; i < all.size; ++i) out.names[i] = all.names[i];
    out.size = all.size;
    return out;
}

inline constexpr auto month_names = make_month_names();

} // namespace detail

/// Every spelling of every row.
inline constexpr auto months = make_phrase_set(detail::month_names.names);

/// Do people who write `name` put the month before the day?
[[nodiscard]] constexpr bool is_month_first(const month_name& name) noexcept {
    const std::string_view lang = month_rows[name.row].lang;
    return lang == "en" || lang == "hu" || lang == "lt" || lang == "eu" || lang == "tl";
}

/// What `name` means where the caller knows the language: the month its row gives the same
/// spelling, else `name.month`.
[[nodiscard]] constexpr int month_in(const month_name& name, std::string_view lang) noexcept {
    if (lang.empty() || lang == month_rows[name.row].lang) return name.month;
    int month = name.month;
    std::uint8_t row = 0;
    for (const month_row& r : month_rows) {
        if (lang == r.lang)
            for (const month_name& n : months.entries())
                if (n.row == row && n.phrase == name.phrase) month = n.month;
        ++row;
    }
    return month;
}

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_MONTHS_HPP
