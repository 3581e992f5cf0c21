/// A stretch that one finder takes for a mention. Candidates of several finders may overlap;
/// ``MentionResolver`` chooses.
struct CandidateMention {
  /// Which finder gave it; of overlapping candidates the greater source wins, then the longer one.
  enum Source: UInt8, Comparable {
    /// A name of the gazetteer, a person's name by its form, or the sequence tagger's reading.
    case name
    /// A rule whose form leaves no doubt: units, weapons, dates, quantities.
    case rule

    static func < (a: Source, b: Source) -> Bool { a.rawValue < b.rawValue }
  }

  var tokens: Range<Int>
  var type: EntityType
  var source: Source
  /// 0…1: how sure the finder is of span and type.
  var score: Float
  /// What the gazetteer knows under the name; may be empty.
  var meanings: [GazetteerCandidate] = []
  var evidence: Evidence = []
  var value: String?
  /// What the sequence tagger reads on exactly these words.
  var read: EntityType?
  /// What it takes the words for one by one; `nil` where it did not look.
  var reading: SequenceReading?
  /// What the words right after it say that it lies in: "Salem, Oregon".
  var container: Container?

  /// A country, or one division of it.
  struct Container {
    var country: UInt16
    /// 0 if it is a country.
    var admin: UInt16

    func admits(_ record: GazetteerTable.Record) -> Bool {
      record.country == country && (admin == 0 || record.admin == admin)
    }
  }

  /// What stands around a name and speaks for or against it.
  struct Evidence: OptionSet {
    let rawValue: UInt16
    /// A preposition or noun of place is next to it.
    static let placeCue = Evidence(rawValue: 1 << 0)
    /// An unknown capitalised word is next to it: it may be part of a longer name.
    static let capitalBefore = Evidence(rawValue: 1 << 1)
    static let capitalAfter = Evidence(rawValue: 1 << 2)
    /// A verb of saying follows.
    static let speaks = Evidence(rawValue: 1 << 3)
    /// A title or role stands before it.
    static let title = Evidence(rawValue: 1 << 4)
    /// The sentence's first word, or a heading in which most words are capitalised.
    static let weakCapital = Evidence(rawValue: 1 << 5)
    /// A given name stands before it.
    static let givenName = Evidence(rawValue: 1 << 6)
    /// It is itself a common given name.
    static let isGivenName = Evidence(rawValue: 1 << 7)
    /// It has banks or is crossed, or an article: "over the Dnipro".
    static let water = Evidence(rawValue: 1 << 8)
    /// It is written in Cyrillic letters.
    static let cyrillic = Evidence(rawValue: 1 << 9)
    /// A noun of place stands before it: "the village of", "місто".
    static let placeNoun = Evidence(rawValue: 1 << 10)
    /// It stands alone within quotation marks: «Азов».
    static let quoted = Evidence(rawValue: 1 << 11)
  }
}

/// One way to find mentions. The tagger runs every finder over a text and merges what they give.
protocol MentionFinder {
  mutating func find(in text: TaggingText, into found: inout [CandidateMention])
}
