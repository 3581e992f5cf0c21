import Synchronization

/// Adds up the progress of all threads and tells the observer.
final class ProgressReporter: Sendable {
  private let state: Mutex<IndexProgress>
  private let observer: IndexObserver

  init(totalBytes: Int, observer: IndexObserver) {
    var start = IndexProgress()
    start.totalBytes = totalBytes
    state = Mutex(start)
    self.observer = observer
  }

  func add(bytes: Int = 0, documents: Int = 0, passages: Int = 0) {
    report {
      $0.bytes += bytes
      $0.documents += documents
      $0.passages += passages
    }
  }

  func enter(_ phase: IndexProgress.Phase) { report { $0.phase = phase } }

  var current: IndexProgress { state.withLock { $0 } }

  private func report(_ change: (inout IndexProgress) -> Void) {
    let now = state.withLock { state in
      change(&state)
      return state
    }
    observer.progress(now)
  }
}
