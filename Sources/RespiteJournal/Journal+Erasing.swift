import GRDB
import RespiteCore

extension Journal {
  /// Erases what is there, so that its bytes are in none of the journal's files any more.
  /// - Parameter date: only sessions and occurrences of earlier days; nil erases all, with what
  ///   plugins remember and every damaged file that was put aside.
  /// - Returns: how many sessions there were.
  @discardableResult
  public func erase(before date: LocalDate? = nil) throws(JournalFailure) -> Int {
    do {
      return try eraseRows(before: date)
    } catch {
      // To erase a part of it takes room on the disk, to erase it all does not.
      guard error == .diskFull, date == nil, let file else { throw error }
      let count = (try? read { try Int.fetchOne($0, sql: "SELECT count(*) FROM session") }) ?? 0
      try removeFile()
      file.removeDamaged()
      return count
    }
  }

  private func eraseRows(before date: LocalDate?) throws(JournalFailure) -> Int {
    let count = try write { db in
      // Their measures and notes go with the sessions.
      if let date {
        try db.execute(
          sql: "DELETE FROM occurrence WHERE date < ?", arguments: [date.description])
        try db.execute(sql: "DELETE FROM session WHERE date < ?", arguments: [date.description])
        return db.changesCount
      }
      try db.execute(sql: "DELETE FROM occurrence")
      try db.execute(sql: "DELETE FROM memory")
      try db.execute(sql: "DELETE FROM session")
      return db.changesCount
    }
    if let file {
      try maintain { db in
        // What was deleted is overwritten in the file, and the log of it cut off, before the disk
        // is asked for more: a full one must not keep anything.
        try Self.empty(log: db)
        try? db.execute(sql: "VACUUM")
        try Self.empty(log: db)
      }
      if date == nil { file.removeDamaged() }
    }
    return count
  }

  /// Writes all that is in the log to the file, and cuts the log to nothing.
  private static func empty(log db: Database) throws {
    let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    if try row?.optional("busy") as Int? != 0 { throw JournalFailure.locked }
  }
}
