import RespiteCore
import Testing

/// A plan on a virtual clock: what a test says of it and sees of it fits on a line.
struct PlanDrawing {
  var plans: [Plan]
  var zone: String
  var named: [String] = []
  var since: Instant?
  var records: [OccurrenceID: OccurrenceRecord] = [:]
  var isBusy = false

  init(_ steps: PlanStep..., zone: String = "UTC", name: String = "day") {
    plans = [Plan(name: name, title: "A day", steps: steps)]
    self.zone = zone
  }

  func agenda() throws -> Agenda {
    let named = try Dictionary(
      uniqueKeysWithValues: named.map { ($0, try SystemZone.rules($0)) })
    return Agenda(
      plans.map { Agenda.Entry($0, since: since) },
      zones: PlanZones(own: try SystemZone.rules(zone), named: named))
  }

  /// A moment by the clock of the drawing's zone.
  func instant(_ text: String) throws -> Instant {
    try SystemZone.rules(zone).instant(of: LocalMoment(written: text))
  }

  func decision(_ text: String) throws -> AgendaDecision {
    try agenda().decision(at: instant(text), records: records, isBusy: isBusy)
  }

  /// "walk 08:20 due!, talk upcoming": of one date, with ! for what begins by itself.
  func drawn(_ text: String, on date: String? = nil) throws -> String {
    let rules = try SystemZone.rules(zone)
    let day = try #require(LocalDate(date ?? String(text.prefix(10))))
    return try decision(text).standings.filter { $0.id.date == day }.map { standing in
      let slot = standing.id.slot > 0 ? "#\(standing.id.slot)" : ""
      let time = standing.at.map { " " + rules.local(at: $0).description.dropFirst(11).prefix(5) }
      return standing.id.step + slot + (time ?? "") + " \(standing.state.rawValue)"
        + (standing.startsItself ? "!" : "")
    }.joined(separator: ", ")
  }

  /// The times of the dates, as the clock shows them.
  func times(from date: String, days: Int) throws -> String {
    let agenda = try agenda()
    let first = try #require(LocalDate(date))
    return agenda.occurrences(from: first, days: days).compactMap { occurrence in
      occurrence.at.map {
        let text = agenda.rules(of: occurrence).local(at: $0).description
        return text.dropFirst(8).prefix(8).replacing("T", with: " ")
          + (occurrence.isOnMissingDay ? "?" : "")
      }
    }.joined(separator: ", ")
  }

  /// Notes what became of a step on a date.
  mutating func note(
    _ step: String, _ state: OccurrenceRecord.State, _ time: String, slot: Int = 0,
    on date: String? = nil, until: String? = nil, isOwned: Bool? = nil
  ) throws {
    let day = try #require(LocalDate(date ?? String(time.prefix(10))))
    let id = OccurrenceID(plan: plans[0].name, step: step, date: day, slot: slot)
    let at = try instant(time)
    records[id] = OccurrenceRecord(
      id, state, at: at, started: state == .started ? at : nil, until: try until.map(instant),
      isOwned: state == .started ? isOwned ?? true : nil)
  }
}

extension PlanStep {
  static func at(
    _ time: String, _ id: String, grace: String = "10m", late: Late = .offer,
    isSeparation: Bool = false, zone: String? = nil, remind: String? = nil
  ) -> PlanStep {
    PlanStep(
      id: id, .at(TimeOfDay(time) ?? .midnight), runs: [Run(id)],
      grace: TimeSpan(written: grace) ?? .zero, late: late,
      remind: remind.flatMap { TimeSpan(written: $0) }, zone: zone, isSeparation: isSeparation)
  }

  static func every(
    _ interval: String, _ from: String, _ to: String, _ id: String, limit: Int? = nil,
    grace: String = "10m", late: Late = .offer, remind: String? = nil
  ) -> PlanStep {
    PlanStep(
      id: id,
      .every(
        TimeSpan(written: interval) ?? .zero, from: TimeOfDay(from) ?? .midnight,
        to: TimeOfDay(to) ?? .midnight, limit: limit),
      runs: [Run(id)], grace: TimeSpan(written: grace) ?? .zero, late: late,
      remind: remind.flatMap { TimeSpan(written: $0) })
  }

  static func after(
    _ target: String, _ wait: String, _ id: String, ifSkipped: Bool = false
  ) -> PlanStep {
    PlanStep(
      id: id,
      .after(target, wait: TimeSpan(written: wait) ?? .zero, ifSkipped: ifSkipped), runs: [Run(id)])
  }
}
