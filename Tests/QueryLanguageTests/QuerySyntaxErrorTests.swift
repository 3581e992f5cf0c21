import QueryLanguage
import Testing

@Suite struct QuerySyntaxErrorTests {
  @Test(
    arguments: [
      ("", 1, 0, "the query is empty"),
      (" \t", 3, 0, "the query is empty"),
      ("— …", 3, 1, "… has no letter or digit to search for"),
      ("a \"b c", 3, 1, "this quotation mark is not closed"),
      ("«a b\"", 1, 1, "this quotation mark is not closed"),
      ("a \"\"", 3, 2, "empty phrase"),
      ("a “ ”", 3, 3, "empty phrase"),
      ("\"...\"", 1, 5, "the phrase has no letter or digit to search for"),
      ("\"loot* shops\"", 6, 1, "* does not work inside quotation marks"),
      ("a (b OR c", 3, 1, "this bracket is not closed"),
      ("(", 1, 1, "this bracket is not closed"),
      ("a )", 3, 1, "this ) closes nothing"),
      ("a ( )", 3, 3, "empty brackets"),
      ("AND a", 1, 3, "AND has nothing on its left"),
      ("a OR", 3, 2, "OR has nothing on its right"),
      ("a AND OR b", 3, 3, "AND has nothing on its right"),
      ("(a OR ) b", 4, 2, "OR has nothing on its right"),
      ("a NOT", 3, 3, "NOT has nothing on its right"),
      ("a NOT AND b", 3, 3, "NOT has nothing on its right"),
      ("NEAR/5 b", 1, 6, "NEAR/5 has nothing on its left"),
      ("a ADJ", 3, 3, "ADJ has nothing on its right"),
      ("a NEAR/2 AND b", 3, 6, "NEAR/2 has nothing on its right"),
      ("a AND — b AND c", 7, 1, nil),
      ("a AND —", 7, 1, "— has no letter or digit to search for"),
      ("a -", 3, 1, "- must touch the word it excludes"),
      ("a + b", 3, 1, "+ must touch the word it requires"),
      ("a --b", 3, 2, "two signs in a row"),
      ("NOT NOT a", 1, 5, "two signs in a row"),
      ("-AND", 2, 3, "- cannot be applied to an operator"),
      ("a -(NOT b)", 4, 7, "this is already an exclusion"),
      ("-kherson", 1, 8, "only exclusions: nothing is left to search for"),
      (" NOT a -b ", 2, 8, "only exclusions: nothing is left to search for"),
      ("NOT a AND NOT b", 1, 15, "only exclusions: nothing is left to search for"),
      ("x (-a -b)", 4, 5, "only exclusions: nothing is left to search for"),
      ("a OR NOT b", 6, 5, "OR cannot offer an exclusion as an alternative"),
      ("l*", 1, 2, "* needs at least two letters or digits before it"),
      ("*", 1, 1, "* needs at least two letters or digits before it"),
      ("a *loot", 3, 1, "a word cannot start with *"),
      ("lo*t", 3, 1, "* can stand only at the end of a word"),
      ("loot-*", 5, 2, "* must follow a letter or digit"),
      ("wom?n", 4, 1, "? does not stand for a letter"),
      ("loot~2", 5, 2, "~ can only follow a phrase"),
      ("loot^2.5", 5, 4, "words cannot be weighted"),
      ("a && b", 3, 2, "&& is not an operator"),
      ("a | b", 3, 1, "| is not an operator"),
      ("a !b", 3, 1, "! is not an operator"),
      ("a −b", 3, 1, "this dash is not a minus sign"),
      ("\"a b\"~", 6, 1, "~ after a phrase takes a number of words"),
      ("\"a b\"~x", 6, 2, "~ after a phrase takes a number of words"),
      ("\"a b\"~0", 6, 2, "the distance after ~ is from 1 to 1000"),
      ("\"a b\"~99999999999999999999", 6, 21, "the distance after ~ is from 1 to 1000"),
      ("\"a\"~3", 4, 2, "~ needs a phrase of two words or more"),
      ("a NEAR/0 b", 3, 6, "the distance of NEAR is from 1 to 1000"),
      ("a NEAR/x b", 3, 6, "NEAR takes a number of words after a slash"),
      ("a NEAR5 b", 3, 5, "NEAR takes a number of words after a slash"),
      ("a near/5 b", 3, 6, "operators are written in upper case"),
      ("a NEAR/5 b NEAR/3 c", 12, 6, "one chain has one operator and one distance"),
      ("a NEAR b ADJ c", 10, 3, "one chain has one operator and one distance"),
      ("\"a b\" NEAR c", 1, 5, "a phrase cannot stand in NEAR or ADJ"),
      ("a NEAR (b c)", 8, 5, "a list cannot stand in NEAR or ADJ"),
      ("a NEAR (b AND c)", 8, 9, "AND cannot stand in NEAR or ADJ"),
      ("a NEAR (b NEAR c)", 8, 10, "another NEAR or ADJ cannot stand in NEAR or ADJ"),
      ("a NEAR -b", 8, 2, "a signed word cannot stand in NEAR or ADJ"),
      ("a NEAR NOT b", 8, 3, "NOT cannot stand in NEAR or ADJ"),
      ("a NEAR source:x", 8, 8, "source: cannot stand in NEAR or ADJ"),
      ("a NEAR date:2022", 8, 9, "date: cannot stand in NEAR or ADJ"),
      ("evnt:looting", 1, 4, "unknown field \"evnt\""),
      ("a S-300:x", 3, 5, "unknown field \"S-300\""),
      ("Kherson:\"a b\"", 1, 7, "unknown field \"Kherson\""),
      ("event:plunder", 7, 7, "unknown value \"plunder\" of event:"),
      ("event:(looting OR plunder)", 19, 7, "unknown value \"plunder\" of event:"),
      ("mood:deny", 6, 4, "unknown value \"deny\" of mood:"),
      ("stance:denied", 8, 6, "unknown value \"denied\" of stance:"),
      ("a event: looting", 3, 6, "event: needs a value"),
      ("(by:)", 2, 3, "by: needs a value"),
      ("event:()", 7, 2, "empty brackets"),
      ("title:…", 7, 1, "… has no letter or digit to search for"),
      ("by:…", 4, 1, "by: needs a value with a letter or digit"),
      ("event:-looting", 7, 1, "- stands before the field, not inside it"),
      ("person:Zel*", 11, 1, "* does not work in person:"),
      ("title:\"a b\"~3", 12, 2, "~ cannot follow a field"),
      ("lang:ukrainian", 6, 9, "lang: takes a language code"),
      ("name:Kiev", 1, 9, "name: takes exact(\"…\")"),
      ("name:exact(Kiev)", 11, 1, "exact( takes a name in quotation marks"),
      ("name:exact(\"Kiev\"", 11, 1, "this bracket is not closed"),
      ("@plce", 1, 5, "@plce is not a class of names"),
    ] as [(String, Int, Int, String?)])
  func `an error says what is wrong and where`(
    text: String, column: Int, length: Int, message: String?
  ) {
    let error = syntaxError(text)
    #expect(error?.message == message)
    guard message != nil else { return }
    #expect(error?.column == column)
    #expect(error?.length == length)
    #expect(error?.suggestion?.isEmpty == false)
    #expect(error?.query == text)
  }

  @Test(arguments: [
    ("evnt:x", "did you mean event:? To search for the text itself, quote it: \"evnt:x\""),
    ("titel:x", "did you mean title:? To search for the text itself, quote it: \"titel:x\""),
    ("author:x", "did you mean by:? To search for the text itself, quote it: \"author:x\""),
    (
      "after:2022-11",
      "did you mean date:2022-11..? To search for the text itself, quote it: \"after:2022-11\""
    ),
    (
      "before:2022",
      "did you mean date:..2022? To search for the text itself, quote it: \"before:2022\""
    ),
    (
      "geo:706448",
      "did you mean entity:geo:706448? To search for the text itself, quote it: \"geo:706448\""
    ),
    (
      "event:withdraw",
      "did you mean event:withdrawal? It can be withdrawal, surrender, looting"
    ),
    ("event:rape", "it can be withdrawal, surrender, looting"),
    (
      "mood:denial",
      "did you mean mood:denied? It can be actual, ordered, planned, demanded, denied, negated, "
        + "hypothetical"
    ),
    ("lang:Ukrainian", "did you mean lang:uk?"),
    ("@plce", "did you mean @place? To search for the account, quote it: \"@plce\""),
    ("lo*t", "write lo*"),
    ("event:-looting", "write -event:looting"),
    ("a NEAR5 b", "write NEAR/5"),
    ("a near/7 b", "write NEAR/7"),
    ("a −b", "write -b to exclude the word, or a space after the dash"),
    (
      "\"Serhiy Khlan\" NEAR b",
      "name it with a field, like person:\"Serhiy Khlan\", or use single words"
    ),
  ])
  func `an error suggests what to type`(text: String, suggestion: String) {
    #expect(syntaxError(text)?.suggestion == suggestion)
  }

  @Test func `an unknown field far from every name lists the fields`() {
    let suggestion = syntaxError("zzzzzzz:x")?.suggestion
    #expect(suggestion?.hasPrefix("fields are title, source, lang, ") == true)
  }

  @Test func `a query that is too long is refused`() throws {
    #expect(syntaxError(String(repeating: "a", count: 65_537))?.column == 1)
    #expect(try normalForm(String(repeating: "a", count: 65_536)).utf8.count == 65_536)
  }

  @Test func `brackets nested too deep are refused without exhausting the stack`() {
    let error = syntaxError(String(repeating: "(", count: 60_000))
    #expect(error?.message == "brackets are nested more than 100 deep")
    #expect(error?.column == 101)
    #expect(syntaxError(String(repeating: "title:(", count: 9000))?.column == 707)
  }

  @Test func `a looser depth limit still protects the stack`() {
    #expect(QueryParser(maximumDepth: 1_000_000).maximumDepth == 200)
  }

  @Test func `lines of the rendered error`() {
    #expect(
      syntaxError("museum evnt:looting")?.rendered == """
        unknown field "evnt" (column 8)
          museum evnt:looting
                 ^^^^
        did you mean event:? To search for the text itself, quote it: "evnt:looting"
        """)
  }

  @Test(arguments: [
    ("a b OR", "  a b OR", "      ^^"),
    ("", "  ", "  ^"),
    ("тест l*", "  тест l*", "       ^^"),
    ("город\u{301} l*", "  город\u{301} l*", "        ^^"),
    ("戦争 l*", "  戦争 l*", "       ^^"),
    ("🛡 l* 🚢", "  🛡 l* 🚢", "     ^^"),
    ("a\tb l*", "  a\tb l*", "   \t  ^^"),
    ("a\nl*", "  a l*", "    ^^"),
    ("\u{1B}[31m l*", "   [31m l*", "        ^^"),
  ])
  func `the carets stand below the offending text`(text: String, shown: String, carets: String) {
    #expect(syntaxError(text)?.pointer == [shown, carets])
  }

  @Test func `a long query is shown around the place`() throws {
    let text =
      String(repeating: "word ", count: 100) + "l* " + String(repeating: "word ", count: 100)
    let pointer = try #require(syntaxError(text)?.pointer)
    #expect(pointer[0].hasPrefix("  …"))
    #expect(pointer[0].hasSuffix("…"))
    #expect(pointer[0].count == 104)
    let start = try #require(pointer[1].firstIndex(of: "^"))
    let offset = pointer[1].distance(from: pointer[1].startIndex, to: start)
    #expect(pointer[0].dropFirst(offset).hasPrefix("l* "))
    #expect(pointer[1].dropFirst(offset) == "^^")
  }
}
