// galley/lexicon/dates/relative_words.hpp: "3 hours ago", "vor 3 Stunden", "昨天" in the languages
// of the lexicon.
#ifndef GALLEY_LEXICON_DATES_RELATIVE_WORDS_HPP
#define GALLEY_LEXICON_DATES_RELATIVE_WORDS_HPP

#include <galley/lexicon/dates/more_relative_words.hpp>
#include <galley/lexicon/detail/join_lists.hpp>
#include <galley/lexicon/detail/relative_word.hpp>
#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

/// Source: CLDR 44 relative times ("field" data) and the pages of the corpus.
// clang-format off
inline constexpr unit_word unit_words[] = {
    // en
    {"seconds", time_unit::second}, {"second", time_unit::second}, {"sec", time_unit::second}, {"secs", time_unit::second},
    {"minutes", time_unit::minute}, {"minute", time_unit::minute}, {"min", time_unit::minute}, {"mins", time_unit::minute},
    {"hours", time_unit::hour}, {"hour", time_unit::hour}, {"hr", time_unit::hour}, {"hrs", time_unit::hour},
    {"h", time_unit::hour}, {"days", time_unit::day}, {"day", time_unit::day}, {"d", time_unit::day},
    {"weeks", time_unit::week}, {"week", time_unit::week}, {"w", time_unit::week}, {"wk", time_unit::week},
    {"months", time_unit::month}, {"month", time_unit::month}, {"mo", time_unit::month},
    {"years", time_unit::year}, {"year", time_unit::year}, {"yr", time_unit::year}, {"yrs", time_unit::year},
    {"y", time_unit::year}, {"m", time_unit::minute}, {"s", time_unit::second},
    // de
    {"sekunden", time_unit::second}, {"sekunde", time_unit::second}, {"minuten", time_unit::minute},
    {"std", time_unit::hour}, {"stunden", time_unit::hour}, {"stunde", time_unit::hour}, {"tagen", time_unit::day},
    {"tag", time_unit::day}, {"tage", time_unit::day}, {"wochen", time_unit::week}, {"woche", time_unit::week},
    {"monaten", time_unit::month}, {"monat", time_unit::month}, {"jahren", time_unit::year}, {"jahr", time_unit::year},
    // fr
    {"secondes", time_unit::second}, {"seconde", time_unit::second}, {"heures", time_unit::hour}, {"heure", time_unit::hour},
    {"jours", time_unit::day}, {"jour", time_unit::day}, {"semaines", time_unit::week}, {"semaine", time_unit::week},
    {"mois", time_unit::month}, {"ans", time_unit::year}, {"an", time_unit::year}, {"années", time_unit::year},
    // es, pt, ca, gl
    {"segundos", time_unit::second}, {"minutos", time_unit::minute}, {"minuto", time_unit::minute},
    {"horas", time_unit::hour}, {"hora", time_unit::hour}, {"días", time_unit::day}, {"dias", time_unit::day},
    {"día", time_unit::day}, {"dia", time_unit::day}, {"semanas", time_unit::week}, {"semana", time_unit::week},
    {"meses", time_unit::month}, {"mes", time_unit::month}, {"mês", time_unit::month}, {"años", time_unit::year},
    {"año", time_unit::year}, {"anos", time_unit::year}, {"ano", time_unit::year}, {"hores", time_unit::hour},
    {"minuts", time_unit::minute}, {"dies", time_unit::day},
    // it
    {"secondi", time_unit::second}, {"minuti", time_unit::minute}, {"ore", time_unit::hour}, {"ora", time_unit::hour},
    {"giorni", time_unit::day}, {"giorno", time_unit::day}, {"settimane", time_unit::week}, {"settimana", time_unit::week},
    {"mesi", time_unit::month}, {"mese", time_unit::month}, {"anni", time_unit::year}, {"anno", time_unit::year},
    // nl
    {"uur", time_unit::hour}, {"uren", time_unit::hour}, {"minuut", time_unit::minute}, {"dagen", time_unit::day},
    {"dag", time_unit::day}, {"weken", time_unit::week}, {"maanden", time_unit::month}, {"maand", time_unit::month},
    {"jaar", time_unit::year},
    // sv, da, no
    {"minuter", time_unit::minute}, {"minutter", time_unit::minute}, {"minutt", time_unit::minute},
    {"timmar", time_unit::hour}, {"timme", time_unit::hour}, {"timer", time_unit::hour}, {"time", time_unit::hour},
    {"tim", time_unit::hour}, {"dagar", time_unit::day}, {"dage", time_unit::day}, {"dager", time_unit::day},
    {"veckor", time_unit::week}, {"vecka", time_unit::week}, {"uger", time_unit::week}, {"uge", time_unit::week},
    {"uker", time_unit::week}, {"uke", time_unit::week}, {"månader", time_unit::month}, {"måneder", time_unit::month},
    {"måned", time_unit::month}, {"år", time_unit::year},
    // fi, et, hu
    {"minuuttia", time_unit::minute}, {"tuntia", time_unit::hour}, {"tunti", time_unit::hour}, {"päivää", time_unit::day},
    {"viikkoa", time_unit::week}, {"kuukautta", time_unit::month}, {"vuotta", time_unit::year},
    {"minutit", time_unit::minute}, {"tundi", time_unit::hour}, {"päeva", time_unit::day}, {"perccel", time_unit::minute},
    {"perce", time_unit::minute}, {"órával", time_unit::hour}, {"órája", time_unit::hour}, {"nappal", time_unit::day},
    {"napja", time_unit::day}, {"hete", time_unit::week}, {"éve", time_unit::year},
    // pl, cs, sk, sl, hr
    {"minut", time_unit::minute}, {"minuty", time_unit::minute}, {"minutę", time_unit::minute}, {"godzin", time_unit::hour},
    {"godziny", time_unit::hour}, {"godzinę", time_unit::hour}, {"godz", time_unit::hour}, {"dni", time_unit::day},
    {"dzień", time_unit::day}, {"tygodni", time_unit::week}, {"tygodnie", time_unit::week}, {"tydzień", time_unit::week},
    {"miesięcy", time_unit::month}, {"miesiące", time_unit::month}, {"miesiąc", time_unit::month}, {"lat", time_unit::year},
    {"lata", time_unit::year}, {"rok", time_unit::year}, {"minutami", time_unit::minute}, {"hodinami", time_unit::hour},
    {"hodin", time_unit::hour}, {"hodinou", time_unit::hour}, {"dny", time_unit::day}, {"dňami", time_unit::day},
    {"týdny", time_unit::week}, {"týždňami", time_unit::week}, {"měsíci", time_unit::month}, {"lety", time_unit::year},
    {"rokmi", time_unit::year}, {"minuta", time_unit::minute}, {"sata", time_unit::hour}, {"sati", time_unit::hour},
    {"sat", time_unit::hour}, {"dana", time_unit::day}, {"dan", time_unit::day}, {"urami", time_unit::hour},
    // ru, uk, bg, sr
    {"секунд", time_unit::second}, {"минут", time_unit::minute}, {"минуты", time_unit::minute}, {"минуту", time_unit::minute},
    {"мин", time_unit::minute}, {"часов", time_unit::hour}, {"часа", time_unit::hour}, {"час", time_unit::hour},
    {"ч", time_unit::hour}, {"дней", time_unit::day}, {"дня", time_unit::day}, {"день", time_unit::day},
    {"недель", time_unit::week}, {"недели", time_unit::week}, {"неделю", time_unit::week}, {"месяцев", time_unit::month},
    {"месяца", time_unit::month}, {"месяц", time_unit::month}, {"лет", time_unit::year}, {"года", time_unit::year},
    {"год", time_unit::year}, {"хвилин", time_unit::minute}, {"хвилини", time_unit::minute}, {"годин", time_unit::hour},
    {"години", time_unit::hour}, {"годину", time_unit::hour}, {"днів", time_unit::day}, {"дні", time_unit::day},
    {"тижні", time_unit::week}, {"місяці", time_unit::month}, {"роки", time_unit::year}, {"минути", time_unit::minute},
    {"часа", time_unit::hour}, {"дни", time_unit::day}, {"месеца", time_unit::month}, {"сата", time_unit::hour},
    {"сати", time_unit::hour}, {"дана", time_unit::day},
    // el, ro, tr
    {"λεπτα", time_unit::minute}, {"λεπτο", time_unit::minute}, {"ωρεσ", time_unit::hour}, {"ωρα", time_unit::hour},
    {"ημερεσ", time_unit::day}, {"μερεσ", time_unit::day}, {"ημερα", time_unit::day}, {"εβδομαδεσ", time_unit::week},
    {"μηνεσ", time_unit::month}, {"χρονια", time_unit::year}, {"minute", time_unit::minute}, {"oră", time_unit::hour},
    {"zile", time_unit::day}, {"zi", time_unit::day}, {"săptămâni", time_unit::week}, {"luni", time_unit::month},
    {"ani", time_unit::year}, {"dakika", time_unit::minute}, {"saat", time_unit::hour}, {"gün", time_unit::day},
    {"hafta", time_unit::week}, {"ay", time_unit::month}, {"yıl", time_unit::year},
    // id, ms, vi, th
    {"menit", time_unit::minute}, {"minit", time_unit::minute}, {"jam", time_unit::hour}, {"hari", time_unit::day},
    {"minggu", time_unit::week}, {"bulan", time_unit::month}, {"tahun", time_unit::year}, {"phút", time_unit::minute},
    {"giờ", time_unit::hour}, {"ngày", time_unit::day}, {"tuần", time_unit::week}, {"tháng", time_unit::month},
    {"năm", time_unit::year}, {"นาที", time_unit::minute}, {"ชั่วโมง", time_unit::hour}, {"วัน", time_unit::day},
    {"สัปดาห์", time_unit::week}, {"เดือน", time_unit::month}, {"ปี", time_unit::year},
    // ar, fa, he, hi
    {"دقيقة", time_unit::minute}, {"دقائق", time_unit::minute}, {"ساعة", time_unit::hour}, {"ساعات", time_unit::hour},
    {"يوم", time_unit::day}, {"أيام", time_unit::day}, {"أسابيع", time_unit::week}, {"أسبوع", time_unit::week},
    {"أشهر", time_unit::month}, {"شهر", time_unit::month}, {"سنوات", time_unit::year}, {"دقیقه", time_unit::minute},
    {"ساعت", time_unit::hour}, {"روز", time_unit::day}, {"هفته", time_unit::week}, {"ماه", time_unit::month},
    {"سال", time_unit::year}, {"דקות", time_unit::minute}, {"שעות", time_unit::hour}, {"ימים", time_unit::day},
    {"שבועות", time_unit::week}, {"חודשים", time_unit::month}, {"שנים", time_unit::year}, {"मिनट", time_unit::minute},
    {"घंटे", time_unit::hour}, {"घंटा", time_unit::hour}, {"दिन", time_unit::day}, {"महीने", time_unit::month},
    // zh, ja, ko
    {"秒", time_unit::second}, {"秒钟", time_unit::second}, {"分钟", time_unit::minute}, {"分鐘", time_unit::minute},
    {"分", time_unit::minute}, {"小时", time_unit::hour}, {"小時", time_unit::hour}, {"个小时", time_unit::hour},
    {"時間", time_unit::hour}, {"天", time_unit::day}, {"日", time_unit::day}, {"周", time_unit::week},
    {"星期", time_unit::week}, {"週間", time_unit::week}, {"个月", time_unit::month}, {"個月", time_unit::month},
    {"か月", time_unit::month}, {"ヶ月", time_unit::month}, {"カ月", time_unit::month}, {"年", time_unit::year},
    {"초", time_unit::second}, {"분", time_unit::minute}, {"시간", time_unit::hour}, {"일", time_unit::day},
    {"주", time_unit::week}, {"개월", time_unit::month}, {"년", time_unit::year},
};

/// Before the number: "vor 3 Stunden".
inline constexpr relative_word before_number_words[] = {
    {"vor"}, {"il y a"}, {"hace"}, {"há"}, {"fa"}, {"för", true}, {"for", true}, {"před"}, {"pred"}, {"prije"},
    {"пре"}, {"преди"}, {"acum"}, {"în urmă cu"}, {"πριν"}, {"πριν απο"}, {"منذ"}, {"قبل"}, {"לפני"}, {"prieš"}, {"pirms"},
    {"vor ca."}, {"vor etwa"}, {"около"},
};

/// Behind the unit: "3 hours ago".
inline constexpr relative_word behind_unit_words[] = {
    {"ago"}, {"fa"}, {"geleden"}, {"sedan"}, {"siden"}, {"temu"}, {"önce"}, {"sitten"}, {"tagasi"}, {"atrás"}, {"назад"},
    {"тому"}, {"тому назад"}, {"ezelőtt"}, {"zpět"}, {"lalu"}, {"yang lalu"}, {"lepas"}, {"trước"}, {"ที่แล้ว"}, {"ที่ผ่านมา"},
    {"पहले"}, {"پیش"}, {"قبل"}, {"earlier"}, {"前"}, {"以前"}, {"之前"}, {"전"},
};

struct number_word {
    const char* phrase; // folded
    int value = 1;
};

/// Numbers in words, where they stand instead of digits.
inline constexpr number_word number_words[] = {
    {"a"}, {"an"}, {"one"}, {"two", 2}, {"three", 3}, {"einer"}, {"einem"}, {"un"}, {"una"}, {"une"},
    {"uma"}, {"um"}, {"een"}, {"en"}, {"et"}, {"ett"}, {"jeden"},
};

/// Days named from where the writer stands.
inline constexpr day_word day_words[] = {
    {"today"}, {"yesterday", 1}, {"heute"}, {"gestern", 1}, {"vorgestern", 2}, {"aujourd'hui"}, {"hier", 1}, {"hoy"},
    {"ayer", 1}, {"hoje"}, {"ontem", 1}, {"oggi"}, {"ieri", 1}, {"vandaag"}, {"gisteren", 1}, {"avui"}, {"ahir", 1},
    {"dzisiaj"}, {"dziś"}, {"wczoraj", 1}, {"przedwczoraj", 2}, {"dnes"}, {"včera", 1}, {"včeraj", 1}, {"danas"},
    {"jučer", 1}, {"данас"}, {"јуче", 1}, {"tegnap", 1}, {"сегодня"}, {"вчера", 1}, {"сьогодні"}, {"вчора", 1}, {"днес"},
    {"σημερα"}, {"χθεσ", 1}, {"χτεσ", 1}, {"bugün"}, {"dün", 1}, {"astăzi"}, {"azi"}, {"idag"}, {"i dag"}, {"igår", 1},
    {"i går", 1}, {"tänään"}, {"eilen", 1}, {"täna"}, {"eile", 1}, {"šodien"}, {"vakar", 1}, {"šiandien"}, {"hari ini"},
    {"kemarin", 1}, {"semalam", 1}, {"hôm nay"}, {"hôm qua", 1}, {"วันนี้"}, {"เมื่อวาน", 1}, {"اليوم"}, {"أمس", 1}, {"امروز"},
    {"دیروز", 1}, {"היום"}, {"אתמול", 1}, {"आज"}, {"今天"}, {"昨天", 1}, {"前天", 2}, {"今日"}, {"昨日", 1}, {"오늘"}, {"어제", 1},
};
// clang-format on

namespace detail {

inline constexpr auto all_unit_words = join_lists(unit_words, more_unit_words);
inline constexpr auto all_before_number = join_lists(before_number_words, more_before_number_words);
inline constexpr auto all_behind_unit = join_lists(behind_unit_words, more_behind_unit_words);
inline constexpr auto all_day_words = join_lists(day_words, more_day_words);

} // namespace detail

inline constexpr auto time_units = make_phrase_set(detail::all_unit_words.entries);
inline constexpr auto before_number = make_phrase_set(detail::all_before_number.entries);
inline constexpr auto behind_unit = make_phrase_set(detail::all_behind_unit.entries);
inline constexpr auto spelled_numbers = make_phrase_set(number_words);
inline constexpr auto days_named = make_phrase_set(detail::all_day_words.entries);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_DATES_RELATIVE_WORDS_HPP
