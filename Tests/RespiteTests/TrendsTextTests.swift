import RespiteCore
import RespitePlugins
import Testing

@testable import respite

/// What charts of the journal show is what was noted, and no more.
@Suite struct TrendsTextTests {
  /// Saturday, 28 March 2026.
  private let today = LocalDate(daysSince1970: 20540)

  private func trends(weeks: Int = 4, _ changes: [MeasureChange]) -> Trends {
    let totals = changes.map {
      DayTotal(date: $0.date, kind: .goodbye, sessions: 1, played: .seconds(90))
    }
    return Trends(totals, changes, weeks: weeks, upTo: today)
  }

  private func change(_ weeksAgo: Int, _ before: Double, _ after: Double? = nil) -> MeasureChange {
    MeasureChange("knot", on: today + -7 * weeksAgo, before: before, after: after)
  }

  private func page(_ trends: Trends, _ look: JournalLook = JournalLook()) -> [String] {
    TrendsText.page(trends, upTo: today, look).split(separator: "\n").map(String.init)
  }

  @Test("ratings are drawn from 0 to 10 or 100, other numbers from the lowest to the highest")
  func scale() {
    #expect(ChartScale([4, 5])?.low == 0)
    #expect(ChartScale([0, 10])?.high == 10)
    #expect([0, 4, 5, 10].map { ChartScale([4])?.level(of: $0, among: 8) } == [0, 3, 4, 7])
    #expect([0, 40, 100].map { ChartScale([4, 40])?.level(of: $0, among: 8) } == [0, 3, 7])
    #expect([40, 220, 400].map { ChartScale([40, 400])?.level(of: $0, among: 8) } == [0, 4, 7])
    #expect(ChartScale([-1, 4])?.low == -1)
    #expect(ChartScale([120])?.level(of: 120, among: 8) == 4)
    #expect(ChartScale([]) == nil)
  }

  @Test("a small change looks small, and a line says what the marks stand for")
  func smallChange() {
    let lines = page(trends(weeks: 2, [change(1, 4), change(0, 5)]))
    #expect(lines.contains("  before  ▄▅"))
    #expect(lines.contains("          ▁ is 0, █ is 10"))
    let others = page(trends(weeks: 2, [change(1, 400), change(0, 500)]))
    #expect(others.contains("          ▁ is 400, █ is 500"))
    let one = page(trends(weeks: 2, [change(0, 400)]))
    #expect(one.contains("          ▅ is 400"))
  }

  @Test("a week without has a mark of its own in each row", arguments: [false, true])
  func missing(isASCII: Bool) {
    let look = JournalLook(isASCII: isASCII)
    let lines = page(trends([change(3, 9, 0), change(1, 9)]), look)
    #expect(lines.contains(isASCII ? "  before  %.%." : "  before  ▇·▇·"))
    #expect(lines.contains(isASCII ? "  after   _..." : "  after   ▁···"))
    #expect(!look.levels.contains(look.missing))
  }

  @Test("a change is told of the sessions with two numbers, and the others are counted")
  func leftOut() {
    let trends = trends([change(0, 9), change(0, 9), change(0, 3, 3)])
    let average = "knot: 3 → 3 on average, 1 time; 2 more with one number only"
    #expect(page(trends).contains(average))
    let table = TrendsTable.page(trends, upTo: today, JournalLook())
    #expect(table.contains("2026-03-23: knot 3 to 3, 1 time; 2 more with one number only"))
    #expect(TrendsJSON.object(trends).text.contains(#""times":1,"left_out":2"#))
  }

  @Test("a week is in the same column of each row, in each language", arguments: ["", "de", "es"])
  func columns(language: String) {
    let wording = Wording(texts: MessageCatalogs(languages: [language]).ofProgram)
    let look = JournalLook(width: 40, wording: wording)
    let all = trends(weeks: 60, (0..<60).map { change($0, 8, 2) })
    let rows = page(all, look).filter { row in
      ["▇▇", "▂▂", "··"].contains { row.contains($0) }
    }
    let edges = Set(rows.map { row in row.prefix { !"▇▂·●".contains($0) }.count })
    #expect(rows.count >= 8)
    #expect(edges.count == 1, "\(rows)")
  }

  @Test("which weeks are drawn is said, with the year where it is another one")
  func dates() {
    let short = page(trends([change(0, 8)]))
    #expect(short.contains("Each column is a week, from 2 March to 28 March."))
    let long = page(trends(weeks: 60, [change(0, 8)]), JournalLook(width: 60))
    let text = long.joined(separator: " ")
    #expect(text.contains("from Monday 14 April 2025 to 28 March."), "\(text)")
    #expect(text.contains("Older ones have no room here"))
  }

  @Test("the table tells all that the page draws")
  func table() {
    let all = trends([change(3, 9, 0), change(1, 9)])
    #expect(
      TrendsTable.page(all, upTo: today, JournalLook()) == """
        The last 4 weeks, up to 28 March

        2026-03-02: 1 quiet day (Saturday), 1 session, 2 min
        2026-03-09: nothing noted
        2026-03-16: 1 quiet day (Saturday), 1 session, 2 min
        2026-03-23: nothing noted

        knot: 9 to 0 on average, 1 time; 1 more with one number only
        2026-03-02: knot 9 to 0, 1 time
        2026-03-16: knot 9, 1 time

        Minutes
        goodbye: 3
        """)
  }
}
