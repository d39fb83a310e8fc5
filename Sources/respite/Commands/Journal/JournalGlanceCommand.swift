import ArgumentParser
import RespiteCore

struct JournalGlanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glance", abstract: "Today and this week.")

  @OptionGroup var options: JournalLookOptions
  @Flag(help: "A JSON object: lengths in seconds, moments in UTC.") var json = false
  @Argument(help: ArgumentHelp(visibility: .hidden)) var words: [String] = []

  func run() throws {
    try reportingFaults {
      if let word = words.first { throw Self.unknown(word) }
      let settings = SettingsFile.ofProgram().settings
      let isWanted = ProgramJournal.isWanted(settings)
      let look = options.look(settings)
      let off = JournalText.off(look).joined(separator: "\n")
      if !isWanted, json { Output.message(off) }
      if !isWanted, !json { Output.data(off + "\n") }
      let today = WallClock.today
      let countsDays = settings.flag(.streaks) == true
      let glance =
        try ProgramJournal.read { try JournalGlance($0, today: today, countsDays: countsDays) }
        ?? JournalGlance(today: today)
      if json {
        Output.data(JournalDayJSON.glance(glance).text)
      } else if !glance.isEmpty {
        Output.data(JournalText.glance(glance, look))
      } else if isWanted {
        Output.data(JournalText.empty(look).joined(separator: "\n"))
      }
    }
  }

  private static func unknown(_ word: String) -> Fault {
    if JournalDate(argument: word) != nil {
      return Fault(
        .value, "'\(word)' is a day, not a command", hint: "See it: respite journal show \(word)")
    }
    return UnknownCommand.fault(
      word, after: "respite journal", in: JournalCommand.configuration.subcommands)
  }
}
