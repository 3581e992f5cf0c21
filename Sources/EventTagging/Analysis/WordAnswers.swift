import TextAnalysis

/// Answers to one question about the words of one ``WordTable``, worked out once per word.
final class WordAnswers {
  private enum Answer: UInt8 { case unknown, no, yes }
  private var answers: [Answer] = []

  func removeAll() { answers.removeAll(keepingCapacity: true) }

  /// - Parameter isTrue: answers for a word that was not asked about before.
  func contains(_ word: WordID, or isTrue: () -> Bool) -> Bool {
    let index = Int(word)
    if index >= answers.count {
      answers.append(contentsOf: repeatElement(.unknown, count: index + 1024 - answers.count))
    }
    if answers[index] == .unknown { answers[index] = isTrue() ? .yes : .no }
    return answers[index] == .yes
  }
}
