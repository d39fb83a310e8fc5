import GRDB
import RespiteCore

/// How much a journal holds, and nothing of what it says.
public struct JournalHoldings: Equatable, Sendable {
  /// What one plugin remembers.
  public struct Memory: Equatable, Sendable {
    public var plugin: String
    /// How many values.
    public var values: Int
    /// How many of them hold words.
    public var words: Int

    public init(plugin: String, values: Int, words: Int) {
      self.plugin = plugin
      self.values = values
      self.words = words
    }
  }

  public var sessions = 0
  public var measures = 0
  public var notes = 0
  /// What has become of steps of plans.
  public var outcomes = 0
  /// The first day of any of it.
  public var since: LocalDate?
  /// By plugin.
  public var memory: [Memory] = []

  public init() {}
}

extension Journal {
  /// How much it holds.
  /// - Parameter hasWords: whether a value that is remembered, as JSON, holds words.
  public func holdings(hasWords: (String) -> Bool) throws(JournalFailure) -> JournalHoldings {
    try read { db in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      var holdings = JournalHoldings()
      holdings.sessions = try count("session")
      holdings.measures = try count("measure")
      holdings.notes = try count("note")
      holdings.outcomes = try count("occurrence")
      let first = """
        SELECT min(date) FROM (SELECT date FROM session UNION ALL SELECT date FROM occurrence)
        """
      holdings.since = try String.fetchOne(db, sql: first).flatMap { LocalDate($0) }
      for row in try Row.fetchAll(db, sql: "SELECT plugin, value FROM memory ORDER BY plugin") {
        var reader = RowReader(row)
        let (plugin, value): (String, String) = (try reader.next(), try reader.next())
        if holdings.memory.last?.plugin != plugin {
          holdings.memory.append(JournalHoldings.Memory(plugin: plugin, values: 0, words: 0))
        }
        holdings.memory[holdings.memory.count - 1].values += 1
        if hasWords(value) { holdings.memory[holdings.memory.count - 1].words += 1 }
      }
      return holdings
    }
  }

  /// Overwrites and removes the journal's files and all that was put aside, whatever is in them.
  /// - Throws: `JournalFailure.foreign` where another program's database is in its place, which is
  ///   left as it is; otherwise why they could not be removed.
  public func eraseFiles() throws(JournalFailure) {
    guard let file else { return }
    if exists, JournalConnection.isForeign(file) { throw .foreign }
    // SQLite does not say why a log of another process could not be written to the file, and what
    // that process does later finds no file of its own.
    try removeFile()
    file.removeDamaged()
  }
}
