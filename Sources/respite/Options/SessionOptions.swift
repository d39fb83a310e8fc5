import ArgumentParser
import RespiteCore
import RespitePlugins
import Terminal

/// How a routine is played, whatever it is shown on.
struct SessionOptions: ParsableArguments {
  @Flag(
    name: .customLong("holds"), inversion: .prefixedNo,
    help: Self.holdsHelp)
  var holds: Bool?

  static let holdsHelp = ArgumentHelp(
    "Play or leave out every hold and rest.",
    discussion: BreathSafety.aboutHolds().joined(separator: " "))

  @Option(
    help: ArgumentHelp("Make chance repeatable.", valueName: "n"))
  var seed: UInt64?

  @Option(
    name: .customLong("answer"),
    help: ArgumentHelp(
      "Answer the questions in order; an empty one skips. Repeatable.", valueName: "text"))
  var answers: [String] = []

  /// Whether holds are played. The command line counts more than the settings. Who wrote something
  /// on holds that cannot be read most likely wants none.
  static func playsHolds(_ given: Bool?, _ settings: Settings) -> Bool {
    given ?? (!settings.isUnclear(.holds) && settings.flag(.holds) ?? true)
  }

  func session(_ settings: Settings) -> Session.Options {
    var options = Session.Options()
    options.holds = Self.playsHolds(holds, settings)
    options.answers = answers
    return options
  }

  /// The surroundings of one playing, with the same chance each time it is asked.
  func context(library: PluginLibrary, settings: Settings, seed: UInt64) -> PlayContext {
    var context = Self.context(
      library: library, settings: settings, holds: holds, seed: self.seed ?? seed)
    // What is remembered is seen; a log that no session begins with keeps nothing.
    context.memory = SessionLog(settings).memory(settings)
    return context
  }

  static func context(
    library: PluginLibrary, settings: Settings, holds: Bool?, seed: UInt64
  ) -> PlayContext {
    var context = PlayContext.ofProgram(library, settings, seed: seed)
    context.holds = playsHolds(holds, settings)
    context.settings = settings.parameters
    return context
  }
}

extension PlayContext {
  /// In the language that the person reads.
  static func ofProgram(
    _ library: PluginLibrary, _ settings: Settings, seed: UInt64 = 0
  ) -> PlayContext {
    var context = PlayContext(seed: seed, library: library, localTime: WallClock.fromNow())
    context.catalogs = MessageCatalogs(languages: settings.languages)
    context.plans = .ofProgram
    context.clock = settings.clock
    context.support = SupportDesk.numbers(for: settings)
    return context
  }
}

extension Settings {
  /// The languages that the person reads, but for English.
  var languages: [String] {
    Languages.preferred(self[.language], environment: Environment.variables())
  }

  /// How the person's clock shows the time.
  var clock: ClockFace {
    .preferred(self[.clock], language: self[.language], environment: Environment.variables())
  }
}

extension PluginLibrary {
  /// Every routine that the person can run.
  static func ofProgram() -> PluginLibrary {
    let environment = Environment.variables()
    return PluginLibrary(
      folders: ProgramFolders.plugins(environment: environment),
      bundled: ProgramFolders.bundled, cache: ProgramFolders.cache(environment))
  }
}
