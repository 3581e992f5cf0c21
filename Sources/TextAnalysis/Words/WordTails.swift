/// How words may go on after a beginning that reaches into their ending: the tails of all endings
/// that stemmers strip, the empty one too.
enum WordTails {
  /// Of words in Latin letters: the endings of the English Snowball stemmer, and how they add up.
  static let english = tails(
    of: """
      s es ed edly ing ingly ings er ers or ors ly y e ies ied ier iest iness est eer eers ness \
      nesses ment ments mental ful fully fulness less lessly lessness ation ations ational ationally \
      ator ators atory ative atively ate ates ated ating ive ives ively iveness ivity ivities ize \
      izes ized izing izer izers ization izations ise ises ised ising isation isations al als ally \
      ality alities alism alist alists ism isms ist ists able ably ability abilities ible ibly \
      ibility ibilities ant ants ance ances ancy ence ences ency ent ents ently ous ously ousness ic \
      ics ical ically icity icate icates icated icating ion ions ional ionally ify ifies ified ifying
      """.split(separator: " ").map(String.init))

  /// Of words in Cyrillic letters, Ukrainian and Russian.
  static let cyrillic = tails(of: Array(UkrainianEndings.table.keys) + ukrainian + russian)

  /// A suffix that Ukrainian stems lose with the ending after it.
  private static let ukrainian = """
    ський ська ське ські ського ському ським ській ську ською ської ських ськими цький цька цьке \
    цькі цького цькому цьким цькій цьку цькою цької цьких цькими
    """.split(separator: " ").map(String.init)

  private static let russian = """
    а я у ю о е ы и ь й ом ем ой ей ою ею ам ям ами ями ах ях ов ев ий ый ая яя ое ее ые ие ого его \
    ому ему ым им ую юю ых их ыми ими ть ти л ла ло ли ет ют ут ит ат ят ешь ишь ете ите ться тся \
    лся лась лось лись ются утся ятся атся ется ится ание ания анию анием аний ение ения ению ением \
    ений ение нный нная нное нные нного нной нных нным нными но на ны вший вшая вшие вших ющий ющая \
    ющие ющих ость ости остью ия ии ию ией иями иях ский ская ское ские ского ской ских ским скую \
    овать овал овала овали ывать ывал ывала ывали
    """.split(separator: " ").map(String.init)

  private static func tails(of endings: [String]) -> [String] {
    var tails: Set<String> = [""]
    for ending in endings {
      for start in ending.indices { tails.insert(String(ending[start...])) }
    }
    return tails.sorted()
  }
}
