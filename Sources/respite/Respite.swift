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
      HomeCommand.self,
      RunCommand.self, BreatheCommand.self, ListCommand.self, ShowCommand.self,
      PreviewCommand.self, SettingsCommand.self, SupportCommand.self, TestCommand.self,
      CheckCommand.self, NewCommand.self, EditCommand.self, WatchCommand.self, PlanCommand.self,
      JournalCommand.self, PluginCommand.self,
    ],
    defaultSubcommand: HomeCommand.self)

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      exit(withError: error)
    }
    if let failure = Output.failure {
      Output.message("respite: not all of the output could be written: \(failure)")
      exit(withError: ExitCode(74))
    }
  }
}
