/// What was played of one kind on one day.
public struct DayTotal: Hashable, Sendable {
  public var date: LocalDate
  public var kind: Kind
  public var sessions: Int
  public var played: TimeSpan

  public init(date: LocalDate, kind: Kind, sessions: Int, played: TimeSpan) {
    self.date = date
    self.kind = kind
    self.sessions = sessions
    self.played = played
  }
}
