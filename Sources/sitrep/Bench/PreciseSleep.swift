import Glibc

extension ContinuousClock {
  /// Sleeps until shortly before an instant, then spins: a sleep alone wakes too late.
  func sleep(untilNear deadline: Instant) {
    let slack = Duration.microseconds(200)
    let rest = deadline - now - slack
    if rest > .zero {
      let (seconds, attoseconds) = rest.components
      var request = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
      nanosleep(&request, nil)
    }
    while now < deadline {}
  }
}
