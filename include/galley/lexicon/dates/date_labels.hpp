// galley/lexicon/dates/date_labels.hpp: the small words inside and between dates and clock times.
// What joins a date with its time, halves of the day, endings of day and year numbers, particles
// between day, month and year.
#ifndef GALLEY_LEXICON_DATES_DATE_LABELS_HPP
#define GALLEY_LEXICON_DATES_DATE_LABELS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

/// Words between a date and a clock time, in either order.
/// Source: CLDR 44 dateTimeFormats ("atTime"), and the pages of the corpus.
// clang-format off
inline constexpr phrase_entry date_join_words[] = {
    {"at"}, {"on"}, {"of"}, {"around"}, {"time"}, {"t"},                     // en
    {"um"}, {"am"}, {"vom"}, {"den"}, {"gegen"},                             // de
    {"à"}, {"a"}, {"le"}, {"vers"}, {"mis à jour"},                          // fr
    {"a las"}, {"a la"}, {"el"}, {"del"}, {"de"}, {"hora"}, {"a les"},       // es, ca
    {"às"}, {"as"}, {"em"}, {"do dia"}, {"dia"},                             // pt
    {"alle"}, {"alle ore"}, {"ore"}, {"il"}, {"ora"}, {"h"},                 // it
    {"om"}, {"op"},                                                          // nl
    {"o"}, {"o godz"}, {"godz"}, {"godzina"}, {"o godzinie"}, {"dnia"}, {"g"}, // pl
    {"v"}, {"ve"}, {"dne"}, {"dňa"},                                         // cs, sk
    {"u"}, {"ob"}, {"у"}, {"dana"},                                          // hr, sl, sr
    {"la"}, {"la ora"}, {"orele"},                                           // ro
    {"в"}, {"о"}, {"об"}, {"от"}, {"час"},                                   // ru, uk, bg
    {"στισ"}, {"ωρα"}, {"την"}, {"τησ"},                                     // el
    {"saat"}, {"saati"}, {"tarihinde"},                                      // tr
    {"kl"}, {"klokken"}, {"klockan"}, {"klo"}, {"kello"}, {"kell"}, {"plkst"}, {"val"}, // nordic, baltic
    {"pukul"}, {"pkl"}, {"jam"}, {"lúc"}, {"vào lúc"}, {"ngày"}, {"tanggal"}, {"jm"}, // id, vi
    {"เวลา"}, {"الساعة"}, {"في"}, {"ساعت"}, {"בשעה"}, {"शाम"}, {"सुबह"}, {"को"}, {"समय"}, // th, ar, fa, he, hi
    {"时间"}, {"時間"}, {"于"},                                              // zh
};

/// Which half of the day, before or behind the clock time.
enum class day_half : std::uint8_t { am, pm, noon, night };

struct day_half_word {
    const char* phrase; // folded
    day_half half = day_half::am;
    bool before = false; // may stand before the time
    bool after = true;   // may stand behind it
    bool capitals = false; // believed in capitals only
};

/// Source: CLDR 44 dayPeriods.
inline constexpr day_half_word day_half_words[] = {
    {"am", day_half::am}, {"a.m.", day_half::am}, {"a.m", day_half::am}, {"a. m.", day_half::am}, {"a m", day_half::am},
    {"pm", day_half::pm}, {"p.m.", day_half::pm}, {"p.m", day_half::pm}, {"p. m.", day_half::pm}, {"p m", day_half::pm},
    {"de la mañana", day_half::am}, {"de la tarde", day_half::pm}, {"da tarde", day_half::pm}, {"da noite", day_half::pm},
    {"π.μ.", day_half::am}, {"π.μ", day_half::am}, {"πμ", day_half::am},
    {"μ.μ.", day_half::pm}, {"μ.μ", day_half::pm}, {"μμ", day_half::pm},
    {"öö", day_half::am, true}, {"ös", day_half::pm, true}, {"sa", day_half::am, false, true, true}, {"ch", day_half::pm, false, true, true},
    {"ص", day_half::am}, {"م", day_half::pm}, {"صباحا", day_half::am}, {"مساء", day_half::pm}, {"مساءً", day_half::pm},
    {"صباحاً", day_half::am}, {"ق.ظ", day_half::am}, {"ب.ظ", day_half::pm},
    {"सुबह", day_half::am, true}, {"शाम", day_half::pm, true},
    {"上午", day_half::am, true, false}, {"早上", day_half::am, true, false}, {"凌晨", day_half::am, true, false},
    {"清晨", day_half::am, true, false}, {"下午", day_half::pm, true, false}, {"傍晚", day_half::pm, true, false},
    {"中午", day_half::noon, true, false}, {"晚上", day_half::night, true, false}, {"晚间", day_half::night, true, false},
    {"午前", day_half::am, true, false}, {"午後", day_half::pm, true, false},
    {"오전", day_half::am, true, false}, {"오후", day_half::pm, true, false},
};

/// Words behind a clock time that add nothing: "14.30 Uhr".
inline constexpr phrase_entry clock_end_words[] = {
    {"uhr"}, {"h"}, {"hs"}, {"hrs"}, {"uur"}, {"u"}, {"ч"}, {"час"}, {"ωρα"},
    {"น."}, {"น"}, {"o'clock"}, {"बजे"}, {"klst"}, {"godz"}, {"hod"}, {"hodin"}, {"óra"}, {"órakor"},
    {"分"}, {"分頃"}, {"ごろ"},
};

/// Endings glued to the number of a day: "31st", "1er", "1º".
inline constexpr phrase_entry day_endings[] = {
    {"st"}, {"nd"}, {"rd"}, {"th"}, {"er"}, {"ro"}, {"º"}, {"°"}, {"ª"}, {"-го"}, {"-е"}, {"-го числа"}, {"e"}, {":e"},
    {"ste"}, {"de"}, {"η"}, {"ησ"}, {"-én"}, {"-án"}, {"-jén"}, {"-i"}, {"an"}, {"en"}, {"in"}, {"ain"}, {"ú"},
    {"-a"}, {"-ն"}, {"-ին"}, {"d."}, {"d"}, {"-ე"}, {"(a)"}, {"(e)an"}, {"(a)n"}, {"ê"}, {"ی"}, {"טן"},
};

/// Particles between day and month, month and year.
inline constexpr phrase_entry date_particles[] = {
    {"de"}, {"del"}, {"d'"}, {"of"}, {"the"}, {"do"}, {"dels"}, {"de l'any"}, {"del año"}, {"năm"}, {"ปี"}, {"พ.ศ."},
    {"ปี พ.ศ."}, {"ng"}, {"ta'"}, {"từ"}, {"عام"}, {"سنة"}, {"سال"},
    {"da"}, {"ค.ศ."}, {"ຄ.ສ."}, {"соли"},
};

/// What may stand behind a year that belongs to a date: "2020 г.", "2021 r.".
inline constexpr phrase_entry year_endings[] = {
    {"г"}, {"г."}, {"года"}, {"год"}, {"году"}, {"р"}, {"р."}, {"року"}, {"рік"}, {"r."}, {"roku"}, {"godine"}, {"god."},
    {"године"}, {"год."}, {"g."}, {"leta"}, {"ж."}, {"жылы"}, {"թ."}, {"թ"}, {"წ."}, {"წელი"}, {"m."}, {"gada"}, {"م"}, {"м."},
    {"yil"}, {"yılı"}, {"el."},
};

/// Behind a year that stands first: "2022 m. rugpjūčio 31 d.", "2022. gada 31. augusts".
inline constexpr phrase_entry year_first_endings[] = {
    {"m."}, {"m"}, {"gada"}, {"ko"}, {"eko"}, {"-ko"}, {"ж."}, {"жылғы"}, {"թ."}, {"թվականի"}, {"წლის"}, {"წ."},
    {"(e)ko"}, {"оны"}, {"жылдын"}, {"yil"}, {"يىلى"}, {"ел"},
};
/// What may stand before a date without a colon: "Datum 3.5.2020".
inline constexpr phrase_entry date_word_words[] = {
    {"date"}, {"datum"}, {"data"}, {"dato"}, {"fecha"}, {"tarih"}, {"dátum"}, {"päiväys"}, {"дата"}, {"ημερομηνια"},
    {"日期"}, {"日付"},
};
// clang-format on

inline constexpr auto date_words = make_phrase_set(date_word_words);
inline constexpr auto date_joins = make_phrase_set(date_join_words);
inline constexpr auto day_halves = make_phrase_set(day_half_words);
inline constexpr auto clock_ends = make_phrase_set(clock_end_words);
inline constexpr auto day_number_ends = make_phrase_set(day_endings);
inline constexpr auto particles = make_phrase_set(date_particles);
inline constexpr auto year_ends = make_phrase_set(year_endings);
inline constexpr auto year_first_ends = make_phrase_set(year_first_endings);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_DATES_DATE_LABELS_HPP
