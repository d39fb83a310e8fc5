import SystemPackage

extension FileDescriptor {
  /// All that is left to read.
  /// - Parameter limit: bytes; more is refused.
  /// - Throws: `Errno`.
  func contents(limit: Int = 1 << 28) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try read(into: $0) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit { throw Errno.fileTooLarge }
    }
  }
}
