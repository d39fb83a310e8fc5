import RespiteCore

/// One slot of a step through the years, as events of a calendar.
struct CalendarSeries {
  let plan: Plan
  let step: PlanStep
  let slot: Int
  /// The zone's name in the calendar.
  let zone: String
  let rules: TimeZoneRules
  let first: LocalDate
  /// What the agenda has, none of it on a day that the calendar left out.
  let occurrences: [PlannedOccurrence]
  /// How many of the step's times a day has at most, where it has more; nil where all are there.
  let most: Int?

  func add(to lines: inout CalendarLines, stamp: Instant) {
    var rest = Dictionary(
      occurrences.map { ($0.date, $0.earliest) }, uniquingKeysWith: { first, _ in first })
    // A weekday that is excepted is left out of the rule, not date by date.
    let weekdays = plan.days.days.weekdays.subtracting(plan.days.except.weekdays)
    let regular = (0..<PlanCalendar.days).map { first + $0 }.filter {
      weekdays.contains($0.weekday)
    }
    if let start = regular.first {
      var excluded: [LocalDate] = []
      for date in regular {
        let local = local(date)
        let instant = rules.instant(of: local)
        // Of a time that the clocks jump over, calendars make this or that.
        if rest[date] == instant, rules.local(at: instant) == local {
          rest[date] = nil
        } else {
          excluded.append(date)
        }
      }
      // Further off than the agenda was asked, what is excepted still is.
      excluded += plan.days.except.dates.filter {
        $0 >= first + PlanCalendar.days && weekdays.contains($0.weekday)
      }.sorted()
      addEvent(uid: uid, to: &lines, stamp: stamp) { lines in
        let zone = CalendarLines.parameter(zone)
        lines.add("DTSTART;TZID=\(zone):\(time(start))")
        lines.add(rule(weekdays))
        for date in excluded { lines.add("EXDATE;TZID=\(zone):\(time(date))") }
      }
    }
    for (date, instant) in rest.sorted(by: { $0.key < $1.key }) {
      addEvent(uid: "\(date)-\(uid)", to: &lines, stamp: stamp) { lines in
        lines.add("DTSTART:\(instant.iso8601.calendarTime)")
      }
    }
  }

  // MARK: - Parts

  /// Seconds from the midnight of a date, by a clock that nobody changes.
  private var seconds: Int64 {
    let time: TimeOfDay
    var passed: Int64 = 0
    switch step.trigger {
    case .at(let at): time = at
    case .every(let interval, let from, _, _):
      time = from
      passed = Int64(slot) * Int64(interval.seconds)
    case .after: time = .midnight
    }
    return time.seconds + (time < plan.dayStart ? 86_400 : 0) + passed
  }

  private func local(_ date: LocalDate) -> LocalMoment { LocalMoment(date, seconds: seconds) }

  private func time(_ date: LocalDate) -> String { local(date).description.calendarTime }

  private func rule(_ weekdays: Set<Weekday>) -> String {
    if weekdays.count == 7 { return "RRULE:FREQ=DAILY" }
    // Past midnight, the calendar's day is the one after the plan's.
    let shift = Int(seconds / 86_400)
    let all = Weekday.allCases
    let names = all.indices.filter { weekdays.contains(all[(($0 - shift) % 7 + 7) % 7]) }
      .map { all[$0].rawValue.prefix(2).uppercased() }
    return "RRULE:FREQ=WEEKLY;BYDAY=" + names.joined(separator: ",")
  }

  private var uid: String {
    "\(step.id)-\(slot)-\(plan.name.replacing("/", with: "."))@respite"
  }

  /// How long before the event its alarm comes.
  private var trigger: String {
    let seconds = (step.remind ?? .zero).wholeSeconds
    return seconds % 60 == 0 ? "-PT\(seconds / 60)M" : "-PT\(seconds)S"
  }

  private func addEvent(
    uid: String, to lines: inout CalendarLines, stamp: Instant,
    times: (inout CalendarLines) -> Void
  ) {
    lines.add("BEGIN:VEVENT")
    lines.add("UID:\(CalendarLines.escaped(uid))")
    lines.add("DTSTAMP:\(stamp.iso8601.calendarTime)")
    times(&lines)
    lines.add("SUMMARY:\(CalendarLines.escaped(step.runs.map(\.routine).joined(separator: ", ")))")
    if let most {
      let words = "At most \(most) a day. The calendar has the first of its times."
      lines.add("DESCRIPTION:\(CalendarLines.escaped(words))")
    }
    lines.add("TRANSP:TRANSPARENT")
    lines.add("BEGIN:VALARM")
    lines.add("ACTION:DISPLAY")
    lines.add("DESCRIPTION:A pause is due")
    lines.add("TRIGGER:\(trigger)")
    lines.add("END:VALARM")
    lines.add("END:VEVENT")
  }
}
