/// Words that help to tell whether a sentence ends.
enum SentenceWords {
  /// Words that, with a capital, more often start a sentence than continue a name.
  static let starters = words(
    """
    the a an in on at it its he she his her they their we our you this that these those there here
    but and or however meanwhile moreover nevertheless still yet then after before when while where
    as according for from by with without both some many most all no not if since although though
    despite during under over about between among one two three another other each every only
    earlier later also such so what who why how is are was were has have had today yesterday
    several more thus therefore instead following
    це цей ця ці він вона вони воно ми ви у в на за з із зі до від під при про але однак проте після
    перед коли поки як також тоді там тут тим того такі таких усі всі його її їх їхні водночас згодом
    тепер потім усе все ніхто нічого кожен одразу нині за і й та а або що щоб якщо хоча крім через для серед між раніше пізніше
    это этот эта эти он она они оно мы вы во с со из от под но после когда пока как также тогда там
    здесь все его ее их их тем теперь потом затем никто ничего каждый сразу ныне если хотя кроме через среди между ранее позже и или что
    чтобы
    """)

  /// Verbs that attach a quotation to its speaker.
  static let saying = words(
    """
    said says asked asks told added replied wrote writes shouted answered
    сказав сказала каже запитав спитав додав відповів написав
    сказал сказала говорит спросил добавил ответил написал
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
