import ArgumentParser
import RespiteCore

/// A word that stands where a command should, and is none. A command that is there by default takes
/// such words in, as hidden arguments, and reports them by this.
enum UnknownCommand {
  /// - Parameters:
  ///   - path: what was typed before it, such as "respite journal".
  ///   - commands: those that could have been meant.
  static func fault(
    _ word: String, after path: String, in commands: [any ParsableCommand.Type]
  ) -> Fault {
    let guess = nearest(to: word, in: commands.compactMap { $0.configuration.commandName })
    return Fault(
      .value, "there is no command '\(word)'",
      hint: guess.map { "Did you mean \(path) \($0)?" } ?? "\(path) --help shows them all")
  }
}
