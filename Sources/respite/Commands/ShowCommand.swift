import ArgumentParser
import RespiteCore
import RespitePlugins

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a routine is, and what can be set.")

  @Argument(help: ArgumentHelp("The routine.", valueName: "name")) var name: String
  @Flag(help: "A JSON object.") var json = false

  func run() throws {
    try reportingFaults {
      let library = PluginLibrary.ofProgram()
      let context = PlayContext(seed: 0, library: library, localTime: WallClock.fromNow())
      let (routine, timeline) = try LoadedRoutine.timeline(
        of: library.find(name), options: Session.Options(), context: context)
      let length = timeline.length
      Output.data(
        json
          ? RoutineJSON.value(routine, seconds: length?.seconds).text
          : RoutineText.page(
            routine, length: length, advisories: timeline.advisories(for: routine.kind),
            width: Output.width))
    }
  }
}
