import EntityTagging
import EventTagging

/// Every prefix, slot and metadata key of the index, in one place. `Guides/IndexFormat.md` explains
/// them; a change here that old indexes cannot serve raises ``version``.
enum IndexSchema {
  /// Version of terms, slots and stored records. An index of another version is refused (exit 6).
  static let version = 4

  /// Xapian keys are limited to 245 bytes; longer values are cut and closed with their hash.
  static let longestValue = 200

  enum Prefix {
    /// Passages by the first digits of their ids (``IndexSchema/term(ofPassage:)``).
    static let passage = "Q"
    /// The unit that is replaced as a whole: a file, or a run of records of one document.
    static let unit = "XU"
    /// The document of a unit that is one of its runs of records.
    static let documentID = "XD"
    /// A record of a document that has several.
    static let record = "XR"
    /// Stem of a word of the document's title.
    static let title = "S"
    /// Put before the terms of a whole document, which stand on its first passage.
    static let document = "W"
    static let source = "XSOURCE"
    static let language = "L"
    /// Path of the original file.
    static let file = "XFILE"
    static let year = "Y"
    static let month = "M"
    /// The date as it is stored, be it a day, a month or a year.
    static let day = "D"
    /// Canonical entity id, at the position of each mention.
    static let entity = "XE"
    /// Entity class (`PLACE`), at the position of each mention.
    static let entityClass = "XC"
    /// Class and stem of a word of a mention; or class and stems of two that follow each other,
    /// which share few codes.
    static let name = "XN"
    /// Event topic, at the position of the trigger.
    static let event = "XV"
    /// `topic/modality` of one event, at the position of the trigger.
    static let eventModality = "XVM"
    static let modality = "XM"
    /// Entity id of a claim's speaker, at the position of the speaker.
    static let speaker = "XB"
    /// Stem of a word of a claim's speaker.
    static let speakerWord = "XBW"
    /// Stance of a claim, at the position of the cue.
    static let stance = "XT"
  }

  /// Value slots. List slots hold ids joined by ``listSeparator``.
  enum Slot: UInt32, CaseIterable {
    /// `YYYYMMDD` of publication.
    case date = 0
    /// Document id (its parent's where it has one).
    case document = 1
    case source = 2
    case language = 3
    case places = 4
    case persons = 5
    case organisations = 6
    case units = 7
    case weapons = 8
    /// `topic/modality` of each event.
    case events = 9
    /// Speakers of claims: entity id, or the words where there is none.
    case speakers = 10
    /// Place of the passage in its unit, where it is not the first.
    case ordinal = 11
    /// How the passage lies in its document's blocks (``PassageLayout``), where it is not simply one
    /// paragraph: what it takes to tag the stored text again.
    case layout = 12
    // 13 is the store's: where the passage's terms and words stand.
    /// What near copies of the text are recognised by (``TextSignature``).
    case signature = 14
  }

  static let listSeparator: Character = "\u{1F}"

  enum Key {
    static let schemaVersion = "schema"
    static let settings = "settings"
    /// What records are coded by (``RecordModel``).
    static let recordModel = "records"
    /// The users' lists of names that the index was tagged with (``StoredLists``).
    static let lists = "lists"
    static let passageCount = "passages"
  }

  /// A term of a prefixed value. A `:` separates where the value could run into the prefix.
  static func term(_ prefix: String, _ value: String) -> String {
    let value = shortened(value)
    guard prefix.utf8.count > 1, let first = value.utf8.first,
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) || first == UInt8(ascii: ":")
    else { return prefix + value }
    return prefix + ":" + value
  }

  /// The value of such a term; of one that was too long, what ``shortened(_:)`` left.
  static func value(of term: String, after prefix: String) -> String {
    let value = Substring(term.utf8.dropFirst(prefix.utf8.count))
    return String(
      prefix.utf8.count > 1 && value.utf8.first == UInt8(ascii: ":")
        ? value.dropFirst() : value)
  }

  static func term(_ prefix: String, _ entity: EntityType) -> String { term(prefix, entity.label) }

  static func term(ofName stem: String, _ type: EntityType) -> String {
    // Of 200,000 words of names in 300,000 passages none share a code, or a few do.
    let letter = UnicodeScalar(UInt8(ascii: "a") + type.rawValue)
    return Prefix.name + String(letter) + HashCode.characters(of: stem, count: 5)
  }

  /// One of 4,096 terms of a class: who asks for a pair asks for each of its words, too.
  static func term(ofNames first: String, _ second: String, _ type: EntityType) -> String {
    let letter = UnicodeScalar(UInt8(ascii: "A") + type.rawValue)
    return Prefix.name + String(letter) + HashCode.characters(of: first + " " + second, count: 2)
  }

  static func term(ofUnit unit: String) -> String {
    Prefix.unit + HashCode.characters(of: unit, count: 8)
  }

  static func term(ofDocument id: String) -> String {
    Prefix.documentID + HashCode.characters(of: id, count: 8)
  }

  static func term(event topic: EventTopic, _ modality: Modality) -> String {
    term(Prefix.eventModality, "\(topic.label)/\(modality.label)")
  }

  /// Cuts a value that would not fit into a key and keeps it unique by its hash.
  static func shortened(_ value: String) -> String {
    guard value.utf8.count > longestValue || value.utf8.contains(0) else { return value }
    let hash = ContentHash.hex(Array(value.utf8)).prefix(16)
    let kept = value.unicodeScalars.prefix(40).filter { $0 != "\0" }
    return String(String.UnicodeScalarView(kept)) + "~" + hash
  }

  /// Whether a value looks as ``shortened(_:)`` closes them: the whole one stands elsewhere.
  static func looksShortened(_ value: String) -> Bool {
    let end = value.utf8.suffix(17)
    return end.count == 17 && end.first == UInt8(ascii: "~")
      && value.suffix(16).allSatisfy(\.isHexDigit)
  }
}
