import RespiteCore
import SystemPackage
import Terminal

/// What calendars were given: by what names they know the times of plans, so that a file that is
/// imported again takes the place of the one before.
///
/// The names have a part that is made once, by chance, and kept: no other home has the same.
struct CalendarRecord {
  /// An event that was exported.
  struct Event: Equatable {
    var uid: String
    var plan: String
    /// How often it has changed.
    var sequence: Int
    /// Of what it says.
    var mark: String
    /// The first of its times.
    var start: Instant
    /// The last of them; nil where there is none.
    var last: Instant?
    /// When it was called off; nil while it is there.
    var end: Instant?
  }

  let home: String
  private(set) var events: [String: Event] = [:]
  /// Plans that something was noted of.
  private var plans: Set<String> = []

  /// - Parameter home: the part of the names that no other home has.
  init(home: String = Self.chance()) { self.home = home }

  /// 128 bits.
  static func chance() -> String {
    String(UInt64.random(in: 0 ... .max), radix: 36)
      + String(UInt64.random(in: 0 ... .max), radix: 36)
  }

  func uid(_ name: String) -> String { "\(name)-\(home)@respite" }

  /// Whether an export before had any events of these plans.
  func hasEvents(of plans: Set<String>) -> Bool {
    events.values.contains { plans.contains($0.plan) }
  }

  /// Notes an event as it is now.
  /// - Returns: how often it has changed.
  mutating func note(
    _ uid: String, of plan: String, start: Instant, last: Instant?, body: String
  ) -> Int {
    plans.insert(plan)
    let mark = String(SHA256.hex(of: Array(body.utf8)).prefix(16))
    var event =
      events[uid]
      ?? Event(uid: uid, plan: plan, sequence: 0, mark: mark, start: start, last: last, end: nil)
    if event.mark != mark || event.end != nil { event.sequence += 1 }
    event.mark = mark
    event.start = start
    event.last = last
    event.end = nil
    events[uid] = event
    return event.sequence
  }

  /// Calls off what is not there any more, but for what was over before.
  /// - Parameter first: what was over then is not told of.
  /// - Returns: all that was called off in the last year, because not each file is imported.
  mutating func callOff(
    of plans: Set<String>, besides written: Set<String>, from first: Instant, at now: Instant
  ) -> [Event] {
    self.plans.formUnion(plans)
    var gone: [Event] = []
    for (uid, event) in events where plans.contains(event.plan) && !written.contains(uid) {
      var event = event
      if event.end == nil, let last = event.last, last < max(first, now) { continue }
      if event.end == nil {
        event.end = now
        event.sequence += 1
      }
      let isOld = event.end.map { now - $0 > Self.longestMemory } ?? false
      events[uid] = isOld ? nil : event
      if !isOld { gone.append(event) }
    }
    return gone.sorted { $0.uid < $1.uid }
  }

  private static let longestMemory: Int64 = 400 * 86_400
}

/// In a file of lines of JSON.
extension CalendarRecord {
  static let version = 1
  private static let largest = 1 << 24

  /// Where it is; nil where no home folder is known.
  static var path: String? { ProgramFolders.calendarNames(Environment.variables()) }

  /// What is there. Where there is nothing, the names are made and kept.
  /// - Throws: `Fault` where they cannot be kept.
  static func ofProgram() throws -> CalendarRecord {
    guard let path else { throw Fault(.value, "no home folder is known", hint: "Set HOME") }
    if let record = read(path) { return record }
    return try changing(path) { known in
      let record = read(path) ?? known
      try record.write(to: path)
      return record
    }
  }

  /// Keeps what was noted, beside what another export has noted meanwhile.
  func keep() throws {
    guard let path = Self.path else { return }
    try Self.changing(path) { _ in
      var kept = Self.read(path) ?? CalendarRecord(home: home)
      // The names are another's by now: what was noted is of no use to them.
      guard kept.home == home else { return }
      kept.events = kept.events.filter { !plans.contains($0.value.plan) }
        .merging(events.filter { plans.contains($0.value.plan) }) { $1 }
      try kept.write(to: path)
    }
  }

  private static func changing<T>(
    _ path: String, _ body: (CalendarRecord) throws -> T
  ) throws -> T {
    do {
      return try FilePath(path).removingLastComponent().whileLocked { try body(CalendarRecord()) }
    } catch let error as Errno {
      throw Fault(.unwritable, "it cannot be written: \(error)", file: path)
    }
  }

  private func write(to path: String) throws {
    try FilePath(path).replaceContents(with: text.utf8, permissions: .ownerReadWrite)
  }

  var text: String {
    ([head] + events.values.sorted { $0.uid < $1.uid }.map(Self.line)).map { $0 + "\n" }.joined()
  }

  private var head: String {
    JSON.object([
      ("respite", .string("calendar")), ("version", .integer(Self.version)),
      ("home", .string(home)),
    ]).text
  }

  private static func line(_ event: Event) -> String {
    JSON.object([
      ("uid", .string(event.uid)), ("plan", .string(event.plan)),
      ("sequence", .integer(event.sequence)), ("mark", .string(event.mark)),
      ("start", .integer(Int(event.start.secondsSince1970))),
      ("last", event.last.map { .integer(Int($0.secondsSince1970)) } ?? .null),
      ("end", event.end.map { .integer(Int($0.secondsSince1970)) } ?? .null),
    ]).text
  }

  /// nil where there is nothing of the kind.
  static func read(_ path: String) -> CalendarRecord? {
    guard let status = FileStatus(FilePath(path)), status.kind == .file,
      let bytes = try? FilePath(path).contents(limit: largest)
    else { return nil }
    return CalendarRecord(lines: String(decoding: bytes, as: UTF8.self))
  }

  /// A line that is nothing of the kind says nothing.
  init?(lines text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
    guard let head = lines.first.flatMap({ JSON(parsing: Array($0.utf8)) }),
      case .string("calendar")? = head["respite"], case .string(let home)? = head["home"],
      (8...60).contains(home.utf8.count), home.utf8.allSatisfy({ $0 > 0x2F && $0 < 0x7B })
    else { return nil }
    self.init(home: home)
    for line in lines.dropFirst() {
      guard let json = JSON(parsing: Array(line.utf8)), case .string(let uid)? = json["uid"],
        case .string(let plan)? = json["plan"], case .integer(let sequence)? = json["sequence"],
        case .string(let mark)? = json["mark"], case .integer(let start)? = json["start"],
        uid.hasSuffix("-\(home)@respite"), (0..<1_000_000_000).contains(sequence),
        abs(start) < 1 << 40
      else { continue }
      var event = Event(
        uid: uid, plan: plan, sequence: sequence, mark: mark,
        start: Instant(secondsSince1970: Int64(start)), last: nil, end: nil)
      if case .integer(let last)? = json["last"], abs(last) < 1 << 40 {
        event.last = Instant(secondsSince1970: Int64(last))
      }
      if case .integer(let end)? = json["end"], abs(end) < 1 << 40 {
        event.end = Instant(secondsSince1970: Int64(end))
      }
      events[uid] = event
    }
  }
}
