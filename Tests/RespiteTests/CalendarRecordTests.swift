import RespiteCore
import Testing

@testable import respite

/// What a calendar becomes that takes in one export after the other.
struct CalendarRecordTests {
  private static let stamp = Instant(secondsSince1970: 1_772_409_600)
  private static let first = LocalDate("2026-03-02") ?? LocalDate(daysSince1970: 0)

  /// A calendar program: by UID, it keeps the event of the highest sequence.
  private struct Calendar {
    private(set) var events: [String: [CalendarReading.Property]] = [:]

    mutating func take(_ text: String) throws {
      for event in try CalendarReading(text).events {
        let uid = try #require(event.first { $0.name == "UID" }).value
        events[uid] = event
      }
    }

    /// What is in it, and was not called off.
    func starts() -> [String] {
      events.values.filter { event in !event.contains { $0.value == "CANCELLED" } }
        .compactMap { event in event.first { $0.name == "DTSTART" }?.value }.sorted()
    }

    func sequence(_ uid: String) -> String? {
      events[uid]?.first { $0.name == "SEQUENCE" }?.value
    }
  }

  private static func every(from hour: Int) -> PlanStep {
    PlanStep(
      id: "a",
      .every(
        .seconds(7200), from: TimeOfDay(minutes: hour * 60), to: TimeOfDay(minutes: 840),
        limit: nil), runs: [.init("box")])
  }

  private static func plan(
    _ steps: [PlanStep], _ days: DayRule = .daily, name: String = "day"
  ) -> Plan { Plan(name: name, title: "Day", days: days, steps: steps) }

  private static func export(
    _ plan: Plan?, _ record: inout CalendarRecord, gone: [String] = [], stamp: Instant = stamp
  ) -> String {
    let agenda = Agenda(plan.map { [.init($0)] } ?? [], zones: PlanZones(own: .utc))
    var text = ""
    let hasEvents = PlanCalendar(agenda, zone: "UTC", from: first, stamp: stamp)
      .write(&record, gone: gone) {
        text += $0
        return true
      }
    #expect(hasEvents == text.contains("BEGIN:VEVENT"))
    return text
  }

  @Test("Two homes with the same plan never have the same name for an event.")
  func homes() {
    var (one, other) = (CalendarRecord(), CalendarRecord())
    let plan = Self.plan([Self.every(from: 8)])
    func names(_ text: String) -> [Substring] {
      text.replacing("\r\n ", with: "").split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    let (first, second) = (names(Self.export(plan, &one)), names(Self.export(plan, &other)))
    #expect(first.count == 4 && Set(first).isDisjoint(with: second))
    #expect(names(Self.export(plan, &one)) == first)
    #expect(one.home.utf8.count >= 20)
  }

  @Test("After a later from, a calendar has each time once, and the earlier ones are called off.")
  func from() throws {
    var record = CalendarRecord()
    var calendar = Calendar()
    try calendar.take(Self.export(Self.plan([Self.every(from: 6)]), &record))
    try calendar.take(Self.export(Self.plan([Self.every(from: 8)]), &record))
    #expect(calendar.starts() == [8, 10, 12, 14].map { "20260302T\($0 < 10 ? "0" : "")\($0)0000" })
    let gone = record.uid("a-0600-day")
    #expect(calendar.sequence(gone) == "1")
    // What comes back is there again.
    try calendar.take(Self.export(Self.plan([Self.every(from: 6)]), &record))
    #expect(calendar.starts().count == 5 && calendar.sequence(gone) == "2")
  }

  @Test("Dates besides weekdays are dates of the same event, so that other days leave no doubles.")
  func dates() throws {
    let step = PlanStep(id: "coherent", .at(TimeOfDay(minutes: 1200)), runs: [.init("coherent")])
    var record = CalendarRecord()
    var calendar = Calendar()
    let days = try DayRule(.init(reading: ["sat", "2026-12-01"]))
    let text = Self.export(Self.plan([step], days), &record)
    #expect(text.contains("\r\nRDATE;TZID=UTC:20261201T200000\r\n"))
    try calendar.take(text)
    try calendar.take(Self.export(Self.plan([step]), &record))
    #expect(calendar.events.count == 1)
    #expect(calendar.starts() == ["20260302T200000"])
    #expect(calendar.sequence(record.uid("coherent-2000-day")) == "1")
  }

  @Test("Where nothing has changed, an export is the same but for its own moment.")
  func unchanged() {
    var record = CalendarRecord()
    let plan = Self.plan([Self.every(from: 6)])
    let first = Self.export(plan, &record)
    #expect(Self.export(plan, &record) == first)
    let later = Self.export(plan, &record, stamp: Self.stamp + 60)
    #expect(later.replacing("20260302T000100Z", with: "20260302T000000Z") == first)
  }

  @Test("A plan that is gone is called off as a whole; without one, there is no calendar.")
  func gone() throws {
    var record = CalendarRecord()
    var calendar = Calendar()
    try calendar.take(Self.export(Self.plan([Self.every(from: 6)]), &record))
    try calendar.take(Self.export(nil, &record, gone: ["day"]))
    #expect(calendar.events.count == 5 && calendar.starts() == [])
    #expect(Self.export(Self.plan([], name: "other"), &record) == "")
    // A year later nobody has to hear of it any more.
    let later = Self.stamp + 500 * 86_400
    #expect(Self.export(nil, &record, gone: ["day"], stamp: later).contains("CANCELLED") == false)
  }

  @Test("A date that went by is not called off.")
  func past() throws {
    let step = PlanStep(id: "a", .at(TimeOfDay(minutes: 60)), runs: [.init("box")])
    var record = CalendarRecord()
    let days = try DayRule(.init(reading: ["2026-03-02", "2026-03-05"]))
    _ = Self.export(Self.plan([step], days), &record)
    let later = Self.stamp + 10 * 86_400
    let other = PlanStep(id: "b", .at(TimeOfDay(minutes: 60)), runs: [.init("box")])
    #expect(!Self.export(Self.plan([other]), &record, stamp: later).contains("CANCELLED"))
  }

  @Test("Two steps that play the same at the same time have names of their own.")
  func twice() {
    var record = CalendarRecord()
    var steps = ["x", "y"].map { PlanStep(id: $0, .at(.midnight), runs: [.init("pack/box")]) }
    for index in steps.indices { steps[index].isNamed = false }
    let text = Self.export(Self.plan(steps), &record).replacing("\r\n ", with: "")
    for name in ["box-0000-day", "box-0000-day-2"] {
      #expect(text.contains("UID:\(record.uid(name))\r\n"), "\(name)")
    }
  }

  @Test("What is kept is read as it was, and of a line that is nothing the rest is read.")
  func reading() throws {
    var record = CalendarRecord()
    _ = Self.export(Self.plan([Self.every(from: 6)]), &record)
    _ = Self.export(Self.plan([Self.every(from: 12)]), &record)
    let text = record.text
    let read = try #require(CalendarRecord(lines: "\(text)nothing\n{\"uid\":1}\n"))
    #expect(read.home == record.home && read.events == record.events)
    for text in ["", "x", "{}", "{\"respite\":\"calendar\",\"home\":\"../..\"}"] {
      #expect(CalendarRecord(lines: text) == nil, "\(text)")
    }
  }

  @Test("Of the largest plan, only one event at a time is held.")
  func largest() {
    let steps = (0..<2).map { number in
      PlanStep(
        id: "s\(number)",
        .every(.seconds(90), from: .midnight, to: TimeOfDay(minutes: 1439), limit: nil),
        runs: [.init("box")])
    }
    let agenda = Agenda([.init(Self.plan(steps))], zones: PlanZones(own: .utc))
    var record = CalendarRecord()
    var (count, longest) = (0, 0)
    _ = PlanCalendar(agenda, zone: "UTC", from: Self.first, stamp: Self.stamp).write(&record) {
      count += 1
      longest = max(longest, $0.utf8.count)
      return true
    }
    #expect(count == 2 * 960 + 2 && longest < 2000)
  }
}
