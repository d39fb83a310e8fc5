import ArgumentParser
import RespiteCore

struct JournalTrendsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trends", abstract: "Some weeks: how measures went, quiet days, minutes.",
    discussion: """
      Of each measure: the mean before, and after, of the sessions that have both, week by week \
      from low to high. A dot is a week without, and nothing else.
      """)

  @Option(help: ArgumentHelp("How many weeks, 8 unless given.", valueName: "n")) var weeks = 8
  @Flag(help: "Plain lines, as for a screen reader.") var table = false
  @Flag(help: "A JSON object.") var json = false
  @OptionGroup var options: JournalLookOptions

  func validate() throws {
    guard (1...520).contains(weeks) else {
      throw ValidationError("--weeks is a whole number from 1 to 520.")
    }
    if table && json { throw ValidationError("--table and --json: choose one.") }
  }

  func run() throws {
    try reportingFaults {
      let look = options.look(SettingsFile.ofProgram().settings)
      let today = WallClock.today
      let first = Trends.firstDay(of: weeks, upTo: today)
      let known = try ProgramJournal.read { journal in
        Trends(
          try journal.totals(from: first, to: today), try journal.changes(from: first, to: today),
          weeks: weeks, upTo: today)
      }
      let trends = known ?? Trends([], [], weeks: weeks, upTo: today)
      if json {
        Output.data(TrendsJSON.object(trends).text)
      } else if table || look.isLinear {
        Output.data(TrendsTable.page(trends, upTo: today, look))
      } else {
        Output.data(TrendsText.page(trends, upTo: today, look))
      }
    }
  }
}
