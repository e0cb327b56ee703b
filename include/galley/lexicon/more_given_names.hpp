// galley/lexicon/more_given_names.hpp: given names that several languages share, beside the short
// list of given_names.hpp.
// Data only: one sorted text, searched by halves, for a table of so many entries would be slow to
// compile. Source: the person lists of Faker 40.54 (MIT licence), those names that two or more of
// its languages have, without words that the project's corpus writes small.
#ifndef GALLEY_LEXICON_MORE_GIVEN_NAMES_HPP
#define GALLEY_LEXICON_MORE_GIVEN_NAMES_HPP

#include <galley/lexicon/given_names.hpp>

#include <cstddef>
#include <string_view>

namespace galley::lexicon {

namespace detail {

// Folded, sorted by code points, one blank between two.
// clang-format off
inline constexpr std::string_view more_given_names =
    "aage aaliyah abbas abdi abdullahi abel abelardo abigael abner abraham abram achille "
    "adalberto adda adel adela adelaida adelbert adele adelia adelina adeline adem adina "
    "aditya adnan adolf adolfo adonis adriane adrianna adrianne adriano adrien adrienne agata "
    "agatha agathe agnes agnese agneta agustin agáta ahmad aida aidan aideen aiden aileen aili "
    "ailis aimée aine aino aisling akif alana alberta alberte albertina albertine albin albina "
    "albína alda alejandra aleks aleksandar aleksander aleksandr alen alena alessia alessio "
    "aleta alexa alexandr alexandra alexandria alexej alexia alf alfons alfred alfredo algot "
    "alida aline alisa alisha alissa alisson alistair alix aliya alize allan alma almira almus "
    "alois alondra alonso aloys alphons alphonse alphonsus alvar alvaro alvin alwin alwina "
    "alwine alyssa alzina amado amalia amalie amandine amani amaya ambrose amelia amelie amin "
    "amina amira amos amparo amélia amélie anabel anabela anabella anas anastasia anaïs "
    "anderson andreia andres andrey andri andréa andrée andy ane anes aneta anett anette "
    "anežka angelica angelina angeline angelique angelita angie angus angèle angélique anica "
    "anika anisa anissa anka anna-lena anna-maria annabel annabell annabella annabelle "
    "annalisa annalise annamaria annamarie anne-marie anne-sophie anneke annelie annelies "
    "anneliese annemarie annemie annetta annick annie annika annikki annita anny antero anto "
    "antoinette anton antonella antonie antonietta antonija antonina antonino antonius antony "
    "anu aoife apolonia april araceli aracely aran aria ariadna arian ariana ariane arie ariel "
    "arif aris aristide arlene arlette arley armand armando armida armin arnaldo arno arnold "
    "arnoldo arnulfo aron arsenio arta artan artis arturo arvid arvo arzu ashling asiman asma "
    "assunta asta atena athena atlas aude audrey august augusta auguste augustin augustina "
    "augustine augusto aurel aurelia aurelio aurora aurore ava avni axelle aya aydan ayden "
    "ayla ayleen aylin aynur ayoub ayse aysel ayten ayub azad aziz azra babette baldur baldwin "
    "baltasar bambi baptiste barbora barry bart bartholomew bartley bastien beatrice beatrix "
    "bebe beda belen belinda benedict benedikt benicio benita benito benjamín benta bente "
    "benthe berend berenice berit bernadette bernadine bernarda bernardo berndt bernhard "
    "bernice bernt bert berta bertha berthe bertil bertram bertrand betina beverley beáta "
    "biagio bianca bianka biljana birger birgitta birte birthe bjarne bjorn blahoslav blanca "
    "blanka blas blažena boaz bodil bohumil bohumila bohumír bohuslav bojan boleslav boris "
    "božena brahim branislav branka branko braulio brayan breda brendan brent brice bridget "
    "brien brigid brigita brigitta brit brita britt bronagh bronwyn byron bárbara bénédicte "
    "caitriona caleb calista calogero calvin camilla camilo canan caoimhe caren carin carina "
    "carine carla carlota carlotta carmel carmelita carmelo carmina carmine carola carole "
    "carolin casandra casper cassandra catalina cathal catharina cathleen cathrine cathy cato "
    "catrin catrina catriona cecelia cecil cecile cecilia cecilie cecília cedric celeste "
    "celestino celia celina celine cesar ceyhun chandra charlie charline charlotta charly "
    "charmaine charo chelsea cheyenne christa christel christelle christiana christianne "
    "christin christof christofer christoffer ciara ciaran cillian cindy cinthia cipriano ciro "
    "citlali clare clarice clarisa clarissa clarisse claude claudette claudie claudine "
    "claudius claudy claus clemens clement clemente clementina clifford clinton cliodhna "
    "cliona clodagh cloe clotilde clémence clémentine coleman colette colleen collette collin "
    "colm colum conal conall conan concetta concha conn connie connor conny conor conrad "
    "constance constantin consuela consuelo cora coralie corina corine corinna cormac cornel "
    "cornelius corona cristal cristiano cristobal cristofer cristopher cruz ctibor curt cyril "
    "cyrille célestin célia césar dafina dafne dagmar dagmara dagny daire daisy dalia dalibor "
    "dalvin damaris damian damiano damien damir damjan dana danae dani danica daniella danijel "
    "danijela danilo danièle danna danny dante dany daphne dara daren daria dariana darina "
    "dario darius darko darragh darrell darren darrin darryl darwin daudi davin davy dayana "
    "dearbhail dearbhla debbie debby debora deborrah declan deidre deirdre delfina delia "
    "demetra demian denis denisa denisse deniz denny dereck derick dermot derrick dervla "
    "desiree desirée desmond devin deyanira dian diann dianne diarmuid dilan dilara dimas "
    "dimitri dimitrios dina dino diogo dion dobroslav dolly domenic domhnall dominga dominic "
    "dominick dominik dominika donal donatella donato donovan dora dorcas doreen dorian dorina "
    "dorine dorothea dorothée draga dragica drago drahomíra drahoslav drahoslava dušan dávid "
    "débora déborah dóra eamon eamonn ebba ebbe ebenezer eda edda eddie eddy edel eder edgar "
    "edgard edgardo edin edina edison edita edith edmond edmund edna edouard edson eduard "
    "edvard edvin edwin edwina efrain egbert eggert egon eileen eilis eilish eimear eimer "
    "einar eino elaine elba elbert elda eldar eldon eleanor eleanora elenore eleonora eleonore "
    "elfie elgin eli elia elian eliana eliane elias elie elina elinor elio eliot elis elisabet "
    "elisabeth elise eliseo eliza eliška ellen elli ellie ellinor elliot elliott ellis elly "
    "elma elmar elmer elmira elna elnur elodia elodie eloisa elon eloy eloïse elsa elsie elsy "
    "elton elva elvia elvin elvina elvira elvis elvíra elza eléonore elías ema emanuel "
    "emanuela emelie emelina emeline emely emer emerson emil emile emilia emilian emiliano "
    "emilie emilija emilly emin emir emmanuelle emmet emmett emmi emmy emília encarnacion enda "
    "enea enes engla enna ennio enriqueta enya enzo eoghan eoin epifanio erasmo erdogan erica "
    "erich erick erika erkan erla erland erling erna ernest ernestina ernestine ernesto ervin "
    "erwin esra estefany estela estella estelle ester estera ethel etienne etna etta eugen "
    "eugenia eugenie eugenio eugène eugénie eulalia eunice eusebia eusebio evald evance "
    "evangelina eve evelin evelina eveline evelyne evert evi evie evy ewald ezequiel ezio "
    "fabia fabian fabiana fabien fabienne fabiola fabrice fabrizio farah farid fariz fatiha "
    "faustino fausto fay faye feargal fearghal febe fedor felicia felicitas felicity felipa "
    "ferdinand fergal fergus fernand fernande fidel filip filipa filipe filippa filomena "
    "finbar finn fintan fiona fionnuala flavia flavio flemming flor florencio florent "
    "florentin florentina florentino floriane florin florina florine fortunata fran franc "
    "franca francine francis franck franjo franklin franky frans františka franz freda freddy "
    "frederic frederick frederik fredo fredric fredy freja freya frida frieda friedrich frode "
    "frédérique gabi gabriela gabriella gabrielle gael gaetano gail galina gareth garret "
    "garrett garry gaspar gaston gaël gaëlle geert geir gemma genaro genevieve geneviève "
    "gennaro genoveva geoffrey georges georgette georgia georgiana georgina georgine geraldine "
    "geraldo gerard gerardo gerda gerhardt geri germaine gerold geronimo gerrit gerry gert "
    "gertrud gertrude ghislain ghislaine giacomo giada gian giancarlo gianfranco gianna gil "
    "gilbert gilberte gilberto gilda gillian gilman gina ginette gino giovanny giselle "
    "gisselle gisèle gitte giuliana giuliano giuseppa gladis gladys glen glenda gonçalo "
    "gordana gordon gottlieb gracia graciela grainne grazia graziella gregor gregorio greta "
    "gretchen grete grethe gretta griselda grégoire grégory gréta guadalupe gudrun guido gunda "
    "gunhild gunnar gunner gunter gunther gust gustaf gustave gwenda gwendoline gérald "
    "géraldine gülay gülağa habiba hadija hailey hakim halima halley hamid hamza hannele "
    "hannelore hannes harald harri harriet harun harvey hazel hector hedda hedvika hedwig hedy "
    "heidi heidy helena helene helge hella helma helmer hendrik henning henri henrieta "
    "henrietta henriette henrique heriberto herma herman hermann hermina hermine herminia "
    "hermína herta hertha hilario hilary hilbert hilda hilde hildegard hildur hillary hillevi "
    "hilma hilmar hjalmar honora horacio hortense hortensia howard hubert hugues huguette "
    "hulda humberto huy ica ida ieva ignace ignatz ignác igor ihsan ika ileana ilias ilija "
    "ilona ilse ilyas imane imelda imke imre ina inaya indiana indira indra ines ineta inez "
    "inga inge ingeborg inger ingmar ingrida ingvar inna inès iolanda ira irena irfan irina "
    "iris irja irma irène isaac isabela isabell isadora isidor isidro isis ismael ismail "
    "isobel issack itzel iva ivanka ivar iver iveta ivette ivica ivo ivona ivonne ivor ivy "
    "izidor jaan jacinta jackeline jacky jadranka jael jafet jair jairo jaka jake jakob jamal "
    "jamil jamila janeth janette jani janine janis janko jann janna janne jannie jannis jano "
    "janus jaqueline jara jari jarl jarlath jarmila jarno jaromír jaron jaroslava jasmin "
    "jasmina jasmine jasna jasper jay jayda jayden jayne jayson jazmin jean-claude jean-luc "
    "jean-marc jean-marie jean-paul jean-pierre jeana jeanette jeanine jeannette jeannie "
    "jeannine jefferson jelani jenifer jeniffer jenna jenni jennie jenniffer jere jeremiah "
    "jeremias jeremie jeremías jerica jerome jessie jessika jessy jesus jillian jimena jimmie "
    "jimmy joakim joanne joao joaquim joaquin jocelyn jocelyne jochen joel joelle joey johana "
    "johanne johans johnnie johnny johny jolana jolanda jolanta jolie joline jonah jonatan "
    "joni jonna jonáš jordi jordy josefina josefine joselyn josephine josephus josette josiah "
    "josiane josip josue josué josée joséphine jovan jovita jozef joël joëlle joško juana "
    "juanita jude judita juhani jule jules juli julian julianna julienne juliet julieta "
    "julijana julius june juraj juri justina justine justus ján jörgen jørgen júlia kaarina "
    "kaj kaja kala kaleb kalevi kalina kalle kamal kamila kamran kamron karan karima karina "
    "karine karla karli karlo karma karoline karolína kasim kaspar kasper kassandra katarina "
    "katarína katerina katharine katherin katherina kathi kati katia katrina katty katy kay "
    "kaylee kayleigh kazim keisha kemal kenan kendra kenny kent kenzie kerry khadija khalil "
    "kian kiara kieran kilian killian kim kimberley kira kirk kirstin klaas klara klaudia "
    "klemens klement klára kobe kornel kornelia kris krishna krista kristel krister kristi "
    "kristian kristiina kristijan kristin kristine kristjan kristofer kristoffer kristína "
    "kwame kyan kyara kyra kåre ladislav ladislava laetitia laila lala lamar lambert lara "
    "larisa latif laure laureen laurence lauretta laurette lauri laurie laurine lavinia leana "
    "leander leandra leandro lee leena leif leigh lelia lene lennart lenny leona leonard "
    "leonardo leone leonel leonhard leonie leonor leonora leonore leontina leopold leopoldo "
    "lesia lesley leslie lesly leticia letizia levi levin lex leyla leyli lia lian liana liane "
    "libor lida lidia lidija liesbeth ligia ligita liisa lilia lilian liliana liliane lilija "
    "lilja lilla lillian lilly lily lina lindsay lindsey linn linnea lino linus lionel "
    "lisa-marie lisandro lisbeth lise liselotte lisette lissette liv livia livio liz liza "
    "lizeth ljiljana ljubica ljudmila lola lolita lona loni lora loraine lorcan loredana "
    "lorelei lorena lorenz lorenza loretta loretto lorin loris lorna lorraine lotta lotte lou "
    "louie louisa louise lourdes lovisa lovro loïs luan luana lucero lucette lucian lucien "
    "lucienne lucija lucile lucinda lucio ludivine ludmila ludovica ludvig ludwig luisa luiza "
    "luna lupe lutfi lydie lynda lynn lynne léna léo léon léonard léonie léopold lívia maarit "
    "mabel mac madeleine madelene madeline mads maeva maeve mafalda magali magda magdalene "
    "magdaléna maggie magnolia mahdi mahir mahmud mai maia maida maija maira mairead maj "
    "majken maks maksim malachy malak malcolm malena malene malgorzata malik malika malou "
    "malte malvina mandy manila mantas manuelita manus mar mara marcel marcela marcelina "
    "marceline marcelino marcell marcella marcelle marcello marcia maren marga margareta "
    "margarete margaretha margarida margherita margit margita margo margot margret marguerite "
    "mari mariah marian mariann marianna marianne mariano maribel marica maricela marie-claire "
    "marie-claude marie-france marie-jeanne marie-josé marie-laure marie-louise marie-rose "
    "mariela marielle marietta mariette marijan marijana marika marilena marin marino marisa "
    "marisela marisol marissa marit marita maritta maritza marius marja marjan marjatta "
    "marjorie marleen marlen marlena marlene marlies marlon marlène marten marthe martial "
    "martim martine marvin maryline marylène maryse marína massimiliano mateja mateo matheo "
    "mathew mathias mathilda mathis matias matija matilda matilde mato mattia mattias maud "
    "maude maura maureen maurice mauricette maurine mauro maxim maximiliano maximilien maximo "
    "maximus maxine maya mayra maël maëlle meda meike mel melania melanie melany melba melina "
    "melinda melisa melita melvin merle merlin mervin mervyn metod metta micael micaela micha "
    "michaela michaele michaël micheal michela micheline michell michèle mihael mijo mikaela "
    "mikhail mikkel mikuláš mila milada milagros milana milda milena milka milla miller "
    "millicent milo miloslav miloslava miloš milton milán mimi mina minerva minna mira miran "
    "miranda mirco mireille mirela mirella mireya miriam miriama mirja mirjam mirjana mirko "
    "mirna miro miron miroslava mirsad misael mladen mohamad moira mojmír mona monserrat "
    "morena moreno morgan morgane morris mortimer muhammed muni muriel murielle musa mustapha "
    "mya myles myra myriam myrta mária mário mégane mélanie mélissa mónika nabil nadežda nadia "
    "nadir nadja nadège naim najam nana nando nanna nanni naoise naomh narcisa natacha natali "
    "natalija natalja nataly natan natanael natascha natasha natasja nataša nathalia nathaly "
    "nathanael natália nayeli nazim neal nela nele nelia nell nellie nelly nelson nenad neo "
    "nereida nestor nevenka neville nevin niall niamh nichola nicklas nicky niclas nico "
    "nicolai nicoletta nidia niels nihad nihal niina nika nikita nikki niko nikolai nikolaj "
    "nikolas nikoletta nikolina nilda nino nisa nives niyazi noa noam noel noelle noemi nolan "
    "noor nora norah norbert norberto noreen noé noémi noël noëlla noëlle nuala nuru nóra "
    "núria octavia octavie octavio océane oda odalis odalys odette odile ofelia oisin olav "
    "olavi olena olga olimpia oliva olivie olympia olívia omer oona oonagh ophelia ophélie "
    "orla orlaith orlando ornella oscar osvaldo oswald oswaldo otilia otis oto ottilia ottilie "
    "otto ottó ove oxana padraic padraig paloma pascale pasquale patric patrice patrik "
    "patrizia patrícia paule paulette pauric pavla pawel peadar pearl pearse peder peggy "
    "penelope percy perla pete petronela petter philippa phillip philomena phyllis pia pierce "
    "pierina piero pippa pius pol polly porfirio prisca priscila priscilla pía qabil quentin "
    "quinn quinten rabah rachael rachid radomír radoslav radovan rael rafaela rafaël raffaele "
    "raffaella rafi rafiq ragna ragnar ragnhild raina raisa rama ramadan ramiro ramiz ramon "
    "ramona rana randi randolf rania raoul raphael raphaël raul ray rayan raymonde rebeca "
    "rebeka rebekka redmond regina reginald regína reimar reina reinaldo reinhart reinhilde "
    "reinhold reino remy rena renato renaud rene renzo renáta rené renée reyes reynaldo rhona "
    "rhonda ria ricarda rick rico rigoberto riley rina rita robby robinson rocco rocio "
    "roderick rodger rodney rodolfo rodolphe roel rogelio roisin roland rolande rolando romain "
    "romaine roman romana romane romano romeo romina romuald romy rona ronal ronaldo ronan "
    "ronja ronnie ronny rony rory rosalba rosalia rosalie rosalinda rosanna rosanne rosaria "
    "rosario rose-marie roseline roselyn rosemarie rosendo rosetta rosina rosita roslyn "
    "rossana rosy rowan rowena roxana roxane roxanna roxanne roza rozalia rozalija rozália "
    "ruairi ruben ruby rudi rudolph rudy rune rut régine régis róbert rúben saad saadat sabina "
    "sabir sabri sabrina sabína sacha safet safina safiya sahra saida saleh salim sally salma "
    "salman salome salomé samanta samira sammy samson samu sandi sandro sandy sanja sanna "
    "santino santos sarai sari sarina sarita sasha saskia saundra saverio saša scarlet "
    "scarlett scarlette seamus sebastiano sebastián selena selina selma sena sepp serafina "
    "serge sergei sergej seth severin severino severo sevim shaban shana shane shani shania "
    "shaun shauna sheena sheila shiela shona siena sienna sigmar sigmund signa sigrid sigurd "
    "silas silja silje silva silvana silvano silvester silvio simeon simion simonne sina "
    "sinead siobhan siri siv slavica slavko slavomír slobodan smith sofie sofía soledad "
    "solveig solène sonja sonny sonya soraya sorcha soňa spencer stana stanislaus stanislav "
    "stanislava stanley stefani stefania steffi steinar stela stella stephany stewart stig "
    "stina stine stjepan sumayya susann susanna sussie suzana suzanna suzanne suzette suzy "
    "svea sverre svetlana sybilla sylva sylvain sylvester sylvia sylviane sylwia sára séverine "
    "sören süleyman tadeáš tage taha tahir taina taja talia tamara tami tammy tanguy tania "
    "tanya tapani tari tarik tatiana tatjana tekla teodor teodora tera terence terese teresia "
    "terézia tess tessa thaddeus thalia thea theda thekla thelma theodor theodora theres "
    "therese theresia thibaud thibault thibaut thor théo théodore théophile thérèse tiara "
    "tiare tilda tilde tilman timea timmy timotej tindra tine tisa tito titus tiziana tiziano "
    "toivo tomasa tomi tommy toni tonia tonny tony tonya tor torben tove tracey tracy trina "
    "trine trinidad tristan trudi tuulikki tyra türkan ugo uli ulises ulla ulrik umar umberto "
    "unni uriel urszula uğur vagn valborg valdemar valentin valentine valentino valentín "
    "valentína valeri valeria valerie valerio valeska valter valéria vanda vanesa vania vanja "
    "vanya vasco vega veli verena verner veronique vesna veta vic vicky victor victoriano "
    "victorine vidal vidar viktoria viktorija viktória vilhelm villa vilma vince vincenza "
    "vinciane viola violet violeta violetta violette virgilio viridiana vito vitor vittoria "
    "vittorio vivian viviana viviane vivien vivienne vladimir vladimíra vladislav vlado vlasta "
    "vlastimil vratislav vít wadi waldemar waldo wally wanda ward warren washington wenzel "
    "wesley wilber wilfredo wilfried wilhelm wilhelmina wilhelmine willard williams willian "
    "willy wilma wilmer wilson winifred winnie witold wladimir xander xavier xenia ximena "
    "xiomara yadigar yadira yael yago yahya yair yamilet yan yanis yann yannick yannis yaqub "
    "yara yaritza yasin yasmin yasmina yasmine yassin yassine yazgül yaşar yesenia yessenia "
    "yilmaz ylva yngve yohan yohana yolande yosef yoselin younes yrsa yuliana yunis yuri "
    "yuridia yusuf yvan yvette yvon zahid zahir zahra zahur zaida zaira zakaria zamir zane "
    "zara zdenka zdenko zdravko zelda zelma zeno zenobia zenta zina zita zlatko zoey zora zoé "
    "zuzana zvonko áron åse íris ísis óliver ömer özlem øystein şeyda šimon štefan štefanija "
    "žaneta željko август августин авксентий адам адриан алла анжела арсен богдан болеслав "
    "борислав валентин валерия варвара василина васка венедикт весна виолета владилен "
    "владислав герасим герман гордана демид димка евдокия едита едуард елисей емил захар "
    "зинаида исидор кирил климент лариса лев леон лука магдалена майя макар мариан марк марко "
    "мартин маруся мирон мирослав назар наташа наум невена нестор нина огнен оливера орест "
    "остап пантелеймон родион роза ростислав светозар святослав семен серафим сидор симон "
    "симона соломон степан стефан таисия тарас теодора тихомир тихон феофан филип франц "
    "харитон христо христофор юлиан юлий яков ярослав";
// clang-format on

/// Below, equal to or above zero as the folded `word` stands before `name`, is it, or behind it.
[[nodiscard]] constexpr int compare_folded(std::string_view word, std::string_view name) noexcept {
    text::folding have(word);
    for (std::size_t i = 0; i < name.size();) {
        const text::code_point want = text::decode(name, i);
        i += want.size;
        const char32_t c = have.next();
        if (c != want.value) return c < want.value ? -1 : 1;
    }
    return have.next() == 0 ? 0 : 1;
}

[[nodiscard]] constexpr bool holds_name(std::string_view names, std::string_view word) noexcept {
    while (!names.empty()) {
        const std::size_t before = names.rfind(' ', names.size() / 2);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t end = names.find(' ', begin);
        const int order = compare_folded(word, names.substr(begin, end - begin));
        if (order == 0) return true;
        if (order < 0) names = names.substr(0, begin == 0 ? 0 : begin - 1);
        else names = end == std::string_view::npos ? std::string_view{} : names.substr(end + 1);
    }
    return false;
}

} // namespace detail

/// Is the whole of `word`, case aside, a given name of either list? Allocates nothing.
[[nodiscard]] constexpr bool is_given_name(std::string_view word) noexcept {
    return given_names.match_whole(word) || detail::holds_name(detail::more_given_names, word);
}

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_MORE_GIVEN_NAMES_HPP
