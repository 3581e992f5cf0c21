import TextAnalysis

/// Dense numbers for the stems of one worker's texts, so that counting needs no strings.
struct StemNumbers {
  private(set) var stems: [String] = []
  private var numbers: [String: Int] = [:]
  private var ofWord: [Int32] = []
  private var generation = -1

  /// The number of a word's stem, or `nil` for a stop word.
  mutating func number(of word: WordID, in words: WordTable) -> Int? {
    if generation != words.generation {
      self = StemNumbers()
      generation = words.generation
    }
    let index = Int(word)
    if index >= ofWord.count {
      ofWord.append(
        contentsOf: repeatElement(Self.unseen, count: max(index + 1, words.count) - ofWord.count))
    }
    if ofWord[index] == Self.unseen { ofWord[index] = intern(words[word]) }
    return ofWord[index] == Self.stopWord ? nil : Int(ofWord[index])
  }

  private mutating func intern(_ form: WordForm) -> Int32 {
    guard !form.isStopWord, !form.stem.isEmpty else { return Self.stopWord }
    return Int32(number(ofStem: form.stem))
  }

  mutating func number(ofStem stem: String) -> Int {
    if let known = numbers[stem] { return known }
    let number = stems.count
    stems.append(stem)
    numbers[stem] = number
    return number
  }

  private static let unseen: Int32 = -1
  private static let stopWord: Int32 = -2
}

/// Frequencies by stem number, cleared in time proportional to what was counted.
struct StemCounts {
  private var counts: [Int32] = []
  private(set) var counted: [Int] = []
  private(set) var total = 0

  subscript(stem: Int) -> Int { stem < counts.count ? Int(counts[stem]) : 0 }

  mutating func add(_ stem: Int) {
    if stem >= counts.count {
      counts.append(contentsOf: repeatElement(0, count: stem + 1 - counts.count + counts.count / 2))
    }
    if counts[stem] == 0 { counted.append(stem) }
    counts[stem] += 1
    total += 1
  }

  mutating func removeAll() {
    for stem in counted { counts[stem] = 0 }
    counted.removeAll(keepingCapacity: true)
    total = 0
  }
}
