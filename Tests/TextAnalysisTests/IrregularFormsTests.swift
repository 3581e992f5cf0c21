import Testing

@testable import TextAnalysis

@Suite struct IrregularFormsTests {
  @Test func `forms lead to their base`() {
    #expect(IrregularForms.base(of: "withdrawals") == "withdraw")
    #expect(IrregularForms.base(of: "mobilised") == "mobilize")
    #expect(IrregularForms.base(of: "withdraw") == nil)
  }

  @Test func `words that mean something else stay apart`() {
    for word in ["left", "found", "saw", "wound", "rose", "bore", "felt", "fed", "ground", "lay"] {
      #expect(IrregularForms.base(of: word) == nil, "\(word)")
    }
  }
}
