/// Turns paths into documents: finds the files, opens each, and hands its documents on one at a time.
///
/// Memory is bounded by the largest document or record, not by the file. Bad input becomes a
/// ``Reject`` and reading goes on. May be used from several threads at once.
public struct DocumentReader: Sendable {
  public let options: ReadingOptions

  public init(options: ReadingOptions = ReadingOptions()) {
    var options = options
    // Offsets are kept in 32 bits.
    options.maximumDocumentBytes = min(options.maximumDocumentBytes, Int(UInt32.max))
    self.options = options
  }

  /// Finds the files that `paths` stand for. Folders are searched through; `-` is standard input.
  ///
  /// What cannot be read is listed in ``InputPlan/problems``, not thrown.
  /// - Throws: if a path is relative and the working folder no longer exists.
  public func plan(paths: [String]) throws(Reject) -> InputPlan {
    var planner = InputPlanner(options: options)
    for path in paths { try planner.add(path) }
    return planner.finish()
  }

  /// Reads the documents of a file, in order.
  /// - Parameters:
  ///   - each: takes a document; what it throws ends the read and is thrown on.
  ///   - reject: takes what could not be read.
  ///   - progress: takes the bytes read from disk since its last call.
  ///   - shouldStop: asked before every record and every read from disk; true ends the read early.
  public func read(
    _ file: InputFile, each: (Document) throws -> Void, reject: (Reject) -> Void,
    progress: @escaping (Int) -> Void = { _ in }, shouldStop: @escaping () -> Bool = { false }
  ) throws {
    let control = ReadingControl(progress: progress, stop: shouldStop)
    let input: OpenInput
    do throws(Reject) {
      input = try OpenInput(file, options: options, control: control)
    } catch {
      if !control.shouldStop { reject(error.at(file.path)) }
      return
    }
    if let format = input.recordFormat {
      let joiner = RecordJoiner(
        file: file, container: input.container, format: format,
        limit: options.maximumDocumentBytes)
      let source: any RecordSource
      do throws(Reject) {
        source = try input.records(format, options)
      } catch {
        if !control.shouldStop { reject(error.at(file.path)) }
        return
      }
      try readRecords(
        source, joiner, each: each, reject: { reject($0.at(file.path)) }, control)
    } else {
      let document: Document
      do throws(Reject) {
        document = try WholeFile(file: file, options: options).document(input)
      } catch {
        if !control.shouldStop { reject(error.at(file.path)) }
        return
      }
      if !control.shouldStop { try each(document) }
    }
  }

  private func readRecords(
    _ source: any RecordSource, _ joiner: RecordJoiner, each: (Document) throws -> Void,
    reject: (Reject) -> Void, _ control: ReadingControl
  ) throws {
    var joiner = joiner
    var isAtEnd = false
    while !isAtEnd {
      var closed: Document?
      do throws(RecordFailure) {
        if let record = try source.next() {
          do throws(Reject) {
            closed = try joiner.add(record)
          } catch {
            throw .record(error)
          }
        } else {
          isAtEnd = true
        }
      } catch {
        // A read that was stopped looks like a file that ends early.
        guard !control.shouldStop else { return }
        switch error {
        case .record(let rejected): reject(rejected)
        case .fatal(let rejected):
          reject(rejected)
          isAtEnd = true
        }
      }
      guard !control.shouldStop else { return }
      if let closed { try each(closed) }
    }
    if let last = joiner.finish() { try each(last) }
  }
}
