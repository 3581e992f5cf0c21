import Testing
import TextAnalysis

@testable import PassageSearch

struct WordNumbersTests {
  @Test func `words of one name share a number, and words without a name have none`() {
    let words = WordTable()
    var numbers = WordNumbers { $0.folded == "the" ? nil : String($0.folded.prefix(4)) }
    let one = numbers.number(of: words.intern("withdrew"), in: words)
    #expect(one != nil)
    let alike = numbers.number(of: words.intern("withdrawn"), in: words)
    #expect(alike == one)
    let other = numbers.number(of: words.intern("looted"), in: words)
    #expect(other != one)
    let nameless = numbers.number(of: words.intern("the"), in: words)
    #expect(nameless == nil)
  }

  @Test func `numbers outlive the table that gave the words`() {
    var numbers = WordNumbers { $0.folded }
    let first = WordTable()
    let known = numbers.number(of: first.intern("siege"), in: first)
    let second = WordTable()
    _ = second.intern("another")
    let again = numbers.number(of: second.intern("siege"), in: second)
    #expect(again == known)
    #expect(known.map { numbers.names[$0] } == "siege")
  }

  @Test func `too many names are forgotten only when room is made`() {
    let words = WordTable()
    var numbers = WordNumbers(limit: 2) { $0.folded }
    for word in ["one", "two", "three"] { _ = numbers.number(of: words.intern(word), in: words) }
    #expect(numbers.names == ["one", "two", "three"])
    let forgotten = numbers.makeRoom()
    #expect(forgotten)
    #expect(numbers.names.isEmpty)
    let again = numbers.number(of: words.intern("two"), in: words)
    #expect(again == 0)
    let forgottenAgain = numbers.makeRoom()
    #expect(!forgottenAgain)
  }
}
