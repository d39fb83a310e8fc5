/// Cuts a program's output into what a terminal does.
struct VirtualParser: Sendable {
  enum Action {
    case print(Unicode.Scalar)
    case control(UInt8)
    /// A CSI sequence: a private mark such as `?`, the parameters (nil where empty), the final.
    case csi(mark: Character?, parameters: [Int?], final: Character)
    /// Anything else, in readable form.
    case unknown(String)
  }

  private enum State {
    case ground, escape, csi, string
  }

  private var state = State.ground
  private var held: [UInt8] = []

  mutating func consume(_ byte: UInt8) -> Action? {
    switch state {
    case .ground: return ground(byte)
    case .escape:
      held = []
      state = .ground
      switch byte {
      case 0x5B: state = .csi
      case 0x5D, 0x50, 0x5E, 0x5F: state = .string
      default: return .unknown("ESC \(Character(Unicode.Scalar(byte)))")
      }
      return nil
    case .csi:
      guard (0x40...0x7E).contains(byte) else {
        held.append(byte)
        return nil
      }
      state = .ground
      defer { held = [] }
      return csi(final: byte)
    case .string:
      held.append(byte)
      guard byte == 0x07 || held.suffix(2) == [0x1B, 0x5C] else { return nil }
      state = .ground
      defer { held = [] }
      return .unknown("string \(String(decoding: held, as: UTF8.self))")
    }
  }

  private mutating func ground(_ byte: UInt8) -> Action? {
    if byte == 0x1B {
      state = .escape
      return held.isEmpty ? nil : .unknown("cut UTF-8")
    }
    if held.isEmpty && byte < 0x80 {
      return byte < 0x20 || byte == 0x7F ? .control(byte) : .print(Unicode.Scalar(byte))
    }
    held.append(byte)
    let needed = held[0] >= 0xF0 ? 4 : held[0] >= 0xE0 ? 3 : 2
    guard held.count == needed else { return nil }
    defer { held = [] }
    guard let text = String(validating: held, as: UTF8.self), let scalar = text.unicodeScalars.first
    else { return .unknown("not UTF-8: \(held)") }
    return .print(scalar)
  }

  private func csi(final: UInt8) -> Action {
    var body = held[...]
    var mark: Character?
    if let first = body.first, (0x3C...0x3F).contains(first) {
      mark = Character(Unicode.Scalar(first))
      body = body.dropFirst()
    }
    let text = String(decoding: body, as: UTF8.self)
    let parts = text.isEmpty ? [] : text.split(separator: ";", omittingEmptySubsequences: false)
    if parts.contains(where: { !$0.allSatisfy(\.isNumber) }) {
      return .unknown("CSI \(text) \(Character(Unicode.Scalar(final)))")
    }
    return .csi(
      mark: mark, parameters: parts.map { Int($0) }, final: Character(Unicode.Scalar(final)))
  }
}
