/// Two texts as one, line by line: what is only in the first, only in the second, and in both.
enum LineDifference {
  enum Line: Equatable {
    case same(String)
    case missing(String)
    case extra(String)

    var text: String {
      switch self {
      case .same(let line): "    " + line
      case .missing(let line): "  - " + line
      case .extra(let line): "  + " + line
      }
    }
  }

  static func lines(expected: [String], actual: [String]) -> [Line] {
    let difference = actual.difference(from: expected)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [Line] = []
    var (old, new) = (0, 0)
    while old < expected.count || new < actual.count {
      if removed.contains(old) {
        lines.append(.missing(expected[old]))
        old += 1
      } else if inserted.contains(new) {
        lines.append(.extra(actual[new]))
        new += 1
      } else {
        lines.append(.same(expected[old]))
        old += 1
        new += 1
      }
    }
    return lines
  }
}
