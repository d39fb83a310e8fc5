import ArgumentParser
import RespiteCore

struct PluginRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove what was added, and nothing else.")

  @Argument(help: ArgumentHelp("The plugin.", valueName: "name")) var name: String
  @Flag(help: "Also files of it that were changed since.") var force = false

  func run() throws {
    try reportingFaults {
      var store = try PluginStore.ofProgram()
      try store.begin()
      defer { store.end() }
      let plugin = try store.installed(name)
      try plugin.checkUnaltered(force: force, command: "remove")
      try store.remove(plugin)
      Output.data("\(name) is removed.")
      if !plugin.own.isEmpty {
        Output.message(
          "Your own files stay in \(plugin.folder): \(plugin.own.joined(separator: ", ")).")
      }
    }
  }
}
