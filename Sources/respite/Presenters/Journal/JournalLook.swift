import Terminal

/// How pages of the journal look.
struct JournalLook {
  var isASCII = false
  /// Words and numbers alone, line by line.
  var isLinear = false
  /// Cells in a line.
  var width = 80

  /// Between what was and what became of it.
  var arrow: String { isLinear ? "to" : isASCII ? "->" : "→" }
  var quietDay: String { isASCII ? "#" : "●" }
  var otherDay: String { isASCII ? "." : "·" }
  var bar: String { isASCII ? "#" : "█" }
  /// From low to high.
  var levels: [String] { (isASCII ? "_.-~=+*#" : "▁▂▃▄▅▆▇█").map(String.init) }

  /// Lines that fit, each after so many spaces.
  func wrapped(_ text: String, indent: Int = 0, first: String? = nil) -> [String] {
    let space = String(repeating: " ", count: indent)
    let lines = SafeText(text).string.wrappedKeepingUnits(toWidth: max(10, width - indent))
    return lines.enumerated().map { ($0.offset == 0 ? first ?? space : space) + $0.element }
  }
}
