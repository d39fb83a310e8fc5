/// The steps of one plan that keep to one zone, in the order in which a day has them.
struct Timetable: Sendable {
  private struct Fixed {
    /// From the midnight of the plan's date.
    var seconds: Int64
    var step: Int
  }

  private struct Repeated {
    var from: Int64
    var to: Int64
    var interval: Int64
    var step: Int
    /// How long before its time the person wants to know.
    var remind: Int64
    /// Whether each of its times that went by is told of, and not the latest alone.
    var lapses: Bool
  }

  private struct Follower {
    var step: Int
    var wait: Int64
  }

  let rules: TimeZoneRules
  private let plan: Int
  private let days: DayRule
  private let dayStart: TimeOfDay
  private let fixed: [Fixed]
  private let repeated: [Repeated]
  /// Steps that come after another, by that one.
  private let followers: [Int: [Follower]]

  /// - Parameters:
  ///   - index: of the plan in the agenda.
  ///   - isIncluded: which of its steps with a time of their own.
  init(
    _ plan: Plan, at index: Int, rules: TimeZoneRules, including isIncluded: (PlanStep) -> Bool
  ) {
    self.rules = rules
    self.plan = index
    days = plan.days
    dayStart = plan.dayStart
    var fixed: [Fixed] = []
    var repeated: [Repeated] = []
    var followers: [Int: [Follower]] = [:]
    let positions = Dictionary(
      plan.steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, step) in plan.steps.enumerated() {
      switch step.trigger {
      case .at(let time):
        if isIncluded(step) { fixed.append(Fixed(seconds: plan.seconds(of: time), step: index)) }
      case .every(let interval, let start, let end, _):
        guard isIncluded(step) else { continue }
        let from = plan.seconds(of: start)
        let to = plan.seconds(of: end)
        repeated.append(
          Repeated(
            from: from, to: to > from ? to : to + 86_400,
            interval: max(60, interval.wholeSeconds), step: index,
            remind: step.remind?.wholeSeconds ?? 0,
            lapses: !step.isOfferedLate || step.problem != nil))
      case .after(let id, let wait, _):
        guard let target = positions[id] else { continue }
        followers[target, default: []].append(Follower(step: index, wait: wait.wholeSeconds))
      }
    }
    self.fixed = fixed.sorted { ($0.seconds, $0.step) < ($1.seconds, $1.step) }
    self.repeated = repeated
    self.followers = followers
  }

  /// Whether another step comes after that one.
  func hasFollowers(_ step: Int) -> Bool { !followers.isEmpty && followers[step] != nil }

  /// A clock for `add(on:to:)`, to be moved from date to date.
  func clock(on date: LocalDate) -> DayClock { DayClock(rules, on: date) }

  /// The plan's date at a moment.
  func date(at instant: Instant) -> LocalDate {
    LocalMoment(secondsSince1970: rules.local(at: instant).secondsSince1970 - dayStart.seconds).date
  }

  /// The first moment of the date after.
  func end(of date: LocalDate) -> Instant {
    rules.instant(of: LocalMoment(date + 1, seconds: dayStart.seconds))
  }

  /// What the date of the clock has, in no order.
  /// - Parameter near: of steps that come again and again, what this leaves out is not there.
  func add(
    on clock: DayClock, near: NearSlots? = nil, to list: inout [PlannedOccurrence]
  ) {
    guard days.includes(clock.date) else { return }
    let isMissing = clock.isMissing
    // A chain may be as long as the plan: it is walked without a call for each of its steps.
    var ahead: [(step: Int, earliest: Instant, depth: Int)] = []
    func add(_ step: Int, _ slot: Int, _ earliest: Instant) {
      ahead.append((step, earliest, 0))
      while let next = ahead.popLast() {
        list.append(
          PlannedOccurrence(
            plan: plan, step: next.step, date: clock.date, slot: slot, earliest: next.earliest,
            depth: next.depth, isOnMissingDay: isMissing))
        if followers.isEmpty { continue }
        for follower in followers[next.step] ?? [] {
          ahead.append((follower.step, next.earliest + follower.wait, next.depth + 1))
        }
      }
    }
    for each in fixed { add(each.step, 0, clock.instant(each.seconds)) }
    for each in repeated {
      let start = clock.instant(each.from)
      let length = clock.instant(each.to) - start
      if length < 0 { continue }
      let last = Int(length / each.interval)
      // What comes after one of its times may be near when that is not.
      if let near, !isMissing, !hasFollowers(each.step) {
        let slots = near.slots(
          to: last, since: start, each: each.interval, remind: each.remind, lapses: each.lapses,
          kept: OccurrencePlace(plan: plan, step: each.step, date: clock.date))
        for slot in slots { add(each.step, slot, start + Int64(slot) * each.interval) }
      } else {
        for slot in 0...last { add(each.step, slot, start + Int64(slot) * each.interval) }
      }
    }
  }

  /// The times of one step that has its own, on the date of the clock; nil where there are none.
  func day(of step: Int, on clock: DayClock) -> StepDay? {
    guard days.includes(clock.date), !clock.isMissing else { return nil }
    if let each = repeated.first(where: { $0.step == step }) {
      let start = clock.instant(each.from)
      let length = clock.instant(each.to) - start
      return length < 0
        ? nil
        : StepDay(
          date: clock.date, first: start, interval: each.interval,
          count: Int(length / each.interval) + 1)
    }
    return fixed.first { $0.step == step }.map {
      StepDay(date: clock.date, first: clock.instant($0.seconds), interval: 0, count: 1)
    }
  }

  /// The first time after a moment that does not depend on another step; nil where no date of the
  /// plan is near. However many steps there are, few are looked at.
  func next(after instant: Instant) -> Instant? {
    // The date before may reach into this one, and where the calendar left one out, over it.
    var date = date(at: instant) + -2
    var best: Instant?
    // Two dates of the plan, because a change of the clocks may put the later one's times first.
    for _ in 0..<5 {
      guard let included = days.first(from: date) else { break }
      if let best, LocalMoment(included + -1) > rules.local(at: best) { break }
      if let found = next(after: instant, on: DayClock(rules, on: included)) {
        best = min(best ?? found, found)
      }
      date = included + 1
    }
    return best
  }

  /// The first of the fixed steps from that time on.
  private func firstFixed(from seconds: Int64) -> Int {
    var (low, high) = (0, fixed.count)
    while low < high {
      let middle = (low + high) / 2
      if fixed[middle].seconds < seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func next(after instant: Instant, on clock: DayClock) -> Instant? {
    if clock.isMissing { return nil }
    var best: Instant?
    func consider(_ found: Instant) {
      if found > instant, best.map({ found < $0 }) ?? true { best = found }
    }
    for part in clock.parts {
      let passed = instant.secondsSince1970 + part.offset - clock.midnight
      let index = firstFixed(from: max(passed + 1, part.range.lowerBound))
      if index < fixed.count, part.range.contains(fixed[index].seconds) {
        consider(clock.instant(fixed[index].seconds))
      }
    }
    if clock.parts.isEmpty { for each in fixed { consider(clock.instant(each.seconds)) } }
    for each in repeated {
      let start = clock.instant(each.from)
      let passed = instant - start
      let slot = start + (passed < 0 ? 0 : (passed / each.interval + 1) * each.interval)
      if slot <= clock.instant(each.to) { consider(slot) }
    }
    return best
  }
}
