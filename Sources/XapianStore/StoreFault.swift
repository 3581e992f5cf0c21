import CXapian

/// Faults that cannot be brought about from outside, for tests.
enum StoreFault {
  /// The next call on this thread runs out of memory.
  static func runOutOfMemory() { cx_fault_next(.outOfMemory) }

  /// The next call on this thread meets an exception of an unknown kind.
  static func throwSomethingUnknown() { cx_fault_next(.unknown) }
}
