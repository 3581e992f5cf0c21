import EventTagging
import Testing
import TextAnalysis

@Suite struct CrosswalkTests {
  private func codes(
    _ topic: EventTopic, _ modality: Modality, _ flags: [EventFlag] = []
  ) -> EventCodes {
    let span = TextSpan(tokens: 0..<1, bytes: 0..<1, scalars: 0..<1)
    return Event(
      topic: topic, modality: modality, trigger: span, score: 1, rule: "test", flags: flags
    ).codes
  }

  @Test func `an actual withdrawal is CAMEO 0874, PLOVER RETREAT and RAMS retreat`() {
    let actual = codes(.withdrawal, .actual)
    #expect(actual.cameo == "0874")
    #expect(actual.plover == "RETREAT/withdraw")
    #expect(actual.rams == "conflict.yield.retreat")
    #expect(actual.acled == "Non-violent transfer of territory")
  }

  @Test func `demands, promises and refusals have codes of their own`() {
    #expect(codes(.withdrawal, .demanded).cameo == "1056")
    #expect(codes(.withdrawal, .planned).plover == "CONCEDE")
    #expect(codes(.surrender, .negated).cameo == "1246")
    #expect(codes(.surrender, .denied).cameo == nil)
  }

  @Test func `arms handed over are 0873, captured men are not a surrender`() {
    #expect(codes(.surrender, .actual, [.armsOnly]).cameo == "0873")
    #expect(codes(.surrender, .actual).plover == "RETREAT/disarm")
    #expect(codes(.surrender, .actual, [.captured]).rams == nil)
  }

  @Test func `looting is seizure, by protesters riot, by the state confiscation`() {
    #expect(codes(.looting, .actual).cameo == "171")
    #expect(codes(.looting, .actual, [.protester]).cameo == "145")
    #expect(codes(.looting, .actual, [.stateConfiscation]).cameo == "1711")
    #expect(codes(.looting, .actual, [.capturedArms]).acled == "Disrupted weapons use")
    #expect(codes(.looting, .denied).plover == nil)
  }
}
