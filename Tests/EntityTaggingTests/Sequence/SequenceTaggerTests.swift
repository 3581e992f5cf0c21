import Testing
import TextAnalysis

@testable import EntityTagging

@Suite struct SequenceTaggerTests {
  private func found(_ text: String, _ model: [UInt8] = TinyModel.bytes()) throws -> [String] {
    let tagger = SequenceTagger(model: try SequenceModel(model))
    let analysed = Analyzer().analyse(Array(text.utf8))
    return tagger.mentions(in: analysed).map {
      "\($0.type.label) \(analysed.string($0.span.bytes))"
    }
  }

  @Test func `names come out with their type`() throws {
    #expect(
      try found("Yesterday Serhiy Khlan left Kyiv again.")
        == ["PERSON Serhiy Khlan", "PLACE Kyiv"])
  }

  @Test func `text without capitals has no names`() throws {
    #expect(try found("serhiy khlan left kyiv again.") == [])
    #expect(try found("") == [])
  }

  @Test func `a hashtag is named without its sign`() throws {
    #expect(try found("They left #Kyiv again.") == ["PLACE Kyiv"])
  }

  @Test func `a compound is named without its tail`() throws {
    #expect(try found("An Iranian-backed group came.") == ["NATIONALITY Iranian"])
  }

  @Test func `ranks are no part of a name`() throws {
    let inside = TinyModel.row([SequenceLabel.begin(0): 8])
    let model = TinyModel.bytes(weights: TinyModel.standard + [(TinyModel.word("mr"), inside)])
    #expect(try found("They saw Mr Khlan there.", model) == ["PERSON Khlan"])
  }

  @Test func `an office is no person, and what a person is of is no part of the name`() throws {
    let row = { (label: Int) in TinyModel.row([label: 9]) }
    let model = TinyModel.bytes(weights: [
      (TinyModel.word("vernon"), row(SequenceLabel.begin(0))),
      (TinyModel.word("khlan"), row(SequenceLabel.inside(0))),
      (TinyModel.word("of"), row(SequenceLabel.inside(0))),
      (TinyModel.word("boston"), row(SequenceLabel.end(0))),
      (TinyModel.word("secretary"), row(SequenceLabel.end(0))),
    ])
    #expect(try found("They saw Vernon Khlan of Boston there.", model) == ["PERSON Vernon Khlan"])
    #expect(try found("They saw Vernon Secretary there.", model) == [])
  }

  @Test func `a word's other occurrences decide where its own surroundings do not`() throws {
    // After `in` the name is clearly a place; alone it is as likely a person.
    let name = TinyModel.row([SequenceLabel.single(2): 2.0, SequenceLabel.single(0): 2.2])
    let place = TinyModel.row([SequenceLabel.single(2): 6])
    let common = ["they", "he", "now"].map {
      (feature: TinyModel.word($0), weights: TinyModel.row([SequenceLabel.outside: 8]))
    }
    let bytes = TinyModel.bytes(
      weights: common + [(TinyModel.word("lyman"), name), (TinyModel.word("in", at: -1), place)])
    let text = "They met in Lyman. They stood in Lyman. Now see Lyman. He was in Lyman."
    let analysed = Analyzer().analyse(Array(text.utf8))
    func types(votes: Bool) throws -> [EntityType] {
      let model = try SequenceModel(bytes)
      return SequenceTagger(model: model, votesAcrossDocument: votes).mentions(in: analysed)
        .map(\.type)
    }
    #expect(try types(votes: false) == [.place, .place, .person, .place])
    let voted = try types(votes: true)
    #expect(voted == [.place, .place, .place, .place])
  }

  @Test func `a title of several words is known by its hash`() throws {
    let words = ["sea", "of", "azov"].map { SequenceWordReader.wordHash($0) }
    let codes = (0..<3).map { SequenceHash.context(1024 + 128 + ($0 + 1) * 8 + 4) }
    let labels = [SequenceLabel.begin(2), SequenceLabel.inside(2), SequenceLabel.end(2)]
    let order = [0, 1, 2]
    let weights = order.map { i in
      // Positions in a title are begin, inside, end.
      (feature: codes[i], weights: TinyModel.row([labels[i]: 8]))
    }
    let bytes = TinyModel.bytes(
      weights: weights, titles: [(SequenceHash.title(words), 4)], titleWords: [(words[0], 1)])
    #expect(try found("Ships on the Sea of Azov waited.", bytes) == ["PLACE Sea of Azov"])
  }

  @Test(arguments: 0..<40)
  func `any text gives mentions whose offsets slice back`(seed: Int) throws {
    let pieces = [
      "Kyiv", "Serhiy", "Khlan", "#Kyiv", "@Kyiv", "Iranian-backed", "Іран-підтримка", " ", "\n",
      "\n\n",
      "é", "e\u{301}", "👩‍👩‍👧", "\u{0}", "\u{202E}", "Ж", "’s", "-", "—", "93-тя", "11 November",
      "24–27", "бригада", "Mr.", "U.S.", "«Азов»", "полк", "40 000", "солдат", "T-72", "🇺🇦", "ﬁ",
      "I",
    ]
    var state = UInt64(seed)
    var text = ""
    for _ in 0..<150 {
      state = SequenceHash.mix(state)
      text += pieces[Int(state % UInt64(pieces.count))] + (state % 3 == 0 ? "" : " ")
    }
    let analysed = Analyzer().analyse(Array(text.utf8))
    let scalars = Array(text.unicodeScalars)
    let mentions =
      SequenceTagger(model: try SequenceModel(TinyModel.bytes())).mentions(in: analysed)
      + RuleFinder().mentions(in: analysed, published: "2022-11-11")
    for mention in mentions {
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[mention.span.scalars])
      #expect(String(slice).utf8.elementsEqual(analysed.utf8[mention.span.bytes]))
      #expect(!mention.span.bytes.isEmpty)
      #expect((0...1).contains(mention.confidence))
    }
  }
}
