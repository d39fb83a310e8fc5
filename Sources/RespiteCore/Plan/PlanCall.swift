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
