import RespiteCore
import RespiteJournal

/// What the journal holds as lines of JSON, which `JournalReader` reads. Lengths are in
/// milliseconds, moments in seconds since 1970.
enum JournalJSON {
  static let version = 1
  static let head = JSON.object([
    ("respite", .string("journal")), ("version", .integer(version)),
  ]).text

  static func line(_ item: JournalItem) -> String {
    switch item {
    case .entry(let entry): JSON.object([("session", session(entry))]).text
    case .occurrence(let record): JSON.object([("occurrence", occurrence(record))]).text
    case .memory(let item):
      JSON.object([
        (
          "memory",
          .object([
            ("plugin", .string(item.plugin)), ("key", .string(item.key)),
            ("value", item.value.flatMap { JSON(parsing: $0) } ?? .null),
          ])
        )
      ]).text
    }
  }

  private static func session(_ entry: JournalEntry) -> JSON {
    let session = entry.session
    let origin: JSON =
      switch session.origin {
      case .commandLine: .string("command")
      case .home: .string("home")
      case .plan(let id): .object(fields(id))
      }
    return .object([
      ("id", .integer(Int(entry.id))), ("routine", .string(session.routine)),
      ("kind", .string(session.kind.rawValue)), ("title", .string(session.title)),
      ("origin", origin), ("started", JSON(session.started)),
      ("date", .string(session.date.description)), ("minute", .integer(session.minuteOfDay)),
      ("ended", session.ended.map { JSON($0) } ?? .null),
      ("ending", .string(session.ending.rawValue)),
      ("played", milliseconds(session.played)),
      ("planned", session.planned.map(milliseconds) ?? .null),
      (
        "measures",
        .array(entry.measures.map { .array([.string($0.name), .exact($0.value)]) })
      ),
      ("notes", .array(entry.notes.map { .string($0) })),
    ])
  }

  private static func occurrence(_ record: OccurrenceRecord) -> JSON {
    .object(
      fields(record.id) + [
        ("state", .string(record.state.rawValue)), ("at", JSON(record.at)),
        ("started", record.started.map { JSON($0) } ?? .null),
        ("until", record.until.map { JSON($0) } ?? .null), ("reason", JSON(record.reason)),
      ])
  }

  private static func fields(_ id: OccurrenceID) -> [(String, JSON)] {
    [
      ("plan", .string(id.plan)), ("step", .string(id.step)),
      ("date", .string(id.date.description)), ("slot", .integer(id.slot)),
    ]
  }

  private static func milliseconds(_ length: TimeSpan) -> JSON {
    .integer(Int(length.nanoseconds / 1_000_000))
  }
}

extension JSON {
  fileprivate init(_ instant: Instant) { self = .integer(Int(instant.secondsSince1970)) }
}
