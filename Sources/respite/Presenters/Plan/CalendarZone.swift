import RespiteCore

/// A zone as iCalendar tells it: each change of the clocks, for some years.
struct CalendarZone {
  /// What times name it by.
  let name: String
  let rules: TimeZoneRules

  /// Calendars know the zones themselves, by name; these years are for those that do not.
  private static let years = 10

  func add(to lines: inout CalendarLines, from start: Instant) {
    lines.add("BEGIN:VTIMEZONE")
    lines.add("TZID:\(CalendarLines.escaped(name))")
    var stretch = rules.stretch(at: start)
    var before = stretch.start.map { rules.offset(at: $0 + -1) } ?? stretch.offset
    var first: Instant? = stretch.start ?? Instant(secondsSince1970: 0)
    let end = start + Int64(Self.years) * 366 * 86_400
    while let instant = first {
      add(change(at: instant, from: before, to: stretch.offset), to: &lines)
      before = stretch.offset
      first = stretch.end.flatMap { $0 < end ? $0 : nil }
      if let first { stretch = rules.stretch(at: first) }
    }
    lines.add("END:VTIMEZONE")
  }

  private func change(
    at instant: Instant, from before: Int64, to after: Int64
  ) -> [String] {
    // Which of two is the summer's is not known here, and matters to no calendar.
    let kind = after > before ? "DAYLIGHT" : "STANDARD"
    let local = LocalMoment(secondsSince1970: instant.secondsSince1970 + before)
    return [
      "BEGIN:\(kind)", "DTSTART:\(local.description.calendarTime)",
      "TZOFFSETFROM:\(Self.offset(before))", "TZOFFSETTO:\(Self.offset(after))", "END:\(kind)",
    ]
  }

  private func add(_ change: [String], to lines: inout CalendarLines) {
    for line in change { lines.add(line) }
  }

  /// "+0530"
  private static func offset(_ seconds: Int64) -> String {
    func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let size = abs(seconds)
    let rest = size % 60 > 0 ? padded(size % 60) : ""
    return (seconds < 0 ? "-" : "+") + padded(size / 3600) + padded(size / 60 % 60) + rest
  }
}
