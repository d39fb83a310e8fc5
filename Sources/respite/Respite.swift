import ArgumentParser
import LuaRuntime
import Terminal

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
    subcommands: commands(for: CommandLine.arguments.dropFirst().first),
    defaultSubcommand: HomeCommand.self)

  static let commands: [any ParsableCommand.Type] = [
    HomeCommand.self,
    RunCommand.self, BreatheCommand.self, ListCommand.self, ShowCommand.self, PreviewCommand.self,
    SettingsCommand.self, SupportCommand.self, TestCommand.self, CheckCommand.self,
    NewCommand.self, EditCommand.self, WatchCommand.self, TranslateCommand.self, PlanCommand.self,
    JournalCommand.self, PrivacyCommand.self,
    PluginCommand.self,
  ]

  /// The commands that the parser has to know when the first argument is `first`. For those that a
  /// person waits for it is the command alone, because taking in all of them is much of what a
  /// start costs; otherwise all of them, for help and for "did you mean".
  static func commands(for first: String?) -> [any ParsableCommand.Type] {
    switch first {
    case nil: [HomeCommand.self]
    case "run": [RunCommand.self]
    case "breathe": [BreatheCommand.self]
    case "list": [ListCommand.self]
    case "preview": [PreviewCommand.self]
    case "journal": [JournalCommand.self]
    case "plan": [PlanCommand.self]
    default: commands
    }
  }

  static func main() {
    Interpreter.watch(late: UnstoppableWork.isLate, unstoppable: UnstoppableWork.giveUp)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      exit(withError: error)
    }
    if let failure = Output.failure {
      Output.message("respite: not all of the output could be written: \(failure)")
      exit(withError: ExitCode.inputOutput)
    }
  }
}
