import Dispatch
import Foundation
import QueryLanguage
import Testing
import XapianStore

@testable import PassageSearch

/// Searches while a writer changes the index underneath.
struct ChangingIndexTests {
  private static func sample() throws -> TestFolder {
    let folder = try TestFolder()
    var sample = SampleText(seed: 51)
    for number in 0..<30 { try folder.write("n\(number).txt", sample.paragraph()) }
    try folder.index { $0.isTagged = false }
    return folder
  }

  @Test func `an open index stays as it was opened, whatever is published since`() throws {
    let folder = try Self.sample()
    let index = try OpenIndex(folder.directory)
    for number in 0..<3 {
      try folder.write("n\(number).txt", "Entirely new text about a harbour.")
      try folder.index { $0.isTagged = false }
    }
    let found = { (index: OpenIndex) in
      try SearchSession(
        index: index, query: Query(parsing: "harbour"), options: SearchOptions()
      ).page().total
    }
    #expect(try found(index) == 0)
    #expect(try index.passages(index.allDocids()).count == 30)
    #expect(try found(OpenIndex(folder.directory)) == 3)
  }

  @Test func `an index that is replaced while it is read is read again`() throws {
    let folder = try Self.sample()
    var attempts = 0
    let page = try OpenIndex.retrying(folder.directory) { index in
      attempts += 1
      if attempts == 1 {
        try folder.index {
          $0.isTagged = false; $0.rebuild = true
        }
      }
      return try SearchSession(
        index: index, query: nil, options: SearchOptions()
      ).page()
    }
    #expect(page.total == 30)
  }

  @Test func `searches during rebuilds and updates all answer`() throws {
    let folder = try Self.sample()
    let engine = SearchEngine(directory: folder.directory)
    let isDone = Locked(false)
    let answers = Locked(0)
    let errors = Locked<[String]>([])
    let group = DispatchGroup()
    // A thread of its own: the test blocks the pool that tasks would run on.
    let thread = Thread {
      defer { group.leave() }
      while !isDone.value || answers.value == 0 {
        for query in ["troops museum", "\"of the\" OR river", "troops NEAR/5 bridge"] {
          do {
            _ = try engine.search(query)
            answers.change { $0 += 1 }
          } catch {
            errors.change { $0.append("\(error)") }
            return
          }
        }
      }
    }
    thread.stackSize = 8 << 20
    group.enter()
    thread.start()
    for round in 0..<12 {
      try folder.write("n\(round).txt", "Text number \(round) about the river.")
      try folder.index {
        $0.isTagged = false; $0.rebuild = round % 2 == 0
      }
    }
    isDone.change { $0 = true }
    group.wait()
    #expect(answers.value > 0)
    #expect(errors.value == [])
    #expect(try folder.check().isSound)
  }

  @Test func `an index that keeps being replaced is missing, not wrong`() throws {
    let folder = try Self.sample()
    var attempts = 0
    #expect(throws: IndexError.missing(path: folder.directory.path)) {
      try OpenIndex.retrying(folder.directory) { _ in
        attempts += 1
        throw XapianError(code: .notFound, message: "gone", operation: "read")
      }
    }
    #expect(attempts > 2)
  }
}
