/// Finds the moments of one date's times.
///
/// A change of the clocks cuts the day in two: before it and in its gap the old offset counts, from
/// then on the new one. So each time is a sum, and later times are later moments in either part.
struct DayClock {
  /// A part of the day, in seconds from its midnight, and the offset that counts there.
  struct Part {
    var range: Range<Int64>
    var offset: Int64
  }

  private let rules: TimeZoneRules
  private(set) var date: LocalDate
  /// Seconds since 1970 at the date's midnight, as if it were in UTC.
  private(set) var midnight: Int64 = 0
  /// Empty where there is more than one change near: then each time is looked up.
  private(set) var parts: [Part] = []
  /// The one that the parts begin in.
  private var stretch: TimeZoneRules.Stretch

  init(_ rules: TimeZoneRules, on date: LocalDate) {
    self.rules = rules
    self.date = date
    stretch = TimeZoneRules.Stretch(offset: 0, start: nil, end: nil)
    stretch = rules.stretch(at: Instant(secondsSince1970: Self.start(of: date)))
    update()
  }

  mutating func move(to date: LocalDate) {
    let isSteady = parts.count == 1
    self.date = date
    let start = Self.start(of: date)
    let isIn = stretch.start.map { $0.secondsSince1970 <= start } ?? true
    if isIn, isSteady, stretch.end.map({ $0.secondsSince1970 > start + Self.reach }) ?? true {
      midnight = start + 86_400
      return
    }
    stretch = rules.stretch(at: Instant(secondsSince1970: start))
    update()
  }

  /// Beyond all moments that the times of a date, and of the two after it, may have anywhere.
  private static let reach: Int64 = 5 * 86_400

  private static func start(of date: LocalDate) -> Int64 {
    Int64(date.daysSince1970) * 86_400 - 86_400
  }

  private mutating func update() {
    let start = Self.start(of: date)
    midnight = start + 86_400
    let whole = Int64.min / 2..<Int64.max / 2
    guard let change = stretch.end, change.secondsSince1970 <= start + Self.reach else {
      parts = [Part(range: whole, offset: stretch.offset)]
      return
    }
    let next = rules.stretch(at: change)
    if let end = next.end, end.secondsSince1970 <= start + Self.reach {
      parts = []
      return
    }
    let boundary = change.secondsSince1970 + max(stretch.offset, next.offset) - midnight
    parts = [
      Part(range: whole.lowerBound..<boundary, offset: stretch.offset),
      Part(range: boundary..<whole.upperBound, offset: next.offset),
    ]
  }

  /// - Parameter seconds: from the date's midnight, up to three days.
  func instant(_ seconds: Int64) -> Instant {
    if parts.isEmpty {
      return rules.instant(of: LocalMoment(secondsSince1970: midnight + seconds))
    }
    let part = seconds < parts[0].range.upperBound ? parts[0] : parts[parts.count - 1]
    return Instant(secondsSince1970: midnight + seconds - part.offset)
  }

  /// Whether the calendar left the date out, as that of Samoa did with 30 December 2011.
  var isMissing: Bool {
    if parts.count == 1 { return false }
    if case .gap(let length) = rules.resolve(LocalMoment(date, seconds: 43_200)).fit {
      return length >= 86_400
    }
    return false
  }
}
