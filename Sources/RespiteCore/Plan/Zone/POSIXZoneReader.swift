/// Reads the words of a POSIX zone rule, byte by byte.
struct POSIXZoneReader {
  typealias Problem = TimeZoneRules.Problem

  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8.prefix(200)) }

  mutating func read() throws(Problem) -> (standard: Int64, summer: POSIXZone.Summer?) {
    try readName()
    // West is positive there.
    let standard = -(try readTime(hours: 0...24))
    if isOver { return (standard, nil) }
    try readName()
    var summer = standard + 3600
    if !isOver, bytes[position] != UInt8(ascii: ",") { summer = -(try readTime(hours: 0...24)) }
    if isOver {
      // Without days, those that the C library takes.
      let start = POSIXZone.Change(day: .weekday(month: 3, week: 2, day: 0), time: 7200)
      let end = POSIXZone.Change(day: .weekday(month: 11, week: 1, day: 0), time: 7200)
      return (standard, .init(offset: summer, start: start, end: end))
    }
    let start = try readChange()
    let end = try readChange()
    guard isOver else { throw problem }
    return (standard, .init(offset: summer, start: start, end: end))
  }

  private var isOver: Bool { position == bytes.count }

  private var problem: Problem {
    Problem("'\(String(decoding: bytes, as: UTF8.self))' is no rule for a zone")
  }

  private mutating func readName() throws(Problem) {
    let start = position
    if takes("<") {
      while !isOver, bytes[position] != UInt8(ascii: ">") { position += 1 }
      guard takes(">"), position - start >= 5 else { throw problem }
    } else {
      while !isOver, (0x61...0x7A).contains(bytes[position] | 0x20) { position += 1 }
      guard position - start >= 3 else { throw problem }
    }
  }

  /// [+-]hh[:mm[:ss]], in seconds.
  private mutating func readTime(hours: ClosedRange<Int>) throws(Problem) -> Int64 {
    let isNegative = takes("-")
    if !isNegative { _ = takes("+") }
    var seconds = try readNumber(hours) * 3600
    if takes(":") {
      seconds += try readNumber(0...59) * 60
      if takes(":") { seconds += try readNumber(0...59) }
    }
    return Int64(isNegative ? -seconds : seconds)
  }

  private mutating func readChange() throws(Problem) -> POSIXZone.Change {
    guard takes(",") else { throw problem }
    let day: POSIXZone.Day
    if takes("J") {
      day = .julian(try readNumber(1...365))
    } else if takes("M") {
      let month = try readNumber(1...12)
      guard takes(".") else { throw problem }
      let week = try readNumber(1...5)
      guard takes(".") else { throw problem }
      day = .weekday(month: month, week: week, day: try readNumber(0...6))
    } else {
      day = .zeroBased(try readNumber(0...365))
    }
    return POSIXZone.Change(day: day, time: takes("/") ? try readTime(hours: 0...167) : 7200)
  }

  private mutating func readNumber(_ range: ClosedRange<Int>) throws(Problem) -> Int {
    let start = position
    var number = 0
    while !isOver, (0x30...0x39).contains(bytes[position]), position - start < 4 {
      number = number * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    guard position > start, range.contains(number) else { throw problem }
    return number
  }

  private mutating func takes(_ mark: Unicode.Scalar) -> Bool {
    guard !isOver, bytes[position] == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }
}
