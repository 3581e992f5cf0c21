/// Why a result cannot be written as a TREC line.
public enum RunWriterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A topic, document or tag is empty or holds white space, which separates the fields.
  case unusableField(name: String, text: String)
  /// A score is infinite or not a number.
  case unusableScore(topic: String, document: String)
  /// A score is higher than the one before it: the results are not in rank order.
  case notRanked(topic: String, document: String)
  /// A document comes twice under a topic.
  case duplicate(topic: String, document: String)
  /// A topic was written before.
  case duplicateTopic(String)

  public var description: String {
    switch self {
    case .unusableField(let name, let text):
      "\(name) \(text.prefix(40).debugDescription) is empty or holds white space"
    case .unusableScore(let topic, let document):
      "the score of \(document) under topic \(topic) is not a finite number"
    case .notRanked(let topic, let document):
      "\(document) under topic \(topic) scores higher than the result before it"
    case .duplicate(let topic, let document): "\(document) appears twice under topic \(topic)"
    case .duplicateTopic(let topic): "topic \(topic) appears twice"
    }
  }
}

/// Writes results as TREC lines, `topic Q0 document rank score tag`.
public struct RunWriter: Sendable {
  public let tag: String
  private var written: Set<String> = []

  /// - Parameter tag: the name of the system, without white space.
  public init(tag: String) throws(RunWriterError) {
    self.tag = try Self.usable(tag, "tag")
  }

  /// The lines of one topic, each with a final line break; ranks start at 1.
  ///
  /// trec_eval orders by score alone, in single precision, and breaks ties by document id
  /// backwards. So that the order written is the order evaluated, a score that would tie with the
  /// one before it is lowered to the next single-precision number.
  ///
  /// - Parameter results: best first, documents all different.
  public mutating func lines(
    for results: [Run.Result], under topic: String
  ) throws(RunWriterError) -> String {
    let topic = try Self.usable(topic, "topic")
    guard written.insert(topic).inserted else { throw .duplicateTopic(topic) }
    var text = ""
    var seen: Set<String> = []
    var previous: (score: Double, written: Float)?
    for (index, result) in results.enumerated() {
      let document = try Self.usable(result.document, "document")
      let rounded = Float(result.score)
      guard rounded.isFinite else {
        throw .unusableScore(topic: topic, document: document)
      }
      guard seen.insert(document).inserted else {
        throw .duplicate(topic: topic, document: document)
      }
      var score = rounded
      if let previous {
        guard result.score <= previous.score else {
          throw .notRanked(topic: topic, document: document)
        }
        score = min(score, previous.written.nextDown)
        guard score.isFinite else { throw .unusableScore(topic: topic, document: document) }
      }
      previous = (result.score, score)
      text += "\(topic) Q0 \(document) \(index + 1) \(score) \(tag)\n"
    }
    return text
  }

  private static func usable(_ text: String, _ name: String) throws(RunWriterError) -> String {
    guard !text.isEmpty, !text.utf8.contains(where: FileLines.isBlank), !text.utf8.contains(0)
    else { throw .unusableField(name: name, text: text) }
    return text
  }
}
