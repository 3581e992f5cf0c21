/// What the sequence tagger takes words for: mean probabilities of outside and the five types.
struct SequenceReading {
  var kinds = SIMD8<Float>(repeating: 0)

  var outside: Float { kinds[0] }

  /// The probability of a type; `nil` for those that the tagger does not tell apart.
  func probability(of type: EntityType) -> Float? {
    switch type {
    case .person: kinds[1]
    case .organisation: kinds[2]
    case .place: kinds[3]
    case .nationality: kinds[4]
    default: nil
    }
  }
}
