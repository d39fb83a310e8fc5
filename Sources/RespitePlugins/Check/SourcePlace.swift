/// A place in a text: both count from 1, the column in Unicode scalars.
public struct SourcePlace: Hashable, Comparable, Sendable {
  public var line: Int
  public var column: Int

  public init(_ line: Int, _ column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (first: SourcePlace, second: SourcePlace) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}
