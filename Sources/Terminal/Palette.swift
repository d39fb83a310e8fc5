/// A colour of the sRGB space.
struct RGB: Hashable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  /// The square of the distance to another colour.
  func distance(to other: RGB) -> Int {
    let red = Int(red) - Int(other.red)
    let green = Int(green) - Int(other.green)
    let blue = Int(blue) - Int(other.blue)
    return red * red + green * green + blue * blue
  }
}

/// What xterm's 256 colours look like, to find the nearest one.
enum Palette {
  /// The steps of the colour cube, indices 16 to 231.
  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// xterm's own 16 colours. Another palette may be set, but nothing tells us which.
  private static let ansi: [RGB] = [
    RGB(red: 0, green: 0, blue: 0), RGB(red: 205, green: 0, blue: 0),
    RGB(red: 0, green: 205, blue: 0), RGB(red: 205, green: 205, blue: 0),
    RGB(red: 0, green: 0, blue: 238), RGB(red: 205, green: 0, blue: 205),
    RGB(red: 0, green: 205, blue: 205), RGB(red: 229, green: 229, blue: 229),
    RGB(red: 127, green: 127, blue: 127), RGB(red: 255, green: 0, blue: 0),
    RGB(red: 0, green: 255, blue: 0), RGB(red: 255, green: 255, blue: 0),
    RGB(red: 92, green: 92, blue: 255), RGB(red: 255, green: 0, blue: 255),
    RGB(red: 0, green: 255, blue: 255), RGB(red: 255, green: 255, blue: 255),
  ]

  static func rgb(of index: UInt8) -> RGB {
    switch index {
    case ..<16: return ansi[Int(index)]
    case ..<232:
      let cube = Int(index) - 16
      return RGB(red: steps[cube / 36], green: steps[cube / 6 % 6], blue: steps[cube % 6])
    default:
      let level = 8 + 10 * (index - 232)
      return RGB(red: level, green: level, blue: level)
    }
  }

  /// The nearest of the colours 16 to 255; the first 16 may have been changed by the person.
  static func nearestIndex(to color: RGB) -> UInt8 {
    let red = nearestStep(to: color.red)
    let green = nearestStep(to: color.green)
    let blue = nearestStep(to: color.blue)
    let cube = UInt8(16 + 36 * red + 6 * green + blue)
    let mean = (Int(color.red) + Int(color.green) + Int(color.blue)) / 3
    let grey = UInt8(232 + min(23, max(0, (mean - 3) / 10)))
    return rgb(of: grey).distance(to: color) < rgb(of: cube).distance(to: color) ? grey : cube
  }

  static func nearestANSI(to color: RGB) -> ANSIColor {
    ANSIColor.allCases.min {
      ansi[Int($0.rawValue)].distance(to: color) < ansi[Int($1.rawValue)].distance(to: color)
    } ?? .white
  }

  private static func nearestStep(to value: UInt8) -> Int {
    value < 48 ? 0 : value < 115 ? 1 : (Int(value) - 35) / 40
  }
}
