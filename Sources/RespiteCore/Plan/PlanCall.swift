/// Something that a person is told of once.
public struct PlanCall: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// It will be there.
    case reminder
    /// It is there to begin.
    case time
  }

  public var id: OccurrenceID
  public var kind: Kind
  /// Since when there is something to tell. A step that was put off is told of again.
  public var at: Instant

  public init(_ id: OccurrenceID, _ kind: Kind, at: Instant) {
    self.id = id
    self.kind = kind
    self.at = at
  }
}

/// What a tick tells: one thing, however much came since the one before.
public struct PlanNews: Hashable, Sendable {
  /// Something may be begun, or is offered.
  public var isDue = false
  /// Something comes in so many seconds.
  public var comesIn: Int64?
  /// Whole days that went by without a tick.
  public var daysAway = 0

  public init(isDue: Bool = false, comesIn: Int64? = nil, daysAway: Int = 0) {
    self.isDue = isDue
    self.comesIn = comesIn
    self.daysAway = daysAway
  }

  public var isEmpty: Bool { !isDue && comesIn == nil && daysAway == 0 }
}
