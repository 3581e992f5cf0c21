import Testing

@testable import PassageSearch

struct WorkQueueTests {
  private struct Broken: Error, Equatable { var side: String }

  @Test(arguments: [1, 2, 5]) func `every item is handled once`(workers: Int) throws {
    let handled = Locked<[Int]>([])
    try WorkQueue<Int>.run(
      workers: workers, capacity: workers + 1,
      makeWorker: { { item in handled.change { $0.append(item) } } },
      produce: { emit in for item in 0..<500 { try emit(item) } })
    #expect(handled.value.sorted() == Array(0..<500))
  }

  @Test func `nothing to do ends at once`() throws {
    try WorkQueue<Int>.run(
      workers: 3, capacity: 2, makeWorker: { { _ in } }, produce: { _ in })
  }

  @Test func `one worker takes the items in order`() throws {
    let handled = Locked<[Int]>([])
    try WorkQueue<Int>.run(
      workers: 1, capacity: 2, makeWorker: { { item in handled.change { $0.append(item) } } },
      produce: { emit in for item in 0..<100 { try emit(item) } })
    #expect(handled.value == Array(0..<100))
  }

  @Test func `the producer never runs ahead of the workers by more than the capacity`() throws {
    let emitted = Locked(0)
    let handled = Locked(0)
    let widest = Locked(0)
    try WorkQueue<Int>.run(
      workers: 2, capacity: 3,
      makeWorker: {
        { _ in
          let gap = emitted.value - handled.value
          widest.change { $0 = max($0, gap) }
          handled.change { $0 += 1 }
        }
      },
      produce: { emit in
        for item in 0..<300 {
          try emit(item)
          emitted.change { $0 += 1 }
        }
      })
    // Three in the queue or being handled, and one whose emission has just returned.
    #expect(widest.value <= 4)
  }

  @Test func `a worker's error stops the producer and is thrown`() {
    let emitted = Locked(0)
    #expect(throws: Broken(side: "worker")) {
      try WorkQueue<Int>.run(
        workers: 2, capacity: 2,
        makeWorker: { { item in if item == 10 { throw Broken(side: "worker") } } },
        produce: { emit in
          for item in 0..<1_000_000 {
            try emit(item)
            emitted.change { $0 = item }
          }
        })
    }
    #expect(emitted.value < 1_000_000 - 1)
  }

  @Test func `an error in making every worker is thrown`() {
    #expect(throws: Broken(side: "start")) {
      try WorkQueue<Int>.run(
        workers: 3, capacity: 1, makeWorker: { throw Broken(side: "start") },
        produce: { emit in for item in 0..<100 { try emit(item) } })
    }
  }

  @Test func `the producer's error stops the workers and is thrown`() {
    #expect(throws: Broken(side: "producer")) {
      try WorkQueue<Int>.run(
        workers: 2, capacity: 2, makeWorker: { { _ in } },
        produce: { emit in
          try emit(1)
          throw Broken(side: "producer")
        })
    }
  }
}
