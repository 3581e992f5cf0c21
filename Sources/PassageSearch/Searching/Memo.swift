/// Answers to questions that are asked again and again. The memory is bounded: of two generations of
/// answers the older one goes when the younger one is full, but for what was asked since.
struct Memo<Answer> {
  private static var most: Int { 16_384 }

  private var young: [String: Answer] = [:]
  private var old: [String: Answer] = [:]

  subscript(question: String) -> Answer? {
    mutating get {
      if let known = young[question] { return known }
      guard let known = old[question] else { return nil }
      self[question] = known
      return known
    }
    set {
      if young.count >= Self.most {
        old = young
        young = [:]
      }
      young[question] = newValue
    }
  }
}
