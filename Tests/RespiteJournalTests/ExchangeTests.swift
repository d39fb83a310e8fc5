import RespiteCore
import RespiteJournal
import Testing

@Suite struct ExchangeTests {
  private let journal = Journal()
  private let at = Instant(secondsSince1970: 1)

  private func items(of journal: Journal) throws -> [JournalItem] {
    var items: [JournalItem] = []
    try journal.export { items.append($0) }
    return items
  }

  init() throws {
    for id in 1...30 {
      var entry = JournalEntry.example(Int64(id), on: .example + (id * id - 500))
        .ended(.completed, after: 60)
      entry.measures = [Measure("knot", 7), Measure("knot", Double(id) / 7)]
      entry.notes = ["Line one\nand two, \"quoted\""]
      try journal.save(
        entry, remembering: [MemoryItem(plugin: "p", key: "k\(id)", value: "\(id)")])
    }
    try journal.skip(
      OccurrenceID(plan: "a", step: "b", date: .example, slot: 2), reason: "late", at: at)
    try journal.snooze(
      OccurrenceID(plan: "a", step: "c", date: .example), until: at + 60, at: at)
  }

  @Test("what is taken out is all there is, and taken in elsewhere it is the same")
  func roundTrip() throws {
    let items = try items(of: journal)
    #expect(items.count == 62)
    let other = Journal()
    #expect(try other.add(items) == 62)
    #expect(try self.items(of: other) == items)
    #expect(try other.add(items) == 0)
    #expect(try self.items(of: other) == items)
  }

  @Test("what is there already stays as it is")
  func keeps() throws {
    var entry = JournalEntry.example(1)
    entry.session.title = "Another"
    let before = try items(of: journal)
    #expect(try journal.add([.entry(entry)]) == 0)
    #expect(try items(of: journal) == before)
  }

  @Test("the last day of the calendar is taken out, and then there is an end")
  func lastDay() throws {
    let last = try #require(LocalDate(year: 9999, month: 12, day: 31))
    let other = Journal()
    let entries = [last + -31, last + -1, last].enumerated().map {
      JournalItem.entry(.example(Int64($0.offset + 1), on: $0.element))
    }
    try other.add(entries)
    #expect(try items(of: other) == entries)
  }

  @Test("where one cannot be added, none is")
  func allOrNothing() throws {
    var bad = JournalEntry.example(101)
    bad.session.minuteOfDay = 5000
    let before = try items(of: journal)
    #expect(throws: JournalFailure.self) {
      try journal.add([.entry(.example(100)), .entry(bad)])
    }
    #expect(try items(of: journal) == before)
  }
}
