// galley/lexicon/words/button_words.hpp: how the buttons open that firms set between the paragraphs
// of what they publish: "Get a free quote", "Book a demo", "Jetzt kostenlos testen". Data only, by
// language; used by rules/inner_line for lines that are no sentence.
#ifndef GALLEY_LEXICON_WORDS_BUTTON_WORDS_HPP
#define GALLEY_LEXICON_WORDS_BUTTON_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <cstddef>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry button_list[] = {
    // en
    {"request a free"}, {"request a demo"}, {"request a quote"}, {"request your free"},
    {"get a free"}, {"get your free"}, {"get a quote"}, {"get a demo"}, {"get free quotes"},
    {"schedule a demo"}, {"schedule a free"}, {"schedule your free"}, {"schedule a call"},
    {"schedule a consultation"}, {"book a demo"}, {"book a free"}, {"book your free"},
    {"book a call"}, {"start a free"}, {"start your free"}, {"start free trial"},
    {"start for free"}, {"start my free"}, {"claim your free"}, {"claim my free"},
    {"try it for free"}, {"try it free"}, {"try for free"}, {"try free"}, {"create your free"},
    {"create free profile"}, {"create free account"}, {"create a free account"},
    {"create a free profile"}, {"use promo code"}, {"use coupon code"}, {"use discount code"},
    {"sign up for a free"}, {"sign up for free"}, {"sign up free"}, {"register for free"},
    {"get started for free"}, {"get started today"}, {"get started now"}, {"7-day free trial"},
    {"14-day free trial"}, {"30-day free trial"}, {"free trial"}, {"free consultation"},
    {"free quote"}, {"download your free"}, {"download our free"}, {"grab your free"},
    {"talk to an expert"}, {"talk to our experts"}, {"talk to our team"}, {"talk to sales"},
    {"speak to an expert"}, {"speak with an expert"}, {"contact us today"}, {"call us today"},
    // de
    {"jetzt kostenlos testen"}, {"jetzt gratis testen"}, {"kostenlos testen"},
    {"jetzt angebot anfordern"}, {"angebot anfordern"}, {"demo anfordern"},
    {"jetzt demo"}, {"jetzt termin vereinbaren"}, {"termin vereinbaren"},
    {"jetzt beratungstermin"}, {"jetzt kostenlos registrieren"}, {"jetzt kostenlos anmelden"},
    {"jetzt unverbindlich"}, {"jetzt anfragen"},
    // fr
    {"demandez un devis"}, {"demander un devis"}, {"demande de devis"}, {"devis gratuit"},
    {"essayez gratuitement"}, {"essayer gratuitement"}, {"essai gratuit"},
    {"demandez une démo"}, {"demander une démo"}, {"réserver une démo"},
    {"réservez une démo"}, {"prenez rendez-vous"}, {"prendre rendez-vous"},
    {"inscrivez-vous gratuitement"},
    // es
    {"solicita una demo"}, {"solicita tu demo"}, {"solicitar demo"}, {"pide tu demo"},
    {"pruébalo gratis"}, {"prueba gratis"}, {"prueba gratuita"}, {"pide presupuesto"},
    {"pide tu presupuesto"}, {"solicita presupuesto"}, {"solicita tu presupuesto"},
    {"regístrate gratis"}, {"empieza gratis"}, {"agenda una demo"},
    // pt
    {"solicite um orçamento"}, {"solicitar orçamento"}, {"experimente grátis"},
    {"teste grátis"}, {"agende uma demonstração"}, {"fale com um especialista"},
    {"cadastre-se gratuitamente"}, {"comece grátis"},
    // it
    {"richiedi una demo"}, {"richiedi un preventivo"}, {"richiedi preventivo"},
    {"provalo gratis"}, {"prova gratis"}, {"prova gratuita"}, {"richiedi una consulenza"},
    {"prenota una demo"}, {"prenota una consulenza"},
    // nl, pl
    {"vraag een demo"}, {"vraag een offerte"}, {"offerte aanvragen"}, {"probeer gratis"},
    {"gratis proberen"}, {"plan een demo"}, {"wypróbuj za darmo"}, {"wypróbuj bezpłatnie"},
    {"umów się na"}, {"zamów demo"}, {"załóż darmowe konto"},
};
// clang-format on

inline constexpr auto button_openers = make_phrase_set(button_list);

} // namespace detail

/// Does `s` open as such a button does at `begin`?
[[nodiscard]] constexpr bool opens_button(std::string_view s, std::size_t begin) noexcept {
    return static_cast<bool>(detail::button_openers.match(s, begin));
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_BUTTON_WORDS_HPP
