import RespiteCore
import Testing

@testable import respite

/// Days of the journal, for programs.
struct JournalDayJSONTests {
  /// Saturday, 28 March 2026.
  private let today = LocalDate(daysSince1970: 20540)

  private var entry: JournalEntry {
    var session = SessionRecord(
      routine: "own", kind: .goodbye, title: "Own", origin: .commandLine,
      started: Instant(secondsSince1970: 1_774_684_800), date: today, minuteOfDay: 480)
    session.ended = session.started + 61
    session.ending = .completed
    session.played = .seconds(60.5)
    var entry = JournalEntry(id: 7, session)
    entry.measures = [Measure("knot", 8), Measure("knot", 3)]
    entry.notes = ["We sang."]
    return entry
  }

  private let session = """
    {"id":7,"routine":"own","kind":"goodbye","title":"Own","origin":"command",\
    "started":"2026-03-28T08:00:00Z","date":"2026-03-28","minute":480,\
    "ended":"2026-03-28T08:01:01Z","ending":"completed","played":60.5,"planned":null,\
    "measures":[["knot",8.0],["knot",3.0]]
    """

  @Test("a glance has today and the week, and nothing that was typed")
  func glance() {
    let total = DayTotal(date: today, kind: .goodbye, sessions: 1, played: .seconds(60.5))
    let glance = JournalGlance(today: today, entries: [entry], week: [total], streak: 2)
    #expect(
      JournalDayJSON.glance(glance).text == """
        {"date":"2026-03-28","sessions":[\(session)}],\
        "week":{"start":"2026-03-23","days":["2026-03-28"],"sessions":1,"played":{"goodbye":60.5}},\
        "last_day":null,"days_in_a_row":2}
        """)
  }

  @Test("a glance at nothing says so in the same form")
  func nothing() {
    #expect(
      JournalDayJSON.glance(JournalGlance(today: today, lastDay: today + -20)).text == """
        {"date":"2026-03-28","sessions":[],\
        "week":{"start":"2026-03-23","days":[],"sessions":0,"played":{}},\
        "last_day":"2026-03-08","days_in_a_row":null}
        """)
  }

  @Test("a day has all that was noted, with what became of its plans")
  func day() {
    let record = OccurrenceRecord(
      OccurrenceID(plan: "day", step: "evening", date: today), .skipped,
      at: Instant(secondsSince1970: 1_774_684_800), reason: "you left it out")
    #expect(
      JournalDayJSON.day(today, [entry], [record]).text == """
        {"date":"2026-03-28","sessions":[\(session),"notes":["We sang."]}],\
        "occurrences":[{"plan":"day","step":"evening","date":"2026-03-28","slot":0,\
        "state":"skipped","at":"2026-03-28T08:00:00Z","started":null,"until":null,\
        "reason":"you left it out"}]}
        """)
  }
}
