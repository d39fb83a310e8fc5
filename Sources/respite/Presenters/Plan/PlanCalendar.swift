import RespiteCore

/// Plans as an iCalendar file whose events are, for two years, exactly the agenda's occurrences.
///
/// A step becomes a rule that repeats by the clock on the wall. Where the agenda has it otherwise on
/// a date, that date is taken out of the rule and stands alone. Of a step with a limit there are the
/// first times of each day.
struct PlanCalendar {
  let text: String
  /// Steps that have no time of their own.
  let leftOut: [String]

  static let days = 731

  private let agenda: Agenda
  private let first: LocalDate
  private let stamp: Instant

  /// - Parameters:
  ///   - zone: the name of the person's.
  ///   - first: the first date.
  ///   - stamp: when the file is made.
  init(_ agenda: Agenda, zone: String, from first: LocalDate, stamp: Instant) {
    self.agenda = agenda
    self.first = first
    self.stamp = stamp
    var lines = CalendarLines()
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Respite//Plan//EN"] {
      lines.add(line)
    }
    let occurrences = agenda.occurrences(from: first, days: Self.days)
    var events = CalendarLines()
    var zones: [String: TimeZoneRules] = [:]
    let all = Self.series(occurrences)
    let slots = Set(all.map(\.key))
    for (index, series) in all {
      let entry = agenda.entries[index.plan]
      let step = entry.plan.steps[index.step]
      // Nobody tells a calendar which times were used: it has as many as a day may have.
      let limit = step.limit ?? .max
      guard step.problem == nil, index.slot < limit else { continue }
      let isCut = slots.contains(Index(plan: index.plan, step: index.step, slot: limit))
      let name = step.zone ?? entry.plan.zone ?? zone
      zones[name] = agenda.rules(of: series[0])
      let event = CalendarSeries(
        plan: entry.plan, step: step, slot: index.slot, zone: name,
        rules: agenda.rules(of: series[0]),
        first: first, occurrences: series.filter { !$0.isOnMissingDay },
        most: isCut ? limit : nil)
      event.add(to: &events, stamp: stamp)
    }
    for (name, rules) in zones.sorted(by: { $0.key < $1.key }) {
      let start = rules.instant(of: LocalMoment(first + -1))
      CalendarZone(name: name, rules: rules).add(to: &lines, from: start)
    }
    var end = CalendarLines()
    end.add("END:VCALENDAR")
    text = lines.text + events.text + end.text
    leftOut = agenda.entries.flatMap { entry in
      entry.plan.steps.filter {
        if case .after = $0.trigger { $0.problem == nil } else { false }
      }.map(\.id)
    }
  }

  private struct Index: Hashable, Comparable {
    var plan, step, slot: Int

    static func < (first: Index, second: Index) -> Bool {
      (first.plan, first.step, first.slot) < (second.plan, second.step, second.slot)
    }
  }

  /// The occurrences that have a time, by step and slot.
  private static func series(
    _ occurrences: [PlannedOccurrence]
  ) -> [(key: Index, value: [PlannedOccurrence])] {
    let timed = occurrences.filter { $0.at != nil }
    return Dictionary(grouping: timed) { Index(plan: $0.plan, step: $0.step, slot: $0.slot) }
      .sorted { $0.key < $1.key }
  }
}
