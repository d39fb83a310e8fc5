/// Decides what has become of every occurrence around a moment: first each by itself, then those
/// that are left against each other.
struct AgendaDecider {
  private let agenda: Agenda
  private let now: Instant
  private var records: [OccurrenceID: OccurrenceRecord]
  private let isBusy: Bool
  /// How many of a step's times were used on a date, for steps with a limit.
  private var used: [OccurrenceID: Int] = [:]
  /// How many times before the one looked at may still be used, for steps with a limit.
  private var usable: [OccurrenceID: Int] = [:]
  private var standings: [Standing] = []
  /// When each ended or went by, for those that come after it.
  private var closings: [OccurrenceID: (instant: Instant, tookPlace: Bool)] = [:]

  init(
    _ agenda: Agenda, now: Instant, records: [OccurrenceID: OccurrenceRecord], isBusy: Bool
  ) {
    self.agenda = agenda
    self.now = now
    self.records = records
    self.isBusy = isBusy || records.values.contains { $0.state == .started && $0.isOwned != false }
  }

  /// - Parameter near: which times of steps that come again and again are looked at; nil: all.
  mutating func decide(near: NearSlots? = nil) -> AgendaDecision {
    let dates = agenda.dates(around: now)
    let occurrences = agenda.occurrences(
      from: dates.lowerBound, days: dates.upperBound - dates.lowerBound + 1, near: near)
    adopt(for: occurrences)
    for record in records.values where record.started != nil || record.wasPlayed {
      used[record.id.firstSlot, default: 0] += 1
    }
    standings.reserveCapacity(occurrences.count)
    // Whatever one comes after stands before it in the list.
    for occurrence in occurrences {
      let standing = standing(of: occurrence)
      standings.append(standing)
      note(standing)
      countUsable(standing)
    }
    // What is given up may bring others with it, which count then too.
    repeat {
      keepLatest()
      queue()
    } while settleFollowers()
    return AgendaDecision(
      standings: standings,
      start: isBusy ? nil : standings.first { $0.startsItself }?.id,
      offer: offer, lapsed: lapsed, wake: wake)
  }

  /// What became of a step before another of its routine came or went, and changed its id, stays with
  /// it: of several, with the last whose time had come.
  private mutating func adopt(for occurrences: [PlannedOccurrence]) {
    if records.isEmpty { return }
    var owners: [OccurrenceID: (id: OccurrenceID, at: Instant)] = [:]
    for occurrence in occurrences {
      guard let former = agenda.step(of: occurrence).formerID else { continue }
      let id = agenda.id(of: occurrence)
      let old = OccurrenceID(plan: id.plan, step: former, date: id.date, slot: id.slot)
      guard let record = records[old], records[id] == nil else { continue }
      let at = occurrence.earliest
      let hadCome = at <= record.started ?? record.at
      if owners[old].map({ hadCome && $0.at < at }) ?? true { owners[old] = (id, at) }
    }
    if owners.isEmpty { return }
    // Unless the plan has a step of that id.
    let ids = Set(occurrences.map(agenda.id))
    for (old, owner) in owners where !ids.contains(old) {
      guard var record = records.removeValue(forKey: old) else { continue }
      record.id = owner.id
      records[owner.id] = record
    }
  }

  private var lapsed: [Standing] {
    standings.filter { standing in
      standing.state == .skipped && standing.reason != .notInUseYet && records[standing.id] == nil
        && standing.at.map { $0 <= now } ?? false
    }
  }

  // MARK: - Each by itself

  private func standing(of occurrence: PlannedOccurrence) -> Standing {
    let step = agenda.step(of: occurrence)
    let id = agenda.id(of: occurrence)
    let record = records[id]
    var standing = Standing(
      occurrence: occurrence, id: id, at: time(of: occurrence, step, id), state: .upcoming,
      reason: .atItsTime)
    func with(_ state: Standing.State, _ reason: StandingReason) -> Standing {
      standing.state = state
      standing.reason = reason
      return standing
    }
    if let record, record.isFinal || record.isPlaying {
      return with(record.standingState, record.standingReason)
    }
    if let record {
      if record.state == .snoozed, let until = record.until, now < until {
        standing.until = until
        return with(.snoozed, .snoozed)
      }
      if step.isSeparation, record.state == .started { return with(.skipped, .separationBegun) }
      if step.isSeparation, !isOnTime(step, standing.at) {
        return with(.skipped, .separationLate)
      }
      // What was put off past its day is there at least for its grace.
      let begin = (record.state == .snoozed ? record.until : record.started) ?? record.at
      if isOver(occurrence), now > begin + step.grace.wholeSeconds {
        return with(.missed, .dayOver)
      }
      return with(.offered, record.state == .snoozed ? .snoozeOver : .interrupted)
    }
    if let reason = obstacle(to: occurrence, step, id) { return with(.skipped, reason) }
    guard let at = standing.at else { return waiting(for: step, id, standing) }
    if at > now {
      standing.reminder = step.remind.map { at + -$0.wholeSeconds }
      if let limit = step.limit,
        (used[id.firstSlot] ?? 0) + (usable[id.firstSlot] ?? 0) >= limit
      {
        return with(.upcoming, .ifFewerThan(limit))
      }
      return with(.upcoming, .atItsTime)
    }
    if isOnTime(step, at) {
      standing.startsItself = !step.isSeparation
      return with(.due, step.isSeparation ? .onTimeByHand : .onTime)
    }
    if step.isSeparation { return with(.skipped, .separationLate) }
    if !step.isOfferedLate { return with(.skipped, .graceOver(step.grace)) }
    return isOver(occurrence) ? with(.missed, .dayOver) : with(.offered, .late)
  }

  private func isOnTime(_ step: PlanStep, _ at: Instant?) -> Bool {
    at.map { now <= $0 + step.grace.wholeSeconds } ?? false
  }

  private func isOver(_ occurrence: PlannedOccurrence) -> Bool {
    now >= agenda.dayEnd(of: occurrence)
  }

  /// Its time; of a step that comes after another, only when that one has ended.
  private func time(
    of occurrence: PlannedOccurrence, _ step: PlanStep, _ id: OccurrenceID
  ) -> Instant? {
    guard case .after(let target, let wait, let ifSkipped) = step.trigger else {
      return occurrence.earliest
    }
    guard let closing = closings[id.of(step: target)], closing.tookPlace || ifSkipped else {
      return nil
    }
    return closing.instant + wait.wholeSeconds
  }

  /// A step whose time depends on another: it waits for it, or is left out with it.
  private func waiting(for step: PlanStep, _ id: OccurrenceID, _ standing: Standing) -> Standing {
    var standing = standing
    guard case .after(let target, let wait, _) = step.trigger else { return standing }
    standing.reason = .comesAfter(target, wait)
    if closings[id.of(step: target)] != nil {
      standing.state = .skipped
      standing.reason = .chainBroken(target)
    }
    return standing
  }

  /// Why it cannot come at all, whatever the hour.
  private func obstacle(
    to occurrence: PlannedOccurrence, _ step: PlanStep, _ id: OccurrenceID
  ) -> StandingReason? {
    if let problem = step.problem { return .told(problem) }
    if occurrence.isOnMissingDay { return .noSuchDay }
    if let since = agenda.entries[occurrence.plan].since, occurrence.earliest < since {
      return .notInUseYet
    }
    if let limit = step.limit, used[id.firstSlot] ?? 0 >= limit { return .limit(limit) }
    return nil
  }

  /// A time that is open, or still to come, and was not begun.
  private mutating func countUsable(_ standing: Standing) {
    guard agenda.step(of: standing.occurrence).limit != nil else { return }
    switch standing.state {
    case .upcoming, .due, .offered, .snoozed:
      if records[standing.id]?.started == nil { usable[standing.id.firstSlot, default: 0] += 1 }
    case .running, .done, .skipped, .missed: break
    }
  }

  private mutating func note(_ standing: Standing) {
    guard agenda.hasFollowers(standing.occurrence) else { return }
    let record = records[standing.id]
    switch standing.state {
    case .done: closings[standing.id] = (record?.at ?? now, true)
    case .skipped, .missed:
      // It has no end; its time stands for it, whenever the skip was noted.
      closings[standing.id] = (standing.at ?? standing.occurrence.earliest, false)
    default: break
    }
  }

  // MARK: - Against each other

  /// Of all that came and was not begun, the latest stands for the rest, and goes on to do so when
  /// its own time is over: what went by does not come back.
  private mutating func keepLatest() {
    let latest = standings.filter(standsForEarlier).max { ($0.at ?? now) < ($1.at ?? now) }
    guard let latest, let latestTime = latest.at else { return }
    for index in standings.indices {
      guard isOpen(standings[index]), let at = standings[index].at, at < latestTime else {
        continue
      }
      miss(index, .followed(latest.id.step))
    }
  }

  /// On time or late, and never begun.
  private func isOpen(_ standing: Standing) -> Bool {
    (standing.state == .due || standing.state == .offered) && records[standing.id] == nil
  }

  /// Whether earlier ones give way to it: the person has answered it, or it is there until its day is
  /// over. One that lapses with its grace does not take with it what is still there.
  private func standsForEarlier(_ standing: Standing) -> Bool {
    guard let at = standing.at, at <= now else { return false }
    if isAnswered(standing) { return true }
    return hasCome(standing) && agenda.step(of: standing.occurrence).isOfferedLate
  }

  /// Whether the person has done something about it. A record that it lapsed is none, or noting it
  /// would change what is offered.
  private func isAnswered(_ standing: Standing) -> Bool {
    guard let record = records[standing.id] else { return false }
    if record.state != .skipped { return true }
    guard let at = standing.at else { return true }
    let occurrence = standing.occurrence
    let step = agenda.step(of: occurrence)
    if obstacle(to: occurrence, step, standing.id) != nil { return false }
    return step.isOfferedLate
      ? record.at < agenda.dayEnd(of: occurrence) : record.at <= at + step.grace.wholeSeconds
  }

  /// Whether its time came, whatever has become of it since.
  private func hasCome(_ standing: Standing) -> Bool {
    let occurrence = standing.occurrence
    return (standing.at.map { $0 <= now } ?? false) && !isAnswered(standing)
      && obstacle(to: occurrence, agenda.step(of: occurrence), standing.id) == nil
  }

  /// Of those at the same minute, one plays and one waits.
  private mutating func queue() {
    guard let time = standings.last(where: { isOpen($0) })?.at else { return }
    var place = 0
    var mustWait = isBusy
    for index in standings.indices where standings[index].at == time {
      let isOpen = isOpen(standings[index])
      guard
        isOpen || records[standings[index].id]?.wasPlayed == true || hasCome(standings[index])
      else { continue }
      if isOpen, place > 1 {
        miss(index, .crowded)
      } else if standings[index].startsItself {
        if mustWait { standings[index].reason = .waits }
        mustWait = true
      }
      place += 1
    }
  }

  private mutating func miss(_ index: Int, _ reason: StandingReason) {
    standings[index].state = .missed
    standings[index].reason = reason
    standings[index].startsItself = false
    note(standings[index])
  }

  /// What comes after one that has just been given up goes with it, or comes by itself.
  private mutating func settleFollowers() -> Bool {
    var isChanged = false
    for index in standings.indices {
      let occurrence = standings[index].occurrence
      guard occurrence.depth > 0, standings[index].state == .upcoming, standings[index].at == nil
      else { continue }
      let before = standings[index]
      standings[index] = standing(of: occurrence)
      note(standings[index])
      if standings[index] != before { isChanged = true }
    }
    return isChanged
  }

  private var offer: OccurrenceID? {
    if isBusy || standings.contains(where: \.startsItself) { return nil }
    let offers = standings.filter { ($0.state == .offered || $0.state == .due) }
    return offers.max { offeredSince($0) < offeredSince($1) }?.id
  }

  private func offeredSince(_ standing: Standing) -> Instant {
    let record = records[standing.id]
    return record?.until ?? record?.started ?? standing.at ?? now
  }

  // MARK: - When to ask again

  private var wake: Instant? {
    var wake = agenda.next(after: now)
    func consider(_ instant: Instant?) {
      guard let instant, instant > now else { return }
      wake = min(wake ?? instant, instant)
    }
    for standing in standings {
      switch standing.state {
      case .upcoming:
        consider(standing.at)
        consider(standing.reminder)
      case .snoozed: consider(records[standing.id]?.until)
      case .due:
        let grace = agenda.step(of: standing.occurrence).grace
        consider(standing.at.map { $0 + (grace.wholeSeconds + 1) })
      case .offered: consider(agenda.dayEnd(of: standing.occurrence))
      default: break
      }
    }
    return wake
  }
}

extension OccurrenceID {
  /// The same date and slot of another step.
  fileprivate func of(step: String) -> OccurrenceID {
    OccurrenceID(plan: plan, step: step, date: date, slot: slot)
  }

  fileprivate var firstSlot: OccurrenceID { OccurrenceID(plan: plan, step: step, date: date) }
}
