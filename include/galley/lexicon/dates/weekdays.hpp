// galley/lexicon/dates/weekdays.hpp: names of the days of the week, only so that a date may step
// over them. Which day is meant is not kept: the weekday beside a date contradicts it often enough
// to be useless.
#ifndef GALLEY_LEXICON_DATES_WEEKDAYS_HPP
#define GALLEY_LEXICON_DATES_WEEKDAYS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

/// Source: CLDR 44, wide and abbreviated forms; CLDR 49, wide ones, from Basque on. Two-letter
/// forms are believed only with a mark behind them ("So., 22.01.2022"), which date/find.hpp sees
/// to.
// clang-format off
inline constexpr phrase_entry weekday_names[] = {
    // en
    {"monday"}, {"tuesday"}, {"wednesday"}, {"thursday"}, {"friday"}, {"saturday"}, {"sunday"},
    {"mon"}, {"tue"}, {"tues"}, {"wed"}, {"weds"}, {"thu"}, {"thur"}, {"thurs"}, {"fri"}, {"sat"}, {"sun"},
    // de
    {"montag"}, {"dienstag"}, {"mittwoch"}, {"donnerstag"}, {"freitag"}, {"samstag"}, {"sonnabend"}, {"sonntag"},
    {"mo"}, {"di"}, {"mi"}, {"do"}, {"fr"}, {"sa"}, {"so"},
    // fr
    {"lundi"}, {"mardi"}, {"mercredi"}, {"jeudi"}, {"vendredi"}, {"samedi"}, {"dimanche"},
    {"lun"}, {"mar"}, {"mer"}, {"jeu"}, {"ven"}, {"sam"}, {"dim"},
    // es, gl
    {"lunes"}, {"martes"}, {"miércoles"}, {"miercoles"}, {"jueves"}, {"viernes"}, {"sábado"}, {"sabado"}, {"domingo"},
    {"mié"}, {"jue"}, {"vie"}, {"sáb"}, {"dom"}, {"luns"}, {"mércores"}, {"xoves"}, {"venres"},
    // pt
    {"segunda-feira"}, {"terça-feira"}, {"quarta-feira"}, {"quinta-feira"}, {"sexta-feira"}, {"segunda"}, {"terça"},
    {"quarta"}, {"quinta"}, {"sexta"}, {"seg"}, {"ter"}, {"qua"}, {"qui"}, {"sex"},
    // it
    {"lunedì"}, {"martedì"}, {"mercoledì"}, {"giovedì"}, {"venerdì"}, {"sabato"}, {"domenica"}, {"lunedi"},
    {"martedi"}, {"mercoledi"}, {"giovedi"}, {"venerdi"}, {"gio"}, {"sab"},
    // nl, af
    {"maandag"}, {"dinsdag"}, {"woensdag"}, {"donderdag"}, {"vrijdag"}, {"zaterdag"}, {"zondag"}, {"ma"}, {"wo"},
    {"vr"}, {"za"}, {"zo"}, {"saterdag"}, {"sondag"},
    // ca
    {"dilluns"}, {"dimarts"}, {"dimecres"}, {"dijous"}, {"divendres"}, {"dissabte"}, {"diumenge"},
    // pl
    {"poniedziałek"}, {"wtorek"}, {"środa"}, {"czwartek"}, {"piątek"}, {"sobota"}, {"niedziela"}, {"pon"}, {"wt"},
    {"śr"}, {"czw"}, {"pt"}, {"sob"}, {"niedz"},
    // cs, sk
    {"pondělí"}, {"úterý"}, {"středa"}, {"čtvrtek"}, {"pátek"}, {"neděle"}, {"po"}, {"út"}, {"st"}, {"čt"}, {"pá"},
    {"pondelok"}, {"utorok"}, {"streda"}, {"štvrtok"}, {"piatok"}, {"nedeľa"},
    // hr, sl, sr, bs
    {"ponedjeljak"}, {"utorak"}, {"srijeda"}, {"četvrtak"}, {"petak"}, {"subota"}, {"nedjelja"}, {"ponedeljak"},
    {"sreda"}, {"nedelja"}, {"ponedeljek"}, {"torek"}, {"četrtek"}, {"petek"},
    {"понедељак"}, {"уторак"}, {"среда"}, {"четвртак"}, {"петак"}, {"субота"}, {"недеља"},
    // ro
    {"luni"}, {"marți"}, {"marţi"}, {"miercuri"}, {"joi"}, {"vineri"}, {"sâmbătă"}, {"duminică"},
    // hu
    {"hétfő"}, {"kedd"}, {"szerda"}, {"csütörtök"}, {"péntek"}, {"szombat"}, {"vasárnap"},
    // ru, uk, be, bg, mk
    {"понедельник"}, {"вторник"}, {"четверг"}, {"пятница"}, {"суббота"}, {"воскресенье"}, {"пн"}, {"вт"}, {"ср"},
    {"чт"}, {"пт"}, {"сб"}, {"вс"}, {"понеділок"}, {"вівторок"}, {"середа"}, {"четвер"}, {"п'ятниця"}, {"неділя"},
    {"понеделник"}, {"сряда"}, {"четвъртък"}, {"петък"}, {"събота"}, {"неделя"}, {"понедельника"},
    {"среду"}, {"пятницу"}, {"субботу"}, {"четврток"}, {"петок"}, {"сабота"}, {"недела"},
    // el
    {"δευτερα"}, {"τριτη"}, {"τεταρτη"}, {"πεμπτη"}, {"παρασκευη"}, {"σαββατο"}, {"κυριακη"}, {"δευ"}, {"τρι"},
    {"τετ"}, {"πεμ"}, {"παρ"}, {"σαβ"}, {"κυρ"},
    // tr, az
    {"pazartesi"}, {"salı"}, {"çarşamba"}, {"perşembe"}, {"cuma"}, {"cumartesi"}, {"pazar"},
    // sv, da, no, is
    {"måndag"}, {"tisdag"}, {"onsdag"}, {"torsdag"}, {"fredag"}, {"lördag"}, {"söndag"}, {"mandag"}, {"tirsdag"},
    {"lørdag"}, {"søndag"}, {"mån"}, {"tis"}, {"ons"}, {"tor"}, {"fre"}, {"lör"}, {"sön"}, {"man"}, {"tir"},
    {"lør"}, {"søn"}, {"mánudagur"}, {"þriðjudagur"}, {"miðvikudagur"}, {"fimmtudagur"}, {"föstudagur"},
    {"laugardagur"}, {"sunnudagur"},
    // fi, et
    {"maanantai"}, {"tiistai"}, {"keskiviikko"}, {"torstai"}, {"perjantai"}, {"lauantai"}, {"sunnuntai"},
    {"maanantaina"}, {"tiistaina"}, {"keskiviikkona"}, {"torstaina"}, {"perjantaina"}, {"lauantaina"}, {"sunnuntaina"},
    {"esmaspäev"}, {"teisipäev"}, {"kolmapäev"}, {"neljapäev"}, {"reede"}, {"laupäev"}, {"pühapäev"},
    // lv, lt
    {"pirmdiena"}, {"otrdiena"}, {"trešdiena"}, {"ceturtdiena"}, {"piektdiena"}, {"sestdiena"}, {"svētdiena"},
    {"pirmadienis"}, {"antradienis"}, {"trečiadienis"}, {"ketvirtadienis"}, {"penktadienis"}, {"šeštadienis"},
    {"sekmadienis"},
    // id, ms, vi, tl
    {"senin"}, {"selasa"}, {"rabu"}, {"kamis"}, {"jumat"}, {"jum'at"}, {"sabtu"}, {"minggu"}, {"isnin"}, {"khamis"},
    {"jumaat"}, {"ahad"}, {"thứ hai"}, {"thứ ba"}, {"thứ tư"}, {"thứ năm"}, {"thứ sáu"}, {"thứ bảy"}, {"chủ nhật"},
    {"miyerkules"}, {"huwebes"}, {"biyernes"}, {"linggo"},
    // th
    {"วันจันทร์"}, {"วันอังคาร"}, {"วันพุธ"}, {"วันพฤหัสบดี"}, {"วันศุกร์"}, {"วันเสาร์"}, {"วันอาทิตย์"},
    {"จันทร์"}, {"อังคาร"}, {"พุธ"}, {"พฤหัสบดี"}, {"ศุกร์"}, {"เสาร์"}, {"อาทิตย์"},
    // ar, fa, ur, he
    {"الاثنين"}, {"الإثنين"}, {"الثلاثاء"}, {"الأربعاء"}, {"الاربعاء"}, {"الخميس"}, {"الجمعة"}, {"السبت"}, {"الأحد"},
    {"الاحد"}, {"دوشنبه"}, {"سه شنبه"}, {"سهشنبه"}, {"چهارشنبه"}, {"پنجشنبه"}, {"جمعه"}, {"شنبه"}, {"یکشنبه"},
    {"یک شنبه"}, {"יום שני"}, {"יום שלישי"}, {"יום רביעי"}, {"יום חמישי"}, {"יום שישי"}, {"שבת"}, {"יום ראשון"},
    // hi, mr, bn
    {"सोमवार"}, {"मंगलवार"}, {"बुधवार"}, {"गुरुवार"}, {"शुक्रवार"}, {"शनिवार"}, {"रविवार"}, {"सोम"}, {"मंगल"}, {"बुध"},
    {"गुरु"}, {"शुक्र"}, {"शनि"}, {"रवि"}, {"সোমবার"}, {"মঙ্গলবার"}, {"বুধবার"}, {"বৃহস্পতিবার"}, {"শুক্রবার"},
    {"শনিবার"}, {"রবিবার"},
    // zh, ja, ko
    {"星期一"}, {"星期二"}, {"星期三"}, {"星期四"}, {"星期五"}, {"星期六"}, {"星期日"}, {"星期天"}, {"周一"}, {"周二"},
    {"周三"}, {"周四"}, {"周五"}, {"周六"}, {"周日"}, {"週一"}, {"週二"}, {"週三"}, {"週四"}, {"週五"}, {"週六"},
    {"週日"}, {"月曜日"}, {"火曜日"}, {"水曜日"}, {"木曜日"}, {"金曜日"}, {"土曜日"}, {"日曜日"}, {"月曜"}, {"火曜"},
    {"水曜"}, {"木曜"}, {"金曜"}, {"土曜"}, {"日曜"}, {"月"}, {"火"}, {"水"}, {"木"}, {"金"}, {"土"}, {"日"},
    {"월요일"}, {"화요일"}, {"수요일"}, {"목요일"}, {"금요일"}, {"토요일"}, {"일요일"}, {"월"}, {"화"}, {"수"}, {"목"},
    {"금"}, {"토"}, {"일"}, {"一"}, {"二"}, {"三"}, {"四"}, {"五"}, {"六"},
    // eu, ga, cy, mt, sq, lb, fy, fo, rm
    {"astelehena"}, {"asteartea"}, {"asteazkena"}, {"osteguna"}, {"ostirala"}, {"larunbata"}, {"igandea"},
    {"dé luain"}, {"dé máirt"}, {"dé céadaoin"}, {"déardaoin"}, {"dé haoine"}, {"dé sathairn"}, {"dé domhnaigh"},
    {"dydd llun"}, {"dydd mawrth"}, {"dydd mercher"}, {"dydd iau"}, {"dydd gwener"}, {"dydd sadwrn"}, {"dydd sul"},
    {"it-tnejn"}, {"it-tlieta"}, {"l-erbgħa"}, {"il-ħamis"}, {"il-ġimgħa"}, {"is-sibt"}, {"il-ħadd"}, {"e hënë"},
    {"e martë"}, {"e mërkurë"}, {"e enjte"}, {"e premte"}, {"e shtunë"}, {"e diel"}, {"méindeg"}, {"dënschdeg"},
    {"mëttwoch"}, {"donneschdeg"}, {"freideg"}, {"samschdeg"}, {"sonndeg"}, {"moandei"}, {"tiisdei"}, {"woansdei"},
    {"tongersdei"}, {"sneon"}, {"snein"}, {"mánadagur"}, {"týsdagur"}, {"mikudagur"}, {"hósdagur"}, {"fríggjadagur"},
    {"leygardagur"}, {"glindesdi"}, {"mesemna"}, {"gievgia"}, {"venderdi"}, {"dumengia"},
    // az, uz, tk, ku
    {"bazar ertəsi"}, {"çərşənbə axşamı"}, {"çərşənbə"}, {"cümə axşamı"}, {"cümə"}, {"şənbə"}, {"bazar"},
    {"dushanba"}, {"seshanba"}, {"chorshanba"}, {"payshanba"}, {"shanba"}, {"yakshanba"}, {"duşenbe"}, {"sişenbe"},
    {"çarşenbe"}, {"penşenbe"}, {"şenbe"}, {"ýekşenbe"}, {"duşem"}, {"sêşem"}, {"çarşem"}, {"pêncşem"}, {"şemî"},
    {"yekşem"},
    // sw, so, ha, ig, zu, xh, mg, rw
    {"jumatatu"}, {"jumanne"}, {"jumatano"}, {"alhamisi"}, {"ijumaa"}, {"jumamosi"}, {"jumapili"}, {"isniin"},
    {"talaado"}, {"arbaco"}, {"khamiis"}, {"jimco"}, {"sabti"}, {"axad"}, {"litinin"}, {"talata"}, {"laraba"},
    {"alhamis"}, {"jumma'a"}, {"asabar"}, {"lahadi"}, {"mọnde"}, {"tiuzdee"}, {"wenezdee"}, {"tọọzdee"}, {"fraịdee"},
    {"satọdee"}, {"sọndee"}, {"umsombuluko"}, {"ulwesibili"}, {"ulwesithathu"}, {"ulwesine"}, {"ulwesihlanu"},
    {"umgqibelo"}, {"isonto"}, {"mvulo"}, {"lwesibini"}, {"lwesithathu"}, {"lwesine"}, {"lwesihlanu"}, {"mgqibelo"},
    {"cawe"}, {"alatsinainy"}, {"alarobia"}, {"alakamisy"}, {"zoma"}, {"asabotsy"}, {"alahady"}, {"kuwa mbere"},
    {"kuwa kabiri"}, {"kuwa gatatu"}, {"kuwa kane"}, {"kuwa gatanu"}, {"kuwa gatandatu"}, {"ku cyumweru"},
    // uk, be, mk, sr
    {"панядзелак"}, {"аўторак"}, {"серада"}, {"чацвер"}, {"пятніца"}, {"нядзеля"}, {"понедјељак"}, {"сриједа"},
    {"недјеља"},
    // kk, ky, mn, tg, tt
    {"дүйсенбі"}, {"сейсенбі"}, {"сәрсенбі"}, {"бейсенбі"}, {"жұма"}, {"сенбі"}, {"жексенбі"}, {"дүйшөмбү"},
    {"шейшемби"}, {"шаршемби"}, {"бейшемби"}, {"жума"}, {"ишемби"}, {"жекшемби"}, {"даваа"}, {"мягмар"}, {"лхагва"},
    {"пүрэв"}, {"баасан"}, {"бямба"}, {"ням"}, {"душанбе"}, {"сешанбе"}, {"чоршанбе"}, {"панҷшанбе"}, {"ҷумъа"},
    {"шанбе"}, {"якшанбе"}, {"дүшәмбе"}, {"сишәмбе"}, {"чәршәмбе"}, {"пәнҗешәмбе"}, {"җомга"}, {"шимбә"}, {"якшәмбе"},
    {"душанба"}, {"сешанба"}, {"чоршанба"}, {"пайшанба"}, {"шанба"}, {"якшанба"}, {"базар ертәси"},
    {"чәршәнбә ахшамы"}, {"чәршәнбә"}, {"ҹүмә ахшамы"}, {"ҹүмә"}, {"шәнбә"}, {"базар"},
    // ka, hy
    {"ორშაბათი"}, {"სამშაბათი"}, {"ოთხშაბათი"}, {"ხუთშაბათი"}, {"პარასკევი"}, {"შაბათი"}, {"კვირა"}, {"երկուշաբթի"},
    {"երեքշաբթի"}, {"չորեքշաբթի"}, {"հինգշաբթի"}, {"ուրբաթ"}, {"շաբաթ"}, {"կիրակի"},
    // am, ti
    {"ሰኞ"}, {"ማክሰኞ"}, {"ረቡዕ"}, {"ሐሙስ"}, {"ዓርብ"}, {"ቅዳሜ"}, {"እሑድ"}, {"ሰኑይ"}, {"ሰሉስ"}, {"ሓሙስ"}, {"ዓርቢ"}, {"ቀዳም"}, {"ሰንበት"},
    // ur, ps, sd, ug, he
    {"پیر"}, {"منگل"}, {"بدھ"}, {"جمعرات"}, {"جمعہ"}, {"ہفتہ"}, {"اتوار"}, {"پنج شنبه"}, {"اونۍ"}, {"سومر"},
    {"اڱارو"}, {"اربع"}, {"خميس"}, {"جمعو"}, {"ڇنڇر"}, {"آچر"}, {"دووشەممە"}, {"سێشەممە"}, {"چوارشەممە"},
    {"پێنجشەممە"}, {"ھەینی"}, {"شەممە"}, {"یەکشەممە"}, {"دۈشەنبە"}, {"سەيشەنبە"}, {"چارشەنبە"}, {"پەيشەنبە"},
    {"جۈمە"}, {"شەنبە"}, {"يەكشەنبە"}, {"יום שבת"},
    // ne, gu, pa, or, as, bn, mr
    {"सोमबार"}, {"मङ्गलबार"}, {"बुधबार"}, {"बिहिबार"}, {"शुक्रबार"}, {"शनिबार"}, {"आइतबार"}, {"સોમવાર"}, {"મંગળવાર"},
    {"બુધવાર"}, {"ગુરુવાર"}, {"શુક્રવાર"}, {"શનિવાર"}, {"રવિવાર"}, {"ਸੋਮਵਾਰ"}, {"ਮੰਗਲਵਾਰ"}, {"ਬੁੱਧਵਾਰ"}, {"ਵੀਰਵਾਰ"},
    {"ਸੁੱਕਰਵਾਰ"}, {"ਸਨੀਵਾਰ"}, {"ਐਤਵਾਰ"}, {"ସୋମବାର"}, {"ମଙ୍ଗଳବାର"}, {"ବୁଧବାର"}, {"ଗୁରୁବାର"}, {"ଶୁକ୍ରବାର"},
    {"ଶନିବାର"}, {"ରବିବାର"}, {"সোমবাৰ"}, {"মঙ্গলবাৰ"}, {"বুধবাৰ"}, {"বৃহস্পতিবাৰ"}, {"শুক্ৰবাৰ"}, {"শনিবাৰ"},
    {"দেওবাৰ"}, {"मंगळवार"},
    // ta, te, kn, ml, si
    {"திங்கள்"}, {"செவ்வாய்"}, {"புதன்"}, {"வியாழன்"}, {"வெள்ளி"}, {"சனி"}, {"ஞாயிறு"}, {"సోమవారం"}, {"మంగళవారం"},
    {"బుధవారం"}, {"గురువారం"}, {"శుక్రవారం"}, {"శనివారం"}, {"ఆదివారం"}, {"ಸೋಮವಾರ"}, {"ಮಂಗಳವಾರ"}, {"ಬುಧವಾರ"},
    {"ಗುರುವಾರ"}, {"ಶುಕ್ರವಾರ"}, {"ಶನಿವಾರ"}, {"ಭಾನುವಾರ"}, {"തിങ്കളാഴ്ച"}, {"ചൊവ്വാഴ്ച"}, {"ബുധനാഴ്ച"}, {"വ്യാഴാഴ്ച"},
    {"വെള്ളിയാഴ്ച"}, {"ശനിയാഴ്ച"}, {"ഞായറാഴ്ച"}, {"සඳුදා"}, {"අඟහරුවාදා"}, {"බදාදා"}, {"බ්රහස්පතින්දා"}, {"සිකුරාදා"},
    {"සෙනසුරාදා"}, {"ඉරිදා"},
    // km, lo, my
    {"ច័ន្ទ"}, {"អង្គារ"}, {"ពុធ"}, {"ព្រហស្បតិ៍"}, {"សុក្រ"}, {"សៅរ៍"}, {"អាទិត្យ"}, {"ចន្ទ"}, {"ວັນຈັນ"},
    {"ວັນອັງຄານ"}, {"ວັນພຸດ"}, {"ວັນພະຫັດ"}, {"ວັນສຸກ"}, {"ວັນເສົາ"}, {"ວັນອາທິດ"}, {"တနင်္လာ"}, {"အင်္ဂါ"},
    {"ဗုဒ္ဓဟူး"}, {"ကြာသပတေး"}, {"သောကြာ"}, {"စနေ"}, {"တနင်္ဂနွေ"},
    // ms, tl, jv, su
    {"senén"}, {"salasa"}, {"rebo"}, {"kemis"}, {"jumaah"}, {"saptu"},
};
// clang-format on

inline constexpr auto weekdays = make_phrase_set(weekday_names);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_DATES_WEEKDAYS_HPP
