import RespiteCore

/// Plans as an iCalendar file whose events are, for two years, exactly the agenda's occurrences.
///
/// A time of a step is one event with one name, that repeats by the clock on the wall. Where the
/// agenda has it otherwise on a date, that date is taken out of the rule and named by itself. Of a
/// step with a limit there are the first times of each day. What an export before had, and this one has
/// not, is called off.
struct PlanCalendar {
  static let days = 731

  private let agenda: Agenda
  private let zone: String
  private let first: LocalDate
  private let stamp: Instant
  private let words: CalendarWords

  /// - Parameters:
  ///   - zone: the name of the person's.
  ///   - first: the first date.
  ///   - stamp: when the file is made.
  init(
    _ agenda: Agenda, zone: String, from first: LocalDate, stamp: Instant,
    words: CalendarWords = CalendarWords()
  ) {
    self.agenda = agenda
    self.zone = zone
    self.first = first
    self.stamp = stamp
    self.words = words
  }

  /// Steps that have no time of their own.
  var leftOut: [String] {
    agenda.entries.flatMap { entry in
      entry.plan.steps.filter {
        if case .after = $0.trigger { $0.problem == nil } else { false }
      }.map(\.id)
    }
  }

  /// Writes the file piece by piece, so that the largest of plans takes little memory.
  /// - Parameters:
  ///   - record: what was exported before; then, what was by now.
  ///   - gone: names of plans that are not in the agenda any more.
  ///   - write: takes a piece, and tells whether to go on.
  /// - Returns: whether there was anything to write. Otherwise nothing was: a calendar without
  ///   events is none.
  func write(
    _ record: inout CalendarRecord, gone: [String] = [], _ write: (String) -> Bool
  ) -> Bool {
    let zones = zones()
    let plans = Set(agenda.entries.map(\.plan.name) + gone)
    let start = agenda.own.instant(of: LocalMoment(first))
    func goneEvents(besides written: Set<String>) -> [CalendarRecord.Event] {
      record.callOff(of: plans, besides: written, from: start, at: stamp)
    }
    guard !zones.isEmpty || !goneEvents(besides: []).isEmpty else { return false }
    var lines = CalendarLines()
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Respite//Plan//EN"] {
      lines.add(line)
    }
    let titles = agenda.entries.map(\.plan.title)
    let title = CalendarLines.escaped(titles.count == 1 ? titles[0] : "Respite")
    lines.add("NAME:\(title)")
    lines.add("X-WR-CALNAME:\(title)")
    for (name, rules) in zones.sorted(by: { $0.key < $1.key }) {
      let start = rules.instant(of: LocalMoment(first + -1))
      CalendarZone(name: name, rules: rules).add(to: &lines, from: start)
    }
    var goesOn = write(lines.text)
    var written: Set<String> = []
    for index in agenda.entries.indices {
      for step in agenda.entries[index].plan.steps.indices {
        eachEvent(of: step, in: index, &record, &written) {
          if goesOn { goesOn = write($0) }
        }
      }
    }
    for event in goneEvents(besides: written) {
      var lines = CalendarLines()
      lines.add("BEGIN:VEVENT")
      lines.add("UID:\(CalendarLines.escaped(event.uid))")
      lines.add("DTSTAMP:\(stamp.iso8601.calendarTime)")
      lines.add("SEQUENCE:\(event.sequence)")
      lines.add("DTSTART:\(event.start.iso8601.calendarTime)")
      lines.add("SUMMARY:\(title)")
      lines.add("STATUS:CANCELLED")
      lines.add("TRANSP:TRANSPARENT")
      lines.add("END:VEVENT")
      if goesOn { goesOn = write(lines.text) }
    }
    if goesOn { _ = write("END:VCALENDAR\r\n") }
    return true
  }

  // MARK: - Parts

  /// Steps whose times a calendar can have.
  private func isTimed(_ step: PlanStep) -> Bool {
    if case .after = step.trigger { return false }
    return step.problem == nil
  }

  /// The zones of all events, by name.
  private func zones() -> [String: TimeZoneRules] {
    var zones: [String: TimeZoneRules] = [:]
    for (index, entry) in agenda.entries.enumerated() {
      for (position, step) in entry.plan.steps.enumerated() where isTimed(step) {
        let name = step.zone ?? entry.plan.zone ?? zone
        if zones[name] != nil { continue }
        guard !agenda.days(of: position, in: index, from: first, days: Self.days).isEmpty else {
          continue
        }
        zones[name] = agenda.rules(of: position, in: index)
      }
    }
    return zones
  }

  private func eachEvent(
    of position: Int, in index: Int, _ record: inout CalendarRecord, _ written: inout Set<String>,
    _ write: (String) -> Void
  ) {
    let entry = agenda.entries[index]
    let step = entry.plan.steps[position]
    guard isTimed(step) else { return }
    let days = agenda.days(of: position, in: index, from: first, days: Self.days)
    let slots = days.map(\.count).max() ?? 0
    // Nobody tells a calendar which times were used: it has as many as a day may have.
    let most = step.limit.flatMap { $0 < slots ? $0 : nil }
    for slot in 0..<min(slots, most ?? slots) {
      let series = CalendarSeries(
        plan: entry.plan, step: step, slot: slot, zone: step.zone ?? entry.plan.zone ?? zone,
        rules: agenda.rules(of: position, in: index), first: first, days: days)
      guard let times = series.times() else { continue }
      // Two steps may play the same at the same time.
      var name = series.name
      var number = 1
      while !written.insert(record.uid(name)).inserted {
        number += 1
        name = "\(series.name)-\(number)"
      }
      let text = text(of: step, most: most)
      var changes = CalendarLines()
      for change in times.changes {
        changes.add(change.date)
        changes.add(change.start)
      }
      let uid = record.uid(name)
      let sequence = record.note(
        uid, of: entry.plan.name, start: times.start, last: times.last,
        body: times.lines.text + changes.text + text)
      write(event(uid, sequence, times.lines.text + text))
      for change in times.changes {
        var lines = CalendarLines()
        lines.add(change.date)
        lines.add(change.start)
        write(event(uid, sequence, lines.text + text))
      }
    }
  }

  private func event(_ uid: String, _ sequence: Int, _ body: String) -> String {
    var head = CalendarLines()
    head.add("BEGIN:VEVENT")
    head.add("UID:\(CalendarLines.escaped(uid))")
    head.add("DTSTAMP:\(stamp.iso8601.calendarTime)")
    head.add("SEQUENCE:\(sequence)")
    return head.text + body + "END:VEVENT\r\n"
  }

  /// What an event says.
  private func text(of step: PlanStep, most: Int?) -> String {
    var lines = CalendarLines()
    lines.add("SUMMARY:\(CalendarLines.escaped(words.summary(of: step)))")
    let description = words.description(of: step, most: most)
    if !description.isEmpty { lines.add("DESCRIPTION:\(CalendarLines.escaped(description))") }
    lines.add("TRANSP:TRANSPARENT")
    lines.add("BEGIN:VALARM")
    lines.add("ACTION:DISPLAY")
    lines.add("DESCRIPTION:\(CalendarLines.escaped(words.alarm))")
    // How long before the event its alarm comes.
    let seconds = (step.remind ?? .zero).wholeSeconds
    lines.add("TRIGGER:" + (seconds % 60 == 0 ? "-PT\(seconds / 60)M" : "-PT\(seconds)S"))
    lines.add("END:VALARM")
    return lines.text
  }
}
