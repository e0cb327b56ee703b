// galley/lexicon/more_given_names.hpp: given names of many languages, beside the short list of
// given_names.hpp.
// Data only: a sorted text for each first letter, searched by halves, for a table of so many
// entries would be slow to compile. Source: the person lists of Faker 40.54 (MIT licence), those
// names that two or more of its languages have, and the common names of countries beside them,
// without words that the project's corpus writes small.
#ifndef GALLEY_LEXICON_MORE_GIVEN_NAMES_HPP
#define GALLEY_LEXICON_MORE_GIVEN_NAMES_HPP

#include <galley/lexicon/given_names.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

/// Names as one text. Its size is known from its type: a view would have it counted byte by byte.
struct name_text {
    const char* begin;
    std::size_t size;

    template <std::size_t N>
    constexpr name_text(const char (&text)[N]) noexcept : begin(text), size(N - 1) {}
    constexpr operator std::string_view() const noexcept { return {begin, size}; }
};

// Folded, by first letters from a to z and last all others; sorted by code points, one blank
// between two.
// clang-format off
inline constexpr name_text more_given_names[] = {
    ("aage aaliyah aarav aart abbas abbie abby abdelaziz abdelhamid abdelkader abdellah "
     "abderrahim abdi abdoulaye abdulaziz abdullahi abdulrahman abdur abel abelardo abena "
     "abigael abner abraham abram abílio achieng achille adalberto adda adebayo adekunle "
     "adel adela adelaida adelbert adele adelheid adelia adelina adeline adem ademola "
     "adeola adewale adina aditi aditya adnan adolf adolfo adonis adriaan adriane adrianna "
     "adrianne adriano adrien adrienne adwoa adèle afonso agata agatha agathe aggelos agnes "
     "agnese agneta agron agung agustin agáta aharon ahlem ahmad aibek aida aidan aideen "
     "aiden aigars aigerim aileen aili ailis aimée ainars aine aino ainur aisling aissatou "
     "aitana aitor aivar aivars ajay ajit akhil akif akinyi akosua akram aksel akshay alana "
     "alban albana albane alberta alberte albertina albertine albin albina albrecht albína "
     "alda aldis alec alejandra aleks aleksandar aleksander aleksandr alen alena alenka "
     "alessia alessio aleta alexa alexandr alexandra alexandria alexandros alexej alexia "
     "alf alfie alfons alfred alfredo algirdas algis algot alicja alida aline aliou alisa "
     "alisha alissa alisson alistair alix aliya alize alizée allan alma almira almudena "
     "almus almut alois alok alondra alonso aloys alper alphons alphonse alphonsus alvar "
     "alvaro alvin alwin alwina alwine alyssa alzina alžběta amado amadou amaia amalia "
     "amalie aman amandine amani amara amaury amaya ambre ambrose amedeo ameen amelia "
     "amelie amin amina aminata aminul amira amitabh ammar amnon amos amparo amrita amélia "
     "amélie ana-maria anabel anabela anabella anahit anand ananda ananya anas anastasia "
     "anastasios anat anatole anaïs anca anderson andi andika andraž andreea andreia andres "
     "andrey andri andrija andrius andréa andrée andy ane anes aneta anett anette anežka "
     "angelica angeliki angelina angeline angelique angelita anggi angie angus angèle "
     "angélique anica anika aniket anikó anirudh anis anisa anissa anisur anka ankit ankita "
     "ankur anna-lena anna-maria annabel annabell annabella annabelle annalisa annalise "
     "annamaria annamarie anne-marie anne-sophie annegret anneke annelie annelies anneliese "
     "annemarie annemie annetta annick annie annika annikki annita anny anselm anshel antal "
     "antero antigoni anto antoinette anton antonella antoni antonie antonietta antonija "
     "antonin antonina antonino antonis antonius antony antonín ants antónia antônio anu "
     "anup anupam anuradha anurag anushka anwar anđela anže aoife aparna apolline apolonia "
     "apostolos april araceli aracely aram aran arben archana archie arda ardian ardit "
     "arend argyris aria ariadna arian ariana ariane arie arief ariel ariela arif arik aris "
     "aristide aristotelis arja arjan arjen arjun arkadiusz arlene arlette arley arlind "
     "arlindo arman armand armando armida armin armindo arna arnab arnaldo arnar arndt "
     "arnfinn arno arnold arnoldo arnulfo aron arsen arsenio arshad arta artak artan artis "
     "arto arttu arturo aruna arvid arvind arvis arvo arvydas arzu asaf asbjørn asep asha "
     "ashish ashleigh ashling ashot ashraful ashwin asier asif asim asiman askar aslaug "
     "asle aslı asma aspasia assaf assunta asta astghik atena athanasios athena athina "
     "atieno atif atilla atlas atle atli attilio atul aubrey aude audrey audrius audun "
     "august augusta auguste augustin augustina augustine augusto aurel aurelia aurelija "
     "aurelio aurora aurore aurélia aurélien austėja auður aušra ava avery avi avigail "
     "avinash aviv avner avni axelle aya ayaan aycan aydan ayden aydın ayelet ayesha ayla "
     "ayleen aylin ayman aymane aymen aynur ayodele ayoub ayse aysel ayten ayu ayub ayush "
     "ayşegül azad azhar aziz aziza azra azucena"),
    ("babatunde babette bachir bagas bahar baiba bakhyt balaji baldur baldwin baltasar "
     "balázs bambang bambi banu baptiste barak barbora barnabás barney barry bart "
     "bartholomew bartley bartłomiej barış basel bashir bassem bastien batuhan bayu başak "
     "beate beatrice beatrix bebe becky beda begoña belen belgin belinda belén benedek "
     "benedict benedikt benedikte benedito benicio benita benito benjamín benny benta bente "
     "benthe berend berenice bergljót berit berk berkay berna bernadett bernadette "
     "bernadine bernarda bernardo berndt bernhard bernice bernt bert berta bertha berthe "
     "berthold bertil bertram bertrand besa besnik bethany betina betsy betül beverley "
     "beyza beáta bharat bhavna bhavya bhuvan biagio bianca bianka bilge biljana binta "
     "binyamin birger birgir birgitt birgitta birgitte birkir birna birte birthe birutė "
     "bjarki bjarne bjarni bjarte bjorn björg björk bjørg blahoslav blake blanca blandine "
     "blanka blas blaž blažena blerim blerta boaz bobur bodil bodo boglárka bogumił "
     "bogusław bohumil bohumila bohumír bohuslav bojan bojana bolaji boldizsár boleslav "
     "bongani bonnie borbála boris borja botagoz boubacar boutheina boštjan bożena božena "
     "božidar brage bragi brahim bram branimir branislav branka branko braulio brayan breda "
     "brendan brent brianna brice bridget brien brigid brigita brigitta brit brita britt "
     "bronagh bronwyn brynja brynjar bryony budiman bujar burak burcu burkhard burkhardt "
     "bushra busisiwe bwalya byron bálint bárbara bärbel bård bénédicte börje børge bùi "
     "büşra błażej břetislav"),
    ("cahya cahyo caitlin caitriona caleb calista callum calogero calvin camelia cameron "
     "camilla camilo canan candace candela caoimhe capucine caren carin carina carine carla "
     "carlijn carlota carlotta carmel carmelita carmelo carmina carmine carola carole "
     "carolin carrie casandra casey caspar casper cassandra cassie catalina cathal "
     "catharina cathleen cathrin cathrine cathy cato catrin catrina catriona cauê cayetana "
     "cecelia cecil cecile cecilia cecilie cecília cedric celeste celestino celia celina "
     "celine celso cem cemal cemil cengiz ceren cesar cesare ceyda ceyhun cezar cezary "
     "chaim chaima chanda chandan chandra chantelle chara charalampos charis charlene "
     "charlie charline charlotta charly charlène charmaine charo charu chaya chege cheikh "
     "chelsea chetan cheyenne chidi chika chikondi chinedu chinonso chinwe chioma chipo "
     "chitra christa christel christelle christer christiana christianne christin christof "
     "christofer christoffer christos chrysa chrysanthi chukwuma ciara ciaran cihan cillian "
     "cindy cinthia cinzia ciprian cipriano ciro citlali clare clarice clarisa clarissa "
     "clarisse clark claude claudette claudie claudine claudiu claudius claudy claus "
     "clayton clemens clement clemente clementina clifford clinton cliodhna cliona clodagh "
     "cloe clotilde cláudia cláudio clémence clément clémentine cody coleman colette coline "
     "colleen collette collin colm colum conal conall conan conceição concetta concha conn "
     "connie connor conny conor conrad constance constantin constanze consuela consuelo "
     "cora coralie cordula corentin corey corina corine corinna cormac cornel cornelius "
     "corona corrado cosmin costanza costel costin courtney cristal cristi cristiana "
     "cristiane cristiano cristobal cristofer cristopher cristóbal cruz csilla ctibor "
     "curdin curt curtis cyprien cyril cyrille czesław cátia célestin célia césar cíntia "
     "cătălin cătălina"),
    ("daan dace dacian dafina dafna dafne dagfinn dagmar dagmara dagny dagný dagur daiane "
     "dainius daire daisy dalia dalibor dalila dalit dalma dalvin damaris damian damiano "
     "damien damir damjan dana danae danang dani danica daniella danijel danijela danilo "
     "danish daniyar danièle danna danny dante dany daphne dara darcy daren daria dariana "
     "darina dario darius darja darko darragh darrell darren darrin darryl darwin dastan "
     "daudi davin davit davy davíð dayana dearbhail dearbhla debasish debbie debby debora "
     "deborrah declan dede deepa deepika deidre deirdre delfina delia demetra demian deni "
     "denis denisa denisse deniz denny dereck derick dermot derrick dervla derya desi "
     "desiree desirée desmond desy detlef detlev devendra devika devin deyanira dezső "
     "dhananjay dharmendra dhimitër dhruv dian diann dianne diarmuid didem dietmar dietrich "
     "dieuwertje dilan dilara dilip dilshod dimas dimitra dimitri dimitrios dimitris dina "
     "dinara dinda dinesh dinis dino diogo dion dionysis divya djamel dobroslav dodi doina "
     "dolly domagoj domas domenic domhnall dominga dominic dominick dominik dominika donal "
     "donatas donatella donato donovan dora dorcas doreen dorian dorin dorina dorine dorit "
     "dorothea dorothée dorottya doru doug douwe dov doğan draga dragana dragica drago "
     "dragoș drahomíra drahoslav drahoslava dražen drita dror duarte dubravka dubravko "
     "dumitru dustin dušan dušica dzintars dániel dávid débora déborah dóra dörte dănuț "
     "dương"),
    ("eamon eamonn ebba ebbe ebenezer eberhard ebrahim ebru ebuka ece eckart eckhard "
     "eckhart eda edda eddie eddy edel edeltraud eder edgar edgard edgardo edgars edi edin "
     "edina edison edita edith edmond edmund edna edoardo edouard edson eduard eduarda "
     "edvard edvin edwige edwin edwina edyta eefje eelco eero eeva effie efraim efrain "
     "efrat eftychia efua egbert eggert egidijus egil egill egils eglė egon ehsan ehud eija "
     "eila eileen eilif eilis eilish eimantas eimear eimer einar einat eino eirik eirini "
     "eivind ekkehard eko elad elaine elang elba elbert elchin elda eldar eldon eleanor "
     "eleanora eleftheria elemér eleni elenore eleonora eleonore elfie elfriede elgin eli "
     "elia elian eliana eliane elias elie eliezer elina elinor elio eliot elis elisabet "
     "elisabete elisabeth elisabetta elise eliseo elisheva eliyahu eliza eliška ellen elli "
     "ellie ellinor elliot elliott ellis elly elma elmar elmer elmira elna elnur elodia "
     "elodie eloisa elon eloy eloísa eloïse elsa elsie elsy elton elva elvia elvin elvina "
     "elvira elvis elvíra elza eléonore elías elín elísabet ema eman emanuel emanuela emeka "
     "emelie emelina emeline emely emer emerson emese emil emile emilia emilian emiliano "
     "emilie emilija emilly emin emir emmanuelle emmet emmett emmi emmy emrah emília "
     "encarnacion enda endang endra enea enes engelbert engin engla enikő enna ennio enrica "
     "enriqueta enver enya enzo eoghan eoin epifanio eralda erasmo ercan erdal erdem "
     "erdogan erdoğan eren erez erhan erhard erica erich erick erika erkan erkki erla erlan "
     "erland erlend erling ermal erna ernest ernestina ernestine ernesto ernő erol ersin "
     "ertuğrul ervin erwan erwin eryk erzsébet esben esi eskil esmée espen esra essi "
     "estefany estefanía estela estella estelle ester estera esteve esti eszter ethel "
     "etienne etna etta ettore eugen eugenia eugenie eugenio eugène eugénie eulalia eunice "
     "eusebia eusebio evald evance evandro evangelia evangelina evangelos eve evelien "
     "eveliina evelin evelina eveline evelyne evert evi evie evren evy ewald ewan ewelina "
     "eyad eyal eydís eyþór ezequiel ezio ezra"),
    ("fabia fabian fabiana fabiano fabien fabienne fabiola fabián fabrice fabrizia fabrizio "
     "fabrício facundo fadhel fadi fadime faisal faiza fajar falk fanni farah farai farhan "
     "farhana farid farida fariz farooq farrukh faten fathi fatiha fatmagül fatmir fatos "
     "fatou fatoumata faustino fausto fawad fawzia fay faye feargal fearghal febe fedor "
     "felicia felicitas felicity felipa femi ferdinand ferdinando fergal fergus ferhat "
     "fermín fernand fernande feruza fethi fiammetta fidel filip filipa filipe filippa "
     "filiz filomena finbar finn finnur fintan fiona fionnuala fiorella fiorenza fitri "
     "fjóla flamur flavia flavie flavio flavius flemming flor flore florencia florencio "
     "florent florentin florentina florentino floriane florin florina florine floris flurin "
     "flávia flávio flóra folake fortunata fotini fotis fouzia fran franc franca francine "
     "francis franck franjo franka franklin franky frans františka franz fraser frauke "
     "freda freddie freddy frederic frederick frederico frederik fredo fredric fredrika "
     "fredy freek freja freya frida frieda friedhelm friedrich friðrik frode frédérique "
     "fuad fulvia fulvio funke furkan fátima fırat"),
    ("gabi gabriela gabriella gabrielle gadi gael gaetano gagik gaia gail galih galina "
     "galuh gamze gareth garik garret garrett garry garðar gaspar gaston gastón gaurav "
     "gauri gautier gazmend gaël gaëlle gaëtan gašper gbenga gediminas geert geeta geir "
     "gelu gemma genaro genc genevieve geneviève gennaro genoveva geoffrey geoffroy georges "
     "georgeta georgette georgia georgiana georgina georgine georgios geraldine geraldo "
     "gerard gerardo gerda gergely gergő gerhardt geri gerlinde germain germaine germán "
     "gernot gerold geronimo gerrit gerry gert gertrud gertrude gesa gesine gevorg ghada "
     "ghassan gheorghe ghislain ghislaine ghulam giacomo giada giampaolo giampiero gian "
     "giancarlo gianfranco gianluigi gianmarco gianna giannis gianpaolo gideon giedrė gigi "
     "gijs gil gilad gilbert gilberte gilberto gilda gili gillian gilman gilmar gina "
     "ginette gino gintaras gintarė gints gion giorgi giorgos giovana giovanny girish "
     "gisele giselle gisselle gisèle gita gitta gitte giuditta giuliana giuliano giuseppa "
     "giusy gizella gizem gjergj gladis gladys glen glenda golam gonca gonçalo gopal gorazd "
     "gordana gordon gottfried gottlieb govind gracia graciela gracjan graeme grainne "
     "grazia graziano graziella grażyna greger gregor gregorio greta gretchen grete grethe "
     "gretta grigor grigore grigoris griselda grégoire grégory gréta grétar guadalupe "
     "gudrun guglielmo guido guilhem guilherme gulmira gulnara gulnora gunawan gunay gunda "
     "gunhild gunilla gunnar gunner gunnhildur gunta guntars gunter gunther guntis guro "
     "gurpreet gust gustaf gustave guðbjörg guðjón guðlaug guðmundur guðni guðný guðrún "
     "gwenaël gwenaëlle gwenda gwendoline gyda gylfi gyula györgy gérald géraldine géza "
     "gísli gökhan gökçe göran gösta götz gül gülay gülağa gülcan gülden gülşah gülşen "
     "güneş"),
    ("habib habiba habibur hadi hadija hafdís hafedh hafiz hafsteinn hafþór hagar hagit "
     "haider hailey haim hajnalka hakan hakim hakob hala halil halima halime halina halldór "
     "halldóra halley hallgrímur hallvard haluk halvor hamdi hamid hamlet hampus hamza "
     "hanan hande hanen hani hanneke hannele hannelore hannes hannu hansjörg harald "
     "haraldur hardik haris harish haroon harpa harpreet harri harriet harrison hartmut "
     "harun harvey haryanto hasmik hatice hauk hauke haukur havva hayden hayk hayley hazel "
     "hazem heba hector hedda hedi hedvika hedwig hedy hege heide heidemarie heidi heidrun "
     "heidy heiki heikki heimo hein heiner heinrich heitor heiða helena helene helge helgi "
     "heli hella helma helmer helvi hemant hendra hendri hendrik henk henna henner henning "
     "henri henrieta henrietta henriette henrike henrique herdís heri heribert heriberto "
     "herma herman hermann hermawan hermina hermine herminia hermína hernán herta hertha "
     "heru hesham hester hidde hila hilal hilario hilary hilbert hilda hilde hildegard "
     "hildur hilkka hillary hillevi hilma hilmar himanshu hinnerk hisham hjalmar hjalti "
     "hjördís hlynur honora honorine horacio horațiu horia hortense hortensia hossam houda "
     "hovhannes howard hoàng hrafn hrafnhildur hrant hrefna hreinn hrvoje hubert hubertus "
     "hugues huguette hulda huma humayun humberto huy huỳnh hynek hysni håkan håkon håvard "
     "héctor hélder hélio héloïse hólmfríður hülya"),
    ("iancu ibai ibolya ibrahima ica ida idan ido idun ieva ifeanyi ifeoma iftikhar ignace "
     "ignatz ignác igor ihsan iida iiro ijaz ika ikechukwu ilan ilana ileana ilgar ilham "
     "ilhan ilias ilie ilija ilir ilka ilker ilkka ilknur ilmari ilona ilse ilyas ilze "
     "imane imanol imants imelda imen imke imogen imre imtiaz ina inam inaya inbal indah "
     "indiana indira indra indrek indrė ineke ines inese ineta inez inga inge ingeborg "
     "ingegerd ingela ingemar inger ingi ingibjörg ingimar ingmar ingo ingolf ingrida "
     "ingunn ingus ingvar ingvild ingólfur inka inna intan inès inés ioan ioanna ioannis "
     "iolanda ionel ionela ionuț iosif ipek iqbal ira irakli irawan irem irena ireneusz "
     "irfan iria irina iris irja irma irmgard irwan irène isaac isabela isabell isadora "
     "isak ishaan ishaq ishita isidor isidro isis ismael ismail isobel issack itai itamar "
     "itay itzel itziar itzik iulia iulian iuliana iva ivanka ivano ivar ivars iver iveta "
     "ivette ivica ivo ivona ivonne ivor ivy iwan izabella izidor iñaki iñigo"),
    ("jaak jaakko jaan jaana jaap jacco jacinta jacinto jackeline jackie jackson jacky "
     "jacobo jacopo jadranka jadwiga jael jafet jagdish jahangir jahid jahongir jair jairo "
     "jaka jake jakob jamal jameel jamil jamila jamshid janeth janette janez jani janina "
     "janine janis janko jann janna janne janneke jannes jannie jannik jannis jano janus "
     "janusz jaqueline jara jared jari jarkko jarl jarlath jarle jarmila jarmo jarno "
     "jaromír jaron jaroslava jarosław jasmin jasmina jasmine jasna jasper javed jay jaya "
     "jayant jayanta jayda jayden jayesh jayne jayson jazmin jean-claude jean-luc jean-marc "
     "jean-marie jean-paul jean-pierre jeana jeanette jeanine jeannette jeannie jeannine "
     "jefferson jelani jella jelle jenifer jeniffer jenna jenni jennie jenniffer jenő jeppe "
     "jere jeremiah jeremias jeremie jeremías jerica jernej jerome jerónimo jessie jessika "
     "jessy jesus jeta jihad jillian jimena jimmie jimmy jindřich jitendra jitske joakim "
     "joanne joao joaquim joaquin jocelyn jocelyne jochem jochen jodie joel joelle joep "
     "joey johana johanne johans johnnie johnny johny jolana jolanda jolanta jolie joline "
     "jomo jonah jonatan joni jonna jonáš jop jordi jordy jorma josefin josefina josefine "
     "joselyn josep josephine josephus josette josiah josiane josip jostein josu josue "
     "josué josée joséphine jouko jouni jovan jovana jovita jozef joël joëlle joško jože "
     "juana juanita juanjo jude judit judita juhani jule jules juli julian juliane julianna "
     "juliano julienne juliet julieta julijana julita julius julián juma junaid june juraj "
     "jurga jurgen jurgita juri jurica jurriaan jussi justas justina justine justus jyri "
     "jyrki ján jérémie jéssica jóhann jóhanna jóhannes jón jóna jónas jónína jörgen jörn "
     "jørgen jørn júlia júlio júlíus jürg jüri"),
    ("kaan kaarina kacper kadir kadri kaido kaija kairi kaisa kaitlyn kaj kaja kajsa kala "
     "kaleb kaleem kalev kalevi kalina kalle kalliopi kamal kamala kamau kamel kamila "
     "kamran kamron kamrul kanat karan karianne karima karina karine karla karlheinz karli "
     "karlijn karlo karma karola karoliina karoline karolis karolína karthik kartik kartika "
     "karítas kashif kasim kaspar kaspars kasper kassandra katarina katarína katerina "
     "katharine katherin katherina kathi kathrine kati katia katri katrina katrín katty "
     "katy kauko kavya kay kaylee kayleigh kazim kehinde keijo keisha kelechi kelsey kemal "
     "kenan kendra kenny kent kenzie kerem keren kerry kersti ketan ketevan ketill khadija "
     "khady khalida khalil khandaker khurram kian kiara kieran kilian killian kim kimberley "
     "kinga kipchoge kiprono kira kiran kirk kirsi kirstin kirsty kishore kjartan kjersti "
     "kjetil klaas klara klaudia klemen klemens klement klodian klára knud kobe kofi kojo "
     "kolbeinn kolbrún komal konstantin konstantina konstantinos korbinian kordula kornel "
     "kornelia kornél kornélia kostas kreshnik krešimir kris krishna krista kristel kristen "
     "krister kristi kristian kristiina kristijan kristin kristine kristinn kristjan "
     "kristján kristofer kristoffer kristrún kristín kristína kristóf kristýna krisztián "
     "kritika krunoslav krystian kujtim kulsoom kumar kunal kunle kurnia květa kwabena "
     "kwaku kwame kwesi kyan kyara kylie kyra kyriaki kyriakos kyösti kálmán károly kátia "
     "kåre kévin köbi kübra külli kārlis kęstutis"),
    ("lachlan ladislav ladislava laetitia laia laila laima lajos lala lalit lamar lambert "
     "lambros lamia lara laras larisa lasha latif latifa laure laureen laurence laurens "
     "laurențiu lauretta laurette lauri laurie laurine laurène lavinia lazar laís leana "
     "leander leandra leandro leanne lech lee leena lefteris leif leigh leire lejla leka "
     "lelia lene lennart lenny leona leonard leonardo leone leonel leonhard leonie leonor "
     "leonora leonore leontina leopold leopoldo leoš lerato lesia lesley leslie lesly "
     "lestari leszek leticia letizia levan levent levente levi levin lex leyla leyli lia "
     "lian liana liane liat libby libor libuše lida lidia lidija lieke liene liesbeth "
     "lieselotte lieven ligia ligita liis liisa lilia lilian liliana liliane lilija lilis "
     "lilit lilja lilla lillian lilly lily limor lina linas lindiwe lindsay lindsey linn "
     "linnea linnéa lino linus lionel lior lisa-marie lisandro lisanne lisbeth lise "
     "liselotte lisette lissette liv livia livio liviu liz liza lizeth ljiljana ljubica "
     "ljubomir ljudmila lloyd lojze lola lolita lona loni lora loraine lorcan loredana "
     "lorelei lorella lorena lorenz lorenza loreta loretta loretto lorin loris lorna "
     "lorraine loránd lotfi lothar lotta lotte lou louie louisa louise loukas lourdes "
     "lovisa lovro loïs luan luana luay lubna lubomír luboš lucero lucette lucian lucien "
     "lucienne lucija lucile lucinda lucio lucrezia lucyna ludger ludivine ludmila ludovica "
     "ludovico ludvig ludwig luděk luigina luisa luiza lule luljeta luminița luna lungile "
     "lupe lusine lutfi lutz luuk luísa lydie lynda lyndsey lynn lynne lárus léna léo léon "
     "léonard léonie léopold lídia lívia lóránt lúcia līga"),
    ("maaike maarit maarja maayan mabel mac macarena mackenzie madalena maddalena maddie "
     "madeleine madelene madeline madelon madhav madhu madhuri mads maeva maeve mafalda "
     "magali magda magdalene magdaléna magdolna maggie magne magnhild magnolia magnús maha "
     "maham mahbub mahdi maher mahesh mahfuz mahima mahir mahmood mahmud mahmudul mahmut "
     "mai maia maida maija maiju maiken maira mairead mait maite maj majed majid majken "
     "makena makis maks maksim malachy malak malcolm malena malene malgorzata malik malika "
     "malou malte malvina mamadou mammad mamun manav manca mandla mandy manfredi manila "
     "manisha manju manoj manolis manolo mantas manuelita manus mar mara marat marceau "
     "marcel marcela marcelina marceline marcelino marcell marcella marcelle marcello "
     "marcia mareike maren marga margareta margarete margaretha margarethe margarida "
     "margherita margit margita margo margot margret margrit margrét marguerite margus mari "
     "mariah marian mariangela mariann marianna marianne mariano maribel marica maricela "
     "marie-claire marie-claude marie-france marie-jeanne marie-josé marie-laure "
     "marie-louise marie-rose mariela mariella marielle marietta mariette marijan marijana "
     "marijke marijn marika marilena marin marinko marino mariola marisa marisela marisol "
     "marissa marit marita maritta maritza marius mariëlle marja marjan marjatta marjeta "
     "marjo marjolein marjorie marjut markku markús marleen marlen marlena marlene marlies "
     "marlis marloes marlon marlène marsha mart marte marten marthe martial martijn martim "
     "martine martti marvin marwa marwan maryline marylène maryse marzena marília marína "
     "masood massimiliano matea mateja mateo mateus matheo matheus mathew mathias mathijs "
     "mathilda mathis matias matija matilda matilde matjaž mato matthijs mattia mattias "
     "matías matúš matěj maud maude maura maureen mauri maurice mauricette maurine mauro "
     "maurício maxence maxim maximiliano maximilien maximo maximus maxine maya mayank "
     "mayara mayra mazen maël maëlle maïté meda medhat meelis meena meera megha meghan "
     "mehedi mehmood mehreen meike meir mel melania melanie melany melati melba melek melih "
     "melike melina melinda melisa melita meltem melvin menachem menno mensah meral merav "
     "meredith merete merike merle merlin mervat merve mervi mervin mervyn meryem mesut "
     "metin metka metod metta mher micael micaela micha michaela michaele michalis michaël "
     "micheal michela michelangelo micheline michell michiel michèle mick mieczysław mieke "
     "miha mihael mihail mihajlo mihir mihkel mihály miika mijo mikaela mikhail mikheil "
     "mikkel miklós mikołaj mikuláš mila milada milagros milana milda milena milind milivoj "
     "miljenko milka milla miller millicent millie milo miloslav miloslava miloš miltiadis "
     "milton milán mimi mimoza mina mindaugas minerva minna miodrag mira miran miranda "
     "mircea mirco mireia mireille mirela mirella miren mireya miriam miriama mirja mirjam "
     "mirjana mirko mirna miro miron miroslava mirosław mirsad mirva mirza misael mislav "
     "mitali mitchell mitja mizanur mladen moa modou mohamad mohan mohannad mohit mohsin "
     "moinul moira moisés mojca mojmír mollie momčilo mona moncef monir monserrat moran "
     "mordechai morena moreno morgan morgane morris mortimer mosharraf moshe mouna mounir "
     "mourad moussa mpho mubarak muhamad muhammed mukesh mukul mulenga mulyadi mumbi muna "
     "muni munir muriel murielle murilo murtaza musa mustapha mutua muzaffar mwangi mya "
     "myles myra myriam myrta myrto márcia mária mário márk márta márton mátyás máté mårten "
     "mégane mélanie mélissa mónika mônica müge māris mădălin mădălina"),
    ("nabil nabila nacho nadeem nader nadežda nadia nadir nadja nadège naděžda naeem "
     "naftali nagwa nahuel naim naima najam najib nana nanda nandini nando nanna nanni "
     "naoise naomh naoufel narayan narcisa nare narek naresh naseem nasir nasrin nasser "
     "natacha natali natalija natalja nataly natan natanael natascha natasha natasja "
     "natassa nataša nathalia nathaly nathanael nathaniel natia natália naveed naveen nawaz "
     "nayef nayeli nazim nazlı nazmul ndeye ndriçim neal nebojša nedim neeraj nejc nektaria "
     "nela nele nelia nell nellie nelly nelson nemanja nenad neo nerea nereida nerijus "
     "nermeen neslihan nestor nevena nevenka neville nevin neža ngô nia niall niamh nicanor "
     "niccolò nichola nicklas nicky niclas nico nicolae nicolai nicoleta nicoletta nicolò "
     "nidhi nidia niels nienke nieves nigar nihad nihal nihat niina nika niken nikhil "
     "nikita nikki niko nikolai nikolaj nikolaos nikolas nikolaus nikolett nikoletta "
     "nikolina nikos nilay nilda nilesh nilgün nino nisa nisha nishant nitin nitish nitzan "
     "nives niyazi nizar njeri njoroge njål nkechi nkosana nkosinathi nnamdi noa noam "
     "nodira noel noelle noemi noemí noga nolan noman nomsa nomvula noor noora noortje nora "
     "norah norbert norberto noreen normunds nosipho noureddine novi noé noémi noël noëlla "
     "noëlle nuala nugroho nune nunzia nuray nurcan nurgül nurit nurlan nursultan nuru "
     "nurul nyambura nádia nándor néstor nóra núria"),
    ("oana obinna obrad ochieng octavia octavian octavie octavio océane oda odalis odalys "
     "oded odete odette odhiambo odile ofelia ofer ofir ofra ogechi ognjen oisin okan "
     "oktavia oktay olamide olav olavi oldřich olena olfa olga olimpia oliva olivie olli "
     "ollie olumide oluseun oluwaseun olympia olívia omer omondi omri onur onyeka oona "
     "oonagh ophelia ophélie oren orhan oriana orit orkhan orla orlaith orlando orli orly "
     "ornella orsolya osama oscar oskars osmo osnat osvaldo oswald oswaldo otabek otakar "
     "otieno otilia otis otmar oto ottavia ottavio ottilia ottilie otto ottó otávio oumar "
     "ousmane outi ove ovidiu owain oxana oğuz oğuzhan"),
    ("paavo padma padraic padraig paloma pam panagiotis pankaj panna panos paraskevi parth "
     "parveen pascale pasi pasquale patric patrice patrik patrizia patryk patrícia patty "
     "paule paulette pauli paulien pauliina pauric pavla pavlos pavlína pawel peadar pearl "
     "pearse peder peeter peggy pehr pelin penelope pentti pepe percy periklis perla "
     "pernilla pernille perrine pertti pete petre petri petrit petronela petros petru "
     "petter petteri pham phan philibert philippa philippine phillip phillipa philomena "
     "phoebe phumzile phyllis pia piera pierangelo pierce pierfrancesco piergiorgio pierina "
     "pierluigi piero pierpaolo pierrick piia pina pippa piret pirjo pirkko piroska pius "
     "pleun pol polly polona pontus ponç porfirio prabhat pradeep prakash pramod pramono "
     "pranav prasanna prasetyo prashant pratap prateek pratiwi praveen preben predrag "
     "preeti priit primož prisca priscila priscilla priyanka puja puneet purnomo pushpa "
     "putra putri pál páll pálína päivi pål pétur pía pınar přemysl"),
    ("qabil qais qasim qemal quentin quinn quinten quique"),
    ("rabah rachael rachid rachida rachna radek radha radhia radim radka radmila radomir "
     "radomír radoslav radosław radovan raed rael rafaela rafaël raffaela raffaele "
     "raffaella rafi rafik rafiq rafiqul raghav ragna ragnar ragnheiður ragnhild ragnhildur "
     "rahayu raheel rahim rahma rahmat raija raimo raimonds raimund raimundo raina raisa "
     "raivo raja rajan rajat rajeev rajiv rakel rakesh raluca rama ramadan ramazan rami "
     "ramiro ramiz ramon ramona ramūnas rana randa randall randi randolf rangga rania ranko "
     "raoul raphael raphaël raphaëlle rareș rasha rashad rashid rashmi ratih ratko ratna "
     "raul rauno ravindra ray rayan raymonde rebeca rebecka rebeka rebekka recep redmond "
     "redouane reece reem reena regina reginald regine regula regína rehan rehman reidar "
     "reijo reimar reina reinaldo reinhard reinhart reinhilde reinhold reinier reino rekha "
     "remco remedios remus remy remzi rena renan renato renaud rene rens renske renu renzo "
     "renáta rené renée revital rexhep reyes reynaldo rezaul rhiannon rhona rhonda rhys ria "
     "rian riaz ricarda rick rickard ricky rico ridwan rigoberto rihards riikka riina rik "
     "riley rima rimantas rimvydas rina rini rishabh risto rita ritesh ritu ritva rizal "
     "rizki rizky rizwan robbert robbie robby robinson robyn rocco rocio roderick rodger "
     "rodica rodney rodolfo rodolphe roee roel roeland rogelio rogério rohan rohini roisin "
     "rokeya roland rolande rolando romain romaine roman romana romane romano romeo romeu "
     "romina romuald romy román rona ronal ronaldo ronan ronen ronit ronja ronnie ronny "
     "rony roope rory rosalba rosalia rosalie rosalind rosalinda rosana rosanna rosanne "
     "rosaria rosario rose-marie roseline roselyn rosemarie rosendo rosetta rosie rosina "
     "rosita roslyn rossana rossella rostislav roswitha rosy rosângela rowan rowena roxana "
     "roxane roxanna roxanne roza rozalia rozalija rozália ruairi rubel ruben ruby ruchi "
     "rudi rudo rudolph rudy ruedi ruggero rukhsana rune rupali rustam rut rutger ruud ruut "
     "ruxandra ružica rym régine régis réka róbert rúben rúnar rüdiger răzvan rūta růžena"),
    ("saad saadat saadia saana saara sabina sabir sabri sabrina sabína sacha sachin sadia "
     "saeed safet safina safiya sagi sahra saida saif saiful saija saima sajid sajjad "
     "sakari salahuddin saleem saleh salih salim salla sally salma salman salome salomé "
     "salóme samanta samar sameer samer samia samina samira sammy sampo samson samu samuli "
     "samvel sandeep sandi sandile sandro sandy sangeeta sanita sanja sanjana sanjeev sanna "
     "santino santos santosh santtu sarai sardor sarfraz sargis sari sarina sarita sarolta "
     "sascha sasha saskia satenik satish satria saul saule saulius saundra saurabh saverio "
     "sawsan saúl saša sašo scarlet scarlett scarlette seamus sebastiano sebastián "
     "sebastião sebastjan seda sedat seema segun seija selena selim selin selina selma "
     "selçuk sema sena sepp seppo serafina serap serdar serge sergei sergej sergi sergiu "
     "serkan sesselja seth setiawan setyo sevda severin severino severo sevgi sevim sevinj "
     "sevinç seydou sezen shaban shabana shabbir shachar shadi shafiq shafiqul shahbaz "
     "shahid shahidul shahnoza shahzad shaima shakeel shalini shamim shana shane shani "
     "shania shankar sharad sharmin shashank shashi shaul shaun shauna shawn shazia sheena "
     "sheila shelia shelley shereen sheryl sherzod shiela shikha shilpa shira shirin shirit "
     "shivani shlomi shlomit shlomo shmuel shoaib shobha shona shota shpresa shraddha "
     "shreya shubham shujaat shulamit shweta sian sibel sibusiso sibylle siddharth sidney "
     "sidonie siebe sieglinde siegmund siena sienna sietske sif sifiso sigal sigbjørn sigit "
     "sigita sigmar sigmund signa sigrid sigríður sigrún sigurbjörg sigurbjörn sigurd "
     "sigurjón sigurlaug sigurlín sigurður sigþór siim silas silja silje silva silvana "
     "silvano silvester silvija silvina silvio silviu simen simeon simion simonetta simonne "
     "simón sina sinan sinead siniša siobhan siphiwe sipho siranush siri sirje sirkka sirpa "
     "sisko sissel siv sivan sivert sjoerd skirmantas skënder skúli slamet slaven slavica "
     "slavko slavomír slađana slobodan smadar smita smith smriti sneha snežana snježana "
     "snorri snæbjörn sofiane sofie sofía sohail sokol soledad solenn solveig solène "
     "somnath sonal sonali sondre songül sonja sonny sonya soraya sorcha sorin sorina "
     "sotiria sotiris souleymane soumya soňa spencer spyridoula spyros srinivas srđan "
     "stacey staffan stana stanislas stanislaus stanislav stanislava stanko stanley stathis "
     "stavros stavroula stefani stefania stefanos stefanía steffen steffi stefán stein "
     "steinar steingrímur steinunn stela stelios stella stellan stephany stewart stian stig "
     "stijn stina stine stipe stjepan sture sturla suat subagyo subhash subramanian sudha "
     "sudhir sugeng suha suharto sujata sukma sulistyo sumaiya sumayya sumit sundar sunniva "
     "suprapto suren susann susanna susannah susanto sushant sushil sushma susi susie "
     "sussie sutrisno suvi suyanto suzana suzanna suzanne suzette suzy svanhildur svante "
     "svatopluk svava svavar svea svein sveinn sverre sverrir svetlana svetozar swapna "
     "swati syahrul sybil sybilla sybren syed sylva sylvain sylvaine sylvester sylvette "
     "sylvia sylviane sylwia szabolcs szilvia szilárd sára sæunn ségolène séverine sílvia "
     "sóley sólveig sónia sônia sören süleyman sławomir"),
    ("tabea tabitha tadas tadej tadeáš tage taha tahir tahmina taina tainá taja takis "
     "takudzwa talha talia tamar tamara tamer tami tammy taneli tanguy tania tansu tanveer "
     "tanvi tanvir tanya taoufik tapani tapiwa tarek tareq tari tarik tarja tarmo taru "
     "tarun tarık tasha taslima tatenda tatiana tatjana taufik tayfun taylor tayyab teemu "
     "teguh teija tejas tekla temitope tena tendai teodor teodora tera terence terese "
     "teresia terhi teri terje tero terrence terézia tess tessa teun teuta teuvo thabo "
     "thaddeus thais thalia thanasis thandeka thandi thanos thaís thea theda thekla thelma "
     "themba theo theodor theodora theodoros theodór theres therese theresia thibaud "
     "thibault thibaut thijs thilo thodoris thokozani thor thorben thorbjørn thore thulani "
     "théo théodore théophile thérèse tiara tiare tiberiu tigran tihomir tiit tiiu tijana "
     "tijn tijs tika tilda tilde tillmann tilman tilmann timea timm timmy timotej timothée "
     "timur tinatin tindra tine tineke tisa tito titus tiziana tiziano tjaša tjeerd tobi "
     "toby tochukwu toivo tolga tomasa tomaž tomer tomi tommi tommy toni tonia tonny tony "
     "tonya tonči toomas topi tor torben torbjørn tord torgeir torill torkel tormod "
     "torstein tova tove tracey tracy traian traudel traute travis tricia triin trina trine "
     "trinidad tristan triyono troels trond trude trudi truls trygve tshepo tsvi tuba tudor "
     "tuija tuire tullio tuncay tunde tuomas tuomo tural turgut turid tuula tuulikki tuva "
     "tuğba tuğçe tymoteusz tyra tytti tzipi tzvi tânia tímea tõnis tõnu tülay tülin tünde "
     "türkan"),
    ("uche uchenna uday udo ueli uffe ufuk ugo uldis uli ulises ulla ulrik ulrika ulugbek "
     "ulysse umair umar umberto umesh umut unai unni unnur uri uriel urmas uroš urpo urs "
     "urszula urvashi urve urša urška usha uta utami utkarsh utz uzi uğur"),
    ("vaggelis vagif vagn vahan vahe vaibhav vaida vaidas vakhtang valbona valborg valdas "
     "valdemar valdimar valdis valdís valentin valentine valentino valentín valentína "
     "valeri valeria valerie valerio valeriu valeska valgerður valon valter valur valéria "
     "valéry vanda vandana vanesa vangelis vania vanja vanya vappu vardan varduhi varun "
     "vasant vasco vasile vasilica vasiliki vasilis vassilis vasudha vedran veera vega "
     "vegard veijo veikko veiko veli velimir vendula vered verena verity verner vernon "
     "veronique verônica vesa vesna veta veysel vibeke vic vicki vicky victor victoriano "
     "victorine vidal vidar vidya viesturs vigdis vigdís viivi vija vijaya vikas vikrant "
     "viktoria viktorija viktória vilhelm vilhjálmur vilho villa vilma vilmos vilém vina "
     "vinay vince vincenza vinciane vineet vinicius vinko vinod viola violaine violet "
     "violeta violetta violette viorel viorica vipin virgil virgile virgilio virgínia "
     "viridiana virpi virág vishal vito vitor vittoria vittorio vitus vivek viveka vivian "
     "viviana viviane vivien vivienne viðar višnja vjosa vlad vladimir vladimíra vladislav "
     "vlado vlasta vlastimil vojislav vojtěch volkan volkmar vratislav vreni vugar vuk vusi "
     "vít vítor vítězslav víðir"),
    ("wadi wael wagner wahyu wahyudi wairimu waldemar waldo waleed walid wallace wally "
     "walther wambui wanda wangari wanjiku waqar waqas ward warren waseem washington wassim "
     "wawan wenke wenzel weronika wesley widodo wiebe wiebke wieke wiesław wiktor wiktoria "
     "wilber wilfredo wilfried wilhelm wilhelmina wilhelmine willard willemijn willi "
     "williams willian willy wilma wilmer wilson wim winifred winnie winston wioletta "
     "witold wladimir wolfram wulan władysław włodzimierz"),
    ("xander xaver xavier xenia xhevdet ximena xiomara xolani"),
    ("yaakov yadigar yadira yael yago yahya yair yamila yamilet yamini yan yanina yanis "
     "yann yannick yannis yanti yanto yaqub yara yaritza yaron yasemin yash yasin yasir "
     "yasmin yasmina yasmine yasser yassin yassine yavuz yaw yazgül yağmur yaşar ybo yehuda "
     "yeliz yemi yerlan yesenia yesica yessenia yetunde yeşim yiannis yilmaz yishai yisrael "
     "yitzhak yiğit ylli ylva yngve yoann yoav yogesh yohan yohana yolande yonatan yoni "
     "yoram yorgos yosef yoselin yossi yotam younes younis yrsa yudi yulia yuliana yuni "
     "yunis yunus yuri yuridia yusuf yuval yvan yvette yvon yılmaz"),
    ("zach zafar zafer zahid zahir zahirul zahra zahur zaid zaida zain zainal zaira zakaria "
     "zakir zamir zana zane zanele zara zaruhi zaur zbyněk zdena zdenka zdenko zdeňka "
     "zdravko zdzisław zeeshan zeev zehra zeina zekeriya zeki zelda zeliha zelma zeno "
     "zenobia zenon zenta zhanar ziad zied zigmārs zina zita zlatan zlatko zodwa zoey zoi "
     "zola zora zorana zorica zouhair zoé zrinka zsanett zsombor zsófia zubair zulema "
     "zulfikar zurab zuzana zuzanna zvi zvonimir zvonko zélia züleyha"),
    ("ádám ágnes ágúst ágústa ákos ángeles árni áron ásdís ásgeir ásta ângela ângelo åge "
     "åke åsa åse åsne ægir ævar çağla çağlar ève édith édouard élisabeth élise éloïse "
     "éléonore émeline émile érica étienne íris ísak ísis ólafur óliver ólöf ómar óskar "
     "ömer örjan örn össur özge özgür özlem øivind ørjan øystein úlfar ülle ümit þorbjörg "
     "þorgerður þorleifur þorsteinn þorvaldur þuríður þóra þórarinn þórdís þórhallur þórir "
     "þórunn þórður đorđe đặng ľubica ľuboš łucja şebnem şeyda şeyma şule şükrü šimon špela "
     "štefan štefanija štěpán štěpánka šárka żaneta žan žaneta željka željko žiga žilvinas "
     "živilė živko žygimantas ștefan ștefania αγγελικη αγγελοσ αθανασιοσ αικατερινη αλεξησ "
     "αναστασιοσ αποστολοσ αργυρησ αχιλλεασ βαγγελησ βασιλειοσ γεωργιοσ γρηγορησ δεσποινα "
     "δημητριοσ διονυσησ ειρηνη ελευθεριοσ εμμανουηλ ευαγγελοσ ευγενια ζωη ηλιασ θεοδωρα "
     "θεοδωροσ θοδωρησ ιωαννησ ιωσηφ κυριακη κυριακοσ κωνσταντινα λαμπροσ λευτερησ λουκασ "
     "μανωλησ μαρινα μαριοσ μαρκοσ μυρτω νεφελη νικολαοσ νικολετα ξενια ολγα ουρανια πανοσ "
     "παρασκευη παυλοσ ραφαηλ σακησ σπυριδων σταυροσ στεφανοσ σωτηρησ τακησ τασοσ φιλιπποσ "
     "φωτεινη φωτησ χαρα χαραλαμποσ χαρησ август августин авксентий адам адриан алена алиса "
     "алла алёна аліна ана анастасія анатолій ангеліна анжела анита антонина арина аркадий "
     "арсен арсений артур биляна богдан богдана болеслав борислав бојан бојана бранислав "
     "бранко валентин валерия валерій ваня варвара василина василиса василь васка венедикт "
     "вероника вероніка веселин веселина весна виолета владан владилен владислав владислава "
     "всеволод віктор вікторія віталій ганна геннадий геннадій георги герасим гергана "
     "герман горан гордана давид даниил данил дар'я демид десислава дејан диана димитрина "
     "димитър димка драган драгана душан ева евдокия едита едуард елизавета елисей емил "
     "емилия ефим жанна жељко живко захар зинаида злата зоран зорица зоряна зоя ивайло "
     "ивана ивелина инга исидор йордан йорданка калин калина карина катарина катерина кира "
     "кирил клавдия климент костянтин красимир ксенія лазар лариса лев леон леонід лидия "
     "лилия лука любов любомир лілія магдалена майя макар мар'яна маргарита мариан марија "
     "марк марко мартин маруся марьяна маріанна марія матвей микита мила милан милен милена "
     "милица милош мирон мирослав мирослава мирјана михайло младен момчил надя надія назар "
     "назарій наташа наум небојша невена недялко ненад нестор никола николета нина огнен "
     "огнян олександра олеся оливера оля орест остап павло пантелеймон петро петър петя "
     "пламен платон предраг прохор радик радка радован радослав раиса ралица ренат рената "
     "ринат родион роза роксолана росен росица ростислав румен румяна руслана рустам "
     "савелий саша светозар светослав святослав світлана семен семён серафим сидор силвия "
     "симон симона синиша славчо слађана слободан снежана соломон соломія софия софія срђан "
     "степан стефан стоян таисия тамара тарас теодора тимофей тихомир тихон тијана тодор "
     "тодорка ульяна уляна федор федір феофан филип филипп франц фёдор харитон христина "
     "христо христофор цветан цветелин цветелина эдуард элина эльвира эльмира эмиль эмма "
     "юлиан юлий юлиян юлія явор яков яна ярина ярослав ярослава ђорђе євгенія єгор іван "
     "іванна ігор ілля інна јелена јован јована љиљана љубица")};
// clang-format on

/// A word as the list would have it: folded, its bytes ordered as its code points are. Empty where
/// it is longer than any name.
class folded_word {
public:
    constexpr explicit folded_word(std::string_view word) noexcept {
        text::folding folded(word);
        for (char32_t c = folded.next(); c != 0; c = folded.next()) {
            if (size_ + 4 > bytes_.size()) {
                size_ = 0;
                return;
            }
            text::encode(c, [this](std::uint32_t b) { bytes_[size_++] = static_cast<char>(b); });
        }
    }
    [[nodiscard]] constexpr std::string_view text() const noexcept {
        return {bytes_.data(), size_};
    }

private:
    std::array<char, 32> bytes_{};
    std::size_t size_ = 0;
};

/// Is `word`, folded, one of the sorted `names`?
[[nodiscard]] constexpr bool holds_name(std::string_view names, std::string_view word) noexcept {
    while (!names.empty()) {
        const std::size_t before = names.rfind(' ', names.size() / 2);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t end = names.find(' ', begin);
        const int order = word.compare(names.substr(begin, end - begin));
        if (order == 0) return true;
        if (order < 0) names = names.substr(0, begin == 0 ? 0 : begin - 1);
        else names = end == std::string_view::npos ? std::string_view{} : names.substr(end + 1);
    }
    return false;
}

/// Is `word`, case aside, in the long list?
[[nodiscard]] constexpr bool is_in_long_list(std::string_view word) noexcept {
    const folded_word folded(word);
    const std::string_view name = folded.text();
    if (name.empty()) return false;
    constexpr std::size_t others = std::size(more_given_names) - 1;
    const std::size_t letter =
        text::is_lower(name.front()) ? static_cast<std::size_t>(name.front() - 'a') : others;
    return holds_name(more_given_names[letter], name);
}

} // namespace detail

/// Is the whole of `word`, case aside, a given name of either list? Allocates nothing.
[[nodiscard]] constexpr bool is_given_name(std::string_view word) noexcept {
    if (word.empty()) return false;
    return given_names.match_whole(word) || detail::is_in_long_list(word);
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_MORE_GIVEN_NAMES_HPP
