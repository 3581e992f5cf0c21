import Dispatch
import Glibc
import PassageSearch

/// Turns the first SIGINT or SIGTERM into a request to stop; a second one ends the program at once.
final class Interruption {
  let flag = CancellationFlag()
  private var sources: [any DispatchSourceSignal] = []

  init() {
    let flag = flag
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if flag.isCancelled { _exit(Status.interrupted) }
        flag.cancel()
        Console.note("stopping after the current batch; once more to stop at once")
      }
      source.resume()
      sources.append(source)
    }
  }
}
