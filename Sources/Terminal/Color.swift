/// A colour of text. There are no background colours: what flashes least is a background that
/// stays the person's own.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground, which the person chose to be readable.
  case `default`
  /// One of the 16 colours of the person's palette.
  case ansi(ANSIColor)
  /// One of xterm's 256 colours.
  case indexed(UInt8)
  /// Red, green and blue, in sRGB.
  case rgb(UInt8, UInt8, UInt8)

  /// The nearest colour that a terminal of this depth has.
  public func downgraded(to depth: ColorDepth) -> Color {
    switch (self, depth) {
    case (.default, _), (_, .none): .default
    case (.ansi, _), (_, .truecolor): self
    case (.indexed, .ansi256): self
    case (.indexed(let index), .ansi16): .ansi(Palette.nearestANSI(to: Palette.rgb(of: index)))
    case (.rgb(let red, let green, let blue), .ansi256):
      .indexed(Palette.nearestIndex(to: RGB(red: red, green: green, blue: blue)))
    case (.rgb(let red, let green, let blue), .ansi16):
      .ansi(Palette.nearestANSI(to: RGB(red: red, green: green, blue: blue)))
    }
  }
}

/// The 16 colours, by the numbers that terminals give them.
public enum ANSIColor: UInt8, Hashable, Sendable, CaseIterable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite
}
