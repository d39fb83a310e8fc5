import Foundation
import RespiteCore
import Testing

@testable import RespiteJournal

@Suite struct OccurrenceTests {
  private let folder: JournalFolder
  private let journal: Journal
  private let id = OccurrenceID(plan: "day", step: "door", date: .example)
  private let dead = OccurrenceOwner(
    boot: OccurrenceOwner.current.boot, process: 1 << 30, start: 1)

  init() throws {
    folder = try JournalFolder()
    journal = folder.journal()
  }

  private func at(_ seconds: Int64) -> Instant { Instant(secondsSince1970: seconds) }

  private func record() throws -> OccurrenceRecord? {
    try journal.records(from: .example, to: .example)[id]
  }

  @Test("an occurrence is started once, and its outcome is noted once")
  func once() throws {
    #expect(try journal.claim(id, at: at(1)))
    #expect(try !journal.claim(id, at: at(2)))
    #expect(
      try record() == OccurrenceRecord(id, .started, at: at(1), started: at(1), isOwned: true))
    #expect(try journal.finish(id, as: .completed, at: at(9)))
    #expect(try !journal.finish(id, as: .failed, at: at(10)))
    #expect(try !journal.claim(id, at: at(11)))
    #expect(try !journal.reclaim(id, at: at(11)))
    #expect(try !journal.skip(id, reason: "late", at: at(12)))
    #expect(try !journal.snooze(id, until: at(20), at: at(12)))
    #expect(try record() == OccurrenceRecord(id, .completed, at: at(9), started: at(1)))
  }

  @Test("of two that claim at the same moment, one starts it", arguments: 0..<40)
  func race(slot: Int) async throws {
    let id = OccurrenceID(plan: "day", step: "door", date: .example, slot: slot)
    let journals = (0..<4).map { _ in folder.journal(patience: 10) }
    let starts = try await withThrowingTaskGroup(of: Bool.self) { group in
      for journal in journals {
        group.addTask { try journal.claim(id, at: Instant(secondsSince1970: 1)) }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(starts == 1)
    #expect(journals.allSatisfy { $0.putAside == nil })
  }

  @Test("what a dead process had started is offered again, and started again only when asked")
  func crash() throws {
    #expect(try journal.claim(id, at: at(1), owner: dead))
    #expect(try record()?.isOwned == false)
    #expect(try !journal.claim(id, at: at(2)))
    #expect(try journal.reclaim(id, at: at(3)))
    #expect(try record()?.isOwned == true)
    #expect(try !journal.reclaim(id, at: at(4)))
    // Whoever was thought to be dead cannot end it any more.
    #expect(try !journal.finish(id, as: .completed, at: at(5), owner: dead))
    #expect(try journal.finish(id, as: .stopped, at: at(6)))
  }

  @Test("what a dead process had started may be skipped or put off; what is played may not")
  func putOff() throws {
    #expect(try journal.claim(id, at: at(1), owner: dead))
    #expect(try journal.snooze(id, until: at(60), at: at(2)))
    #expect(
      try record()
        == OccurrenceRecord(id, .snoozed, at: at(2), started: at(1), until: at(60)))
    #expect(try journal.claim(id, at: at(60)))
    #expect(try !journal.snooze(id, until: at(90), at: at(61)))
    #expect(try !journal.skip(id, reason: "late", at: at(61)))
  }

  @Test("a skip keeps its reason")
  func skip() throws {
    #expect(try journal.skip(id, reason: "it was too late", at: at(1)))
    #expect(
      try record() == OccurrenceRecord(id, .skipped, at: at(1), reason: "it was too late"))
    #expect(try !journal.claim(id, at: at(2)))
  }

  @Test("what a clock that was ahead has noted as skipped is taken back, and nothing else")
  func aheadOfTime() throws {
    let (now, ahead) = (at(1000), at(5000))
    let later = OccurrenceID(plan: "day", step: "later", date: .example)
    let before = OccurrenceID(plan: "day", step: "before", date: .example)
    let tomorrow = OccurrenceID(plan: "day", step: "door", date: .example + 1)
    let known = OccurrenceID(plan: "day", step: "known", date: .example + 1)
    let done = OccurrenceID(plan: "day", step: "done", date: .example + 1)
    for id in [later, before, tomorrow] { try journal.skip(id, reason: "late", at: ahead) }
    try journal.skip(known, reason: "not this time", at: at(999))
    #expect(try journal.claim(done, at: ahead))
    try journal.finish(done, as: .completed, at: ahead)
    try journal.forgetSkips([later, known], after: .example, notedAfter: now)
    let left = try journal.records(from: .example, to: .example + 1)
    #expect(Set(left.keys) == [before, known, done])
  }

  @Test("slots, steps, plans and days are apart, and a range has its days alone")
  func identity() throws {
    let ids = [
      OccurrenceID(plan: "a", step: "x", date: .example, slot: 0),
      OccurrenceID(plan: "a", step: "x", date: .example, slot: 1),
      OccurrenceID(plan: "a", step: "y", date: .example, slot: 0),
      OccurrenceID(plan: "b", step: "x", date: .example, slot: 0),
      OccurrenceID(plan: "a", step: "x", date: .example + 1, slot: 0),
    ]
    for id in ids { #expect(try journal.claim(id, at: at(1))) }
    #expect(try Set(journal.records(from: .example, to: .example).keys) == Set(ids[..<4]))
    #expect(try Set(journal.records(from: .example + 1, to: .example + 1).keys) == [ids[4]])
  }

  @Test("a process is told apart from one that had its number before, or on another day")
  func owner() throws {
    let current = OccurrenceOwner.current
    #expect(current.isAlive)
    #expect(OccurrenceOwner(current.description) == current)
    #expect(!dead.isAlive)
    #expect(
      !OccurrenceOwner(boot: current.boot, process: current.process, start: current.start + 1)
        .isAlive)
    #expect(!OccurrenceOwner(boot: "other", process: current.process, start: current.start).isAlive)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sleep")
    process.arguments = ["60"]
    try process.run()
    let other = try #require(OccurrenceOwner(of: process.processIdentifier))
    #expect(other.isAlive)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(!other.isAlive)
  }
}
