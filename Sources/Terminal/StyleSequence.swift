extension Style {
  /// Appends the shortest SGR sequence that turns one look into another; nothing if they are the
  /// same. `old` is nil if the look is unknown.
  static func appendChange(from old: Style?, to new: Style, into bytes: inout [UInt8]) {
    guard old != new else { return }
    var reset: [UInt8] = []
    // ESC [ m is ESC [ 0 m.
    if new != .plain { reset = [0x30] }
    new.appendAttributes(addedTo: .plain, into: &reset)
    var shortest = reset
    if let old {
      var change: [UInt8] = []
      // One code takes both bold and dim away.
      let drops = old.isBold && !new.isBold || old.isDim && !new.isDim
      if drops { change.appendCode(22) }
      if old.isUnderlined && !new.isUnderlined { change.appendCode(24) }
      let kept = Style(
        old.foreground, bold: old.isBold && !drops, dim: old.isDim && !drops,
        underline: old.isUnderlined && new.isUnderlined)
      new.appendAttributes(addedTo: kept, into: &change)
      if change.count < reset.count { shortest = change }
    }
    bytes += [0x1B, 0x5B]
    bytes += shortest
    bytes.append(0x6D)
  }

  /// Appends the codes for what this look has and another has not.
  private func appendAttributes(addedTo old: Style, into codes: inout [UInt8]) {
    if isBold && !old.isBold { codes.appendCode(1) }
    if isDim && !old.isDim { codes.appendCode(2) }
    if isUnderlined && !old.isUnderlined { codes.appendCode(4) }
    guard foreground != old.foreground else { return }
    switch foreground {
    case .default: codes.appendCode(39)
    case .ansi(let color):
      let number = Int(color.rawValue)
      codes.appendCode(number < 8 ? 30 + number : 82 + number)
    case .indexed(let index):
      codes.appendCode(38)
      codes.appendCode(5)
      codes.appendCode(Int(index))
    case .rgb(let red, let green, let blue):
      codes.appendCode(38)
      codes.appendCode(2)
      for value in [red, green, blue] { codes.appendCode(Int(value)) }
    }
  }
}

extension [UInt8] {
  /// Appends a parameter, after a semicolon if it is not the first.
  fileprivate mutating func appendCode(_ code: Int) {
    if !isEmpty { append(0x3B) }
    appendDecimal(code)
  }

  /// Appends a non-negative number in decimal digits.
  mutating func appendDecimal(_ value: Int) {
    if value >= 10 { appendDecimal(value / 10) }
    append(0x30 + UInt8(value % 10))
  }
}
