import TextAnalysis

/// Dense numbers for what one worker's words are called, so that counting needs no strings. Numbers
/// stay good until ``makeRoom()``, whatever happens to the table of words.
struct WordNumbers {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]
  private var ofWord: [Int32] = []
  private var generation = -1
  private let limit: Int
  private let name: (WordForm) -> String?

  /// - Parameters:
  ///   - limit: numbers above which ``makeRoom()`` forgets all.
  ///   - name: what a word is called; words without a name have no number.
  init(limit: Int = 1 << 18, name: @escaping (WordForm) -> String?) {
    self.limit = limit
    self.name = name
  }

  /// Stems of posted words: stop words have none.
  static var stems: WordNumbers {
    WordNumbers { $0.isStopWord || $0.stem.isEmpty ? nil : $0.stem }
  }

  @inline(__always)
  mutating func number(of word: WordID, in words: WordTable) -> Int? {
    let index = Int(word)
    if generation != words.generation || index >= ofWord.count { follow(words, to: index) }
    if ofWord[index] == Self.unseen { ofWord[index] = intern(words[word]) }
    return ofWord[index] == Self.nameless ? nil : Int(ofWord[index])
  }

  private mutating func follow(_ words: WordTable, to index: Int) {
    if generation != words.generation {
      generation = words.generation
      ofWord.removeAll(keepingCapacity: true)
    }
    let count = max(index + 1, words.count)
    ofWord.append(contentsOf: repeatElement(Self.unseen, count: count - ofWord.count))
  }

  private mutating func intern(_ form: WordForm) -> Int32 {
    name(form).map { Int32(number(ofName: $0)) } ?? Self.nameless
  }

  mutating func number(ofName name: String) -> Int {
    if let known = numbers[name] { return known }
    let number = names.count
    names.append(name)
    numbers[name] = number
    return number
  }

  /// - Returns: whether there were too many numbers: then none of them is good any more.
  mutating func makeRoom() -> Bool {
    guard names.count >= limit else { return false }
    self = WordNumbers(limit: limit, name: name)
    return true
  }

  private static let unseen: Int32 = -1
  private static let nameless: Int32 = -2
}
