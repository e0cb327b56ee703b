// galley/lexicon/words/call_words.hpp: words that ask the reader to act, "click", "here", "join
// us". Beside a word of subscriptions (inside_words.hpp), and none of them is one itself, they tell
// an offer from a report about it. Data only; used by rules/outside.
#ifndef GALLEY_LEXICON_WORDS_CALL_WORDS_HPP
#define GALLEY_LEXICON_WORDS_CALL_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>
#include <galley/text/find_word.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry call_list[] = {
    // en
    {"click"}, {"here"}, {"join our"}, {"join us"},
    {"get our"}, {"get the"}, {"grab"}, {"for free"}, {"stay up"}, {"enter your"},
    // de
    {"hier"}, {"jetzt"}, {"folgen sie"}, {"folge uns"}, {"testen sie"},
    {"kostenlos"}, {"laden sie"}, {"erhalten sie"}, {"klicken"},
    // fr
    {"cliquez"}, {"cliquant"}, {"recevez"}, {"découvrez"}, {"rejoignez"},
    {"gratuitement"}, {"suivez"},
    // es
    {"aquí"}, {"haz clic"}, {"haga clic"}, {"síguenos"}, {"únete"},
    {"entra en"},
    // pt
    {"aqui"}, {"clique"}, {"participe"}, {"entre no"}, {"acompanhe"},
    // it
    {"clicca"}, {"seguici"}, {"ricevi"}, {"unisciti"},
    // nl
    {"klik"}, {"meld je"}, {"meld u"}, {"schrijf je"}, {"volg"}, {"ontvang"},
    // sv, no, da
    {"här"}, {"klicka"}, {"klikk"}, {"klik her"}, {"trykk"}, {"meld deg"}, {"tilmeld"}, {"anmäl dig"}, {"følg"}, {"följ"},
    // fi
    {"klikkaa"}, {"täältä"}, {"tästä"},
    // pl
    {"kliknij"}, {"tutaj"}, {"dołącz"}, {"obserwuj"}, {"bądź na bieżąco"}, {"śledź"},
    // cs, sk
    {"zde"}, {"klikněte"}, {"sledujte"}, {"kliknite"},
    // hu, ro
    {"kattintson"}, {"kattints"}, {"kövess"}, {"kövessen"}, {"click aici"},
    {"urmărește-ne"}, {"descarcă"}, {"intră"},
    // bg, ru, uk, sr
    {"тук"}, {"последвайте"}, {"здесь"}, {"скачайте"}, {"установите"},
    {"читайте нас"}, {"присоединяйтесь"}, {"нажмите"}, {"тут"}, {"приєднуйтесь"},
    {"натисніть"}, {"завантажуйте"},
    // hr
    {"ovdje"}, {"pratite"}, {"preuzmite"}, {"prijavite se"}, {"ovde"},
    // el
    {"εδω"}, {"ακολουθηστε"}, {"κατεβαστε"},
    // tr
    {"tıklayın"}, {"tıklayınız"}, {"buradan"}, {"indirin"}, {"hemen"}, {"katılın"},
    // ar, fa, he
    {"اضغط"}, {"انقر"}, {"کلیک"}, {"دنبال کنید"}, {"بپیوندید"},
    {"כאן"}, {"לחצו"}, {"הצטרפו"},
    // hi, bn
    {"क्लिक"}, {"यहां"}, {"डाउनलोड"}, {"जुडें"}, {"ক্লিক"}, {"এখানে"},
    // id, vi, th
    {"di sini"}, {"ikuti"}, {"tautan"}, {"bergabung"}, {"gabung"}, {"tại đây"}, {"nhấn"}, {"คลิก"}, {"ที่นี่"},
    // ja, ko, zh
    {"こちら"}, {"今すぐ"}, {"無料"}, {"クリック"}, {"여기"}, {"지금"}, {"클릭"}, {"바로가기"}, {"点击"}, {"點擊"}, {"点此"}, {"點此"},
    {"这里"}, {"這裡"}, {"立即"}, {"马上"}, {"馬上"}, {"免费"}, {"免費"}, {"邀請您"}, {"歡迎"}, {"欢迎"}, {"请"}, {"請"},
};
// clang-format on

inline constexpr auto call_words = make_phrase_set(call_list);

} // namespace detail

/// Does a word of `line` ask the reader to act, as "here" does and "here's" does not? Linear in the
/// line.
[[nodiscard]] constexpr bool holds_call(std::string_view line) noexcept {
    const auto calls = [line](std::size_t pos) {
        const phrase_match m = detail::call_words.match(line, pos);
        const std::string_view rest = line.substr(pos + m.size);
        return m && !rest.starts_with('\'') && !rest.starts_with("\u2019");
    };
    return text::find_word(line, 0, calls) < line.size();
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_CALL_WORDS_HPP
