import Terminal
import Testing

struct KeyDecoderTests {
  /// All keys of some bytes that come in one read, after every delay has passed.
  private func keys(_ text: String) -> [Key] {
    keys(Array(text.utf8))
  }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(bytes, at: .zero) + decoder.resolve(at: .seconds(60))
  }

  @Test(
    "a byte or a sequence is a key",
    arguments: [
      ("a", [.character("a")]), ("ü深🙂", [.character("ü"), .character("深"), .character("🙂")]),
      ("\r", [.enter]), ("\n", [.enter]), ("\u{7F}", [.backspace]), ("\u{08}", [.backspace]),
      ("\t", [.tab]), ("\u{1B}[Z", [.backTab]), ("\u{01}\u{15}", [.control("a"), .control("u")]),
      ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
      ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left]),
      ("\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}OF", [.home, .end, .home, .end]),
      ("\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", [.home, .end, .home, .end]),
      ("\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.delete, .pageUp, .pageDown]),
      ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
      ("\u{1B}\u{7F}\u{1B}\u{08}", [.deleteWord, .deleteWord]),
      ("e\u{301}", [.character("e"), .character("\u{301}")]),
    ] as [(String, [Key])])
  func known(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  @Test(
    "what is no key is swallowed whole",
    arguments: [
      "\u{1B}[1;5C", "\u{1B}[11~", "\u{1B}OP", "\u{1B}[[A", "\u{1B}[?62;22c",
      "\u{1B}[200~\u{1B}[201~",
      "\u{1B}[201~", "\u{1B}]11;rgb:0000/0000/0000\u{07}", "\u{1B}]0;x\u{1B}\\", "\u{1B}x",
      "\u{1B}é", "\u{1B}\u{1B}[A", "\u{1B}\u{1B}OB", "\u{1B}[M !!", "\u{1B}[<0;10;10M",
      "\u{1B}P>|term\u{1B}\\", "\u{1B}[24;80R", "\u{1B}[1;\u{18}", "\u{0}", "\u{1C}", "\u{85}",
      "\u{1B}\r", "\u{1B}\n", "\u{1B}\t", "\u{1B}\u{01}", "\u{1B}\u{1A}", "\u{1B} ", "\u{1B}q",
      "\u{1B}\u{0}",
      "\u{1B}[99999999999999999999999999999;1~",
    ])
  func swallowed(text: String) {
    #expect(keys(text + "a") == [.character("a")])
  }

  @Test("what is pasted is told from what is typed, and ends no line")
  func pasted() {
    let text = "a\u{1B}[200~q\r\nü\t\u{03}\u{1B}[A\u{1B}[201~\rb"
    let expected: [Key] = [
      .character("a"), .pasted("q"), .pasted(" "), .pasted(" "), .pasted("ü"), .pasted(" "), .up,
      .enter, .character("b"),
    ]
    #expect(keys(text) == expected)
  }

  @Test("a paste whose end was lost is over when nothing came for a second")
  func lostEnd() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~a".utf8), at: .seconds(5)) == [.pasted("a")])
    #expect(decoder.decode(Array("b".utf8), at: .seconds(6)) == [.pasted("b")])
    #expect(decoder.decode(Array("\r".utf8), at: .milliseconds(7001)) == [.enter])
  }

  @Test("a key cut anywhere into two reads is the same key")
  func split() {
    let text = "a深\u{1B}[A🙂\u{1B}[3~é\u{1B}]0;t\u{1B}\\b\u{1B}[1;5Dc"
    let bytes = Array(text.utf8)
    let whole = keys(bytes)
    #expect(whole.count == 8)
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      let first = decoder.decode(bytes[..<cut], at: .zero)
      #expect(first + decoder.decode(bytes[cut...], at: .milliseconds(10)) == whole, "at \(cut)")
    }
  }

  @Test("a lone ESC is the escape key only after 25 ms")
  func loneEscape() {
    var decoder = KeyDecoder()
    #expect(decoder.pendingDeadline == nil)
    #expect(decoder.decode([0x1B], at: .seconds(1)) == [])
    #expect(decoder.pendingDeadline == .milliseconds(1025))
    #expect(decoder.resolve(at: .milliseconds(1024)) == [])
    #expect(decoder.resolve(at: .milliseconds(1025)) == [.escape])
    #expect(decoder.pendingDeadline == nil)
    #expect(decoder.resolve(at: .seconds(9)) == [])
  }

  @Test("Alt with a key is that alone, also where its two bytes come apart", arguments: 0..<0x80)
  func alt(byte: Int) {
    // Those begin sequences, or are the escape key once more.
    if [0x1B, 0x4F, 0x5B, 0x50, 0x58, 0x5D, 0x5E, 0x5F].contains(byte) { return }
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B], at: .zero) == [])
    let keys = decoder.decode([UInt8(byte)], at: .milliseconds(24))
    #expect(keys == (byte == 0x7F || byte == 0x08 ? [.deleteWord] : []))
    #expect(decoder.resolve(at: .seconds(1)) == [])
  }

  @Test("bytes that come after the delay do not complete the escape")
  func lateBytes() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B], at: .zero) == [])
    let late = decoder.decode(Array("[A".utf8), at: .milliseconds(30))
    #expect(late == [.escape, .character("["), .character("A")])
  }

  @Test("a sequence that never ends is given up, and the keyboard lives on")
  func unfinished() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}]0;title".utf8), at: .zero) == [])
    #expect(decoder.pendingDeadline == .milliseconds(500))
    #expect(decoder.decode(Array("more".utf8), at: .milliseconds(400)) == [])
    #expect(decoder.resolve(at: .milliseconds(900)) == [])
    #expect(decoder.decode(Array("q".utf8), at: .seconds(1)) == [.character("q")])
  }

  @Test("bytes that are not UTF-8 are dropped, not replaced")
  func invalidUTF8() {
    #expect(keys([0xFF, 0x61]) == [.character("a")])
    #expect(keys([0xC3, 0x61]) == [.character("a")])
    #expect(keys([0xC0, 0x80, 0xED, 0xA0, 0x80, 0xE0, 0x80, 0x80]) == [])
    #expect(keys([0xF4, 0x90, 0x80, 0x80, 0x80]) == [])
    #expect(keys([0xE6, 0x0D, 0xB7]) == [.enter])
  }

  @Test("random bytes give no control character and leave no key stuck", arguments: 0..<20)
  func random(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let likely = Array("\u{1B}\u{1B}[[]O;1~M\\PA".utf8)
    var decoder = KeyDecoder()
    var time: Duration = .zero
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : likely[Int.random(in: 0..<likely.count, using: &random)]
      }
      for key in decoder.decode(bytes, at: time) {
        guard case .character(let character) = key else { continue }
        #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      }
      time += .milliseconds(Int.random(in: 0...100, using: &random))
    }
    _ = decoder.resolve(at: time + .seconds(1))
    #expect(decoder.pendingDeadline == nil)
    #expect(decoder.decode(Array("q".utf8), at: time + .seconds(2)) == [.character("q")])
  }
}
