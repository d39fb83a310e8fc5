/// A session with what its routines noted.
public struct JournalEntry: Hashable, Sendable {
  /// The same wherever it is kept: 1 to 2^53 − 1.
  public var id: Int64
  public var session: SessionRecord
  /// In the order in which they were noted.
  public var measures: [Measure] = []
  /// Words that the person wanted to be kept.
  public var notes: [String] = []

  public init(id: Int64, _ session: SessionRecord) {
    self.id = id
    self.session = session
  }

  public static let ids: ClosedRange<Int64> = 1...(1 << 53 - 1)
}
