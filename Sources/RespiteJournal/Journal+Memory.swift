import GRDB
import RespiteCore

extension Journal {
  /// What a plugin remembers: JSON by key.
  public func memory(of plugin: String) throws(JournalFailure) -> [String: String] {
    try read { db in
      var memory: [String: String] = [:]
      let sql = "SELECT key, value FROM memory WHERE plugin = ?"
      for row in try Row.fetchAll(db, sql: sql, arguments: [plugin]) {
        memory[try row.value("key")] = try row.value("value") as String
      }
      return memory
    }
  }

  static func put(_ item: MemoryItem, _ db: Database) throws {
    guard let value = item.value else {
      return try db.execute(
        sql: "DELETE FROM memory WHERE plugin = ? AND key = ?",
        arguments: [item.plugin, item.key])
    }
    try db.execute(
      sql: """
        INSERT INTO memory VALUES (?, ?, ?)
        ON CONFLICT (plugin, key) DO UPDATE SET value = excluded.value
        """, arguments: [item.plugin, item.key, value])
  }
}
