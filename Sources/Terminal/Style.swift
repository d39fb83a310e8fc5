/// How text looks. There is no blink and no inverse on purpose, and no background: nothing that
/// can flash by itself or turn light and dark around.
public struct Style: Hashable, Sendable {
  /// Bits 0–23 hold the colour's value, 24–25 its kind, 26–28 the attributes.
  let bits: UInt32

  /// The terminal's own look.
  public static let plain = Style()

  public init(
    _ foreground: Color = .default, bold: Bool = false, dim: Bool = false, underline: Bool = false
  ) {
    let color: UInt32 =
      switch foreground {
      case .default: 0
      case .ansi(let color): 1 << 24 | UInt32(color.rawValue)
      case .indexed(let index): 2 << 24 | UInt32(index)
      case .rgb(let red, let green, let blue):
        3 << 24 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
      }
    bits = color | (bold ? 1 << 26 : 0) | (dim ? 1 << 27 : 0) | (underline ? 1 << 28 : 0)
  }

  public var foreground: Color {
    switch bits >> 24 & 3 {
    case 1: ANSIColor(rawValue: UInt8(truncatingIfNeeded: bits)).map { .ansi($0) } ?? .default
    case 2: .indexed(UInt8(truncatingIfNeeded: bits))
    case 3:
      .rgb(
        UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8),
        UInt8(truncatingIfNeeded: bits))
    default: .default
    }
  }

  public var isBold: Bool { bits & 1 << 26 != 0 }
  public var isDim: Bool { bits & 1 << 27 != 0 }
  public var isUnderlined: Bool { bits & 1 << 28 != 0 }

  /// The same look in the colours that there are.
  func downgraded(to depth: ColorDepth) -> Style {
    // The common cases are decided without unpacking.
    if depth == .truecolor || bits >> 24 & 3 == 0 { return self }
    return Style(
      foreground.downgraded(to: depth), bold: isBold, dim: isDim, underline: isUnderlined)
  }
}
