import ArgumentParser
import RespiteCore

/// A day as a person types it who looks back: monday is the last one.
struct JournalDate: ExpressibleByArgument {
  var date: LocalDate

  init(date: LocalDate) { self.date = date }

  init?(argument: String) {
    guard let date = LocalDate(typed: argument, today: WallClock.today, weekdays: .past) else {
      return nil
    }
    self.date = date
  }

  var defaultValueDescription: String { "today" }
}
