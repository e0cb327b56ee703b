// galley/lexicon/people/given_names.hpp: some common given names, to tell a name from a heading.
// Data only, far from complete: a name that is missing scores lower, it is not refused. Source:
// common knowledge of the most frequent given names of each country.
#ifndef GALLEY_LEXICON_PEOPLE_GIVEN_NAMES_HPP
#define GALLEY_LEXICON_PEOPLE_GIVEN_NAMES_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry given_name_list[] = {
    // English
    {"aaron"}, {"abigail"}, {"adam"}, {"alan"}, {"albert"}, {"alex"}, {"alexander"}, {"alexis"},
    {"alice"}, {"alison"}, {"allison"}, {"amanda"}, {"amber"}, {"amy"}, {"andrea"}, {"andrew"},
    {"angela"}, {"ann"}, {"anna"}, {"anne"}, {"anthony"}, {"arthur"}, {"ashley"}, {"austin"},
    {"barbara"}, {"ben"}, {"benjamin"}, {"beth"}, {"betty"}, {"beverly"}, {"bill"}, {"billy"},
    {"bob"}, {"bobby"}, {"bradley"}, {"brandon"}, {"brenda"}, {"brett"}, {"brian"}, {"brittany"},
    {"bruce"}, {"bryan"}, {"carl"}, {"carol"}, {"caroline"}, {"carolyn"}, {"catherine"},
    {"charles"}, {"charlotte"}, {"cheryl"}, {"chloe"}, {"chris"}, {"christian"}, {"christina"},
    {"christine"}, {"christopher"}, {"claire"}, {"clive"}, {"cole"}, {"colin"}, {"craig"},
    {"cynthia"}, {"dan"}, {"daniel"}, {"danielle"}, {"dave"}, {"david"}, {"dean"}, {"deborah"},
    {"debra"}, {"denise"}, {"dennis"}, {"derek"}, {"diana"}, {"diane"}, {"don"}, {"donald"},
    {"donna"}, {"doris"}, {"dorothy"}, {"douglas"}, {"drew"}, {"duncan"}, {"dylan"}, {"ed"},
    {"edward"}, {"elijah"}, {"elizabeth"}, {"ella"}, {"emily"}, {"emma"}, {"eric"}, {"erin"},
    {"ethan"}, {"eugene"}, {"evan"}, {"evelyn"}, {"frances"}, {"frank"}, {"fred"}, {"gabriel"},
    {"gary"}, {"gavin"}, {"geoff"}, {"george"}, {"gerald"}, {"glenn"}, {"gloria"}, {"grace"},
    {"graham"}, {"greg"}, {"gregory"}, {"gwen"}, {"hannah"}, {"harold"}, {"harry"}, {"heather"},
    {"helen"}, {"henry"}, {"holly"}, {"hugh"}, {"ian"}, {"isabella"}, {"ivan"}, {"jack"}, {"jacob"},
    {"jacqueline"}, {"james"}, {"jamie"}, {"jane"}, {"janet"}, {"janice"}, {"jason"}, {"jean"},
    {"jeff"}, {"jeffrey"}, {"jennifer"}, {"jenny"}, {"jeremy"}, {"jerry"}, {"jesse"}, {"jessica"},
    {"jill"}, {"jim"}, {"joan"}, {"joe"}, {"john"}, {"jon"}, {"jonathan"}, {"jordan"}, {"jose"},
    {"joseph"}, {"josh"}, {"joshua"}, {"joyce"}, {"juan"}, {"judith"}, {"judy"}, {"julia"},
    {"julie"}, {"justin"}, {"karen"}, {"kate"}, {"katherine"}, {"kathleen"}, {"kathryn"}, {"kathy"},
    {"katie"}, {"kayla"}, {"keith"}, {"kelly"}, {"ken"}, {"kenneth"}, {"kevin"}, {"kimberly"},
    {"kyle"}, {"larry"}, {"laura"}, {"lauren"}, {"lawrence"}, {"leah"}, {"leo"}, {"lewis"},
    {"liam"}, {"linda"}, {"lisa"}, {"logan"}, {"lori"}, {"lucy"}, {"luke"}, {"lydia"}, {"madison"},
    {"margaret"}, {"maria"}, {"marie"}, {"marilyn"}, {"mark"}, {"martha"}, {"martin"}, {"mary"},
    {"mason"}, {"matt"}, {"matthew"}, {"max"}, {"megan"}, {"melissa"}, {"mia"}, {"michael"},
    {"michelle"}, {"mike"}, {"molly"}, {"nancy"}, {"naomi"}, {"natalie"}, {"nathan"}, {"neil"},
    {"nicholas"}, {"nick"}, {"nicole"}, {"nigel"}, {"noah"}, {"norman"}, {"oliver"}, {"olivia"},
    {"owen"}, {"paige"}, {"pamela"}, {"patricia"}, {"patrick"}, {"paul"}, {"peter"}, {"phil"},
    {"philip"}, {"rachel"}, {"ralph"}, {"randy"}, {"raymond"}, {"rebecca"}, {"richard"}, {"rob"},
    {"robert"}, {"robin"}, {"rod"}, {"roger"}, {"ron"}, {"ronald"}, {"ross"}, {"roy"}, {"rupert"},
    {"russell"}, {"ruth"}, {"ryan"}, {"sam"}, {"samantha"}, {"samuel"}, {"sandra"}, {"sara"},
    {"sarah"}, {"scott"}, {"sean"}, {"shannon"}, {"sharon"}, {"shirley"}, {"simon"}, {"sophia"},
    {"sophie"}, {"stacy"}, {"stephanie"}, {"stephen"}, {"steve"}, {"steven"}, {"stuart"}, {"sue"},
    {"susan"}, {"tara"}, {"ted"}, {"teresa"}, {"terry"}, {"theresa"}, {"thomas"}, {"tiffany"},
    {"tim"}, {"timothy"}, {"tina"}, {"todd"}, {"tom"}, {"trevor"}, {"troy"}, {"tyler"}, {"vanessa"},
    {"veronica"}, {"victoria"}, {"vincent"}, {"virginia"}, {"walter"}, {"wayne"}, {"wendy"},
    {"whitney"}, {"will"}, {"william"}, {"willie"}, {"zachary"}, {"zoe"},
    // German, Dutch, Scandinavian
    {"achim"}, {"anders"}, {"andreas"}, {"angelika"}, {"anja"}, {"anke"}, {"anneli"}, {"annette"},
    {"anouk"}, {"antje"}, {"antti"}, {"arne"}, {"astrid"}, {"axel"}, {"bas"}, {"bastian"},
    {"bernd"}, {"bettina"}, {"birgit"}, {"björn"}, {"bjørn"}, {"bo"}, {"britta"}, {"carsten"},
    {"christiane"}, {"christoph"}, {"claudia"}, {"cornelia"}, {"dieter"}, {"dirk"}, {"elin"},
    {"elke"}, {"erik"}, {"ernst"}, {"eva"}, {"felix"}, {"femke"}, {"florian"}, {"franziska"},
    {"fredrik"}, {"friederike"}, {"fritz"}, {"gabriele"}, {"georg"}, {"gerd"}, {"gerhard"},
    {"gisela"}, {"gustav"}, {"günter"}, {"günther"}, {"hanna"}, {"hanne"}, {"hans"}, {"heike"},
    {"heiko"}, {"heinz"}, {"helga"}, {"helmut"}, {"henrik"}, {"herbert"}, {"holger"}, {"horst"},
    {"ingrid"}, {"jan"}, {"jens"}, {"jeroen"}, {"jesper"}, {"joachim"}, {"johan"}, {"johann"},
    {"johanna"}, {"johannes"}, {"jonas"}, {"joost"}, {"joris"}, {"josef"}, {"juha"}, {"jukka"},
    {"jutta"}, {"jörg"}, {"jürgen"}, {"kai"}, {"kari"}, {"karin"}, {"karl"}, {"karsten"},
    {"katharina"}, {"kathrin"}, {"katja"}, {"katrin"}, {"kees"}, {"kerstin"}, {"kirsten"},
    {"kjell"}, {"klaus"}, {"knut"}, {"koen"}, {"konrad"}, {"kristina"}, {"kurt"}, {"lars"}, {"lea"},
    {"lena"}, {"leon"}, {"lukas"}, {"maarten"}, {"magnus"}, {"maike"}, {"malin"}, {"manfred"},
    {"marc"}, {"marco"}, {"marcus"}, {"marieke"}, {"marion"}, {"markus"}, {"martina"}, {"mats"},
    {"matthias"}, {"matti"}, {"maximilian"}, {"mette"}, {"mika"}, {"mikael"}, {"mikko"}, {"monika"},
    {"moritz"}, {"morten"}, {"nadine"}, {"niklas"}, {"nils"}, {"nina"}, {"olaf"}, {"ole"}, {"olof"},
    {"oskar"}, {"pekka"}, {"per"}, {"petra"}, {"philipp"}, {"pieter"}, {"rainer"}, {"ralf"},
    {"rasmus"}, {"renate"}, {"rolf"}, {"rudolf"}, {"sabine"}, {"sander"}, {"sanne"}, {"sebastian"},
    {"siegfried"}, {"silke"}, {"simone"}, {"sofia"}, {"stefan"}, {"stefanie"}, {"stephan"},
    {"susanne"}, {"sven"}, {"svenja"}, {"søren"}, {"tanja"}, {"tapio"}, {"thorsten"}, {"tiina"},
    {"till"}, {"timo"}, {"tobias"}, {"torsten"}, {"ulf"}, {"ulrich"}, {"ulrike"}, {"ursula"},
    {"ute"}, {"uwe"}, {"viktor"}, {"volker"}, {"werner"}, {"willem"}, {"wolfgang"}, {"wouter"},
    {"yvonne"}, {"øyvind"},
    // French
    {"agnès"}, {"alain"}, {"alexandre"}, {"andré"}, {"antoine"}, {"arnaud"}, {"aurélie"},
    {"benoit"}, {"benoît"}, {"bernard"}, {"brigitte"}, {"bruno"}, {"béatrice"}, {"camille"},
    {"chantal"}, {"chloé"}, {"christophe"}, {"corinne"}, {"cécile"}, {"cédric"}, {"céline"},
    {"delphine"}, {"didier"}, {"dominique"}, {"emmanuel"}, {"florence"}, {"françois"},
    {"françoise"}, {"frédéric"}, {"gilles"}, {"guillaume"}, {"gérard"}, {"hervé"}, {"hugo"},
    {"hélène"}, {"isabelle"}, {"jacques"}, {"jeanne"}, {"julien"}, {"juliette"}, {"jérémy"},
    {"jérôme"}, {"laurent"}, {"louis"}, {"loïc"}, {"luc"}, {"lucas"}, {"lucie"}, {"ludovic"},
    {"léa"}, {"manon"}, {"margaux"}, {"marine"}, {"mathieu"}, {"mathilde"}, {"matthieu"},
    {"maxime"}, {"michel"}, {"monique"}, {"nathalie"}, {"nicolas"}, {"noémie"}, {"olivier"},
    {"pascal"}, {"pauline"}, {"philippe"}, {"pierre"}, {"rémi"}, {"rémy"}, {"sandrine"},
    {"stéphane"}, {"stéphanie"}, {"sylvie"}, {"sébastien"}, {"thierry"}, {"valérie"}, {"virginie"},
    {"véronique"}, {"yves"}, {"élodie"}, {"émilie"}, {"éric"},
    // Spanish, Portuguese
    {"adriana"}, {"adrián"}, {"agustín"}, {"alba"}, {"alberto"}, {"alejandro"}, {"alfonso"},
    {"alicia"}, {"ana"}, {"andrés"}, {"antonia"}, {"antonio"}, {"antónio"}, {"beatriz"}, {"bruna"},
    {"caio"}, {"camila"}, {"carlos"}, {"carmen"}, {"carolina"}, {"catarina"}, {"concepción"},
    {"cristina"}, {"diego"}, {"dolores"}, {"eduardo"}, {"elena"}, {"emilio"}, {"enrique"},
    {"esteban"}, {"esther"}, {"felipe"}, {"fernanda"}, {"fernando"}, {"francisca"}, {"francisco"},
    {"fábio"}, {"félix"}, {"gonzalo"}, {"guillermo"}, {"gustavo"}, {"ignacio"}, {"inmaculada"},
    {"inês"}, {"irene"}, {"isabel"}, {"iván"}, {"jaime"}, {"javier"}, {"jesús"}, {"joana"},
    {"joaquín"}, {"jorge"}, {"josefa"}, {"josé"}, {"joão"}, {"juliana"}, {"julio"}, {"larissa"},
    {"letícia"}, {"luciana"}, {"lucía"}, {"luis"}, {"luiz"}, {"luís"}, {"manuel"}, {"manuela"},
    {"marcelo"}, {"marcos"}, {"margarita"}, {"mariana"}, {"marina"}, {"mario"}, {"marta"},
    {"martín"}, {"maría"}, {"mauricio"}, {"mercedes"}, {"miguel"}, {"montserrat"}, {"márcio"},
    {"mónica"}, {"natalia"}, {"nicolás"}, {"noelia"}, {"nuno"}, {"nuria"}, {"pablo"}, {"paula"},
    {"paulo"}, {"pedro"}, {"pilar"}, {"rafael"}, {"ramón"}, {"raquel"}, {"raúl"}, {"renata"},
    {"ricardo"}, {"roberto"}, {"rocío"}, {"rodrigo"}, {"rosa"}, {"rosalía"}, {"rubén"}, {"rui"},
    {"salvador"}, {"santiago"}, {"sergio"}, {"silvia"}, {"sonia"}, {"susana"}, {"sérgio"},
    {"thiago"}, {"tiago"}, {"tomás"}, {"verónica"}, {"vicente"}, {"vinícius"}, {"víctor"},
    {"yolanda"}, {"álvaro"}, {"ángel"}, {"ángela"}, {"óscar"},
    // Italian
    {"aldo"}, {"alessandra"}, {"alessandro"}, {"angelo"}, {"arianna"}, {"carlo"}, {"carmela"},
    {"caterina"}, {"chiara"}, {"claudio"}, {"daniela"}, {"daniele"}, {"davide"}, {"domenico"},
    {"elisa"}, {"emanuele"}, {"enrico"}, {"fabio"}, {"federica"}, {"federico"}, {"filippo"},
    {"francesca"}, {"francesco"}, {"franco"}, {"gianluca"}, {"gianni"}, {"giorgia"}, {"giorgio"},
    {"giovanna"}, {"giovanni"}, {"giulia"}, {"giulio"}, {"giuseppe"}, {"giuseppina"}, {"ilaria"},
    {"lorenzo"}, {"luca"}, {"lucia"}, {"luciano"}, {"luigi"}, {"massimo"}, {"matteo"}, {"maurizio"},
    {"michele"}, {"monica"}, {"nicola"}, {"paola"}, {"paolo"}, {"pietro"}, {"riccardo"},
    {"roberta"}, {"salvatore"}, {"serena"}, {"simona"}, {"stefano"}, {"tommaso"}, {"valentina"},
    {"vincenzo"},
    // Polish, Czech, Slovak, South Slavic, Hungarian, Romanian, Baltic
    {"adrian"}, {"agnieszka"}, {"aleksandra"}, {"alexandru"}, {"aleš"}, {"alina"}, {"andrei"},
    {"andrej"}, {"andris"}, {"andrzej"}, {"andrás"}, {"artur"}, {"attila"}, {"bartosz"}, {"beata"},
    {"bogdan"}, {"cristian"}, {"csaba"}, {"danuta"}, {"dariusz"}, {"dawid"}, {"dorota"}, {"dragan"},
    {"elżbieta"}, {"ewa"}, {"ferenc"}, {"františek"}, {"goran"}, {"grzegorz"}, {"gábor"}, {"hana"},
    {"henryk"}, {"ildikó"}, {"ioana"}, {"ion"}, {"istván"}, {"ivana"}, {"iwona"}, {"izabela"},
    {"jacek"}, {"jakub"}, {"jana"}, {"jaroslav"}, {"jelena"}, {"jerzy"}, {"jitka"}, {"jiří"},
    {"joanna"}, {"juris"}, {"justyna"}, {"jános"}, {"józef"}, {"józsef"}, {"jānis"}, {"kamil"},
    {"karel"}, {"karol"}, {"karolina"}, {"katalin"}, {"katarzyna"}, {"kateřina"}, {"kazimierz"},
    {"krisztina"}, {"krystyna"}, {"krzysztof"}, {"lenka"}, {"luka"}, {"lukáš"}, {"lászló"},
    {"maciej"}, {"magdalena"}, {"marcin"}, {"marek"}, {"marija"}, {"mariusz"}, {"marko"},
    {"markéta"}, {"matej"}, {"mateusz"}, {"małgorzata"}, {"michal"}, {"michał"}, {"mihaela"},
    {"mihai"}, {"milan"}, {"milica"}, {"miroslav"}, {"mārtiņš"}, {"nikola"}, {"oliwia"}, {"ondřej"},
    {"patrycja"}, {"paulina"}, {"pavel"}, {"paweł"}, {"petar"}, {"petr"}, {"piotr"}, {"przemysław"},
    {"péter"}, {"rafał"}, {"ryszard"}, {"stanisław"}, {"szymon"}, {"sándor"}, {"tadeusz"},
    {"tamás"}, {"tereza"}, {"tibor"}, {"tomas"}, {"tomasz"}, {"tomislav"}, {"tomáš"}, {"veronika"},
    {"vladimír"}, {"vytautas"}, {"václav"}, {"věra"}, {"wojciech"}, {"zbigniew"}, {"zdeněk"},
    {"zofia"}, {"zoltán"}, {"zoran"}, {"zsolt"}, {"zsuzsanna"}, {"éva"}, {"łukasz"},
    // Russian, Ukrainian
    {"александр"}, {"александра"}, {"алексей"}, {"алина"}, {"анастасия"}, {"анатолий"}, {"андрей"},
    {"андрій"}, {"анна"}, {"антон"}, {"артем"}, {"артём"}, {"борис"}, {"вадим"}, {"валентина"},
    {"валерий"}, {"василий"}, {"вера"}, {"виктор"}, {"виктория"}, {"виталий"}, {"владимир"},
    {"володимир"}, {"вячеслав"}, {"галина"}, {"георгий"}, {"глеб"}, {"григорий"}, {"дарья"},
    {"денис"}, {"дмитрий"}, {"дмитро"}, {"евгений"}, {"евгения"}, {"егор"}, {"екатерина"},
    {"елена"}, {"иван"}, {"игорь"}, {"илья"}, {"инна"}, {"ирина"}, {"кирилл"}, {"константин"},
    {"кристина"}, {"ксения"}, {"леонид"}, {"любовь"}, {"людмила"}, {"максим"}, {"марина"},
    {"мария"}, {"микола"}, {"михаил"}, {"надежда"}, {"наталия"}, {"наталья"}, {"наталія"},
    {"никита"}, {"николай"}, {"оксана"}, {"олег"}, {"олександр"}, {"олексій"}, {"олена"}, {"ольга"},
    {"павел"}, {"петр"}, {"полина"}, {"пётр"}, {"роман"}, {"руслан"}, {"светлана"}, {"сергей"},
    {"сергій"}, {"софья"}, {"станислав"}, {"татьяна"}, {"тетяна"}, {"тимур"}, {"юлия"}, {"юрий"},
    {"юрій"}, {"євген"}, {"ірина"},
    // Greek
    {"αλεξανδροσ"}, {"αναστασια"}, {"ανδρεασ"}, {"αννα"}, {"αντωνησ"}, {"βασιλησ"}, {"βασιλικη"},
    {"γεωργια"}, {"γιαννησ"}, {"γιωργοσ"}, {"δημητρα"}, {"δημητρησ"}, {"ελενη"}, {"ευαγγελια"},
    {"θανασησ"}, {"ιωαννα"}, {"κατερινα"}, {"κωνσταντινοσ"}, {"κωστασ"}, {"μαρια"}, {"μιχαλησ"},
    {"νικοσ"}, {"παναγιωτησ"}, {"πετροσ"}, {"σοφια"}, {"σπυροσ"}, {"στελιοσ"}, {"χρηστοσ"},
    {"χριστινα"},
    // Turkish, Arabic, Persian, South and South-East Asian in Latin letters
    {"abdul"}, {"abdullah"}, {"agus"}, {"ahmed"}, {"ahmet"}, {"aisha"}, {"ali"}, {"amir"}, {"amit"},
    {"anil"}, {"anita"}, {"anjali"}, {"arun"}, {"asad"}, {"ashok"}, {"ayşe"}, {"bilal"}, {"budi"},
    {"deepak"}, {"dewi"}, {"elif"}, {"emine"}, {"emre"}, {"fatih"}, {"fatima"}, {"fatma"},
    {"hasan"}, {"hassan"}, {"hossein"}, {"hussain"}, {"hussein"}, {"hüseyin"}, {"ibrahim"},
    {"imran"}, {"karim"}, {"kavita"}, {"khaled"}, {"khalid"}, {"layla"}, {"leila"}, {"mahmoud"},
    {"manish"}, {"mariam"}, {"maryam"}, {"mehdi"}, {"mehmet"}, {"mohamed"}, {"mohammad"},
    {"mohammed"}, {"muhammad"}, {"murat"}, {"mustafa"}, {"neha"}, {"nguyen"}, {"nguyễn"}, {"nour"},
    {"omar"}, {"osman"}, {"phạm"}, {"pooja"}, {"priya"}, {"rahul"}, {"rajesh"}, {"ravi"}, {"reza"},
    {"rohit"}, {"samir"}, {"sanjay"}, {"siti"}, {"sri"}, {"sunil"}, {"sunita"}, {"suresh"},
    {"tariq"}, {"trần"}, {"usman"}, {"vijay"}, {"vikram"}, {"yousef"}, {"youssef"}, {"zainab"},
    {"zeynep"},
    // Japanese, Korean, Chinese in Latin letters
    {"akira"}, {"haruka"}, {"hiroshi"}, {"jihoon"}, {"kazuo"}, {"keiko"}, {"kenji"}, {"makoto"},
    {"minho"}, {"naoko"}, {"satoshi"}, {"shinji"}, {"takashi"}, {"takeshi"}, {"tomoko"}, {"yoko"},
    {"yuji"}, {"yuki"},
};
// clang-format on

} // namespace detail

inline constexpr auto given_names = make_phrase_set(detail::given_name_list);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PEOPLE_GIVEN_NAMES_HPP
