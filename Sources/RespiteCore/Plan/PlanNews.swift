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
