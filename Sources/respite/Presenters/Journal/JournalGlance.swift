import RespiteCore
import RespiteJournal

/// What is known of today and this week.
struct JournalGlance {
  var today: LocalDate
  var entries: [JournalEntry] = []
  var week: [DayTotal] = []
  /// The last one with a session, before this week; asked for where the week has none.
  var lastDay: LocalDate?
  /// Days in a row; nil where nobody asked for it.
  var streak: Int?

  /// Whether nothing was ever noted.
  var isEmpty: Bool { week.isEmpty && lastDay == nil }
}

extension JournalGlance {
  init(_ journal: Journal, today: LocalDate, countsDays: Bool) throws {
    let monday = Trends.monday(of: today)
    self.init(today: today, week: try journal.totals(from: monday, to: today))
    if week.isEmpty { lastDay = try journal.lastDay(before: monday) }
    if week.contains(where: { $0.date == today }) {
      entries = try journal.entries(from: today, to: today)
    }
    if countsDays { streak = try journal.daysInARow(upTo: today) }
  }
}
