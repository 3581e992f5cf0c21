import ArgumentParser
import PassageSearch

struct RetagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retag",
    abstract: "Tags the index again with other lists or a newer tagger; the originals are not read."
  )

  @OptionGroup var location: IndexLocation
  @OptionGroup var verbosity: Verbosity
  @Option(help: "Your own names (TSV), in place of those the index was tagged with; repeatable.")
  var gazetteer: [String] = []
  @Flag(help: "Drops the lists that the index was tagged with.")
  var noGazetteer = false
  @Flag(help: "Says what would change and changes nothing.")
  var dryRun = false
  @Flag(help: "Tags again even where tagger and lists are the same.")
  var force = false
  @Flag(help: "Waits while another process writes the index.")
  var wait = false
  @Option(help: "Worker threads.")
  var jobs = 2
  @Option(help: "text or json.")
  var format = RetagSummary.Format.text

  func validate() throws {
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs takes 1 to 64.") }
    guard !noGazetteer || gazetteer.isEmpty else {
      throw ValidationError("--gazetteer and --no-gazetteer exclude each other.")
    }
  }

  func run() throws {
    var options = RetagOptions()
    options.gazetteers = gazetteer
    options.dropsLists = noGazetteer
    options.isDryRun = dryRun
    options.force = force
    options.waitsForLock = wait
    options.jobs = jobs
    let progress = ProgressLine(verbosity)
    let interruption = Interruption()
    let summary = try Retagger(directory: location.directory, options: options)
      .run(observer: IndexObserver(progress: progress.show), cancellation: interruption.flag)
    progress.finish()
    if summary.wasInterrupted {
      verbosity.note("interrupted: the index is as it was")
      throw ExitCode(Status.interrupted)
    }
    Console.write(try summary.rendered(as: format))
  }
}

extension RetagSummary.Format: ExpressibleByArgument {}
