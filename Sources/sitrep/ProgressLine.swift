import Dispatch
import Glibc
import PassageSearch
import Synchronization

/// Shows progress on standard error: a line that is rewritten on a terminal, else one every few
/// seconds.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant?
    var isOpen = false
  }

  private let state = Mutex(State())
  private let start = ContinuousClock.now
  private let isTerminal = Console.errorIsTerminal
  private let isShown: Bool

  init(_ verbosity: Verbosity) {
    isShown = !verbosity.quiet && !verbosity.noProgress
  }

  func show(_ progress: IndexProgress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    state.withLock { state in
      let interval: Duration = isTerminal ? .milliseconds(200) : .seconds(5)
      guard now - (state.lastShown ?? start) >= interval else { return }
      state.lastShown = now
      state.isOpen = isTerminal
      let text = line(progress, now)
      Descriptor.write(isTerminal ? "\r\u{1B}[K" + text : text + "\n", to: STDERR_FILENO)
    }
  }

  /// Clears the line before something else is written.
  func finish() {
    state.withLock { state in
      if state.isOpen { Descriptor.write("\r\u{1B}[K", to: STDERR_FILENO) }
      state.isOpen = false
    }
  }

  private func line(_ progress: IndexProgress, _ now: ContinuousClock.Instant) -> String {
    guard progress.phase == .reading else { return "\(progress.phase.rawValue) …" }
    let seconds = (now - start) / .seconds(1)
    let rate = Double(progress.bytes) / max(seconds, 0.001)
    let share = progress.totalBytes > 0 ? 100 * progress.bytes / progress.totalBytes : 0
    let left = rate > 0 ? Int(Double(progress.totalBytes - progress.bytes) / rate) : 0
    let megabytes = (rate / 100_000).rounded() / 10
    return "\(min(share, 100)) % · \(progress.documents) documents · \(progress.passages) passages"
      + " · \(megabytes) MB/s read · \(max(left, 0)) s left"
  }
}
