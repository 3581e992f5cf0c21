/// Answers that were worked out before: one query and the next ask about the same words. Forgets all of
/// them when there are too many.
struct Memo<Answer> {
  private static var most: Int { 8_192 }

  private var answers: [String: Answer] = [:]

  subscript(question: String) -> Answer? {
    get { answers[question] }
    set {
      if answers.count >= Self.most { answers.removeAll(keepingCapacity: true) }
      answers[question] = newValue
    }
  }
}
