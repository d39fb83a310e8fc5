import RespiteCore
import Terminal

/// Some weeks of the journal as a person sees them: lines that rise and fall, a calendar, bars.
struct TrendsText {
  let trends: Trends
  let today: LocalDate
  let look: JournalLook

  /// The weeks that have a column. What is too wide for a line is the oldest.
  private let shown: ArraySlice<Trends.Week>
  /// What stands before the columns is as wide in all rows, so that a week is in one column.
  private let labelWidth: Int

  init(_ trends: Trends, upTo today: LocalDate, _ look: JournalLook) {
    self.trends = trends
    self.today = today
    self.look = look
    let labels =
      Weekday.allCases.map { $0.abbreviation(look.say) }
      + (trends.measures.isEmpty ? [] : [look.say("before"), look.say("after")])
    labelWidth = labels.map(\.cellWidth).max() ?? 0
    shown = trends.weeks.suffix(max(1, look.width - labelWidth - 4))
  }

  static func page(_ trends: Trends, upTo today: LocalDate, _ look: JournalLook) -> String {
    TrendsText(trends, upTo: today, look).page.joined(separator: "\n")
  }

  private var page: [String] {
    let head = Self.head(trends, upTo: today, look)
    guard trends.hasSessions else { return head + [""] + JournalText.empty(look) }
    var lines = head + columns
    for (name, mean) in trends.measures.sorted(by: { $0.key < $1.key }) {
      lines += [""] + measure(name, mean)
    }
    return lines + [""] + calendar + [""] + minutes
  }

  // MARK: - What the table says, too

  static func head(_ trends: Trends, upTo today: LocalDate, _ look: JournalLook) -> [String] {
    let (count, date) = (trends.weeks.count, today.dayAndMonth(look.say))
    return look.wrapped(
      count == 1
        ? look.say("The last week, up to %s", date)
        : look.say("The last %s weeks, up to %s", "\(count)", date))
  }

  /// "6.5 → 2.9"
  static func change(_ mean: Trends.Mean, _ look: JournalLook) -> String {
    number(mean.before, look)
      + (mean.after.map { " \(look.arrow) \(number($0, look))" } ?? "")
  }

  /// "27 times; 2 more with one number only"
  static func times(_ mean: Trends.Mean, _ look: JournalLook) -> String {
    let times = look.count(ofTimes: mean.times)
    if mean.leftOut == 0 { return times }
    let others = look.say.count(
      mean.leftOut, "1 more with one number only", "%s more with one number only")
    return "\(times); \(others)"
  }

  /// "knot: 6.5 → 2.9 on average, 27 times"
  static func average(_ name: String, _ mean: Trends.Mean, _ look: JournalLook) -> [String] {
    let average = look.say("%s on average", change(mean, look))
    return look.wrapped("\(name): \(average), \(times(mean, look))")
  }

  /// Of each kind that was played, in minutes.
  static func minutes(_ length: TimeSpan, _ look: JournalLook) -> String {
    look.say.number(length.seconds / 60, places: length < .seconds(600) ? 1 : 0)
  }

  private static func number(_ value: Double, _ look: JournalLook) -> String {
    look.say.number(value, places: 1)
  }

  // MARK: - Parts

  /// Which weeks the columns are.
  private var columns: [String] {
    let first = shown.first?.start ?? today
    let (from, to) = (first.words(look.say, inYearOf: today), today.dayAndMonth(look.say))
    var lines = look.wrapped(look.say("Each column is a week, from %s to %s.", from, to))
    if shown.count < trends.weeks.count {
      lines += look.wrapped(look.say("Older ones have no room here; --table tells of them, too."))
    }
    return lines
  }

  private func row(_ label: String, _ cells: [String]) -> String {
    ("  " + label.padded(toWidth: labelWidth) + "  " + cells.joined()).trimmedEnd
  }

  private func measure(_ name: String, _ mean: Trends.Mean) -> [String] {
    let means = trends.weeks.map { $0.measures[name] }
    let values = means.flatMap { [$0?.before, $0?.after] }.compactMap { $0 }
    guard let scale = ChartScale(values) else { return [] }
    let levels = look.levels
    func mark(_ value: Double) -> String { levels[scale.level(of: value, among: levels.count)] }
    func row(_ label: String, _ value: (Trends.Mean) -> Double?) -> String {
      // Missing is not low.
      self.row(
        label, shown.map { $0.measures[name].flatMap(value).map(mark) ?? look.missing })
    }
    var lines = Self.average(name, mean, look)
    lines.append(row(look.say("before"), \.before))
    if mean.after != nil { lines.append(row(look.say("after"), \.after)) }
    let (low, high) = (scale.low, scale.high)
    let (least, most) = (Self.number(low, look), Self.number(high, look))
    let legend =
      low == high
      ? look.say("%s is %s", mark(low), least)
      : look.say("%s is %s, %s is %s", mark(low), least, mark(high), most)
    return lines + look.wrapped(legend, indent: labelWidth + 4)
  }

  private var calendar: [String] {
    let count = trends.weeks.reduce(0) { $0 + $1.days.count }
    let rows = Weekday.allCases.enumerated().map { offset, weekday in
      row(
        weekday.abbreviation(look.say),
        shown.map { week in
          let day = week.start + offset
          return day > today ? " " : week.days.contains(day) ? look.quietDay : look.otherDay
        })
    }
    return look.wrapped(look.say("Quiet days: %s", "\(count)")) + rows
  }

  private var minutes: [String] {
    let played = trends.played
    let longest = played.values.max() ?? .zero
    let rows = Kind.allCases.compactMap { kind -> String? in
      guard let length = played[kind] else { return nil }
      let head =
        "  " + look.say(kind.rawValue).padded(toWidth: 12) + " "
        + Self.minutes(length, look).padded(toWidth: 5, alignment: .trailing) + "  "
      let room = max(1, min(40, look.width - 22))
      let cells = longest > .zero ? Int((Double(room) * (length / longest)).rounded()) : 0
      return (head + String(repeating: look.bar, count: cells)).trimmedEnd
    }
    return [look.say("Minutes")] + rows
  }
}
