/// Which step of which plan on which date: the same however often the plan is read.
public struct OccurrenceID: Hashable, Sendable {
  public var plan: String
  /// The step's id within its plan.
  public var step: String
  /// The plan's own date, whatever the clock says when it is done.
  public var date: LocalDate
  /// Counts the times of a step that comes more than once a day, from 0.
  public var slot: Int

  public init(plan: String, step: String, date: LocalDate, slot: Int = 0) {
    self.plan = plan
    self.step = step
    self.date = date
    self.slot = slot
  }
}

/// What has become of an occurrence so far. There is at most one for each.
public struct OccurrenceRecord: Hashable, Sendable {
  public enum State: String, CaseIterable, Sendable {
    /// Someone plays it now, or did when the machine stopped.
    case started
    case completed
    /// The person ended it early.
    case stopped
    case failed
    case skipped
    /// To be offered again at `until`.
    case snoozed
  }

  public var id: OccurrenceID
  public var state: State
  /// When this was noted.
  public var at: Instant
  /// When it was started, if it ever was.
  public var started: Instant?
  /// Until when it is snoozed.
  public var until: Instant?
  /// Why, in a few words for the person: each skip has one.
  public var reason: String?
  /// Whether whoever started it is still there; nil where it is over.
  public var isOwned: Bool?

  public init(
    _ id: OccurrenceID, _ state: State, at: Instant, started: Instant? = nil,
    until: Instant? = nil, reason: String? = nil, isOwned: Bool? = nil
  ) {
    self.id = id
    self.state = state
    self.at = at
    self.started = started
    self.until = until
    self.reason = reason
    self.isOwned = isOwned
  }

  /// Nothing more will come of it today.
  public var isFinal: Bool { state != .started && state != .snoozed }
}
