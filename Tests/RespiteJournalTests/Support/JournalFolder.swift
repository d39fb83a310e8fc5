import Foundation
import RespiteCore

@testable import RespiteJournal

/// A folder with a journal in it, removed with the last use of it.
final class JournalFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("respite-journal-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var file: String { path + "/journal.sqlite" }

  /// Another connection each time, as another process has.
  func journal(patience: Double = 2) -> Journal {
    Journal(at: file, today: .example, patience: patience)
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// Whether any file in it has the text in its bytes.
  func holds(_ text: String) throws -> Bool {
    try names.contains { name in
      try Data(bytes(of: name)).range(of: Data(text.utf8)) != nil
    }
  }
}

extension LocalDate {
  /// Sunday, 29 March 2026.
  static let example = LocalDate(daysSince1970: 20541)
}

extension JournalEntry {
  static func example(
    _ id: Int64, on date: LocalDate = .example, minute: Int = 600, kind: Kind = .breathing,
    origin: SessionRecord.Origin = .commandLine
  ) -> JournalEntry {
    let started = Instant(secondsSince1970: Int64(date.daysSince1970 * 86_400 + minute * 60))
    return JournalEntry(
      id: id,
      SessionRecord(
        routine: "calm-444", kind: kind, title: "Calm, 4-4-4", origin: origin, started: started,
        date: date, minuteOfDay: minute, planned: .seconds(72)))
  }

  func ended(_ ending: SessionRecord.Ending, after seconds: Int64) -> JournalEntry {
    var entry = self
    entry.session.ended = session.started + seconds
    entry.session.ending = ending
    entry.session.played = .seconds(Double(seconds))
    return entry
  }
}
