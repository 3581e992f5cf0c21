import EntityTagging
import XapianStore

/// Turns counts of stored slot values into facets.
struct Facets {
  let index: OpenIndex
  /// Most values of a facet.
  let limit: Int

  /// - Parameters:
  ///   - counts: of the store.
  ///   - others: values of passages that the store did not count.
  func facets(
    _ names: [FacetName], counts: [UInt32: [StorePage.FacetCount]],
    others: [UInt32: [String]] = [:]
  ) -> [Facet] {
    names.map { name in
      var totals: [String: Int] = [:]
      for stored in counts[name.slot.rawValue] ?? [] where !stored.value.isEmpty {
        for value in name.values(in: stored.value) { totals[value, default: 0] += stored.count }
      }
      for stored in others[name.slot.rawValue] ?? [] where !stored.isEmpty {
        for value in name.values(in: stored) { totals[value, default: 0] += 1 }
      }
      let sorted = totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return Facet(
        name: name,
        values: sorted.prefix(limit).map { value, count in
          Facet.Value(
            value: value, name: index.gazetteer.entity(id: value)?.name ?? value, count: count)
        })
    }
  }
}

extension IndexSchema {
  /// What separates the values of a slot that are counted one by one. Of events a passage counts once
  /// for each topic, whatever is said of it: they are counted as they are stored.
  static func itemSeparator(ofSlot slot: UInt32) -> Character? {
    switch Slot(rawValue: slot) {
    case .places, .persons, .organisations, .units, .weapons, .speakers: listSeparator
    default: nil
    }
  }
}
