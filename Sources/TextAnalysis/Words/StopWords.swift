/// Words too common to be posted or ranked.
///
/// English: the function words that the usual lists share, negations among them (`no`, `not`): ranked
/// retrieval loses by keeping them, event tagging reads them from the text, and quoted phrases are
/// checked against the text. Ukrainian and Russian: the same classes of words. A Cyrillic word is
/// stopped if either list has it, so that a query need not know its language.
enum StopWords {
  static func contains(_ folded: String, cyrillic: Bool) -> Bool {
    cyrillic ? self.cyrillic.contains(folded) : english.contains(folded)
  }

  static let english = words(
    """
    a about above after again all also am an and any are aren't as at be because been before being
    below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't
    down during each few for from further had hadn't has hasn't have haven't having he he'd he'll
    her here hers herself him himself his how i i'd i'll i'm i've if in into is isn't it it'd it'll
    its itself just me more most my myself no nor not now of off on once only or other our ours
    ourselves out over own s same she she'd she'll should shouldn't so some such t than that the
    their theirs them themselves then there these they they'd they'll they're they've this those
    through to too under until up upon us very was wasn't we we'd we'll we're we've were weren't what
    when where which while who whom whose why will with won't would wouldn't you you'd you'll you're
    you've your yours yourself yourselves
    """)

  static let cyrillic = words(
    """
    а або адже але б без би бо був була були було бути в вам вами вас ваш ваша ваше ваші весь вже ви
    від він вона вони воно все всі всіх всього втім г да де для до ж же з за зі зо й його йому і із
    її їй їм їх їхній їхня їхні кого коли котрий ли лише м мене мені ми між мій ми моя на навіть над
    нам нами нас наш наша наше наші не нею ним ними них ні ній ніж ніби о об од однак он ось от під
    по поки при про проте р саме свій свого своєї своїх своє свою своя себе собі та так також такий
    така таке такі там те тебе ти тим тих тієї тільки то тоді того той тому тут у увесь уже усе усі
    усіх хоча хто це цей цим цих ці цього цій цьому цю ця через чи чий що щоб щодо як яка яке який
    яким яких якого якої якщо які якій якому яку
    без более был была были было быть бы вам вами вас ваш ваша весь во вот все всего всех вы где да
    даже для до его ее ей ему если есть еще же за и из или им их к как какой когда которая которого
    которой которое которые который которых кто ко ли либо лишь между меня мне мой мы на над нам нами
    нас наш не него нее нет ни них но ну о об однако он она они оно от ото по под при про с сам свою
    своей своего своих свой себе себя со так также такой там тем теперь то тогда того тоже той только
    тот ту тут ты у уже хотя чего чей чем что чтобы чье чья эта эти этим этих это этого этой этом
    этот эту
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
