/// A step on a date, as it is planned: whatever has become of it stands in its record.
public struct PlannedOccurrence: Hashable, Sendable {
  /// The plan's place in the agenda, and the step's in the plan.
  public var plan: Int
  public var step: Int
  /// The plan's own date.
  public var date: LocalDate
  /// Counts the times of a step that comes more than once a day, from 0.
  public var slot: Int
  /// Its time; for one that comes after another, the earliest that it could be.
  public var earliest: Instant
  /// How many steps it waits for, each for the one before; 0 where it has a time of its own.
  public var depth: Int
  /// Whether its date is one that its zone's calendar left out.
  public var isOnMissingDay: Bool

  /// Its time, where that does not depend on another step.
  public var at: Instant? { depth == 0 ? earliest : nil }

  /// In the order of time, then of the plans and their steps.
  static func comes(_ first: PlannedOccurrence, before second: PlannedOccurrence) -> Bool {
    if first.earliest != second.earliest { return first.earliest < second.earliest }
    return (first.plan, first.depth, first.step, first.slot)
      < (second.plan, second.depth, second.step, second.slot)
  }
}
