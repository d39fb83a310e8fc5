#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes the difference of two screens of one size.
struct FrameEncoder {
  let old: Screen
  let new: Screen
  let depth: ColorDepth
  /// Whether the first row is at a place that only relative motion can reach.
  var isInline = false
  /// Whether equal cluster glyphs of the two screens are equal clusters.
  private let sharesClusters: Bool

  var bytes: [UInt8] = []
  var position: CursorPosition?
  /// The look that the terminal gives to the next text; nil if unknown.
  var style: Style?

  init(from old: Screen, to new: Screen, depth: ColorDepth) {
    self.old = old
    self.new = new
    self.depth = depth
    sharesClusters = old.clusters == new.clusters
  }

  var columns: Int { new.size.columns }

  mutating func encode() {
    for row in 0..<new.size.rows where rowDiffers(row) { encode(row: row) }
  }

  /// A quick look that lets most rows go: nearly all of a frame is what it was.
  private func rowDiffers(_ row: Int) -> Bool {
    let range = row * columns..<(row + 1) * columns
    let isSame = old.cells.withUnsafeBufferPointer { old in
      new.cells.withUnsafeBufferPointer { new in
        // Equal bytes are equal cells.
        guard let old = old.baseAddress, let new = new.baseAddress else { return true }
        let first = range.lowerBound
        let count = range.count * MemoryLayout<Cell>.stride
        return memcmp(old + first, new + first, count) == 0
      }
    }
    return !isSame || !sharesClusters && new.cells[range].contains { $0.glyph.cluster != nil }
  }

  /// The first column from `column` on whose cells may differ, or the number of columns.
  private func nextDifference(row: Int, from column: Int) -> Int {
    let first = row * columns
    return old.cells.withUnsafeBufferPointer { old in
      new.cells.withUnsafeBufferPointer { new in
        var column = column
        while column < columns, old[first + column] == new[first + column],
          sharesClusters || new[first + column].glyph.cluster == nil
        {
          column += 1
        }
        return column
      }
    }
  }

  /// Whether a cell looks the same on both screens, in the colours that there are.
  func isUnchanged(_ index: Int) -> Bool {
    let was = old.cells[index]
    let now = new.cells[index]
    if was == now && now.glyph.isPlain { return true }
    if was.glyph == now.glyph && (sharesClusters || now.glyph.cluster == nil) {
      return was.style == now.style
        || was.style.downgraded(to: depth) == now.style.downgraded(to: depth)
    }
    guard was.glyph.cluster != nil, now.glyph.cluster != nil, was.glyph.width == now.glyph.width
    else { return false }
    return was.style == now.style && old.text(of: was.glyph) == new.text(of: now.glyph)
  }

  private mutating func encode(row: Int) {
    let first = row * columns
    var column = 0
    // Cells before this column may have been drawn over by a cluster and are drawn again.
    var spill = 0
    while column < columns {
      if column >= spill { column = nextDifference(row: row, from: column) }
      guard column < columns else { return }
      let index = first + column
      let glyph = new.cells[index].glyph
      defer { column += glyph.width }
      if glyph.isRightHalf || column >= spill && isUnchanged(index) { continue }
      if glyph.isBlank && new.cells[index].isBlank && eraseRest(row: row, from: column) { return }
      move(toRow: row, column: column)
      if glyph.isUncertain {
        blankBeneath(row: row, column: column)
        spill = column + cellsAtMost(glyph)
      }
      draw(new.cells[index])
    }
  }

  /// Erases to the end of the row, if all of that is to be blank and it is shorter so.
  private mutating func eraseRest(row: Int, from column: Int) -> Bool {
    let indices = row * columns + column..<(row + 1) * columns
    guard let last = indices.last(where: { !old.cells[$0].isBlank }) else { return false }
    // Three blanks are as short as ESC [ K.
    guard last - indices.lowerBound >= 3, indices.allSatisfy({ new.cells[$0].isBlank }) else {
      return false
    }
    move(toRow: row, column: column)
    bytes += [0x1B, 0x5B, 0x4B]
    return true
  }

  /// Prepares the cells of an uncertain glyph at the cursor: a terminal that draws it narrower
  /// than we think would leave something of the old cells standing.
  private mutating func blankBeneath(row: Int, column: Int) {
    let index = row * columns + column
    guard new.cells[index].glyph.width == 2 else { return }
    if old.cells[index].isBlank && old.cells[index + 1].isBlank { return }
    draw(.blank)
    draw(.blank)
    move(toRow: row, column: column)
  }

  /// How many cells a terminal may give to a glyph if it knows no clusters.
  private func cellsAtMost(_ glyph: Glyph) -> Int {
    max(2, new.text(of: glyph).unicodeScalars.reduce(0) { $0 + $1.cellWidth })
  }

  private mutating func draw(_ cell: Cell) {
    if !cell.glyph.isBlank || cell.style.isUnderlined || style?.isUnderlined != false {
      setStyle(cell.style.downgraded(to: depth))
    }
    if cell.glyph.isPlain, let scalar = cell.glyph.scalar {
      bytes.append(scalar)
      if let column = position?.column, column + 1 < columns {
        position?.column = column + 1
      } else {
        position?.column = nil
      }
    } else {
      bytes += Array(new.text(of: cell.glyph).utf8)
      position?.column = nil
    }
  }

  private mutating func setStyle(_ new: Style) {
    Style.appendChange(from: style, to: new, into: &bytes)
    style = new
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8, without a buffer in between.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    func appendTail(_ shift: UInt32) {
      append(UInt8(0x80 | value >> shift & 0x3F))
    }
    switch value {
    case ..<0x80:
      append(UInt8(value))
    case ..<0x800:
      append(UInt8(0xC0 | value >> 6))
      appendTail(0)
    case ..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      appendTail(6)
      appendTail(0)
    default:
      append(UInt8(0xF0 | value >> 18))
      appendTail(12)
      appendTail(6)
      appendTail(0)
    }
  }
}
