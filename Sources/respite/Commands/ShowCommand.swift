import ArgumentParser
import RespiteCore
import RespitePlugins

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a routine is, and what can be set.")

  @Argument(help: ArgumentHelp("The routine.", valueName: "name")) var name: String
  @Flag(
    name: .customLong("holds"), inversion: .prefixedNo,
    help: SessionOptions.holdsHelp)
  var holds: Bool?
  @Flag(help: "A JSON object.") var json = false

  func run() throws {
    try reportingFaults {
      let library = PluginLibrary.ofProgram()
      let file = SettingsFile.ofProgram()
      let notes = SettingsNotes(file)
      var context = SessionOptions.context(
        library: library, settings: file.settings, holds: holds, seed: 0)
      context.settingLeftOut = notes.add
      var options = Session.Options()
      options.holds = context.holds
      let (routine, timeline) = try LoadedRoutine.timeline(
        of: library.find(name), options: options, context: context)
      Output.data(
        json
          ? RoutineJSON.value(routine, seconds: timeline.length?.seconds).text
          : RoutineText.page(
            routine, timeline, settings: file.settings.parameters, width: Output.width,
            file.settings.wording))
      for note in notes.lines { Output.message(note) }
    }
  }
}
