// galley/lexicon/words/function_words.hpp: the small words and the letters that tell languages
// apart. Data only, for metadata/language.hpp. Source: common knowledge of each language's most
// frequent words; letters from the orthographies. Words are folded and blank-separated; a word of
// several languages stands in each of them.
#ifndef GALLEY_LEXICON_WORDS_FUNCTION_WORDS_HPP
#define GALLEY_LEXICON_WORDS_FUNCTION_WORDS_HPP

#include <galley/config.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

struct function_words {
    const char* code; // ISO 639-1
    const char* words;
    const char* letters; // beyond ASCII, small ones
};

// clang-format off
inline constexpr function_words latin_languages[] = {
    {"en", "the of and to in is that for it with as was on be at by this have from or had not are but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see could no than been its who now my made over did only after may they he his also you", ""},
    {"de", "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde ich wir kann gegen vom können wenn unter sagte keine", "äöüß"},
    {"fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux d'un cette ou mais comme on été nous leur ses elle ont d'une fait aussi être deux selon entre après vous sa c'est même tout ces était sans", "éèêàçùœâîôû"},
    {"es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora", "ñáíóúé¿¡"},
    {"pt", "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles você essa num nem suas meu às minha numa pelos foi são está ser", "ãõçáêôàíóú"},
    {"it", "di e il la che in un a per è una sono del della con non si da come le dei nel alla più i al ha gli anche lo ma dal delle nella ed se o suo su dalla questo stato essere ai sua tra loro due ancora dopo hanno degli alle fatto quando ci prima ad era sul così chi cui perché", "àèìòùé"},
    {"nl", "de het een en van in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit door over naar heeft hij ze wordt meer al zich kan worden was of hebben deze wel geen tot moet we je zo na kunnen veel onder werd tegen dit wat jaar haar had", "ëïé"},
    {"ca", "de la i el que a en els un per del les amb una es no al ha dels és com més són va seva han als aquest aquesta o també pel seu entre ser fins però sobre des molt hi on perquè sense quan dos cap pels té l'any ho tot", "àèçéíïòóúü"},
    {"gl", "de a que o e do da en un para con unha os non se na por máis as dos como no ao das á seu súa ou cando moi nos xa tamén só polo pola ata isto entre foi son é ser estes esta desde sobre anos este pero unhas pasado xunta hai", "ñáéíóú"},
    {"eu", "eta da ez du bat dute izan dira ere baina den beste zuen egin dela zen hau horrek dituzte baino bere egiten honek hori gehiago arte ditu behar bi baita edo nahi zuten bai urte guztiak oso euskal", "ñ"},
    {"pl", "w i na się z do nie to jest że o za od przez po jak co dla a ale tym są jego przy może oraz ma już tylko był być który która które także tak czy było ich pod ze jej też roku został można by lub nad po tego jako będzie ten", "ąćęłńóśźż"},
    {"cs", "a se v na je že o s z do i to k ve pro za by ale jsou od po jako jeho který která které nebo jen už své při ze před může jak byl také aby až bylo jsem není co podle tak ho mezi však měl než i kde ještě když bude byla této které", "ěščřžýáíéůúďťň"},
    {"sk", "a sa v na je že o s z do aj to k vo pre za by ale sú od po ako jeho ktorý ktorá ktoré alebo len už pri zo pred môže bol tiež aby bolo som nie čo podľa tak ho medzi však mal než kde ešte keď bude bola tejto roku ktorí", "ľĺŕôäčšžýáíéúďťň"},
    {"sl", "in je v na da se za so z ki pa s o po bi ne tudi kot še iz pri ali ko do od bo ni lahko le bil več kar že med ter leta bila bili smo sem tako pred če kako ob kjer njegov zelo samo svoje bolj", "čšž"},
    {"hr", "i u je na se da su za od s o a koji što ne kao iz te bi ili će koja koje po biti ali bio do nije sam samo može još nakon kako prema godine više već bilo tako kada jer svoje ovo zbog pri rekao ih mu je bila između također nisu", "čćđšž"},
    {"ro", "de și în a la cu care pe o că din nu un este mai pentru se au fi sunt al ce sau fost lui după dar ca prin până acest această ale cei dintre fără către asupra sa lor când numai astfel avea unde foarte doar cum unui unei cele", "ăâîșțşţ"},
    {"hu", "a az és hogy nem is egy meg volt de csak ez már el mint még ki azt van vagy ha lehet fel kell pedig amely után lesz akkor minden nagyon szerint között majd ami nincs aki más ezt ezek ahol így több most két sem lett illetve alatt ezért", "áéíóöőúüű"},
    {"sv", "och i att det som en på är av för med den till inte har de ett om var men sig så från vi kan när eller han efter vid nu hade ska år även skulle under blir också mot hon där ut upp alla sin man vara bli denna mycket mellan över säger detta", "åäö"},
    {"da", "og i at det er en til på som for af med de den ikke har et om var men der sig så fra vi kan når eller han efter ved nu havde skal år også vil under bliver mod hun hvor ud op alle sin man være blive denne meget mellem over siger dette blev kun været jeg", "æøå"},
    {"no", "og i det som er en til på for av med at de den ikke har et om var men seg så fra vi kan når eller han etter ved nå hadde skal år også vil under blir mot hun hvor ut opp alle sin man være bli denne mye mellom over sier dette ble bare vært jeg du noe sitt fikk", "æøå"},
    {"fi", "ja on ei se että oli hän mutta kun ovat tai myös mukaan joka jos niin vain kuin sen jo voi sekä ole olla ovat nyt ollut tämä mitä sitä vielä noin jonka jälkeen hänen heidän kuitenkin koko kaikki kanssa olisi tämän ennen vuoden minä", "äö"},
    {"et", "ja on ei et see oli aga kui ka ta mis oma kes või siis nagu ning seda selle olid veel juba pole nii üks aasta kuid ole ma saab välja kõik pärast enne poolt üle väga tema peab vaid mille ühe", "õäöü"},
    {"lv", "un ir par no ar ka uz kas tā gan arī nav kā bet to pēc tas lai līdz viņš bija vai gada šo tad jau tikai ļoti pie būs mēs tiek savu kad var gadā kur vēl bez pret kuru starp es tika", "āčēģīķļņšūž"},
    {"lt", "ir kad yra į iš su bei bet tai kaip jo tik jau ne dėl prie apie per už buvo nuo ar gali metų taip nėra po dar labai būti savo kurie jis iki jie tačiau mes arba kuris ką jos kai pat metais", "ąčęėįšųūž"},
    {"tr", "ve bir bu için ile da de olarak çok daha olan gibi sonra kadar en ne ama ki var olduğu olduğunu her göre değil ise veya o ya mı değil üzerinde ancak tarafından yeni ilk diye etti oldu iki önce yer bunun ben şekilde", "ğışçöü"},
    {"az", "və bir bu üçün ilə da də ki olan daha isə edib edir olub olaraq onun çox sonra kimi qeyd görə hər həm ən o deyil var öz bildirib ildə qədər yeni azərbaycan", "əğışçöü"},
    {"uz", "va bu bilan uchun ham bir deb bo'lgan bo'lib esa edi o'zbekiston qilish haqida yil ko'ra bo'yicha kerak mumkin shu keyin lekin ushbu tomonidan", ""},
    {"id", "yang dan di dengan untuk dari ini itu dalam pada tidak akan juga ke oleh karena adalah ada sebagai tersebut bisa telah mereka lebih kata saat dia atau sudah para menjadi tahun kepada orang anak saya secara seperti hingga belum harus setelah namun antara beberapa sejumlah bahwa mengatakan ujar ia kita jadi sangat saja kalau lagi boleh beliau hari ketika tetapi negara pihak bagi kota kamu aku ya bukan masih lain baru agar soal nomor", ""},
    {"ms", "yang dan di dengan untuk dari ini itu dalam pada tidak akan juga ke oleh kerana adalah ada sebagai tersebut telah mereka lebih kata dia atau sudah para menjadi tahun kepada orang anak saya secara seperti hingga belum harus selepas antara beberapa bahawa berkata ialah iaitu manakala mahu sahaja supaya hendaklah apabila kita jadi sangat lagi boleh beliau hari ketika tetapi negara pihak bagi turut kerajaan rakyat bukan masih lain baru agar awak", ""},
    {"vi", "và của là có cho được trong không các với một những này đã người khi để từ đến ở cũng ra về như tại nhiều năm theo sẽ trên bị sau còn do vào đó phải việc làm nhưng hơn lại chỉ thì", "ăâđêôơư"},
    {"tl", "ang ng sa na mga at ay ni para hindi ito si nang ko may kung siya niya sila lang din pa nila dahil naman kay isang mula kaya ako po wala rin bilang kanyang ating nito ngayon", ""},
    {"sq", "dhe të në e i për me që nga një është më se si nuk do ka kjo ky edhe ishte janë u por ai pas kanë deri ka ndërsa kishte kur mund pra këtë tha duke ata ajo", "ëç"},
    {"is", "og í að á er sem til um við en það var ekki fyrir af með hann frá eru þá hefur þessi eftir ég verið hún þar segir þetta því þess verður upp ár hafa eða þegar séu hafi", "áéíóúýþæöð"},
    {"mt", "li ta il ma fil għal kien huwa hija dan din minn jew mill dwar qal biex wara ukoll kienet hemm kull aktar tal fuq mhux", "ħġċż"},
    {"af", "die en van in het is nie dat te wat vir met op word as hy om sal was deur ook maar aan ek of by sy hulle uit kan na daar haar ons tot hierdie een moet wees toe nog baie gesê se dit", "ëê"},
    {"sw", "ya na wa kwa katika ni za la cha kuwa hiyo huo yake hata kama baada watu mwaka kila lakini wake zaidi pia huyo au moja hivyo hiyo alisema ambao kutoka nchi wakati sana bado", ""},
    {"ga", "an na agus ar i a go is le do bhí sé tá ag ach sin as nach seo ó bhfuil ní siad don chun mar faoi gur leis gan sa", "áéíóú"},
    {"cy", "yn y i a o ar yr ei bod am mae gan ond oedd wedi fod ac ddim nid hynny fel cael roedd sydd eu mewn hefyd gyda er dros bydd", "ŵŷ"},
    {"eo", "la kaj de en estas ke por al kun ne li mi ĝi sed el ili oni tio estis pri kiel sur kiu ankaŭ ĉi jam", "ĉĝĥĵŝŭ"},
    {"la", "et in est non ad ut cum quod sed qui per ex ab esse sunt quae enim aut etiam hoc eius erat autem atque nec", ""},
    {"so", "oo iyo ee ka ku in uu ay u ah la waa soo ayaa si kale laga kuwa dalka ayay sidoo waxa sida waxaa loo", ""},
    {"zu", "ukuthi futhi ngoba kanye uma kodwa lapho uthe ngesikhathi kakhulu ngemuva abantu ukuba noma njengoba ngokuthi nokuthi bese khona manje kule lokhu leli lesi yakhe wakhe amaphoyisa usho", ""},
    {"xh", "ukuba kwaye okanye kodwa uthe ukuze apha emva kunye nangona abantu kakhulu malunga ngoku xa le lo oku bona njengoko kananjalo phambi kufuneka kukho kwi loo abo lowo", ""},
    {"ha", "da na ya a ta wani wasu cewa ba shi su mutane amma yana ke sun ce kuma domin wannan haka don sai daga cikin ga ko kan an ne hanyar shugaban gwamnatin", "ɓɗƙ"},
    {"yo", "ni ti awọn àwọn pé tí ó sì fún náà kan láti wọn jẹ fi sí ní àti bí ṣe kò kí nínú", "ẹọṣ"},
    {"ig", "na nke ndị ya ọ bụ a ka ahụ ihe mana maka ha n'ime dị otu si nwere onye bụla ga anyị kwuru mgbe", "ịọụ"},
    {"rw", "mu ku kandi no na ko ya iyi uyu ubwo kugira ngo cyane avuga yavuze yari nk'uko bari abantu muri iki gihe ari bya byo imyaka", ""},
    {"mg", "ny sy fa dia ho tsy amin'ny izay ireo no an'ny ao ihany koa raha nisy izao mba ka taona ity efa tamin'ny", ""},
    {"lb", "an de den vun dat ass fir mat sech net och um am eng ze bei op wéi hunn huet gëtt sinn awer méi nach wann déi hei", "ë"},
    {"fy", "de it fan en is yn dat op foar net mei in ek oan hy troch wurdt har sa binne hat wie nei om te mar jier", ""},
    {"tk", "we bu bilen üçin bir hem boýunça türkmenistanyň döwlet da öz ýyl ol edip diýip soň barada", "ýňž"},
    {"ht", "nan yo ak pou ki li nou la yon se sou pa te gen tout ki moun men anpil kay sa fè peyi", "èò"},
};

inline constexpr function_words cyrillic_languages[] = {
    {"ru", "и в не на что с по как это он к из за а то от у его о так для же бы но был все или также еще её при уже до если только были после может года лет которые когда их во было том нет этого она они", "ыэё"},
    {"uk", "і в не на що з по як це він до із за а та від у його про так для же але був все або також ще її при вже якщо тільки були після може року які коли їх було тому немає цього вона вони й є під час буде", "іїєґ"},
    {"be", "і ў не на што з па як гэта ён да за а ад у яго пра так для але быў усе або таксама яшчэ яе пры ужо калі толькі былі пасля можа года якія іх было там няма яна яны", "ўіё"},
    {"bg", "и в на за от да се с не че са по като е си ще до това при но за които след или беше има може който също само през която две го още му между му той тя те както ще бъде", "ъ"},
    {"sr", "и у је на се да су за од са о а који што не као из те би или ће која које по бити али био до није само може још након како према године више већ било тако када јер", "јљњћђџ"},
    {"mk", "и на во да се од за со е не што го по ги ќе како или ја но до беше кој тоа кои дека а при исто така бил може има нема која само меѓу години", "ѓќѕјљњџ"},
    {"kk", "және бұл бір мен үшін да де еді болып деп осы ол жылы бар туралы болған емес дейін қазақстан бойынша кейін өз екі көп", "әіңғүұқөһ"},
    {"ky", "жана бул бир менен үчүн да деп эле болгон ал ошол жылы бар боюнча эмес кийин кыргыз өз дагы", "үөң"},
    {"mn", "ба нь юм байна энэ тус байгаа бол болон тэр гэж олон хийх монгол улсын онд өөр дээр гэсэн хэлсэн", "үө"},
    {"tg", "ва дар аз ба ки ин барои бо он аст тоҷикистон буд мешавад кард низ кардани соли ҳам", "ӣӯҳҷқғ"},
};

inline constexpr function_words arabic_languages[] = {
    {"ar", "في من على أن إلى التي عن مع الذي هذا هذه ما لا كان بعد كما بين قد قال لم أو خلال إن وقد حيث عام ذلك كانت وفي غير كل منذ حتى عند ولا وكان يوم", "ةىأإؤئ"},
    {"fa", "و در به از که این را با است برای آن یک بود شد می تا هم بر خود شده های یا کرد او ما اما باید پس وی هر اگر نیز دارد کند همه", "پچگژیک"},
    {"ur", "کے کی میں ہے اور سے کا کو پر نے اس کہ یہ ہیں ایک نہیں بھی تھا کر ان گیا ہو وہ جو تو لیے تھے گے بعد کیا رہے", "ٹڈڑہےںپچگ"},
    {"ps", "د په او چې له کې ته دی هم دا یې سره نه څخه یو دې شوي وو کړي کول لپاره ده", "ټډړږښځڅۍې"},
    {"ku", "لە بە و کە بۆ ئەو ئەم هەر لەگەڵ دەکات بوو یان سەر دوای نەک ئەوە کردووە", "ەۆێڵڕ"},
};

inline constexpr function_words devanagari_languages[] = {
    {"hi", "के में की है और से का को पर ने कि यह हैं एक नहीं भी था कर इस उन गया हो वह जो तो लिए थे बाद क्या रहे अपने होने किया साथ", ""},
    {"mr", "आहे आणि या च्या ते हे होते नाही तर असे केली मध्ये यांनी आला करण्यात त्या झाली आहेत की होता केले म्हणाले त्यांनी साठी ही", "ळ"},
    {"ne", "छ को मा र पनि गरेको भएको लागि हुन् छन् यो भने गर्न एक गरेका थियो तर बाट ले हो नेपाल सो रहेको", ""},
};
// clang-format on

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_FUNCTION_WORDS_HPP
