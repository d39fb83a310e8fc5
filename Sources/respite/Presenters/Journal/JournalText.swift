import RespiteCore
import Terminal

/// The journal's days as a person reads them.
enum JournalText {
  static func empty(_ look: JournalLook) -> [String] {
    look.wrapped(
      look.say(
        "Nothing here yet, and that is fine. What you play is noted here, on this computer alone.")
        + " " + look.say("respite journal off keeps nothing."))
  }

  static func off(_ look: JournalLook) -> [String] {
    look.wrapped(
      look.say("The journal is off: nothing is kept. respite journal on begins again."))
  }

  static func glance(_ glance: JournalGlance, _ look: JournalLook) -> String {
    let (today, week) = (glance.today, glance.week)
    var lines = look.wrapped(today.words(look.say)) + [""]
    if glance.entries.isEmpty { lines += look.wrapped(look.say("Nothing yet today."), indent: 2) }
    for entry in glance.entries { lines += session(entry, look, withNotes: false) }
    lines += ["", look.say("This week")] + days(of: week, upTo: today, look)
    let sessions = week.reduce(0) { $0 + $1.sessions }
    let played = week.reduce(TimeSpan.zero) { $0 + $1.played }
    if sessions > 0 {
      let days = look.count(ofDays: Set(week.map(\.date)).count)
      lines += look.wrapped(
        "\(days), \(look.count(ofSessions: sessions)), \(rounded(played, look.say)).", indent: 2)
    } else if let lastDay = glance.lastDay {
      lines += look.wrapped(look.say("Last time: %s.", lastDay.words(look.say)), indent: 2)
    }
    if let streak = glance.streak, streak > 1 {
      lines += look.wrapped(look.say("%s days in a row.", "\(streak)"), indent: 2)
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
        .map { $0.weekday.words(look.say) }
      return names.isEmpty ? [] : look.wrapped(names.joined(separator: ", "), indent: 2)
    }
    let head = Weekday.allCases.map { $0.abbreviation(look.say) }.joined(separator: " ").trimmedEnd
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
    var lines = look.wrapped(date.words(look.say)) + [""]
    if entries.isEmpty { lines += look.wrapped(look.say("Nothing was noted."), indent: 2) }
    for entry in entries { lines += session(entry, look, withNotes: true) }
    if !occurrences.isEmpty { lines += ["", look.say("Plan")] }
    for record in occurrences { lines += look.wrapped(occurrence(record, look.say), indent: 2) }
    return lines.joined(separator: "\n")
  }

  private static func session(
    _ entry: JournalEntry, _ look: JournalLook, withNotes: Bool
  ) -> [String] {
    let session = entry.session
    let time = look.say.timeColumn(look.say.time(TimeOfDay(minutes: session.minuteOfDay)))
    let indent = look.say.timeWidth + 4
    var lines = look.wrapped(
      ([session.title] + [length(session, look.say)].compactMap { $0 }).joined(separator: ", "),
      indent: indent, first: "  \(time)  ")
    for (name, values) in measures(entry) {
      let change = values.map { look.say.number($0, places: 2) }.joined(
        separator: " \(look.arrow) ")
      lines += look.wrapped("\(name) \(change)", indent: indent)
    }
    if withNotes { for note in entry.notes { lines += look.wrapped(note, indent: indent) } }
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

  /// nil where it is not kept, or is none.
  private static func length(_ session: SessionRecord, _ say: Wording) -> String? {
    switch session.ending {
    case .completed where session.played == .zero: nil
    case .completed: say.length(session.played)
    case .stopped: say("%s, ended early", say.length(session.played))
    case .failed: say("%s, ended by a fault", say.length(session.played))
    case .partial: say("begun")
    }
  }

  private static func occurrence(_ record: OccurrenceRecord, _ say: Wording) -> String {
    let name = "\(record.id.step) (\(record.id.plan))"
    let state =
      switch record.state {
      case .started: record.isOwned == true ? say("playing") : say("begun")
      case .completed: say("done")
      case .stopped: say("ended early")
      case .failed: say("ended by a fault")
      case .skipped: say("left out")
      case .snoozed: say("put off")
      }
    return "\(name): \(state)" + (record.reason.map { ", \($0)" } ?? "")
  }

  /// "12 min", or less in seconds.
  static func rounded(_ length: TimeSpan, _ say: Wording) -> String {
    length < .seconds(60)
      ? say.length(length) : "\(Int((length.seconds / 60).rounded())) min"
  }
}
