import GRDB
import RespiteCore

extension Journal {
  /// What was played on those days, both included, by day and kind. A day without is not there.
  public func totals(
    from first: LocalDate, to last: LocalDate
  ) throws(JournalFailure) -> [DayTotal] {
    try read { db in
      let sql = """
        SELECT date, kind, count(*), sum(played) FROM session
        WHERE date BETWEEN ? AND ? GROUP BY date, kind
        """
      return try Row.fetchAll(db, sql: sql, arguments: [first.description, last.description])
        .map { row in
          var reader = RowReader(row)
          return DayTotal(
            date: try reader.nextDate(), kind: Kind(rawValue: try reader.next()) ?? .ritual,
            sessions: try reader.next(),
            played: TimeSpan(wholeMilliseconds: try reader.next()))
        }
    }
  }

  /// How measures went in the sessions of those days, both included, from the first on.
  public func changes(
    from first: LocalDate, to last: LocalDate
  ) throws(JournalFailure) -> [MeasureChange] {
    try read { db in
      let sql = """
        SELECT date, session, name, value FROM session JOIN measure ON session = id
        WHERE date BETWEEN ? AND ? ORDER BY started, id, position
        """
      var changes: [MeasureChange] = []
      var session: Int64?
      // Those of one session, by name.
      var index: [String: Int] = [:]
      let rows = try Row.fetchCursor(
        db, sql: sql, arguments: [first.description, last.description])
      while let row = try rows.next() {
        var reader = RowReader(row)
        let date = try reader.nextDate()
        let id: Int64 = try reader.next()
        if id != session { (session, index) = (id, [:]) }
        let name: String = try reader.next()
        let value: Double = try reader.next()
        if let known = index[name] {
          changes[known].after = value
        } else {
          index[name] = changes.count
          changes.append(MeasureChange(name, on: date, before: value))
        }
      }
      return changes
    }
  }

  /// The routines of a kind that were played most often within an hour and a half of that minute of
  /// the day; of two, first the one played last.
  public func mostPlayed(
    of kind: Kind, aroundMinute minute: Int, since date: LocalDate, limit: Int = 5
  ) throws(JournalFailure) -> [String] {
    try read { db in
      // Around midnight, too.
      let sql = """
        SELECT routine FROM session
        WHERE date >= ? AND kind = ? AND (minute - ? + 1440 + 90) % 1440 <= 180
        GROUP BY routine ORDER BY count(*) DESC, max(started) DESC LIMIT ?
        """
      return try String.fetchAll(
        db, sql: sql, arguments: [date.description, kind.rawValue, minute, limit])
    }
  }

  /// The last day with a session before that one; nil where there is none.
  public func lastDay(before date: LocalDate) throws(JournalFailure) -> LocalDate? {
    try read { db in
      let sql = "SELECT max(date) AS date FROM session WHERE date < ?"
      let row = try Row.fetchOne(db, sql: sql, arguments: [date.description])
      guard let row, try row.optional("date") as String? != nil else { return nil }
      return try row.date("date")
    }
  }

  /// How many days in a row, up to that one, have a session; the day itself may yet get one.
  public func daysInARow(upTo date: LocalDate) throws(JournalFailure) -> Int {
    try read { db in
      let sql = "SELECT DISTINCT date FROM session WHERE date <= ? ORDER BY date DESC"
      let rows = try Row.fetchCursor(db, sql: sql, arguments: [date.description])
      var (count, expected) = (0, date)
      while let row = try rows.next() {
        let day = try row.date("date")
        if count == 0, day == date + -1 { expected = day }
        guard day == expected else { break }
        count += 1
        expected = expected + -1
      }
      return count
    }
  }
}
