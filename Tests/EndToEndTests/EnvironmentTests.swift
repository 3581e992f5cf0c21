import Testing

struct EnvironmentTests {
  @Test func `-i goes before SITREP_INDEX, which goes before ./Index`() throws {
    let workspace = try Workspace()
    for name in ["one", "two", "Index"] {
      try workspace.write("\(name).txt", "Only \(name)word stands here.")
      #expect(try workspace.sitrep("index", "\(name).txt", "-i", name, "-q").status == 0)
    }
    let environment = ["SITREP_INDEX": workspace.file("two")]
    #expect(try workspace.sitrep("search", "indexword").status == 0)
    #expect(try workspace.sitrep("search", "twoword", environment: environment).status == 0)
    #expect(try workspace.sitrep("search", "indexword", environment: environment).status == 1)
    #expect(
      try workspace.sitrep("search", "oneword", "-i", "one", environment: environment).status == 0)
    #expect(
      try workspace.sitrep("search", "oneword", "--index", "one", environment: environment).status
        == 0)
  }

  @Test func `there is colour when it is asked for and not when NO_COLOR is set`() throws {
    let workspace = try Workspace.indexed()
    #expect(
      try workspace.sitrep("search", "troops", "--color", "always").output.contains("\u{1B}["))
    #expect(try !workspace.sitrep("search", "troops").output.contains("\u{1B}["))
    #expect(
      try !workspace.sitrep("search", "troops", environment: ["NO_COLOR": "1"]).output
        .contains("\u{1B}["))
  }

  @Test func `a reader that goes away ends the tool quietly`() throws {
    let workspace = try Workspace()
    var sample = ""
    for number in 0..<3_000 {
      sample += #"{"id":"\#(number)","text":"Troops crossed the river, report \#(number)."}"# + "\n"
    }
    try workspace.write("many.jsonl", sample)
    #expect(try workspace.sitrep("index", "many.jsonl", "--no-tagging", "-q").status == 0)
    for command in [
      "export", "search troops -n 3000 --per-document 0 --format jsonl", "tag many.jsonl",
    ] {
      let outcome = try workspace.shell("$SITREP \(command) | head -1")
      #expect(outcome.lines.count == 1, "\(command)")
      #expect(outcome.errors.isEmpty, "\(command): \(outcome.errors)")
    }
  }

  @Test func `results go to standard output, everything else to standard error`() throws {
    let workspace = try Workspace.indexed()
    let index = try workspace.sitrep("index", "reports")
    #expect(index.output.isEmpty && !index.errors.isEmpty)
    #expect(try workspace.sitrep("index", "reports", "-q").errors.isEmpty)
    #expect(try workspace.sitrep("search", "troops").errors.isEmpty)
    #expect(try workspace.sitrep("check", "-q").errors.isEmpty)
  }
}
