import Testing
import VirtualTerminal

@testable import Terminal

struct ScreenWriterPropertyTests {
  static let sizes = [
    TerminalSize(columns: 1, rows: 1), TerminalSize(columns: 2, rows: 1),
    TerminalSize(columns: 1, rows: 9), TerminalSize(columns: 7, rows: 3),
    TerminalSize(columns: 13, rows: 12), TerminalSize(columns: 80, rows: 24),
    TerminalSize(columns: 300, rows: 100),
  ]
  static let depths: [ColorDepth] = [.none, .ansi16, .ansi256, .truecolor]

  /// Fewer frames where each costs more.
  private func frames(_ size: TerminalSize) -> Int {
    max(4, min(200, 15_000 / (size.columns * size.rows)))
  }

  @Test("the bytes of every frame make the terminal show it", arguments: sizes, depths)
  func sameAsTarget(size: TerminalSize, depth: ColorDepth) {
    var screens = RandomScreens(seed: UInt64(size.columns * 1000 + depth.rawValue))
    // Half of the drivers turn LF into CR LF.
    var terminal = VirtualScreen.matching(
      size, returnsOnLineFeed: depth == .none || depth == .ansi256)
    terminal.soil()
    var writer = ScreenWriter(surface: .alternateScreen, depth: depth, synchronizes: true)
    var screen = Screen(size: size)
    for frame in 0..<frames(size) {
      screens.change(&screen)
      terminal.write(writer.frame(screen))
      #expect(terminal.cells.map { $0.map(SeenCell.init) } == screen.seen(depth: depth))
      #expect(!terminal.isSynchronizing && terminal.unknown.isEmpty)
      #expect(writer.frame(screen).isEmpty, "frame \(frame) again is not empty")
    }
  }

  @Test("a terminal that knows no clusters shows everything beside them", arguments: sizes)
  func oldTerminal(size: TerminalSize) {
    var screens = RandomScreens(seed: UInt64(size.columns))
    var terminal = VirtualScreen.matching(size, joinsClusters: false)
    var writer = ScreenWriter(surface: .alternateScreen, depth: .ansi256, synchronizes: false)
    var screen = Screen(size: size)
    for _ in 0..<frames(size) {
      screens.change(&screen)
      terminal.write(writer.frame(screen))
      let uncertain = screen.uncertain
      let seen = terminal.cells.flatMap { $0.map(SeenCell.init) }
      for (index, expected) in screen.seen(depth: .ansi256).joined().enumerated()
      where !uncertain.contains(index) {
        #expect(seen[index] == expected, "cell \(index) of \(size)")
      }
    }
  }

  @Test("an inline region shows every frame below what was there", arguments: 1...6)
  func inline(rows: Int) {
    let size = TerminalSize(columns: 20, rows: 10)
    let region = TerminalSize(columns: 20, rows: rows)
    var screens = RandomScreens(seed: UInt64(rows))
    for start in [0, 5, 9] {
      var terminal = VirtualScreen.matching(size)
      terminal.write(String(repeating: "$ before\r\n", count: start))
      terminal.write(Surface.inline(rows: rows).opening)
      let top = terminal.row
      var writer = ScreenWriter(
        surface: .inline(rows: rows), depth: .truecolor, synchronizes: true)
      var screen = Screen(size: region)
      for _ in 0..<100 {
        screens.change(&screen)
        terminal.write(writer.frame(screen))
        let seen = terminal.cells[top..<top + rows].map { $0.map(SeenCell.init) }
        #expect(seen == screen.seen(depth: .truecolor))
        #expect(terminal.row == top && terminal.column == 0)
      }
      let shown = (terminal.scrollback + terminal.lines).filter { $0 == "$ before" }
      #expect(shown.count == start)
      terminal.write(Surface.inline(rows: rows).closing)
      #expect(terminal.column == 0 && terminal.text(row: terminal.row) == "")
      #expect(terminal.row == min(top + rows, size.rows - 1))
      #expect(terminal.unknown.isEmpty)
    }
  }
}
