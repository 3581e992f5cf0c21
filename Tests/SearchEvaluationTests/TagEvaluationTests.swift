import SearchEvaluation
import Testing

@Suite struct TagEvaluationTests {
  private func file(_ lines: String) throws -> TagFile {
    try TagFile(parsing: Array(lines.utf8), kind: "gold")
  }

  private func evaluation(_ gold: String, _ predicted: String) throws -> TagEvaluation {
    TagEvaluation(of: try file(predicted), by: try file(gold), resamples: 200, seed: 7)
  }

  @Test func `topics count once a record`() throws {
    let found = try evaluation(
      """
      {"id":"a","events":[{"topic":"looting","modality":"actual"},{"topic":"looting"}]}
      {"id":"b","events":[{"topic":"looting","modality":"denied"}]}
      {"id":"c","events":[]}
      {"id":"d","events":[{"topic":"surrender"}]}
      """,
      """
      {"id":"a","events":[{"topic":"looting","modality":"actual"}]}
      {"id":"b","events":[{"topic":"looting","modality":"actual"}]}
      {"id":"c","events":[{"topic":"looting","modality":"actual"}]}
      {"id":"d","events":[]}
      """)
    let looting = try #require(found.measure("topics", "looting"))
    #expect((looting.hits, looting.extra, looting.missed) == (2, 1, 0))
    #expect(abs(looting.precision - 2.0 / 3) < 1e-9 && looting.recall == 1)
    let all = try #require(found.measure("topics"))
    #expect((all.hits, all.extra, all.missed) == (2, 1, 1))
    let modality = try #require(found.measure("modality"))
    #expect((modality.hits, modality.extra) == (1, 1))
    #expect(found.misses.map(\.what) == ["modality", "topic", "topic"])
  }

  @Test func `the modality of the best event must be one that the gold gives`() throws {
    let found = try evaluation(
      #"{"id":"a","events":[{"topic":"looting","modality":"planned"},{"topic":"looting","modality":"actual"}]}"#,
      #"{"id":"a","events":[{"topic":"looting","modality":"denied","score":0.6},{"topic":"looting","modality":"actual","score":0.9}]}"#
    )
    #expect(found.measure("modality")?.precision == 1)
  }

  @Test(arguments: [(3, 11, true), (12, 16, false), (0, 3, false), (10, 12, true)])
  func `a trigger must share characters with the gold's words`(
    _ start: Int, _ end: Int, _ isFound: Bool
  ) throws {
    let found = try evaluation(
      #"{"id":"a","text":"He withdrew from the town.","events":[{"topic":"withdrawal","trigger":"withdrew"}]}"#,
      #"{"id":"a","events":[{"topic":"withdrawal","trigger":{"start":\#(start),"end":\#(end),"text":"?"}}]}"#
    )
    #expect(found.measure("triggers")?.precision == (isFound ? 1 : 0))
  }

  @Test func `speakers are compared word by word, stances where the speaker is right`() throws {
    let found = try evaluation(
      """
      {"id":"a","claims":[{"speaker":"Kyiv","cue":"said","stance":"assert"},{"speaker":"Moscow","cue":"denied","stance":"deny"}]}
      {"id":"b","claims":[]}
      """,
      """
      {"id":"a","claims":[{"speaker":{"text":"Kyiv"},"cue":{"text":"said"},"stance":"deny"},{"speaker":{"text":"in Moscow"},"cue":{"text":"denied"},"stance":"deny"}]}
      {"id":"b","claims":[{"speaker":{"text":"Khlan"},"cue":{"text":"said"},"stance":"assert"}]}
      """)
    let speakers = try #require(found.measure("speakers"))
    #expect((speakers.hits, speakers.extra, speakers.missed) == (1, 2, 1))
    #expect(found.measure("stance")?.precision == 0)
    let both = try #require(found.measure("speakers+stance"))
    #expect((both.hits, both.extra, both.missed) == (0, 3, 2))
    #expect(found.measure("cues")?.hits == 2)
    #expect(found.misses.contains { $0.gold == "Moscow" && $0.predicted == "in Moscow" })
  }

  @Test func `of two claims by one speaker the one with the same stance is the partner`() throws {
    let found = try evaluation(
      #"{"id":"a","claims":[{"speaker":"Kyiv","stance":"deny"}]}"#,
      #"{"id":"a","claims":[{"speaker":{"text":"Kyiv"},"stance":"assert"},{"speaker":{"text":"Kyiv"},"stance":"deny"}]}"#
    )
    #expect(found.measure("stance")?.precision == 1)
    #expect(found.measure("cues") == nil)
  }

  @Test func `entities need the exact span and type; types without labels are left out`() throws {
    let found = try evaluation(
      #"{"id":"a","entities":[{"start":0,"end":4,"type":"PLACE","text":"Kyiv"},{"start":10,"end":14,"type":"UNIT","text":"army"}]}"#,
      #"{"id":"a","entities":[{"start":0,"end":4,"type":"PLACE","text":"Kyiv"},{"start":9,"end":14,"type":"UNIT","text":" army"},{"start":20,"end":24,"type":"DATE","text":"2022"}]}"#
    )
    #expect(found.measure("entities", "PLACE")?.f1 == 1)
    #expect(found.measure("entities", "UNIT")?.f1 == 0)
    #expect(found.measure("entities", "PERSON+ORG+PLACE")?.hits == 1)
    #expect(found.measure("entities")?.extra == 1)
    #expect(found.unlabelledTypes == ["DATE"])
  }

  @Test func `a record without predictions counts as missed, an unknown one is left out`() throws {
    let found = try evaluation(
      #"{"id":"a","events":[{"topic":"looting"}]}"#,
      #"{"id":"b","events":[{"topic":"surrender"}]}"#)
    #expect(found.withoutPredictions == ["a"] && found.withoutGold == ["b"])
    #expect(found.measure("topics", "looting")?.missed == 1)
    #expect(found.measure("topics", "surrender") == nil)
    let text = found.text()
    #expect(text.contains("count as if nothing had been found: a"))
    #expect(text.contains("left out: b"))
  }

  @Test func `what the gold does not label is not measured`() throws {
    let found = try evaluation(
      #"{"id":"a","events":[],"near":true}"#, #"{"id":"a","events":[{"topic":"looting"}]}"#)
    #expect(found.measures.isEmpty && found.nearRecords == 1)
  }

  @Test func `intervals hold the figure and are the same for the same seed`() throws {
    let gold = (0..<40).map { #"{"id":"\#($0)","events":[{"topic":"looting"}]}"# }
    let predicted = (0..<40).map {
      #"{"id":"\#($0)","events":[\#($0 % 4 == 0 ? "" : #"{"topic":"looting"}"#)]}"#
    }
    let one = try evaluation(gold.joined(separator: "\n"), predicted.joined(separator: "\n"))
    let other = try evaluation(gold.joined(separator: "\n"), predicted.joined(separator: "\n"))
    #expect(one == other)
    let measure = try #require(one.measure("topics"))
    let interval = measure.intervals[1]
    #expect(measure.recall == 0.75)
    #expect(interval.lower < 0.75 && interval.upper > 0.75)
    #expect(interval.lower > 0.5 && interval.upper < 0.95)
  }

  @Test func `reports are JSON on one line, misses one object each`() throws {
    let found = try evaluation(
      #"{"id":"a","events":[{"topic":"looting"}]}"#, #"{"id":"a","events":[]}"#)
    #expect(found.json().hasSuffix("}\n") && found.json().contains(#""recall":0.0"#))
    #expect(
      found.misses.map(\.json)
        == [#"{"id":"a","what":"topic","gold":"looting","predicted":null}"#])
  }
}
