import ArgumentParser

/// The way round most of option parsing: a parser for every command is made before the first argument
/// is looked at, which takes longer than many a search.
enum NamedCommand {
  /// The command that the first argument names, with the others as its own; `nil` where it takes the
  /// whole parser to say what they mean: help, completions and mistakes.
  static func parsed(
    _ arguments: [String], among commands: [any ParsableCommand.Type]
  ) -> (any ParsableCommand)? {
    guard let name = arguments.first, !arguments.contains(where: asksForCompletion) else {
      return nil
    }
    guard let command = commands.first(where: { $0.configuration.commandName == name }),
      let parsed = try? command.parseAsRoot(Array(arguments.dropFirst())),
      // Help is a command of its own.
      type(of: parsed) == command
    else { return nil }
    return parsed
  }

  private static func asksForCompletion(_ argument: String) -> Bool {
    argument.hasPrefix("--generate-completion-script") || argument.hasPrefix("---completion")
  }
}
