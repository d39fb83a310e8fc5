import RespiteCore

/// Reads a tar archive: plain files and folders, with the name extensions of GNU and POSIX.
/// Whatever else is in it (links, devices, sparse files) is a reason to refuse all of it.
struct TarReader {
  private static let block = 512

  static func read(_ bytes: [UInt8], into builder: inout PackageBuilder) throws(Fault) {
    var position = 0
    var longName: [UInt8]?
    while position + block <= bytes.count {
      let header = bytes[position..<position + block]
      // An empty block ends the archive.
      if header.allSatisfy({ $0 == 0 }) { return }
      guard checksumFits(header), let size = number(header, 124, 12) else {
        throw builder.fault("it is damaged, or no tar archive")
      }
      guard size <= bytes.count - position - block else {
        throw builder.fault("it says that a file has \(size) bytes, and has not so many")
      }
      let body = bytes[position + block..<position + block + size]
      position += block + (size + block - 1) / block * block

      switch header[header.startIndex + 156] {
      case UInt8(ascii: "L"): longName = Array(body.prefix { $0 != 0 })
      case UInt8(ascii: "x"): longName = extendedPath(body) ?? longName
      // What it says of all files (git puts the commit there) is of no use here.
      case UInt8(ascii: "g"): break
      case let type:
        let name = longName ?? self.name(header)
        longName = nil
        try builder.count()
        guard let path = try builder.path(name) else { continue }
        try add(type, path, body, &builder)
      }
    }
    // Without an end it was cut off, unless it has nothing at all.
    throw builder.fault("it ends in the middle")
  }

  private static func add(
    _ type: UInt8, _ path: String, _ body: ArraySlice<UInt8>, _ builder: inout PackageBuilder
  ) throws(Fault) {
    switch type {
    case 0, UInt8(ascii: "0"), UInt8(ascii: "7"):
      try builder.count(bytes: body.count)
      if try builder.wants(path) { builder.add(path, Array(body)) }
    case UInt8(ascii: "5"): return
    case UInt8(ascii: "1"), UInt8(ascii: "2"), UInt8(ascii: "K"):
      throw builder.fault("it is a link, and a plugin has plain files alone", at: path)
    default: throw builder.fault("it is no plain file", at: path)
    }
  }

  /// An octal number. Larger ones have a form of their own, and no plugin needs them.
  private static func number(_ header: ArraySlice<UInt8>, _ offset: Int, _ count: Int) -> Int? {
    let field = header[header.startIndex + offset..<header.startIndex + offset + count]
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8).flatMap { $0 >= 0 ? $0 : nil }
  }

  /// The sum of the header's bytes, with its own field as spaces.
  private static func checksumFits(_ header: ArraySlice<UInt8>) -> Bool {
    let field = header.startIndex + 148..<header.startIndex + 156
    var sum = 8 * 0x20
    for index in header.indices where !field.contains(index) { sum += Int(header[index]) }
    return number(header, 148, 8) == sum
  }

  private static func name(_ header: ArraySlice<UInt8>) -> [UInt8] {
    func text(_ offset: Int, _ count: Int) -> [UInt8] {
      let start = header.startIndex + offset
      return Array(header[start..<start + count].prefix { $0 != 0 })
    }
    let isPOSIX = text(257, 6) == Array("ustar".utf8)
    let prefix = isPOSIX ? text(345, 155) : []
    return prefix.isEmpty ? text(0, 100) : prefix + [UInt8(ascii: "/")] + text(0, 100)
  }

  /// The path among records of the form "LENGTH NAME=VALUE\n".
  private static func extendedPath(_ body: ArraySlice<UInt8>) -> [UInt8]? {
    var rest = body
    var path: [UInt8]?
    while let space = rest.firstIndex(of: 0x20),
      let length = Int(String(decoding: rest[..<space], as: UTF8.self)),
      length > space - rest.startIndex + 1, length <= rest.count
    {
      let record = rest[(space + 1)..<(rest.startIndex + length)].dropLast()
      let key = Array("path=".utf8)
      if record.starts(with: key) { path = Array(record.dropFirst(key.count)) }
      rest = rest.dropFirst(length)
    }
    return path
  }
}
