/// A grid of cells to draw on: a value, compared with the frame before by `ScreenWriter`.
///
/// Rows and columns count from 0 at the top left. What lies outside the grid is clipped. Whatever
/// the text, no control reaches the terminal from here: a character without width is not drawn.
public struct Screen: Sendable {
  public let size: TerminalSize
  var cells: ContiguousArray<Cell>
  /// The texts of the glyphs that are more than one scalar.
  var clusters: [String] = []

  /// Scalars of a cluster that are drawn at most, so that nothing hostile makes a frame large. The
  /// longest sequences of the emoji list have 10.
  private static let clusterLimit = 16

  /// A blank screen.
  public init(size: TerminalSize) {
    self.size = size
    cells = ContiguousArray(repeating: .blank, count: size.columns * size.rows)
  }

  /// Makes every cell blank.
  public mutating func clear() {
    for index in cells.indices { cells[index] = .blank }
    clusters.removeAll(keepingCapacity: true)
  }

  /// Draws text on one row, beginning in a column that may lie outside.
  ///
  /// A wide character that does not fit whole is drawn as a blank. A newline draws nothing; see
  /// `String.wrapped(toWidth:)`.
  ///
  /// - Returns: The column after the text, clipped or not.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, style: Style = .plain
  ) -> Int {
    var column = column
    for character in text {
      let width = character.cellWidth
      guard width > 0 else { continue }
      if (0..<size.rows).contains(row) && column < size.columns && column + width > 0 {
        if column >= 0 && column + width <= size.columns {
          set(glyph(character, width: width), width: width, row: row, column: column, style: style)
        } else {
          // Half of it lies outside.
          set(.blank, width: 1, row: row, column: max(0, column), style: style)
        }
      }
      column += width
    }
    return column
  }

  /// Draws one scalar: the quick way for shapes. A scalar that takes no cell is not drawn.
  public mutating func put(
    _ scalar: Unicode.Scalar, row: Int, column: Int, style: Style = .plain
  ) {
    let width = scalar.cellWidth
    guard width > 0, (0..<size.rows).contains(row), column >= 0, column + width <= size.columns
    else { return }
    set(Glyph(scalar, width: width), width: width, row: row, column: column, style: style)
  }

  /// The text of one row, without the blanks at its end; empty for a row outside.
  public func text(row: Int) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    var text = ""
    for cell in cells[row * size.columns..<(row + 1) * size.columns] where !cell.glyph.isRightHalf {
      text += self.text(of: cell.glyph)
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The style of a cell; plain outside.
  public func style(row: Int, column: Int) -> Style {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return .plain }
    return cells[row * size.columns + column].style
  }

  /// What a glyph of this screen shows.
  func text(of glyph: Glyph) -> String {
    if let index = glyph.cluster { return clusters[index] }
    return glyph.scalar.map { String(Character($0)) } ?? ""
  }
}

extension Screen {
  private mutating func glyph(_ character: Character, width: Int) -> Glyph {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count == 1 { return Glyph(first, width: width) }
    if clusters.count >= 2 * cells.count { compactClusters() }
    clusters.append(String(String.UnicodeScalarView(scalars.prefix(Self.clusterLimit))))
    return Glyph(cluster: clusters.count - 1, width: width)
  }

  /// Forgets the clusters that have been drawn over.
  private mutating func compactClusters() {
    var kept: [String] = []
    for index in cells.indices {
      guard let old = cells[index].glyph.cluster else { continue }
      cells[index].glyph = cells[index].glyph.moved(to: kept.count)
      kept.append(clusters[old])
    }
    clusters = kept
  }

  /// Puts a glyph where it fits. Half a wide glyph never stays: the other half becomes blank.
  private mutating func set(_ glyph: Glyph, width: Int, row: Int, column: Int, style: Style) {
    let index = row * size.columns + column
    if cells[index].glyph.isRightHalf { cells[index - 1] = .blank }
    let last = index + width - 1
    if cells[last].glyph.width == 2 { cells[last + 1] = .blank }
    // A blank that is not underlined looks the same in any style.
    let style = glyph.isBlank && !style.isUnderlined ? .plain : style
    cells[index] = Cell(glyph: glyph, style: style)
    if width == 2 { cells[last] = Cell(glyph: .rightHalf, style: style) }
  }
}
