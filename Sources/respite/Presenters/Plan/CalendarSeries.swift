import RespiteCore

/// One slot of a step through the years: one event of a calendar, with the dates on which it comes
/// besides its rule.
struct CalendarSeries {
  let plan: Plan
  let step: PlanStep
  let slot: Int
  /// The zone's name in the calendar.
  let zone: String
  let rules: TimeZoneRules
  let first: LocalDate
  /// What the agenda has of the step, none of it on a day that the calendar left out.
  let days: [StepDay]

  /// When it comes.
  struct Times {
    /// Those of its lines that say so.
    var lines = CalendarLines()
    /// Dates on which it comes at another time than its rule says: the line by which a calendar
    /// knows the date, and that of when it comes instead.
    var changes: [(date: String, start: String)] = []
    /// The first moment.
    var start: Instant
    /// The last; nil where it goes on.
    var last: Instant?
  }

  /// nil where it never comes.
  func times() -> Times? {
    // A weekday that is excepted is left out of the rule, not date by date.
    let weekdays = plan.days.days.weekdays.subtracting(plan.days.except.weekdays)
    var fit: Set<LocalDate> = []
    var irregular: [(date: LocalDate, instant: Instant)] = []
    var dates: [Instant] = []
    var clock = SteadyClock(rules)
    for day in days {
      guard let instant = day[slot] else { continue }
      if !weekdays.contains(day.date.weekday) {
        dates.append(instant)
      } else if clock.shows(local(day.date), only: instant) {
        fit.insert(day.date)
      } else {
        // Of a time that the clocks jump over, or show twice, calendars make this or that.
        irregular.append((day.date, instant))
      }
    }
    guard let first = fit.min() else {
      dates = (dates + irregular.map(\.instant)).sorted()
      guard let start = dates.first else { return nil }
      var times = Times(start: start, last: dates.last)
      times.lines.add(moment("DTSTART", start))
      for date in dates.dropFirst() { times.lines.add(moment("RDATE", date)) }
      return times
    }
    var times = Times(start: rules.instant(of: local(first)))
    let zone = CalendarLines.parameter(zone)
    times.lines.add("DTSTART;TZID=\(zone):\(time(first))")
    times.lines.add(rule(weekdays))
    for date in excluded(after: first, weekdays, but: fit.union(irregular.map(\.date))) {
      times.lines.add("EXDATE;TZID=\(zone):\(time(date))")
    }
    dates += irregular.filter { $0.date < first }.map(\.instant)
    for date in dates.sorted() { times.lines.add(moment("RDATE", date)) }
    times.changes = irregular.filter { $0.date > first }.map { date, instant in
      ("RECURRENCE-ID;TZID=\(zone):\(time(date))", moment("DTSTART", instant))
    }
    return times
  }

  /// Dates of the rule on which it does not come.
  private func excluded(
    after start: LocalDate, _ weekdays: Set<Weekday>, but dates: Set<LocalDate>
  ) -> [LocalDate] {
    let near = (0..<PlanCalendar.days).map { first + $0 }.filter {
      $0 > start && weekdays.contains($0.weekday) && !dates.contains($0)
    }
    // Further off than the agenda was asked, what is excepted still is.
    return near
      + plan.days.except.dates.filter {
        $0 >= first + PlanCalendar.days && weekdays.contains($0.weekday)
      }.sorted()
  }

  /// What is the same each time that the plan is exported, and no other's: the step, its time by the
  /// clock, and the plan. A place in a list is none of it.
  var name: String {
    let routine = step.runs.first?.routine.split(separator: "/").last.map(String.init)
    let own = step.isNamed ? step.id : routine ?? step.id
    let time = seconds % 86_400
    var digits = TimeOfDay(minutes: Int(time / 60)).description.filter { $0 != ":" }
    if time % 60 != 0 { digits += time % 60 < 10 ? "0\(time % 60)" : "\(time % 60)" }
    // The last time of a whole day is the first time's.
    let isNext = seconds - startSeconds >= 86_400
    return "\(own)-\(digits)\(isNext ? "-next" : "")-\(plan.name.replacing("/", with: "."))"
  }

  // MARK: - Parts

  /// Of the first slot, seconds from the midnight of a date, by a clock that nobody changes.
  private var startSeconds: Int64 {
    let time: TimeOfDay =
      switch step.trigger {
      case .at(let at): at
      case .every(_, let from, _, _): from
      case .after: .midnight
      }
    return time.seconds + (time < plan.dayStart ? 86_400 : 0)
  }

  private var seconds: Int64 {
    guard case .every(let interval, _, _, _) = step.trigger else { return startSeconds }
    return startSeconds + Int64(slot) * max(60, interval.wholeSeconds)
  }

  private func local(_ date: LocalDate) -> LocalMoment { LocalMoment(date, seconds: seconds) }

  private func time(_ date: LocalDate) -> String { local(date).description.calendarTime }

  /// A moment by the zone's clock; in UTC where that clock shows it twice.
  private func moment(_ property: String, _ instant: Instant) -> String {
    let local = rules.local(at: instant)
    let resolution = rules.resolve(local)
    guard resolution.instant == instant, resolution.fit == .exact else {
      return "\(property):\(instant.iso8601.calendarTime)"
    }
    let zone = CalendarLines.parameter(zone)
    return "\(property);TZID=\(zone):\(local.description.calendarTime)"
  }

  private func rule(_ weekdays: Set<Weekday>) -> String {
    if weekdays.count == 7 { return "RRULE:FREQ=DAILY" }
    // Past midnight, the calendar's day is the one after the plan's.
    let shift = Int(seconds / 86_400)
    let all = Weekday.allCases
    let names = all.indices.filter { weekdays.contains(all[(($0 - shift) % 7 + 7) % 7]) }
      .map { all[$0].rawValue.prefix(2).uppercased() }
    return "RRULE:FREQ=WEEKLY;BYDAY=" + names.joined(separator: ",")
  }
}

/// Tells whether a clock shows a time at one moment, and at no other. Of moments in order it looks few
/// up.
private struct SteadyClock {
  private let rules: TimeZoneRules
  private var stretch: TimeZoneRules.Stretch

  init(_ rules: TimeZoneRules) {
    self.rules = rules
    stretch = rules.stretch(at: Instant(secondsSince1970: 0))
  }

  mutating func shows(_ local: LocalMoment, only instant: Instant) -> Bool {
    func isWell(_ stretch: TimeZoneRules.Stretch) -> Bool {
      (stretch.start.map { $0 <= instant + -172_800 } ?? true)
        && (stretch.end.map { $0 > instant + 172_800 } ?? true)
    }
    if !isWell(stretch) { stretch = rules.stretch(at: instant) }
    if isWell(stretch) {
      return local.secondsSince1970 - stretch.offset == instant.secondsSince1970
    }
    let resolution = rules.resolve(local)
    return resolution.instant == instant && rules.local(at: instant) == local
  }
}
