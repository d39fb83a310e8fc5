import RespiteCore
import Testing

@testable import respite

struct PageLayoutTests {
  @Test(
    "every word of a page is on one of its screens, however small they are",
    arguments: [(76, 20), (36, 11), (16, 6), (16, 3), (16, 1)])
  func nothingIsLost(width: Int, rows: Int) {
    let words = (1...200).map { "w\($0)" }
    let lines = [
      PageLine("Short."), PageLine(words.joined(separator: " ")),
      PageLine("May", amount: .init(80, of: 100)),
    ]
    let page = PageLayout(title: "Title", lines, look: Look(), width: width, rows: rows)
    let all = page.screens.indices.flatMap { page.block($0).fitted(to: rows) }
    let shown = Set(all.flatMap { $0.text.split(separator: " ").map(String.init) })
    #expect(shown.isSuperset(of: words + ["Short.", "May", "80"]))
  }
}
