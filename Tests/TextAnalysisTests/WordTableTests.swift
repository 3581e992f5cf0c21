import Testing

@testable import TextAnalysis

@Suite struct WordTableTests {
  @Test func `the same spelling has one id, another spelling another`() {
    let text = Analyzer().analyse(Array("City city City cities".utf8))
    let ids = text.tokens.map(\.word)
    #expect(ids[0] == ids[2])
    #expect(Set(ids).count == 3)
    #expect(text.words.folded(ids[0]) == text.words.folded(ids[1]))
  }

  @Test func `a word is interned as the tokenizer would`() {
    let analyzer = Analyzer()
    let text = analyzer.analyse(Array("Kherson Херсон T-72 40,000 город".utf8), language: .russian)
    for token in text.tokens {
      #expect(
        analyzer.words.intern(text.string(token.bytes), language: .russian) == token.word)
    }
    let word = analyzer.words.intern("город", language: .ukrainian)
    #expect(word != text.tokens.last?.word)
  }

  @Test func `accessors agree with the form`() {
    let text = Analyzer().analyse(Array("the well-known T-72 war".utf8))
    for token in text.tokens {
      let form = text.words[token.word]
      #expect(text.words.stem(of: token.word) == form.stem)
      #expect(text.words.folded(token.word) == form.folded)
      #expect(text.words.isStopWord(token.word) == form.isStopWord)
      #expect(text.words.positions(of: token.word) == form.positions)
      #expect(text.words.parts(of: token.word) == form.parts)
      #expect(text.words.hasParts(token.word) == !form.parts.isEmpty)
      #expect(text.words.withFoldedUTF8(token.word) { Array($0) } == Array(form.folded.utf8))
    }
  }

  @Test func `a full table starts anew with the next text`() {
    let analyzer = Analyzer(wordLimit: 3)
    _ = analyzer.analyse(Array("one two three four".utf8))
    let first = analyzer.words.generation
    #expect(analyzer.words.count == 4)
    let text = analyzer.analyse(Array("five one".utf8))
    let second = analyzer.words.generation
    #expect(second != first)
    #expect(analyzer.words.count == 2)
    #expect(text.folded(0) == "five")
    _ = analyzer.analyse(Array("six".utf8))
    #expect(analyzer.words.generation == second)
  }

  @Test func `no two tables share a generation`() {
    let tables = (0..<10).map { _ in WordTable() }
    #expect(Set(tables.map(\.generation)).count == tables.count)
    #expect(tables.allSatisfy { $0.generation >= 0 })
  }

  @Test func `words that differ in one byte are told apart at every length`() {
    let words = WordTable()
    var seen: Set<WordID> = []
    for length in 1...40 {
      let word = [UInt8](repeating: 0x61, count: length)
      seen.insert(words.intern(String(decoding: word, as: UTF8.self)))
      for place in 0..<length {
        var other = word
        other[place] = 0x62
        let text = String(decoding: other, as: UTF8.self)
        let id = words.intern(text)
        #expect(seen.insert(id).inserted, "\(text)")
        #expect(words.intern(text) == id)
      }
    }
    #expect(seen.count == 40 + (1...40).reduce(0, +))
  }

  @Test func `many words keep their ids`() {
    let words = WordTable()
    let ids = (0..<20_000).map { words.intern("w\($0)x") }
    #expect(Set(ids).count == ids.count)
    #expect((0..<20_000).allSatisfy { words.intern("w\($0)x") == ids[$0] })
    #expect((0..<20_000).allSatisfy { words[ids[$0]].folded == "w\($0)x" })
  }
}
