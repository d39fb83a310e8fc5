// The shortest way to move the cursor, among the sequences that every terminal knows.

extension FrameEncoder {
  /// A way along one row.
  private enum Along {
    case stay
    /// Writes again the cells that are passed over, from this column on.
    case rewrite(from: Int)
    /// CUF, so many columns.
    case forward(Int)
    /// BS, so many times.
    case backspace(Int)
    /// CUB, so many columns.
    case backward(Int)
    case carriageReturn
    /// CHA.
    case absolute
  }

  /// A way to another row.
  private enum Across {
    case stay
    /// CR and LF, so many rows down.
    case lineFeed(Int)
    /// CUD or CUU, so many rows.
    case relative(Int)
  }

  /// Moves the cursor to a cell.
  mutating func move(toRow row: Int, column: Int) {
    guard position != CursorPosition(row: row, column: column) else { return }
    var best = isInline ? Int.max : absoluteCost(row: row, column: column)
    var way: (across: Across, along: Along)?
    func consider(_ across: Across, cost: Int, endingAt start: Int?) {
      guard cost < best else { return }
      let (rest, along) = wayAlong(row: row, from: start, to: column)
      guard cost + rest < best else { return }
      best = cost + rest
      way = (across, along)
    }
    if let position {
      let distance = row - position.row
      if distance == 0 {
        consider(.stay, cost: 0, endingAt: position.column)
      } else {
        let cost = sequenceCost(abs(distance))
        consider(.relative(distance), cost: cost, endingAt: position.column)
      }
      // A terminal driver may turn LF into CR LF; after CR that makes no difference.
      if distance > 0 { consider(.lineFeed(distance), cost: 1 + distance, endingAt: 0) }
    }
    if let way {
      emit(way.across)
      emit(way.along, row: row, to: column)
    } else {
      appendAbsolute(row: row, column: column)
    }
    position = CursorPosition(row: row, column: column)
  }

  /// The shortest way along a row: cost and way.
  private func wayAlong(row: Int, from start: Int?, to column: Int) -> (Int, Along) {
    if start == column { return (0, .stay) }
    if column == 0 { return (1, .carriageReturn) }
    let absolute = 3 + digits(column + 1)
    guard let start else { return (absolute, .absolute) }
    let distance = abs(column - start)
    if start > column {
      if distance <= 3 { return (distance, .backspace(distance)) }
      let cost = sequenceCost(distance)
      return cost < absolute ? (cost, .backward(distance)) : (absolute, .absolute)
    }
    let cost = min(sequenceCost(distance), absolute)
    let rewriting = rewriteCost(row: row, columns: start..<column, limit: cost)
    if rewriting < cost { return (rewriting, .rewrite(from: start)) }
    return (cost, cost < absolute ? .forward(distance) : .absolute)
  }

  /// The bytes to write cells again that show what they should, or `limit` if they are more or
  /// need another look than the current one.
  private func rewriteCost(row: Int, columns range: Range<Int>, limit: Int) -> Int {
    guard range.count < limit else { return limit }
    var cost = 0
    for column in range {
      let index = row * columns + column
      let cell = new.cells[index]
      guard cell.glyph.isPlain, let scalar = cell.glyph.scalar, isUnchanged(index) else {
        return limit
      }
      let looksSame =
        cell.isBlank ? style?.isUnderlined == false : cell.style.downgraded(to: depth) == style
      guard looksSame else { return limit }
      cost += UTF8.width(scalar)
      if cost >= limit { return limit }
    }
    return cost
  }

  private mutating func emit(_ way: Across) {
    switch way {
    case .stay: break
    case .lineFeed(let count):
      bytes.append(0x0D)
      for _ in 0..<count { bytes.append(0x0A) }
    case .relative(let distance):
      appendSequence(abs(distance), final: distance > 0 ? "B" : "A")
    }
  }

  private mutating func emit(_ way: Along, row: Int, to column: Int) {
    switch way {
    case .stay: break
    case .carriageReturn: bytes.append(0x0D)
    case .backspace(let count): for _ in 0..<count { bytes.append(0x08) }
    case .forward(let count): appendSequence(count, final: "C")
    case .backward(let count): appendSequence(count, final: "D")
    case .absolute: appendSequence(column + 1, final: "G")
    case .rewrite(let start):
      for cell in new.cells[row * columns + start..<row * columns + column] {
        if let scalar = cell.glyph.scalar { bytes.append(scalar) }
      }
    }
  }

  // MARK: Sequences

  /// The length of ESC [ n and a letter; a parameter of 1 is left out.
  private func sequenceCost(_ count: Int) -> Int {
    count == 1 ? 3 : 3 + digits(count)
  }

  private mutating func appendSequence(_ count: Int, final: Unicode.Scalar) {
    bytes += [0x1B, 0x5B]
    if count != 1 { bytes.appendDecimal(count) }
    bytes.append(final)
  }

  /// The length of CUP.
  private func absoluteCost(row: Int, column: Int) -> Int {
    3 + (row > 0 ? digits(row + 1) : 0) + (column > 0 ? 1 + digits(column + 1) : 0)
  }

  /// Appends CUP, without the parameters that are 1.
  private mutating func appendAbsolute(row: Int, column: Int) {
    bytes += [0x1B, 0x5B]
    if row > 0 { bytes.appendDecimal(row + 1) }
    if column > 0 {
      bytes.append(0x3B)
      bytes.appendDecimal(column + 1)
    }
    bytes.append(0x48)
  }

  private func digits(_ value: Int) -> Int {
    value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : 4
  }
}
