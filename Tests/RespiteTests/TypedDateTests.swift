import RespiteCore
import Testing

@testable import respite

@Suite struct TypedDateTests {
  /// Saturday, 28 March 2026.
  private let today = LocalDate(daysSince1970: 20540)

  @Test(
    "a day is typed as a date or in words, and a weekday is the last or the next one",
    arguments: [
      ("today", 0, 0), ("Yesterday", -1, -1), ("tomorrow", 1, 1), ("saturday", 0, 0),
      ("fri", -1, 6), ("Sunday", -6, 1), ("mon", -5, 2), ("2026-03-29", 1, 1),
    ])
  func days(text: String, past: Int, coming: Int) {
    #expect(LocalDate(typed: text, today: today, weekdays: .past) == today + past)
    #expect(LocalDate(typed: text, today: today, weekdays: .coming) == today + coming)
  }

  @Test("what is no day is none", arguments: ["", "m", "mond", "29", "2026-02-29", "next monday"])
  func others(text: String) {
    #expect(LocalDate(typed: text, today: today, weekdays: .past) == nil)
  }
}
