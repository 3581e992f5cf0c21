import ArgumentParser

@main
struct Sitrep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitrep",
    abstract:
      "Finds passages about withdrawal, surrender and looting in reports of armed conflict.",
    discussion: """
      sitrep index REPORTS/          index a folder of reports into ./Index
      sitrep search 'looting museum' rank its passages
      sitrep cite PASSAGE            a citation that can be checked

      The query language is described in sitrep-query(7).
      """,
    version: "sitrep \(Version.number)",
    subcommands: [
      IndexCommand.self, SearchCommand.self, LikeCommand.self, ShowCommand.self, CiteCommand.self,
      VerifyCiteCommand.self, TagCommand.self, FacetsCommand.self, TimelineCommand.self,
      ClaimsCommand.self,
      EntitiesCommand.self, RetagCommand.self, RunCommand.self,
      EvalCommand.self, CompareCommand.self, EvalTagsCommand.self, BenchCommand.self,
      StatsCommand.self, CheckCommand.self,
      CompactCommand.self,
      ExportCommand.self, VersionCommand.self,
    ])

  static func main() {
    Console.reserveDescriptors()
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if let search = PlainSearch.read(arguments) { return try search.run() }
      let named = NamedCommand.parsed(arguments, among: configuration.subcommands)
      var command = try named ?? parseAsRoot(arguments)
      try command.run()
    } catch {
      Failure.exit(with: error)
    }
  }
}
