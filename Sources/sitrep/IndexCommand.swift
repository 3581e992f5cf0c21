import ArgumentParser
import PassageSearch

struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Indexes files and folders, or brings the index up to date.")

  @OptionGroup var location: IndexLocation
  @OptionGroup var verbosity: Verbosity
  @OptionGroup var input: IndexInput
  @Flag(help: "Drops documents whose files or records are gone.")
  var prune = false
  @Flag(help: "Says what would happen and changes nothing.")
  var dryRun = false
  @Flag(help: "Builds the index anew.")
  var rebuild = false
  @Flag(help: "Waits while another process writes the index.")
  var wait = false

  func run() throws {
    var options = input.options
    options.prune = prune
    options.isDryRun = dryRun
    options.rebuild = rebuild
    options.waitsForLock = wait
    let rejects = try RejectLog(path: input.rejects, verbosity: verbosity)
    let progress = ProgressLine(verbosity)
    let interruption = Interruption()
    let start = ContinuousClock.now
    let summary = try Indexer(directory: location.directory, options: options).run(
      input.paths,
      observer: IndexObserver(progress: progress.show, reject: rejects.add),
      cancellation: interruption.flag)
    progress.finish()
    verbosity.note(
      IndexReport(summary: summary, isDryRun: dryRun, elapsed: .now - start).text)
    if summary.wasInterrupted { throw ExitCode(Status.interrupted) }
    if summary.rejected > 0 { throw ExitCode(Status.rejectedInput) }
  }
}
