/// The caller's hand on a running read: hears of progress, may stop it.
final class ReadingControl {
  private let progress: (Int) -> Void
  private let stop: () -> Bool

  /// - Parameters:
  ///   - progress: gets the bytes taken from disk since its last call.
  ///   - stop: asked before every record and every read.
  init(progress: @escaping (Int) -> Void = { _ in }, stop: @escaping () -> Bool = { false }) {
    self.progress = progress
    self.stop = stop
  }

  var shouldStop: Bool { stop() }

  func consumed(_ bytes: Int) { progress(bytes) }
}

extension Reject {
  /// A reject whose path is filled in by whoever knows it.
  init(_ reason: RejectReason, line: Int? = nil, byte: Int? = nil, _ message: String) {
    self.init(path: "", line: line, byte: byte, reason: reason, message: message)
  }

  func at(_ path: String) -> Reject {
    var reject = self
    if reject.path.isEmpty { reject.path = path }
    return reject
  }
}
