/// What was right and wrong in one record under one measure.
struct TagCounts: Sendable, Equatable {
  var hits = 0
  /// Predicted and not in the gold; for a share, what was wrong.
  var extra = 0
  var missed = 0

  static func + (one: TagCounts, other: TagCounts) -> TagCounts {
    TagCounts(
      hits: one.hits + other.hits, extra: one.extra + other.extra,
      missed: one.missed + other.missed)
  }

  var precision: Double { hits + extra == 0 ? 0 : Double(hits) / Double(hits + extra) }
  var recall: Double { hits + missed == 0 ? 0 : Double(hits) / Double(hits + missed) }
  /// 2·hits ÷ (2·hits + extra + missed), which is the harmonic mean of precision and recall.
  var f1: Double {
    let all = 2 * hits + extra + missed
    return all == 0 ? 0 : Double(2 * hits) / Double(all)
  }
}

/// One measure over all records, with bootstrap intervals.
public struct TagMeasure: Sendable, Equatable {
  public enum Kind: String, Sendable {
    /// Precision, recall and F1 over things found.
    case detection
    /// The share that is right of those that could be compared; ``precision`` holds it.
    case share
  }

  /// What is measured: `topics`, `modality`, `triggers`, `speakers`, `cues`, `speakers+stance`,
  /// `stance`, `entities`.
  public var group: String
  /// Within the group: a topic, an entity type, or a name for the whole.
  public var name: String
  public var kind: Kind
  public var hits: Int
  public var extra: Int
  public var missed: Int
  public var precision: Double
  public var recall: Double
  public var f1: Double
  /// Of precision, recall and F1, in this order; of the share alone.
  public var intervals: [BootstrapInterval]

  /// - Parameter counts: one entry a record.
  init(
    group: String, name: String, kind: Kind, counts: [TagCounts], resamples: Int, seed: UInt64
  ) {
    self.group = group
    self.name = name
    self.kind = kind
    let sum = counts.reduce(TagCounts(), +)
    (hits, extra, missed) = (sum.hits, sum.extra, sum.missed)
    (precision, recall, f1) = (sum.precision, sum.recall, sum.f1)
    var random = SeededRandom(seed: seed)
    var samples: [TagCounts] = []
    samples.reserveCapacity(resamples)
    for _ in 0..<(counts.isEmpty ? 0 : resamples) {
      var sample = TagCounts()
      for _ in counts { sample = sample + counts[random.index(below: counts.count)] }
      samples.append(sample)
    }
    let figures: [(TagCounts) -> Double] =
      kind == .share ? [\.precision] : [\.precision, \.recall, \.f1]
    intervals = figures.map { BootstrapInterval(ofResampled: samples.map($0)) }
  }
}

extension BootstrapInterval {
  /// The percentile interval of a figure that was worked out for every resample.
  init(ofResampled figures: [Double], level: Double = 0.95) {
    self.init(ofMean: [], level: level)
    let sorted = figures.sorted()
    guard let last = sorted.indices.last else { return }
    let tail = (1 - self.level) / 2
    lower = sorted[Int((tail * Double(last)).rounded())]
    upper = sorted[Int(((1 - tail) * Double(last)).rounded())]
  }
}

/// One thing that gold and predictions do not agree on.
public struct TagMiss: Sendable, Equatable {
  public var id: String
  /// `topic`, `modality`, `trigger`, `speaker`, `cue`, `stance`, `entity`.
  public var what: String
  /// `nil`: the gold has no such thing.
  public var gold: String?
  /// `nil`: it was not found.
  public var predicted: String?

  /// One JSON object on one line.
  public var json: String {
    // A number that is not finite is written as null.
    let nothing = JSONValue.number(.nan)
    return JSONValue.object([
      ("id", .string(id)), ("what", .string(what)),
      ("gold", gold.map(JSONValue.string) ?? nothing),
      ("predicted", predicted.map(JSONValue.string) ?? nothing),
    ]).text
  }
}
