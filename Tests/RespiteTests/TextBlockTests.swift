import Testing

@testable import respite

struct TextBlockTests {
  private func shown(_ count: Int, focus: Int, rows: Int, look: Look = Look()) -> String {
    let lines = (1...count).map { TextBlock.Line("\($0)") }
    return TextBlock(lines: lines, focus: focus).fitted(to: rows, look: look).map(\.text)
      .joined(separator: " ")
  }

  @Test(
    "What does not fit is told of where it would be, and the focus is always seen.",
    arguments: [
      (8, 0, 8, "1 2 3 4 5 6 7 8"), (9, 0, 8, "1 2 3 4 5 6 7 ▾"), (12, 5, 8, "1 2 3 4 5 6 7 ▾"),
      (12, 7, 8, "▴ 3 4 5 6 7 8 ▾"),
      (12, 11, 8, "▴ 6 7 8 9 10 11 12"), (12, 0, 4, "1 2 3 4"), (12, 11, 2, "11 12"),
    ])
  func cut(_ count: Int, _ focus: Int, _ rows: Int, _ expected: String) {
    #expect(shown(count, focus: focus, rows: rows) == expected)
  }

  @Test("In ASCII, too.")
  func ascii() {
    let look = Look(isASCII: true)
    #expect(shown(20, focus: 10, rows: 6, look: look).hasPrefix("^ "))
    #expect(shown(20, focus: 10, rows: 6, look: look).hasSuffix(" v"))
  }

  @Test("The focus is among what is shown, for every size.")
  func focus() {
    for count in 1...14 {
      for focus in 0..<count {
        for rows in 1...16 {
          let all = shown(count, focus: focus, rows: rows).split(separator: " ")
          #expect(all.contains("\(focus + 1)"), "\(focus) of \(count) on \(rows)")
          #expect(all.count == min(rows, count))
        }
      }
    }
  }
}
