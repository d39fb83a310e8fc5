import RespiteCore
import Terminal

/// How pages of the journal look.
struct JournalLook {
  var isASCII = false
  /// Words and numbers alone, line by line.
  var isLinear = false
  /// Cells in a line.
  var width = 80
  var wording = Wording()

  /// Between what was and what became of it.
  var arrow: String { isLinear ? say("to") : isASCII ? "->" : "→" }
  var quietDay: String { isASCII ? "#" : "●" }
  var otherDay: String { isASCII ? "." : "·" }
  var bar: String { isASCII ? "#" : "█" }
  /// In the place of a number that is not there; no level looks like it.
  var missing: String { otherDay }
  /// From low to high.
  var levels: [String] { (isASCII ? "_-~=+*%#" : "▁▂▃▄▅▆▇█").map(String.init) }

  /// The program's own lines, in the person's language.
  var say: Wording {
    isASCII
      ? Wording(
        texts: wording.texts.mapValues { Look(isASCII: true).text($0) }, clock: wording.clock)
      : wording
  }

  func count(ofTimes count: Int) -> String { say.count(count, "1 time", "%s times") }
  func count(ofSessions count: Int) -> String { say.count(count, "1 session", "%s sessions") }
  func count(ofDays count: Int) -> String { say.count(count, "1 quiet day", "%s quiet days") }

  /// Lines that fit, each after so many spaces.
  func wrapped(_ text: String, indent: Int = 0, first: String? = nil) -> [String] {
    let space = String(repeating: " ", count: indent)
    let lines = Look(isASCII: isASCII).text(text).wrappedKeepingUnits(
      toWidth: max(10, width - indent))
    return lines.enumerated().map { ($0.offset == 0 ? first ?? space : space) + $0.element }
  }
}
