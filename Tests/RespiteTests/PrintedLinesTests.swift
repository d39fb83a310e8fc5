import Testing

@testable import respite

/// What plugins printed, as it is told at the end.
struct PrintedLinesTests {
  @Test("lines are told as they came, up to a hundred, and the rest as a number")
  func most() {
    var printed = PrintedLines()
    for number in 1...100 { printed.add("line \(number)") }
    #expect(printed.lines.count == 100)
    #expect(printed.lines.last == "line 100")
    for _ in 0..<800_000 { printed.add("more") }
    #expect(printed.lines.count == 101)
    #expect(printed.lines.last == "… and 800000 more lines printed")
  }
}
