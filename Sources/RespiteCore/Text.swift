extension StringProtocol {
  /// Without white space at either end.
  public var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }

  /// With a space for each control character, which no one types on purpose.
  var withoutControls: String {
    String(
      String.UnicodeScalarView(
        String(self).unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  /// For messages: what has lines of its own could pass for somebody else's words.
  public var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// For messages: at most so many of its characters, with an ellipsis for the rest.
  public func cut(to most: Int = 60) -> String {
    let head = prefix(most)
    return head.endIndex == endIndex ? String(self) : head + "…"
  }
}

/// How long words take to read calmly (ours): about 150 words a minute, a second to notice them,
/// and never under 2.5 s. Scripts without spaces count four characters as a word.
public func readingTime(of text: String) -> TimeSpan {
  var words = 0
  var wide = 0
  var inWord = false
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace {
      inWord = false
    } else if scalar.properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value) {
      wide += 1
      inWord = false
    } else if !inWord {
      words += 1
      inWord = true
    }
  }
  let tenths = 10 + 4 * words + wide
  return .milliseconds(100 * min(max(tenths, 25), 600))
}

/// The candidate nearest to a mistyped name, if it is near enough to be what was meant: one edit
/// for up to three letters, then one more for every three. None for what is no name at all: the
/// time grows with the product of the lengths, and a plugin's text may be megabytes long.
public func nearest<S: Sequence>(to name: String, in candidates: S) -> String?
where S.Element == String {
  guard name.utf8.count <= longestName else { return nil }
  let lowercased = name.lowercased()
  let length = lowercased.unicodeScalars.count
  var best: (distance: Int, name: String)?
  for candidate in candidates where candidate.utf8.count <= longestName {
    let other = candidate.lowercased()
    let allowed = max(1, min(name.count, candidate.count) / 3)
    let isBegun = name.count >= 3 && other.hasPrefix(lowercased)
    // Most of thousands are told apart by their length alone.
    guard isBegun || abs(length - other.unicodeScalars.count) <= allowed else { continue }
    let distance = editDistance(lowercased, other)
    guard distance <= allowed || isBegun else { continue }
    if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
  }
  return best?.name
}

/// In bytes.
private let longestName = 64

/// Insertions, deletions, substitutions and swaps of neighbours that turn one into the other
/// (optimal string alignment).
func editDistance(_ first: String, _ second: String) -> Int {
  let a = Array(first.unicodeScalars)
  let b = Array(second.unicodeScalars)
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var older = [Int](repeating: 0, count: b.count + 1)
  var previous = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      row[j] = min(
        previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], older[j - 2] + 1)
      }
    }
    older = previous
    previous = row
  }
  return previous[b.count]
}
