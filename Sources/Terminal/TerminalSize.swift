import CTerminal

/// Columns and rows of a terminal, each from 1 to 1000: whatever a terminal claims, a screen of
/// that size fits into memory.
public struct TerminalSize: Hashable, Sendable {
  public let columns: Int
  public let rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = min(max(1, columns), 1000)
    self.rows = min(max(1, rows), 1000)
  }

  /// What is assumed of a terminal that says nothing.
  public static let standard = TerminalSize(columns: 80, rows: 24)

  /// The size of the terminal behind a descriptor; where it does not say, the variables COLUMNS
  /// and LINES; where they do not say, 80 by 24.
  public static func current(
    of descriptor: Int32, environment: [String: String]
  ) -> TerminalSize {
    var columns: Int32 = 0
    var rows: Int32 = 0
    if cterminal_size(descriptor, &columns, &rows) {
      return TerminalSize(columns: Int(columns), rows: Int(rows))
    }
    return TerminalSize(
      columns: dimension(environment["COLUMNS"]) ?? standard.columns,
      rows: dimension(environment["LINES"]) ?? standard.rows)
  }

  private static func dimension(_ text: String?) -> Int? {
    guard let text, let value = Int(text), value > 0 else { return nil }
    return value
  }
}
