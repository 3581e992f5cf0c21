import Testing

/// Files that commands read beside the index: topics, runs, judgements, queries.
struct InputFileTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace.indexed() }

  @Test func `pipes and standard input are read`() throws {
    try workspace.write("topics.tsv", "q1\tsurrendered garrison\n")
    try workspace.write("qrels.txt", "q1 0 r1 1\n")
    let piped = try workspace.shell(
      "cat topics.tsv | $SITREP run --topics /dev/stdin --output run.txt -q")
    #expect(piped.status == 0, "\(piped.errors)")
    let dash = try workspace.shell("cat run.txt | $SITREP eval --qrels qrels.txt -")
    #expect(dash.status == 0, "\(dash.errors)")
    #expect(dash.output.contains("nDCG@10"))
    let bench = try workspace.shell("echo museum | $SITREP bench --rounds 1 --queries -")
    #expect(bench.status == 0, "\(bench.errors)")
    let empty = try workspace.shell("$SITREP run --topics - < /dev/null")
    #expect(empty.status == 2)
  }

  @Test func `a folder and a missing file are called what they are`() throws {
    let folder = try workspace.sitrep("run", "--topics", "reports")
    #expect(folder.status == 2 && folder.errors.contains("reports cannot be read: it is a folder"))
    let missing = try workspace.sitrep("bench", "--queries", "none.txt")
    #expect(missing.status == 2 && missing.errors.contains("No such file or directory"))
  }

  @Test func `names with white space are encoded in runs and in TREC output`() throws {
    let workspace = try Workspace()
    try workspace.write("reports/a b.txt", "The museum was looted by soldiers.")
    try workspace.write(
      "reports/r.jsonl", #"{"id":"two\nlines","text":"Soldiers looted a museum, too."}"#)
    #expect(try workspace.sitrep("index", "reports", "-q", "--passages", "whole").status == 0)
    try workspace.write("topics.tsv", "q1\tmuseum\nq2\tlooted\n")
    let run = try workspace.sitrep("run", "--topics", "topics.tsv")
    #expect(run.status == 0)
    #expect(run.lines.count == 4)
    for line in run.lines { #expect(line.split(separator: " ").count == 6, "\(line)") }
    #expect(run.output.contains("a%20b.txt") && run.output.contains(" two%0Alines "))
    #expect(run.errors.contains("2 names with white space are percent-encoded"))
    let quiet = try workspace.sitrep("run", "--topics", "topics.tsv", "-q")
    #expect(quiet.errors.isEmpty)
    let search = try workspace.sitrep("search", "museum", "--format", "trec")
    #expect(search.lines.count == 2)
    for line in search.lines { #expect(line.split(separator: " ").count == 6, "\(line)") }
  }
}
