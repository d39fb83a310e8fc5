import ArgumentParser
import RespiteCore

struct JournalGlanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glance", abstract: "Today and this week.")

  @OptionGroup var options: JournalLookOptions

  func run() throws {
    try reportingFaults {
      let settings = SettingsFile.ofProgram().settings
      let look = options.look(settings)
      if !ProgramJournal.isWanted(settings) {
        Output.data(look.wrapped(JournalText.off).joined(separator: "\n") + "\n")
      }
      let today = WallClock.today
      let page = try ProgramJournal.read { journal -> String? in
        let monday = Trends.monday(of: today)
        let week = try journal.totals(from: monday, to: today)
        let lastDay = week.isEmpty ? try journal.lastDay(before: monday) : nil
        if week.isEmpty, lastDay == nil { return nil }
        let streak =
          settings.flag(.streaks) == true ? try journal.daysInARow(upTo: today) : nil
        return JournalText.glance(
          today, entries: try journal.entries(from: today, to: today), week: week,
          lastDay: lastDay, streak: streak, look)
      }
      if let page = page.flatMap({ $0 }) {
        Output.data(page)
      } else if ProgramJournal.isWanted(settings) {
        Output.data(look.wrapped(JournalText.empty).joined(separator: "\n"))
      }
    }
  }
}
