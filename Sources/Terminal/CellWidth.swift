// How many cells a terminal gives to text.
//
// A scalar's width comes from `WidthTable`: 2 for East Asian Width W and F and for regional
// indicators, 0 for controls, combining marks, format characters and what is invisible by default,
// 1 otherwise; East Asian "ambiguous" scalars take 1. What a cluster of scalars takes is less
// settled: terminals disagree, so a renderer should re-address the cursor after one, as
// `ScreenWriter` does. Deliberate differences from the Python package wcwidth are listed in
// `CellWidthTests`.

extension Unicode.Scalar {
  /// Cells that the scalar takes when it stands alone: 0, 1 or 2.
  public var cellWidth: Int {
    // Up to the first combining mark there are only controls to leave out.
    if value < 0x300 {
      return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1
    }
    let ranges = WidthTable.ranges
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > ranges[2 * middle + 1] { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.count / 2 else { return 1 }
    let first = ranges[2 * low]
    return value >= first >> 2 ? Int(first & 3) : 1
  }

  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}

extension Character {
  /// Cells that the character takes: 0, 1 or 2, never more. Controls and lone combining marks
  /// take none.
  public var cellWidth: Int {
    var scalars = unicodeScalars.makeIterator()
    guard var previous = scalars.next() else { return 0 }
    var width = previous.cellWidth
    while let scalar = scalars.next() {
      switch scalar.value {
      case 0xFE0F:
        // Asks for the picture in place of the text sign, which is drawn wide.
        if previous.properties.isEmoji && previous.cellWidth == 1 { width += 1 }
      case _ where scalar.isRegionalIndicator && previous.isRegionalIndicator:
        break
      case _ where previous.value == 0x200D && scalar.properties.isEmoji:
        // Joined to the picture before it.
        break
      case _ where scalar.properties.isEmojiModifier && previous.acceptsModifier:
        break
      case _ where scalar.properties.generalCategory == .spacingMark:
        // Drawn beside its base, not over it; by itself it has no place.
        width += 1
      default:
        width += scalar.cellWidth
      }
      previous = scalar
    }
    return min(width, 2)
  }
}

extension Unicode.Scalar {
  /// Whether a skin tone after this scalar colours it and takes no cell of its own.
  fileprivate var acceptsModifier: Bool { properties.isEmojiModifierBase || value == 0xFE0F }
}

extension StringProtocol {
  /// Cells that the text takes on one line.
  public var cellWidth: Int {
    if isPlain { return utf8.count }
    var width = 0
    for character in self { width += character.cellWidth }
    return width
  }
}
