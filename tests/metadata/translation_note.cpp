#include <galley/metadata/translation_note.hpp>

#include "support/catch.hpp"

using galley::metadata::read_translation_note;

static_assert(noexcept(read_translation_note("")));
static_assert(!read_translation_note(""));

namespace {

struct row {
    std::string_view text;
    std::string_view from;
    bool machine = false;
    std::string_view translator = "";
};

} // namespace

TEST_CASE("metadata::translation_note: by a machine or somebody, from a language", "[metadata]") {
    for (const row& r : {
             row{"(This article was translated by machine from Chinese.)", "zh", true},
             row{"Translated from Chinese by Google Translate.", "zh", true},
             row{"This article has been machine translated from Chinese.", "zh", true},
             row{"This text was translated automatically from Spanish. It may err.", "es", true},
             row{"Machine translation from German.", "de", true},
             row{"Translated from the original Chinese.", "zh"},
             row{"This article was translated into English from Russian.", "ru"},
             row{"Translated from the French by Kim Park", "fr", false, "Kim Park"},
             row{"Dieser Artikel wurde maschinell übersetzt.", "", true},
             row{"Aus dem Englischen übersetzt von Max Muster", "en", false, "Max Muster"},
             row{"Traduit de l'anglais par Luc Petit", "en", false, "Luc Petit"},
             row{"Cet article a été traduit automatiquement de l’anglais.", "en", true},
             row{"Este artículo fue traducido automáticamente del inglés.", "en", true},
             row{"Este artigo foi traduzido automaticamente do inglês.", "en", true},
             row{"Questo articolo è stato tradotto dall'inglese con DeepL.", "en", true},
             row{"Dit artikel is automatisch vertaald uit het Engels.", "en", true},
             row{"Oversatt fra engelsk av Kari Nord", "en", false, "Kari Nord"},
             row{"Ten artykuł został automatycznie przetłumaczony z języka angielskiego.", "en",
                 true},
             row{"Эта статья была автоматически переведена с английского.", "en", true},
             row{"Машинний переклад з англійської", "en", true},
             row{"Bu haber makine çevirisi", "", true},
             row{"Bài viết này được dịch tự động từ tiếng Anh", "en", true},
             row{"本文由机器翻译", "", true},
             row{"この記事は英語から機械翻訳されました。", "en", true},
             row{"이 기사는 영어에서 자동 번역되었습니다.", "en", true},
         }) {
        INFO(r.text);
        const auto n = read_translation_note(r.text);
        CHECK(n.found);
        CHECK(n.from == r.from);
        CHECK(n.by_machine == r.machine);
        CHECK(n.translator == r.translator);
    }
}

TEST_CASE("metadata::translation_note: prose about translations is none", "[metadata]") {
    for (const std::string_view s :
         {"Translation AI", "Machine translation",
          "Machine translation from German has become better, researchers said.",
          "Translated into twenty languages, the book sold well.", "Translation is hard.",
          "The software translated the text.", "He translated the book from French.",
          "Die Übersetzung ins Deutsche kostet viel.", "This article is in Chinese.",
          "Der Roman wurde aus dem Englischen übersetzt und 1999 gedruckt.",
          "La traduction du roman a pris trois ans.", "翻译软件", "Перевод денег занял три дня.",
          "Automatic doors were translated 3 times"}) {
        INFO(s);
        CHECK_FALSE(read_translation_note(s));
    }
}
