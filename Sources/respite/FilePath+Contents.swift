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

  /// Writes a file that is not there yet.
  func createContents(_ text: String) throws {
    let file = try FileDescriptor.open(
      self, .writeOnly, options: [.create, .exclusiveCreate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    try file.closeAfter { _ = try file.writeAll(text.utf8) }
  }

  /// Makes the folder, and those that it is in.
  func createFolders() throws {
    if mkdir(string, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, !components.isEmpty else { throw Errno(rawValue: errno) }
    try removingLastComponent().createFolders()
    guard mkdir(string, 0o755) == 0 || errno == EEXIST else { throw Errno(rawValue: errno) }
  }

  /// Writes a new file beside this one and puts it in its place, so that neither a full disk nor a
  /// crash can lose what was there.
  func replaceContents(with text: String) throws {
    let draft = FilePath(string + ".new")
    do {
      let file = try FileDescriptor.open(
        draft, .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter { _ = try file.writeAll(text.utf8) }
    } catch {
      unlink(draft.string)
      throw error
    }
    guard rename(draft.string, string) == 0 else { throw Errno(rawValue: errno) }
  }
}
