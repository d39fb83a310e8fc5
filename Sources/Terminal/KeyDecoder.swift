/// Turns the bytes of a terminal into keys.
///
/// Bytes may be cut anywhere: a sequence or a UTF-8 character goes on in the next read. Sequences
/// that are no key of `Key` are swallowed whole, among them keys with modifiers and answers of the
/// terminal, so that none of their bytes is mistaken for a key. Bytes
/// that are not UTF-8 are dropped. No input can make the decoder fail or grow.
///
/// A lone ESC byte is the escape key, the beginning of a sequence, or Alt with the key that follows,
/// and only time can tell: put `pendingDeadline` into the next wait and call `resolve(at:)` when it
/// has come. Alt with a key is never the escape key, and never that key.
public struct KeyDecoder: Sendable {
  /// How long after ESC a sequence may still begin.
  public static let escapeDelay: Duration = .milliseconds(25)
  /// How long a sequence that has begun may pause before it is given up.
  public static let sequenceDelay: Duration = .milliseconds(500)
  /// A paste that pauses for longer has ended, though its mark was lost.
  public static let pasteDelay: Duration = .seconds(1)

  private var sequence: ControlSequence?
  /// Escape keys to report if no sequence follows: 2 after ESC ESC, which may also be Alt with an
  /// arrow key.
  private var escapes = 0
  private var utf8 = UTF8Assembler()
  /// Between the marks of a bracketed paste.
  private var isPasting = false
  private var lastByte: Duration = .zero

  public init() {}

  /// When to call `resolve(at:)`, or nil if nothing is undecided.
  public var pendingDeadline: Duration? {
    if let sequence {
      return lastByte + (sequence.isLoneEscape ? Self.escapeDelay : Self.sequenceDelay)
    }
    return nil
  }

  /// The keys that end in these bytes.
  ///
  /// - Parameter time: When the bytes were read, on the clock of `pendingDeadline`.
  public mutating func decode(_ bytes: some Sequence<UInt8>, at time: Duration) -> [Key] {
    var keys = resolve(at: time)
    if time - lastByte > Self.pasteDelay { isPasting = false }
    for byte in bytes { decode(byte, into: &keys) }
    lastByte = time
    return keys
  }

  /// Decides what is undecided and due: a lone ESC was the escape key, a broken-off sequence was
  /// nothing. Does nothing before `pendingDeadline`.
  public mutating func resolve(at time: Duration) -> [Key] {
    guard let due = pendingDeadline, time >= due, let sequence else { return [] }
    self.sequence = nil
    let count = sequence.isLoneEscape ? escapes : 0
    escapes = 0
    return Array(repeating: .escape, count: count)
  }

  private mutating func decode(_ byte: UInt8, into keys: inout [Key]) {
    guard var current = sequence else { return decodePlain(byte, into: &keys) }
    if byte == 0x1B && current.isLoneEscape {
      if escapes == 2 { keys.append(.escape) }
      escapes = 2
      return
    }
    // Alt with a sign. No keyboard sends a sequence that begins so.
    if current.isLoneEscape, (0x20...0x2F).contains(byte) {
      sequence = nil
      escapes = 0
      return
    }
    switch current.consume(UInt32(byte)) {
    case .more:
      sequence = current
    case .ended:
      // Alt with an arrow key may arrive as ESC and the arrow's own sequence: not an arrow.
      if escapes == 1, current.isKey, let key = Key(sequence: current, final: byte) {
        keys.append(key)
      }
      if current.isKey, byte == 0x7E, current.parameters == Array("200".utf8) { isPasting = true }
      if current.isKey, byte == 0x7E, current.parameters == Array("201".utf8) { isPasting = false }
      sequence = nil
      escapes = 0
    case .interrupted:
      sequence = nil
      defer { escapes = 0 }
      guard current.isLoneEscape else { return decodePlain(byte, into: &keys) }
      // Alt with a key that sends a control, of which one is known: the backspace key, whichever of
      // its two bytes the terminal sends.
      if escapes == 1, !isPasting, byte == 0x7F || byte == 0x08 { keys.append(.deleteWord) }
    }
  }

  private mutating func decodePlain(_ byte: UInt8, into keys: inout [Key]) {
    guard byte >= 0x20 && byte != 0x7F else {
      utf8 = UTF8Assembler()
      if byte == 0x1B {
        sequence = .escape
        escapes = 1
      } else if isPasting {
        if [0x09, 0x0A, 0x0D].contains(byte) { keys.append(.pasted(" ")) }
      } else if let key = Key(control: byte) {
        keys.append(key)
      }
      return
    }
    guard let scalar = utf8.append(byte), scalar.properties.generalCategory != .control else {
      return
    }
    keys.append(isPasting ? .pasted(Character(scalar)) : .character(Character(scalar)))
  }
}
