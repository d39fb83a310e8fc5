import RespiteCore

/// Some weeks of the journal in plain lines, for reading aloud: all that `TrendsText` draws.
enum TrendsTable {
  static func page(_ trends: Trends, upTo today: LocalDate, _ look: JournalLook) -> String {
    var look = look
    look.isLinear = true
    var lines = TrendsText.head(trends, upTo: today, look) + [""]
    guard trends.hasSessions else {
      return (lines + JournalText.empty(look)).joined(separator: "\n")
    }
    for line in trends.weeks.map({ week($0, look) }) { lines += look.wrapped(line) }
    for (name, mean) in trends.measures.sorted(by: { $0.key < $1.key }) {
      lines += [""] + TrendsText.average(name, mean, look)
      for week in trends.weeks {
        guard let mean = week.measures[name] else { continue }
        let (change, times) = (TrendsText.change(mean, look), TrendsText.times(mean, look))
        lines += look.wrapped("\(week.start): \(name) \(change), \(times)")
      }
    }
    lines += ["", look.say("Minutes")]
    let played = trends.played
    for kind in Kind.allCases {
      guard let length = played[kind] else { continue }
      lines += look.wrapped("\(look.say(kind.rawValue)): \(TrendsText.minutes(length, look))")
    }
    return lines.joined(separator: "\n")
  }

  /// "2026-02-02: 2 quiet days (Monday, Friday), 3 sessions, 35 min"
  private static func week(_ week: Trends.Week, _ look: JournalLook) -> String {
    if week.days.isEmpty { return "\(week.start): \(look.say("nothing noted"))" }
    let days = week.days.sorted().map { $0.weekday.words(look.say) }.joined(separator: ", ")
    let quiet = "\(look.count(ofDays: week.days.count)) (\(days))"
    let sessions = look.count(ofSessions: week.sessions)
    return "\(week.start): \(quiet), \(sessions), \(JournalText.rounded(week.total, look.say))"
  }
}
