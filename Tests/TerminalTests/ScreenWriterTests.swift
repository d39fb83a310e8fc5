import Testing
import VirtualTerminal

@testable import Terminal

struct ScreenWriterTests {
  private let size = TerminalSize(columns: 80, rows: 24)

  /// A writer that has already shown a screen.
  private func writer(
    showing screen: Screen, depth: ColorDepth = .truecolor
  ) -> ScreenWriter {
    var writer = ScreenWriter(surface: .alternateScreen, depth: depth, synchronizes: false)
    _ = writer.frame(screen)
    return writer
  }

  /// The bytes of the change from one screen to another, as text.
  private func change(
    depth: ColorDepth = .truecolor, from old: (inout Screen) -> Void = { _ in },
    to new: (inout Screen) -> Void
  ) -> String {
    var screen = Screen(size: size)
    old(&screen)
    var writer = writer(showing: screen, depth: depth)
    new(&screen)
    return String(decoding: writer.frame(screen), as: UTF8.self)
  }

  @Test("a screen that has not changed costs nothing")
  func unchanged() {
    var screen = Screen(size: size)
    screen.put("breathe 👨‍👩‍👧 in", row: 3, column: 5, style: Style(.ansi(.cyan)))
    var writer = ScreenWriter(surface: .alternateScreen, depth: .ansi16, synchronizes: true)
    #expect(!writer.frame(screen).isEmpty)
    #expect(writer.frame(screen).isEmpty)
    // The same again, drawn anew.
    var again = Screen(size: size)
    again.put("breathe 👨‍👩‍👧 in", row: 3, column: 5, style: Style(.ansi(.cyan)))
    #expect(writer.frame(again).isEmpty)
  }

  @Test("colours that the terminal cannot tell apart are no change")
  func sameAfterDowngrade() {
    let text = change(
      depth: .ansi16, from: { $0.put("x", row: 0, column: 0, style: Style(.rgb(255, 0, 0))) },
      to: { $0.put("x", row: 0, column: 0, style: Style(.rgb(254, 0, 0))) })
    #expect(text.isEmpty)
  }

  @Test("the cursor takes the shortest way")
  func motion() {
    #expect(change { $0.put("x", row: 0, column: 0) } == "x")
    #expect(change { $0.put("x", row: 0, column: 1) } == " x")
    #expect(change { $0.put("x", row: 0, column: 4) } == "\u{1B}[5Gx")
    #expect(change { $0.put("x", row: 1, column: 0) } == "\r\nx")
    #expect(change { $0.put("x", row: 2, column: 2) } == "\r\n\n  x")
    #expect(change { $0.put("x", row: 9, column: 0) } == "\u{1B}[9Bx")
    #expect(change { $0.put("x", row: 20, column: 70) } == "\u{1B}[21;71Hx")
    #expect(
      change {
        $0.put("x", row: 5, column: 40)
        $0.put("y", row: 6, column: 41)
      } == "\u{1B}[6;41Hx\u{1B}[By")
  }

  @Test("passing over unchanged cells writes them again where that is shorter")
  func rewriting() {
    let text = change(
      from: { $0.put("in 4 s", row: 0, column: 0) }, to: { $0.put("on 3 s", row: 0, column: 0) })
    // The cursor stood after the text: back to the first column, then over "n ".
    #expect(text == "\ron 3")
  }

  @Test("after anything but a plain scalar the cursor is addressed anew")
  func readdressing() {
    #expect(change { $0.put("深x", row: 0, column: 0) } == "深\u{1B}[3Gx")
    #expect(change { $0.put("❤x", row: 0, column: 0) } == "❤\u{1B}[2Gx")
    // Where no clusters are known, this one takes four cells: two more are written again.
    #expect(change { $0.put("👍🏽x", row: 0, column: 0) } == "👍🏽\u{1B}[3Gx ")
  }

  @Test("the last column leaves the cursor unknown")
  func lastColumn() {
    let text = change {
      $0.put("x", row: 0, column: 79)
      $0.put("y", row: 1, column: 79)
    }
    #expect(text == "\u{1B}[80Gx\u{1B}[2;80Hy")
  }

  @Test("looks change by as little as can be")
  func styles() {
    let text = change {
      $0.put("a", row: 0, column: 0, style: Style(bold: true))
      $0.put("b", row: 0, column: 1, style: Style(.ansi(.cyan), bold: true))
      $0.put(" ", row: 0, column: 2)
      $0.put("c", row: 0, column: 3, style: Style(.ansi(.brightRed), bold: true))
      $0.put("d", row: 0, column: 4, style: Style(.indexed(200), dim: true))
      $0.put("e", row: 0, column: 5)
    }
    #expect(
      text == "\u{1B}[1ma\u{1B}[36mb \u{1B}[91mc\u{1B}[0;2;38;5;200md\u{1B}[me")
  }

  @Test("no look can blink, invert or set a background", arguments: [ColorDepth.none, .truecolor])
  func harmless(depth: ColorDepth) {
    var terminal = VirtualScreen.matching(size)
    var writer = ScreenWriter(surface: .alternateScreen, depth: depth, synchronizes: true)
    var screens = RandomScreens(seed: 3)
    var screen = Screen(size: size)
    for _ in 0..<50 {
      screens.change(&screen)
      terminal.write(writer.frame(screen))
    }
    #expect(
      terminal.cells.joined().allSatisfy {
        !$0.style.blink && !$0.style.inverse && $0.style.background == .default
      })
  }

  @Test("a row's end is erased at once, not blank by blank")
  func erasing() {
    let text = change(
      from: { $0.put("breathe in", row: 0, column: 0) },
      to: { $0.put("breathe   ", row: 0, column: 0) })
    #expect(text.hasSuffix("  ") || text.hasSuffix("\u{1B}[K"))
    let long = change(
      from: { $0.put(String(repeating: "#", count: 60), row: 4, column: 0) }, to: { $0.clear() })
    #expect(long == "\r\u{1B}[K")
  }

  /// Columns and rows of the figure, and the bytes that one cell may cost: within a figure of the
  /// usual size, and at worst, all over the terminal.
  @Test("scattered single cells cost few bytes each", arguments: [(40, 20, 8.0), (80, 24, 8.2)])
  func scattered(columns: Int, rows: Int, limit: Double) {
    var random = SplitMix(seed: 1)
    var screen = Screen(size: size)
    var writer = writer(showing: screen)
    var bytes = 0
    for _ in 0..<200 {
      var changed: Set<Int> = []
      while changed.count < 60 {
        changed.insert(Int.random(in: 0..<columns * rows, using: &random))
      }
      for index in changed {
        let dots = Unicode.Scalar(UInt32.random(in: 0x2801...0x28FF, using: &random)) ?? "⣿"
        let (row, column) = index.quotientAndRemainder(dividingBy: columns)
        screen.put(
          dots, row: row + (24 - rows) / 2, column: column + (80 - columns) / 2,
          style: Style(.ansi(.cyan)))
      }
      bytes += writer.frame(screen).count
    }
    #expect(Double(bytes) / (200 * 60) < limit)
  }

  @Test("another size, or doubt, repaints everything")
  func repaint() {
    var screen = Screen(size: size)
    screen.put("breathe", row: 0, column: 0)
    var writer = writer(showing: screen)
    writer.invalidate()
    let again = String(decoding: writer.frame(screen), as: UTF8.self)
    #expect(again == "\u{1B}[m\u{1B}[H\u{1B}[2Jbreathe")
    #expect(writer.frame(screen).isEmpty)
    var smaller = Screen(size: TerminalSize(columns: 3, rows: 1))
    smaller.put("breathe", row: 0, column: 0)
    let cut = String(decoding: writer.frame(smaller), as: UTF8.self)
    #expect(cut == "\u{1B}[m\u{1B}[H\u{1B}[2Jbre")
  }

  @Test("a frame is one synchronized update, but not in VS Code")
  func synchronized() {
    var screen = Screen(size: size)
    screen.put("x", row: 0, column: 0)
    var writer = ScreenWriter(surface: .alternateScreen, depth: .none, synchronizes: true)
    let text = String(decoding: writer.frame(screen), as: UTF8.self)
    #expect(text.hasPrefix("\u{1B}[?2026h") && text.hasSuffix("\u{1B}[?2026l"))
    #expect(ScreenWriter.synchronizes(environment: [:]))
    #expect(!ScreenWriter.synchronizes(environment: ["TERM_PROGRAM": "vscode"]))
  }
}
