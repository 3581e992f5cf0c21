@testable import XapianStore

/// Random passages whose words are as unevenly frequent as in a language, kept in memory as well.
struct RandomCollection {
  struct Shape: Sendable {
    /// Passages per store.
    var size: Int
    var stores: Int
    var vocabulary: Int
    /// Above 255 a list is never cached.
    var largestImpact: UInt32
  }

  /// A word of a passage.
  struct Word {
    var impact: UInt32
    var positions: [UInt32]
    /// How it is written at each position.
    var spellings: [String]
  }
  typealias Passage = [String: Word]

  /// For each store its passages, each with its words.
  let stores: [[Passage]]

  /// Names as in real passages, which the store may know, and any number of others.
  static func name(_ number: Int) -> String {
    let known = ["nation", "year", "of", "villag", "XC:PLACE", "наступ", "не", "1999", "citi"]
    return number % 2 == 0 || number / 2 >= known.count ? "w\(number)" : known[number / 2]
  }

  init(_ shape: Shape, random: inout SeededRandom) {
    stores = (0..<shape.stores).map { _ in
      (0..<shape.size).map { _ in
        var passage = ["filler": Word(impact: 1, positions: [1], spellings: ["filler"])]
        for word in 0..<shape.vocabulary {
          // Word n is in one of n + 1 passages, the first in four of five.
          guard random.chance(0.8 / Double(word + 1)) else { continue }
          // Small impacts are common, and ties with them.
          let ceiling = UInt32.random(in: 0...shape.largestImpact, using: &random)
          // Now and then far apart, and several words at one position.
          let positions = (0..<random.count(2)).map { _ in
            UInt32(random.count(random.chance(0.9) ? 12 : 2_000))
          }
          let name = Self.name(word)
          passage[name] = Word(
            impact: UInt32.random(in: 0...ceiling, using: &random), positions: positions,
            spellings: positions.map { _ in name + random.ending() })
        }
        return passage
      }
    }
  }

  /// - Parameter addValues: gives a passage what else it holds.
  /// - Returns: the paths of the stores.
  func write(
    to folder: TemporaryFolder, addValues: (inout PackedPassage) -> Void = { _ in }
  ) throws -> [String] {
    var paths: [String] = []
    for (number, passages) in stores.enumerated() {
      let path = folder["store\(number)"]
      var builder = try StoreBuilder(path: path)
      var packed = PackedPassage()
      for passage in passages {
        packed.removeAll()
        for (word, one) in passage {
          packed.addTerm(word, impact: one.impact, positions: one.positions)
          for (spelling, position) in zip(one.spellings, one.positions) {
            packed.addWord(spelling, position: position)
          }
        }
        addValues(&packed)
        try builder.add(packed)
      }
      try builder.finish()
      paths.append(path)
    }
    return paths
  }

  /// What a request must find, by looking at every passage.
  func hits(of request: RankRequest) -> [StoreHit] {
    var all: [StoreHit] = []
    for (store, passages) in stores.enumerated() {
      for (index, passage) in passages.enumerated() {
        guard let score = request.score(of: passage), score >= request.minimumScore else {
          continue
        }
        all.append(StoreHit(docid: UInt32(index * stores.count + store + 1), score: score))
      }
    }
    all.sort { $0.score != $1.score ? $0.score > $1.score : $0.docid < $1.docid }
    return Array(all.dropFirst(request.offset).prefix(request.limit))
  }
}

extension RankRequest {
  /// - Returns: nil if the passage does not match.
  func score(of passage: RandomCollection.Passage) -> Double? {
    let scores = groups.compactMap { group in
      group.compactMap { alternative in
        let parts = alternative.terms.compactMap { term in
          passage[term.term].map { Double($0.impact) * term.weight.quantised }
        }
        return parts.isEmpty ? nil : parts.reduce(0, +)
      }.max()
    }
    guard match == .any ? !scores.isEmpty : !groups.isEmpty && scores.count == groups.count,
      required.allSatisfy({ $0.contains { passage[$0] != nil } }),
      !excluded.contains(where: { passage[$0] != nil }),
      together.allSatisfy({ $0.holds(in: passage) }),
      written.allSatisfy({ $0.stands(in: passage) })
    else { return nil }
    return scores.reduce(0, +)
  }

  static func random(words: Int, random: inout SeededRandom) -> RankRequest {
    let groups = (0..<random.count(6)).map { _ in
      (0..<(random.chance(0.7) ? 1 : random.count(4))).map { _ in
        Alternative(
          sumOf: (0..<(random.chance(0.8) ? 1 : random.count(3))).map { _ in
            Term(random.word(of: words), weight: random.weight())
          })
      }
    }
    var request = RankRequest(
      groups: groups, match: random.chance(0.7) ? .any : .all,
      limit: random.count(random.chance(0.8) ? 10 : 3000))
    if random.chance(0.2) { request.offset = random.count(30) }
    if random.chance(0.3) {
      request.required = (0..<random.count(2)).map { _ in
        (0..<random.count(random.chance(0.8) ? 3 : 20)).map { _ in random.word(of: words) }
      }
    }
    if random.chance(0.2) {
      request.excluded = (0..<random.count(random.chance(0.8) ? 2 : 20)).map { _ in
        random.word(of: words)
      }
    }
    if random.chance(0.3) {
      let places = (0..<random.count(4)).map { _ in
        (0..<(random.chance(0.7) ? 1 : 3)).map { _ in random.word(of: words / 2) }
      }
      request.required += places
      request.together.append(
        Together(
          places: places, window: places.count - 1 + random.count(6),
          isOrdered: random.chance(0.5)))
    }
    if random.chance(0.2) {
      let places = (0..<random.count(3)).map { _ in
        (0..<random.count(3)).map { _ in
          random.word(of: 12) + random.ending()
        }
      }
      request.written.append(
        WrittenWords(places: places, steps: places.dropFirst().map { _ in UInt32(random.count(3)) })
      )
    }
    if random.chance(0.2) { request.minimumScore = Double.random(in: 0...30, using: &random) }
    return request
  }
}

extension RankRequest.Together {
  /// By trying every position of every place.
  func holds(in passage: RandomCollection.Passage) -> Bool {
    let positions = places.map { $0.flatMap { passage[$0]?.positions ?? [] } }
    var seats: [[UInt32]] = [[]]
    for place in positions {
      seats = seats.flatMap { taken in
        place.filter { !taken.contains($0) && (!isOrdered || $0 > taken.last ?? 0) }
          .map { taken + [$0] }
      }
    }
    return seats.contains { taken in
      (taken.max() ?? 0) - (taken.min() ?? 0) < window
    }
  }
}

extension WrittenWords {
  func stands(in passage: RandomCollection.Passage) -> Bool {
    let written = passage.values.flatMap { zip($0.spellings, $0.positions) }
    return written.contains { _, first in
      var position = first
      return places.indices.allSatisfy { place in
        if place > 0 { position += steps[place - 1] }
        return written.contains { places[place].contains($0) && $1 == position }
      }
    }
  }
}

extension SeededRandom {
  mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }

  mutating func count(_ most: Int) -> Int { Int.random(in: 1...most, using: &self) }

  /// Often a frequent word, now and then one that is not there.
  mutating func word(of words: Int) -> String {
    RandomCollection.name(Int.random(in: 0..<(chance(0.5) ? words + 2 : 8), using: &self))
  }

  /// Often none, else one that the store knows, or one that it does not.
  mutating func ending() -> String {
    chance(0.5) ? "" : ["s", "al", "e", "у", "zq", "'"][count(6) - 1]
  }

  /// Often a whole number, so that there are ties.
  mutating func weight() -> Double {
    chance(0.3) ? Double(count(4) - 1) : Double.random(in: 0...0.2, using: &self)
  }
}

extension Double {
  fileprivate var quantised: Double { (self * 1_048_576).rounded(.toNearestOrEven) / 1_048_576 }
}
