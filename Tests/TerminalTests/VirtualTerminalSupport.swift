import VirtualTerminal

@testable import Terminal

extension VirtualScreen {
  /// A terminal that measures text as the library does, and does not wrap, as `TerminalMode` asks.
  static func matching(
    _ size: TerminalSize, joinsClusters: Bool = true, returnsOnLineFeed: Bool = true
  ) -> VirtualScreen {
    var options = Options()
    options.joinsClusters = joinsClusters
    options.returnsOnLineFeed = returnsOnLineFeed
    options.width = { $0.cellWidth }
    var screen = VirtualScreen(columns: size.columns, rows: size.rows, options: options)
    screen.write("\u{1B}[?7l")
    return screen
  }

  /// Fills every cell, so that what a repaint leaves standing is seen.
  mutating func soil() {
    for row in 0..<rows {
      write("\u{1B}[\(row + 1);1H\u{1B}[4;31m" + String(repeating: "#", count: columns))
    }
  }
}

/// A cell as it is to be seen.
struct SeenCell: Hashable, CustomStringConvertible {
  var text: String
  var style: VirtualStyle

  /// A blank looks the same in every style without underline.
  init(_ cell: VirtualCell) {
    text = cell.text
    style = cell.text == " " && !cell.style.underline ? VirtualStyle() : cell.style
  }

  init(text: String, style: Style, depth: ColorDepth) {
    var seen = VirtualStyle()
    seen.bold = style.isBold
    seen.dim = style.isDim
    seen.underline = style.isUnderlined
    switch style.foreground.downgraded(to: depth) {
    case .default: break
    case .ansi(let color): seen.foreground = .indexed(Int(color.rawValue))
    case .indexed(let index): seen.foreground = .indexed(Int(index))
    case .rgb(let red, let green, let blue): seen.foreground = .rgb(Int(red), Int(green), Int(blue))
    }
    self.init(VirtualCell(text: text, style: seen))
  }

  var description: String { "\"\(text)\"" + (style == VirtualStyle() ? "" : "*") }
}

extension Screen {
  /// What a terminal should show, row by row.
  func seen(depth: ColorDepth) -> [[SeenCell]] {
    (0..<size.rows).map { row in
      (0..<size.columns).map { column in
        let cell = cells[row * size.columns + column]
        let text = cell.glyph.isRightHalf ? "" : self.text(of: cell.glyph)
        return SeenCell(text: text, style: cell.style, depth: depth)
      }
    }
  }

  /// Cells that hold a cluster on which terminals do not agree.
  var uncertain: Set<Int> {
    var result: Set<Int> = []
    for (index, cell) in cells.enumerated() where cell.glyph.isUncertain {
      result.insert(index)
      if cell.glyph.width == 2 { result.insert(index + 1) }
    }
    return result
  }
}
