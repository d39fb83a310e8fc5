import RespiteCore
import Terminal

/// A page as it is drawn: its lines, one below the other, in as many screenfuls as they need.
struct PageLayout {
  private let title: [TextBlock.Line]
  /// At least one.
  let screens: [[TextBlock.Line]]
  private let look: Look
  /// What a key does here.
  private let hint: String

  /// A bar is no use below, and no better above.
  private static let leastBar = 8
  private static let longestBar = 30

  /// - Parameter rows: those that there are for the title, the lines and the hint.
  init(
    title: String, _ lines: [PageLine], look: Look, width: Int, rows: Int,
    hint: String = "Enter goes on"
  ) {
    self.look = look
    self.hint = hint
    self.title = TextBlock.lines(look.text(title), width: width).map {
      TextBlock.Line($0.text, Look.phase)
    }
    let items = Self.items(lines, look: look, width: width)
    // Beside the title and the hint. A row of air above the lines and one below are the first to go.
    let rest = rows - self.title.count - 1
    let room = rest > 4 ? rest - 2 : max(rest, 1)
    var screens: [[TextBlock.Line]] = [[]]
    // A bar stays with its label, unless both are more than a screen has room for.
    for part in items.flatMap({ Self.parts(of: $0, room: room) }) {
      if !screens[screens.count - 1].isEmpty, screens[screens.count - 1].count + part.count > room {
        screens.append([])
      }
      screens[screens.count - 1] += part
    }
    self.screens = screens
  }

  /// One screenful, counted from 0, with the title and what a key does.
  func block(_ screen: Int) -> TextBlock {
    let screen = min(screen, screens.count - 1)
    var hint = look.say(self.hint)
    if screens.count > 1 {
      let place = look.wording("%s of %s", "\(screen + 1)", "\(screens.count)")
      hint = look.text(place) + look.dot + hint
    }
    return TextBlock(
      lines: title + [TextBlock.Line("")] + screens[screen]
        + [TextBlock.Line(""), TextBlock.Line(hint, Look.quiet)],
      focus: title.count + 1)
  }

  /// The number first, as what is looked for.
  private static func call(
    _ number: String, _ line: PageLine, look: Look, width: Int
  ) -> [TextBlock.Line] {
    if line.holdsNumber {
      return look.text(line.plain).wrapped(toWidth: width).map { TextBlock.Line($0, Look.phase) }
    }
    let number = look.text(number) + "  "
    let indent = min(number.cellWidth, 4)
    let text = look.text(line.text).wrapped(toWidth: max(1, width - number.cellWidth))
    if number.cellWidth + 8 > width {
      return [TextBlock.Line(number.trimmedEnd, Look.phase)]
        + look.text(line.text).wrapped(toWidth: max(1, width - indent)).map {
          TextBlock.Line(String(repeating: " ", count: indent) + $0)
        }
    }
    return text.enumerated().map {
      $0.offset == 0
        ? TextBlock.Line(number + $0.element, Look.phase)
        : TextBlock.Line(String(repeating: " ", count: number.cellWidth) + $0.element, Look.phase)
    }
  }

  private static func parts(of item: [TextBlock.Line], room: Int) -> [[TextBlock.Line]] {
    stride(from: 0, to: item.count, by: room).map { Array(item[$0...].prefix(room)) }
  }

  /// The rows of each line, all as wide as the widest, so that they begin in one column.
  private static func items(_ lines: [PageLine], look: Look, width: Int) -> [[TextBlock.Line]] {
    let amounts = lines.filter { $0.amount != nil }
    let labelWidth = amounts.map { look.text($0.text).cellWidth }.max() ?? 0
    let numberWidth =
      amounts.compactMap { $0.amount.map { look.wording.number($0.value).cellWidth } }.max() ?? 0
    let isBeside = labelWidth + 2 + leastBar + 1 + numberWidth <= width
    let bar = min(width - (isBeside ? labelWidth : 0) - 2 - 1 - numberWidth, longestBar)
    let items = lines.map { line -> [TextBlock.Line] in
      let text = look.text(line.text)
      if let number = line.number { return call(number, line, look: look, width: width) }
      guard let amount = line.amount else {
        return text.wrapped(toWidth: width).map { TextBlock.Line($0) }
      }
      let eighths = Int((amount.share * Double(max(bar, 0) * 8)).rounded())
      let shown = [look.bar(eighths: eighths), look.wording.number(amount.value)].filter {
        !$0.isEmpty
      }
      .joined(separator: " ")
      if isBeside {
        return [TextBlock.Line(text.padded(toWidth: labelWidth + 2) + shown, Look.shape)]
      }
      return text.wrapped(toWidth: width).map { TextBlock.Line($0) }
        + [TextBlock.Line("  " + shown, Look.shape)]
    }
    let widest = items.joined().map(\.text.cellWidth).max() ?? 0
    return items.map { item in
      item.map { TextBlock.Line($0.text.padded(toWidth: widest), $0.style) }
    }
  }
}
