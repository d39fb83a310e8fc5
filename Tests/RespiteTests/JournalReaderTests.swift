import RespiteCore
import RespiteJournal
import Testing

@testable import respite

@Suite struct JournalReaderTests {
  private let date = LocalDate(daysSince1970: 20541)

  private var items: [JournalItem] {
    let id = OccurrenceID(plan: "day", step: "door", date: date, slot: 2)
    var session = SessionRecord(
      routine: "a b", kind: .ritual, title: "\"Tea\", and\nü", origin: .plan(id),
      started: Instant(secondsSince1970: -5), date: date, minuteOfDay: 1439,
      planned: .milliseconds(1500))
    session.ended = Instant(secondsSince1970: 9)
    session.ending = .failed
    session.played = .milliseconds(1)
    var entry = JournalEntry(id: JournalEntry.ids.upperBound, session)
    entry.measures = [Measure("knot", 0.1 + 0.2), Measure("knot", -3)]
    entry.notes = ["", "🌱"]
    let at = Instant(secondsSince1970: 1)
    return [
      .entry(entry),
      .occurrence(OccurrenceRecord(id, .snoozed, at: at, started: at, until: at + 5)),
      .occurrence(OccurrenceRecord(id, .skipped, at: at, reason: "late")),
      .memory(MemoryItem(plugin: "p", key: "k", value: #"{"a":[1,0.30000000000000004,"x"]}"#)),
    ]
  }

  private var text: String {
    ([JournalJSON.head] + items.map(JournalJSON.line)).joined(separator: "\n")
  }

  @Test("what is written is read as it was")
  func roundTrip() throws {
    #expect(try JournalReader.items(Array(text.utf8), file: "f") == items)
    let spaced = text.replacing("\n", with: "\r\n\n")
    #expect(try JournalReader.items(Array(spaced.utf8), file: "f") == items)
  }

  @Test(
    "a value that does not fit is named",
    arguments: [
      (#""minute":1439"#, #""minute":1440"#, "minute"), (#""minute":1439,"#, "", "minute"),
      (#""kind":"ritual""#, #""kind":7"#, "kind"),
      (#""ending":"failed""#, #""ending":"x""#, "ending"),
      (#""played":1,"#, #""played":-1,"#, "played"), (#""played":1,"#, #""played":1.5,"#, "played"),
      (#""id":9007199254740991"#, #""id":9007199254740992"#, "id"),
      (#"["knot",-3.0]"#, #"["a knot",-3]"#, "measures"),
      (#"["knot",-3.0]"#, #"["knot",1e300]"#, "measures"),
      (#""notes":["","#, #""notes":[5,"#, "notes"),
      (#""state":"snoozed""#, #""state":"x""#, "state"),
      (#""key":"k""#, #""key":"two words""#, "plugin"), (#"{"memory""#, #"{"mem""#, "neither"),
      (#""slot":2,"state":"skipped""#, #""slot":-2,"state":"skipped""#, "slot"),
    ])
  func refused(old: String, new: String, name: String) throws {
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    try #require(changed != text)
    let fault = #expect(throws: Fault.self) {
      try JournalReader.items(Array(changed.utf8), file: "f")
    }
    #expect(fault?.message.contains(name) == true, "\(fault?.message ?? "")")
    #expect(fault?.line != nil)
  }

  @Test("whatever bytes are changed, reading ends well", arguments: 0..<300)
  func mutations(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      bytes[Int.random(in: bytes.indices, using: &generator)] = .random(
        in: 0...255, using: &generator)
    }
    let items = (try? JournalReader.items(bytes, file: "f")) ?? []
    // What is read can be kept.
    try Journal().add(items)
  }
}
