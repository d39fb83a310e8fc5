import Foundation
import RespiteCore
import Testing

@testable import respite

/// What goes to a calendar is, for two years, what the agenda has.
struct PlanCalendarTests {
  private static let stamp = Instant(secondsSince1970: 1_767_225_600)

  private static func rules(_ zone: String) throws -> TimeZoneRules {
    try ZoneFiles(folders: ["/usr/share/zoneinfo"]).rules(zone)
  }

  private static func step(_ id: String, _ trigger: PlanStep.Trigger) -> PlanStep {
    PlanStep(id: id, trigger, runs: [.init(id)])
  }

  /// A plan by chance, with every way to say when.
  private static func plan(_ chance: inout SeededGenerator) throws -> Plan {
    func time() -> TimeOfDay { TimeOfDay(minutes: Int.random(in: 0..<288, using: &chance) * 5) }
    var steps = (0..<4).map { step("at\($0)", .at(time())) }
    steps += [
      step("early", .at(TimeOfDay(minutes: 150))), step("two", .at(TimeOfDay(minutes: 90))),
    ]
    steps.append(step("every", .every(.seconds(5400), from: time(), to: time(), limit: 2)))
    steps.append(
      step(
        "night", .every(.seconds(2700), from: .midnight, to: TimeOfDay(minutes: 300), limit: nil)))
    steps.append(step("after", .after("at0", wait: .seconds(600), ifSkipped: false)))
    let days = [
      ["daily"], ["mon-fri"], ["sat", "sun"], ["tue", "2027-02-01", "2026-11-01"],
      ["2026-12-24", "2027-03-28"],
    ]
    let excepts = [[], ["2026-12-25", "wed"], ["2027-03-28", "2026-10-25"]]
    let except = excepts[Int.random(in: 0..<excepts.count, using: &chance)]
    return Plan(
      name: "pack/day", title: "Day",
      days: DayRule(
        try .init(reading: days[Int.random(in: 0..<days.count, using: &chance)]),
        except: except.isEmpty ? .init() : try .init(reading: except)),
      dayStart: [TimeOfDay.midnight, TimeOfDay(minutes: 180)][
        Int.random(in: 0...1, using: &chance)],
      steps: steps)
  }

  @Test(
    "a calendar that goes by the file alone has the agenda's moments, for two years",
    arguments: [
      "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Nuuk", "Africa/Cairo",
      "Pacific/Chatham", "Asia/Tokyo", "UTC", "Africa/Casablanca",
    ])
  func expansion(zone: String) throws {
    var chance = SeededGenerator(seed: 5)
    for _ in 0..<4 {
      let agenda = Agenda(
        [.init(try Self.plan(&chance))], zones: PlanZones(own: try Self.rules(zone)))
      let first = try #require(LocalDate("2026-10-20"))
      let calendar = PlanCalendar(agenda, zone: zone, from: first, stamp: Self.stamp)
      #expect(calendar.leftOut == ["after"])
      let end = Instant(secondsSince1970: Int64((first + 725).daysSince1970) * 86_400)
      let expected = agenda.occurrences(from: first, days: 731).compactMap { occurrence in
        let isWithin = occurrence.slot < agenda.step(of: occurrence).limit ?? .max
        return occurrence.at.flatMap {
          isWithin && $0 < end ? "\(agenda.step(of: occurrence).id) \($0.iso8601)" : nil
        }
      }
      let reading = try CalendarReading(calendar.text)
      let found = try reading.moments(before: "20281225T000000")
        .filter { $0.instant < end.secondsSince1970 }
        .map { "\($0.name) \(Instant(secondsSince1970: $0.instant).iso8601)" }
      let missing = Set(expected).subtracting(found).sorted()
      let extra = Set(found).subtracting(expected).sorted()
      #expect(missing.isEmpty && extra.isEmpty, "\(missing.prefix(4)) \(extra.prefix(4))")
      #expect(found.count == expected.count)
    }
  }

  @Test("a day that the calendar left out is none of its events")
  func missingDay() throws {
    let plan = Plan(
      name: "day", title: "Day", steps: [Self.step("a", .at(TimeOfDay(minutes: 430)))])
    let agenda = Agenda([.init(plan)], zones: PlanZones(own: try Self.rules("Pacific/Apia")))
    let first = try #require(LocalDate("2011-12-28"))
    let text = PlanCalendar(agenda, zone: "Pacific/Apia", from: first, stamp: Self.stamp).text
    #expect(text.contains("EXDATE;TZID=Pacific/Apia:20111230T071000\r\n"))
    #expect(!text.contains("RDATE"))
    #expect(text.contains("TZOFFSETFROM:-1000\r\nTZOFFSETTO:+1400\r\n"))
  }

  @Test("the lines are those of RFC 5545, and the same plan gives the same")
  func lines() throws {
    var step = Self.step("coherent", .at(TimeOfDay(minutes: 430)))
    step.remind = .seconds(600)
    step.runs = [
      .init("coherent"), .init("ünïcode, with; a \\ and " + String(repeating: "ö", count: 80)),
    ]
    let plan = Plan(name: "pack/day", title: "Day", steps: [step])
    let agenda = Agenda([.init(plan)], zones: PlanZones(own: try Self.rules("Europe/Berlin")))
    let first = try #require(LocalDate("2026-03-02"))
    let text = PlanCalendar(agenda, zone: "Europe/Berlin", from: first, stamp: Self.stamp).text
    #expect(
      text == PlanCalendar(agenda, zone: "Europe/Berlin", from: first, stamp: Self.stamp).text)
    #expect(
      text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
    for line in [
      "UID:coherent-0710-pack.day-home1234@respite", "SEQUENCE:0", "DTSTAMP:20260101T000000Z",
      "DTSTART;TZID=Europe/Berlin:20260302T071000", "RRULE:FREQ=DAILY", "TRIGGER:-PT10M",
      "ACTION:DISPLAY",
    ] {
      #expect(text.contains("\r\n\(line)\r\n"), "\(line)")
    }
    let bytes = Array(text.utf8)
    var start = 0
    for index in bytes.indices where bytes[index] == 10 {
      #expect(bytes[index - 1] == 13)
      #expect(index - 1 - start <= 75)
      #expect(String(validating: bytes[start..<index], as: UTF8.self) != nil)
      start = index + 1
    }
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:coherent\\, ünïcode\\, with\\; a \\\\ and öö"))
  }

  @Test(
    "an alarm comes as long before as the step says",
    arguments: [(nil, "-PT0M"), (60, "-PT1M"), (90, "-PT90S"), (7200, "-PT120M")])
  func alarm(seconds: Double?, trigger: String) throws {
    var step = Self.step("a", .at(TimeOfDay(minutes: 430)))
    step.remind = seconds.map { .seconds($0) }
    let plan = Plan(name: "day", title: "Day", steps: [step])
    let agenda = Agenda([.init(plan)], zones: PlanZones(own: .utc))
    let first = try #require(LocalDate("2026-03-02"))
    let text = PlanCalendar(agenda, zone: "UTC", from: first, stamp: Self.stamp).text
    #expect(text.contains("\r\nTRIGGER:\(trigger)\r\n"))
  }

  @Test("a time that the clocks jump over is another time of the same event")
  func gap() throws {
    let step = Self.step("a", .at(TimeOfDay(minutes: 150)))
    let agenda = Agenda(
      [.init(Plan(name: "day", title: "Day", steps: [step]))],
      zones: PlanZones(own: try Self.rules("Europe/Berlin")))
    let first = try #require(LocalDate("2026-03-02"))
    let text = PlanCalendar(agenda, zone: "Europe/Berlin", from: first, stamp: Self.stamp).text
    // On that day, the same event is at another time, whatever calendars make of the one that is not.
    let change =
      "RECURRENCE-ID;TZID=Europe/Berlin:20260329T023000\r\n"
      + "DTSTART;TZID=Europe/Berlin:20260329T033000\r\n"
    #expect(text.contains("SEQUENCE:0\r\n\(change)") && !text.contains("EXDATE"))
    let names = text.ranges(of: "UID:a-0230-day-home1234@respite\r\n").count
    #expect(names == 3 && text.ranges(of: "BEGIN:VEVENT").count == 3)
  }

  @Test("a zone that is a rule is named in quotes, because its commas would end it")
  func rule() throws {
    let name = "CET-1CEST,M3.5.0,M10.5.0/3"
    let agenda = Agenda(
      [.init(Plan(name: "day", title: "Day", steps: [Self.step("a", .at(.midnight))]))],
      zones: PlanZones(own: try TimeZoneRules(posix: name)))
    let first = try #require(LocalDate("2026-03-02"))
    let text = PlanCalendar(agenda, zone: name, from: first, stamp: Self.stamp).text
    #expect(text.contains("\r\nDTSTART;TZID=\"\(name)\":20260302T000000\r\n"))
    #expect(text.contains("\r\nTZID:CET-1CEST\\,M3.5.0\\,M10.5.0/3\r\n"))
  }

  @Test("of a step with a limit, each day has its first times, and the event says so")
  func limit() throws {
    func text(_ limit: Int?) throws -> String {
      let (ten, four) = (TimeOfDay(minutes: 600), TimeOfDay(minutes: 960))
      let step = Self.step("a", .every(.seconds(7200), from: ten, to: four, limit: limit))
      let agenda = Agenda(
        [.init(Plan(name: "day", title: "Day", steps: [step]))], zones: PlanZones(own: .utc))
      let first = try #require(LocalDate("2026-03-02"))
      return PlanCalendar(agenda, zone: "UTC", from: first, stamp: Self.stamp).text
    }
    let limited = try text(3)
    #expect(limited.ranges(of: "BEGIN:VEVENT").count == 3)
    #expect(!limited.contains("20260302T160000"))
    let note = "\r\nDESCRIPTION:At most 3 a day. The calendar has the first of its times.\r\n"
    #expect(limited.ranges(of: note).count == 3)
    for limit in [nil, 4, 1000] {
      let all = try text(limit)
      #expect(all.ranges(of: "BEGIN:VEVENT").count == 4)
      #expect(!all.contains("At most"))
    }
  }

  @Test("a break in a name breaks no line")
  func injection() {
    #expect(CalendarLines.escaped("a\r\nBEGIN:VEVENT\u{1}") == "a\\nBEGIN:VEVENT")
  }
}

extension PlanCalendar {
  /// The first export of a home.
  var text: String {
    var record = CalendarRecord(home: "home1234")
    var text = ""
    _ = write(&record) {
      text += $0
      return true
    }
    return text
  }
}
