import RespiteCore
import RespiteJournal
import RespitePlugins

/// Reads what `JournalJSON` has written, and believes nothing.
enum JournalReader {
  /// - Throws: `Fault` with the first line that is wrong.
  static func items(_ bytes: [UInt8], file: String) throws(Fault) -> [JournalItem] {
    var items: [JournalItem] = []
    var hasHead = false
    for (index, line) in bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    )
    .enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      func fails(_ message: String, _ hint: String? = nil) -> Fault {
        Fault(.data, message, hint: hint, file: file, line: index + 1)
      }
      guard let json = JSON(parsing: line) else {
        throw fails("it is no line of JSON", "respite journal export writes what can be read here")
      }
      guard hasHead else {
        guard json["respite"]?.string == "journal", let version = json["version"]?.integer else {
          throw fails("it is no journal", "respite journal export writes what can be read here")
        }
        guard version == JournalJSON.version else {
          throw fails("it is of version \(version); this is \(JournalJSON.version)")
        }
        hasHead = true
        continue
      }
      do {
        items.append(try item(json))
      } catch {
        throw fails(error.message)
      }
    }
    if !hasHead { throw Fault(.data, "there is nothing in it", file: file) }
    return items
  }

  private struct Problem: Error {
    var message: String
  }

  private static func item(_ json: JSON) throws(Problem) -> JournalItem {
    if let session = json["session"] { return .entry(try entry(Fields(session))) }
    if let occurrence = json["occurrence"] { return .occurrence(try record(Fields(occurrence))) }
    if let memory = json["memory"] { return .memory(try self.memory(Fields(memory))) }
    throw Problem(message: "it is neither a session, nor an occurrence, nor a memory")
  }

  private static func entry(_ fields: Fields) throws(Problem) -> JournalEntry {
    let origin: SessionRecord.Origin
    switch fields.json["origin"] {
    case .string("command"): origin = .commandLine
    case .string("home"): origin = .home
    case .some(let json): origin = .plan(try id(Fields(json)))
    case nil: throw Problem(message: "origin is missing")
    }
    var session = SessionRecord(
      routine: try fields.text("routine"), kind: try fields.choice("kind"),
      title: try fields.text("title"), origin: origin, started: try fields.instant("started"),
      date: try fields.date("date"), minuteOfDay: try fields.integer("minute", 0...1439),
      planned: fields.isNull("planned") ? nil : try fields.length("planned"))
    session.ended = fields.isNull("ended") ? nil : try fields.instant("ended")
    session.ending = try fields.choice("ending")
    session.played = try fields.length("played")
    let ids = Int(JournalEntry.ids.lowerBound)...Int(JournalEntry.ids.upperBound)
    var entry = JournalEntry(id: Int64(try fields.integer("id", ids)), session)
    for measure in try fields.array("measures", most: 10_000) {
      guard case .array(let pair) = measure, pair.count == 2, let name = pair[0].string,
        SessionMemory.isName(name), let value = pair[1].number, abs(value) <= 1e9
      else { throw Problem(message: "measures: each is [\"name\", number]") }
      entry.measures.append(Measure(name, value))
    }
    for note in try fields.array("notes", most: 10_000) {
      guard let text = note.string, text.utf8.count <= 4000 else {
        throw Problem(message: "notes: each is text of at most 4000 bytes")
      }
      entry.notes.append(text)
    }
    return entry
  }

  private static func record(_ fields: Fields) throws(Problem) -> OccurrenceRecord {
    OccurrenceRecord(
      try id(fields), try fields.choice("state"), at: try fields.instant("at"),
      started: fields.isNull("started") ? nil : try fields.instant("started"),
      until: fields.isNull("until") ? nil : try fields.instant("until"),
      reason: fields.isNull("reason") ? nil : try fields.text("reason"))
  }

  private static func id(_ fields: Fields) throws(Problem) -> OccurrenceID {
    OccurrenceID(
      plan: try fields.text("plan"), step: try fields.text("step"), date: try fields.date("date"),
      slot: try fields.integer("slot", 0...100_000))
  }

  private static func memory(_ fields: Fields) throws(Problem) -> MemoryItem {
    let key = try fields.text("key")
    guard SessionMemory.isName(key), let value = fields.json["value"]?.text,
      value.utf8.count <= SessionMemory.largestValue
    else { throw Problem(message: "it is nothing that a plugin could remember") }
    return MemoryItem(plugin: try fields.text("plugin"), key: key, value: value)
  }

  /// An object whose fields are asked for one by one.
  private struct Fields {
    let json: JSON

    init(_ json: JSON) { self.json = json }

    func isNull(_ name: String) -> Bool {
      switch json[name] {
      case nil, .null: true
      default: false
      }
    }

    func text(_ name: String) throws(Problem) -> String {
      if let text = json[name]?.string, text.utf8.count <= 4000 { return text }
      throw Problem(message: "\(name) is no text, or missing")
    }

    func integer(_ name: String, _ bounds: ClosedRange<Int>) throws(Problem) -> Int {
      if let number = json[name]?.integer, bounds.contains(number) { return number }
      throw Problem(message: "\(name) is no whole number that fits, or missing")
    }

    func instant(_ name: String) throws(Problem) -> Instant {
      Instant(secondsSince1970: Int64(try integer(name, -100_000_000_000...100_000_000_000)))
    }

    /// Of at most a year.
    func length(_ name: String) throws(Problem) -> TimeSpan {
      .milliseconds(try integer(name, 0...31_622_400_000))
    }

    func date(_ name: String) throws(Problem) -> LocalDate {
      if let date = LocalDate(try text(name)) { return date }
      throw Problem(message: "\(name) is no date such as 2026-03-29")
    }

    func choice<T: RawRepresentable<String> & CaseIterable>(
      _ name: String
    ) throws(Problem) -> T {
      if let value = T(rawValue: try text(name)) { return value }
      let known = T.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(message: "\(name) is none of \(known)")
    }

    func array(_ name: String, most: Int) throws(Problem) -> [JSON] {
      if case .array(let values) = json[name], values.count <= most { return values }
      throw Problem(message: "\(name) is no list that fits, or missing")
    }
  }
}

extension JSON {
  fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  fileprivate var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value), .exact(let value): value
    default: nil
    }
  }
}
