import Foundation
import RespiteCore
import RespiteJournal
import Testing

@testable import respite

/// What a program knows of the steps of plans, whatever becomes of the journal meanwhile.
struct PlanRecordsTests {
  private let path: String
  private let id = OccurrenceID(plan: "day", step: "box", date: LocalDate(daysSince1970: 20541))
  private let now = Instant(secondsSince1970: 1_774_764_000)

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path() + "/journal.sqlite"
  }

  private func journal() -> Journal { Journal(at: path, today: id.date, patience: 0) }

  private func records(isWanted: @escaping () -> Bool = { true }) -> PlanRecords {
    PlanRecords(journal(), isWanted: isWanted)
  }

  private func state(_ records: PlanRecords) -> OccurrenceRecord.State? {
    records.records(of: id.date...id.date)[id]?.state
  }

  @Test("what could not be written is written as soon as it can be", arguments: [false, true])
  func locked(isFinished: Bool) throws {
    // A folder in its place cannot be opened.
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let records = records()
    #expect(records.begin(id, at: now, isAsked: false))
    #expect(!records.begin(id, at: now, isAsked: false))
    #expect(records.failure != nil)
    try FileManager.default.removeItem(atPath: path)
    if isFinished { records.finish(id, as: .completed, at: now + 9, entry: nil) }
    #expect(state(records) == (isFinished ? .completed : .started))
    #expect(state(self.records()) == (isFinished ? .completed : .started))
    #expect(!self.records().begin(id, at: now, isAsked: false))
    #expect(records.failure == nil)
  }

  @Test("what was played is known to whoever played it, when the journal is erased")
  func erased() throws {
    let records = records()
    #expect(records.begin(id, at: now, isAsked: false))
    records.finish(id, as: .completed, at: now + 9, entry: nil)
    _ = try journal().erase()
    #expect(state(records) == .completed)
    #expect(state(self.records()) == nil)
  }

  @Test("a journal that is removed and begun again has what comes after", arguments: [false, true])
  func replaced(isBegunAgain: Bool) throws {
    let records = records()
    #expect(state(records) == nil)
    #expect(records.begin(id, at: now, isAsked: false))
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    if isBegunAgain { try journal().save(entry) }
    let other = OccurrenceID(plan: "day", step: "tea", date: id.date)
    #expect(records.begin(other, at: now, isAsked: false))
    #expect(self.records().records(of: id.date...id.date)[other]?.state == .started)
  }

  @Test("nothing of what is played while the journal is off is ever written")
  func off() throws {
    var isWanted = false
    let records = records { isWanted }
    #expect(records.begin(id, at: now, isAsked: false))
    #expect(!records.begin(id, at: now, isAsked: false))
    records.finish(id, as: .completed, at: now + 9, entry: nil)
    #expect(state(records) == .completed)
    isWanted = true
    #expect(state(records) == .completed)
    #expect(state(self.records()) == nil)
  }

  @Test("what a clock that was ahead has left out is taken back")
  func ahead() throws {
    let records = records()
    records.skip(id, reason: "more than 10 min went by", at: now + 9000)
    #expect(state(records) == .skipped)
    records.forgetSkips([id], after: id.date, notedAfter: now)
    #expect(state(records) == nil)
    #expect(records.begin(id, at: now, isAsked: false))
  }

  private var entry: JournalEntry {
    JournalEntry(
      id: 7,
      SessionRecord(
        routine: "a", kind: .goodbye, title: "A", origin: .commandLine, started: now,
        date: id.date, minuteOfDay: 0))
  }

  @Test("a session that was erased while it played is not written again")
  func erasedSession() throws {
    let journal = journal()
    var entry = entry
    entry.notes = ["We sang."]
    #expect(try journal.save(entry))
    #expect(try journal.save(entry, isKnown: true))
    _ = try self.journal().erase()
    #expect(try !journal.save(entry, isKnown: true))
    #expect(try journal.entries(from: id.date, to: id.date).isEmpty)
  }
}
