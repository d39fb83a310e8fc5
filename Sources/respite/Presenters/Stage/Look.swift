import RespiteCore
import Terminal

/// How the stage looks: what a person chose, and what the terminal can show.
struct Look {
  var isASCII = false
  /// Words and a countdown, nothing that moves.
  var reducesMotion = false
  var wording = Wording()

  /// A quiet blue-green that can be told from a light and from a dark background alike.
  static let shape = Style(.rgb(88, 160, 168))
  static let words = Style.plain
  static let phase = Style(bold: true)
  static let quiet = Style(dim: true)
  static let chosen = Style(.rgb(88, 160, 168), bold: true)

  var arrow: String { isASCII ? ">" : "▸" }
  var next: String { isASCII ? "n" : "→" }
  var above: String { isASCII ? "^" : "▴" }
  var below: String { isASCII ? "v" : "▾" }
  var cursor: String { isASCII ? "_" : "▏" }
  var dot: String { isASCII ? " - " : " · " }
  var ellipsis: String { isASCII ? "..." : "…" }
  var barFull: String { isASCII ? "=" : "━" }
  var barEmpty: String { isASCII ? "-" : "─" }

  /// A bar of so many eighths of a cell.
  func bar(eighths: Int) -> String {
    var text = String(repeating: isASCII ? "#" : "█", count: eighths / 8)
    if !isASCII, eighths % 8 > 0, let part = Unicode.Scalar(0x2590 - UInt32(eighths % 8)) {
      text.unicodeScalars.append(part)
    }
    return text
  }

  /// A line of the program's own, in the person's language.
  func say(_ line: String) -> String { text(wording(line)) }

  /// Words from a plugin or a person, safe to show. In ASCII, typographic signs become plain ones;
  /// what has no likeness there is a question mark.
  func text(_ text: String, keepingNewlines: Bool = false) -> String {
    let safe = SafeText(text, keepingNewlines: keepingNewlines).string
    guard isASCII, !safe.utf8.allSatisfy({ $0 < 0x80 }) else { return safe }
    return safe.reduce(into: "") { $0 += $1.isASCII ? String($1) : Self.likeness(of: $1) }
  }

  private static func likeness(of character: Character) -> String {
    switch character {
    case "‘", "’", "‚", "′": "'"
    case "“", "”", "„", "″", "«", "»": "\""
    case "‐", "‑", "‒", "–", "—", "−": "-"
    case "…": "..."
    case "·", "•": "*"
    case "→": "->"
    case "←": "<-"
    case "×": "x"
    case "\u{A0}", "\u{2009}", "\u{202F}": " "
    case "ä": "ae"
    case "ö": "oe"
    case "ü": "ue"
    case "Ä": "Ae"
    case "Ö": "Oe"
    case "Ü": "Ue"
    case "ß": "ss"
    default: base(of: character) ?? "?"
    }
  }

  /// The letter under an accent.
  private static func base(of character: Character) -> String? {
    guard let name = character.unicodeScalars.first?.properties.name else { return nil }
    // "LATIN SMALL LETTER E WITH ACUTE"
    let words = name.split(separator: " ")
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      words[3].count == 1
    else { return nil }
    return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
  }
}
