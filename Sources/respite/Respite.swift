import ArgumentParser

@main
struct Respite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "respite",
    abstract: "Small pieces of calm for a parent who has to leave.",
    discussion: """
      Start with: respite run calm-444
      Someone to talk to, now: respite support
      """,
    version: "0.1.0",
    subcommands: [
      RunCommand.self, BreatheCommand.self, ListCommand.self, ShowCommand.self,
      PreviewCommand.self, SettingsCommand.self, SupportCommand.self, TestCommand.self,
      CheckCommand.self, NewCommand.self, EditCommand.self, WatchCommand.self, PluginCommand.self,
      JournalCommand.self,
    ])
}
