/// The distinct words of the texts that one ``Analyzer`` has seen, each with its ``WordForm``.
///
/// Grows with the vocabulary and is emptied between texts when it reaches its limit;
/// ``generation`` then goes up, and whoever caches by ``WordID`` must drop the cache.
public final class WordTable {
  public private(set) var generation = 0
  private var forms: [WordForm] = []

  public init() {}

  public var count: Int { forms.count }

  public subscript(word: WordID) -> WordForm { forms[Int(word)] }
}
