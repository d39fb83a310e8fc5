/// Counts how often cells turn from light to dark and back, for the sake of people with
/// photosensitive epilepsy.
///
/// Fed with what a terminal shows and when, it follows each cell's relative luminance (0…1, as
/// WCAG 2 defines it, weighted by how much of the cell the glyph fills). A change is what goes up
/// or down by at least `threshold` since the last turning point; a reversal is a change opposite
/// to the one before it. WCAG's "three flashes" are pairs of changes and so up to six reversals;
/// the rule here, three reversals, is stricter.
public struct FlashMeter: Sendable {
  /// The least change of relative luminance that counts.
  public static let threshold = 0.1

  /// What the colours of the terminal are taken for.
  public var foreground = 1.0
  public var background = 0.0

  private struct Cell {
    /// The lowest and the highest luminance since the last turning point.
    var low: Double
    var high: Double
    /// Whether the last change went up; nil before the first.
    var rises: Bool?
    var reversals: [Duration] = []
  }

  private var cells: [[Cell]] = []
  private var worst = 0

  public init() {}

  /// The most reversals of any one cell within any one second.
  public var worstReversalsPerSecond: Int { worst }

  /// Adds a frame. A frame of another size begins the count anew, without forgetting the worst.
  ///
  /// - Parameter time: When it was shown, not before the last one.
  public mutating func add(_ screen: VirtualScreen, at time: Duration) {
    let light = screen.cells.map { row in row.map(luminance) }
    guard cells.count == light.count, cells.first?.count == light.first?.count else {
      cells = light.map { row in row.map { Cell(low: $0, high: $0) } }
      return
    }
    for (row, values) in light.enumerated() {
      for (column, value) in values.enumerated() {
        worst = max(worst, Self.follow(&cells[row][column], value, time))
      }
    }
  }

  /// Returns the cell's reversals within the second that ends now.
  private static func follow(_ cell: inout Cell, _ value: Double, _ time: Duration) -> Int {
    cell.low = min(cell.low, value)
    cell.high = max(cell.high, value)
    let rises: Bool
    if value - cell.low >= threshold - 1e-9 && cell.rises != true {
      rises = true
    } else if cell.high - value >= threshold - 1e-9 && cell.rises != false {
      rises = false
    } else {
      return 0
    }
    if cell.rises != nil { cell.reversals.append(time) }
    cell.rises = rises
    cell.low = value
    cell.high = value
    cell.reversals.removeAll { $0 <= time - .seconds(1) }
    return cell.reversals.count
  }

  /// The luminance of a cell, the glyph and what is behind it together.
  func luminance(_ cell: VirtualCell) -> Double {
    var ink = luminance(cell.style.foreground, default: foreground)
    var paper = luminance(cell.style.background, default: background)
    if cell.style.inverse { swap(&ink, &paper) }
    if cell.style.dim { ink = paper + (ink - paper) / 2 }
    let coverage = Self.coverage(of: cell.text)
    return paper + (ink - paper) * coverage
  }

  private func luminance(_ color: VirtualStyle.Color, default value: Double) -> Double {
    switch color {
    case .default: value
    case .rgb(let red, let green, let blue):
      0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    case .indexed(let index): luminance(Self.palette(index), default: value)
    }
  }

  /// The linear value of an sRGB component; the power 2.4 is near enough to two whole powers.
  private static func linear(_ component: Int) -> Double {
    let value = Double(min(max(component, 0), 255)) / 255
    return 0.6 * value * value + 0.4 * value * value * value
  }

  private static func palette(_ index: Int) -> VirtualStyle.Color {
    switch index {
    case ..<16:
      let on = index < 8 ? 205 : 255
      let off = index < 8 ? 0 : 85
      if index == 8 { return .rgb(127, 127, 127) }
      return .rgb(index & 1 != 0 ? on : off, index & 2 != 0 ? on : off, index & 4 != 0 ? on : off)
    case ..<232:
      let steps = [0, 95, 135, 175, 215, 255]
      let cube = index - 16
      return .rgb(steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    default:
      let level = 8 + 10 * (index - 232)
      return .rgb(level, level, level)
    }
  }

  /// How much of a cell a glyph fills, roughly.
  private static func coverage(of text: String) -> Double {
    guard let scalar = text.unicodeScalars.first else { return 0.5 }
    switch scalar.value {
    case 0x20, 0x2800, 0x3000, 0xA0: return 0
    // The low byte of a braille pattern has a bit for each dot.
    case 0x2801...0x28FF: return Double((scalar.value & 0xFF).nonzeroBitCount) / 8
    case 0x2581...0x2588: return Double(scalar.value - 0x2580) / 8
    case 0x2589...0x258F: return Double(0x2590 - scalar.value) / 8
    case 0x2580, 0x2590: return 0.5
    case 0x2591...0x2593: return Double(scalar.value - 0x2590) / 4
    default: return 0.4
    }
  }
}
