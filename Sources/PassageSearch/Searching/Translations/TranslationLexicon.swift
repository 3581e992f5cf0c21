/// What reports of war speak of, in English, Ukrainian and Russian.
///
/// A line is a meaning: words of each language, between bars. Compiled by hand for this project.
/// The names of places and people are the gazetteer's. A word may stand in several lines. Any form
/// will do, because words are compared by their stems; forms with other stems stand side by side.
enum TranslationLexicon {
  static let meanings = """
    evacuation evacuate|евакуація евакуювати|эвакуация эвакуировать
    encirclement encircled surrounded|оточення оточити оточений|окружение окружить окружённый
    cauldron|котел|котёл
    siege besieged|облога обложений|осада осаждённый
    blockade blocked|блокада заблокувати|блокада заблокировать
    attack assault|атака напад штурм|атака нападение штурм
    offensive|наступ|наступление
    counteroffensive|контрнаступ|контрнаступление
    shelling shelled bombardment|обстріл обстрілювати|обстрел обстреливать
    explosion blast|вибух|взрыв
    fire burn burned|пожежа спалити|пожар сжечь
    capture captured seize|захоплення захопити|захват захватить
    liberation liberate liberated|звільнення звільнити|освобождение освободить
    occupation occupied|окупація окупувати окупований|оккупация оккупировать оккупированный
    occupiers|окупанти|оккупанты
    destruction destroyed|знищення знищити зруйнувати|уничтожение уничтожить разрушить
    killed dead|загибель загинути вбити|гибель погибнуть убить
    wounded injured|поранений поранити|раненый ранить
    losses casualties|втрати|потери
    prisoner captive|полонений полон|пленный плен
    exchange swap|обмін обміняти|обмен обменять
    deserter desertion|дезертир дезертирство|дезертир дезертирство
    mobilisation|мобілізація|мобилизация
    ceasefire truce|перемир'я|перемирие
    agreement deal|угода домовленість|соглашение договорённость сделка
    treaty|договір|договор
    talks negotiations|переговори|переговоры
    ultimatum|ультиматум|ультиматум
    amnesty|амністія|амнистия
    order ordered|наказ наказати|приказ приказать
    promise promised|обіцянка пообіцяти|обещание пообещать
    refuse refused refusal|відмова відмовитися|отказ отказаться
    deny denied denial|заперечити спростувати спростування|отрицать опровергнуть опровержение
    claim claimed statement|заява заявити твердити|заявление заявить утверждать
    accuse accused|звинуватити звинувачення|обвинить обвинение
    doubt doubts|сумнів сумніватися|сомнение сомневаться
    announce announced|оголосити оголошення|объявить объявление
    confirm confirmed|підтвердити|подтвердить
    threat threaten|загроза погроза погрожувати|угроза угрожать
    rumour rumours|чутки|слухи
    army|армія|армия
    armed|збройний озброєний|вооружённый
    troops forces|війська сили|войска силы
    soldier soldiers fighter|солдат військовий боєць|солдат военный боец
    servicemen serviceman|військовослужбовець|военнослужащий
    officer|офіцер|офицер
    commander|командир командувач|командир командующий
    general|генерал|генерал
    command headquarters|командування штаб|командование штаб
    brigade|бригада|бригада
    battalion|батальйон|батальон
    regiment|полк|полк
    unit units|підрозділ частина|подразделение часть
    garrison|гарнізон|гарнизон
    infantry|піхота піхотинець|пехота пехотинец
    marines marine|морпіх піхотинець|морпех пехотинец
    paratroopers paratrooper|десантник|десантник
    navy fleet|флот|флот
    sailor sailors|моряк|моряк матрос
    volunteer volunteers|доброволець волонтер|доброволец волонтёр
    mercenary mercenaries|найманець|наёмник
    rebels insurgents|повстанці бойовики|повстанцы боевики
    militants jihadists fighters|бойовики джихадисти|боевики джихадисты
    separatists|сепаратисти|сепаратисты
    partisans|партизани|партизаны
    police|поліція поліцейський|полиция полицейский
    guard guards|охорона охоронець|охрана охранник
    border frontier|кордон|граница
    peacekeepers|миротворець миротворчий|миротворец миротворческий
    observers monitors|спостерігач|наблюдатель
    civilians civilian|цивільний|гражданский
    residents inhabitants locals|мешканець житель|житель
    refugees displaced|біженець переселенець|беженец переселенец
    families family|родина сім'я|семья
    children child|діти дитина|дети ребёнок
    woman women|жінка|женщина
    mother mothers|мати|мать
    pensioners elderly|пенсіонер літній|пенсионер пожилой
    farmers farmer|фермер аграрій|фермер аграрий
    drivers driver|водій|водитель
    doctors doctor|лікар|врач
    teacher teachers|учитель|учитель
    journalist reporters|журналіст|журналист
    president|президент|президент
    minister ministry|міністр міністерство міноборони|министр министерство минобороны
    defence defense|оборона|оборона
    governor|губернатор|губернатор
    mayor|мер|мэр
    spokesman spokesperson|речник|представитель спикер
    parliament|парламент рада|парламент рада
    government|уряд|правительство
    authorities|влада|власти
    embassy ambassador|посольство посол|посольство посол
    sanctions|санкції|санкции
    court|суд|суд
    judge|суддя|судья
    trial tried|судити процес|судить процесс
    prosecutor prosecutors|прокурор прокуратура|прокурор прокуратура
    prison jailed sentence|в'язниця вирок ув'язнення|тюрьма приговор заключение
    crime crimes|злочин|преступление
    treason|зрада|измена
    arrest arrested detained|арешт затримати затриманий|арест задержать задержанный
    investigation|розслідування слідство|расследование следствие
    witness witnesses|свідок|свидетель
    evidence proof|доказ|доказательство
    weapon weapons arms|зброя|оружие
    rifle rifles|гвинтівка автомат|винтовка автомат
    ammunition shells|боєприпаси снаряди|боеприпасы снаряды
    mine mines|міна|мина
    tank tanks|танк|танк
    armour armoured|броня бронетехніка|броня бронетехника
    equipment|техніка обладнання|техника оборудование
    artillery guns|артилерія гармата|артиллерия пушка
    missile missiles rocket|ракета|ракета
    drone drones|дрон безпілотник|дрон беспилотник
    plane aircraft jet|літак|самолёт
    helicopter|гелікоптер вертоліт|вертолёт
    ship ships vessel|корабель судно|корабль судно
    ferry ferries|пором|паром
    boat boats|човен катер|лодка катер
    car cars|автомобіль машина авто|автомобиль машина
    truck trucks lorry lorries|вантажівка|грузовик
    bus buses|автобус|автобус
    train trains|потяг поїзд|поезд
    railway|залізниця залізничний|железнодорожный
    convoy column|колона конвой|колонна конвой
    road|дорога шлях траса|дорога трасса
    bridge|міст|мост
    river|річка|река
    bank shore|берег|берег
    port harbour|порт|порт
    airport|аеропорт|аэропорт
    airfield base|аеродром база|аэродром база
    checkpoint checkpoints|блокпост|блокпост
    trench trenches|окоп|окоп
    position positions|позиція|позиция
    front frontline|фронт|фронт
    rear|тил|тыл
    village|село|село деревня
    town city|місто|город
    district|район|район
    region oblast|область|область
    square|площа|площадь
    street|вулиця|улица
    house houses home homes|будинок дім оселя|дом жильё
    apartment flat|квартира|квартира
    cellar basement|підвал|подвал
    shop shops store|магазин крамниця|магазин
    bank banks|банк|банк
    factory plant|завод фабрика|завод фабрика
    warehouse depot|склад|склад
    pit coalmine|шахта|шахта
    nuclear|ядерний атомний|ядерный атомный
    hospital|лікарня шпиталь|больница госпиталь
    school|школа|школа
    university|університет|университет
    church cathedral|церква собор храм|церковь собор храм
    monastery|монастир|монастырь
    cemetery grave|кладовище могила|кладбище могила
    monument statue|пам'ятник статуя|памятник статуя
    museum museums|музей музейний|музей музейный
    gallery|галерея|галерея
    library|бібліотека|библиотека
    archive archives|архів|архив
    painting paintings picture|картина полотно|картина полотно
    icon icons|ікона|икона
    gold golden|золото золотий|золото золотой
    collection exhibits|колекція збірка експонат|коллекция собрание экспонат
    artefacts antiquities relics|артефакт реліквія давнина|артефакт реликвия древность
    treasure treasures|скарб|сокровище
    bones remains|кістки останки|кости останки
    grain cereal|зерно збіжжя|зерно
    wheat|пшениця|пшеница
    harvest crop|урожай врожай|урожай
    tractor tractors|трактор|трактор
    combine harvester|комбайн|комбайн
    cattle livestock|худоба|скот
    metal steel|метал сталь|металл сталь
    coal|вугілля|уголь
    oil fuel|нафта паливо пальне|нефть топливо горючее
    gas|газ|газ
    food|їжа продукти|еда продукты
    water|вода|вода
    money cash|гроші готівка|деньги наличные
    parcel parcels post|посилка пошта|посылка почта
    clothes|одяг|одежда
    phone phones telephone|телефон|телефон
    computer computers|комп'ютер|компьютер
    fridge fridges refrigerators|холодильник|холодильник
    washing|пральний|стиральный
    television televisions|телевізор|телевизор
    toilet|унітаз|унитаз
    stolen steal stole theft|вкрасти викрасти крадіжка красти|украсть похитить кража красть
    thief thieves|злодій|вор
    robbery rob robbed|пограбувати грабіж|ограбить грабёж
    hide hidden|сховати схований|спрятать спрятанный
    take removed|вивезти вивозити|вывезти вывозить
    return returned|повернути повернення|вернуть возвращение
    leave left departed|вийти покинути залишити|выйти покинуть оставить
    flee fled escape|втекти тікати втеча|бежать сбежать бегство
    enter entered|увійти|войти
    cross crossing|переправа перетнути|переправа пересечь
    advance|просування|продвижение
    regroup regrouping|перегрупування|перегруппировка
    gesture|жест|жест
    defend defender|захищати захисник|защищать защитник
    fight battle fighting|бій боротьба битва|бой борьба битва
    war|війна|война
    peace|мир|мир
    victory|перемога|победа
    defeat|поразка|поражение
    flag|прапор|флаг
    corridor|коридор|коридор
    hotline|гарячий|горячий
    voluntarily voluntary|добровільно|добровольно
    night|ніч вночі|ночь ночью
    winter|зима|зима
    summer|літо|лето
    spring|весна навесні|весна
    autumn|осінь восени|осень
    football match|футбол футбольний матч|футбол футбольный матч
    team side|збірна команда|сборная команда
    election elections candidate|вибори кандидат|выборы кандидат
    citizenship passport|громадянство паспорт|гражданство паспорт
    medicine drug drugs|ліки препарат|лекарство препарат
    ban banned|заборона заборонити|запрет запретить
    limit restriction|обмеження|ограничение
    withdraw withdrawal withdrew|відступ відступити відійти|отступление отступить отойти
    withdraw withdrawal withdrew pullout pullback|відведення виведення вивести|отвод вывод вывести
    retreat retreated|відступ відступити відхід відійти|отступление отступить отход отойти
    surrender surrendered|здача здатися здати капітуляція|сдача сдаться сдать капитуляция
    capitulation capitulate|капітуляція капітулювати|капитуляция капитулировать
    loot looting looted plunder|мародерство розграбувати|мародёрство разграбить
    pillage looter looters|мародер розграбування|мародёр разграбление
    officials official|чиновник посадовець|чиновник
    """
}
