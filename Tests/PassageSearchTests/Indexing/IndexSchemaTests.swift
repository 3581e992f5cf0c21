import EntityTagging
import EventTagging
import Testing

@testable import PassageSearch

struct IndexSchemaTests {
  private typealias Prefix = IndexSchema.Prefix

  private static let prefixes = [
    Prefix.passage, Prefix.unit, Prefix.record, Prefix.title, Prefix.source, Prefix.language,
    Prefix.file,
    Prefix.year, Prefix.month, Prefix.day, Prefix.entity, Prefix.entityClass, Prefix.event,
    Prefix.document, Prefix.eventModality, Prefix.modality, Prefix.speaker, Prefix.speakerWord,
    Prefix.stance,
  ]

  @Test func `terms of names, units and documents are short and tell them apart`() {
    let names = (0..<20_000).map { "Name \($0)" }
    let terms =
      names.map { IndexSchema.term(ofUnit: $0) } + names.map { IndexSchema.term(ofDocument: $0) }
      + EntityType.allCases.flatMap { type in
        names.prefix(1_000).map { IndexSchema.term(ofName: $0, type) }
      }
    #expect(Set(terms).count == terms.count)
    #expect(terms.allSatisfy { $0.utf8.count <= 11 })
  }

  @Test func `pairs of words share few terms, which no single word has`() {
    let words = (0..<20_000).map { "word\($0)" }
    let pairs = Set(words.map { IndexSchema.term(ofNames: "jean", $0, .person) })
    #expect((3_000...4_096).contains(pairs.count))
    #expect(pairs.isDisjoint(with: words.map { IndexSchema.term(ofName: $0, .person) }))
    #expect(pairs.isDisjoint(with: words.map { IndexSchema.term(ofNames: "jean", $0, .place) }))
  }

  @Test func `a passage is found by the first digits of its id, and marked by the next`() {
    #expect(IndexSchema.term(ofPassage: "0123456789abcdef") == "Q012")
    #expect(IndexSchema.term(ofPassage: "01234") == "Q012")
    #expect(IndexSchema.mark(ofPassage: "0123456789abcdef") == 0x34 >> 1)
    #expect(IndexSchema.mark(ofPassage: "012ff") == 127)
    #expect(IndexSchema.mark(ofPassage: "0123") == nil)
  }

  @Test func `no two prefixes are the same`() {
    #expect(Set(Self.prefixes).count == Self.prefixes.count)
  }

  @Test func `no value of one prefix is a term of another`() {
    var owners: [String: String] = [:]
    let tails = Self.prefixes.flatMap { prefix in
      Self.prefixes.filter { $0 != prefix && $0.hasPrefix(prefix) }
        .map { String($0.dropFirst(prefix.count)) }
    }
    let values = ["", ":", "a", "geo:1", "PLACE", "Makiivka", "київ"] + tails
    for prefix in Self.prefixes where prefix.count > 1 {
      for value in values + tails.map({ $0 + "x" }) + tails.map({ ":" + $0 }) {
        let term = IndexSchema.term(prefix, value)
        let owner = prefix + "\u{0}" + value
        #expect(owners[term] == nil || owners[term] == owner, "\(term)")
        owners[term] = owner
      }
    }
  }

  @Test func `every event, modality and class of name has a term of its own`() {
    var terms = EntityType.allCases.map { IndexSchema.term(Prefix.entityClass, $0) }
    terms += EventTopic.allCases.map { IndexSchema.term(Prefix.event, $0.label) }
    terms += Modality.allCases.map { IndexSchema.term(Prefix.modality, $0.label) }
    for topic in EventTopic.allCases {
      terms += Modality.allCases.map { IndexSchema.term(event: topic, $0) }
    }
    #expect(Set(terms).count == terms.count)
  }

  @Test func `a long value fits into a key and stays unlike its neighbours`() {
    let long = String(repeating: "ї", count: 400)
    let one = IndexSchema.term(Prefix.file, long + "1")
    let other = IndexSchema.term(Prefix.file, long + "2")
    #expect(one.utf8.count <= 245)
    #expect(one != other)
    #expect(IndexSchema.term(Prefix.file, long + "1") == one)
  }

  @Test func `a value at the limit is kept as it is`() {
    let value = String(repeating: "a", count: IndexSchema.longestValue)
    #expect(IndexSchema.shortened(value) == value)
    #expect(IndexSchema.shortened(value + "a") != value + "a")
  }

  @Test func `NUL, which a key stores as two bytes, never reaches a term`() {
    let shortened = IndexSchema.shortened("a\u{0}b")
    #expect(!shortened.utf8.contains(0))
    #expect(shortened != IndexSchema.shortened("ab"))
    #expect(shortened != IndexSchema.shortened("a\u{0}\u{0}b"))
  }

  @Test func `slots are distinct`() {
    let slots = IndexSchema.Slot.allCases.map(\.rawValue)
    #expect(Set(slots).count == slots.count)
  }

  @Test(arguments: ["Q42", "geo:706448", ":x", "", "ключ"])
  func `the value of a term is what it was made of`(_ value: String) {
    for prefix in [IndexSchema.Prefix.entity, IndexSchema.Prefix.file, "L"] {
      #expect(
        IndexSchema.value(of: IndexSchema.term(prefix, value), after: prefix) == value)
    }
  }

  @Test func `a value that was cut can be told`() {
    let long = String(repeating: "ї", count: 120)
    #expect(IndexSchema.looksShortened(IndexSchema.shortened(long)))
    for value in [
      "", "/a/b.txt", "~0123456789abcde", "/backup~", String(repeating: "a", count: 20),
    ] {
      #expect(!IndexSchema.looksShortened(value))
    }
  }
}
