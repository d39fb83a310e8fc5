import GRDB
import RespiteCore

extension Journal {
  /// Writes a session as it is now, with what it has noted and remembered so far: again and again
  /// while it plays, so that what is there is true whenever the program ends.
  public func save(
    _ entry: JournalEntry, remembering items: [MemoryItem] = []
  ) throws(JournalFailure) {
    try write { db in
      try Self.put(entry, db)
      for item in items { try Self.put(item, db) }
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
    var entries = try Row.fetchAll(
      db, sql: "SELECT * FROM session WHERE date BETWEEN ? AND ? ORDER BY started, id",
      arguments: days
    ).map(Self.entry)
    var index: [Int64: Int] = [:]
    for (offset, entry) in entries.enumerated()
    where index.updateValue(offset, forKey: entry.id) != nil {
      // The primary key: SQLite itself does not look at it when it reads.
      throw JournalFailure.damaged(keptAs: nil)
    }
    func each(_ table: String, _ body: (Int, Row) throws -> Void) throws {
      let sql = """
        SELECT \(table).* FROM session JOIN \(table) ON \(table).session = session.id
        WHERE session.date BETWEEN ? AND ? ORDER BY \(table).session, \(table).position
        """
      let rows = try Row.fetchCursor(db, sql: sql, arguments: days)
      while let row = try rows.next() {
        if let index = index[try row.value("session")] { try body(index, row) }
      }
    }
    try each("measure") {
      entries[$0].measures.append(Measure(try $1.value("name"), try $1.value("value")))
    }
    try each("note") { entries[$0].notes.append(try $1.value("text")) }
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
          ended = excluded.ended, ending = excluded.ending, played = excluded.played
        """,
      arguments: [
        entry.id, session.routine, session.kind.rawValue, session.title, origin,
        occurrence?.plan, occurrence?.step, occurrence?.date.description, occurrence?.slot,
        session.started.secondsSince1970, session.date.description, session.minuteOfDay,
        session.ended?.secondsSince1970, session.ending.rawValue,
        session.played.milliseconds, session.planned?.milliseconds,
      ])
    for (position, measure) in entry.measures.enumerated() {
      try db.execute(
        sql: "INSERT INTO measure VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        arguments: [entry.id, position, measure.name, measure.value])
    }
    for (position, text) in entry.notes.enumerated() {
      try db.execute(
        sql: "INSERT INTO note VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        arguments: [entry.id, position, text])
    }
  }

  /// Without its measures and notes.
  static func entry(_ row: Row) throws -> JournalEntry {
    let origin: SessionRecord.Origin
    switch try row.value("origin") as String {
    case "home": origin = .home
    case "plan":
      origin = .plan(
        OccurrenceID(
          plan: try row.value("plan"), step: try row.value("step"),
          date: try row.date("plan_date"), slot: try row.value("slot")))
    default: origin = .commandLine
    }
    var session = SessionRecord(
      // A kind or an ending that a newer version knows is, to this one, one of the rest.
      routine: try row.value("routine"),
      kind: Kind(rawValue: try row.value("kind")) ?? .ritual,
      title: try row.value("title"), origin: origin,
      started: Instant(secondsSince1970: try row.value("started")), date: try row.date("date"),
      minuteOfDay: try row.value("minute"),
      planned: (try row.optional("planned")).map { TimeSpan(wholeMilliseconds: $0) })
    session.ended = try row.instant("ended")
    session.ending = SessionRecord.Ending(rawValue: try row.value("ending")) ?? .partial
    session.played = TimeSpan(wholeMilliseconds: try row.value("played"))
    return JournalEntry(id: try row.value("id"), session)
  }
}

extension TimeSpan {
  fileprivate var milliseconds: Int64 { nanoseconds / 1_000_000 }

  /// What is beyond any session becomes the end of the range.
  init(wholeMilliseconds count: Int64) {
    self.init(nanoseconds: min(max(count, 0), .max / 1_000_000) * 1_000_000)
  }
}
