import ArgumentParser
import RespiteCore

struct PluginListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the plugins that were added, and which were changed since."
  )

  @Flag(help: "An array of JSON objects.") var json = false

  func run() throws {
    try reportingFaults {
      let plugins = try PluginStore.ofProgram().all
      Output.data(json ? PluginText.json(plugins).text : PluginText.list(plugins))
    }
  }
}
