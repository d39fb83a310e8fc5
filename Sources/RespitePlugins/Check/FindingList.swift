/// Findings in the order in which they were made, each of which is told once.
struct FindingList {
  private struct Key: Hashable {
    var file: String
    var place: SourcePlace?
    var message: String
  }

  private(set) var all: [Finding] = []
  private var known: Set<Key> = []

  /// False where the same was said about the same place before.
  @discardableResult
  mutating func add(_ finding: Finding) -> Bool {
    let key = Key(file: finding.file, place: finding.place, message: finding.message)
    guard known.insert(key).inserted else { return false }
    all.append(finding)
    return true
  }
}

extension [Finding] {
  /// No more than a person reads of one file; then how many more there are.
  func capped(_ most: Int = 100) -> [Finding] {
    guard count > most + 1, let first else { return self }
    let rest = dropFirst(most)
    let severity: Finding.Severity = rest.contains { $0.severity == .error } ? .error : .warning
    return prefix(most) + [
      Finding(
        severity, "and \(rest.count) more of these in the file",
        hint: "Mend the first ones, and check again", file: first.file, at: rest.first?.place)
    ]
  }
}
