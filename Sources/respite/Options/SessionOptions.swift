import ArgumentParser
import RespiteCore
import RespitePlugins
import Terminal

/// How a routine is played, whatever it is shown on.
struct SessionOptions: ParsableArguments {
  @Flag(name: .customLong("no-holds"), help: "Leave out every hold and rest.")
  var noHolds = false

  @Option(
    help: ArgumentHelp("Make chance repeatable.", valueName: "n"))
  var seed: UInt64?

  @Option(
    name: .customLong("answer"),
    help: ArgumentHelp(
      "Answer the questions in order; an empty one skips. Repeatable.", valueName: "text"))
  var answers: [String] = []

  var session: Session.Options {
    var options = Session.Options()
    options.holds = !noHolds
    options.answers = answers
    return options
  }

  /// The surroundings of one playing, with the same chance each time it is asked.
  func context(library: PluginLibrary, seed: UInt64) -> PlayContext {
    var context = PlayContext(
      seed: self.seed ?? seed, library: library, localTime: WallClock.fromNow())
    context.holds = !noHolds
    return context
  }
}

extension PluginLibrary {
  /// Every routine that the person can run.
  static func ofProgram() -> PluginLibrary {
    PluginLibrary(folders: ProgramFolders.plugins(environment: Environment.variables()))
  }
}
