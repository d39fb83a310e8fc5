/// What several plans have in store: which step comes when, and what is to be done now.
///
/// It has no clock and remembers nothing. What has become of each occurrence is in the records
/// that it is given, so that asking twice gives the same answer twice.
public struct Agenda: Sendable {
  /// A plan that is in use.
  public struct Entry: Sendable {
    public var plan: Plan
    /// What came before it was put to use is not asked of anyone. nil: it always was.
    public var since: Instant?

    public init(_ plan: Plan, since: Instant? = nil) {
      self.plan = plan
      self.since = since
    }
  }

  public let entries: [Entry]
  /// The clock of the person.
  public let own: TimeZoneRules
  private let timetables: [Timetable]
  /// By plan and step, the timetable that the step is in.
  private let tableOfStep: [[Int]]

  public init(_ entries: [Entry], zones: PlanZones) {
    self.entries = entries
    own = zones.own
    var timetables: [Timetable] = []
    var tableOfStep: [[Int]] = []
    for (index, entry) in entries.enumerated() {
      let roots = PlanChains(entry.plan)
      let zoneNames = entry.plan.steps.indices.map { position in
        let step = entry.plan.steps[roots.root(of: position)]
        return step.zone ?? entry.plan.zone ?? ""
      }
      var tables: [String: Int] = [:]
      for (position, name) in zoneNames.enumerated() where tables[name] == nil {
        tables[name] = timetables.count
        let step = entry.plan.steps[roots.root(of: position)]
        timetables.append(
          Timetable(
            entry.plan, at: index, rules: zones.rules(for: step, of: entry.plan),
            including: { ($0.zone ?? entry.plan.zone ?? "") == name }))
      }
      tableOfStep.append(zoneNames.map { tables[$0] ?? 0 })
    }
    self.timetables = timetables
    self.tableOfStep = tableOfStep
  }

  public func step(of occurrence: PlannedOccurrence) -> PlanStep {
    entries[occurrence.plan].plan.steps[occurrence.step]
  }

  public func id(of occurrence: PlannedOccurrence) -> OccurrenceID {
    let plan = entries[occurrence.plan].plan
    return OccurrenceID(
      plan: plan.name, step: plan.steps[occurrence.step].id, date: occurrence.date,
      slot: occurrence.slot)
  }

  /// The zone that an occurrence keeps to.
  public func rules(of occurrence: PlannedOccurrence) -> TimeZoneRules {
    timetable(of: occurrence).rules
  }

  /// The first moment at which its day is over.
  func dayEnd(of occurrence: PlannedOccurrence) -> Instant {
    timetable(of: occurrence).end(of: occurrence.date)
  }

  func hasFollowers(_ occurrence: PlannedOccurrence) -> Bool {
    timetable(of: occurrence).hasFollowers(occurrence.step)
  }

  private func timetable(of occurrence: PlannedOccurrence) -> Timetable {
    timetables[tableOfStep[occurrence.plan][occurrence.step]]
  }

  // MARK: - Expansion

  /// What so many dates have from the first one on, in the order of time. Work and memory grow with
  /// the days asked for, and with nothing else.
  public func occurrences(from first: LocalDate, days: Int) -> [PlannedOccurrence] {
    occurrences(from: first, days: days, near: nil)
  }

  /// - Parameter near: which times of steps that come again and again are there; nil: all.
  func occurrences(
    from first: LocalDate, days: Int, near: NearSlots?
  ) -> [PlannedOccurrence] {
    var list: [PlannedOccurrence] = []
    var clocks = timetables.map { $0.clock(on: first) }
    for day in 0..<max(0, days) {
      for index in timetables.indices {
        clocks[index].move(to: first + day)
        timetables[index].add(on: clocks[index], near: near, to: &list)
      }
    }
    let isSorted = zip(list, list.dropFirst()).allSatisfy {
      !PlannedOccurrence.comes($1, before: $0)
    }
    if !isSorted { list.sort(by: PlannedOccurrence.comes) }
    return list
  }

  /// The times of one step that has its own, date by date, without dates that have none.
  public func days(
    of step: Int, in plan: Int, from first: LocalDate, days: Int
  ) -> [StepDay] {
    let table = timetables[tableOfStep[plan][step]]
    var clock = table.clock(on: first)
    return (0..<max(0, days)).compactMap { day in
      clock.move(to: first + day)
      return table.day(of: step, on: clock)
    }
  }

  /// The zone that a step keeps to.
  public func rules(of step: Int, in plan: Int) -> TimeZoneRules {
    timetables[tableOfStep[plan][step]].rules
  }

  /// How each stands as far as the plans and the calendar say, before anything has become of any: of a
  /// step with a limit, each time is taken to be used.
  /// - Parameter occurrences: all of some days, in the order of time.
  public func prospects(
    of occurrences: [PlannedOccurrence]
  ) -> [(state: Standing.State, reason: StandingReason)] {
    var places: [Instant: Int] = [:]
    return occurrences.map { occurrence in
      let prospect = prospect(of: occurrence)
      guard prospect.state == .upcoming, let at = occurrence.at else { return prospect }
      places[at, default: 0] += 1
      // One plays and one waits.
      return places[at, default: 0] > 2 ? (.missed, .crowded) : prospect
    }
  }

  private func prospect(
    of occurrence: PlannedOccurrence
  ) -> (state: Standing.State, reason: StandingReason) {
    let step = step(of: occurrence)
    if let problem = step.problem { return (.skipped, .told(problem)) }
    if occurrence.isOnMissingDay { return (.skipped, .noSuchDay) }
    if case .after(let target, let wait, _) = step.trigger {
      return (.upcoming, .comesAfter(target, wait))
    }
    if let limit = step.limit, occurrence.slot >= limit { return (.upcoming, .ifFewerThan(limit)) }
    return (.upcoming, .atItsTime)
  }

  /// The dates that matter at a moment, wherever the steps are pinned to: records of these are
  /// what `decision` wants to know of.
  public func dates(around now: Instant) -> ClosedRange<LocalDate> {
    let dates = timetables.map { $0.date(at: now) }
    let today = TimeZoneRules.utc.local(at: now).date
    return (dates.min() ?? today) + -1...(dates.max() ?? today) + 1
  }

  /// The plan's date at a moment, where its steps follow the plan.
  public func today(of plan: Int, at now: Instant) -> LocalDate {
    let table = tableOfStep[plan].first.map { timetables[$0] }
    return table?.date(at: now) ?? TimeZoneRules.utc.local(at: now).date
  }

  /// The first time after a moment that does not depend on another step.
  public func next(after instant: Instant) -> Instant? {
    timetables.compactMap { $0.next(after: instant) }.min()
  }

  /// Whole days of the plans that went by since then without anyone here: enough for one sentence,
  /// however long it was.
  public func daysAway(since last: Instant, now: Instant) -> Int {
    timetables.map { $0.date(at: now) - $0.date(at: last) - 1 }.max().map { max(0, $0) } ?? 0
  }

  // MARK: - Decision

  /// What has become of the occurrences around a moment, and what is to be done.
  /// - Parameters:
  ///   - records: at least those of `dates(around:)`.
  ///   - isBusy: whether something plays that no record tells of.
  ///   - isWhole: whether all of the days are to be told of. Otherwise, of a step that comes again
  ///     and again there are only those of its times that matter now; what is to be done is the
  ///     same.
  public func decision(
    at now: Instant, records: [OccurrenceID: OccurrenceRecord], isBusy: Bool = false,
    isWhole: Bool = true
  ) -> AgendaDecision {
    let near = isWhole ? nil : NearSlots(now: now, known: places(of: records))
    var decider = AgendaDecider(self, now: now, records: records, isBusy: isBusy)
    return decider.decide(near: near)
  }

  /// The slots that there are records of, by what they are of now.
  private func places(
    of records: [OccurrenceID: OccurrenceRecord]
  ) -> [OccurrencePlace: Set<Int>] {
    if records.isEmpty { return [:] }
    var steps: [String: [(plan: Int, step: Int)]] = [:]
    for (plan, entry) in entries.enumerated() {
      for (index, step) in entry.plan.steps.enumerated() {
        for id in [step.id, step.formerID].compactMap({ $0 }) {
          steps["\(entry.plan.name)\t\(id)", default: []].append((plan, index))
        }
      }
    }
    var places: [OccurrencePlace: Set<Int>] = [:]
    for id in records.keys {
      for (plan, step) in steps["\(id.plan)\t\(id.step)"] ?? [] {
        places[OccurrencePlace(plan: plan, step: step, date: id.date), default: []].insert(id.slot)
      }
    }
    return places
  }
}
