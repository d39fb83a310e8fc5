import RespiteCore
import Terminal
import Testing

@testable import respite

/// Pages of the journal, also in narrow terminals.
@Suite struct JournalTextTests {
  /// Saturday, 28 March 2026.
  private let today = LocalDate(daysSince1970: 20540)

  private func entry(
    _ title: String, _ minute: Int, _ ending: SessionRecord.Ending, _ seconds: Double
  ) -> JournalEntry {
    var session = SessionRecord(
      routine: "a", kind: .goodbye, title: title, origin: .commandLine,
      started: Instant(secondsSince1970: 1), date: today, minuteOfDay: minute)
    session.ending = ending
    session.played = .seconds(seconds)
    return JournalEntry(id: 1, session)
  }

  private var entries: [JournalEntry] {
    var first = entry("Goodbye at the door with everything that it takes", 485, .completed, 123)
    first.measures = [Measure("knot", 8), Measure("mood", 2.5), Measure("knot", 3)]
    first.notes = ["We sang the one with the red bus, and then\u{1b}[31m we waved for a long time."]
    return [
      first, entry("Calm, 4-4-4", 720, .stopped, 30), entry("Own", 1080, .failed, 5),
      entry("Own", 1081, .partial, 0),
    ]
  }

  private var trends: Trends {
    var totals: [DayTotal] = []
    var changes: [MeasureChange] = []
    var generator = SeededGenerator(seed: 1)
    for day in 0..<70 where day % 3 != 1 && !(20..<34).contains(day) {
      let date = today + -day
      totals.append(
        DayTotal(
          date: date, kind: day % 2 == 0 ? .breathing : .goodbye, sessions: 1,
          played: .seconds(Double(day * 7 + 60))))
      changes.append(
        MeasureChange(
          "knot", on: date, before: Double.random(in: 4...9, using: &generator),
          after: Double.random(in: 0...5, using: &generator)))
      if day < 10 { changes.append(MeasureChange("mood", on: date, before: 5)) }
    }
    return Trends(totals, changes, weeks: 8, upTo: today)
  }

  private func pages(_ look: JournalLook) -> String {
    let week = [-5, -4, -1, 0].map {
      DayTotal(date: today + $0, kind: .goodbye, sessions: 1, played: .seconds(123))
    }
    let id = OccurrenceID(plan: "day", step: "evening", date: today)
    let skipped = OccurrenceRecord(
      id, .skipped, at: Instant(secondsSince1970: 1), reason: "its time had passed")
    return [
      JournalText.glance(
        JournalGlance(today: today, entries: entries, week: week, streak: 3), look),
      JournalText.glance(JournalGlance(today: today, lastDay: today + -20), look),
      JournalText.day(today, entries, [skipped], look), JournalText.day(today, [], [], look),
      look.isLinear
        ? TrendsTable.page(trends, upTo: today, look) : TrendsText.page(trends, upTo: today, look),
      TrendsText.page(Trends([], [], weeks: 4, upTo: today), upTo: today, look),
    ].joined(separator: "\n----\n")
  }

  @Test(
    "pages look right and fit",
    arguments: [
      ("journal-80", JournalLook(width: 80)), ("journal-40", JournalLook(width: 40)),
      ("journal-ascii", JournalLook(isASCII: true, width: 40)),
      ("journal-linear", JournalLook(isLinear: true, width: 60)),
    ])
  func golden(name: String, look: JournalLook) throws {
    let text = pages(look)
    for line in text.split(separator: "\n") {
      #expect(String(line).cellWidth <= look.width, "\(line)")
      #expect(!line.hasSuffix(" "))
    }
    if look.isASCII { #expect(text.utf8.allSatisfy { $0 < 0x80 }) }
    try expectGolden(text, name)
  }

  @Test("any number of weeks fits into 40 cells", arguments: [1, 30, 33, 34, 520])
  func manyWeeks(count: Int) {
    let change = MeasureChange("knot", on: today, before: 1, after: 1)
    let total = DayTotal(date: today, kind: .ritual, sessions: 1, played: .zero)
    let trends = Trends([total], [change], weeks: count, upTo: today)
    let page = TrendsText.page(trends, upTo: today, JournalLook(width: 40))
    for line in page.split(separator: "\n") { #expect(String(line).cellWidth <= 40, "\(line)") }
    #expect(page.contains("●"))
  }

  @Test("a cell of a table that a spreadsheet would run is only text")
  func formula() {
    var entry = entry("=cmd|'/c calc'!A1", 1, .completed, 1)
    entry.notes = ["-1", "a \"b\", c\nd"]
    #expect(
      JournalCSV.line(entry)
        == "2026-03-28,00:01,a,goodbye,'=cmd|'/c calc'!A1,completed,1,,,\"'-1\na \"\"b\"\", c\nd\"")
  }
}
