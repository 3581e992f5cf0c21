import Synchronization

/// Numbers that are given out once in the life of the process.
enum Generations {
  private static let last = Atomic<Int>(0)

  static func next() -> Int { last.wrappingAdd(1, ordering: .relaxed).newValue }
}
