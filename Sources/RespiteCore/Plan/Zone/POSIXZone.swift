/// A rule for clocks in the form that POSIX gives it: "EST5EDT,M3.2.0,M11.1.0".
struct POSIXZone: Hashable, Sendable {
  /// A day of every year.
  enum Day: Hashable, Sendable {
    /// 1 to 365, never 29 February.
    case julian(Int)
    /// 0 to 365.
    case zeroBased(Int)
    /// The month, the week of it (5 is the last) and the day of the week (0 is Sunday).
    case weekday(month: Int, week: Int, day: Int)
  }

  /// A change of the clocks: the day, and the seconds from its local midnight.
  struct Change: Hashable, Sendable {
    var day: Day
    var time: Int64
  }

  struct Summer: Hashable, Sendable {
    var offset: Int64
    var start: Change
    var end: Change
  }

  /// Seconds east of UTC.
  let standard: Int64
  let summer: Summer?

  init(_ text: String) throws(TimeZoneRules.Problem) {
    var reader = POSIXZoneReader(text)
    (standard, summer) = try reader.read()
  }

  /// The stretch that a moment is in, by the changes of the years around it.
  func stretch(at instant: Instant) -> TimeZoneRules.Stretch {
    guard let summer else { return .init(offset: standard, start: nil, end: nil) }
    let time = instant.secondsSince1970
    // A year beyond what anyone asks for: its clocks are those of the last that is in reach.
    let days = min(max(time / 86_400, -1_000_000_000), 1_000_000_000)
    let year = LocalDate(daysSince1970: Int(days)).components.year
    var changes: [(time: Int64, isSummer: Bool)] = []
    for year in year - 1...year + 1 {
      changes.append((summer.start.time(in: year, offset: standard), true))
      changes.append((summer.end.time(in: year, offset: summer.offset), false))
    }
    // Where one ends as the next begins, it is summer all year.
    changes.sort { $0.time == $1.time ? !$0.isSummer : $0.time < $1.time }
    let next = changes.firstIndex { $0.time > time } ?? changes.count
    let isSummer = next > 0 ? changes[next - 1].isSummer : !changes[0].isSummer
    return .init(
      offset: isSummer ? summer.offset : standard,
      start: next > 0 ? Instant(secondsSince1970: changes[next - 1].time) : nil,
      end: next < changes.count ? Instant(secondsSince1970: changes[next].time) : nil)
  }
}

extension POSIXZone.Change {
  /// In seconds since 1970, where clocks are at that offset before it.
  fileprivate func time(in year: Int, offset: Int64) -> Int64 {
    Int64(day.date(in: year).daysSince1970) * 86_400 + time - offset
  }
}

extension POSIXZone.Day {
  fileprivate func date(in year: Int) -> LocalDate {
    let newYear = LocalDate(firstOf: 1, in: year)
    switch self {
    case .julian(let day):
      let isPastLeapDay = LocalDate.days(inMonth: 2, of: year) == 29 && day > 59
      return newYear + (isPastLeapDay ? day : day - 1)
    case .zeroBased(let day): return newYear + day
    case .weekday(let month, let week, let day):
      let first = LocalDate(firstOf: month, in: year)
      // 1970-01-01 was a Thursday.
      let weekday = ((first.daysSince1970 + 4) % 7 + 7) % 7
      var date = first + ((day - weekday + 7) % 7 + 7 * (week - 1))
      if date - first >= LocalDate.days(inMonth: month, of: year) { date = date + -7 }
      return date
    }
  }
}
