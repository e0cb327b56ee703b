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

// Source: CLDR 44, "format" months, wide and abbreviated, and the long date pattern.
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
    for (const std::string_view s :
         {"August 31, 2022",  "August 31 2022",        "Aug. 31, 2022",
          "Aug 31st, 2022",   "AUGUST 31, 2022",       "31 August 2022",
          "31st August 2022", "31st of August, 2022",  "31-Aug-2022",
          "31-Aug-22",        "31/Aug/2022",           "Aug-31-2022",
          "31Aug2022",        "31. August 2022",       "31.August 2022",
          "2022 Aug 31",      "2022-Aug-31",           "August 31, '22",
          "31 août 2022",     "31 de agosto del 2022", "Aug 31 09:20:00 2022",
          "31 August, 2022",  "31 Aug 22 09:20",       "August 31,2022"}) {
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
          "decade 5, 2020", "5 marketing 2020"}) {
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
