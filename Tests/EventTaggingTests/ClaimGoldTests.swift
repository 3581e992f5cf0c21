import EntityTagging
import EventTagging
import Foundation
import Testing
import TextAnalysis

/// The passages of `Corpus/claims.jsonl`, which were written for this project before the tagger had
/// seen them.
struct GoldClaimPassage: Decodable, CustomTestStringConvertible {
  struct GoldClaim: Decodable {
    var speaker: String
    var cue: String
    var stance: String
  }

  var id: String
  var lang: String
  var text: String
  var claims: [GoldClaim]
  var note: String

  var testDescription: String { "\(id): \(text)" }

  /// What the tagger makes of passages, with the names that the entity tagger finds.
  static func tagged(
    _ isWanted: (GoldClaimPassage) -> Bool = { _ in true }
  ) -> [(passage: GoldClaimPassage, sample: Sample)] {
    let tagger = EntityTagger(gazetteer: .builtIn)
    let analyzer = Analyzer()
    return all.filter(isWanted).map { passage in
      let mentions = tagger.mentions(in: analyzer.analyse(Array(passage.text.utf8)))
      return (passage, Sample(passage.text, mentions: mentions))
    }
  }

  static let all: [GoldClaimPassage] = GoldFile.records("claims.jsonl")
}

@Suite struct ClaimGoldTests {
  @Test func `the gold has at least 200 passages in three languages, 40 of them without a claim`() {
    let all = GoldClaimPassage.all
    #expect(all.count >= 200)
    #expect(all.count { $0.lang == "en" } >= 130)
    #expect(all.count { $0.lang == "uk" } >= 35)
    #expect(all.count { $0.lang == "ru" } >= 35)
    #expect(all.count { $0.claims.isEmpty } >= 40)
    #expect(Set(all.map(\.id)).count == all.count)
    for passage in all {
      for claim in passage.claims {
        #expect(passage.text.contains(claim.speaker) && passage.text.contains(claim.cue))
        #expect(Stance(label: claim.stance) != nil, "\(passage.id)")
      }
    }
  }

  @Test(arguments: Stance.allCases)
  func `each stance is shown at least ten times`(_ stance: Stance) {
    let shown = GoldClaimPassage.all.flatMap(\.claims).count { $0.stance == stance.label }
    #expect(shown >= 10)
  }

  @Test(arguments: [("en", 0.93), ("uk", 0.85), ("ru", 0.85)])
  func `speakers are found with their exact words`(_ language: String, _ least: Double) {
    var hits = 0
    var wrong: [String] = []
    for (passage, sample) in GoldClaimPassage.tagged({ $0.lang == language }) {
      var found = sample.tags.claims.map { sample.words($0.speaker.span) }
      for claim in passage.claims {
        if let index = found.firstIndex(of: claim.speaker) {
          hits += 1
          found.remove(at: index)
        } else {
          wrong.append("missed \(claim.speaker) in \(passage.testDescription)")
        }
      }
      wrong += found.map { "extra \($0) in \(passage.testDescription)" }
    }
    #expect(hits > 25)
    #expect(Double(2 * hits) / Double(2 * hits + wrong.count) >= least, "\(wrong)")
  }

  @Test func `the stance is right in at least 95 of 100 claims whose speaker is found`() {
    var right = 0
    var wrong: [String] = []
    for (passage, sample) in GoldClaimPassage.tagged() {
      for claim in passage.claims {
        let found = sample.tags.claims.filter { sample.words($0.speaker.span) == claim.speaker }
        guard !found.isEmpty else { continue }
        if found.contains(where: { $0.stance.label == claim.stance }) {
          right += 1
        } else {
          wrong.append(passage.testDescription)
        }
      }
    }
    #expect(right > 150)
    #expect(Double(right) / Double(right + wrong.count) >= 0.95, "\(wrong)")
  }

  @Test func `passages without a claim stay without one`() {
    let found = GoldClaimPassage.tagged(\.claims.isEmpty).filter { !$0.sample.tags.claims.isEmpty }
    #expect(found.count <= 1, "\(found.map(\.passage.testDescription))")
  }
}
