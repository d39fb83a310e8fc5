import GRDB

/// How the journal's database is opened.
enum JournalConnection {
  /// Opens the file, with the tables of this version in it.
  /// - Parameter path: nil for one in memory.
  static func open(at path: String?, patience: Double) throws -> DatabaseQueue {
    var configuration = configuration(patience)
    if path != nil {
      // GRDB's own way to a log writes a table and takes it away again each time a file is opened:
      // whoever only looks would wait for the disk.
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
      }
    }
    let database =
      try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
      ?? DatabaseQueue(configuration: configuration)
    if try !isCurrent(database) { try Journal.migrations.migrate(database) }
    return database
  }

  /// Opens a file that cannot be written to, or whose folder cannot.
  static func openForReading(_ file: JournalFile, patience: Double) throws -> DatabaseQueue {
    var configuration = configuration(patience)
    configuration.readonly = true
    func open(_ path: String) throws -> DatabaseQueue {
      let database = try DatabaseQueue(path: path, configuration: configuration)
      guard try isCurrent(database) else { throw JournalFailure.readOnly }
      return database
    }
    do {
      return try open(file.path)
    } catch {
      // To read beside others, SQLite makes files in the folder. Where it cannot, and nothing waits
      // in a log, it is told that there are no others.
      if file.hasLog { throw error }
      return try open("file:\(escaped(file.path))?immutable=1")
    }
  }

  /// Whether the file is a database, and not one that the program has made. It is read as if there
  /// were no others, because to read beside others SQLite makes files in the folder.
  static func isForeign(_ file: JournalFile) -> Bool {
    guard file.identity != nil else { return false }
    var configuration = Configuration()
    configuration.readonly = true
    let path = "file:\(escaped(file.path))?immutable=1"
    let tables = try? DatabaseQueue(path: path, configuration: configuration).read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
    }
    // Its own are made together with the list of their versions.
    guard let tables, !tables.isEmpty else { return false }
    return !tables.contains("grdb_migrations")
  }

  private static func configuration(_ patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "journal"
    configuration.prepareDatabase { db in
      // What is erased is overwritten; and nothing that a file says is believed or run.
      try db.execute(
        sql: """
          PRAGMA secure_delete = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          """)
    }
    return configuration
  }

  /// Whether its tables are those of this version.
  /// - Throws: `JournalFailure.newer` where they are of one that is not known here.
  private static func isCurrent(_ database: DatabaseQueue) throws -> Bool {
    let known = Journal.migrations
    let applied = try database.read(known.appliedIdentifiers)
    guard applied.isSubset(of: known.migrations) else { throw JournalFailure.newer }
    return applied.count == known.migrations.count
  }

  /// A path as part of a URI.
  private static func escaped(_ path: String) -> String {
    path.utf8.reduce(into: "") { escaped, byte in
      let character = Character(UnicodeScalar(byte))
      if character.isASCII, character.isLetter || character.isNumber || "/.-_~".contains(character)
      {
        escaped.append(character)
      } else {
        escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
  }
}
