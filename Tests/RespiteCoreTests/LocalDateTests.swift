import RespiteCore
import Testing

struct LocalDateTests {
  @Test("every day of two centuries follows the one before")
  func everyDay() throws {
    var date = try #require(LocalDate(year: 1897, month: 1, day: 1))
    var weekday = Weekday.friday
    var wrong: [LocalDate] = []
    for year in 1897..<2105 {
      for month in 1...12 {
        for day in 1...31 {
          guard let next = LocalDate(year: year, month: month, day: day) else { continue }
          if next != date || next.weekday != weekday || next.components != (year, month, day)
            || LocalDate(next.description) != next
          {
            wrong.append(next)
          }
          date = date + 1
          let index = try #require(Weekday.allCases.firstIndex(of: weekday))
          weekday = Weekday.allCases[(index + 1) % 7]
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(date.description == "2105-01-01")
  }

  @Test(
    "what no calendar has is no date",
    arguments: [
      "2025-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-1-1", "today",
      "2026-01-00", "+026-01-01", "2026-01-01-01", "",
    ])
  func noDate(text: String) {
    #expect(LocalDate(text) == nil)
  }
}
