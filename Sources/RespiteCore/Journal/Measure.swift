/// A number that a routine noted in the course of a session, such as how tight a knot was.
///
/// Of one name, the first in a session is how it was before, the last how it was after.
public struct Measure: Hashable, Sendable {
  public var name: String
  public var value: Double

  public init(_ name: String, _ value: Double) {
    self.name = name
    self.value = value
  }
}
