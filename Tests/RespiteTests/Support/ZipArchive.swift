/// A zip archive as bytes.
struct ZipArchive {
  private var local: [UInt8] = []
  private var central: [UInt8] = []
  private var count = 0

  /// - Parameters:
  ///   - isPacked: as a deflated file would be, in one block that deflate leaves as it is.
  ///   - mode: the kind of file, as Unix has it; 0o120000 is a link.
  ///   - size: what it says of itself, if that is not the truth.
  mutating func add(
    _ name: String, _ text: String, isPacked: Bool = false, mode: Int = 0o100644,
    size: Int? = nil, flags: Int = 0
  ) {
    let data = Array(text.utf8)
    let body =
      isPacked
      ? [1] + Self.number(data.count, 2) + Self.number(~data.count & 0xFFFF, 2) + data : data
    let fields =
      Self.number(20, 2) + Self.number(flags, 2) + Self.number(isPacked ? 8 : 0, 2)
      + Self.number(0, 4) + Self.number(Self.checksum(data), 4) + Self.number(body.count, 4)
      + Self.number(size ?? data.count, 4) + Self.number(name.utf8.count, 2) + Self.number(0, 2)
    central += Self.number(0x0201_4B50, 4) + Self.number(0x0314, 2) + fields
    central += Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2)
    central += Self.number(mode << 16, 4) + Self.number(local.count, 4) + Array(name.utf8)
    local += Self.number(0x0403_4B50, 4) + fields + Array(name.utf8) + body
    count += 1
  }

  /// As many more entries (up to 26, from A to Z) that have the body of the only one.
  mutating func share(_ times: Int) {
    var entry = central
    for letter in 0..<times {
      // The name stands behind what is as long for all.
      entry[46] = UInt8(ascii: "A") + UInt8(letter)
      central += entry
      count += 1
    }
  }

  var bytes: [UInt8] {
    local + central + Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(count, 2)
      + Self.number(count, 2) + Self.number(central.count, 4) + Self.number(local.count, 4)
      + Self.number(0, 2)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ data: [UInt8]) -> Int {
    var sum: UInt32 = ~0
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
    }
    return Int(~sum)
  }
}
