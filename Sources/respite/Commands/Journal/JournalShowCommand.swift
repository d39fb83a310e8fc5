import ArgumentParser
import RespiteCore

struct JournalShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One day with all that was noted.")

  @Argument(
    help: ArgumentHelp(
      "The day: 2026-03-29, yesterday or monday; today unless given.", valueName: "date"))
  var date: JournalDate = JournalDate(date: WallClock.today)
  @OptionGroup var options: JournalLookOptions
  @Flag(help: "A JSON object: lengths in seconds, moments in UTC.") var json = false

  func run() throws {
    try reportingFaults {
      let look = options.look(SettingsFile.ofProgram().settings)
      let date = date.date
      let known = try ProgramJournal.read { journal in
        let records = try journal.records(from: date, to: date).values
        return (
          entries: try journal.entries(from: date, to: date),
          occurrences: records.sorted {
            ($0.at, $0.id.step, $0.id.slot) < ($1.at, $1.id.step, $1.id.slot)
          }
        )
      }
      let (entries, occurrences) = known ?? ([], [])
      Output.data(
        json
          ? JournalDayJSON.day(date, entries, occurrences).text
          : JournalText.day(date, entries, occurrences, look))
    }
  }
}
