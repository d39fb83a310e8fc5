import RespiteCore
import Testing

struct TimeZoneRulesTests {
  @Test(
    "a time that the clock jumps over is later by as much, that day only",
    arguments: [
      ("America/New_York", "2025-03-09 02:30", "2025-03-09 03:30"),
      ("America/New_York", "2025-03-10 02:30", "2025-03-10 02:30"),
      ("Australia/Lord_Howe", "2025-10-05 02:15", "2025-10-05 02:45"),
      ("Africa/Cairo", "2025-04-25 00:30", "2025-04-25 01:30"),
      ("Asia/Beirut", "2025-03-30 00:00", "2025-03-30 01:00"),
      ("America/Nuuk", "2024-03-30 22:30", "2024-03-30 22:30"),
      ("America/Nuuk", "2024-03-30 23:30", "2024-03-31 00:30"),
      ("America/Nuuk", "2023-03-25 22:30", "2023-03-25 23:30"),
      ("America/Caracas", "2016-05-01 02:45", "2016-05-01 03:15"),
      ("Pacific/Chatham", "2025-09-28 03:00", "2025-09-28 04:00"),
      ("Antarctica/Troll", "2025-03-30 02:00", "2025-03-30 04:00"),
      ("Pacific/Apia", "2011-12-30 07:10", "2011-12-31 07:10"),
      ("Pacific/Apia", "2011-12-31 07:10", "2011-12-31 07:10"),
    ])
  func gaps(zone: String, asked: String, shown: String) throws {
    let rules = try SystemZone.rules(zone)
    let resolution = rules.resolve(try LocalMoment(written: asked))
    #expect(rules.local(at: resolution.instant) == (try LocalMoment(written: shown)))
    let gap =
      try LocalMoment(written: shown).secondsSince1970
      - LocalMoment(written: asked).secondsSince1970
    #expect(resolution.fit == (gap == 0 ? .exact : .gap(gap)))
  }

  @Test(
    "of a time that comes twice, the first is meant",
    arguments: [
      ("America/New_York", "2025-11-02 01:30", "2025-11-02T05:30:00Z"),
      ("Australia/Lord_Howe", "2025-04-06 01:45", "2025-04-05T14:45:00Z"),
      ("Europe/Berlin", "2025-10-26 02:30", "2025-10-26T00:30:00Z"),
      ("America/Nuuk", "2024-10-26 23:30", "2024-10-27T00:30:00Z"),
    ])
  func folds(zone: String, asked: String, expected: String) throws {
    let resolution = try SystemZone.rules(zone).resolve(LocalMoment(written: asked))
    #expect(resolution.instant.iso8601 == expected)
    #expect(resolution.fit == .fold)
  }

  @Test(
    "a POSIX rule gives the changes of any year",
    arguments: [
      ("CET-1CEST,M3.5.0,M10.5.0/3", "2125-03-25 02:30", "2125-03-25T01:30:00Z"),
      ("CET-1CEST,M3.5.0,M10.5.0/3", "2125-07-01 00:00", "2125-06-30T22:00:00Z"),
      ("EST5EDT,M3.2.0,M11.1.0", "2999-01-01 00:00", "2999-01-01T05:00:00Z"),
      ("EST5EDT", "2026-07-01 00:00", "2026-07-01T04:00:00Z"),
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2030-03-30 23:30", "2030-03-31T01:30:00Z"),
      ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2060-01-01 00:00", "2059-12-31T13:00:00Z"),
      ("XXX3EDT4,0/0,J365/23", "2026-12-31 23:30", "2027-01-01T03:30:00Z"),
      ("UTC0", "0001-01-01 00:00", "0001-01-01T00:00:00Z"),
      ("AAA0BBB,J60/0,J300/0", "2024-03-01 12:00", "2024-03-01T11:00:00Z"),
      ("AAA0BBB,59/0,300/0", "2024-02-29 12:00", "2024-02-29T11:00:00Z"),
    ])
  func posix(rule: String, asked: String, expected: String) throws {
    let rules = try TimeZoneRules(posix: rule)
    #expect(rules.instant(of: try LocalMoment(written: asked)).iso8601 == expected)
  }

  @Test(
    "words that are no rule are told as such",
    arguments: [
      "", "E", "EST", "EST25", "5EST", "EST5EDT,M13.1.0,M11.1.0", "EST5EDT,M3.2.0", "<>5", "<AB5",
      "EST5EDT,M3.2.0,M11.1.0,", "EST5EDT,M3.6.0,M11.1.0", "EST5:99", "EST5EDT,J0,J1",
      "EST5EDT,366,1", "EST5EDT,M3.2.0/168,M11.1.0", "ÉST5", "EST99999999999999999999",
    ])
  func noRule(text: String) {
    #expect(throws: TimeZoneRules.Problem.self) { try TimeZoneRules(posix: text) }
  }

  @Test("a stretch ends where the next begins, in the table, at its end and beyond it")
  func stretches() throws {
    for zone in ["Europe/Berlin", "Pacific/Apia", "Africa/Casablanca", "Asia/Tokyo"] {
      let rules = try SystemZone.rules(zone)
      var stretch = rules.stretch(at: Instant(secondsSince1970: -3_000_000_000))
      #expect(stretch.start == nil)
      while let end = stretch.end, end < Instant(secondsSince1970: 5_000_000_000) {
        let next = rules.stretch(at: end)
        #expect(next.start == end)
        #expect(rules.stretch(at: end + -1) == stretch)
        stretch = next
      }
    }
  }
}
