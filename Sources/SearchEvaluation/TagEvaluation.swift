/// Predicted labels against gold labels: topics, modality, triggers, claims and entities, with
/// bootstrap intervals over the records and the list of what is wrong.
///
/// Fields that the gold does not carry are not measured. A gold record without predictions counts as
/// one in which nothing was found; predictions for unknown records are left out.
public struct TagEvaluation: Sendable, Equatable {
  public var measures: [TagMeasure]
  public var misses: [TagMiss]
  /// Gold records.
  public var records: Int
  /// Gold records that the predictions do not hold.
  public var withoutPredictions: [String]
  /// Predicted records that the gold does not hold.
  public var withoutGold: [String]
  /// Records whose events include what `tag` does not report (`near`); their events are not measured.
  public var nearRecords: Int
  /// Predicted entity types that the gold never labels; they are not measured.
  public var unlabelledTypes: [String]
  public var resamples: Int
  public var seed: UInt64

  /// - Parameters:
  ///   - resamples: of the records, for the intervals; 1,000 take about a second.
  ///   - seed: the same seed gives the same intervals.
  public init(
    of predictions: TagFile, by gold: TagFile, resamples: Int = 1_000, seed: UInt64 = 1
  ) {
    self.resamples = resamples
    self.seed = seed
    let found = Dictionary(uniqueKeysWithValues: predictions.records.map { ($0.id, $0) })
    let known = Set(gold.records.map(\.id))
    records = gold.records.count
    withoutPredictions = gold.records.map(\.id).filter { found[$0] == nil }
    withoutGold = predictions.records.map(\.id).filter { !known.contains($0) }
    nearRecords = gold.records.count { $0.isNear && $0.events != nil }
    let measured = predictions.records.filter { known.contains($0.id) }
    let scope = TagScope(gold: gold.records, predicted: measured)
    let labelsEntities = gold.records.contains { $0.entities != nil }
    unlabelledTypes =
      labelsEntities
      ? Set(measured.flatMap { ($0.entities ?? []).map(\.type) }).subtracting(scope.types).sorted()
      : []
    let comparisons = gold.records.map { record in
      TagComparison(
        gold: record, predicted: found[record.id] ?? TagRecord(id: record.id), scope: scope)
    }
    misses = comparisons.flatMap(\.misses)
    let keys = Set(comparisons.flatMap(\.counts.keys)).sorted()
    measures = keys.map { key in
      TagMeasure(
        group: key.group.rawValue, name: key.name, kind: key.group.kind,
        counts: comparisons.compactMap { $0.counts[key] }, resamples: resamples, seed: seed)
    }
  }

  /// The measure of a group; `nil` if the gold does not label it.
  public func measure(_ group: String, _ name: String = "all") -> TagMeasure? {
    measures.first { $0.group == group && $0.name == name }
  }
}

/// Names a measure, in the order in which reports show them.
struct TagMeasureKey: Hashable, Comparable {
  enum Group: String, CaseIterable {
    case topics, modality, triggers, speakers, cues
    case stances = "speakers+stance"
    case stance, entities

    var kind: TagMeasure.Kind {
      switch self {
      case .modality, .triggers, .stance: .share
      case .topics, .speakers, .cues, .stances, .entities: .detection
      }
    }
  }

  var group: Group
  var name = "all"

  static let topics = TagMeasureKey(group: .topics)
  static let modalities = TagMeasureKey(group: .modality)
  static let triggers = TagMeasureKey(group: .triggers)
  static let speaker = TagMeasureKey(group: .speakers)
  static let cue = TagMeasureKey(group: .cues)
  static let stance = TagMeasureKey(group: .stance)
  static let speakerAndStance = TagMeasureKey(group: .stances)
  static let entities = TagMeasureKey(group: .entities)
  static let mainEntities = TagMeasureKey(group: .entities, name: "PERSON+ORG+PLACE")
  static func topic(_ name: String) -> TagMeasureKey { TagMeasureKey(group: .topics, name: name) }
  static func modality(_ name: String) -> TagMeasureKey {
    TagMeasureKey(group: .modality, name: name)
  }
  static func trigger(_ name: String) -> TagMeasureKey {
    TagMeasureKey(group: .triggers, name: name)
  }
  static func entity(_ name: String) -> TagMeasureKey {
    TagMeasureKey(group: .entities, name: name)
  }

  static func < (one: TagMeasureKey, other: TagMeasureKey) -> Bool { one.order < other.order }

  private var order: (Int, Int, String) {
    (Group.allCases.firstIndex(of: group) ?? 0, name == "all" ? 1 : 0, name)
  }
}
