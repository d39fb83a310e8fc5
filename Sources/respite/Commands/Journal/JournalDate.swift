import ArgumentParser
import RespiteCore

/// A day as a person types it.
struct JournalDate: ExpressibleByArgument {
  var date: LocalDate

  init(date: LocalDate) { self.date = date }

  init?(argument: String) {
    switch argument {
    case "today": date = WallClock.today
    case "yesterday": date = WallClock.today + -1
    default:
      guard let date = LocalDate(argument) else { return nil }
      self.date = date
    }
  }

  var defaultValueDescription: String { "today" }
}
