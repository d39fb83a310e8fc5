import RespiteCore
import Testing

/// How a plan writes times, lengths and days.
struct PlanWordsTests {
  @Test(
    "a time of day is read kindly, and only where it is one",
    arguments: [
      ("07:10", "07:10"), ("7:10", "07:10"), ("0:00", "00:00"), ("23:59", "23:59"), ("24:00", nil),
      ("7:1", nil), ("7", nil), ("07.10", nil), ("7:10 am", nil), ("-1:00", nil), ("12:60", nil),
      ("", nil), ("١٢:٠٠", nil), ("007:10", nil), ("07:10:00", nil),
    ])
  func times(text: String, expected: String?) {
    #expect(TimeOfDay(text)?.description == expected)
  }

  @Test(
    "a length of time has units",
    arguments: [
      ("20m", "20 min"), ("1h30m", "1 h 30 min"), ("2 h", "2 h"), ("90s", "1 min 30 s"),
      ("20 minutes", "20 min"), ("24h", "24 h"), ("0m", "0 min"), ("20", nil), ("", nil),
      ("25h", nil), ("m", nil), ("10m2h", nil), ("5m5m", nil), ("1.5h", nil), ("-5m", nil),
      ("99999999h", nil), ("5x", nil),
    ])
  func lengths(text: String, expected: String?) {
    #expect(TimeSpan(written: text)?.words == expected)
  }

  @Test(
    "days are names, ranges and dates",
    arguments: [
      (["daily"], "1111111"), (["mon-fri"], "1111100"), (["mon", "thu"], "1001000"),
      (["mon, thu"], "1001000"), (["fri-mon"], "1000111"), (["Saturday"], "0000010"),
      (["weekends"], "0000011"), (["weekdays"], "1111100"), (["sun-sun"], "0000001"),
      (["2026-03-05"], "0001000"), (["tue", "2026-03-05"], "0101000"),
    ])
  func days(texts: [String], expected: String) throws {
    let rule = DayRule(try DayRule.Days(reading: texts))
    let monday = try #require(LocalDate("2026-03-02"))
    #expect((0..<7).map { rule.includes(monday + $0) ? "1" : "0" }.joined() == expected)
  }

  @Test("what is excepted is left out, and the first date is found past it")
  func except() throws {
    let rule = DayRule(
      try DayRule.Days(reading: ["mon-fri"]),
      except: try DayRule.Days(reading: ["wed", "2026-03-05", "2026-03-06"]))
    let wednesday = try #require(LocalDate("2026-03-04"))
    #expect(rule.first(from: wednesday)?.description == "2026-03-09")
    let never = DayRule(
      try DayRule.Days(reading: ["mon"]), except: try DayRule.Days(reading: ["daily"]))
    #expect(never.first(from: wednesday) == nil)
    let far = DayRule(try DayRule.Days(reading: ["2096-02-29"]))
    #expect(far.first(from: wednesday)?.description == "2096-02-29")
    #expect(far.first(from: wednesday + 365_000) == nil)
  }

  @Test(
    "a day that is none is told with the nearest",
    arguments: [
      ("mno", "there is no day 'mno'. Did you mean 'mon'?"),
      ("munday", "there is no day 'munday'. Did you mean 'monday'?"),
      ("dayly", "there is no day 'dayly'. Did you mean 'daily'?"),
      ("mon-fry", "there is no day 'fry'. Did you mean 'fri'?"),
      ("mon-tue-wed", "'mon-tue-wed' is no range of days"),
      ("2026-02-29", "'2026-02-29' is no date"),
      ("2026-04-31", "'2026-04-31' is no date"), ("-", "there is no day ''"),
      (",", "there are no days"),
    ])
  func noDays(text: String, expected: String) {
    let fault = #expect(throws: Fault.self) { try DayRule.Days(reading: [text]) }
    #expect(fault?.description.hasPrefix(expected) == true, "\(fault?.description ?? "")")
  }
}
