import ArgumentParser
import RespiteCore
import RespitePlugins
import Terminal

struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Show a routine's timeline anew each time you save it.",
    discussion: """
      A save that does not work is told with its place, and the one before it still counts. q ends.
      """)

  @OptionGroup var routine: RoutineArguments
  @OptionGroup var options: SessionOptions
  @OptionGroup var presentation: PresentationOptions
  @Flag(name: .customLong("run"), help: "Play it instead, from its beginning at each save.")
  var plays = false

  func run() throws {
    try reportingFaults {
      let library = PluginLibrary.ofProgram()
      let file = try library.find(routine.name)
      let given = try routine.given()
      let settings = SettingsFile.ofProgram().settings
      let context = options.context(library: library, settings: settings, seed: 0)
      // What was typed does not get better with the next save.
      if let loaded = try? LoadedRoutine(file, context: context) {
        _ = try loaded.values(reading: given)
      }
      var session = options.session(settings)
      var watched = WatchedRoutine(
        file, given: given, options: session, context: context,
        check: PluginCheck.ofProgram(library))
      guard plays else { return try preview(&watched) }
      session.tempo = presentation.tempo
      if !FileOutput(descriptor: 0).isTerminal { session.unanswered = .refuse }
      var playback = WatchedPlayback(
        watched: watched, given: given, options: session, context: context,
        presenter: { presentation.presenter(settings) })
      try playback.run()
    }
  }

  private func preview(_ watched: inout WatchedRoutine) throws {
    while let look = try NextSave.wait(for: &watched) {
      switch look {
      case .unchanged: break
      case .works(let version): SaveText.show(version)
      case .broken(let findings):
        SaveText.show(broken: findings, hasOlder: watched.version != nil)
      }
    }
  }
}
