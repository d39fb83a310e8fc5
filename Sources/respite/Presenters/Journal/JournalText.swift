import RespiteCore
import Terminal

/// The journal's days as a person reads them.
enum JournalText {
  static let empty = """
    Nothing here yet, and that is fine. What you play is noted here, on this computer alone. \
    respite journal off keeps nothing.
    """
  static let off = "The journal is off: nothing is kept. respite journal on begins again."

  static func glance(_ glance: JournalGlance, _ look: JournalLook) -> String {
    let (today, week) = (glance.today, glance.week)
    var lines = look.wrapped(CalendarText.long(today)) + [""]
    if glance.entries.isEmpty { lines += look.wrapped("Nothing yet today.", indent: 2) }
    for entry in glance.entries { lines += session(entry, look, withNotes: false) }
    lines += ["", "This week"] + days(of: week, upTo: today, look)
    let sessions = week.reduce(0) { $0 + $1.sessions }
    let played = week.reduce(TimeSpan.zero) { $0 + $1.played }
    if sessions > 0 {
      let count = CalendarText.count(Set(week.map(\.date)).count, "quiet day")
      lines += look.wrapped(
        "\(count), \(CalendarText.count(sessions, "session")), \(rounded(played)).", indent: 2)
    } else if let lastDay = glance.lastDay {
      lines += look.wrapped("Last time: \(CalendarText.long(lastDay)).", indent: 2)
    }
    if let streak = glance.streak, streak > 1 {
      lines += look.wrapped("\(streak) days in a row.", indent: 2)
    }
    return lines.joined(separator: "\n")
  }

  /// The days of the week so far: all in one line, or in words.
  private static func days(
    of week: [DayTotal], upTo today: LocalDate, _ look: JournalLook
  ) -> [String] {
    let monday = Trends.monday(of: today)
    let quiet = Set(week.map(\.date))
    if look.isLinear {
      let names = (0...(today - monday)).map { monday + $0 }.filter(quiet.contains)
        .map { CalendarText.name($0.weekday) }
      return names.isEmpty ? [] : look.wrapped(names.joined(separator: ", "), indent: 2)
    }
    let head = Weekday.allCases.map { CalendarText.abbreviation($0) }.joined(separator: " ")
    let marks = (0..<7).map { offset -> String in
      let day = monday + offset
      let mark = day > today ? " " : quiet.contains(day) ? look.quietDay : look.otherDay
      return " \(mark) "
    }
    return ["  " + head, ("  " + marks.joined(separator: " ")).trimmedEnd]
  }

  /// One day with all that is known of it.
  static func day(
    _ date: LocalDate, _ entries: [JournalEntry], _ occurrences: [OccurrenceRecord],
    _ look: JournalLook
  ) -> String {
    var lines = look.wrapped(CalendarText.long(date)) + [""]
    if entries.isEmpty { lines += look.wrapped("Nothing was noted.", indent: 2) }
    for entry in entries { lines += session(entry, look, withNotes: true) }
    if !occurrences.isEmpty { lines += ["", "Plan"] }
    for record in occurrences { lines += look.wrapped(occurrence(record), indent: 2) }
    return lines.joined(separator: "\n")
  }

  private static func session(
    _ entry: JournalEntry, _ look: JournalLook, withNotes: Bool
  ) -> [String] {
    let session = entry.session
    let time = CalendarText.time(session.minuteOfDay)
    var lines = look.wrapped(
      "\(session.title), \(length(session))", indent: 9, first: "  \(time)  ")
    for (name, values) in measures(entry) {
      let change = values.map { $0.decimal(places: 2) }.joined(separator: " \(look.arrow) ")
      lines += look.wrapped("\(name) \(change)", indent: 9)
    }
    if withNotes { for note in entry.notes { lines += look.wrapped(note, indent: 9) } }
    return lines
  }

  /// The first and the last of each measure, in the order in which they came.
  private static func measures(_ entry: JournalEntry) -> [(String, [Double])] {
    var measures: [(name: String, values: [Double])] = []
    for measure in entry.measures {
      if let index = measures.firstIndex(where: { $0.name == measure.name }) {
        measures[index].values = [measures[index].values[0], measure.value]
      } else {
        measures.append((measure.name, [measure.value]))
      }
    }
    return measures.map { ($0.name, $0.values) }
  }

  private static func length(_ session: SessionRecord) -> String {
    switch session.ending {
    case .completed: session.played.brief
    case .stopped: "\(session.played.brief), ended early"
    case .failed: "\(session.played.brief), ended by a fault"
    case .partial: "begun"
    }
  }

  private static func occurrence(_ record: OccurrenceRecord) -> String {
    let name = "\(record.id.step) (\(record.id.plan))"
    let state =
      switch record.state {
      case .started: record.isOwned == true ? "plays now" : "begun"
      case .completed: "done"
      case .stopped: "ended early"
      case .failed: "ended by a fault"
      case .skipped: "left out"
      case .snoozed: "put off"
      }
    return "\(name): \(state)" + (record.reason.map { ", \($0)" } ?? "")
  }

  /// "12 min", or less in seconds.
  static func rounded(_ length: TimeSpan) -> String {
    length < .seconds(60) ? length.brief : "\(Int((length.seconds / 60).rounded())) min"
  }
}
