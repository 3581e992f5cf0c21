import Testing
import TextAnalysis

@testable import PassageSearch

struct WordNumbersTests {
  @Test func `words of one name share a number, and words without a name have none`() {
    let words = WordTable()
    var numbers = WordNumbers { $0.folded == "the" ? nil : String($0.folded.prefix(4)) }
    let one = numbers.number(of: words.intern("withdrew"), in: words)
    #expect(one != nil)
    #expect(numbers.number(of: words.intern("withdrawn"), in: words) == one)
    #expect(numbers.number(of: words.intern("looted"), in: words) != one)
    #expect(numbers.number(of: words.intern("the"), in: words) == nil)
  }

  @Test func `numbers outlive the table that gave the words`() {
    var numbers = WordNumbers { $0.folded }
    let first = WordTable()
    let known = numbers.number(of: first.intern("siege"), in: first)
    let second = WordTable()
    _ = second.intern("another")
    #expect(numbers.number(of: second.intern("siege"), in: second) == known)
    #expect(known.map { numbers.names[$0] } == "siege")
  }

  @Test func `too many names are forgotten only when room is made`() {
    let words = WordTable()
    var numbers = WordNumbers(limit: 2) { $0.folded }
    for word in ["one", "two", "three"] { _ = numbers.number(of: words.intern(word), in: words) }
    #expect(numbers.names == ["one", "two", "three"])
    #expect(numbers.makeRoom())
    #expect(numbers.names.isEmpty)
    #expect(numbers.number(of: words.intern("two"), in: words) == 0)
    #expect(!numbers.makeRoom())
  }
}
