/// Frequencies by number, cleared in time proportional to what was counted.
struct WordCounts {
  private var counts: [Int32] = []
  private(set) var counted: [Int] = []
  private(set) var total = 0

  subscript(number: Int) -> Int { number < counts.count ? Int(counts[number]) : 0 }

  mutating func add(_ number: Int) {
    if number >= counts.count {
      let missing = number + 1 - counts.count
      counts.append(contentsOf: repeatElement(0, count: missing + counts.count / 2))
    }
    if counts[number] == 0 { counted.append(number) }
    counts[number] += 1
    total += 1
  }

  mutating func removeAll() {
    for number in counted { counts[number] = 0 }
    counted.removeAll(keepingCapacity: true)
    total = 0
  }
}
