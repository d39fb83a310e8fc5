extension Key {
  /// The key of a control byte, or nil if it has none.
  init?(control byte: UInt8) {
    switch byte {
    case 0x0A, 0x0D: self = .enter
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: return nil
    }
  }

  /// The key of a CSI or SS3 sequence, or nil if it is unknown or has modifiers.
  init?(sequence: ControlSequence, final byte: UInt8) {
    switch (sequence.parameters, byte) {
    case ([], 0x41), ([0x31], 0x41): self = .up
    case ([], 0x42), ([0x31], 0x42): self = .down
    case ([], 0x43), ([0x31], 0x43): self = .right
    case ([], 0x44), ([0x31], 0x44): self = .left
    case ([], 0x46): self = .end
    case ([], 0x48): self = .home
    // Enter of a numeric keypad, which sends SS3 M.
    case ([], 0x4D): self = .enter
    case ([], 0x5A): self = .backTab
    // xterm numbers the editing keys 1 to 6; rxvt and the Linux console have 7 and 8 as well.
    case ([0x31], 0x7E), ([0x37], 0x7E): self = .home
    case ([0x33], 0x7E): self = .delete
    case ([0x34], 0x7E), ([0x38], 0x7E): self = .end
    case ([0x35], 0x7E): self = .pageUp
    case ([0x36], 0x7E): self = .pageDown
    default: return nil
    }
  }
}
