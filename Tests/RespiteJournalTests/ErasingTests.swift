import Foundation
import RespiteCore
import RespiteJournal
import Testing

@Suite struct ErasingTests {
  private let folder: JournalFolder
  private let journal: Journal

  init() throws {
    folder = try JournalFolder()
    journal = folder.journal()
    for id in 1...50 {
      var entry = JournalEntry.example(Int64(id), on: .example + -id)
      entry.session.title = id <= 10 ? "Title-\(id)-recent" : "Title-\(id)-early"
      entry.notes = ["Secret-\(id)-" + String(repeating: id <= 10 ? "r" : "e", count: 3000)]
      try journal.save(
        entry, remembering: [MemoryItem(plugin: "p", key: "k\(id)", value: "\"Kept-\(id)\"")])
      try journal.skip(
        OccurrenceID(plan: "day", step: "Step-\(id)", date: .example + -id), reason: "late",
        at: Instant(secondsSince1970: 1))
    }
  }

  @Test("all of it is gone from the bytes of every file")
  func all() throws {
    #expect(try folder.holds("Secret-7-"))
    try Data("x".utf8).write(to: URL(fileURLWithPath: folder.file + ".damaged-2020-01-01"))
    #expect(try journal.erase() == 50)
    for word in ["Secret-", "Title-", "Kept-", "Step-", "eeeeeeee"] {
      #expect(try !folder.holds(word), "\(word)")
    }
    #expect(try !folder.names.contains { $0.contains("damaged") })
    #expect(try journal.entries(from: .example + -99, to: .example).isEmpty)
    #expect(try journal.memory(of: "p").isEmpty)
    #expect(try folder.bytes(of: "journal.sqlite-wal").isEmpty)
  }

  @Test("before a day, what is older is gone from the bytes, and the rest is as it was")
  func before() throws {
    let kept = try journal.entries(from: .example + -10, to: .example)
    #expect(kept.count == 10)
    #expect(try journal.erase(before: .example + -10) == 40)
    for word in ["-early", "Secret-11-", "Step-50", "eeeeeeee"] {
      #expect(try !folder.holds(word), "\(word)")
    }
    #expect(try journal.entries(from: .example + -99, to: .example) == kept)
    #expect(try journal.records(from: .example + -99, to: .example).count == 10)
    // What plugins remember has no date.
    #expect(try journal.memory(of: "p").count == 50)
  }
}
