import RespiteCore
import Testing

/// Which times a plan has on which dates.
struct AgendaTimesTests {
  @Test(
    "a step keeps to the clock on the wall, through every change of it",
    arguments: [
      ("America/New_York", "2025-03-08", "02:30", "08 02:30, 09 03:30, 10 02:30"),
      ("Australia/Lord_Howe", "2025-10-04", "02:15", "04 02:15, 05 02:45, 06 02:15"),
      ("Africa/Cairo", "2025-04-24", "00:30", "24 00:30, 25 01:30, 26 00:30"),
      ("Asia/Beirut", "2025-03-29", "00:00", "29 00:00, 30 01:00, 31 00:00"),
      ("America/Nuuk", "2023-03-24", "22:30", "24 22:30, 25 23:30, 26 22:30"),
      ("America/Nuuk", "2024-03-29", "23:30", "29 23:30, 31 00:30, 31 23:30"),
      ("Pacific/Apia", "2011-12-29", "07:10", "29 07:10, 31 07:10?, 31 07:10"),
      ("America/New_York", "2025-11-01", "01:30", "01 01:30, 02 01:30, 03 01:30"),
      ("Australia/Lord_Howe", "2025-04-05", "01:45", "05 01:45, 06 01:45, 07 01:45"),
      ("Europe/Berlin", "2024-02-28", "12:00", "28 12:00, 29 12:00, 01 12:00"),
      ("Europe/Berlin", "2025-01-30", "12:00", "30 12:00, 31 12:00, 01 12:00"),
    ])
  func wallTime(zone: String, from: String, time: String, expected: String) throws {
    #expect(try PlanDrawing(.at(time, "a"), zone: zone).times(from: from, days: 3) == expected)
  }

  @Test("times that meet on a day with a gap come one after the other")
  func collision() throws {
    let plan = PlanDrawing(.at("03:30", "b"), .at("02:30", "a"), zone: "America/New_York")
    #expect(try plan.drawn("2025-03-09 03:31") == "b 03:30 due!, a 03:30 due!")
    let decision = try plan.decision("2025-03-09 03:31")
    #expect(decision.start?.step == "b")
    #expect(decision.standings.filter { $0.reason == .waits }.map(\.id.step) == ["a"])
  }

  @Test(
    "every so often is elapsed time, without a hole or a double",
    arguments: [
      (
        "America/New_York", "2025-11-02", "30m", "00:30", "02:00",
        "02 00:30, 02 01:00, 02 01:30, 02 01:00, 02 01:30, 02 02:00"
      ),
      (
        "America/New_York", "2025-03-09", "4h", "00:00", "13:00",
        "09 00:00, 09 05:00, 09 09:00, 09 13:00"
      ),
      (
        "America/New_York", "2025-03-10", "4h", "00:00", "13:00",
        "10 00:00, 10 04:00, 10 08:00, 10 12:00"
      ),
      ("Europe/Berlin", "2025-03-30", "30m", "01:30", "03:30", "30 01:30, 30 03:00, 30 03:30"),
      ("UTC", "2025-03-30", "2h", "22:00", "02:00", "30 22:00, 31 00:00, 31 02:00"),
    ])
  func elapsed(
    zone: String, date: String, interval: String, from: String, to: String, expected: String
  ) throws {
    let plan = PlanDrawing(.every(interval, from, to, "a"), zone: zone)
    #expect(try plan.times(from: date, days: 1) == expected)
    let agenda = try plan.agenda()
    let times = try agenda.occurrences(from: #require(LocalDate(date)), days: 1).compactMap(\.at)
    let gaps = Set(zip(times, times.dropFirst()).map { $1 - $0 })
    #expect(gaps == [TimeSpan(written: interval).map { Int64($0.seconds) }])
  }

  @Test("a time before the day's start belongs to the date before")
  func dayStart() throws {
    var drawing = PlanDrawing(.at("23:30", "late"), .at("00:20", "later"), .at("03:00", "early"))
    drawing.plans[0].dayStart = TimeOfDay(minutes: 180)
    drawing.plans[0].days = DayRule(try DayRule.Days(reading: ["fri"]))
    #expect(try drawing.times(from: "2026-03-02", days: 7) == "06 03:00, 06 23:30, 07 00:20")
    let agenda = try drawing.agenda()
    #expect(
      agenda.today(of: 0, at: try drawing.instant("2026-03-07 02:59")).description == "2026-03-06")
    try drawing.note("later", .completed, "2026-03-07 00:25", on: "2026-03-06")
    #expect(
      try drawing.drawn("2026-03-07 00:40", on: "2026-03-06")
        == "early 03:00 missed, late 23:30 missed, later 00:20 done")
  }

  @Test("a pinned step keeps to its zone, the others follow the person")
  func travel() throws {
    var drawing = PlanDrawing(
      .at("07:10", "own"), .at("07:10", "home", zone: "Europe/Berlin"), zone: "America/New_York")
    drawing.named = ["Europe/Berlin"]
    #expect(try drawing.drawn("2026-07-01 01:15") == "home 01:10 due!, own 07:10 upcoming")
  }

  @Test(
    "the next time is that of the whole list",
    arguments: ["UTC", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "America/Nuuk"])
  func next(zone: String) throws {
    var chance = SeededGenerator(seed: 3)
    for round in 0..<30 {
      var drawing = PlanDrawing(.every("95m", "21:00", "04:00", "c"), zone: zone)
      for index in 0..<6 {
        let time = TimeOfDay(minutes: Int.random(in: 0..<1440, using: &chance))
        drawing.plans[0].steps.append(.at(time.description, "s\(index)"))
      }
      drawing.plans[0].dayStart = TimeOfDay(minutes: [0, 180, 300][round % 3])
      let days = [["daily"], ["sat,sun"], ["2011-12-30", "2012-01-02"], ["thu"]][round % 4]
      drawing.plans[0].days = DayRule(try DayRule.Days(reading: days))
      let agenda = try drawing.agenda()
      let first = try #require(LocalDate(["2011-12-26", "2025-03-05", "2025-10-02"][round % 3]))
      let all = agenda.occurrences(from: first + -2, days: 40)
        .filter { !$0.isOnMissingDay }.compactMap(\.at)
      for _ in 0..<40 {
        let now = Instant(
          secondsSince1970: Int64(first.daysSince1970) * 86_400
            + Int64.random(in: 0..<1_000_000, using: &chance))
        let expected = all.filter { $0 > now }.min()
        #expect(expected == nil || agenda.next(after: now) == expected)
      }
    }
  }
}
