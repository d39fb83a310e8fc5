import CTerminal

/// Columns and rows of a terminal, each at least 1.
public struct TerminalSize: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
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

  /// A number that a terminal could have; the limit is that of the kernel's own field.
  private static func dimension(_ text: String?) -> Int? {
    guard let text, let value = Int(text), (1...Int(UInt16.max)).contains(value) else { return nil }
    return value
  }
}
