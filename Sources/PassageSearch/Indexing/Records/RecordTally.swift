/// Counts what the records of the first documents are made of, for a ``RecordModel``.
struct RecordTally: RecordSink {
  /// Words and names that have codes of their own: more cost more than they save.
  private static let mostWords = 65_536
  private static let mostNames = 8_192
  /// What was met once is as likely never met again.
  private static let leastCount = 2

  private var words = ByteStringTable()
  private var strings = 0
  private var names = NameField.allCases.map { _ in ByteStringTable() }
  private var numbers = NumberField.allCases.map { _ in
    Array(repeating: 0, count: NumberSymbol.count)
  }

  mutating func write(_ number: UInt64, _ field: NumberField) {
    numbers[field.rawValue][NumberSymbol.symbol(of: number).symbol] += 1
  }

  mutating func write(words string: String) {
    strings += 1
    var string = string
    string.withUTF8 { WordCode.forEachWord(in: $0) { words.add($0) } }
  }

  mutating func write(name: String, _ field: NameField) {
    names[field.rawValue].add(Array(name.utf8))
  }

  mutating func write(raw bytes: [UInt8]) {}

  func model() -> RecordModel {
    var words = words
    var strings = strings
    let names = names.map { table in
      let (known, other) = table.divided(most: Self.mostNames, least: Self.leastCount)
      for number in other {
        strings += 1
        let name = Array(table.strings[number])
        name.withUnsafeBufferPointer { WordCode.forEachWord(in: $0) { words.add($0) } }
      }
      return NameCode(
        counted: known.map { (Array(table.strings[$0]), table.counts[$0]) }, literals: other.count)
    }
    return RecordModel(
      words: Self.code(of: words, strings: strings), names: names,
      numbers: numbers.map { counts in
        SymbolCode(counts: counts.contains { $0 > 0 } ? counts : NumberSymbol.untrained)
      })
  }

  private static func code(of words: ByteStringTable, strings: Int) -> WordCode {
    let (frequent, rare) = words.divided(most: mostWords, least: leastCount)
    let known = frequent.filter { WordCode.mayHold(words.strings[$0]) }
    var spelling = Array(
      repeating: Array(repeating: 0, count: SpellingCode.symbols), count: SpellingCode.contexts)
    var spelled = 0
    for number in rare {
      let count = words.counts[number]
      spelled += count
      var context = 0
      for byte in words.strings[number] {
        spelling[context][Int(byte)] += count
        context = SpellingCode.context(after: byte)
      }
      spelling[context][SpellingCode.end] += count
    }
    return WordCode(
      counted: known.map { (Array(words.strings[$0]), words.counts[$0]) }, strings: strings,
      spelled: spelled, spelling: SpellingCode(spelling.map { SymbolCode(counts: $0) }))
  }
}

extension ByteStringTable {
  /// Numbers of the strings that were met most, and of all others.
  fileprivate func divided(most: Int, least: Int) -> (known: [Int], other: [Int]) {
    let order = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    let known = order.prefix(most).prefix { counts[$0] >= least }
    return (Array(known), Array(order[known.count...]))
  }
}
