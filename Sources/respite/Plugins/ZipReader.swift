import RespiteCore

/// Reads a zip archive by its central directory. Packed files are unpacked by `gzip`, whose format
/// has the same kernel: all of them are handed over as one stream.
struct ZipReader {
  private struct Entry {
    var path: String
    var isPacked: Bool
    var checksum: ArraySlice<UInt8>
    var size: Int
    var body: ArraySlice<UInt8>
  }

  private let bytes: [UInt8]

  /// - Parameter unpack: what `gzip` makes of a stream, at most so many bytes of it.
  static func read(
    _ bytes: [UInt8], into builder: inout PackageBuilder,
    unpack: ([UInt8], Int) throws -> [UInt8]
  ) throws {
    let entries = try ZipReader(bytes: bytes).entries(&builder)
    let packed = entries.filter(\.isPacked)
    var stream: [UInt8] = []
    for entry in packed {
      stream += [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + entry.body + entry.checksum
      stream += (0..<4).map { UInt8(truncatingIfNeeded: entry.size >> (8 * $0)) }
    }
    let total = packed.reduce(0) { $0 + $1.size }
    let unpacked = packed.isEmpty ? [] : try unpack(stream, total)
    guard unpacked.count == total else { throw damaged(builder) }
    var position = 0
    for entry in entries {
      guard entry.isPacked else {
        builder.add(entry.path, Array(entry.body))
        continue
      }
      builder.add(entry.path, Array(unpacked[position..<position + entry.size]))
      position += entry.size
    }
  }

  private static func damaged(_ builder: PackageBuilder) -> Fault {
    builder.fault("it is damaged, or of a kind of zip that is not known here")
  }

  /// The entries that a plugin has a use for.
  private func entries(_ builder: inout PackageBuilder) throws(Fault) -> [Entry] {
    // The end record may be followed by a comment of up to 64 KB.
    let lowest = max(0, bytes.count - 22 - 0xFFFF)
    guard bytes.count >= 22,
      let end = stride(from: bytes.count - 22, through: lowest, by: -1)
        .first(where: { number($0, 4) == 0x0605_4B50 }),
      let count = number(end + 10, 2), var position = number(end + 16, 4), count < 0xFFFF
    else { throw Self.damaged(builder) }
    var entries: [Entry] = []
    var packedBytes = 0
    for _ in 0..<count {
      try builder.count()
      guard number(position, 4) == 0x0201_4B50, let nameLength = number(position + 28, 2),
        let extraLength = number(position + 30, 2), let commentLength = number(position + 32, 2),
        let name = slice(position + 46, nameLength)
      else { throw Self.damaged(builder) }
      let next = position + 46 + nameLength + extraLength + commentLength
      if let entry = try entry(at: position, name, &builder) {
        entries.append(entry)
        // Entries that share a body would be unpacked to many times what the archive holds.
        packedBytes += entry.body.count
        guard packedBytes <= bytes.count else { throw Self.damaged(builder) }
      }
      position = next
    }
    return entries
  }

  private func entry(
    at position: Int, _ name: ArraySlice<UInt8>, _ builder: inout PackageBuilder
  ) throws(Fault) -> Entry? {
    guard let path = try builder.path(name) else { return nil }
    guard let flags = number(position + 8, 2), let method = number(position + 10, 2),
      let packedSize = number(position + 20, 4), let size = number(position + 24, 4),
      let attributes = number(position + 38, 4), let header = number(position + 42, 4),
      let checksum = slice(position + 16, 4)
    else { throw Self.damaged(builder) }
    // Systems with links keep the kind of a file in the upper half.
    switch (attributes >> 16) & 0o170000 {
    case 0, 0o100000, 0o040000: break
    case 0o120000:
      throw builder.fault("it is a link, and a plugin has plain files alone", at: path)
    default: throw builder.fault("it is no plain file", at: path)
    }
    if name.last == UInt8(ascii: "/") { return nil }
    try builder.count(bytes: size)
    if flags & 1 != 0 { throw builder.fault("it is locked with a password", at: path) }
    guard try builder.wants(path) else { return nil }
    guard number(header, 4) == 0x0403_4B50, let nameLength = number(header + 26, 2),
      let extraLength = number(header + 28, 2),
      let body = slice(header + 30 + nameLength + extraLength, packedSize),
      method == 8 || (method == 0 && packedSize == size)
    else { throw Self.damaged(builder) }
    return Entry(path: path, isPacked: method == 8, checksum: checksum, size: size, body: body)
  }

  private func slice(_ start: Int, _ count: Int) -> ArraySlice<UInt8>? {
    start >= 0 && count >= 0 && start + count <= bytes.count ? bytes[start..<start + count] : nil
  }

  /// A number whose lowest byte comes first.
  private func number(_ start: Int, _ count: Int) -> Int? {
    slice(start, count)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
