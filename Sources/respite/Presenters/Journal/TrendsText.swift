import RespiteCore
import Terminal

/// Some weeks of the journal as a person sees them: lines that rise and fall, a calendar, bars.
enum TrendsText {
  static func page(_ trends: Trends, upTo today: LocalDate, _ look: JournalLook) -> String {
    let (count, date) = (trends.weeks.count, today.dayAndMonth(look.say))
    var lines = look.wrapped(
      count == 1
        ? look.say("The last week, up to %s", date)
        : look.say("The last %s weeks, up to %s", "\(count)", date))
    guard trends.weeks.contains(where: { $0.sessions > 0 }) else {
      return (lines + [""] + JournalText.empty(look)).joined(separator: "\n")
    }
    for (name, mean) in trends.measures.sorted(by: { $0.key < $1.key }) {
      lines += [""] + measure(name, mean, trends, look)
    }
    lines += [""] + calendar(trends, upTo: today, look) + [""] + minutes(trends, look)
    return lines.joined(separator: "\n")
  }

  /// Plain lines, for reading aloud.
  static func table(_ trends: Trends, _ look: JournalLook) -> String {
    var lines: [String] = []
    for week in trends.weeks {
      lines += look.wrapped(
        "\(week.start): \(look.count(ofDays: week.days.count)), "
          + "\(look.count(ofSessions: week.sessions)), \(JournalText.rounded(week.total))")
    }
    for name in trends.measures.keys.sorted() {
      lines.append("")
      for week in trends.weeks {
        guard let mean = week.measures[name] else { continue }
        let after = mean.after.map { " \(look.say("to")) \(number($0))" } ?? ""
        let times = look.count(ofTimes: mean.times)
        lines += look.wrapped("\(week.start): \(name) \(number(mean.before))\(after), \(times)")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func number(_ value: Double) -> String { value.decimal(places: 1) }

  // MARK: - Parts

  private static func measure(
    _ name: String, _ mean: Trends.Mean, _ trends: Trends, _ look: JournalLook
  ) -> [String] {
    let means = trends.weeks.map { $0.measures[name] }
    let values = means.flatMap { [$0?.before, $0?.after] }.compactMap { $0 }
    guard let low = values.min(), let high = values.max() else { return [] }
    let after = mean.after.map { " \(look.arrow) \(number($0))" } ?? ""
    let average = look.say("%s on average", number(mean.before) + after)
    var lines = look.wrapped("\(name): \(average), \(look.count(ofTimes: mean.times))")
    let labels = [look.say("before"), look.say("after")]
    let widest = labels.map(\.cellWidth).max() ?? 0
    func line(_ label: String, _ value: (Trends.Mean) -> Double?) -> String {
      let head = "  " + label.padded(toWidth: widest) + "  "
      // What is too wide for the line is the oldest.
      let shown = means.suffix(max(1, look.width - head.cellWidth))
      let cells = shown.map { mean in
        // A week without is a gap: missing is not low.
        mean.flatMap(value).map { level($0, low, high, look) } ?? " "
      }
      return (head + cells.joined()).trimmedEnd
    }
    lines.append(line(labels[0], \.before))
    if mean.after != nil { lines.append(line(labels[1], \.after)) }
    return lines
  }

  private static func level(
    _ value: Double, _ low: Double, _ high: Double, _ look: JournalLook
  ) -> String {
    let levels = look.levels
    guard high > low else { return levels[levels.count / 2] }
    let part = (value - low) / (high - low)
    return levels[min(levels.count - 1, max(0, Int(part * Double(levels.count))))]
  }

  /// A column for each week.
  private static func calendar(
    _ trends: Trends, upTo today: LocalDate, _ look: JournalLook
  ) -> [String] {
    let weeks = trends.weeks.suffix(max(1, look.width - 7))
    let count = weeks.reduce(0) { $0 + $1.days.count }
    let rows = Weekday.allCases.enumerated().map { offset, weekday in
      let cells = weeks.map { week in
        let day = week.start + offset
        return day > today ? " " : week.days.contains(day) ? look.quietDay : look.otherDay
      }
      return "  \(weekday.abbreviation(look.say))  \(cells.joined())".trimmedEnd
    }
    return [look.say("Quiet days: %s", "\(count)")] + rows
  }

  private static func minutes(_ trends: Trends, _ look: JournalLook) -> [String] {
    var played: [Kind: TimeSpan] = [:]
    for week in trends.weeks { played.merge(week.played, uniquingKeysWith: +) }
    let longest = played.values.max() ?? .zero
    let rows = Kind.allCases.compactMap { kind -> String? in
      guard let length = played[kind] else { return nil }
      let minutes = (length.seconds / 60).decimal(places: length < .seconds(600) ? 1 : 0)
      let head =
        "  " + look.say(kind.rawValue).padded(toWidth: 12) + " "
        + minutes.padded(toWidth: 5, alignment: .trailing) + "  "
      let room = max(1, min(40, look.width - 22))
      let cells = longest > .zero ? Int((Double(room) * (length / longest)).rounded()) : 0
      return (head + String(repeating: look.bar, count: cells)).trimmedEnd
    }
    return [look.say("Minutes")] + rows
  }
}
