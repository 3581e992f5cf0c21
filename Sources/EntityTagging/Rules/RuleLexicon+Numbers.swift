extension RuleLexicon {
  /// Number words. A vague one has the bounds of what it commonly means.
  static let numbers = """
    numeral 1: one один одна одн{ого,ому,ій,у,им} одной
    numeral 2: two два дві двох двом две двух двоє двое обидва оба
    numeral 3: three три трьох троє трех трое
    numeral 4: four чотири чотирьох четверо четыре четырех
    numeral 5: five п'ять п'яти п'ятьох п'ятеро пять пяти пятеро
    numeral 6: six шість шести шістьох шестеро шесть
    numeral 7: seven сім семи сімох семеро семь
    numeral 8: eight вісім восьми вісьмох восемь
    numeral 9: nine дев'ять дев'яти девять девяти
    numeral 10: ten десять десяти
    numeral 11: eleven одинадцят{ь,и} одиннадцат{ь,и}
    numeral 12: twelve дванадцят{ь,и} двенадцат{ь,и}
    numeral 13: thirteen тринадцят{ь,и} тринадцат{ь,и}
    numeral 14: fourteen чотирнадцят{ь,и} четырнадцат{ь,и}
    numeral 15: fifteen п'ятнадцят{ь,и} пятнадцат{ь,и}
    numeral 16: sixteen шістнадцят{ь,и} шестнадцат{ь,и}
    numeral 17: seventeen сімнадцят{ь,и} семнадцат{ь,и}
    numeral 18: eighteen вісімнадцят{ь,и} восемнадцат{ь,и}
    numeral 19: nineteen дев'ятнадцят{ь,и} девятнадцат{ь,и}
    numeral 20: twenty двадцят{ь,и} двадцат{ь,и}
    numeral 30: thirty тридцят{ь,и} тридцат{ь,и}
    numeral 40: forty сорок сорока
    numeral 50: fifty п'ятдесят п'ятдесяти пятьдесят пятидесяти
    numeral 60: sixty шістдесят шістдесяти шестьдесят шестидесяти
    numeral 70: seventy сімдесят сімдесяти семьдесят семидесяти
    numeral 80: eighty вісімдесят вісімдесяти восемьдесят восьмидесяти
    numeral 90: ninety дев'яносто девяносто
    numeral 100: сто ста
    numeral 200: двісті двухсот двести двохсот
    numeral 300: триста трьохсот трехсот
    numeral 400: чотириста четыреста
    numeral 500: п'ятсот пятьсот пятисот
    numeral 1.5: півтора півтори полтора полторы полутора
    multiplier 12: dozen
    multiplier 100: hundred
    multiplier 1000: thousand тис тисяч{а,у} тыс тысяч{а,у}
    multiplier vague 1000: тисяч{,і,ами,ах} тысяч{,и,ами,ах}
    multiplier 1000000: million mln млн мільйон{,а} миллион{,а}
    multiplier vague 1000000: мільйон{и,ів} миллион{ы,ов}
    multiplier 1000000000: billion bn млрд мільярд{,а,и,ів} миллиард{,а,ов}
    vague 24 99: dozens tens десятк{и,ів,ами,ах} десятков
    vague 40 99: scores
    vague 200 999: hundreds сотні сотень сотнями сотни сотен
    vague 2000 9999: thousands
    vague 2000000 9999999: millions
    vague 3 9: several few кілька декілька кількох кільканадцять несколько нескольких
    ordinal 1: first перш{а,ий,ої,ого,у} перв{ая,ый,ой,ого,ую}
    ordinal 2: second друг{а,ої,ого} втор{ая,ой,ого,ую}
    ordinal 3: third третя третьої третього третий третья третьей третьего
    ordinal 4: fourth четверт{а,ої,ого,ая,ой}
    ordinal 5: fifth п'ят{а,ої,ого} пят{ая,ой,ого}
    ordinal 6: sixth шост{а,ої,ого} шест{ая,ой,ого}
    ordinal 7: seventh сьом{а,ої,ого} седьм{ая,ой,ого}
    ordinal 8: eighth восьм{а,ої,ого,ая,ой}
    ordinal 9: ninth дев'ят{а,ої,ого} девят{ая,ой,ого}
    ordinal 10: tenth десят{а,ої,ого,ая,ой}
    ordinal 11: eleventh одинадцят{а,ої,ого} одиннадцатого
    ordinal 12: twelfth дванадцят{а,ої,ого} двенадцатого
    ordinal 20: twentieth двадцятого двадцатого
    half: половиною половиной половини половины
    """

  /// Joints between the words of a mention, and words that no mention holds.
  static let joints = """
    dash: - – — −
    comma: ,
    slash: /
    open: " “ « „ ‘ '
    close: " ” » “ ’ '
    of: of
    article: the a an
    to: to до по through or або или чи либо
    and: and та і й и
    between: between між между
    from: from від от з с із
    stop: that which who was were is are be been has have had said says it he she they not no will
    stop: would could can may if when while as because але що який яка яке які це був була були є
    stop: не як коли щоб но что который которая которые это был была были как когда чтобы
    preposition: in on at by for with against into over under near from to after before than out
    preposition: у в на за для з із зі проти над під біля від до після перед через про при без
    preposition: с со против под около от после о об к ко per than and or
    measure: km kilometre kilometres kilometer kilometers metre metres meter meters miles mile feet
    measure: kg kilograms kilogram tonnes tons ton percent hours hour minutes minute seconds second
    measure: days day weeks week months month years year acres hectares litres nights degrees % °
    measure: км метр{,и,ів,а,ов,ах} кілометр{,и,ів,ах} километр{,а,ов,ах} тонн{,и,у,ы} кг відсотк{и,ів}
    measure: процент{,а,ов,и} годин{,и,у} час{,а,ов} хвилин{,и,у} минут{,ы,у} днів дней років лет
    measure: mph kph knots м см га гектар{,ів,ов,и,ы} градус{,ів,ов,и,ы} mm мм cm ft lb pounds
    currency: $ € £ ₴ ₽ dollars dollar euros euro rubles roubles ruble hryvnia hryvnias грн руб гривень
    currency: гривні гривен рублей рубля долар{ів,и,а} доллар{ов,а,ы} євро евро us$ pounds cents
    clock: gmt utc hours hrs local est edt msk
    sign: no № nos #
    millimetre: mm мм millimetre millimeter millimetres
    nationality: russian ukrainian american british french german turkish polish syrian iraqi iranian
    nationality: israeli chinese georgian armenian afghan us soviet nato kurdish saudi belarusian
    nationality: canadian italian japanese indian pakistani australian dutch spanish serbian yemeni
    """

  /// How exact a number is: `~` about, `>` more than, `>=` at least, `<` fewer than, `<=` up to.
  static let approximations = """
    ~:about,around,roughly,approximately,some,nearly,almost,close to,an estimated,estimated,circa
    ~:near,more or less,близько,приблизно,орієнтовно,майже,десь,около,примерно,почти,порядка
    ~:ориентировочно,just over,just under,nearly all
    >:more than,over,above,upwards of,well over,in excess of,понад,більше ніж,більш ніж,більше,более
    >:более чем,свыше,больше,больше чем
    >=:at least,no fewer than,no less than,not less than,as many as,щонайменше,не менше,не менш як
    >=:як мінімум,не менее,по меньшей мере,минимум,как минимум,принаймні
    <:fewer than,less than,under,менше,менш як,менее,меньше,менше ніж,менее чем
    <=:up to,at most,no more than,not more than,до,не більше,не более,щонайбільше,максимум
    """

  /// What is counted, by its plural name; `!` marks participles that stand alone (`30 wounded`).
  static let counted = """
    soldiers:soldier soldiers солдат{,и,ів,а,ы,ами}
    troops:troop troops військ військов{их,ослужбовців,ослужбовці} військовослужбов{ця,цями} войск
    troops:военн{ых,ослужащих,ослужащие} военнослужащий serviceman servicemen servicewomen
    troops:servicepeople servicepersons
    personnel:personnel особового personal
    fighters:fighter fighters бійц{і,ів,я} боєць бойц{ы,ов,а} боец militant militants бойовик{и,ів,а}
    fighters:боевик{и,ов,а} insurgent insurgents rebel rebels gunman gunmen терорист{и,ів}
    fighters:террорист{ы,ов} guerrillas partisans
    mercenaries:mercenary mercenaries найманц{і,ів} наемник{и,ов,а}
    people:people person persons людей люди людина людини осіб особи человек человека людьми
    civilians:civilian civilians цивільних мирних мирных гражданских
    residents:resident residents inhabitants мешканц{і,ів} жител{і,ів,ей,я}
    refugees:refugee refugees evacuees біженц{і,ів} беженц{ы,ев}
    children:child children дітей діти дитин дитини детей дети ребенка
    women:woman women жінок жінки женщин женщины
    men:man men чоловік чоловіків чоловіки мужчин
    officers:officer officers офіцер{и,ів,а} офицер{ы,ов,а}
    police:policeman policemen поліцейських полицейских
    conscripts:conscript conscripts reservists мобілізованих мобилизованных призовників
    volunteers:volunteer volunteers добровольц{і,ів,ы,ев}
    defenders:defender defenders захисник{и,ів} защитник{и,ов}
    marines:marine marines морпіх{и,ів} морпех{и,ов}
    paratroopers:paratrooper paratroopers десантник{и,ів,ов}
    prisoners:prisoner prisoners captive captives pow pows полонен{их,і} пленн{ых,ые} hostage hostages
    prisoners:в'язн{і,ів} заручник{и,ів} заложник{и,ов}
    bodies:body bodies corpses тіл тіла тел тела
    casualties:casualty casualties
    deaths:death deaths fatalities
    !dead:dead killed slain вбитих убитих загиблих убитых погибших вбито убито загинуло погибло погибли
    !wounded:wounded injured hurt поранених раненых поранено ранено
    !missing:missing зниклих пропавших
    !captured:captured detained arrested затриманих задержанных
    victims:victim victims жертв жертви жертвы
    tanks:tank tanks танк{,и,ів,а,ов}
    vehicles:vehicle vehicles truck trucks вантажівок вантажівки грузовик{ов,а} автомобіл{ів,і}
    vehicles:автомобил{ей,я} машин машини машины одиниц единиц car cars
    armoured vehicles:apc apcs ifv ifvs afv afvs бронемашин{,и,ы} бтр бмп бронетранспортер{и,ів,ов}
    aircraft:aircraft plane planes jet jets warplane warplanes літак{и,ів,а} самолет{ы,ов,а}
    helicopters:helicopter helicopters вертол{іт,ьоти,ьотів} гелікоптер{и,ів} вертолет{ы,ов,а}
    drones:drone drones uav uavs бпла безпілотник{и,ів} беспилотник{и,ов} дрон{и,ів,ы,ов,а}
    ships:ship ships vessel vessels warship warships boat boats кораб{лі,лів,ля,лей} суден
    guns:gun guns howitzer howitzers mortar mortars гармат гаубиц{ь,і,} міномет{и,ів} минометов
    guns:rifle rifles гвинтівок launcher launchers
    missiles:missile missiles rocket rockets ракет{,и,ы,у}
    shells:shell shells round rounds снаряд{и,ів,ы,ов,а} bomb bombs бомб{,и,ы} mines мін мин grenades
    shells:warhead warheads munitions
    strikes:strike strikes airstrikes sorties sortie attacks ударів ударов обстріл{и,ів} обстрел{ов,а}
    villages:village villages hamlets сіл села сел
    towns:town towns towns
    cities:city cities міст городов
    settlements:settlement settlements поселен{ь,ня} населених населенных пунктів
    houses:house houses home homes building buildings apartments будинк{ів,и} домов дома зданий будівель
    bridges:bridge bridges мост{ів,и,ов,ы}
    brigades:brigades бригад
    battalions:battalions btgs btg батальйон{ів,и} батальон{ов,а} бтг
    regiments:regiments
    divisions:divisions
    companies:companies
    units:unit units підрозділ{ів,и} подразделений
    families:families family сімей семей родин
    museums:museums museum
    exhibits:exhibit exhibits item items painting paintings works artefacts artifacts експонатів
    exhibits:экспонатов предметів предметов картин
    journalists:journalist journalists журналіст{ів,и} журналист{ов,а}
    workers:worker workers employees staff працівник{ів,и} рабочих сотрудник{ов,а}
    protesters:protester protesters demonstrators
    doctors:doctors medics лікарів врачей
    students:students
    suspects:suspects
    buses:bus buses автобус{ів,и,ов,а,ы}
    wagons:wagons вагон{ів,и,ов,а}
    sites:sites positions targets
    """
}
