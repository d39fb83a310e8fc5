import Testing
import VirtualTerminal

@testable import Terminal

struct StyleSequenceTests {
  private static let styles: [Style] = [
    Color.default, .ansi(.red), .ansi(.brightCyan), .indexed(200), .rgb(1, 20, 255),
  ].flatMap { color in
    (0..<8).map { bits in
      Style(color, bold: bits & 1 != 0, dim: bits & 2 != 0, underline: bits & 4 != 0)
    }
  }

  private func sequence(from old: Style?, to new: Style) -> [UInt8] {
    var bytes: [UInt8] = []
    Style.appendChange(from: old, to: new, into: &bytes)
    return bytes
  }

  @Test("from every look to every other, a terminal ends up with the new one")
  func everyPair() {
    for old in Self.styles {
      for new in Self.styles {
        var terminal = VirtualScreen(columns: 1, rows: 1)
        terminal.write(sequence(from: nil, to: old))
        terminal.write(sequence(from: old, to: new))
        terminal.write("x")
        let expected = SeenCell(text: "x", style: new, depth: .truecolor)
        #expect(SeenCell(terminal.cells[0][0]) == expected)
        #expect(terminal.unknown.isEmpty)
        #expect(sequence(from: old, to: new).count <= sequence(from: nil, to: new).count)
      }
    }
  }

  @Test("no change costs nothing, and an unknown look is set whole")
  func edges() {
    #expect(sequence(from: Style(bold: true), to: Style(bold: true)).isEmpty)
    #expect(sequence(from: nil, to: .plain) == Array("\u{1B}[m".utf8))
    #expect(sequence(from: nil, to: Style(.ansi(.red))) == Array("\u{1B}[0;31m".utf8))
    #expect(sequence(from: Style(bold: true, dim: true), to: Style(dim: true)).count == 6)
  }
}
