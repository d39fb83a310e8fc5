import GRDB
import RespiteCore

/// What became of the steps of plans. Every change is one transaction that holds the journal's
/// lock, so that of two processes that want the same, one gets it.
extension Journal {
  /// What is known of the occurrences on these dates, both included, by the plans' own dates. One
  /// without a record has not been touched.
  public func records(
    from first: LocalDate, to last: LocalDate
  ) throws(JournalFailure) -> [OccurrenceID: OccurrenceRecord] {
    try read { db in
      var records: [OccurrenceID: OccurrenceRecord] = [:]
      let sql = "SELECT * FROM occurrence WHERE date BETWEEN ? AND ?"
      let days: StatementArguments = [first.description, last.description]
      for row in try Row.fetchAll(db, sql: sql, arguments: days) {
        let record = try Self.record(row)
        records[record.id] = record
      }
      return records
    }
  }

  /// Notes that it is started now, unless it has been before. A snoozed one may be started.
  /// - Returns: whether it is this process's to play.
  public func claim(
    _ id: OccurrenceID, at: Instant, owner: OccurrenceOwner = .current
  ) throws(JournalFailure) -> Bool {
    try change(id, owner: owner) { known in
      guard known == nil || known?.state == .snoozed else { return nil }
      return OccurrenceRecord(id, .started, at: at, started: at)
    }
  }

  /// Starts again what a process had started that is not there any more: for a person who was
  /// asked, never by itself.
  /// - Returns: whether it is this process's to play.
  public func reclaim(
    _ id: OccurrenceID, at: Instant, owner: OccurrenceOwner = .current
  ) throws(JournalFailure) -> Bool {
    try change(id, owner: owner) { known in
      guard known?.state == .started, known?.isOwned == false else { return nil }
      return OccurrenceRecord(id, .started, at: at, started: at)
    }
  }

  /// Notes how it ended, once, and by whom it was started.
  /// - Parameters:
  ///   - state: `completed`, `stopped` or `failed`.
  ///   - session: the id of its entry.
  /// - Returns: whether it was noted.
  @discardableResult
  public func finish(
    _ id: OccurrenceID, as state: OccurrenceRecord.State, at: Instant,
    owner: OccurrenceOwner = .current, session: Int64? = nil
  ) throws(JournalFailure) -> Bool {
    try write { db in
      try db.execute(
        sql: """
          UPDATE occurrence SET state = ?, at = ?, owner = NULL,
            session = (SELECT id FROM session WHERE id = ?)
          WHERE \(Self.isIt) AND state = 'started' AND owner = ?
          """,
        arguments: [state.rawValue, at.secondsSince1970, session] + Self.key(id)
          + [owner.description])
      return db.changesCount == 1
    }
  }

  /// Notes that it will not be, and why in a few words; not of one that has ended or is played.
  /// - Returns: whether it was noted.
  @discardableResult
  public func skip(
    _ id: OccurrenceID, reason: String, at: Instant
  ) throws(JournalFailure) -> Bool {
    try changeOpen(id) {
      OccurrenceRecord(id, .skipped, at: at, started: $0, reason: reason)
    }
  }

  /// Takes back what a clock that was ahead has noted as skipped: these, and all of later dates.
  /// - Parameter now: what was noted after this moment was noted by such a clock.
  public func forgetSkips(
    _ ids: [OccurrenceID], after date: LocalDate, notedAfter now: Instant
  ) throws(JournalFailure) {
    try write { db in
      let sql = "DELETE FROM occurrence WHERE state = 'skipped' AND at > ? AND "
      let seconds: StatementArguments = [now.secondsSince1970]
      try db.execute(sql: sql + "date > ?", arguments: seconds + [date.description])
      for id in ids {
        try db.execute(sql: sql + Self.isIt, arguments: seconds + Self.key(id))
      }
    }
  }

  /// Notes that it is to be offered again; not of one that has ended or is played.
  /// - Returns: whether it was noted.
  @discardableResult
  public func snooze(
    _ id: OccurrenceID, until: Instant, at: Instant
  ) throws(JournalFailure) -> Bool {
    try changeOpen(id) { OccurrenceRecord(id, .snoozed, at: at, started: $0, until: until) }
  }

  /// - Parameter body: gets when it was started, if it ever was.
  private func changeOpen(
    _ id: OccurrenceID, _ body: (Instant?) -> OccurrenceRecord
  ) throws(JournalFailure) -> Bool {
    try change(id, owner: nil) { known in
      if let known, known.isFinal || known.isOwned == true { return nil }
      return body(known?.started)
    }
  }

  private func change(
    _ id: OccurrenceID, owner: OccurrenceOwner?,
    _ body: (OccurrenceRecord?) -> OccurrenceRecord?
  ) throws(JournalFailure) -> Bool {
    try write { db in
      guard let record = body(try Self.row(id, db).map(Self.record)) else { return false }
      try Self.put(record, owner: owner, db)
      return true
    }
  }

  /// What is known of an occurrence; nil where nothing is.
  static func row(_ id: OccurrenceID, _ db: Database) throws -> Row? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM occurrence WHERE \(isIt)", arguments: key(id))
  }

  static func put(_ record: OccurrenceRecord, owner: OccurrenceOwner?, _ db: Database) throws {
    let values: StatementArguments = [
      record.state.rawValue, record.at.secondsSince1970, record.started?.secondsSince1970,
      record.until?.secondsSince1970, record.reason, owner?.description,
    ]
    try db.execute(
      sql: """
        INSERT INTO occurrence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)
        ON CONFLICT DO UPDATE SET state = excluded.state, at = excluded.at,
          started = excluded.started, until = excluded.until, reason = excluded.reason,
          owner = excluded.owner
        """, arguments: Self.key(record.id) + values)
  }

  private static let isIt = "plan = ? AND step = ? AND date = ? AND slot = ?"

  private static func key(_ id: OccurrenceID) -> StatementArguments {
    [id.plan, id.step, id.date.description, id.slot]
  }

  static func record(_ row: Row) throws -> OccurrenceRecord {
    let id = OccurrenceID(
      plan: try row.value("plan"), step: try row.value("step"), date: try row.date("date"),
      slot: try row.value("slot"))
    let at = Instant(secondsSince1970: try row.value("at"))
    guard let state = OccurrenceRecord.State(rawValue: try row.value("state")) else {
      // Whatever it was, nothing may run twice for it.
      return OccurrenceRecord(id, .skipped, at: at, reason: "its record cannot be read")
    }
    let owner = (try row.optional("owner") as String?).flatMap { OccurrenceOwner($0) }
    return OccurrenceRecord(
      id, state, at: at, started: try row.instant("started"), until: try row.instant("until"),
      reason: try row.optional("reason"),
      isOwned: state == .started ? owner?.isAlive ?? false : nil)
  }
}
