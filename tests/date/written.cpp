#include <galley/date/written.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace galley;

namespace {

std::string iso(std::string_view s, const date::options& opt = {}) {
    return std::string(date::iso_text(date::written_at(s, 0, opt).value).view());
}

/// The usual way of a language to write the 17th of a month: D, M and Y stand for the parts.
struct usage {
    std::string_view lang;
    std::string_view pattern;
    std::string_view months; // January first, as a date writes them: long/short
};

// Source: CLDR 44, from Amharic on CLDR 49: "format" months, wide and abbreviated, and the long
// date pattern, or what newspapers write.
// clang-format off
constexpr usage usages[] = {
    {"en", "M D, Y", "January/Jan.|February/Feb.|March/Mar.|April/Apr.|May/May|June/Jun|July/Jul|August/Aug.|September/Sept.|October/Oct.|November/Nov.|December/Dec."},
    {"en", "D M Y", "January/Jan|February/Feb|March/Mar|April/Apr|May/May|June/Jun|July/Jul|August/Aug|September/Sept|October/Oct|November/Nov|December/Dec"},
    {"de", "D. M Y", "Januar/Jan.|Februar/Feb.|März/Mrz|April/Apr.|Mai/Mai|Juni/Jun.|Juli/Jul.|August/Aug.|September/Sept.|Oktober/Okt.|November/Nov.|Dezember/Dez."},
    {"de", "D. M Y", "Jänner/JÄNNER|Feber/Feb|MÄRZ/Maerz|APRIL/Apr|MAI/Mai|JUNI/Jun|JULI/Jul|AUGUST/Aug|SEPTEMBER/Sep|OKTOBER/Okt|NOVEMBER/Nov|DEZEMBER/Dez"},
    {"fr", "D M Y", "janvier/janv.|février/févr.|mars/mars|avril/avr.|mai/mai|juin/juin|juillet/juil.|août/aout|septembre/sept.|octobre/oct.|novembre/nov.|décembre/déc."},
    {"es", "D de M de Y", "enero/ene.|febrero/feb.|marzo/mar.|abril/abr.|mayo/may.|junio/jun.|julio/jul.|agosto/ago.|septiembre/setiembre|octubre/oct.|noviembre/nov.|diciembre/dic."},
    {"pt", "D de M de Y", "janeiro/jan.|fevereiro/fev.|março/mar.|abril/abr.|maio/mai.|junho/jun.|julho/jul.|agosto/ago.|setembro/set.|outubro/out.|novembro/nov.|dezembro/dez."},
    {"it", "D M Y", "gennaio/GEN|febbraio/FEB|marzo/MAR|aprile/APR|maggio/MAG|giugno/GIU|luglio/LUG|agosto/AGO|settembre/SET|ottobre/OTT|novembre/NOV|dicembre/DIC"},
    {"nl", "D M Y", "januari/jan.|februari/feb.|maart/mrt.|april/apr.|mei/mei|juni/jun.|juli/jul.|augustus/aug.|september/sep.|oktober/okt.|november/nov.|december/dec."},
    {"ca", "D de M de Y", "gener/gen.|febrer/febr.|març/març|abril/abr.|maig/maig|juny/juny|juliol/jul.|agost/ag.|setembre/set.|octubre/oct.|novembre/nov.|desembre/des."},
    {"ca", "D d'M del Y", "gener/gen.|febrer/febr.|març/març|abril/abr.|maig/maig|juny/juny|juliol/jul.|agost/ag.|setembre/set.|octubre/oct.|novembre/nov.|desembre/des."},
    {"pl", "D M Y", "stycznia/sty|lutego/lut|marca/mar|kwietnia/kwi|maja/maj|czerwca/cze|lipca/lip|sierpnia/sie|września/wrz|października/paź|listopada/lis|grudnia/gru"},
    {"cs", "D. M Y", "ledna/led|února/úno|března/bře|dubna/dub|května/kvě|června/čvn|července/čvc|srpna/srp|září/zář|října/říj|listopadu/lis|prosince/pro"},
    {"sk", "D. M Y", "januára/jan|februára/feb|marca/mar|apríla/apr|mája/máj|júna/jún|júla/júl|augusta/aug|septembra/sep|októbra/okt|novembra/nov|decembra/dec"},
    {"sl", "D. M Y", "januarja/jan.|februarja/feb.|marca/mar.|aprila/apr.|maja/maj|junija/jun.|julija/jul.|avgusta/avg.|septembra/sep.|oktobra/okt.|novembra/nov.|decembra/dec."},
    {"hr", "D. M Y.", "siječnja/sij|veljače/velj|ožujka/ožu|travnja/tra|svibnja/svi|lipnja/lip|srpnja/srp|kolovoza/kol|rujna/ruj|listopada/lis|studenoga/stu|prosinca/pro"},
    {"sr", "D. M Y.", "јануара/јан|фебруара/феб|марта/мар|априла/апр|маја/мај|јуна/јун|јула/јул|августа/авг|септембра/сеп|октобра/окт|новембра/нов|децембра/дец"},
    {"sr", "D. M Y.", "januara/jan|februara/feb|marta/mar|aprila/apr|maja/maj|juna/jun|jula/jul|avgusta/avg|septembra/sep|oktobra/okt|novembra/nov|decembra/dec"},
    {"ro", "D M Y", "ianuarie/ian.|februarie/feb.|martie/mar.|aprilie/apr.|mai/mai|iunie/iun.|iulie/iul.|august/aug.|septembrie/sept.|octombrie/oct.|noiembrie/nov.|decembrie/dec."},
    {"hu", "Y. M D.", "január/jan.|február/febr.|március/márc.|április/ápr.|május/máj.|június/jún.|július/júl.|augusztus/aug.|szeptember/szept.|október/okt.|november/nov.|december/dec."},
    {"ru", "D M Y г.", "января/янв.|февраля/февр.|марта/мар.|апреля/апр.|мая/мая|июня/июн.|июля/июл.|августа/авг.|сентября/сент.|октября/окт.|ноября/нояб.|декабря/дек."},
    {"ru", "D M Y", "ЯНВАРЯ/янв|ФЕВРАЛЯ/фев|МАРТА/мар|АПРЕЛЯ/апр|МАЯ/май|ИЮНЯ/июн|ИЮЛЯ/июл|АВГУСТА/авг|СЕНТЯБРЯ/сен|ОКТЯБРЯ/окт|НОЯБРЯ/ноя|ДЕКАБРЯ/дек"},
    {"uk", "D M Y р.", "січня/січ.|лютого/лют.|березня/бер.|квітня/квіт.|травня/трав.|червня/черв.|липня/лип.|серпня/серп.|вересня/вер.|жовтня/жовт.|листопада/лист.|грудня/груд."},
    {"be", "D M Y", "студзеня/студзень|лютага/люты|сакавіка/сакавік|красавіка/красавік|мая/май|чэрвеня/чэрвень|ліпеня/ліпень|жніўня/жнівень|верасня/верасень|кастрычніка/кастрычнік|лістапада/лістапад|снежня/снежань"},
    {"bg", "D M Y г.", "януари/яну|февруари/фев|март/март|април/апр|май/май|юни/юни|юли/юли|август/авг|септември/сеп|октомври/окт|ноември/ное|декември/дек"},
    {"mk", "D M Y", "јануари/јан|февруари/фев|март/мар|април/апр|мај/мај|јуни/јун|јули/јул|август/авг|септември/септ|октомври/окт|ноември/ноември|декември/декември"},
    {"el", "D M Y", "Ιανουαρίου/Ιαν.|Φεβρουαρίου/Φεβ.|Μαρτίου/Μαρ.|Απριλίου/Απρ.|Μαΐου/Μαΐ.|Ιουνίου/Ιουν.|Ιουλίου/Ιουλ.|Αυγούστου/Αυγ.|Σεπτεμβρίου/Σεπ.|Οκτωβρίου/Οκτ.|Νοεμβρίου/Νοέ.|Δεκεμβρίου/Δεκ."},
    {"tr", "D M Y", "Ocak/Oca|Şubat/Şub|Mart/Mar|Nisan/Nis|Mayıs/MAYIS|Haziran/Haz|Temmuz/Tem|Ağustos/Ağu|Eylül/Eyl|Ekim/Eki|Kasım/Kas|Aralık/Ara"},
    {"sv", "D M Y", "januari/jan.|februari/feb.|mars/mars|april/apr.|maj/maj|juni/juni|juli/juli|augusti/aug.|september/sep.|oktober/okt.|november/nov.|december/dec."},
    {"da", "D. M Y", "januar/jan.|februar/feb.|marts/mar.|april/apr.|maj/maj|juni/jun.|juli/jul.|august/aug.|september/sep.|oktober/okt.|november/nov.|december/dec."},
    {"no", "D. M Y", "januar/jan.|februar/feb.|mars/mar.|april/apr.|mai/mai|juni/jun.|juli/jul.|august/aug.|september/sep.|oktober/okt.|november/nov.|desember/des."},
    {"is", "D. M Y", "janúar/jan.|febrúar/feb.|mars/mar.|apríl/apr.|maí/maí|júní/jún.|júlí/júl.|ágúst/ágú.|september/sept.|október/okt.|nóvember/nóv.|desember/des."},
    {"fi", "D. M Y", "tammikuuta/tammik.|helmikuuta/helmik.|maaliskuuta/maalisk.|huhtikuuta/huhtik.|toukokuuta/toukok.|kesäkuuta/kesäk.|heinäkuuta/heinäk.|elokuuta/elok.|syyskuuta/syysk.|lokakuuta/lokak.|marraskuuta/marrask.|joulukuuta/jouluk."},
    {"et", "D. M Y", "jaanuar/jaan|veebruar/veebr|märts/märts|aprill/apr|mai/mai|juuni/juuni|juuli/juuli|august/aug|september/sept|oktoober/okt|november/nov|detsember/dets"},
    {"lv", "Y. gada D. M", "janvāris/janv.|februāris/febr.|marts/marts|aprīlis/apr.|maijs/maijs|jūnijs/jūn.|jūlijs/jūl.|augusts/aug.|septembris/sept.|oktobris/okt.|novembris/nov.|decembris/dec."},
    {"lt", "Y m. M D d.", "sausio/saus.|vasario/vas.|kovo/kov.|balandžio/bal.|gegužės/geg.|birželio/birž.|liepos/liep.|rugpjūčio/rugp.|rugsėjo/rugs.|spalio/spal.|lapkričio/lapkr.|gruodžio/gruod."},
    {"id", "D M Y", "Januari/Jan|Februari/Feb|Maret/Mar|April/Apr|Mei/Mei|Juni/Jun|Juli/Jul|Agustus/Agu|September/Sep|Oktober/Okt|November/Nov|Desember/Des"},
    {"ms", "D M Y", "Januari/Jan|Februari/Feb|Mac/Mac|April/Apr|Mei/Mei|Jun/Jun|Julai/Jul|Ogos/Ogo|September/Sep|Oktober/Okt|November/Nov|Disember/Dis"},
    {"vi", "D M năm Y", "tháng 1/thg 1|tháng 2/thg 2|tháng 3/thg 3|tháng 4/thg 4|tháng 5/thg 5|tháng 6/thg 6|tháng 7/thg 7|tháng 8/thg 8|tháng 9/thg 9|tháng 10/thg 10|tháng 11/thg 11|tháng 12/thg 12"},
    {"vi", "D M, Y", "Tháng một/tháng 1|Tháng hai/tháng 2|Tháng ba/tháng 3|Tháng tư/tháng 4|Tháng năm/tháng 5|Tháng sáu/tháng 6|Tháng bảy/tháng 7|Tháng tám/tháng 8|Tháng chín/tháng 9|Tháng mười/tháng 10|Tháng mười một/tháng 11|Tháng mười hai/tháng 12"},
    {"th", "D M B", "มกราคม/ม.ค.|กุมภาพันธ์/ก.พ.|มีนาคม/มี.ค.|เมษายน/เม.ย.|พฤษภาคม/พ.ค.|มิถุนายน/มิ.ย.|กรกฎาคม/ก.ค.|สิงหาคม/ส.ค.|กันยายน/ก.ย.|ตุลาคม/ต.ค.|พฤศจิกายน/พ.ย.|ธันวาคม/ธ.ค."},
    {"ar", "D M Y", "يناير/كانون الثاني|فبراير/شباط|مارس/آذار|أبريل/نيسان|مايو/أيار|يونيو/حزيران|يوليو/تموز|أغسطس/آب|سبتمبر/أيلول|أكتوبر/تشرين الأول|نوفمبر/تشرين الثاني|ديسمبر/كانون الأول"},
    {"fa", "D M Y", "ژانویه/ژانویهٔ|فوریه/فوریهٔ|مارس/مارچ|آوریل/اپریل|مه/مهٔ|ژوئن/جون|ژوئیه/ژوئیهٔ|اوت/آگست|سپتامبر/سپتمبر|اکتبر/اکتوبر|نوامبر/نومبر|دسامبر/دسمبر"},
    {"he", "D M Y", "בינואר/ינו׳|בפברואר/פבר׳|במרץ/מרץ|באפריל/אפר׳|במאי/מאי|ביוני/יוני|ביולי/יולי|באוגוסט/אוג׳|בספטמבר/ספט׳|באוקטובר/אוק׳|בנובמבר/נוב׳|בדצמבר/דצמ׳"},
    {"hi", "D M Y", "जनवरी/जन॰|फ़रवरी/फ़र॰|मार्च/मार्च|अप्रैल/अप्रैल|मई/मई|जून/जून|जुलाई/जुल॰|अगस्त/अग॰|सितंबर/सित॰|अक्तूबर/अक्टूबर|नवंबर/नव॰|दिसंबर/दिस॰"},
    {"am", "D M Y", "ጃንዋሪ/ጃን|ፌብሩዋሪ/ፌብ|ማርች|ኤፕሪል/ኤፕሪ|ሜይ|ጁን|ጁላይ|ኦገስት/ኦገስ|ሴፕቴምበር/ሴፕቴ|ኦክቶበር/ኦክቶ|ኖቬምበር/ኖቬም|ዲሴምበር/ዲሴም"},
    {"ti", "M D, Y", "ጥሪ|ለካቲት/ለካ|መጋቢት/መጋ|ሚያዝያ/ሚያ|ጉንበት/ግን|ሰነ|ሓምለ/ሓም|ነሓሰ/ነሓ|መስከረም/መስ|ጥቅምቲ/ጥቅ|ሕዳር/ሕዳ|ታሕሳስ/ታሕ"},
    {"km", "D M Y", "មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ"},
    {"kn", "M D, Y", "ಜನವರಿ/ಜನ|ಫೆಬ್ರವರಿ/ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್/ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್/ಆಗ|ಸೆಪ್ಟೆಂಬರ್/ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋಬರ್/ಅಕ್ಟೋ|ನವೆಂಬರ್/ನವೆಂ|ಡಿಸೆಂಬರ್/ಡಿಸೆಂ"},
    {"te", "D M, Y", "జనవరి/జన|ఫిబ్రవరి/ఫిబ్ర|మార్చి|ఏప్రిల్/ఏప్రి|మే|జూన్|జులై|ఆగస్టు/ఆగ|సెప్టెంబర్/సెప్టెం|అక్టోబర్/అక్టో|నవంబర్/నవం|డిసెంబర్/డిసెం"},
    {"ml", "Y M D", "ജനുവരി/ജനു|ഫെബ്രുവരി/ഫെബ്രു|മാർച്ച്/മാർ|ഏപ്രിൽ/ഏപ്രി|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്/ഓഗ|സെപ്റ്റംബർ/സെപ്റ്റം|ഒക്‌ടോബർ/ഒക്ടോ|നവംബർ/നവം|ഡിസംബർ/ഡിസം"},
    {"my", "Y M D", "ဇန်နဝါရီ/ဇန်|ဖေဖော်ဝါရီ/ဖေ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်/ဇူ|ဩဂုတ်|စက်တင်ဘာ/စက်|အောက်တိုဘာ/အောက်|နိုဝင်ဘာ/နို|ဒီဇင်ဘာ/ဒီ"},
    {"or", "M D, Y", "ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର"},
    {"pa", "D M Y", "ਜਨਵਰੀ/ਜਨ|ਫ਼ਰਵਰੀ/ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ/ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ/ਜੁਲਾ|ਅਗਸਤ/ਅਗ|ਸਤੰਬਰ/ਸਤੰ|ਅਕਤੂਬਰ/ਅਕਤੂ|ਨਵੰਬਰ/ਨਵੰ|ਦਸੰਬਰ/ਦਸੰ"},
    {"lo", "D M Y", "ມັງກອນ/ມ.ກ.|ກຸມພາ/ກ.ພ.|ມີນາ/ມ.ນ.|ເມສາ/ມ.ສ.|ພຶດສະພາ/ພ.ພ.|ມິຖຸນາ/ມິ.ຖ.|ກໍລະກົດ/ກ.ລ.|ສິງຫາ/ສ.ຫ.|ກັນຍາ/ກ.ຍ.|ຕຸລາ/ຕ.ລ.|ພະຈິກ/ພ.ຈ.|ທັນວາ/ທ.ວ."},
    {"as", "D M, Y", "জানুৱাৰী/জানু|ফেব্ৰুৱাৰী/ফেব্ৰু|মাৰ্চ|এপ্ৰিল|মে’|জুন|জুলাই|আগষ্ট/আগ|ছেপ্তেম্বৰ/ছেপ্তে|অক্টোবৰ/অক্টো|নৱেম্বৰ/নৱে|ডিচেম্বৰ/ডিচে"},
    {"sd", "Y M D", "جنوري|فيبروري|مارچ|اپريل|مئي|جون|جولاءِ|آگسٽ|سيپٽمبر|آڪٽوبر|نومبر|ڊسمبر"},
    {"ps", "D M Y", "جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سېپتمبر|اکتوبر|نومبر|دسمبر"},
    {"ug", "D-M، Y", "يانۋار|فېۋرال|مارت|ئاپرېل|ماي|ئىيۇن|ئىيۇل|ئاۋغۇست|سېنتەبىر|ئۆكتەبىر|نويابىر|دېكابىر"},
    {"tk", "D M Y", "ýanwar|fewral|mart|aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr"},
    {"tg", "D M Y", "Январ|Феврал|Март|Апрел|Май|Июн|Июл|Август|Сентябр|Октябр|Ноябр|Декабр"},
    {"uz", "D-M, Y", "yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr"},
    {"kk", "Y ж. D M", "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан"},
    {"tt", "D M, Y ел", "гыйнвар/гыйн.|февраль/фев.|март/мар.|апрель/апр.|май|июнь|июль|август/авг.|сентябрь/сент.|октябрь/окт.|ноябрь/нояб.|декабрь/дек."},
    {"ka", "D M. Y", "იანვარი/იან|თებერვალი/თებ|მარტი/მარ|აპრილი/აპრ|მაისი/მაი|ივნისი/ივნ|ივლისი/ივლ|აგვისტო/აგვ|სექტემბერი/სექ|ოქტომბერი/ოქტ|ნოემბერი/ნოე|დეკემბერი/დეკ"},
    {"hy", "D M, Y թ.", "հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի"},
    {"ta", "D M, Y", "ஜனவரி/ஜன.|பிப்ரவரி/பிப்.|மார்ச்/மார்.|ஏப்ரல்/ஏப்.|மே|ஜூன்|ஜூலை|ஆகஸ்ட்/ஆக.|செப்டம்பர்/செப்.|அக்டோபர்/அக்.|நவம்பர்/நவ.|டிசம்பர்/டிச."},
    {"mr", "D M, Y", "जानेवारी/जाने|फेब्रुवारी/फेब्रु|मार्च|एप्रिल/एप्रि|मे|जून|जुलै|ऑगस्ट/ऑग|सप्टेंबर/सप्टें|ऑक्टोबर/ऑक्टो|नोव्हेंबर/नोव्हें|डिसेंबर/डिसें"},
    {"bn", "D M, Y", "জানুয়ারি/জানু|ফেব্রুয়ারি/ফেব|মার্চ|এপ্রিল/এপ্রি|মে|জুন|জুলাই/জুল|আগস্ট/আগ|সেপ্টেম্বর/সেপ|অক্টোবর/অক্টো|নভেম্বর/নভে|ডিসেম্বর/ডিসে"},
    {"gu", "D M, Y", "જાન્યુઆરી/જાન્યુ|ફેબ્રુઆરી/ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર/સપ્ટે|ઑક્ટોબર/ઑક્ટો|નવેમ્બર/નવે|ડિસેમ્બર/ડિસે"},
    {"ur", "D M، Y", "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر"},
    {"ha", "D M, Y", "Janairu|Faburairu|Maris|Afirilu|Mayu|Yuni|Yuli|Agusta|Satumba|Oktoba|Nuwamba|Disamba"},
    {"ig", "D M Y", "Jenụwarị|Febrụwarị|Maachị|Epreel|Mee|Jun|Julaị|Ọgọọst|Septemba|Ọktoba|Novemba|Disemba"},
    {"zu", "M D, Y", "Januwari|Februwari|Mashi|Ephreli|Meyi|Juni|Julayi|Agasti|Septhemba|Okthoba|Novemba|Disemba"},
    {"xh", "M D, Y", "Janyuwari|Februwari|Matshi|Epreli|Meyi|Juni|Julayi|Agasti|Septemba|Okthobha|Novemba|Disemba"},
    {"mg", "D M Y", "Janoary|Febroary|Martsa|Aprily|Mey|Jona|Jolay|Aogositra|Septambra|Oktobra|Novambra|Desambra"},
    {"rw", "Y M D", "Mutarama|Gashyantare|Werurwe|Mata|Gicurasi|Kamena|Nyakanga|Kanama|Nzeri|Ukwakira|Ugushyingo|Ukuboza"},
    {"eo", "D-a de M Y", "Januaro|Februaro|Marto|Aprilo|Majo|Junio|Julio|Aŭgusto|Septembro|Oktobro|Novembro|Decembro"},
    {"lb", "D. M Y", "Januar|Februar|Mäerz|Abrëll|Mee|Juni|Juli|August|September|Oktober|November|Dezember"},
    {"mi", "D M Y", "Hānuere|Pēpuere|Māehe|Āperira|Mei|Hune|Hūrae|Ākuhata|Hepetema|Oketopa|Noema|Tīhema"},
    {"su", "D M Y", "Januari|Pébruari|Maret|April|Méi|Juni|Juli|Agustus|Séptémber|Oktober|Nopémber|Désémber"},
    {"st", "Y M D", "Pherekgong|Hlakola|Hlakubele|Mmesa|Motsheanong|Phupjane|Phupu|Phato|Lwetse|Mphalane|Pudungwana|Tshitwe"},
    {"eu", "Y(e)ko M D(a)", "urtarrila|otsaila|martxoa|apirila|maiatza|ekaina|uztaila|abuztua|iraila|urria|azaroa|abendua"},
    {"az", "D M Y", "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr"},
    {"cy", "D M Y", "Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr"},
    {"ga", "D M Y", "Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|Samhain|Nollaig"},
    {"sq", "D M Y", "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor"},
    {"gl", "D de M de Y", "xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro"},
    {"sw", "D M Y", "Januari|Februari|Machi|Aprili|Mei|Juni|Julai|Agosti|Septemba|Oktoba|Novemba|Desemba"},
    {"af", "D M Y", "Januarie|Februarie|Maart|April|Mei|Junie|Julie|Augustus|September|Oktober|November|Desember"},
    {"tl", "M D, Y", "Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre"},
    {"mt", "D ta’ M Y", "Jannar|Frar|Marzu|April|Mejju|Ġunju|Lulju|Awwissu|Settembru|Ottubru|Novembru|Diċembru"},
    {"bs", "D. M Y.", "januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar"},
    {"si", "Y M D", "ජනවාරි|පෙබරවාරි|මාර්තු|අප්‍රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|නොවැම්බර්|දෙසැම්බර්"},
    {"mn", "Y оны M D", "1 сарын|2 сарын|3 сарын|4 сарын|5 сарын|6 сарын|7 сарын|8 сарын|9-р сарын|10 сарын|11-р сарын|12 сарын"},
    {"mn", "Y оны M D", "нэгдүгээр сарын|хоёрдугаар сарын|гуравдугаар сарын|дөрөвдүгээр сарын|тавдугаар сарын|зургаадугаар сарын|долоодугаар сарын|наймдугаар сарын|есдүгээр сарын|аравдугаар сарын|арван нэгдүгээр сарын|арван хоёрдугаар сарын"},
    {"ne", "D M Y", "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर"},
    {"ky", "Y-жылдын D-M", "январы|февралы|марты|апрели|майы|июну|июлу|августу|сентябры|октябры|ноябры|декабры"},
    {"so", "D M Y", "Jannaayo|Febraayo|Maarso|Abriil|Maajo|Juun|Luulyo|Agoosto|Sebteembar|Oktoobar|Nofembar|Diseembar"},
    {"ku", "Dی M Y", "کانوونی دووەمی|شوباتی|ئازاری|نیسانی|ئایاری|حوزەیرانی|تەمووزی|ئابی|ئەیلوولی|تشرینی یەکەمی|تشرینی دووەمی|کانونی یەکەمی"},
    {"ku", "Dê M Y", "çile|sibata|adara|nîsana|gulana|hezîrana|tîrmeha|tebaxa|îlona|cotmeha|mijdara|kanûna"},
};
// clang-format on

std::vector<std::string> split(std::string_view s, char at) {
    std::vector<std::string> out(1);
    for (const char c : s) {
        if (c == at) out.emplace_back();
        else out.back() += c;
    }
    return out;
}

std::string fill(std::string_view pattern, const std::string& month) {
    std::string out;
    for (const char c : pattern) {
        if (c == 'D') out += "17";
        else if (c == 'M') out += month;
        else if (c == 'Y') out += "2021";
        else if (c == 'B') out += "2564";
        else out += c;
    }
    return out;
}

} // namespace

TEST_CASE("date::written_at: every month of every language, in its usual order", "[date]") {
    for (const usage& u : usages) {
        date::options opt;
        opt.language = u.lang;
        const auto months = split(u.months, '|');
        REQUIRE(months.size() == 12);
        for (std::size_t i = 0; i < 12; ++i)
            for (const std::string& name : split(months[i], '/')) {
                const std::string text = fill(u.pattern, name);
                const std::string month = (i < 9 ? "0" : "") + std::to_string(i + 1);
                INFO(u.lang << ": " << text);
                CHECK(iso(text, opt) == "2021-" + month + "-17");
            }
    }
}

TEST_CASE("date::written_at: English and its neighbours in all forms", "[date]") {
    for (const std::string_view s : {"August 31, 2022",
                                     "August 31 2022",
                                     "Aug. 31, 2022",
                                     "Aug 31st, 2022",
                                     "AUGUST 31, 2022",
                                     "31 August 2022",
                                     "31st August 2022",
                                     "31st of August, 2022",
                                     "31-Aug-2022",
                                     "31-Aug-22",
                                     "31/Aug/2022",
                                     "Aug-31-2022",
                                     "31Aug2022",
                                     "31. August 2022",
                                     "31.August 2022",
                                     "2022 Aug 31",
                                     "2022-Aug-31",
                                     "August 31, '22",
                                     "31 août 2022",
                                     "31 de agosto del 2022",
                                     "Aug 31 09:20:00 2022",
                                     "31 August, 2022",
                                     "31 Aug 22 09:20",
                                     "August 31,2022",
                                     "Aug 31 Wed 2022 09:20"}) {
        INFO(s);
        CHECK(iso(s).substr(0, 10) == "2022-08-31");
    }
    CHECK(iso("1er août 2022") == "2022-08-01");
    CHECK(iso("11th January 2012") == "2012-01-11");
    CHECK(iso("31 آب/أغسطس 2022") == "2022-08-31");
    CHECK(iso("31 ส.ค. 2565") == "2022-08-31");
    CHECK(iso("20 janvier 202020 janvier 2020") == "2020-01-20");
}

TEST_CASE("date::written_at: without a year or day only when asked", "[date]") {
    const date::options any = date::any_precision();
    CHECK(iso("Aug. 30 (Wire)").empty());
    CHECK(iso("Aug. 30 (Wire)", any) == "--08-30");
    CHECK(iso("August 30th", any) == "--08-30");
    CHECK(iso("30 ago", any) == "--08-30");
    CHECK(iso("4 янв - ", any) == "--01-04");
    CHECK(iso("28 LUG", any) == "--07-28");
    CHECK(iso("4. junija", any) == "--06-04");
    CHECK(iso("May 2022").empty());
    CHECK(iso("May 2022", any) == "2022-05");
    CHECK(iso("mayo de 2022", any) == "2022-05");
    CHECK(iso("2022. augusztus", any) == "2022-08");
    for (const std::string_view s :
         {"may 5", "10 out of", "13 Pro Max", "10th Gen", "set of 12", "Set 2", "may 2022",
          "des 20", "July 4-8", "May 5:30", "5 May 12, 2020"}) {
        INFO(s);
        CHECK(iso(s, any).empty());
    }
}

TEST_CASE("date::written_at: the language decides spellings of two months", "[date]") {
    date::options croatian;
    croatian.language = "hr";
    CHECK(iso("17. listopada 2021") == "2021-11-17");
    CHECK(iso("17. listopada 2021", croatian) == "2021-10-17");
}

TEST_CASE("date::written_at: what is none", "[date]") {
    for (const std::string_view s :
         {"", "May", "mar", "dec", "Mayor 5, 2020", "31 Augus 2022", "32 May 2020", "31 June 2020",
          "29 February 2021", "May 0, 2020", "5 May 1850", "5 May 2101", "2022", "17",
          "decade 5, 2020", "5 marketing 2020", "May 3 Sundry 2020"}) {
        INFO(s);
        CHECK_FALSE(date::written_at(s, 0));
    }
}

TEST_CASE("date::written_at: what stands behind the day says no at once", "[date]") {
    using date::detail::may_name_month_behind;
    for (const std::string_view s : {"1 May", "1st May", "1. Mai", "1-May", "1/May", "1:e maj",
                                     "1 'May", "1         May", "1月"})
        CHECK(may_name_month_behind(s, 1));
    for (const std::string_view s : {"1", "1, May", "1 (May", "1-2", "1.2.2020", "1:20", "1%"})
        CHECK_FALSE(may_name_month_behind(s, 1));
}

TEST_CASE("date::written_at: counters glued to the year", "[date]") {
    CHECK(date::written_at("May 21, 202401747", 0).value.year == 2024);
    CHECK(date::written_at("May 21, 20240", 0).size == std::string_view("May 21, 2024").size());
    CHECK_FALSE(date::written_at("May 21, 2024017471", 0));
}
