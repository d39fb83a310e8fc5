import Terminal

/// How the stage looks: what a person chose, and what the terminal can show.
struct Look {
  var isASCII = false
  /// Words and a countdown, nothing that moves.
  var reducesMotion = false

  /// A quiet blue-green that can be told from a light and from a dark background alike.
  static let shape = Style(.rgb(88, 160, 168))
  static let words = Style.plain
  static let phase = Style(bold: true)
  static let quiet = Style(dim: true)
  static let chosen = Style(.rgb(88, 160, 168), bold: true)

  var arrow: String { isASCII ? ">" : "▸" }
  var next: String { isASCII ? "n" : "→" }
  var cursor: String { isASCII ? "_" : "▏" }
  var dot: String { isASCII ? " - " : " · " }
  var barFull: String { isASCII ? "=" : "━" }
  var barEmpty: String { isASCII ? "-" : "─" }
}
