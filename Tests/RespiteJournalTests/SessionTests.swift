import RespiteCore
import Testing

@testable import RespiteJournal

@Suite struct SessionTests {
  private let journal = Journal()

  @Test("what was saved is read as it was, in the order in which it happened")
  func roundTrip() throws {
    let id = OccurrenceID(plan: "day", step: "door", date: .example, slot: 1)
    var late = JournalEntry.example(1, minute: 700, origin: .plan(id)).ended(.stopped, after: 30)
    late.measures = [Measure("knot", 8), Measure("mood", 0.25), Measure("knot", 3)]
    late.notes = ["It was the red bus.", ""]
    let early = JournalEntry.example(2, minute: 60, kind: .goodbye, origin: .home)
    try journal.save(late)
    try journal.save(early)
    #expect(try journal.entries(from: .example, to: .example) == [early, late])
    #expect(try journal.entries(from: .example + 1, to: .example + 9).isEmpty)
  }

  @Test("a session that was never closed is partial, and one that is saved again is closed")
  func partial() throws {
    let begun = JournalEntry.example(1)
    try journal.save(begun)
    let kept = try journal.entries(from: .example, to: .example)
    #expect(kept.first?.session.ending == .partial)
    #expect(kept.first?.session.ended == nil)
    var ended = begun.ended(.completed, after: 72)
    ended.measures = [Measure("knot", 2)]
    try journal.save(ended)
    try journal.save(ended)
    #expect(try journal.entries(from: .example, to: .example) == [ended])
  }

  @Test("to save a session again writes only what is new, however much it has noted")
  func growing() throws {
    func changes() throws -> Int { try journal.read { $0.totalChangesCount } }
    var entry = JournalEntry.example(1)
    try journal.save(entry)
    for number in 1...20 {
      entry.measures.append(Measure("knot", Double(number)))
      entry.notes.append("\(number)")
      let before = try changes()
      try journal.save(entry)
      #expect(try changes() - before == 3)
    }
    #expect(try journal.entries(from: .example, to: .example) == [entry])
  }

  @Test("what plugins remember is apart by plugin, replaced and forgotten")
  func memory() throws {
    func save(_ plugin: String, _ key: String, _ value: String?) throws {
      try journal.save(
        .example(1), remembering: [MemoryItem(plugin: plugin, key: key, value: value)])
    }
    try save("a", "rung", "3")
    try save("b", "rung", "\"x\"")
    try save("a", "rung", "4")
    #expect(try journal.memory(of: "a") == ["rung": "4"])
    #expect(try journal.memory(of: "b") == ["rung": "\"x\""])
    try save("a", "rung", nil)
    #expect(try journal.memory(of: "a").isEmpty)
  }

  @Test("totals are by day and kind, and days without a session are not there")
  func totals() throws {
    try journal.save(JournalEntry.example(1).ended(.completed, after: 60))
    try journal.save(JournalEntry.example(2).ended(.stopped, after: 30))
    try journal.save(JournalEntry.example(3, kind: .goodbye).ended(.completed, after: 5))
    try journal.save(JournalEntry.example(4, on: .example + -7))
    #expect(
      try Set(journal.totals(from: .example + -7, to: .example)) == [
        DayTotal(date: .example, kind: .breathing, sessions: 2, played: .seconds(90)),
        DayTotal(date: .example, kind: .goodbye, sessions: 1, played: .seconds(5)),
        DayTotal(date: .example + -7, kind: .breathing, sessions: 1, played: .zero),
      ])
  }

  @Test("of a measure the first in a session is before and the last after")
  func changes() throws {
    var first = JournalEntry.example(1)
    first.measures = [
      Measure("knot", 8), Measure("mood", 1), Measure("knot", 6), Measure("knot", 3),
    ]
    var second = JournalEntry.example(2, minute: 700)
    second.measures = [Measure("knot", 5)]
    try journal.save(second)
    try journal.save(first)
    #expect(
      try journal.changes(from: .example, to: .example) == [
        MeasureChange("knot", on: .example, before: 8, after: 3),
        MeasureChange("mood", on: .example, before: 1),
        MeasureChange("knot", on: .example, before: 5),
      ])
  }

  @Test("days in a row may end yesterday, because today is not over")
  func daysInARow() throws {
    for (index, offset) in [0, -1, -2, -4].enumerated() {
      try journal.save(.example(Int64(index + 1), on: .example + offset))
    }
    #expect(try journal.daysInARow(upTo: .example) == 3)
    #expect(try journal.daysInARow(upTo: .example + 1) == 3)
    #expect(try journal.daysInARow(upTo: .example + 2) == 0)
    #expect(try journal.daysInARow(upTo: .example + -3) == 1)
    #expect(try journal.lastDay(before: .example + -2) == .example + -4)
    #expect(try journal.lastDay(before: .example + -4) == nil)
  }
}
