// What each piece of output does to the screen.

extension VirtualScreen {
  mutating func perform(_ action: VirtualParser.Action) {
    switch action {
    case .print(let scalar): print(scalar)
    case .control(let byte): control(byte)
    case .csi(nil, let parameters, let final): csi(parameters, final: final)
    case .csi("?", let parameters, "h"): for mode in parameters { set(mode: mode ?? 0, to: true) }
    case .csi("?", let parameters, "l"): for mode in parameters { set(mode: mode ?? 0, to: false) }
    case .csi("?", [1007], "s"): savedWheel = wheelSendsArrows
    case .csi("?", [1007], "r"): wheelSendsArrows = savedWheel ?? wheelSendsArrows
    case .csi(let mark, let parameters, let final):
      unknown.append("CSI \(mark.map(String.init) ?? "")\(parameters)\(final)")
    case .unknown(let text): unknown.append(text)
    }
  }

  private mutating func control(_ byte: UInt8) {
    joinable = nil
    switch byte {
    case 0x08:
      column = max(0, column - 1)
      wrapIsPending = false
    case 0x0A:
      lineFeed()
      if options.returnsOnLineFeed { column = 0 }
      wrapIsPending = false
    case 0x0D:
      column = 0
      wrapIsPending = false
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func csi(_ parameters: [Int?], final: Character) {
    joinable = nil
    func count(_ index: Int = 0) -> Int {
      max(1, index < parameters.count ? parameters[index] ?? 1 : 1)
    }
    // Whatever moves the cursor also cancels a pending wrap.
    if final != "m" { wrapIsPending = false }
    switch final {
    case "A": row = max(0, row - count())
    case "B": row = min(rows - 1, row + count())
    case "C": column = min(columns - 1, column + count())
    case "D": column = max(0, column - count())
    case "G": column = min(columns, count()) - 1
    case "H", "f":
      row = min(rows, count()) - 1
      column = min(columns, count(1)) - 1
    case "J": eraseDisplay(parameters.first.flatMap { $0 } ?? 0)
    case "K": eraseLine(parameters.first.flatMap { $0 } ?? 0)
    case "m":
      let codes = style.apply(parameters.map { $0 ?? 0 })
      if !codes.isEmpty { unknown.append("SGR \(codes)") }
    default: unknown.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func set(mode: Int, to isOn: Bool) {
    joinable = nil
    switch mode {
    case 7: autowraps = isOn
    case 25: cursorIsVisible = isOn
    case 2004: marksPastes = isOn
    case 1007: wheelSendsArrows = isOn
    case 1049: switchScreen(toAlternate: isOn)
    case 2026:
      if isSynchronizing && !isOn { synchronizedUpdates += 1 }
      isSynchronizing = isOn
    default: unknown.append("mode \(mode)")
    }
  }

  private mutating func switchScreen(toAlternate: Bool) {
    guard toAlternate != isAlternate else { return }
    isAlternate = toAlternate
    wrapIsPending = false
    if toAlternate {
      main = (cells, row, column)
      cells = Self.blank(columns: columns, rows: rows)
    } else if let main {
      cells = main.cells
      row = min(main.row, rows - 1)
      column = min(main.column, columns - 1)
      self.main = nil
    }
  }

  private mutating func lineFeed() {
    guard row == rows - 1 else {
      row += 1
      return
    }
    if !isAlternate { scrollback.append(text(row: 0)) }
    cells.removeFirst()
    cells.append(Array(repeating: .blank, count: columns))
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: erase(row, column..<columns)
    case 1: erase(row, 0..<column + 1)
    case 2: erase(row, 0..<columns)
    default: unknown.append("EL \(part)")
    }
  }

  private mutating func eraseDisplay(_ part: Int) {
    switch part {
    case 0:
      erase(row, column..<columns)
      for row in row + 1..<max(rows, row + 1) { erase(row, 0..<columns) }
    case 1:
      for row in 0..<row { erase(row, 0..<columns) }
      erase(row, 0..<column + 1)
    case 2: for row in 0..<rows { erase(row, 0..<columns) }
    default: unknown.append("ED \(part)")
    }
  }

  private mutating func erase(_ row: Int, _ columns: Range<Int>) {
    for column in columns { clear(row, column) }
  }

  /// Blanks a cell, and the other half of a wide character with it.
  private mutating func clear(_ row: Int, _ column: Int) {
    if cells[row][column].text.isEmpty && column > 0 { cells[row][column - 1] = .blank }
    if column + 1 < columns && cells[row][column + 1].text.isEmpty {
      cells[row][column + 1] = .blank
    }
    cells[row][column] = .blank
  }

  // MARK: Printing

  private mutating func print(_ scalar: Unicode.Scalar) {
    if join(scalar) { return }
    let width = options.width(Character(scalar))
    guard width > 0 else { return }
    if wrapIsPending || column + width > columns {
      if autowraps {
        lineFeed()
        column = 0
      } else {
        column = max(0, columns - width)
      }
      wrapIsPending = false
    }
    place(String(Character(scalar)), width: width, row: row, column: column)
    joinable = (row, column)
    advance(width)
  }

  private mutating func advance(_ width: Int) {
    column += width
    guard column >= columns else { return }
    column = columns - 1
    wrapIsPending = autowraps
  }

  private mutating func place(_ text: String, width: Int, row: Int, column: Int) {
    for part in column..<min(columns, column + width) { clear(row, part) }
    cells[row][column] = VirtualCell(text: text, style: style)
    if width == 2 && column + 1 < columns {
      cells[row][column + 1] = VirtualCell(text: "", style: style)
    }
  }

  /// Adds a scalar to the character before it, if they are one.
  private mutating func join(_ scalar: Unicode.Scalar) -> Bool {
    guard let (row, column) = joinable else { return false }
    var text = cells[row][column].text
    text.unicodeScalars.append(scalar)
    if !options.joinsClusters {
      guard options.width(Character(scalar)) == 0 else { return false }
      cells[row][column].text = text
      return true
    }
    guard text.count == 1, let joined = text.first else { return false }
    let isWide = column + 1 < columns && cells[row][column + 1].text.isEmpty
    cells[row][column].text = text
    if !isWide && options.width(joined) == 2 && column + 2 <= columns {
      place(text, width: 2, row: row, column: column)
      self.column = column + 1
      wrapIsPending = false
      advance(1)
    }
    return true
  }
}
