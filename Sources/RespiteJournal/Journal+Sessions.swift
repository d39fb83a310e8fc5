import GRDB
import RespiteCore

extension Journal {
  /// Writes a session as it is now, with what it has noted and remembered so far: again and again
  /// while it plays, so that what is there is true whenever the program ends.
  /// - Parameter isKnown: whether it has been written before. It is not written again where the
  ///   person has erased it since.
  /// - Returns: whether it is in the journal.
  @discardableResult
  public func save(
    _ entry: JournalEntry, remembering items: [MemoryItem] = [], isKnown: Bool = false
  ) throws(JournalFailure) -> Bool {
    try write { db in
      if isKnown {
        let sql = "SELECT 1 FROM session WHERE id = ?"
        guard try Int.fetchOne(db, sql: sql, arguments: [entry.id]) != nil else { return false }
      }
      try Self.put(entry, db)
      for item in items { try Self.put(item, db) }
      return true
    }
  }

  /// The sessions of those days, both included, from the first on.
  public func entries(
    from first: LocalDate, to last: LocalDate
  ) throws(JournalFailure) -> [JournalEntry] {
    try read { db in try Self.entries(from: first, to: last, db) }
  }

  static func entries(
    from first: LocalDate, to last: LocalDate, _ db: Database
  ) throws -> [JournalEntry] {
    let days: StatementArguments = [first.description, last.description]
    var entries: [JournalEntry] = []
    var index: [Int64: Int] = [:]
    let sql = """
      SELECT \(columns) FROM session WHERE date BETWEEN ? AND ? ORDER BY started, id
      """
    let rows = try Row.fetchCursor(db, sql: sql, arguments: days)
    while let row = try rows.next() {
      let entry = try Self.entry(row)
      // The primary key: SQLite itself does not look at it when it reads.
      guard index.updateValue(entries.count, forKey: entry.id) == nil else {
        throw JournalFailure.damaged(keptAs: nil)
      }
      entries.append(entry)
    }
    func each(_ table: String, _ columns: String, _ body: (Int, inout RowReader) throws -> Void)
      throws
    {
      let sql = """
        SELECT session, \(columns) FROM session JOIN \(table) ON session = id
        WHERE date BETWEEN ? AND ? ORDER BY session, position
        """
      let rows = try Row.fetchCursor(db, sql: sql, arguments: days)
      while let row = try rows.next() {
        var reader = RowReader(row)
        if let index = index[try reader.next()] { try body(index, &reader) }
      }
    }
    try each("measure", "name, value") {
      entries[$0].measures.append(Measure(try $1.next(), try $1.next()))
    }
    try each("note", "text") { entries[$0].notes.append(try $1.next()) }
    return entries
  }

  static func put(_ entry: JournalEntry, _ db: Database) throws {
    let session = entry.session
    var origin = "command"
    var occurrence: OccurrenceID?
    switch session.origin {
    case .commandLine: break
    case .home: origin = "home"
    case .plan(let id): (origin, occurrence) = ("plan", id)
    }
    try db.execute(
      sql: """
        INSERT INTO session
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          ended = excluded.ended, ending = excluded.ending, played = excluded.played,
          planned = excluded.planned
        """,
      arguments: [
        entry.id, session.routine, session.kind.rawValue, session.title, origin,
        occurrence?.plan, occurrence?.step, occurrence?.date.description, occurrence?.slot,
        session.started.secondsSince1970, session.date.description, session.minuteOfDay,
        session.ended?.secondsSince1970, session.ending.rawValue,
        session.played.milliseconds, session.planned?.milliseconds,
      ])
    // Each is written once, however often the session is.
    let measures = try next("measure", of: entry, db)
    for (position, measure) in entry.measures.enumerated().dropFirst(measures) {
      try db.execute(
        sql: "INSERT INTO measure VALUES (?, ?, ?, ?)",
        arguments: [entry.id, position, measure.name, measure.value])
    }
    let notes = try next("note", of: entry, db)
    for (position, text) in entry.notes.enumerated().dropFirst(notes) {
      try db.execute(
        sql: "INSERT INTO note VALUES (?, ?, ?)", arguments: [entry.id, position, text])
    }
  }

  /// The position after those of a table that are there.
  private static func next(_ table: String, of entry: JournalEntry, _ db: Database) throws -> Int {
    let sql = "SELECT coalesce(max(position) + 1, 0) FROM \(table) WHERE session = ?"
    return try Int.fetchOne(db, sql: sql, arguments: [entry.id]) ?? 0
  }

  /// In the order in which `entry` reads them.
  private static let columns = """
    id, routine, kind, title, started, date, minute, planned, ended, ending, played, origin, \
    plan, step, plan_date, slot
    """

  /// Without its measures and notes.
  private static func entry(_ row: Row) throws -> JournalEntry {
    var reader = RowReader(row)
    let id: Int64 = try reader.next()
    var session = SessionRecord(
      // A kind or an ending that a newer version knows is, to this one, one of the rest.
      routine: try reader.next(), kind: Kind(rawValue: try reader.next()) ?? .ritual,
      title: try reader.next(), origin: .commandLine,
      started: Instant(secondsSince1970: try reader.next()), date: try reader.nextDate(),
      minuteOfDay: try reader.next(),
      planned: (try reader.nextOptional()).map { TimeSpan(wholeMilliseconds: $0) })
    session.ended = try reader.nextInstant()
    session.ending = SessionRecord.Ending(rawValue: try reader.next()) ?? .partial
    session.played = TimeSpan(wholeMilliseconds: try reader.next())
    switch try reader.next() as String {
    case "home": session.origin = .home
    case "plan":
      session.origin = .plan(
        OccurrenceID(
          plan: try reader.next(), step: try reader.next(), date: try reader.nextDate(),
          slot: try reader.next()))
    default: break
    }
    return JournalEntry(id: id, session)
  }
}

extension TimeSpan {
  fileprivate var milliseconds: Int64 { nanoseconds / 1_000_000 }

  /// What is beyond any session becomes the end of the range.
  init(wholeMilliseconds count: Int64) {
    self.init(nanoseconds: min(max(count, 0), .max / 1_000_000) * 1_000_000)
  }
}
