import Terminal
import Testing

struct TextLayoutTests {
  @Test(
    "a text that is too wide ends in an ellipsis and fits",
    arguments: [
      ("breathe", 7, "breathe"), ("breathe", 6, "breat…"), ("breathe", 1, "…"),
      ("breathe", 0, ""), ("深呼吸", 6, "深呼吸"), ("深呼吸", 5, "深呼…"), ("深呼吸", 4, "深…"),
      ("深呼吸", 1, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("", 3, ""),
    ])
  func truncated(text: String, width: Int, expected: String) {
    #expect(text.truncated(toWidth: width) == expected)
  }

  @Test("an ellipsis that does not fit is left out")
  func longEllipsis() {
    #expect("breathe".truncated(toWidth: 2, ellipsis: "...") == "br")
    #expect("breathe".truncated(toWidth: 3, ellipsis: "...") == "...")
    #expect("breathe".truncated(toWidth: 5, ellipsis: "...") == "br...")
  }

  @Test("padding counts cells, and the odd space goes after the text")
  func padded() {
    #expect("in".padded(toWidth: 5) == "in   ")
    #expect("in".padded(toWidth: 5, alignment: .trailing) == "   in")
    #expect("in".padded(toWidth: 5, alignment: .center) == " in  ")
    #expect("吸".padded(toWidth: 5, alignment: .center) == " 吸  ")
    #expect("exhale".padded(toWidth: 3) == "exhale")
    #expect("x".padded(toWidth: -1) == "x")
  }

  @Test(
    "lines break at spaces, at newlines, and inside a word only if they must",
    arguments: [
      ("breathe in slowly", 10, ["breathe in", "slowly"]),
      ("breathe in slowly", 9, ["breathe", "in slowly"]),
      ("breathe   in", 8, ["breathe", "in"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("to abcdefgh", 3, ["to", "abc", "def", "gh"]),
      ("one\n\ntwo", 10, ["one", "", "two"]),
      ("one\r\ntwo\n", 10, ["one", "two", ""]),
      ("  indented", 10, ["  indented"]),
      ("trailing   ", 20, ["trailing"]),
      ("   ", 2, [""]),
      ("", 5, [""]),
      ("息を吸って、吐く", 10, ["息を吸っ", "て、吐く"]),
      ("ab息を吸う", 4, ["ab息", "を吸", "う"]),
      ("深", 1, ["深"]),
      ("深呼", 0, ["深", "呼"]),
      ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ] as [(String, Int, [String])])
  func wrapped(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(toWidth: width) == lines)
  }

  @Test("no line is wider than asked and no character is lost", arguments: 2...40)
  func wrappedProperty(width: Int) {
    var random = SplitMix(seed: UInt64(width))
    let alphabet: [Character] = ["a", "b", " ", " ", "深", "。", "e\u{301}", "👍🏽", "🇩🇪", "\n", "⣿"]
    for _ in 0..<50 {
      let characters = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let text = String(characters)
      let lines = text.wrapped(toWidth: width)
      #expect(lines.allSatisfy { $0.cellWidth <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" })
    }
  }
}
