/// One playing of a routine, as the journal keeps it.
public struct SessionRecord: Hashable, Sendable {
  /// Where a session was started from.
  public enum Origin: Hashable, Sendable {
    case commandLine
    case home
    case plan(OccurrenceID)
  }

  /// How a session ended. One that was never closed ended with the program: `partial`.
  public enum Ending: String, CaseIterable, Sendable {
    case completed, stopped, failed, partial
  }

  /// The routine's name, or the names of a chain joined by spaces.
  public var routine: String
  public var kind: Kind
  public var title: String
  public var origin: Origin
  public var started: Instant
  /// The local date and time when it started, so that later travel changes no day.
  public var date: LocalDate
  /// Minutes since local midnight at the start, 0 to 1439.
  public var minuteOfDay: Int
  /// nil until it has ended.
  public var ended: Instant?
  public var ending: Ending
  /// How long was played, by the clock, without pauses and what was skipped.
  public var played: TimeSpan
  /// How long it would have been, where that is known.
  public var planned: TimeSpan?

  public init(
    routine: String, kind: Kind, title: String, origin: Origin, started: Instant,
    date: LocalDate, minuteOfDay: Int, planned: TimeSpan? = nil
  ) {
    self.routine = routine
    self.kind = kind
    self.title = title
    self.origin = origin
    self.started = started
    self.date = date
    self.minuteOfDay = minuteOfDay
    self.planned = planned
    ending = .partial
    played = .zero
  }
}
