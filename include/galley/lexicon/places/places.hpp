// galley/lexicon/places/places.hpp: cities that datelines name alone, and the states and countries
// that stand behind a town's name. Data only. Source: common knowledge of capitals and large
// cities; the state abbreviations of news agencies. Enough to believe a dateline without an agency;
// not a gazetteer.
#ifndef GALLEY_LEXICON_PLACES_PLACES_HPP
#define GALLEY_LEXICON_PLACES_PLACES_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

namespace detail {

// clang-format off
inline constexpr phrase_entry city_list[] = {
    // capitals and large cities, English names
    {"abidjan"}, {"abu dhabi"}, {"abuja"}, {"accra"}, {"addis ababa"}, {"aden"}, {"aleppo"},
    {"algiers"}, {"almaty"}, {"amman"}, {"amsterdam"}, {"ankara"}, {"antananarivo"}, {"ashgabat"},
    {"asmara"}, {"astana"}, {"asuncion"}, {"athens"}, {"auckland"}, {"baghdad"}, {"baku"},
    {"bamako"}, {"bangkok"}, {"bangui"}, {"barcelona"}, {"basel"}, {"basra"}, {"beijing"},
    {"beirut"}, {"belfast"}, {"belgrade"}, {"berlin"}, {"bern"}, {"bishkek"}, {"bogota"},
    {"bogotá"}, {"bordeaux"}, {"brasilia"}, {"bratislava"}, {"brazzaville"}, {"brisbane"},
    {"brussels"}, {"bucharest"}, {"budapest"}, {"buenos aires"}, {"bujumbura"}, {"bukhara"},
    {"busan"}, {"cairo"}, {"canberra"}, {"cannes"}, {"cape town"}, {"caracas"}, {"cardiff"},
    {"casablanca"}, {"chengdu"}, {"chiang mai"}, {"chisinau"}, {"chongqing"}, {"christchurch"},
    {"colombo"}, {"conakry"}, {"copenhagen"}, {"dakar"}, {"dalian"}, {"damascus"},
    {"dar es salaam"}, {"davos"}, {"dhaka"}, {"djibouti"}, {"dodoma"}, {"doha"}, {"donetsk"},
    {"dubai"}, {"dublin"}, {"durban"}, {"dushanbe"}, {"edinburgh"}, {"fairfax"}, {"frankfurt"},
    {"freetown"}, {"fukuoka"}, {"fukushima"}, {"fuzhou"}, {"gaborone"}, {"gaza"}, {"gaza city"},
    {"geneva"}, {"genoa"}, {"georgetown"}, {"glasgow"}, {"gothenburg"}, {"goma"}, {"grozny"},
    {"guadalajara"}, {"guangzhou"}, {"guatemala city"}, {"guiyang"}, {"haifa"}, {"haikou"},
    {"hamburg"}, {"hangzhou"}, {"hanoi"}, {"harare"}, {"harbin"}, {"havana"}, {"hefei"},
    {"helsinki"}, {"hiroshima"}, {"ho chi minh city"}, {"hohhot"}, {"hong kong"}, {"idlib"},
    {"incheon"}, {"islamabad"}, {"istanbul"}, {"izmir"}, {"jakarta"}, {"jeddah"}, {"jerusalem"},
    {"jinan"}, {"johannesburg"}, {"juba"}, {"kabul"}, {"kampala"}, {"kandahar"}, {"kathmandu"},
    {"kazan"}, {"kharkiv"}, {"khartoum"}, {"kherson"}, {"kiev"}, {"kyiv"}, {"kigali"},
    {"kingston"}, {"kinshasa"}, {"kobe"}, {"kramatorsk"}, {"kuala lumpur"}, {"kunming"},
    {"kuwait city"}, {"kyoto"}, {"la paz"}, {"lagos"}, {"lanzhou"}, {"leeds"}, {"lhasa"},
    {"libreville"}, {"lilongwe"}, {"lima"}, {"lisbon"}, {"liverpool"}, {"ljubljana"}, {"lome"},
    {"london"}, {"luanda"}, {"lusaka"}, {"luxembourg"}, {"lviv"}, {"lyon"}, {"macao"}, {"macau"},
    {"madrid"}, {"malé"}, {"managua"}, {"manama"}, {"manchester"}, {"mandalay"}, {"manila"},
    {"maputo"}, {"mariupol"}, {"marrakech"}, {"marseille"}, {"mecca"}, {"melbourne"},
    {"mexico city"}, {"milan"}, {"minsk"}, {"mogadishu"}, {"monaco"}, {"monrovia"},
    {"montevideo"}, {"montreal"}, {"moscow"}, {"mosul"}, {"munich"}, {"muscat"}, {"nagasaki"},
    {"nagoya"}, {"nairobi"}, {"nanchang"}, {"nanjing"}, {"nanning"}, {"naples"}, {"nassau"},
    {"naypyitaw"}, {"nicosia"}, {"ningbo"}, {"nouakchott"}, {"nur-sultan"}, {"odesa"},
    {"odessa"}, {"osaka"}, {"oslo"}, {"ottawa"}, {"ouagadougou"}, {"panama city"}, {"paris"},
    {"perth"}, {"phnom penh"}, {"podgorica"}, {"port moresby"}, {"port-au-prince"},
    {"port of spain"}, {"prague"}, {"pretoria"}, {"pristina"}, {"pyongyang"}, {"qingdao"},
    {"quito"}, {"rabat"}, {"ramallah"}, {"reykjavik"}, {"riga"}, {"rio de janeiro"}, {"riyadh"},
    {"rome"}, {"rotterdam"}, {"saint petersburg"}, {"samarkand"}, {"san jose"}, {"san juan"},
    {"san salvador"}, {"sanaa"}, {"santiago"}, {"santo domingo"}, {"sao paulo"}, {"sapporo"},
    {"sarajevo"}, {"sendai"}, {"seoul"}, {"seville"}, {"shanghai"}, {"sharm el-sheikh"},
    {"shenyang"}, {"shenzhen"}, {"shijiazhuang"}, {"singapore"}, {"skopje"}, {"sochi"}, {"sofia"},
    {"st. petersburg"}, {"stavanger"}, {"stockholm"}, {"strasbourg"}, {"suva"}, {"suzhou"},
    {"sydney"}, {"taipei"}, {"taiyuan"}, {"tallinn"}, {"tashkent"}, {"tbilisi"}, {"tegucigalpa"},
    {"tehran"}, {"tel aviv"}, {"the hague"}, {"tianjin"}, {"tirana"}, {"tokyo"}, {"toronto"},
    {"toulouse"}, {"tripoli"}, {"tunis"}, {"turin"}, {"ulaanbaatar"}, {"ulan bator"},
    {"united nations"}, {"urumqi"}, {"valletta"}, {"valparaiso"}, {"vancouver"}, {"vatican city"},
    {"venice"}, {"victoria"}, {"vienna"}, {"vientiane"}, {"vilnius"}, {"vladivostok"}, {"warsaw"},
    {"wellington"}, {"windhoek"}, {"wuhan"}, {"wuzhen"}, {"xi'an"}, {"xiamen"}, {"xining"},
    {"yangon"}, {"yaounde"}, {"yerevan"}, {"yinchuan"}, {"yokohama"}, {"zagreb"},
    {"zaporizhzhia"}, {"zhengzhou"}, {"zurich"},
    // United States and Canada, those that stand without a state and other large ones
    {"albany"}, {"albuquerque"}, {"anchorage"}, {"annapolis"}, {"atlanta"}, {"austin"},
    {"baltimore"}, {"baton rouge"}, {"birmingham"}, {"boise"}, {"boston"}, {"buffalo"},
    {"calgary"}, {"charlotte"}, {"chicago"}, {"cincinnati"}, {"cleveland"}, {"columbus"},
    {"dallas"}, {"denver"}, {"des moines"}, {"detroit"}, {"edmonton"}, {"el paso"},
    {"fort worth"}, {"fresno"}, {"halifax"}, {"harrisburg"}, {"hartford"}, {"honolulu"},
    {"houston"}, {"indianapolis"}, {"jacksonville"}, {"kansas city"}, {"las vegas"},
    {"los angeles"}, {"louisville"}, {"madison"}, {"memphis"}, {"miami"}, {"milwaukee"},
    {"minneapolis"}, {"nashville"}, {"new orleans"}, {"new york"}, {"newark"}, {"oakland"},
    {"oklahoma city"}, {"omaha"}, {"orlando"}, {"philadelphia"}, {"phoenix"}, {"pittsburgh"},
    {"portland"}, {"quebec city"}, {"raleigh"}, {"regina"}, {"richmond"}, {"sacramento"},
    {"salt lake city"}, {"san antonio"}, {"san diego"}, {"san francisco"}, {"santa fe"},
    {"seattle"}, {"st. louis"}, {"st. paul"}, {"tallahassee"}, {"tampa"}, {"trenton"},
    {"tucson"}, {"tulsa"}, {"washington"}, {"winnipeg"},
    // India and Pakistan
    {"agra"}, {"ahmedabad"}, {"amritsar"}, {"bengaluru"}, {"bangalore"}, {"bhopal"},
    {"bhubaneswar"}, {"chandigarh"}, {"chennai"}, {"coimbatore"}, {"dehradun"}, {"faisalabad"},
    {"gandhinagar"}, {"gurugram"}, {"guwahati"}, {"hyderabad"}, {"imphal"}, {"indore"},
    {"jaipur"}, {"jammu"}, {"kanpur"}, {"karachi"}, {"kochi"}, {"kolkata"}, {"lahore"},
    {"lucknow"}, {"mumbai"}, {"mysuru"}, {"nagpur"}, {"new delhi"}, {"noida"}, {"panaji"},
    {"patna"}, {"peshawar"}, {"pune"}, {"quetta"}, {"raipur"}, {"ranchi"}, {"rawalpindi"},
    {"shimla"}, {"srinagar"}, {"surat"}, {"thiruvananthapuram"}, {"varanasi"}, {"vijayawada"},
    {"visakhapatnam"},
};

inline constexpr phrase_entry local_city_list[] = {
    // German
    {"aachen"}, {"athen"}, {"augsburg"}, {"bielefeld"}, {"bochum"}, {"bonn"}, {"braunschweig"},
    {"bregenz"}, {"bremen"}, {"bremerhaven"}, {"brüssel"}, {"bukarest"}, {"chemnitz"},
    {"cottbus"}, {"darmstadt"}, {"dortmund"}, {"dresden"}, {"duisburg"}, {"düsseldorf"},
    {"eisenstadt"}, {"erfurt"}, {"erlangen"}, {"frankfurt am main"},
    {"frankfurt/main"}, {"frankfurt (oder)"}, {"freiburg"}, {"fürth"}, {"gelsenkirchen"},
    {"genf"}, {"gera"}, {"graz"}, {"göttingen"}, {"hagen"}, {"halle"}, {"halle (saale)"},
    {"hamm"}, {"hannover"}, {"heidelberg"}, {"heilbronn"}, {"ingolstadt"}, {"innsbruck"},
    {"jena"}, {"kairo"}, {"karlsruhe"}, {"kassel"}, {"kiel"}, {"kiew"}, {"klagenfurt"},
    {"koblenz"}, {"kopenhagen"}, {"krefeld"}, {"köln"}, {"leipzig"}, {"leverkusen"}, {"linz"},
    {"lissabon"}, {"ludwigshafen"}, {"luzern"}, {"lübeck"}, {"magdeburg"}, {"mailand"},
    {"mainz"}, {"mannheim"}, {"moskau"}, {"mönchengladbach"}, {"mülheim"}, {"münchen"},
    {"münster"}, {"nürnberg"}, {"oberhausen"}, {"offenbach"}, {"oldenburg"}, {"osnabrück"},
    {"paderborn"}, {"peking"}, {"pforzheim"}, {"potsdam"}, {"prag"}, {"recklinghausen"},
    {"regensburg"}, {"remscheid"}, {"reutlingen"}, {"rom"}, {"rostock"}, {"saarbrücken"},
    {"salzburg"}, {"schwerin"}, {"siegen"}, {"solingen"}, {"st. gallen"}, {"stuttgart"},
    {"teheran"}, {"tokio"}, {"trier"}, {"ulm"}, {"warschau"}, {"wien"}, {"wiesbaden"},
    {"wolfsburg"}, {"wuppertal"}, {"würzburg"}, {"zwickau"}, {"zürich"},
    // Romance languages
    {"alicante"}, {"ancona"}, {"aracaju"}, {"arequipa"}, {"bari"}, {"barranquilla"}, {"belém"},
    {"belo horizonte"}, {"bilbao"}, {"bologna"}, {"brasília"}, {"bruselas"}, {"bruxelas"},
    {"bruxelles"}, {"bucurești"}, {"cagliari"}, {"cali"}, {"campinas"}, {"cancún"}, {"catania"},
    {"chihuahua"}, {"chișinău"}, {"ciudad de méxico"}, {"ciudad de panamá"}, {"cluj-napoca"},
    {"coimbra"}, {"concepción"}, {"cuiabá"}, {"culiacán"}, {"curitiba"}, {"córdoba"},
    {"cúcuta"}, {"firenze"}, {"florianópolis"}, {"fortaleza"}, {"genova"}, {"genève"},
    {"ginebra"}, {"goiânia"}, {"granada"}, {"guayaquil"}, {"guatemala"}, {"iași"},
    {"la habana"}, {"la haye"}, {"la haya"}, {"la plata"}, {"las palmas"}, {"lille"},
    {"lisboa"}, {"londres"}, {"maceió"}, {"manaus"}, {"maracaibo"}, {"medellín"}, {"mendoza"},
    {"milano"}, {"monterrey"}, {"montréal"}, {"montpellier"}, {"moscou"}, {"moscú"}, {"mosca"},
    {"málaga"}, {"méxico"}, {"mérida"}, {"nantes"}, {"napoli"}, {"nueva york"},
    {"oviedo"}, {"palermo"}, {"palma"}, {"pamplona"}, {"panamá"}, {"pekín"}, {"pequim"},
    {"pechino"}, {"perugia"}, {"pescara"}, {"pisa"}, {"porto"}, {"porto alegre"}, {"puebla"},
    {"pékin"}, {"querétaro"}, {"québec"}, {"recife"}, {"rennes"}, {"roma"}, {"rosario"},
    {"salvador"}, {"san sebastián"}, {"santander"}, {"santiago de chile"}, {"sevilla"},
    {"são luís"}, {"são paulo"}, {"tijuana"}, {"timișoara"}, {"torino"}, {"trento"}, {"trieste"},
    {"valencia"}, {"valladolid"}, {"valparaíso"}, {"varsovia"}, {"venezia"}, {"veracruz"},
    {"verona"}, {"viena"}, {"vigo"}, {"vitória"}, {"xalapa"}, {"zaragoza"},
    {"ciudad del vaticano"}, {"città del vaticano"}, {"washington dc"}, {"washington d.c."},
    // North and East
    {"aarhus"}, {"adana"}, {"antalya"}, {"bergen"}, {"brno"}, {"bursa"}, {"bydgoszcz"},
    {"beograd"}, {"diyarbakır"}, {"eskişehir"}, {"espoo"}, {"gaziantep"}, {"gdańsk"},
    {"göteborg"}, {"helsingfors"}, {"istanbul"}, {"izmir"}, {"katowice"}, {"kayseri"},
    {"konya"}, {"košice"}, {"kraków"}, {"københavn"}, {"lublin"}, {"malmö"}, {"mersin"},
    {"nicosia"}, {"niš"}, {"novi sad"}, {"ostrava"}, {"oulu"}, {"poznań"}, {"praha"},
    {"rijeka"}, {"rzeszów"}, {"samsun"}, {"szczecin"}, {"tampere"}, {"tiranë"},
    {"trabzon"}, {"trondheim"}, {"turku"}, {"uppsala"}, {"warszawa"}, {"wrocław"}, {"łódź"},
    {"şanlıurfa"}, {"den haag"}, {"antwerpen"}, {"brussel"}, {"gent"}, {"utrecht"},
    // Indonesia, Malaysia, the Philippines, Vietnam
    {"ambon"}, {"bali"}, {"balikpapan"}, {"banda aceh"}, {"bandung"}, {"banjarmasin"}, {"bantul"},
    {"banyuwangi"}, {"batam"}, {"bekasi"}, {"bogor"}, {"cebu"}, {"cianjur"}, {"cirebon"},
    {"cần thơ"}, {"davao"}, {"denpasar"}, {"depok"}, {"hà nội"}, {"hải phòng"}, {"jayapura"},
    {"johor bahru"}, {"karawang"}, {"kediri"}, {"kota kinabalu"}, {"kuching"}, {"kupang"},
    {"lampung"}, {"makassar"}, {"malang"}, {"manado"}, {"mataram"}, {"medan"}, {"padang"},
    {"palembang"}, {"pekanbaru"}, {"pontianak"}, {"putrajaya"}, {"samarinda"}, {"semarang"},
    {"serang"}, {"shah alam"}, {"sidoarjo"}, {"sleman"}, {"sukabumi"}, {"surabaya"}, {"surakarta"},
    {"tangerang"}, {"yogyakarta"}, {"đà nẵng"},
    // Cyrillic and Greek
    {"алматы"}, {"астана"}, {"ашхабад"}, {"баку"}, {"белград"}, {"берлин"}, {"бишкек"},
    {"брюссель"}, {"варшава"}, {"вашингтон"}, {"вена"}, {"владивосток"}, {"волгоград"},
    {"воронеж"}, {"гаага"}, {"грозный"}, {"донецк"}, {"душанбе"}, {"екатеринбург"}, {"ереван"},
    {"женева"}, {"иркутск"}, {"казань"}, {"калининград"}, {"киев"}, {"київ"}, {"кишинев"},
    {"краснодар"}, {"красноярск"}, {"лондон"}, {"луганск"}, {"львів"}, {"мадрид"}, {"минск"},
    {"москва"}, {"мурманск"}, {"нижний новгород"}, {"новосибирск"}, {"нью-йорк"}, {"одесса"},
    {"омск"}, {"париж"}, {"пекин"}, {"пермь"}, {"прага"}, {"рига"}, {"рим"},
    {"ростов-на-дону"}, {"самара"}, {"санкт-петербург"}, {"симферополь"}, {"сочи"}, {"софия"},
    {"стамбул"}, {"ташкент"}, {"тбилиси"}, {"токио"}, {"томск"}, {"уфа"}, {"хабаровск"},
    {"харків"}, {"харьков"}, {"челябинск"}, {"якутск"}, {"београд"}, {"скопие"}, {"скопје"},
    {"αθηνα"}, {"θεσσαλονικη"}, {"λευκωσια"},
    // Arabic, Persian, Hindi, Bengali
    {"القاهرة"}, {"الرياض"}, {"بيروت"}, {"دمشق"}, {"بغداد"}, {"عمان"}, {"الدوحة"}, {"دبي"},
    {"أبوظبي"}, {"الكويت"}, {"المنامة"}, {"مسقط"}, {"صنعاء"}, {"عدن"}, {"القدس"}, {"رام الله"},
    {"غزة"}, {"الخرطوم"}, {"طرابلس"}, {"تونس"}, {"الجزائر"}, {"الرباط"}, {"واشنطن"}, {"لندن"},
    {"باريس"}, {"موسكو"}, {"بكين"}, {"أنقرة"}, {"إسطنبول"}, {"طهران"}, {"جدة"}, {"نيويورك"},
    {"تهران"}, {"مشهد"}, {"اصفهان"}, {"नई दिल्ली"}, {"मुंबई"}, {"लखनऊ"}, {"पटना"}, {"भोपाल"},
    {"जयपुर"}, {"रांची"}, {"कोलकाता"}, {"चेन्नई"}, {"देहरादून"}, {"ঢাকা"}, {"কলকাতা"},
    // Chinese, Japanese, Korean
    {"北京"}, {"上海"}, {"天津"}, {"重庆"}, {"广州"}, {"深圳"}, {"香港"}, {"澳门"}, {"台北"},
    {"东京"}, {"華盛頓"}, {"华盛顿"}, {"纽约"}, {"伦敦"}, {"巴黎"}, {"莫斯科"}, {"東京"},
    {"大阪"}, {"京都"}, {"名古屋"}, {"札幌"}, {"仙台"}, {"福岡"}, {"広島"}, {"那覇"},
    {"ワシントン"}, {"ニューヨーク"}, {"ロンドン"}, {"パリ"}, {"ベルリン"}, {"モスクワ"},
    {"ソウル"}, {"ロサンゼルス"}, {"ジュネーブ"}, {"ブリュッセル"}, {"シンガポール"},
    {"バンコク"}, {"ローマ"}, {"カイロ"}, {"서울"}, {"부산"}, {"대구"}, {"인천"}, {"광주"},
    {"대전"}, {"울산"}, {"세종"}, {"수원"}, {"창원"}, {"전주"}, {"청주"}, {"춘천"}, {"제주"},
    {"평양"}, {"도쿄"}, {"베이징"}, {"상하이"}, {"워싱턴"}, {"뉴욕"}, {"런던"}, {"파리"},
};

inline constexpr phrase_entry region_list[] = {
    // US states as agencies abbreviate and as they are written out
    {"ala."}, {"ariz."}, {"ark."}, {"calif."}, {"colo."}, {"conn."}, {"del."}, {"d.c."},
    {"fla."}, {"ga."}, {"ill."}, {"ind."}, {"kan."}, {"ky."}, {"la."}, {"md."}, {"mass."},
    {"mich."}, {"minn."}, {"miss."}, {"mo."}, {"mont."}, {"neb."}, {"nev."}, {"n.h."}, {"n.j."},
    {"n.m."}, {"n.y."}, {"n.c."}, {"n.d."}, {"okla."}, {"ore."}, {"pa."}, {"r.i."}, {"s.c."},
    {"s.d."}, {"tenn."}, {"tex."}, {"vt."}, {"va."}, {"wash."}, {"w.va."}, {"w. va."}, {"wis."},
    {"wyo."}, {"alabama"}, {"alaska"}, {"arizona"}, {"arkansas"}, {"california"}, {"colorado"},
    {"connecticut"}, {"delaware"}, {"florida"}, {"georgia"}, {"hawaii"}, {"idaho"}, {"illinois"},
    {"indiana"}, {"iowa"}, {"kansas"}, {"kentucky"}, {"louisiana"}, {"maine"}, {"maryland"},
    {"massachusetts"}, {"michigan"}, {"minnesota"}, {"mississippi"}, {"missouri"}, {"montana"},
    {"nebraska"}, {"nevada"}, {"new hampshire"}, {"new jersey"}, {"new mexico"}, {"new york"},
    {"north carolina"}, {"north dakota"}, {"ohio"}, {"oklahoma"}, {"oregon"}, {"pennsylvania"},
    {"rhode island"}, {"south carolina"}, {"south dakota"}, {"tennessee"}, {"texas"}, {"utah"},
    {"vermont"}, {"virginia"}, {"west virginia"}, {"wisconsin"}, {"wyoming"}, {"puerto rico"},
    {"ca"}, {"tx"}, {"fl"}, {"ny"}, {"nj"}, {"pa"}, {"il"}, {"oh"}, {"mi"}, {"va"}, {"wa"},
    {"ma"}, {"az"}, {"tn"}, {"md"}, {"mn"}, {"mo"}, {"wi"}, {"ct"}, {"dc"}, {"nc"}, {"ga"},
    {"nv"}, {"ut"}, {"co"}, {"sp"}, {"rj"}, {"df"}, {"mg"}, {"ontario"}, {"ont."}, {"alberta"},
    {"quebec"}, {"que."}, {"b.c."}, {"british columbia"}, {"manitoba"}, {"saskatchewan"},
    {"nova scotia"}, {"n.s."}, {"new brunswick"}, {"england"}, {"scotland"}, {"wales"},
    {"northern ireland"}, {"queensland"}, {"victoria"}, {"west bank"}, {"gaza strip"},
    // countries, in English and in the languages whose agencies name them so
    {"afghanistan"}, {"albania"}, {"algeria"}, {"argentina"}, {"armenia"}, {"australia"},
    {"austria"}, {"azerbaijan"}, {"bahamas"}, {"bahrain"}, {"bangladesh"}, {"belarus"},
    {"belgium"}, {"bolivia"}, {"bosnia"}, {"bosnia-herzegovina"}, {"botswana"}, {"brazil"},
    {"britain"}, {"bulgaria"}, {"burkina faso"}, {"cambodia"}, {"cameroon"}, {"canada"},
    {"chad"}, {"chile"}, {"china"}, {"colombia"}, {"congo"}, {"costa rica"}, {"croatia"},
    {"cuba"}, {"cyprus"}, {"czech republic"}, {"denmark"}, {"dominican republic"}, {"ecuador"},
    {"egypt"}, {"el salvador"}, {"estonia"}, {"ethiopia"}, {"finland"}, {"france"}, {"germany"},
    {"ghana"}, {"greece"}, {"greenland"}, {"guatemala"}, {"guinea"}, {"haiti"}, {"honduras"},
    {"hungary"}, {"iceland"}, {"india"}, {"indonesia"}, {"iran"}, {"iraq"}, {"ireland"},
    {"israel"}, {"italy"}, {"ivory coast"}, {"jamaica"}, {"japan"}, {"jordan"}, {"kazakhstan"},
    {"kenya"}, {"kosovo"}, {"kuwait"}, {"kyrgyzstan"}, {"laos"}, {"latvia"}, {"lebanon"},
    {"liberia"}, {"libya"}, {"lithuania"}, {"madagascar"}, {"malawi"}, {"malaysia"}, {"mali"},
    {"malta"}, {"mexico"}, {"moldova"}, {"mongolia"}, {"montenegro"}, {"morocco"},
    {"mozambique"}, {"myanmar"}, {"namibia"}, {"nepal"}, {"netherlands"}, {"new zealand"},
    {"nicaragua"}, {"niger"}, {"nigeria"}, {"north korea"}, {"north macedonia"}, {"norway"},
    {"oman"}, {"pakistan"}, {"panama"}, {"papua new guinea"}, {"paraguay"}, {"peru"},
    {"philippines"}, {"poland"}, {"portugal"}, {"qatar"}, {"romania"}, {"russia"}, {"rwanda"},
    {"saudi arabia"}, {"senegal"}, {"serbia"}, {"sierra leone"}, {"slovakia"}, {"slovenia"},
    {"somalia"}, {"south africa"}, {"south korea"}, {"south sudan"}, {"spain"}, {"sri lanka"},
    {"sudan"}, {"sweden"}, {"switzerland"}, {"syria"}, {"taiwan"}, {"tajikistan"}, {"tanzania"},
    {"thailand"}, {"trinidad and tobago"}, {"tunisia"}, {"turkey"}, {"turkmenistan"}, {"uganda"},
    {"ukraine"}, {"united arab emirates"}, {"united kingdom"}, {"uruguay"}, {"uzbekistan"},
    {"vatican"}, {"venezuela"}, {"vietnam"}, {"yemen"}, {"zambia"}, {"zimbabwe"}, {"uk"},
    {"u.k."}, {"u.s."}, {"uae"}, {"alemania"}, {"brasil"}, {"corea del sur"}, {"egipto"},
    {"españa"}, {"estados unidos"}, {"eeuu"}, {"ee.uu."}, {"francia"}, {"grecia"}, {"inglaterra"},
    {"irán"}, {"italia"}, {"japón"}, {"méxico"}, {"perú"}, {"polonia"}, {"reino unido"},
    {"rusia"}, {"sudáfrica"}, {"suiza"}, {"turquía"}, {"ucrania"}, {"filipinas"}, {"haití"},
    {"república dominicana"}, {"jal."}, {"n.l."}, {"ver."}, {"pue."}, {"gto."}, {"sin."},
    {"sonora"}, {"jalisco"}, {"nuevo león"}, {"michoacán"}, {"guerrero"}, {"oaxaca"},
};
// clang-format on

} // namespace detail

inline constexpr auto cities = make_phrase_set(detail::city_list);
inline constexpr auto local_cities = make_phrase_set(detail::local_city_list);
inline constexpr auto regions = make_phrase_set(detail::region_list);

/// How many bytes of `s` at `pos` spell a known city; 0 for none. Whole words.
[[nodiscard]] constexpr std::size_t match_city(std::string_view s, std::size_t pos) noexcept {
    if (pos >= s.size()) return 0;
    const auto b = detail::first_bytes::at(s, pos);
    if (!cities.may_begin(b) && !local_cities.may_begin(b)) return 0;
    const detail::text_opening o = detail::open_phrase(s, pos);
    const auto whole = [s, pos](const auto&, std::size_t size) { return ends_word(s, pos + size); };
    const std::size_t known = cities.match_if(o, s, pos, whole).size;
    const std::size_t local = local_cities.match_if(o, s, pos, whole).size;
    return known > local ? known : local;
}

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_PLACES_PLACES_HPP
