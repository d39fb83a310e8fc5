import ArgumentParser

struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "Look at what you played, take it out, or erase it.",
    discussion: """
      It stays on this computer, in one file that only you can read. Whoever shares your account \
      can read it too. Without a command: today and this week.
      """,
    subcommands: [
      JournalGlanceCommand.self, JournalShowCommand.self, JournalTrendsCommand.self,
      JournalExportCommand.self, JournalImportCommand.self, JournalEraseCommand.self,
      JournalOffCommand.self, JournalOnCommand.self,
    ],
    defaultSubcommand: JournalGlanceCommand.self)
}
