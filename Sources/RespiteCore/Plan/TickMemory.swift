/// What one tick leaves to the next, so that each thing is told once, whatever the clock does.
public struct TickMemory: Hashable, Sendable {
  /// When the last one was.
  public var last: Instant?
  /// All until then was told, or there was nobody to tell: later than that is news.
  public private(set) var through: Instant?
  /// The latest of what was told, for a clock that comes by the same moment again.
  public private(set) var told: [PlanCall]

  /// More than a clock that is set back can bring again.
  static let largest = 64

  public init(last: Instant? = nil, through: Instant? = nil, told: [PlanCall] = []) {
    self.last = last
    self.through = through
    self.told = told.suffix(Self.largest)
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
    // Before the first tick nobody was to be told; what is on time is told all the same.
    let isFirst = last == nil
    last = now
    if isBusy {
      through = from
      // It plays, so someone is here.
      return PlanNews()
    }
    through = now
    func isNew(_ call: PlanCall) -> Bool { call.at > from && !told.contains(call) }
    var calls: [PlanCall] = []
    if let standing = (decision.start ?? decision.offer).flatMap({ decision[$0] }) {
      let record = records[standing.id]
      let since = record?.until ?? record?.started ?? standing.at ?? now
      let call = PlanCall(standing.id, .time, at: since)
      if isNew(call) || (isFirst && standing.state == .due) {
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
