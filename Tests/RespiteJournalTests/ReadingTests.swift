import Foundation
import RespiteCore
import Testing

@testable import RespiteJournal

/// A journal that cannot be written to is read all the same.
@Suite(.enabled(if: Disk.isMountable)) struct ReadingTests {
  private let disk: Disk
  /// Where it is written.
  private let folder: JournalFolder

  init() throws {
    disk = try Disk(kilobytes: 2048)
    folder = try JournalFolder()
  }

  private func copy(_ names: [String]) throws {
    for name in names {
      try FileManager.default.copyItem(
        atPath: folder.path + "/" + name, toPath: disk.path + "/" + name)
    }
  }

  private func read(_ journal: Journal) throws -> [Int64] {
    try journal.entries(from: .example, to: .example).map(\.id)
  }

  /// Reading works, writing is told, and nothing is put aside.
  private func expectReading() throws {
    let journal = Journal(at: disk.path + "/journal.sqlite", today: .example, patience: 0)
    #expect(try read(journal) == [1])
    #expect(throws: JournalFailure.readOnly) { try journal.save(.example(2)) }
    #expect(try journal.memory(of: "own") == [:])
    #expect(throws: JournalFailure.readOnly) { try journal.erase() }
    #expect(try read(journal) == [1])
    #expect(journal.putAside == nil)
  }

  @Test("a disk that may only be read, with one file that is whole")
  func closed() throws {
    try folder.journal().save(.example(1))
    // The last to close it leaves no log.
    #expect(try folder.names == ["journal.sqlite"])
    try copy(folder.names)
    try disk.makeReadOnly()
    try expectReading()
  }

  @Test("a disk that may only be read, with a log beside the file")
  func logged() throws {
    let writer = folder.journal()
    try writer.save(.example(1))
    try copy(folder.names)
    try disk.makeReadOnly()
    try expectReading()
    #expect(try read(writer) == [1])
  }

  @Test("a log without its index is not passed over in silence")
  func lostIndex() throws {
    let writer = folder.journal()
    try writer.save(.example(1))
    try copy(["journal.sqlite", "journal.sqlite-wal"])
    try disk.makeReadOnly()
    let journal = Journal(at: disk.path + "/journal.sqlite", today: .example, patience: 0)
    #expect(throws: JournalFailure.readOnly) { try read(journal) }
    #expect(journal.putAside == nil)
    #expect(try read(writer) == [1])
  }

  @Test("a folder that cannot be written to, with a file that can")
  func fixedFolder() throws {
    try folder.journal().save(.example(1))
    try copy(["journal.sqlite"])
    try disk.makeReadOnly()
    try disk.show(folder.file, at: "journal.sqlite")
    try expectReading()
  }

  @Test("a damaged file there is told, and not put aside")
  func damaged() throws {
    try folder.journal().save(.example(1))
    var bytes = try folder.bytes(of: "journal.sqlite")
    for index in bytes.indices.dropFirst(100) { bytes[index] = 0x55 }
    try folder.write(bytes, to: "journal.sqlite")
    try copy(["journal.sqlite"])
    try disk.makeReadOnly()
    let journal = Journal(at: disk.path + "/journal.sqlite", today: .example, patience: 0)
    #expect(throws: JournalFailure.self) { try read(journal) }
    #expect(journal.putAside == nil)
  }

  @Test("where there is none, there is none to read")
  func nothing() throws {
    try disk.makeReadOnly()
    let journal = Journal(at: disk.path + "/journal.sqlite", today: .example, patience: 0)
    #expect(throws: JournalFailure.readOnly) { try read(journal) }
  }
}
