import Testing

@testable import Terminal

struct ScreenTests {
  private func screen(_ columns: Int, _ rows: Int = 1) -> Screen {
    Screen(size: TerminalSize(columns: columns, rows: rows))
  }

  @Test("text is drawn where it is put, and the column after it is returned")
  func put() {
    var screen = screen(20, 2)
    #expect(screen.put("深呼吸 in", row: 1, column: 2) == 11)
    #expect(screen.text(row: 0) == "")
    #expect(screen.text(row: 1) == "  深呼吸 in")
  }

  @Test(
    "text is clipped at every edge, and a wide character never sticks out",
    arguments: [
      (0, 0, "abcdef", "abcd"), (0, 4, "abc", ""), (0, -2, "abcdef", "cdef"), (0, 9, "abc", ""),
      (0, -9, "abc", ""),
      (1, 0, "abc", ""), (-1, 0, "abc", ""), (0, 0, "a深b", "a深b"), (0, 0, "abc深", "abc"),
      (0, -1, "深ab", " ab"), (0, -2, "深ab", "ab"), (0, 3, "👍🏽", ""), (0, 2, "👍🏽", "  👍🏽"),
    ])
  func clipped(row: Int, column: Int, text: String, expected: String) {
    var screen = screen(4)
    screen.put(text, row: row, column: column)
    #expect(screen.text(row: 0) == expected)
  }

  @Test(
    "drawing over one half of a wide character blanks the other",
    arguments: [
      (0, "x", "x  深"), (1, "x", " x 深"), (2, "x", "深x深"), (3, "x", "深 x"), (4, "x", "深  x"),
      (1, "深", " 深深"), (2, "深", "深深"), (0, "深深", "深深"), (0, " 深", " 深深"),
    ])
  func halves(column: Int, text: String, expected: String) {
    var screen = screen(5)
    screen.put("深 深", row: 0, column: 0)
    screen.put(text, row: 0, column: column)
    #expect(screen.text(row: 0) == expected)
    // No right half without a left one, no wide glyph without its right half.
    for (index, cell) in screen.cells.enumerated() {
      let isRight = index > 0 && screen.cells[index - 1].glyph.width == 2
      #expect(cell.glyph.isRightHalf == isRight)
    }
  }

  @Test("nothing without width is drawn, so no control gets through")
  func controls() {
    var screen = screen(20)
    screen.put("a\u{1B}[31m\u{7}\u{9B}b\r\n\u{202E}c", row: 0, column: 0)
    #expect(screen.text(row: 0) == "a[31mbc")
    screen.put(Unicode.Scalar(0x1B), row: 0, column: 0)
    #expect(screen.text(row: 0) == "a[31mbc")
  }

  @Test("a cluster of a thousand scalars is cut")
  func zalgo() {
    var screen = screen(4)
    screen.put("a" + String(repeating: "\u{301}", count: 1000) + "b", row: 0, column: 0)
    #expect(screen.text(row: 0).unicodeScalars.count == 17)
    #expect(screen.text(row: 0).hasSuffix("b"))
  }

  @Test("clusters that were drawn over are forgotten in time")
  func compaction() {
    var screen = screen(4)
    for _ in 0..<1000 { screen.put("👍🏽🇩🇪", row: 0, column: 0) }
    #expect(screen.clusters.count <= 9)
    #expect(screen.text(row: 0) == "👍🏽🇩🇪")
  }

  @Test("a cell is eight bytes")
  func cellSize() {
    #expect(MemoryLayout<Cell>.stride == 8)
  }

  @Test("no size is too small or too large to hold")
  func sizes() {
    #expect(TerminalSize(columns: 0, rows: -5) == TerminalSize(columns: 1, rows: 1))
    #expect(TerminalSize(columns: 99_999, rows: 99_999).columns == 1000)
    #expect(
      TerminalSize.current(of: -1, environment: ["COLUMNS": "132", "LINES": "x"])
        == TerminalSize(columns: 132, rows: 24))
    #expect(TerminalSize.current(of: -1, environment: [:]) == .standard)
  }
}
