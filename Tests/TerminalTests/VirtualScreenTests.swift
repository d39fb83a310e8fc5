import Testing
import VirtualTerminal

/// The test double is checked by hand-written cases, so that it and the writer are not just wrong
/// together.
struct VirtualScreenTests {
  private func screen(_ text: String, columns: Int = 5, rows: Int = 3) -> VirtualScreen {
    var screen = VirtualScreen(columns: columns, rows: rows)
    screen.write(text)
    return screen
  }

  @Test(
    "the cursor moves as in any terminal",
    arguments: [
      ("\u{1B}[2;3Hx", ["", "  x"]), ("\u{1B}[Hx", ["x"]), ("\u{1B}[3Hx", ["", "", "x"]),
      ("\u{1B}[;3Hx", ["  x"]), ("\u{1B}[9;9Hx", ["", "", "    x"]),
      ("ab\u{1B}[Dx", ["ax"]), ("ab\u{1B}[2Cx", ["ab  x"]), ("ab\u{1B}[2Bx", ["ab", "", "  x"]),
      ("\r\n\r\na\u{1B}[Ab", ["", " b", "a"]), ("abc\u{1B}[2Gx", ["axc"]), ("abc\u{08}x", ["abx"]),
      ("ab\r\ncd", ["ab", "cd"]), ("ab\ncd", ["ab", "cd"]), ("abc\rx", ["xbc"]),
      ("abcdefg", ["abcde", "fg"]), ("\u{1B}[?7labcdefg", ["abcdg"]),
      ("abcde\r\nf", ["abcde", "f"]),
      ("1\r\n2\r\n3\r\n4", ["2", "3", "4"]),
    ] as [(String, [String])])
  func motion(text: String, lines: [String]) {
    #expect(screen(text).lines == lines)
    #expect(screen(text).unknown.isEmpty)
  }

  @Test(
    "erasing takes what it should",
    arguments: [
      ("abcde\u{1B}[3G\u{1B}[K", ["ab"]), ("abcde\u{1B}[3G\u{1B}[1K", ["   de"]),
      ("a\r\nb\r\nc\u{1B}[2H\u{1B}[J", ["a"]), ("a\r\nb\r\nc\u{1B}[2J", []),
      ("a\r\nb\r\nc\u{1B}[2H\u{1B}[1J", ["", "", "c"]), ("深深\u{1B}[2G\u{1B}[K", []),
    ] as [(String, [String])])
  func erasing(text: String, lines: [String]) {
    #expect(screen(text).lines == lines)
  }

  @Test("wide characters take two cells, and half of one does not stay")
  func wide() {
    #expect(screen("深x").cells[0].map(\.text) == ["深", "", "x", " ", " "])
    #expect(screen("深\u{1B}[2Gx").lines == [" x"])
    #expect(screen("a深\r深").lines == ["深"])
    #expect(screen("abcd深").lines == ["abcd", "深"])
    #expect(screen("👨‍👩‍👧x").cells[0].map(\.text) == ["👨‍👩‍👧", "", "x", " ", " "])
    #expect(screen("❤\u{FE0F}x").cells[0].map(\.text) == ["❤\u{FE0F}", "", "x", " ", " "])
  }

  @Test("an old terminal draws every scalar of a cluster")
  func oldTerminal() {
    var options = VirtualScreen.Options()
    options.joinsClusters = false
    var screen = VirtualScreen(columns: 8, rows: 1, options: options)
    screen.write("👨‍👩‍👧e\u{301}")
    #expect(screen.cells[0].map(\.text.unicodeScalars.count) == [2, 0, 2, 0, 1, 0, 2, 1])
  }

  @Test("a driver that leaves LF alone keeps the column")
  func rawLineFeed() {
    var options = VirtualScreen.Options()
    options.returnsOnLineFeed = false
    var screen = VirtualScreen(columns: 5, rows: 2, options: options)
    screen.write("a\nb")
    #expect(screen.lines == ["a", " b"])
  }

  @Test("the alternate screen gives the main one back")
  func alternate() {
    var screen = screen("main")
    screen.write("\u{1B}[?1049h\u{1B}[?25l\u{1B}[Halt")
    #expect(screen.isAlternate && !screen.cursorIsVisible && screen.lines == ["alt"])
    screen.write("\u{1B}[?25h\u{1B}[?1049l!")
    #expect(!screen.isAlternate && screen.cursorIsVisible && screen.lines == ["main!"])
  }

  @Test("looks are followed, and what is not understood is kept")
  func styles() {
    let screen = screen(
      "\u{1B}[1;4;38;5;9ma\u{1B}[22;24;39mb\u{1B}[38;2;1;2;3mc\u{1B}[md\u{1B}[7;99me")
    #expect(screen.cells[0][0].style.bold && screen.cells[0][0].style.underline)
    #expect(screen.cells[0][0].style.foreground == .indexed(9))
    #expect(screen.cells[0][1].style == VirtualStyle())
    #expect(screen.cells[0][2].style.foreground == .rgb(1, 2, 3))
    #expect(screen.cells[0][3].style == VirtualStyle())
    #expect(screen.cells[0][4].style.inverse && screen.unknown == ["SGR [99]"])
    #expect(self.screen("\u{1B}]0;t\u{07}\u{07}\u{1B}[5n").unknown.count == 3)
  }

  @Test("output cut between any two bytes gives the same screen")
  func cut() {
    let bytes = Array("a\u{1B}[2;2H\u{1B}[1m深\u{1B}[?2026l👨‍👩‍👧".utf8)
    for cut in 0...bytes.count {
      var screen = VirtualScreen(columns: 6, rows: 3)
      screen.write(bytes[..<cut])
      screen.write(bytes[cut...])
      #expect(screen.lines == ["a", " 深👨‍👩‍👧"] && screen.unknown.isEmpty)
    }
  }

  @Test("a new size cuts or pads")
  func resize() {
    var screen = screen("abcde\r\nfg")
    screen.resize(columns: 3, rows: 4)
    #expect(screen.lines == ["abc", "fg"] && screen.rows == 4 && screen.columns == 3)
  }
}
