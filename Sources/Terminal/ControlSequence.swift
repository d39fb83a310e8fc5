/// Follows one control sequence from the unit after its introducer to its last, so that it can be
/// left out whole. Works on bytes and on scalar values alike.
struct ControlSequence {
  /// What a unit was to the sequence.
  enum Step {
    /// A part of it, and not the last.
    case more
    /// Its last unit.
    case ended
    /// Not a part of it: the sequence was broken off before.
    case interrupted
  }

  private enum Kind {
    case escape, intermediate, csi, ss3, string, stringEscape
    /// So many more units of any value.
    case fixed(Int)
  }

  private var kind: Kind

  /// The bytes between the introducer and the final one, of a CSI sequence.
  private(set) var parameters: [UInt8] = []

  /// Whether only ESC has been seen, which may then be a key of its own.
  var isLoneEscape: Bool { if case .escape = kind { true } else { false } }
  /// Whether the sequence was introduced as CSI or SS3, the kinds that keys send.
  private(set) var isKey = false

  /// A sequence that begins with ESC.
  static let escape = ControlSequence(kind: .escape)

  private init(kind: Kind) {
    self.kind = kind
  }

  /// A sequence that begins with a C1 control, or nil if that control stands alone.
  init?(c1 value: UInt32) {
    switch value {
    case 0x9B: kind = .csi
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: kind = .string
    default: return nil
    }
  }

  mutating func consume(_ unit: UInt32) -> Step {
    // CAN and SUB break off any sequence and are swallowed with it.
    if unit == 0x18 || unit == 0x1A { return .ended }
    switch kind {
    case .escape: return introduce(unit)
    case .intermediate: return finish(unit, middle: 0x20...0x2F)
    case .csi: return continueCSI(unit)
    case .ss3: return unit < 0x20 || unit == 0x7F ? .interrupted : .ended
    case .string:
      if unit == 0x07 || unit == 0x9C { return .ended }
      if unit == 0x1B { kind = .stringEscape }
      return .more
    case .stringEscape:
      return unit == 0x5C ? .ended : introduce(unit)
    case .fixed(let count):
      if count == 1 { return .ended }
      kind = .fixed(count - 1)
      return .more
    }
  }

  /// The unit after ESC says what kind of sequence it is.
  private mutating func introduce(_ unit: UInt32) -> Step {
    switch unit {
    case 0x5B:
      kind = .csi
      isKey = true
    case 0x4F:
      kind = .ss3
      isKey = true
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: kind = .string
    case 0x20...0x2F: kind = .intermediate
    case ..<0x20, 0x7F: return .interrupted
    default: return .ended
    }
    return .more
  }

  private mutating func continueCSI(_ unit: UInt32) -> Step {
    if unit == 0x5B && parameters.isEmpty {
      // The Linux console's function keys: ESC [ [ A.
      kind = .fixed(1)
      isKey = false
      return .more
    }
    if unit == 0x4D && parameters.isEmpty {
      // An old mouse report: three units of any value follow.
      kind = .fixed(3)
      isKey = false
      return .more
    }
    let step = finish(unit, middle: 0x20...0x3F)
    // More than any key sends; a hostile sequence may go on for ever.
    if case .more = step, parameters.count < 16 { parameters.append(UInt8(unit)) }
    return step
  }

  private func finish(_ unit: UInt32, middle: ClosedRange<UInt32>) -> Step {
    if middle.contains(unit) { return .more }
    return (0x40...0x7E).contains(unit) || (0x30...0x3F).contains(unit) ? .ended : .interrupted
  }
}
