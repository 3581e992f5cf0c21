/// The words of each ``WordClass``, folded.
enum WordLists {
  static let all: [(WordClass, String)] = [
    (.givenName, GivenNames.latin), (.givenName, GivenNames.cyrillic), (.title, titles),
    (.placePreposition, placePrepositions), (.placeNoun, placeNouns), (.speechVerb, speechVerbs),
    (.nameParticle, "al el bin ibn van von de der den del della di da abu ould ag bint"),
    (.organisationNoun, organisationNouns), (.waterWord, waterWords), (.article, "the"),
    (.agentPreposition, agents), (.powerNoun, powerNouns),
    (.beforeVerb, "also had has have again later не також теж тоже уже вже ещё ще"),
  ]

  private static let titles = """
    mr mrs ms miss dr prof professor gen general lt col colonel maj major capt captain sgt sergeant
    adm admiral cpt brig brigadier lieutenant commander marshal private corporal
    president premier minister chancellor secretary governor mayor senator ambassador spokesman
    spokeswoman spokesperson spokespersons adviser advisor deputy lawmaker mp sen rep sir lord lady
    king queen prince sheikh sheik imam ayatollah mullah pope bishop archbishop patriarch warlord
    chairman chairwoman chief director judge prosecutor ombudsman ombudswoman analyst correspondent
    journalist reporter activist resident villager fighter soldier oligarch dictator
    пан пані генерал полковник майор капітан лейтенант сержант адмірал президент президента міністр
    міністра прем'єр голова глава губернатор мер речник речниця речника речниці радник радниця
    начальник командувач командир депутат секретар посол директор
    господин госпожа адмирал министр министра премьер мэр представитель советник командующий
    начальник пресс-секретарь спикер замминистра
    """

  private static let placePrepositions = """
    in at near around outside inside into towards toward from to across through throughout within
    between beyond over north south east west northeast northwest southeast southwest of reaching
    в у на біля поблизу під із з зі до від через навколо над по повз
    во из возле около под к ко от через вокруг близ над по
    """

  /// `by`, and participles before the instrumental case of who did it: призначена Москвою.
  private static let agents = """
    by
    призначений призначена призначене призначені призначеного призначеної призначеному призначеним
    призначених контрольований контрольована контрольовані контрольованих підтримувані
    підтримуваних підконтрольний підконтрольна підконтрольні підконтрольних
    назначенный назначенная назначенное назначенные назначенного назначенной назначенным
    назначенных подконтрольный подконтрольная подконтрольные подконтрольных поддерживаемые
    поддерживаемых
    """

  private static let powerNouns = """
    denial denials claim claims demand demands refusal response decision ultimatum statement
    announcement ambassador envoy delegation negotiators troops forces army military soldiers allies
    ally proxies influence leadership officials insistence allegation allegations accusation
    accusations offer offers proposal proposals aggression invasion sanctions diplomats
    """

  private static let waterWords = """
    bank banks shore shores across cross crossed crossing bridge bridges over river rivers
    берег берега берегу березі берегом береги берегах через переправа переправи переправу переправою
    річка річки річці річку ріки берегам река реки реке реку за
    """

  private static let placeNouns = """
    village villages town towns city cities settlement settlements hamlet district districts region
    regions province provinces oblast oblasts raion county municipality suburb suburbs port station
    airport airfield bridge river lake island front direction outskirts capital area bay county state
    mountains valley desert peninsula strait canal dam plant camp beach harbour harbor coast creek
    село села селі селом місто міста місті містом селище селища смт хутір район району районі область
    області порт острів річка річки ріка міст
    деревня деревни деревне город города городе городом посёлок поселок посёлка поселка пгт хутор
    района районе области остров река реки мост
    """

  private static let speechVerbs = """
    said says say claimed claims claim denied denies deny accused accuses announced announces insisted
    insists warned warns wants wanted hopes hoped rejected rejects refused refuses
    agreed agrees vowed vows threatened threatens responded argues argued demanded demands acknowledged
    admitted admits declared declares maintains condemned blamed blames called calls expects expected
    summoned summons asked asks urged urges plans planned signed agreed promised promises considers
    considered believes believed hopes fears feared sees saw offered offers responded recalled expelled
    imposed suspended withdrew supports supported backs backed seeks sought wants needs decided
    сказав заявив заявила заявляє стверджує заперечує заявляють відкинула відкинув наголосив вимагає
    заявил заявила заявляет утверждает отрицает обвинил обвинила отвергает требует
    оголосив оголосила уточнює повідомила повідомляє очікує вважає називає назвала наполягає
    объявил объявила уточняет сообщил сообщила сообщает ожидает считает называет назвала настаивает
    """

  private static let organisationNouns = """
    ministry department agency service directorate staff council committee commission command brigade
    regiment battalion division corps army fleet guard police party union front movement group company
    association organisation organization university institute bank office court parliament assembly
    administration authority times post news herald journal fc club league baseball football award awards
    squadron squad hospital festival house field film chair prime earth teen ventures school college
    academy museum theatre theater library church cathedral temple mosque square street road avenue park
    stadium hotel tower hall building centre center foundation fund trust society federation alliance
    congress senate assembly tribunal treaty act agreement conference championship championships cup
    tournament games olympics race prize medal order force forces command corps infantry cavalry
    artillery battery platoon flotilla command class series show band orchestra records album song
    press magazine review radio television tv network channel studios pictures entertainment company
    corporation inc ltd plc industries systems motors airlines airways railway line railways lines
    usa general staff defence defense affairs interior finance justice health education
    """
}
