/// Where a text stands in a width greater than its own.
public enum TextAlignment: Hashable, Sendable {
  case leading, center, trailing
}

extension String {
  /// The text itself if it fits, else as much of its beginning as fits before an ellipsis.
  ///
  /// Never wider than `width` cells; a wide character that would stand across the edge is left
  /// out. Where even the ellipsis does not fit, the text is just cut.
  public func truncated(toWidth width: Int, ellipsis: String = "…") -> String {
    guard cellWidth > width else { return self }
    let mark = ellipsis.cellWidth <= width ? ellipsis : ""
    return prefix(cells: width - mark.cellWidth) + mark
  }

  /// The text with spaces before or after it, so that it takes `width` cells. A wider text is
  /// returned as it is. An odd space goes after the text.
  public func padded(toWidth width: Int, alignment: TextAlignment = .leading) -> String {
    let missing = max(0, width - cellWidth)
    let before =
      switch alignment {
      case .leading: 0
      case .center: missing / 2
      case .trailing: missing
      }
    return String(repeating: " ", count: before) + self
      + String(repeating: " ", count: missing - before)
  }

  /// The longest beginning that takes no more than so many cells.
  func prefix(cells limit: Int) -> String {
    var width = 0
    var end = startIndex
    while end < endIndex {
      width += self[end].cellWidth
      guard width <= limit else { break }
      end = index(after: end)
    }
    return String(self[..<end])
  }
}
