/// The times that one step has on a date, in elapsed time from the first.
public struct StepDay: Hashable, Sendable {
  /// The plan's own date.
  public var date: LocalDate
  public var first: Instant
  /// Seconds from one to the next.
  public var interval: Int64
  public var count: Int

  /// The time of a slot; nil where the date has fewer.
  public subscript(slot: Int) -> Instant? {
    slot < count ? first + Int64(slot) * interval : nil
  }
}
