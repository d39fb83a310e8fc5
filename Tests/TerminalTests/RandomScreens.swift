@testable import Terminal

/// Makes screens that follow each other as frames do: much stays, some changes.
struct RandomScreens {
  private var random: SplitMix
  private let texts = [
    "⣿", "⠁", "█", "░", "a", "einatmen", "  ", "    ", "深呼吸", "👍🏽", "👨‍👩‍👧", "❤", "❤️", "🇩🇪",
    "e\u{301}", "क्ष", "x\u{1B}[31my", "─────",
  ]
  private let styles = [
    Style.plain, .plain, Style(.ansi(.cyan)),
    Style(.rgb(120, 140, 160), bold: true),
    Style(dim: true), Style(bold: true, dim: true), Style(underline: true),
    Style(.indexed(99), bold: true, underline: true),
    Style(.rgb(121, 140, 160), bold: true),
  ]

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  /// Draws something on a screen.
  mutating func change(_ screen: inout Screen) {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: screen.clear()
    case 1:
      let blanks = String(repeating: " ", count: screen.size.columns)
      screen.put(blanks, row: row(screen), column: column(screen))
    case 2: break
    default:
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        screen.put(
          texts[Int.random(in: 0..<texts.count, using: &random)], row: row(screen),
          column: column(screen), style: styles[Int.random(in: 0..<styles.count, using: &random)])
      }
    }
  }

  private mutating func row(_ screen: Screen) -> Int {
    Int.random(in: -1...screen.size.rows, using: &random)
  }

  private mutating func column(_ screen: Screen) -> Int {
    Int.random(in: -4...screen.size.columns, using: &random)
  }
}
