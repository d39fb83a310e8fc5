import ArgumentParser
import RespiteCore
import RespitePlugins

struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Show or change what you always use.",
    discussion: """
      respite settings child=Mia parent=Grandpa holds=off
      respite settings child=

      A setting reaches every routine that has a parameter of its name; what is given on the \
      command line counts more. The second line above takes a setting back.
      """)

  @Argument(
    help: ArgumentHelp("What to set; nothing after = takes it back.", valueName: "name=value"))
  var changes: [String] = []
  @Flag(help: "A JSON object.") var json = false

  func run() throws {
    try reportingFaults {
      let changes = try RoutineArguments.pairs(changes, example: "child=Mia")
        .map { (name, value) throws(Fault) in try KnownSetting.meaning(of: name, value.trimmed) }
      var file = SettingsFile.ofProgram()
      let uses = changes.isEmpty && json ? [:] : Self.uses()
      if changes.isEmpty {
        Output.data(
          json ? SettingsText.json(file).text : SettingsText.page(file, uses: uses, Output.width))
      } else {
        try file.change { settings in
          for (name, value) in changes { try settings.set(name, to: value) }
        }
        for (name, _) in changes {
          Output.data(SettingsText.line(name, file.settings[name]))
          if file.settings[name] != nil, let doubt = SettingsText.doubt(name, uses: uses) {
            Output.message(doubt)
          }
        }
      }
      for line in SettingsText.notes(file) { Output.message(line) }
    }
  }

  /// The names of the routines that have a parameter, by the parameter's name.
  private static func uses() -> [String: [String]] {
    let library = PluginLibrary.ofProgram()
    // What is left out, and why, is for list to tell.
    let many = ManyFiles()
    let reader = RoutineReader(
      context: many.applied(
        to: PlayContext(seed: 0, library: library, localTime: WallClock.fromNow())))
    var uses: [String: [String]] = [:]
    var seen: Set<String> = []
    for file in library.files() where seen.insert(file.name).inserted {
      guard many.admits(file, in: library),
        let routine = try? reader.read(file)
      else { continue }
      for parameter in routine.parameters { uses[parameter.name, default: []].append(file.name) }
    }
    return uses
  }
}
