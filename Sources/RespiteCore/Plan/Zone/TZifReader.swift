/// Reads a zone file. Its bytes may be anything: whatever is wrong with them is a problem, told.
struct TZifReader {
  typealias Problem = TimeZoneRules.Problem

  private let bytes: [UInt8]
  private var position = 0

  /// More than any zone has, and few enough to be read at once.
  private static let largest = 1 << 20
  /// Beyond any moment that a calendar can be asked for; sums with it cannot overflow.
  private static let farthest: Int64 = 1 << 60

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private struct Header {
    var version: UInt8
    var universal, standard, leaps, transitions, types, letters: Int

    func length(timeSize: Int) -> Int {
      transitions * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + standard
        + universal
    }
  }

  mutating func read() throws(Problem) -> TimeZoneRules {
    guard bytes.count <= Self.largest else { throw Problem("it is too large") }
    var header = try readHeader()
    var timeSize = 4
    if header.version >= UInt8(ascii: "2") {
      // The first block is for readers of the first version.
      try skip(header.length(timeSize: 4))
      header = try readHeader()
      timeSize = 8
    }
    let rules = try readData(header, timeSize: timeSize)
    guard timeSize == 8, let rule = try readFooter() else { return rules }
    return TimeZoneRules(transitions: rules.transitions, offsets: rules.offsets, rule: rule)
  }

  private mutating func readHeader() throws(Problem) -> Header {
    guard try take(4).elementsEqual("TZif".utf8) else { throw Problem("it is no zone file") }
    let version = try take(1).first ?? 0
    try skip(15)
    var counts: [Int] = []
    for _ in 0..<6 { counts.append(Int(try readInteger(4)) & 0xFFFF_FFFF) }
    let header = Header(
      version: version, universal: counts[0], standard: counts[1], leaps: counts[2],
      transitions: counts[3], types: counts[4], letters: counts[5])
    guard counts.allSatisfy({ $0 <= Self.largest }), header.types > 0 else {
      throw Problem("its counts cannot be right")
    }
    return header
  }

  private mutating func readData(
    _ header: Header, timeSize: Int
  ) throws(Problem) -> TimeZoneRules {
    guard header.length(timeSize: timeSize) <= bytes.count - position else {
      throw Problem("it ends too early")
    }
    // Such a file counts seconds that no clock of ours does.
    guard header.leaps == 0 else { throw Problem("it counts leap seconds") }
    var transitions: [Int64] = []
    for _ in 0..<header.transitions {
      let time = try readInteger(timeSize)
      guard (-Self.farthest...Self.farthest).contains(time),
        transitions.last.map({ $0 < time }) ?? true
      else {
        throw Problem("its changes are out of order")
      }
      transitions.append(time)
    }
    let indices = Array(try take(header.transitions))
    var types: [Int64] = []
    for _ in 0..<header.types {
      let offset = try readInteger(4)
      guard abs(offset) < 26 * 3600 else { throw Problem("an offset of \(offset) seconds") }
      types.append(offset)
      try skip(2)
    }
    guard indices.allSatisfy({ Int($0) < types.count }) else {
      throw Problem("a change to what it does not say")
    }
    try skip(header.letters + header.standard + header.universal)
    return TimeZoneRules(
      transitions: transitions, offsets: [types[0]] + indices.map { types[Int($0)] }, rule: nil)
  }

  /// What holds after the last change, between two line ends. It may be empty.
  private mutating func readFooter() throws(Problem) -> POSIXZone? {
    let newline = UInt8(ascii: "\n")
    guard try take(1).first == newline, let end = bytes[position...].firstIndex(of: newline) else {
      throw Problem("it ends too early")
    }
    let text = bytes[position..<end]
    if text.isEmpty { return nil }
    guard text.count <= 200, text.allSatisfy({ $0 < 0x80 }) else {
      throw Problem("its last rule is no text")
    }
    return try POSIXZone(String(decoding: text, as: UTF8.self))
  }

  private mutating func readInteger(_ size: Int) throws(Problem) -> Int64 {
    var value: UInt64 = 0
    let taken = try take(size)
    for byte in taken { value = value << 8 | UInt64(byte) }
    return size == 4
      ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
  }

  private mutating func take(_ count: Int) throws(Problem) -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else { throw Problem("it ends too early") }
    defer { position += count }
    return bytes[position..<position + count]
  }

  private mutating func skip(_ count: Int) throws(Problem) { _ = try take(count) }
}
