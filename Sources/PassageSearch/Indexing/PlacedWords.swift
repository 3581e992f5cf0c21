/// Where the numbered words of one passage stand, cleared in time proportional to what was added.
struct PlacedWords {
  private struct Run {
    var start = 0
    var count = 0
  }

  private var added: [(number: Int, position: UInt32)] = []
  private var numbers: [Int] = []
  /// By number.
  private var runs: [Run] = []
  /// Word after word.
  private var positions: [UInt32] = []

  mutating func add(_ number: Int, at position: UInt32) {
    if number >= runs.count {
      let missing = number + 1 - runs.count
      runs.append(contentsOf: repeatElement(Run(), count: missing + runs.count / 2))
    }
    if runs[number].count == 0 { numbers.append(number) }
    runs[number].count += 1
    added.append((number, position))
  }

  /// Sorts what was added by word: only now ``positions(of:)`` tells.
  mutating func finish() {
    var start = 0
    for number in numbers {
      let count = runs[number].count
      runs[number] = Run(start: start, count: 0)
      start += count
    }
    positions.removeAll(keepingCapacity: true)
    positions.append(contentsOf: repeatElement(0, count: start))
    for (number, position) in added {
      positions[runs[number].start + runs[number].count] = position
      runs[number].count += 1
    }
  }

  /// In the order in which they were added; none for a word that was not.
  func positions(of number: Int) -> ArraySlice<UInt32> {
    guard number < runs.count else { return [] }
    let run = runs[number]
    return positions[run.start..<run.start + run.count]
  }

  mutating func removeAll() {
    for number in numbers { runs[number] = Run() }
    numbers.removeAll(keepingCapacity: true)
    added.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }
}
