import EventTagging
import Testing

@Suite struct StanceReaderTests {
  @Test(arguments: [
    ("The governor said it was not true that the bridge had fallen.", Stance.deny),
    ("There is no truth in this story, the governor said.", .deny),
    ("The governor called the report a hoax.", .deny),
    ("The ministry dismissed the footage as staged propaganda.", .deny),
    ("The ministry described the claims as baseless.", .deny),
    ("Речник назвав це повідомлення фейком.", .deny),
    ("The minister said there was no retreat from Lyman.", .deny),
    ("The officer told the defenders to lay down their arms.", .demand),
    ("The general warned villagers not to return.", .demand),
    ("The rebels must hand over the mortar, the minister said.", .demand),
    ("“Leave the town now,” said the colonel.", .demand),
    ("“Lay down your rifles,” the major said.", .demand),
    ("The garrison will surrender within a week, the major said.", .predict),
    ("The colonel said the town would fall by Friday.", .predict),
    ("The mayor told Reuters it would take a week to return.", .assert),
    ("The mayor told reporters that he wanted to stay.", .assert),
    ("The minister said the army must have left at night.", .assert),
    ("The mayor said the story was not a fake.", .assert),
  ])
  func `the words of a statement decide where the cue does not`(_ text: String, _ stance: Stance) {
    #expect(Sample(text).tags.claims.first?.stance == stance)
  }

  @Test(arguments: [
    "The mayor asked whether the road was open.",
    "The town was said to be empty.",
    "A man believed to be a deserter was shot.",
    "The commission will report in May.",
    "Neither side confirmed the loss.",
    "They could tell the difference.",
  ])
  func `words of saying without a statement are no claims`(_ text: String) {
    #expect(Sample(text).tags.claims.isEmpty)
  }
}
