import Terminal

/// Lines that belong together, and how they are cut where there is no room for all.
struct TextBlock {
  struct Line: Equatable {
    var text: String
    var style: Style

    init(_ text: String, _ style: Style = Look.words) {
      self.text = text
      self.style = style
    }
  }

  /// A text as lines of about the same width, as suits what is centred.
  static func lines(_ text: String, width: Int) -> [Line] {
    let count = text.wrapped(toWidth: width).count
    // The least width that needs no more lines.
    var low = 1
    var high = width
    while low < high {
      let middle = (low + high) / 2
      if text.wrapped(toWidth: middle).count <= count { high = middle } else { low = middle + 1 }
    }
    return text.wrapped(toWidth: high).map { Line($0) }
  }

  var lines: [Line]
  /// The line that must be seen: where the person is typing, what they have marked.
  var focus = 0

  /// What to show in so many rows: first what is only air goes, then hints, then what is farthest
  /// from the focus.
  func fitted(to rows: Int, look: Look = Look()) -> [Line] {
    var kept = Array(lines.enumerated())
    if kept.count > rows { kept.removeAll { $0.element.text.isEmpty } }
    while kept.count > rows, let hint = kept.lastIndex(where: { $0.element.style == Look.quiet }) {
      kept.remove(at: hint)
    }
    if kept.count > rows {
      let place = kept.firstIndex { $0.offset >= focus } ?? kept.count - 1
      // On a few rows, every one is needed for words.
      let tells = rows > 5
      // The lines before the focus are what it is about, so it stands low.
      let start = min(max(0, place - rows + (tells ? 2 : 1)), kept.count - rows)
      let all = kept
      kept = Array(kept[start..<start + max(rows, 0)])
      // Where there is more above or below, it is told: what is not seen may be what is needed.
      if tells, start > 0 { kept[0].element = Line(look.above, Look.quiet) }
      if tells, start + rows < all.count { kept[rows - 1].element = Line(look.below, Look.quiet) }
    }
    return kept.map(\.element)
  }
}
