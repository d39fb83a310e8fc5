import ArgumentParser

struct PluginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugin", abstract: "Add, update and remove plugins that others made.",
    discussion: """
      A plugin is a folder with plugin.lua. Routines of your own need none of this: a .lua file \
      in the plugins folder of your configuration is found as it is.
      """,
    subcommands: [
      PluginAddCommand.self, PluginListCommand.self, PluginUpdateCommand.self,
      PluginRemoveCommand.self,
    ])
}
