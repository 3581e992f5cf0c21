extension OffsetMap {
  /// The map of a text that is a slice of its file.
  init(identityFrom original: Int, count: Int, lines: SourceLines) {
    self.init(
      runs: [Run(text: 0, original: UInt32(clamping: original), textUnit: 1, originalUnit: 1)],
      textCount: count, lines: .file(lines))
  }

  /// The map of joined records.
  init(records: [(text: Int, line: Int)], count: Int) {
    self.init(runs: [], textCount: count, lines: .records(records))
  }

  /// Collects the runs of a map in the order of the text.
  struct Builder {
    private(set) var runs: [Run] = []
    private(set) var textCount = 0
    /// Where the last run would go on in the original.
    private var originalEnd = 0

    /// `units` times `textUnit` bytes of text stand for as many times `originalUnit` bytes of the
    /// original, starting at `original`.
    mutating func add(units: Int, textUnit: Int, original: Int, originalUnit: Int) {
      guard units > 0, textUnit > 0 else { return }
      let start = max(original, originalEnd)
      let goesOn =
        start == originalEnd
        && runs.last.map { $0.textUnit == textUnit && $0.originalUnit == originalUnit } == true
      if !goesOn {
        runs.append(
          Run(
            text: UInt32(clamping: textCount), original: UInt32(clamping: start),
            textUnit: UInt32(clamping: textUnit), originalUnit: UInt32(clamping: originalUnit)))
      }
      textCount += units * textUnit
      originalEnd = start + units * originalUnit
    }

    /// Bytes of text that are bytes of the original as they stand.
    mutating func copy(_ count: Int, from original: Int) {
      add(units: count, textUnit: 1, original: original, originalUnit: 1)
    }

    /// Bytes of text that stand nowhere in the original.
    mutating func insert(_ count: Int) {
      add(units: count, textUnit: 1, original: originalEnd, originalUnit: 0)
    }

    func map(lines: SourceLines) -> OffsetMap {
      OffsetMap(runs: runs, textCount: textCount, lines: .file(lines))
    }
  }
}

extension OffsetMap.Builder {
  /// Bytes of text that stand for bytes of `map`'s text, taken on to `map`'s original.
  ///
  /// A range that starts or ends inside a unit takes the whole unit of the original.
  mutating func copy(_ range: Range<Int>, through map: OffsetMap) {
    var at = range.lowerBound
    var index = map.run(at: at)
    while at < range.upperBound, index < map.runs.count {
      let run = map.runs[index]
      let unit = Int(run.textUnit)
      let runEnd = index + 1 < map.runs.count ? Int(map.runs[index + 1].text) : map.textCount
      let end = min(range.upperBound, runEnd)
      let skipped = (at - Int(run.text)) / unit
      let original = Int(run.original) + skipped * Int(run.originalUnit)
      let units = (end - at) / unit
      add(units: units, textUnit: unit, original: original, originalUnit: Int(run.originalUnit))
      let rest = (end - at) % unit
      if rest > 0 {
        add(
          units: 1, textUnit: rest, original: original + units * Int(run.originalUnit),
          originalUnit: Int(run.originalUnit))
      }
      at = end
      index += 1
    }
  }
}
