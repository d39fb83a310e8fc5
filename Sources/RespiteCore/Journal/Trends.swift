/// How some weeks went: what was played, and how measures were. A week without is there, empty; what
/// is missing is missing, not low.
public struct Trends: Equatable, Sendable {
  public struct Week: Equatable, Sendable {
    /// A Monday.
    public var start: LocalDate
    /// The days with a session.
    public var days: Set<LocalDate> = []
    public var sessions = 0
    public var played: [Kind: TimeSpan] = [:]
    public var measures: [String: Mean] = [:]

    public var total: TimeSpan { played.values.reduce(.zero, +) }
  }

  /// A measure's means, before and after of the same sessions: those with two numbers or, where
  /// there are none, those with one. So no change is told that happened in no session.
  public struct Mean: Equatable, Sendable {
    public var before: Double
    /// nil where no session has two numbers.
    public var after: Double?
    /// The sessions that it is the mean of.
    public var times: Int
    /// The sessions with one number, where others have two.
    public var leftOut: Int

    public init(before: Double, after: Double?, times: Int, leftOut: Int = 0) {
      self.before = before
      self.after = after
      self.times = times
      self.leftOut = leftOut
    }
  }

  /// From the first on.
  public private(set) var weeks: [Week]
  /// Over all weeks.
  public private(set) var measures: [String: Mean]

  public var hasSessions: Bool { weeks.contains { $0.sessions > 0 } }

  /// Over all weeks.
  public var played: [Kind: TimeSpan] {
    weeks.reduce(into: [:]) { $0.merge($1.played, uniquingKeysWith: +) }
  }

  public init(
    _ totals: [DayTotal], _ changes: [MeasureChange], weeks count: Int, upTo today: LocalDate
  ) {
    let first = Self.firstDay(of: count, upTo: today)
    var weeks = (0..<count).map { Week(start: first + $0 * 7) }
    for total in totals where total.date >= first && total.date <= first + (count * 7 - 1) {
      let index = (total.date - first) / 7
      weeks[index].days.insert(total.date)
      weeks[index].sessions += total.sessions
      weeks[index].played[total.kind, default: .zero] += total.played
    }
    var byWeek = Array(repeating: [String: [MeasureChange]](), count: count)
    var all: [String: [MeasureChange]] = [:]
    for change in changes where change.date >= first && change.date <= first + (count * 7 - 1) {
      byWeek[(change.date - first) / 7][change.name, default: []].append(change)
      all[change.name, default: []].append(change)
    }
    for index in weeks.indices { weeks[index].measures = byWeek[index].mapValues(Mean.init) }
    self.weeks = weeks
    measures = all.mapValues(Mean.init)
  }

  /// The Monday with which so many weeks begin, of which that day's is the last.
  public static func firstDay(of weeks: Int, upTo today: LocalDate) -> LocalDate {
    monday(of: today) + -7 * (weeks - 1)
  }

  public static func monday(of date: LocalDate) -> LocalDate {
    date + -(Weekday.allCases.firstIndex(of: date.weekday) ?? 0)
  }
}

extension Trends.Mean {
  /// - Parameter changes: at least one.
  fileprivate init(_ changes: [MeasureChange]) {
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    let pairs = changes.filter { $0.after != nil }
    let counted = pairs.isEmpty ? changes : pairs
    self.init(
      before: mean(counted.map(\.before)),
      after: pairs.isEmpty ? nil : mean(pairs.compactMap(\.after)),
      times: counted.count, leftOut: changes.count - counted.count)
  }
}
