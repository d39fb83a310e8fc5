import RespiteCore
import RespiteJournal

/// What the journal holds, for programs.
struct JournalJSON {
  let length: @Sendable (TimeSpan) -> JSON
  let moment: @Sendable (Instant) -> JSON

  /// As `JournalReader` reads it again: lengths in milliseconds, moments in seconds since 1970.
  static let export = JournalJSON(
    length: { .integer(Int($0.nanoseconds / 1_000_000)) },
    moment: { .integer(Int($0.secondsSince1970)) })
  /// To look at: lengths in seconds, moments as "2026-03-02T07:10:00Z".
  static let page = JournalJSON(length: { JSON($0) }, moment: { .string($0.iso8601) })

  static let version = 1
  static let head = JSON.object([
    ("respite", .string("journal")), ("version", .integer(version)),
  ]).text

  /// A line of an export.
  static func line(_ item: JournalItem) -> String {
    switch item {
    case .entry(let entry):
      JSON.object([("session", .object(export.session(entry) + export.notes(entry)))]).text
    case .occurrence(let record): JSON.object([("occurrence", export.occurrence(record))]).text
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

  /// Without what a person typed.
  func session(_ entry: JournalEntry) -> [(String, JSON)] {
    let session = entry.session
    let origin: JSON =
      switch session.origin {
      case .commandLine: .string("command")
      case .home: .string("home")
      case .plan(let id): .object(Self.fields(id))
      }
    return [
      ("id", .integer(Int(entry.id))), ("routine", .string(session.routine)),
      ("kind", .string(session.kind.rawValue)), ("title", .string(session.title)),
      ("origin", origin), ("started", moment(session.started)),
      ("date", .string(session.date.description)), ("minute", .integer(session.minuteOfDay)),
      ("ended", session.ended.map(moment) ?? .null),
      ("ending", .string(session.ending.rawValue)),
      ("played", length(session.played)), ("planned", session.planned.map(length) ?? .null),
      (
        "measures",
        .array(entry.measures.map { .array([.string($0.name), .exact($0.value)]) })
      ),
    ]
  }

  /// What a person typed.
  func notes(_ entry: JournalEntry) -> [(String, JSON)] {
    [("notes", .array(entry.notes.map { .string($0) }))]
  }

  func occurrence(_ record: OccurrenceRecord) -> JSON {
    .object(
      Self.fields(record.id) + [
        ("state", .string(record.state.rawValue)), ("at", moment(record.at)),
        ("started", record.started.map(moment) ?? .null),
        ("until", record.until.map(moment) ?? .null), ("reason", JSON(record.reason)),
      ])
  }

  private static func fields(_ id: OccurrenceID) -> [(String, JSON)] {
    [
      ("plan", .string(id.plan)), ("step", .string(id.step)),
      ("date", .string(id.date.description)), ("slot", .integer(id.slot)),
    ]
  }
}
