/// How a measure went in one session.
public struct MeasureChange: Hashable, Sendable {
  public var name: String
  public var date: LocalDate
  /// The first of the session.
  public var before: Double
  /// The last; nil where there was only one.
  public var after: Double?

  public init(_ name: String, on date: LocalDate, before: Double, after: Double? = nil) {
    self.name = name
    self.date = date
    self.before = before
    self.after = after
  }
}
