/// What plugins printed while something was played: the first lines, and how many more there were.
struct PrintedLines {
  private var kept: [String] = []
  private var left = 0

  /// More than these nobody reads.
  static let most = 100

  mutating func add(_ line: String) {
    if kept.count < Self.most { kept.append(line) } else { left += 1 }
  }

  /// Ready to be told.
  var lines: [String] { left == 0 ? kept : kept + ["… and \(left) more lines printed"] }
}
