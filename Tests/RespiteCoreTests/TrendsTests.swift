import RespiteCore
import Testing

@Suite struct TrendsTests {
  /// Sunday, 29 March 2026.
  private let today = LocalDate(daysSince1970: 20541)

  private func total(_ days: Int, _ kind: Kind, _ sessions: Int, _ seconds: Double) -> DayTotal {
    DayTotal(date: today + days, kind: kind, sessions: sessions, played: .seconds(seconds))
  }

  @Test("weeks begin on Mondays, the last is the one of today, and empty ones are there")
  func weeks() {
    let trends = Trends([], [], weeks: 3, upTo: today)
    #expect(trends.weeks.map(\.start.description) == ["2026-03-09", "2026-03-16", "2026-03-23"])
    #expect(trends.weeks.allSatisfy { $0.sessions == 0 && $0.measures.isEmpty })
    #expect(Trends([], [], weeks: 1, upTo: today + 1).weeks[0].start == today + 1)
  }

  @Test("sums are by week and kind, and what is outside is left out")
  func sums() {
    let trends = Trends(
      [
        total(0, .breathing, 1, 60), total(0, .goodbye, 2, 30), total(-6, .breathing, 1, 30),
        total(-7, .breathing, 1, 5), total(-30, .breathing, 9, 500), total(1, .breathing, 9, 500),
      ], [], weeks: 2, upTo: today)
    #expect(trends.weeks.map(\.sessions) == [1, 4])
    #expect(trends.weeks[1].played == [.breathing: .seconds(90), .goodbye: .seconds(30)])
    #expect(trends.weeks[1].total == .seconds(120))
    #expect(trends.weeks[1].days == [today, today + -6])
  }

  @Test("a mean is of what is there: missing is not low")
  func means() {
    let trends = Trends(
      [],
      [
        MeasureChange("knot", on: today, before: 8, after: 2),
        MeasureChange("knot", on: today, before: 4),
        MeasureChange("knot", on: today + -14, before: 1, after: 1),
        MeasureChange("mood", on: today, before: 5),
      ], weeks: 3, upTo: today)
    #expect(
      trends.weeks[2].measures["knot"] == Trends.Mean(before: 8, after: 2, times: 1, leftOut: 1))
    #expect(trends.weeks[2].measures["mood"] == Trends.Mean(before: 5, after: nil, times: 1))
    #expect(trends.weeks[1].measures.isEmpty)
    #expect(
      trends.measures["knot"] == Trends.Mean(before: 4.5, after: 1.5, times: 2, leftOut: 1))
  }

  @Test("a mean shows no change that happened in no session, whatever was noted only once")
  func unchanged() {
    let changes = [
      MeasureChange("knot", on: today, before: 9), MeasureChange("knot", on: today, before: 9),
      MeasureChange("knot", on: today, before: 3, after: 3),
    ]
    let trends = Trends([], changes, weeks: 1, upTo: today)
    let mean = Trends.Mean(before: 3, after: 3, times: 1, leftOut: 2)
    #expect(trends.measures["knot"] == mean)
    #expect(trends.weeks[0].measures["knot"] == mean)
  }
}
