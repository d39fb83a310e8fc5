/// What one tick leaves to the next, so that each thing is told once, whatever the clock does.
public struct TickMemory: Hashable, Sendable {
  /// When the last one was.
  public var last: Instant?
  /// All until then was told, or there was nobody to tell: later than that is news. nil until every
  /// plan has been looked at once.
  public private(set) var through: Instant?
  /// The latest of what was told, for a clock that comes by the same moment again.
  public private(set) var told: [PlanCall]
  /// The first plan that there was no time left for. It comes first the next time.
  public var waiting: String?
  /// Plans that took long to read, and so are read after the others.
  public var slow: [String]

  /// More than a clock that is set back can bring again.
  static let largest = 64

  public init(
    last: Instant? = nil, through: Instant? = nil, told: [PlanCall] = [], waiting: String? = nil,
    slow: [String] = []
  ) {
    self.last = last
    self.through = through
    self.waiting = waiting
    self.slow = slow
    self.told = told.suffix(Self.largest)
  }

  /// Plans in the order in which they are looked at, so that none waits for ever behind others: those
  /// that took long last, and among either the one that was left out first.
  public func order(_ plans: [String]) -> [String] {
    let slow = Set(slow)
    func rotated(_ plans: [String]) -> [String] {
      guard let place = waiting.flatMap({ plans.firstIndex(of: $0) }) else { return plans }
      return Array(plans[place...] + plans[..<place])
    }
    return rotated(plans.filter { !slow.contains($0) })
      + rotated(plans.filter { slow.contains($0) })
  }

  /// Whether the clock has been set back since the last tick.
  public func isAhead(of now: Instant) -> Bool { last.map { now < $0 } ?? false }

  /// What to tell now. It counts as told.
  /// - Parameter isBusy: whether a step plays: what comes meanwhile is told after it.
  public mutating func news(
    _ decision: AgendaDecision, of agenda: Agenda, records: [OccurrenceID: OccurrenceRecord],
    at now: Instant, isBusy: Bool
  ) -> PlanNews {
    var news = PlanNews(daysAway: daysAway(agenda, now: now))
    let from = min(through ?? now, now)
    // Before the first tick nobody was to be told; what is on time is told all the same, by the first
    // one that looks at it.
    let isFirst = through == nil
    last = now
    if isBusy {
      through = from
      // It plays, so someone is here.
      return PlanNews()
    }
    // What was not looked at may have something that is news the next time.
    through = waiting == nil ? now : through.map { min($0, now) }
    func isNew(_ call: PlanCall) -> Bool { call.at > from && !told.contains(call) }
    var calls: [PlanCall] = []
    if let standing = (decision.start ?? decision.offer).flatMap({ decision[$0] }) {
      let record = records[standing.id]
      let since = record?.until ?? record?.started ?? standing.at ?? now
      let call = PlanCall(standing.id, .time, at: since)
      if isNew(call) || (isFirst && standing.state == .due && !told.contains(call)) {
        calls.append(call)
        news.isDue = true
      }
    }
    for standing in decision.standings where standing.state == .upcoming {
      guard let reminder = standing.reminder, reminder <= now, let at = standing.at else {
        continue
      }
      let call = PlanCall(standing.id, .reminder, at: reminder)
      guard isNew(call) || (isFirst && !told.contains(call)) else { continue }
      calls.append(call)
      news.comesIn = min(news.comesIn ?? at - now, at - now)
    }
    told = Array((told + calls).suffix(Self.largest))
    return news
  }

  /// Days before there was a plan do not count.
  private func daysAway(_ agenda: Agenda, now: Instant) -> Int {
    guard let last, !agenda.entries.isEmpty else { return 0 }
    let since = agenda.entries.map { $0.since ?? last }.min() ?? last
    return agenda.daysAway(since: max(last, since), now: now)
  }
}
