import RespiteCore

/// Days of the journal, for programs: an object each.
enum JournalDayJSON {
  private static let form = JournalJSON.page

  /// Today and this week, without what a person typed.
  static func glance(_ glance: JournalGlance) -> JSON {
    let week = Trends(glance.week, [], weeks: 1, upTo: glance.today).weeks[0]
    return .object([
      ("date", .string(glance.today.description)),
      ("sessions", .array(glance.entries.map { .object(form.session($0)) })),
      ("week", .object(TrendsJSON.days(of: week))),
      ("last_day", JSON(glance.lastDay?.description)),
      ("days_in_a_row", glance.streak.map { .integer($0) } ?? .null),
    ])
  }

  /// One day with all that is known of it.
  static func day(
    _ date: LocalDate, _ entries: [JournalEntry], _ occurrences: [OccurrenceRecord]
  ) -> JSON {
    .object([
      ("date", .string(date.description)),
      ("sessions", .array(entries.map { .object(form.session($0) + form.notes($0)) })),
      ("occurrences", .array(occurrences.map { form.occurrence($0) })),
    ])
  }
}
