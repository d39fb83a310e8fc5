import GRDB

extension Journal {
  /// Each version of the tables, from the first on. One that was ever released is not changed.
  static var migrations: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    // Local dates are text such as 2026-03-29; moments are seconds since 1970 in UTC; lengths are
    // milliseconds. A session's id is a random number, so that it is the same wherever it is
    // imported to, and small enough for every reader of JSON.
    migrator.registerMigration("1") { db in
      try db.execute(
        sql: """
          CREATE TABLE session (
            id INTEGER PRIMARY KEY,
            routine TEXT NOT NULL,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            origin TEXT NOT NULL CHECK (origin IN ('command', 'home', 'plan')),
            plan TEXT, step TEXT, plan_date TEXT, slot INTEGER,
            started INTEGER NOT NULL,
            date TEXT NOT NULL,
            minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
            ended INTEGER,
            ending TEXT NOT NULL,
            played INTEGER NOT NULL CHECK (played >= 0),
            planned INTEGER CHECK (planned >= 0)
          );
          -- Holds all that the sums of a day need.
          CREATE INDEX session_date ON session (date, kind, played);
          CREATE TABLE measure (
            session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            value REAL NOT NULL,
            PRIMARY KEY (session, position)
          ) WITHOUT ROWID;
          CREATE TABLE note (
            session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (session, position)
          ) WITHOUT ROWID;
          CREATE TABLE occurrence (
            plan TEXT NOT NULL,
            step TEXT NOT NULL,
            date TEXT NOT NULL,
            slot INTEGER NOT NULL,
            state TEXT NOT NULL,
            at INTEGER NOT NULL,
            started INTEGER,
            until INTEGER,
            reason TEXT,
            owner TEXT,
            session INTEGER REFERENCES session ON DELETE SET NULL,
            PRIMARY KEY (plan, step, date, slot)
          ) WITHOUT ROWID;
          CREATE INDEX occurrence_date ON occurrence (date);
          CREATE INDEX occurrence_session ON occurrence (session);
          CREATE TABLE memory (
            plugin TEXT NOT NULL,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (plugin, key)
          ) WITHOUT ROWID;
          """)
    }
    return migrator
  }
}
