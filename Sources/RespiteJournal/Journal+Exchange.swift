import GRDB
import RespiteCore

extension Journal {
  /// Everything that is there as it is at one moment: sessions from the first on, then occurrences,
  /// then what plugins remember.
  public func export(_ body: (JournalItem) throws -> Void) throws(JournalFailure) {
    try read { db in
      var rest: String? = ""
      // A month at once, so that a long life fits into memory.
      while let known = rest {
        let sql = "SELECT min(date) AS date FROM session WHERE date > ?"
        let row = try Row.fetchOne(db, sql: sql, arguments: [known])
        guard let row, try row.optional("date") as String? != nil else { break }
        let first = try row.date("date")
        // Past the year 9999, dates are no longer in the order of their letters.
        let last = min(first + 30, LocalDate(year: 9999, month: 12, day: 31) ?? first)
        for entry in try Self.entries(from: first, to: last, db) { try body(.entry(entry)) }
        rest = last.description
      }
      let occurrences = try Row.fetchCursor(
        db, sql: "SELECT * FROM occurrence ORDER BY date, plan, step, slot")
      while let row = try occurrences.next() { try body(.occurrence(Self.record(row))) }
      let memory = try Row.fetchCursor(db, sql: "SELECT * FROM memory ORDER BY plugin, key")
      while let row = try memory.next() {
        try body(
          .memory(
            MemoryItem(
              plugin: try row.value("plugin"), key: try row.value("key"),
              value: try row.value("value"))))
      }
    }
  }

  /// Adds all of them or, where one cannot be added, none. What is there already stays as it is.
  /// - Returns: how many were not there before.
  @discardableResult
  public func add(_ items: [JournalItem]) throws(JournalFailure) -> Int {
    try write { db in
      var added = 0
      for item in items {
        let before = db.totalChangesCount
        switch item {
        case .entry(let entry):
          let sql = "SELECT 1 FROM session WHERE id = ?"
          if try Row.fetchOne(db, sql: sql, arguments: [entry.id]) != nil { continue }
          try Self.put(entry, db)
        case .occurrence(let record):
          if try Self.row(record.id, db) != nil { continue }
          try Self.put(record, owner: nil, db)
        case .memory(let item):
          let sql = "SELECT 1 FROM memory WHERE plugin = ? AND key = ?"
          if try Row.fetchOne(db, sql: sql, arguments: [item.plugin, item.key]) != nil { continue }
          try Self.put(item, db)
        }
        if db.totalChangesCount > before { added += 1 }
      }
      return added
    }
  }
}
