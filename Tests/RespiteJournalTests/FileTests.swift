import Foundation
import GRDB
import RespiteCore
import Testing

@testable import RespiteJournal

/// The journal's file in a world that does not keep it well.
@Suite struct FileTests {
  private let folder: JournalFolder
  private let journal: Journal

  init() throws {
    folder = try JournalFolder()
    journal = folder.journal(patience: 0.05)
  }

  private func failure(_ body: () throws -> Void) -> JournalFailure? {
    do {
      try body()
      return nil
    } catch {
      return error as? JournalFailure
    }
  }

  @Test("nothing is made before it is used, and then it is for one person alone")
  func permissions() throws {
    #expect(!journal.exists)
    #expect(try folder.names == [])
    try journal.save(.example(1))
    #expect(try folder.names == ["journal.sqlite", "journal.sqlite-shm", "journal.sqlite-wal"])
    for name in try folder.names {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.path + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test("to look writes nothing")
  func looking() throws {
    try folder.journal().save(.example(1))
    let before = try folder.bytes(of: "journal.sqlite")
    func look(_ journal: Journal) throws {
      #expect(try journal.entries(from: .example, to: .example).count == 1)
      #expect(try folder.bytes(of: "journal.sqlite-wal") == [])
    }
    for _ in 0..<2 { try look(folder.journal()) }
    #expect(try folder.names == ["journal.sqlite"])
    #expect(try folder.bytes(of: "journal.sqlite") == before)
  }

  @Test("what others could read is closed to them")
  func closed() throws {
    try folder.write([], to: "journal.sqlite")
    #expect(chmod(folder.file, 0o644) == 0)
    try journal.save(.example(1))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("what was left beside it while it could not be written to can be written to again")
  func reopened() throws {
    let writer = folder.journal()
    try writer.save(.example(1))
    for name in ["-shm", "-wal"] { #expect(chmod(folder.file + name, 0o400) == 0) }
    try journal.save(.example(2))
    for name in ["-shm", "-wal"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.file + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    #expect(try writer.entries(from: .example, to: .example).count == 2)
  }

  @Test("a file that is no journal is put aside whole, and a new one is begun")
  func nonsense() throws {
    let bytes = Array(String(repeating: "This is my shopping list. ", count: 50).utf8)
    // Another time on the same day keeps both.
    for name in ["journal.sqlite.damaged-2026-03-29", "journal.sqlite.damaged-2026-03-29-2"] {
      try folder.write(bytes, to: "journal.sqlite")
      let journal = folder.journal()
      try journal.save(.example(1))
      #expect(journal.putAside == name)
      #expect(try folder.bytes(of: name) == bytes)
      #expect(try journal.entries(from: .example, to: .example).count == 1)
    }
  }

  @Test(
    "whatever is written over, reading and writing end well, and nothing is lost", arguments: 0..<60
  )
  func mutations(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for id in 1...40 {
      var entry = JournalEntry.example(Int64(id), on: .example + -id).ended(.completed, after: 9)
      entry.measures = [Measure("knot", Double(id))]
      try journal.save(entry)
    }
    try journal.maintain { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    var bytes = try folder.bytes(of: "journal.sqlite")
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      bytes[Int.random(in: bytes.indices, using: &generator)] = .random(
        in: 0...255, using: &generator)
    }
    if seed % 5 == 0 { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator)) }
    let own = try JournalFolder()
    try own.write(bytes, to: "journal.sqlite")
    let journal = own.journal(patience: 0.05)
    _ = try? journal.entries(from: .example + -99, to: .example)
    _ = try? journal.changes(from: .example + -99, to: .example)
    _ = try? journal.totals(from: .example + -99, to: .example)
    _ = try? journal.records(from: .example + -99, to: .example)
    _ = try? journal.claim(
      OccurrenceID(plan: "a", step: "b", date: .example), at: Instant(secondsSince1970: 1))
    _ = try? journal.memory(of: "a")
    _ = try? journal.save(.example(1000))
    if let name = journal.putAside { #expect(try own.names.contains(name)) }
    // Whatever was found, all of it can be erased, unless it looks like a newer version's.
    if failure({ try journal.erase() }) == nil { #expect(try !own.holds("calm-444")) }
  }

  @Test(
    "another program's database is left as it is, whatever is asked of it",
    arguments: ["session", "memory", "something"], ["DELETE", "WAL"])
  func foreign(table: String, mode: String) throws {
    do {
      let other = try DatabaseQueue(path: folder.file)
      try other.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = \(mode); CREATE TABLE \(table) (id INTEGER)")
      }
      try other.close()
    }
    #expect(chmod(folder.file, 0o644) == 0)
    let bytes = try folder.bytes(of: "journal.sqlite")
    #expect(failure { try journal.save(.example(1)) } == .foreign)
    #expect(failure { _ = try journal.entries(from: .example, to: .example) } == .foreign)
    #expect(failure { _ = try journal.memory(of: "a") } == .foreign)
    #expect(failure { try journal.erase() } == .foreign)
    #expect(try folder.names == ["journal.sqlite"])
    #expect(try folder.bytes(of: "journal.sqlite") == bytes)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file)
    #expect(attributes[.posixPermissions] as? Int == 0o644)
    #expect(journal.putAside == nil)
  }

  @Test("one that a newer version wrote is left as it is")
  func newer() throws {
    try journal.save(.example(1))
    try journal.maintain {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('2 from the future')")
    }
    let older = folder.journal()
    #expect(failure { try older.save(.example(2)) } == .newer)
    #expect(failure { _ = try older.entries(from: .example, to: .example) } == .newer)
    #expect(failure { try older.erase() } == .newer)
    #expect(older.putAside == nil)
    #expect(try folder.holds("calm-444"))
  }

  @Test("one that is in use gives up after a while, and goes on when it is free")
  func locked() throws {
    try journal.save(.example(1))
    let other = try DatabaseQueue(path: folder.file)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(failure { try journal.save(.example(2)) } == .locked)
      // To read there is nothing to wait for.
      #expect(try journal.entries(from: .example, to: .example).count == 1)
      try db.execute(sql: "COMMIT")
    }
    try journal.save(.example(2))
  }

  @Test("erasing waits for readers, so that it never says more than is true")
  func lockedErasing() throws {
    try journal.save(.example(1))
    let other = try DatabasePool(path: folder.file)
    try other.read { db in
      _ = try Row.fetchAll(db, sql: "SELECT * FROM session")
      #expect(failure { try journal.erase() } == .locked)
    }
    try journal.erase()
    #expect(try !folder.holds("calm-444"))
  }

  @Test("no place for it is told")
  func unreachable() throws {
    let journal = Journal(at: folder.path + "/none/journal.sqlite", today: .example)
    #expect(failure { try journal.save(.example(1)) } == .unreachable)
    try FileManager.default.createDirectory(
      atPath: folder.file, withIntermediateDirectories: false)
    #expect(failure { try self.journal.save(.example(1)) } == .unreachable)
  }

  @Test("a full disk is told, and what was there stays", .enabled(if: Disk.isMountable))
  func full() throws {
    let disk = try Disk(kilobytes: 256)
    let journal = Journal(at: disk.path + "/journal.sqlite", today: .example, patience: 0)
    var saved = 0
    let failure = failure {
      for id in 1...5000 {
        try journal.save(.example(Int64(id)))
        saved = id
      }
    }
    #expect(failure == .diskFull)
    #expect(saved > 0)
    #expect(journal.putAside == nil)
    #expect(try journal.entries(from: .example, to: .example).count == saved)
    // And there is room again after all was erased.
    try journal.erase()
    try journal.save(.example(1))
  }
}
