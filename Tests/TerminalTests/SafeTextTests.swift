import Terminal
import Testing

struct SafeTextTests {
  @Test(
    "control sequences are left out whole, ordinary text stays",
    arguments: [
      ("breathe in", "breathe in"),
      ("\u{1B}[31mred\u{1B}[0m", "red"),
      ("\u{1B}[2J\u{1B}[Hgone?", "gone?"),
      ("\u{1B}]0;title\u{07}text", "text"),
      ("\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
      ("\u{9B}31mC1", "C1"),
      ("\u{9D}52;c;aGk=\u{9C}clip", "clip"),
      ("\u{1B}P1$r0m\u{1B}\\dcs", "dcs"),
      ("\u{1B}(Bcharset", "charset"),
      ("\u{1B}cRIS", "RIS"),
      ("\u{1B}]0;no end", ""),
      ("\u{1B}]0;no end\nnext", " next"),
      ("\u{1B}[31", ""),
      ("\u{1B}", ""),
      ("bell\u{07}\u{08}\u{7F}", "bell"),
      ("\u{202E}gnp.exe", "gnp.exe"),
      ("\u{2066}a\u{2069}\u{200F}", "a"),
      ("tab\there", "tab here"),
      ("crlf\r\nnext", "crlf next"),
      ("👨‍👩‍👧 ❤️ e\u{301} 深", "👨‍👩‍👧 ❤️ e\u{301} 深"),
    ])
  func stripped(text: String, expected: String) {
    #expect(SafeText(text).string == expected)
  }

  @Test("line breaks stay where they are wanted, each as one newline")
  func newlines() {
    let text = "a\r\nb\nc\rd\u{2028}e\u{85}f\n\ng"
    #expect(SafeText(text, keepingNewlines: true).string == "a\nb\nc\nd\ne\nf\n\ng")
  }

  @Test("nothing random gets a control through", arguments: 0..<20)
  func random(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let hostile: [Unicode.Scalar] = [
      "\u{1B}", "[", "]", "O", "P", "M", ";", "3", "m", "\u{07}", "\u{9B}", "\u{9C}", "\u{18}",
      "\\", "x", "\u{202E}", "深", "\n", "\u{0}", " ",
    ]
    for _ in 0..<200 {
      var text = String.UnicodeScalarView()
      for _ in 0..<30 { text.append(hostile[Int.random(in: 0..<hostile.count, using: &random)]) }
      let safe = SafeText(String(text))
      #expect(
        safe.string.unicodeScalars.allSatisfy {
          $0.properties.generalCategory != .control && $0 != "\u{202E}"
        })
      #expect(SafeText(safe.string) == safe)
    }
  }
}
