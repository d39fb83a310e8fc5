import RespiteCore
import Testing

/// An iCalendar file as a program reads it that knows RFC 5545 and nothing of plans: it goes by the
/// zones that the file tells of.
struct CalendarReading {
  struct Change {
    /// Seconds since 1970, of a clock in UTC.
    var instant: Int64
    var before, after: Int64
  }

  typealias Property = (name: String, parameters: [String: String], value: String)

  private(set) var zones: [String: [Change]] = [:]
  private(set) var events: [[Property]] = []

  init(_ text: String) throws {
    let lines = text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    var zone = ""
    var change: [String: String] = [:]
    var event: [Property]?
    var isAlarm = false
    for line in lines {
      let colon = try #require(line.firstIndex(of: ":"))
      let head = line[..<colon].split(separator: ";").map(String.init)
      let value = String(line[line.index(after: colon)...])
      let parameters = Dictionary(
        head.dropFirst().map { part in
          let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
          return (pair[0], pair[1])
        }, uniquingKeysWith: { $1 })
      switch (head[0], value) {
      case ("TZID", _): zone = value
      case ("END", "STANDARD"), ("END", "DAYLIGHT"):
        let before = try Self.offset(#require(change["TZOFFSETFROM"]))
        let after = try Self.offset(#require(change["TZOFFSETTO"]))
        let start = try Self.seconds(#require(change["DTSTART"]))
        zones[zone, default: []].append(
          Change(instant: start - before, before: before, after: after))
      case ("BEGIN", "VEVENT"): event = []
      case ("END", "VEVENT"):
        events.append(try #require(event))
        event = nil
      case ("BEGIN", "VALARM"), ("END", "VALARM"): isAlarm = head[0] == "BEGIN"
      default:
        change[head[0]] = value
        if !isAlarm { event?.append((head[0], parameters, value)) }
      }
    }
  }

  /// The moments of all events before a date, by the names of the events.
  func moments(before end: String) throws -> [(name: String, instant: Int64)] {
    let last = try Self.seconds(end)
    var moments: [(String, Int64)] = []
    // A date of a rule that has an event of its own is taken out of it.
    var changed: [String: Set<Int64>] = [:]
    for event in events {
      guard let date = event.first(where: { $0.name == "RECURRENCE-ID" }) else { continue }
      changed[try value("UID", event).value, default: []].insert(try Self.seconds(date.value))
    }
    for event in events {
      let name = try value("SUMMARY", event).value
      let start = try value("DTSTART", event)
      for extra in event where extra.name == "RDATE" {
        let seconds = try Self.seconds(extra.value)
        let zone = extra.parameters["TZID"]
        if seconds < last {
          moments.append((name, try zone.map { try instant(of: seconds, in: $0) } ?? seconds))
        }
      }
      guard let zone = start.parameters["TZID"] else {
        moments.append((name, try Self.seconds(start.value)))
        continue
      }
      var excluded = try Set(
        event.filter { $0.name == "EXDATE" }.map { try Self.seconds($0.value) })
      if !event.contains(where: { $0.name == "RECURRENCE-ID" }) {
        excluded.formUnion(changed[try value("UID", event).value] ?? [])
      }
      let rule = event.first { $0.name == "RRULE" }?.value ?? ""
      let days = rule.split(separator: ";").first { $0.hasPrefix("BYDAY=") }?.dropFirst(6)
        .split(separator: ",").map(String.init)
      var local = try Self.seconds(start.value)
      while local < last {
        let weekday = ["TH", "FR", "SA", "SU", "MO", "TU", "WE"][Int(local / 86_400) % 7]
        if !excluded.contains(local), days?.contains(weekday) ?? true {
          moments.append((name, try instant(of: local, in: zone)))
        }
        if rule.isEmpty { break }
        local += 86_400
      }
    }
    return moments
  }

  private func value(_ name: String, _ event: [Property]) throws -> Property {
    try #require(event.first { $0.name == name })
  }

  /// RFC 5545, 3.3.5: of a time that comes twice the first; one that does not come, by the offset
  /// before the gap.
  private func instant(of local: Int64, in zone: String) throws -> Int64 {
    let changes = try #require(zones[zone]).sorted { $0.instant < $1.instant }
    var offset = changes[0].before
    for change in changes {
      // The clock has not come to the change yet.
      if local - offset < change.instant { break }
      offset = change.after
      // In the gap.
      if local - offset < change.instant { return local - change.before }
    }
    return local - offset
  }

  /// "20260302T071000" as seconds of a clock in UTC.
  private static func seconds(_ text: String) throws -> Int64 {
    let digits = text.filter(\.isNumber).map { Int($0.asciiDigits) }
    func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + digits[$1] } }
    let date = try #require(
      LocalDate(year: number(0..<4), month: number(4..<6), day: number(6..<8)))
    let time = number(8..<10) * 3600 + number(10..<12) * 60 + number(12..<14)
    return LocalMoment(date, seconds: Int64(time)).secondsSince1970
  }

  private static func offset(_ text: String) throws -> Int64 {
    let digits = text.dropFirst().map { Int64($0.asciiDigits) }
    let seconds = digits.count > 4 ? digits[4] * 10 + digits[5] : 0
    let size = (digits[0] * 10 + digits[1]) * 3600 + (digits[2] * 10 + digits[3]) * 60 + seconds
    return text.first == "-" ? -size : size
  }
}

extension Character {
  fileprivate var asciiDigits: Int { wholeNumberValue ?? 0 }
}
