/// A way to speak of an event: a pattern of words with conditions on who acts and what is acted on.
struct Frame: Sendable {
  /// One step of a pattern.
  struct Element: Sendable {
    /// Accepts a token that is a form of one of these lemmas…
    var lemmas: [LemmaID] = []
    /// …or that carries one of these classes.
    var classes: WordClass = []
    /// May be missing.
    var isOptional = false
    /// Skips up to this many tokens, inside the clause, before the next element.
    var gap = 0
  }

  enum Voice: Sendable { case any, active, passive }
  enum Use: Sendable { case any, nominal, verbal }

  var topic: EventTopic
  /// Shown to users as the rule that fired.
  var name: String
  /// Log-odds before anything is known of the arguments and the passage.
  var base: Float
  var pattern: [Element]
  /// Classes of which the object (of a passive: the subject) must carry one.
  var objectNeeds: WordClass = []
  var objectForbids: WordClass = []
  var subjectNeeds: WordClass = []
  var subjectForbids: WordClass = []
  /// Classes of which the phrase after "from" must carry one.
  var sourceNeeds: WordClass = []
  var isIntransitive = false
  var voice = Voice.any
  var use = Use.any
  var forms: VerbForm = []
  /// Lemmas that must not follow the pattern.
  var notBefore: [LemmaID] = []
  /// Lemmas that must not stand right before the pattern.
  var notAfter: [LemmaID] = []
  /// Lemmas that must not stand before an "of" right before the pattern ("line of retreat").
  var notPartOf: [LemmaID] = []
  /// Lemmas that must not stand among the next words ("left Dover for Calais").
  var notWithin: [LemmaID] = []
  /// Lemmas that must not stand anywhere in the sentence.
  var notInSentence: [LemmaID] = []
  /// Least conflict evidence in the passage, in the unit of ``Surroundings/conflict``.
  var minimumConflict: Float = 0
  var flags: [EventFlag] = []
  var modality: Modality?
  /// Kept out unless the caller asks for near events (captured men, captured arms, requisitions).
  var isNear = false
  /// Whose words are the pattern itself, so that objects and sources are not weighed.
  var isFixed = false
}
