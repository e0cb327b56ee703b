#include <galley/lexicon/cues.hpp>

#include "support/catch.hpp"

#include <map>
#include <random>
#include <string>
#include <tuple>

using namespace galley;
using namespace galley::lexicon;

namespace {

struct shown {
    cue what;
    std::string_view label; // find_line_cue finds `what` here,
    std::string_view trap;  // and not here
};

// clang-format off
constexpr shown lines[] = {
    // letters to subscribers, questions below a page, a player's and a dialog's words
    {cue::subscribe, "You are receiving this email because you crossed the bridge",
     "You are receiving this month what the harbour owes"},
    {cue::subscribe, "Upgrade to paid", "Upgrade to paid ferries costs the town"},
    {cue::share, "Forward to a friend", "Forward to a friendly harbour"},
    {cue::share, "A link has been sent to your friend's email address.",
     "A link has been sent to the harbour"},
    {cue::comments, "To find out more about Facebook commenting please read the rules",
     "To find out more about the ferry ask the harbour"},
    {cue::tool, "Was this article helpful?", "Was this article helpful? The mayor says no"},
    {cue::tool, "Edit this page", "Edit this page of the harbour's book"},
    {cue::login, "Keep me signed in", "Keep me signed in at the harbour"},
    {cue::advertisement, "Ads by Google", "Ads by Google paid for the bridge"},
    {cue::editor, "Fact-checked by Jane Roe", "Fact-checked boats sail further"},
    {cue::dialog, "This video is not available in your country", "This video is not of the bridge"},
    {cue::writer, "From staff reports", "From staff reports nothing was heard"},
    {cue::writer, "The Editorial Board", "The Editorial Board of the harbour has met"},
    {cue::source, "Reprinted with permission from River Daily", "Reprinted with pictures"},
    {cue::photo, "Artwork by Jane Roe", "Artworks by the river"},
    {cue::editor, "Copy edited by Jane Roe", "Copy edited twice"},
    {cue::disclaimer, "Views are personal", "Views are personal and free, he said"},
    {cue::share, "Share onFacebook", "Share onward ferries"},
    {cue::author_bio, "Meet the author", "Meet the author at the harbour"},
    // labels of many languages: alone on their line, or before a colon; in a sentence they are words
    {cue::related, "你可能還想看", "你可能還想看一眼那座橋"},
    {cue::related, "Podría interesarte", "Podría interesarte saber que el puente abre el lunes"},
    {cue::related, "Vous aimerez peut-être", "Vous aimerez peut-être le nouveau pont"},
    {cue::related, "Other posts:", "Other posts along the quay were painted"},
    {cue::related, "Lese-Empfehlung", "Lese-Empfehlungen der Bücherei füllen zwei Regale"},
    {cue::related, "Вас может заинтересовать:", "Вас может заинтересовать новый мост"},
    {cue::related, "อ่านข่าวเพิ่มเติม", "อ่านข่าวเพิ่มเติมในเล่มวันจันทร์"},
    {cue::ticker, "Cele mai citite", "Celei mai citite reviste îi scrie podul"},
    {cue::ticker, "Najnovije vijesti", "Najnovijem mostu treba boja"},
    {cue::tags, "Relaterte emner", "Relaterte emner ble drøftet i går"},
    {cue::tags, "Etiquetado en:", "Etiquetado en rojo, el envase llega hoy"},
    {cue::comments, "Dołącz do dyskusji", "Dołącz do dyskusji o moście"},
    {cue::comments, "Hinterlasse einen Kommentar", "Hinterlasse einen Kommentar nie ohne Namen"},
    {cue::comments, "留言列表", "留言列表里的名字很多"},
    {cue::advertisement, "Článok pokračuje pod reklamou", "Reklamou sa platí cesta"},
    {cue::legal, "Ketentuan penggunaan", "Ketentuan penggunaan jembatan diubah"},
    {cue::legal, "個人情報の取り扱い", "個人情報の取り扱いが問われている"},
    {cue::share, "Delen via e-mail", "Delen via e-mail mag niet meer"},
    {cue::builder, "Made with ❤️ by Harwick Web", "Made with love, sold by the pound"},
    {cue::builder, "Site réalisé par Port Web", "Site réalisable par bateau"},
    {cue::builder, "Diseño y desarrollo web: Puerto", "Diseño y desarrollo del puente"},
    {cue::comments, "Connectez-vous pour commenter", "Connectez-vous pour voir le pont"},
    {cue::advertisement, "Informação publicitária", "Informação publicitária cai no porto"},
    {cue::ticker, "Notas más leídas", "Notas más leídas que el diario"},
    {cue::truncation, "Haz clic aquí", "Haz clic aquí y abre el puente"},
    {cue::comments, "Deixe sua opinião", "Deixe sua opinião em casa, diz o prefeito"},
    {cue::comments, "Donnez votre avis", "Donnez votre avis au maire"},
    {cue::comments, "Lascia la tua opinione", "Lascia la tua opinione a casa"},
    {cue::share, "Mi piace", "Mi piace il nuovo ponte"},
    {cue::share, "Comparteix aquesta notícia", "Comparteix aquesta notícia amb el poble"},
    {cue::truncation, "Pour en savoir plus :", "Pour en savoir plus sur le pont, la ville a écrit"},
    {cue::next, "Noticia siguiente: El puente", "Noticias siguientes del puente"},
    {cue::subscribe, "Pour ne rien rater de l'actualité du port", "Pour ne rien rater, il part"},
    {cue::tool, "Tela cheia", "Tela cheia de lama cai na ponte"},
    {cue::navigation, "Volver a la noticiaEl puente abre", "Volver a las noticias del puente"},
    {cue::published, "Дата добавления: 3 мая", "Дата добавления масла важна"},
    {cue::updated, "Ultima actualización: 3 de mayo", "Ultima actualización de la flota"},
    {cue::byline, "Rédigé par Claire Dubois", "Rédigés par trois élèves"},
    {cue::byline, "撰寫：王小明", "撰寫一本書要兩年"},
    {cue::editor, "Redagowała: Anna Nowak", "Redagowała pismo przez dwa lata"},
    {cue::photo, "(File: Anna Lind)", "(Filed in Anna Lind's name)"},
    {cue::photo, "Bildkälla: Anna Lind", "Bildkällan visas i hallen"},
    {cue::photo, "圖源：李華", "圖源不足是個問題"},
    // buttons and dialogs: alone on their line
    {cue::tool, "Click image to enlarge", "Click image to enlarge it or swipe on"},
    {cue::tool, "Artikel anhören", "Artikel anhören kann man jetzt auch im Bus"},
    {cue::tool, "点击查看大图", "点击查看大图时才看到那座桥"},
    {cue::tool, "글자 크기", "글자 크기를 바꾸는 사람이 많다"},
    {cue::login, "Forgot your password?", "Forgot your password is what he said"},
    {cue::login, "Se déconnecter", "Se déconnecter du bruit prend du temps"},
    {cue::cookie, "Alle akzeptieren", "Alle akzeptieren den neuen Plan"},
    {cue::comments, "Belum ada komentar", "Belum ada komentar dari menteri itu"},
    {cue::subscribe, "Jederzeit kündbar", "Jederzeit kündbar ist der Vertrag nicht"},
    {cue::subscribe, "有料会員限定", "有料会員限定の催しが開かれた"},
    // languages with fewer pages
    {cue::related, "ተዛማጅ ዜናዎች", "ተዛማጅ ዜናዎች በሰኞ እትም ይወጣሉ"},
    {cue::related, "ಇದನ್ನೂ ಓದಿ:", "ಇದನ್ನೂ ಓದಿದವರು ನಕ್ಕರು"},
    {cue::related, "ဆက်စပ်သတင်းများ", "ဆက်စပ်သတင်းများကို သူ စုဆောင်းသည်"},
    {cue::related, "Oxşar xəbərlər", "Oxşar xəbərlər dünən də yayılıb"},
    {cue::related, "Lexo edhe:", "Lexo edhe një herë letrën"},
    {cue::related, "Taip pat skaitykite", "Taip pat skaitykite laišką lėtai"},
    {cue::share, "გაზიარება", "გაზიარება ყველას შეუძლია"},
    {cue::byline, "Հեղինակ՝ Անի Սարյան", "Հեղինակը տանն է"},
    {cue::share, "Бөлісу", "Бөлісу оңай емес дейді ол"},
    {cue::legal, "Haki zote zimehifadhiwa", "Haki zote zilijadiliwa jana"},
    {cue::photo, "ფოტო: ანა", "ფოტო გადაიღო ანამ"},
    // title block
    {cue::title, "Original title: The bridge over the bay", "Title fights draw a crowd"},
    {cue::title, "原标题：大桥通车", "原标题党的烦恼"},
    {cue::title, "Заголовок: Мост открыт", "Заголовок газеты удивил всех"},
    {cue::byline, "By Mara Lindqvist", "Bystanders saw the tram stop"},
    {cue::byline, "ByMara Lindqvist", "DiMarco won the race"},
    {cue::byline, "Von Jonas Brandt", "Vonovia baut neue Wohnungen"},
    {cue::byline, "Par Claire Dubois", "Paris attend la neige"},
    {cue::byline, "Autor: Jan Kowal", "Autorzy książki spotkali czytelników"},
    {cue::byline, "作者：王小明", "作者们在北京相聚"},
    {cue::published, "Published: 3 May 2021", "Publishers fear the new law"},
    {cue::published, "发布时间：2021-05-03", "发布会将在周一举行"},
    {cue::published, "Опубликовано 3 мая 2021", "Опубликованы новые данные"},
    {cue::published, "Veröffentlicht am 3. Mai", "Veröffentlichungen zum Thema fehlen noch"},
    {cue::updated, "Updated 10:15", "Updating the old system took a year"},
    {cue::updated, "更新时间：2021-05-03 10:15", "更新换代正在加快"},
    {cue::updated, "Aktualisiert: 10.15 Uhr", "Aktualisierungen kommen später"},
    {cue::source, "Source: City Hall", "Source code was published on Monday"},
    {cue::source, "来源：新华社", "来源不明的货物被查"},
    {cue::source, "Quelle: dpa", "Quellen berichten von langen Gesprächen"},
    {cue::source, "Źródło: PAP", "Źródło rzeki leży w górach"},
    {cue::source, "Theo: TTXVN", "Theo ông, cây cầu sẽ mở cửa"},
    {cue::series, "Series: Life on the bay", "Series winners met on Monday"},
    {cue::section, "Category: Politics", "Categories of voters differ"},
    {cue::section, "当前位置：首页", "当前形势良好"},
    // people
    {cue::columnist, "Columnist: A. Novak", "Columnists differ on the bridge"},
    {cue::columnist, "Eine Kolumne von Jonas Brandt", "Eine Kolumne bringt ihn vor Gericht"},
    {cue::contributor, "Additional reporting by A. Novak", "Additional trains run on Monday"},
    {cue::reporter, "(记者 王小明)", "记者走进村庄，看到新路"},
    {cue::reporter, "Reporter: A. Novak", "Reporters without a seat stood outside"},
    {cue::reporter, "Jurnalis: Budi", "Jurnalis itu menunggu di luar"},
    {cue::correspondent, "通讯员：李华", "通讯技术发展迅速"},
    {cue::editor, "Editor: A. Novak", "Editors met on Monday to talk"},
    {cue::editor, "责任编辑：王小明", "编辑部搬到了新楼"},
    {cue::editor, "(Editing by Ann Novak)", "Edinburgh waits for snow"},
    {cue::web_editor, "(Web editor: A. Novak, B. Lee)", "Web editors earn more than before"},
    {cue::photographer, "Photographer: A. Novak", "Photographers wait at the gate"},
    {cue::translator, "Translated by A. Novak", "Translators are wanted in every town"},
    {cue::intern, "(Intern A. Novak)", "Internal papers show the plan"},
    {cue::writer, "Written by A. Novak", "Written in haste, the law has gaps"},
    // pictures
    {cue::photo, "Photo: A. Novak", "Photos of the bridge hang in the hall"},
    {cue::photo, "FILE PHOTO: A train stands in the station", "File a complaint, they said"},
    {cue::photo, "Foto: dpa", "Fotografen warten am Tor"},
    {cue::photo, "图片来源：视觉中国", "图片显示大桥已经完工"},
    {cue::photo, "Фото: ТАСС", "Фотографии моста висят в зале"},
    {cue::caption, "资料图：大桥", "资料显示，大桥长两公里"},
    // links
    {cue::related, "Read also: The bridge opens", "Reading alone is not enough"},
    {cue::related, "MIRA | Cómo se abrió el puente", "Mira el puente desde su ventana"},
    {cue::related, "Además:", "Además, el puente abrirá de noche"},
    {cue::related, "相关阅读：大桥通车", "相关部门表示，大桥将通车"},
    {cue::related, "Lesen Sie auch: Die Brücke", "Lesen lernt man in der Schule"},
    {cue::related, "Terkait:", "Terkait hal itu, ia tidak mau bicara"},
    {cue::related, "Читайте также: Мост открыт", "Читайте внимательно, сказал он"},
    {cue::related, "Stories chosen for you:", "Stories chosen for your evening by the river"},
    {cue::cookie, "Advertising cookies show you what you like", "Advertising cooks are wanted"},
    {cue::cookie, "Advertisement cookies follow you", "Advertisements for cookies fill the wall"},
    {cue::ticker, "Most read", "Most readers liked the story"},
    {cue::ticker, "Popular news", "Popular newspapers wrote of the bridge"},
    {cue::ticker, "Popular news this week", "Popular news this week was of the bridge"},
    {cue::related, "Read the full report: Bridges of Mondavia", "Read the full report tonight"},
    {cue::comments, "Erforderliche Felder sind mit * markiert", "Felder sind mit Hafer bestellt"},
    {cue::share, "Haz clic para compartir en Facebook", "Haz clic y comparte tu día"},
    {cue::navigation, "Nawigacja wpisu", "Nawigacja statku była trudna"},
    {cue::ticker, "最近のコメント", "最近のコメントでは橋の話が多い"},
    {cue::ticker, "热门文章", "热门景点游客不断"},
    {cue::previous, "上一篇：大桥开工", "上一任市长出席了仪式"},
    {cue::next, "下一篇：大桥通车", "下一步将修建公路"},
    {cue::tags, "Tags: bridge, bay", "Tagging birds takes patience"},
    {cue::tags, "Schlagwörter: Brücke", "Schlagwortartig fasste er alles zusammen"},
    {cue::tags, "标签：大桥", "标签化的做法受到批评"},
    {cue::portal, "Return to City Daily", "Returning guests get a discount"},
    {cue::portal, "Volver", "Volver a casa fue difícil para todos"},
    {cue::navigation, "Back to the top", "Back to the topic of ferries"},
    {cue::related, "More in Sports", "Moreover in sports the town does well"},
    {cue::tags, "Published under: Ferries", "Published under the name of a sailor, it sold well."},
    {cue::navigation, "이미지 확대보기", "이미지 확대보기를 위한 새 기술"},
    {cue::comments, "Komentari", "Komentari gledatelja bili su blagi"},
    {cue::advertisement, "Reklāma", "Reklāma pilsētā kļūst dārgāka"},
    {cue::legal, "版 权 所 有", "版权问题引起讨论"},
    {cue::navigation, "返回首页", "返回家乡的人越来越多"},
    // reader and site
    {cue::navigation, "Skip to content", "Skipping lunch is no help"},
    {cue::navigation, "Menu", "Menu prices rose by a tenth"},
    {cue::login, "Log in", "Logging in the valley has stopped"},
    {cue::search, "Search", "Searching took all night"},
    {cue::share, "Share", "Shares of the bank fell"},
    {cue::share, "分享到：微信 微博", "分享会在周六举行"},
    {cue::subscribe, "Subscribe", "Subscribers rose to a million"},
    {cue::app, "下载客户端", "下载量超过百万"},
    {cue::advertisement, "Advertisement", "Advertisements for sweets are banned"},
    {cue::advertisement, "Anzeige", "Anzeigen gegen den Fahrer liegen vor"},
    {cue::comments, "12 Comments", "Commenting on the law, he smiled"},
    {cue::comments, "我要评论", "评论员认为这是好事"},
    {cue::comments, "评论仅代表网友观点", "评论家代表网友发言"},
    {cue::comments, "网友发言不代表本站", "网友发言很多"},
    {cue::comments, "以上留言只代表网友个人", "以上留言来自船员"},
    {cue::comments, "网友评论不代表本站", "网上的评论不代表大家"},
    {cue::counter, "3 min read", "3 minutes later the train left"},
    {cue::tool, "Print", "Printers stood still on Monday"},
    {cue::cookie, "We use cookies to make this site work", "We used to bake cookies"},
    // notes and endings
    {cue::editors_note, "Editor's note: This story was changed", "Editor's notebooks were found"},
    {cue::editors_note, "Correction: The bridge is in Bergen", "Corrections officers are on strike"},
    {cue::author_bio, "About the author", "About the authorities little is known"},
    {cue::disclaimer, "免责声明：本文仅供参考", "免责条款引起争议"},
    {cue::end_mark, "（完）", "完工仪式在周一举行"},
    {cue::truncation, "Continue reading", "Continued rain closed the road"},
    // foot
    {cue::phone, "Tel.: 0123 456", "Television came late to the valley"},
    {cue::phone, "※ 联系电话：010-12345678", "电话里他没有多说"},
    {cue::fax, "Fax: 0123 457", "Faxes are still in use"},
    {cue::email, "E-mail: desk@example.org", "Emails show the plan"},
    {cue::address, "Address: 1 Harbour Street", "Addressing the crowd, she smiled"},
    {cue::registration, "ICP No. 12345", "Icy roads slowed the traffic"},
    {cue::dialog, "This site is best viewed with Harwick Explorer 6.0", "Best viewed from the hill, the bridge shines"},
    {cue::phone, "读者热线：010-12345678", "读者热线没有人接"},
    {cue::related, "相关解读：大桥为何晚开", "相关解读还没有发布"},
    {cue::legal, "Հեղինակային իրավունքը պատկանում է Harwick", "հեղինակային տուն"},
    {cue::previous, "আগের সংবাদ ফেরি বন্ধ", "আগেরবার ফেরি বন্ধ ছিল"},
    {cue::builder, "Installé par Harwick Web", "Installés par la ville, les bancs sont verts"},
    {cue::title, "标 题：关于修建大桥的通告", "标 题党又来了"},
    {cue::source, "发文机关：某某市人民政府", "发文机关没有回答"},
    {cue::counter, "索 引 号：12345/2022-1", "索引号码已经过期"},
    {cue::section, "分 类：交通;通告", "分类垃圾从今天开始"},
    {cue::tags, "主题词：大桥 渡船", "主题词是什么，谁也不知道"},
    {cue::tool, "word下载", "word下载之后打不开"},
    {cue::registration, "国新网证12345号", "新网证人出庭作证"},
    {cue::registration, "Зарегистрировано: 3 мая", "Зарегистрировано двадцать случаев за день"},
    {cue::legal, "All rights reserved.", "All righteous anger aside, he stayed"},
    {cue::legal, "版权所有 某某公司", "版权保护受到重视"},
    {cue::builder, "Powered by Press", "Powerful winds hit the coast"},
    {cue::contact, "Contact us", "Contacts with the firm were cut"},
    {cue::contact, "联系我们", "联系人没有露面"},
    {cue::contact, "Öffnungszeiten", "Öffnungszeiten gelten erst ab Mai"},
    {cue::share, "分享给好友", "分享给好友的照片"},
    {cue::advertisement, "Skip this ad", "Skip this adventure"},
};
// clang-format on

cue_match inside(std::string_view s) { return next_cue(s, 0); }

/// A look-up that asks no filter.
cue_match look_up_plainly(std::string_view s, std::size_t pos,
                          const lexicon::detail::cue_spot& spot) {
    const phrase_match m = cues.match_if(s, pos, [&](const cue_entry& e, std::size_t size) {
        return lexicon::detail::accepts(e, spot, s, pos, size);
    });
    if (!m) return {};
    return {&cues[m.index], pos, m.size,
            static_cast<std::uint32_t>(lexicon::detail::label_size(s, pos, m.size)), spot.place};
}

/// next_cue as its contract says it: every place asked one after the other.
cue_match next_cue_plainly(std::string_view s, std::size_t pos) {
    if (pos == 0 && !s.empty()) pos = text::decode(s, 0).size;
    for (; pos < s.size(); pos += text::decode(s, pos).size) {
        lexicon::detail::cue_spot spot;
        if (!lexicon::detail::spot_at(s, pos, spot)) continue;
        if (const cue_match m = look_up_plainly(s, pos, spot)) return m;
    }
    return {};
}

} // namespace

static_assert(find_line_cue("Source: A").what() == cue::source);
static_assert(next_cue("It ended. Source: A", 0).begin == 10);
static_assert(noexcept(find_line_cue("")) && noexcept(next_cue("", 0)));

TEST_CASE("lexicon::cues: the lists are folded and trimmed", "[lexicon]") {
    for (const cue_entry& e : cues.entries()) {
        const std::string_view phrase = e.phrase;
        INFO(phrase);
        REQUIRE_FALSE(phrase.empty());
        CHECK(phrase.front() != ' ');
        CHECK(phrase.back() != ' ');
        CHECK(text::is_valid_utf8(phrase));
        CHECK(text::match_folded(phrase, 0, phrase) == phrase.size());
        CHECK(e.what != cue::none);
        CHECK(e.what < cue::count_);
        CHECK(e.forms != 0);
    }
}

TEST_CASE("lexicon::cues: no phrase stands twice with the same form", "[lexicon]") {
    std::map<std::string_view, unsigned> seen; // "More:" leads to a link, "More" alone is a button
    for (const cue_entry& e : cues.entries()) {
        INFO(e.phrase);
        CHECK((seen[e.phrase] & e.forms) == 0);
        seen[e.phrase] |= e.forms;
    }
}

TEST_CASE("lexicon::cues: letters of India match with their dots or without", "[lexicon]") {
    for (const std::string_view label :
         {"\u09B6\u09C7\u09DF\u09BE\u09B0", "\u09B6\u09C7\u09AF\u09BC\u09BE\u09B0"})
        CHECK(find_line_cue(label).what() == cue::share);
    // "Edited by": a dot ends the label
    const cue_match m = find_line_cue("\u09B8\u09AE\u09CD\u09AA\u09BE\u09A6\u09A8\u09BE"
                                      "\u09AF\u09BC: Roe");
    CHECK(m.what() == cue::editor);
    CHECK(m.has_colon());
}

TEST_CASE("lexicon::cues: a word for more is a label with a colon, a button without", "[lexicon]") {
    CHECK(find_line_cue("More: Harbour opens again").what() == cue::related);
    CHECK(find_line_cue("More:").what() == cue::related);
    CHECK(find_line_cue("More").what() == cue::truncation);
    CHECK(find_line_cue("Ver m\u00E1s").what() == cue::truncation);
    CHECK_FALSE(find_line_cue("More ships than ever passed the lock"));
}

TEST_CASE("lexicon::cues: each list is sorted by cue, language, phrase", "[lexicon]") {
    const cue_entry* before = nullptr;
    for (const cue_entry& e : cues.entries()) {
        const auto key = [](const cue_entry& x) {
            return std::tuple(std::string_view(x.lang), std::string_view(x.phrase));
        };
        INFO(e.phrase);
        if (before != nullptr && before->what == e.what) CHECK(key(*before) < key(e));
        before = &e;
    }
    std::map<cue, int> sections; // all labels of a cue stand together
    cue last = cue::none;
    for (const cue_entry& e : cues.entries()) {
        if (e.what != last) ++sections[e.what];
        last = e.what;
    }
    for (const auto& [what, times] : sections) {
        INFO(static_cast<int>(what));
        CHECK(times == 1);
    }
}

TEST_CASE("lexicon::cues: every cue has words", "[lexicon]") {
    std::map<cue, int> words;
    for (const cue_entry& e : cues.entries()) ++words[e.what];
    for (int i = 1; i < static_cast<int>(cue::count_); ++i) {
        INFO(i);
        CHECK(words[static_cast<cue>(i)] > 0);
    }
}

TEST_CASE("lexicon::cues: labels are found, words like them are not", "[lexicon]") {
    for (const shown& l : lines) {
        INFO(l.label << " / " << l.trap);
        CHECK(find_line_cue(l.label).what() == l.what);
        CHECK(find_line_cue(l.trap).what() != l.what);
    }
}

TEST_CASE("lexicon::cues: a match says where the label stands", "[lexicon]") {
    const cue_match m = find_line_cue("- (Source : City Hall)");
    CHECK(m.begin == 3);
    CHECK(m.size == 6);
    CHECK(m.label_size == 8);
    CHECK(m.has_colon());
    CHECK(m.end() == 11);
    CHECK(m.place == cue_place::start);
    const cue_match bare = find_line_cue("By A. Novak");
    CHECK(bare.size == 2);
    CHECK_FALSE(bare.has_colon());
    CHECK_FALSE(find_line_cue(""));
    CHECK(find_line_cue("").what() == cue::none);
}

TEST_CASE("lexicon::cues: the place decides inside a line", "[lexicon]") {
    CHECK(inside("It ended late. Source: City Hall").place == cue_place::sentence);
    CHECK(inside("10:15 | Source: City Hall").place == cue_place::separator);
    CHECK(inside("3 May 2021  Source: City Hall").place == cue_place::separator);
    CHECK(inside("the end (Source: City Hall)").place == cue_place::bracket);
    CHECK(inside("3 May 2021Source: City Hall").place == cue_place::joint);
    CHECK(inside("2021-05-03 10:15 来源：新华社").what() == cue::source);
    CHECK(inside("大桥通车。来源：新华社").place == cue_place::sentence);
    CHECK(inside("3 May 2021 Source: City Hall").place == cue_place::blank);
    CHECK_FALSE(inside("The source of the river is high"));
    CHECK_FALSE(inside("He read more books than she did"));
    CHECK_FALSE(inside("Resource: a lake"));
    CHECK(inside("Copyright, all rights reserved by the city").what() == cue::legal);
}

TEST_CASE("lexicon::cues: a count may stand before comments, not before a name", "[lexicon]") {
    CHECK(find_line_cue("1,204 comments").what() == cue::comments);
    CHECK(find_line_cue("1.7K Shares").what() == cue::share);
    CHECK_FALSE(find_line_cue("12 By A. Novak"));
}

TEST_CASE("lexicon::cues: sentences that ask readers to log in, and notes on updates",
          "[lexicon]") {
    CHECK(find_line_cue("Sign in to your Harwick account").what() == cue::login);
    CHECK(find_line_cue("Comparte tu opinión").what() == cue::comments);
    CHECK(find_line_cue("Votre adresse de messagerie est uniquement utilisée pour la lettre")
              .what() == cue::subscribe);
    CHECK(find_line_cue("En cliquant sur « Tout refuser », vous refusez").what() == cue::cookie);
    CHECK(find_line_cue("Regístrate para comentar esta noticia").what() == cue::comments);
    CHECK(find_line_cue("Los comentarios en esta sección son de los lectores").what() ==
          cue::comments);
    CHECK(find_line_cue("* Cet article, initialement publié en mai, a changé").what() ==
          cue::editors_note);
    CHECK_FALSE(find_line_cue("Cet article du code a été voté"));
}

TEST_CASE("lexicon::cues: what players, browsers and forms say when they fail", "[lexicon]") {
    for (const std::string_view line :
         {"Unfortunately, this video is not available in Mondavia.",
          "Internet Explorer 11 is not supported. Harwick asks for another.",
          "Please confirm you want to block this member of the harbour club."}) {
        INFO(line);
        CHECK(find_line_cue(line).what() == cue::dialog);
    }
    CHECK(find_line_cue("This feature is only available to friends of the harbour").what() ==
          cue::subscribe);
    CHECK_FALSE(find_line_cue("This video is not new"));
}

TEST_CASE("lexicon::cues: what programs of pages say of cookies and forms", "[lexicon]") {
    for (const std::string_view line :
         {"The technical storage or access is needed to keep the ferry's timetable.",
          "Essential cookies enable the harbour map.",
          "Wenn Sie unter 16 Jahre alt sind, fragen Sie am Ufer.",
          "Las cookies necesarias ayudan a cruzar el r\u00EDo.",
          "Les cookies statistiques aident le port."}) {
        INFO(line);
        CHECK(find_line_cue(line).what() == cue::cookie);
    }
    CHECK(find_line_cue("Gem mit navn, mail og websted til n\u00E6ste gang").what() ==
          cue::comments);
    CHECK(find_line_cue("Please leave this field empty").what() == cue::dialog);
    CHECK(find_line_cue("Keep it clean. Please avoid the river.").what() == cue::comments);
    CHECK_FALSE(find_line_cue("Keep it clean, said the mayor of the river"));
    CHECK(find_line_cue("Share page").what() == cue::share);
    CHECK_FALSE(find_line_cue("Share page two with the harbour"));
    CHECK_FALSE(find_line_cue("The technical school of the town"));
}

TEST_CASE("lexicon::cues: one letter beside a number is no network", "[lexicon]") {
    CHECK(lexicon::find_line_cue("x").what() == lexicon::cue::share);
    for (const std::string_view s : {"1.5x", "2X", "x3"}) {
        INFO(s);
        CHECK_FALSE(lexicon::find_line_cue(s));
    }
}

TEST_CASE("lexicon::cues: labels stand in a row", "[lexicon]") {
    CHECK(find_line_cue("Share Tweet Print").what() == cue::share);
    CHECK_FALSE(find_line_cue("Share the road with cyclists"));
}

TEST_CASE("lexicon::cues: the way to the text, in many languages", "[lexicon]") {
    for (const std::string_view s :
         {"Skip to content", "Ir al contenido", "Ir para o conteúdo", "Zum Hauptinhalt springen",
          "Vai al contenuto principale", "Hoppa till innehåll", "Skoči na sadržaj",
          "Перейти к содержанию", "Μετάβαση στο περιεχόμενο", "تخطي إلى المحتوى", "דלג לתוכן",
          "本文へスキップ", "본문 바로가기", "跳至內容"}) {
        INFO(s);
        const cue what = find_line_cue(s).what();
        CHECK((what == cue::navigation || what == cue::tool));
    }
    CHECK_FALSE(find_line_cue("Ir al contenido de la carta"));
}

TEST_CASE("lexicon::cues: a comma makes labels of some phrases at the line's start", "[lexicon]") {
    const cue_match m = find_line_cue("Image caption, Boats at the quay");
    CHECK(m.what() == cue::caption);
    CHECK(m.has_colon());
    CHECK(m.end() == std::string_view("Image caption,").size());
    CHECK(find_line_cue("Автор фото, Getty Images").what() == cue::photo);
    CHECK(find_line_cue("图像加注文字，旧码头").what() == cue::caption);
    CHECK_FALSE(find_line_cue("Image caption writers were not asked"));
    CHECK_FALSE(next_cue("Who writes an image caption, or reads it?", 0));
}

TEST_CASE("lexicon::cues: next_cue says what asking everywhere says", "[lexicon]") {
    const std::string_view bits[] = {
        "Source", ":",    " ",    "  ",   "The end", ". ",     "(",    ")",
        "| ",     "2021", "来源", "：",   "фото",    "大桥",   "Мост", ", ",
        "photo",  "By",   "A",    "é",    "\xE6",    "\u00A0", "tags", "all rights reserved",
        "» ",     "“",    "x",    "word", "-",       "图",     "\t",   "\u3000",
        "ЧИТАЙТЕ"};
    std::mt19937 random(11);
    for (int round = 0; round < 6000; ++round) {
        std::string s;
        for (auto n = random() % 40 + 1; n > 0; --n) s += bits[random() % std::size(bits)];
        std::size_t pos = 0;
        for (;;) {
            const cue_match m = next_cue(s, pos);
            const cue_match plain = next_cue_plainly(s, pos);
            INFO(s << " from " << pos);
            REQUIRE(m.what() == plain.what());
            REQUIRE(m.begin == plain.begin);
            REQUIRE(m.label_size == plain.label_size);
            REQUIRE(m.place == plain.place);
            if (!m) break;
            pos = m.begin + m.size;
        }
    }
}
