import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FilePath {
  var exists: Bool { access(string, F_OK) == 0 }

  /// The whole file. A pipe in its place is not waited for.
  /// - Parameter limit: bytes; a larger one is refused.
  /// - Throws: `Errno`.
  func contents(limit: Int = 1 << 28) throws -> [UInt8] {
    let file = try FileDescriptor.open(self, .readOnly, options: .nonBlocking)
    return try file.closeAfter { try file.contents(limit: limit) }
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
  /// crash can lose what was there. Where this is a link, in the place of what it points to.
  func replaceContents(
    with bytes: some Sequence<UInt8>,
    permissions: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]
  ) throws {
    let isLink = FileStatus(self)?.kind == .link
    let target = isLink ? try resolvingLinks() : self
    // A name of its own: another program may be writing the same file, and what is there already
    // may be somebody's.
    let mark = String(UInt64.random(in: 0 ... .max), radix: 36)
    let draft = FilePath("\(target.string).\(mark).new")
    try draft.createContents(bytes, permissions: permissions)
    guard rename(draft.string, target.string) == 0 else {
      let failure = Errno(rawValue: errno)
      unlink(draft.string)
      throw failure
    }
  }
}
