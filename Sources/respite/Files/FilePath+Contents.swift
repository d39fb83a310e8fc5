import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FilePath {
  var exists: Bool { access(string, F_OK) == 0 }

  /// The whole file.
  func contents() throws -> [UInt8] {
    let file = try FileDescriptor.open(self, .readOnly)
    return try file.closeAfter {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
        if count == 0 { return bytes }
        bytes += buffer[..<count]
      }
    }
  }

  /// Writes a file that is not there yet, whole or not at all.
  func createContents(
    _ bytes: some Sequence<UInt8>,
    permissions: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]
  ) throws {
    let file = try FileDescriptor.open(
      self, .writeOnly, options: [.create, .exclusiveCreate], permissions: permissions)
    do {
      try file.closeAfter {
        _ = try file.writeAll(bytes)
        guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
      }
    } catch {
      unlink(string)
      throw error
    }
  }

  /// Writes a new file beside this one and puts it in its place, so that neither a full disk nor a
  /// crash can lose what was there.
  func replaceContents(
    with bytes: some Sequence<UInt8>,
    permissions: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]
  ) throws {
    let draft = FilePath(string + ".new")
    // What a crash has left there, or somebody's link to elsewhere, must not be written to.
    unlink(draft.string)
    try draft.createContents(bytes, permissions: permissions)
    guard rename(draft.string, string) == 0 else { throw Errno(rawValue: errno) }
  }
}
