import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FilePath {
  /// The place without any link in it. It must exist.
  func resolvingLinks() throws -> FilePath {
    guard let resolved = withPlatformString({ realpath($0, nil) }) else {
      throw Errno(rawValue: errno)
    }
    defer { free(resolved) }
    return FilePath(platformString: resolved)
  }

  /// Makes this folder and those that it is in, for this person alone, unless they are there.
  func makeFolders() throws {
    func make() -> Bool { withPlatformString { mkdir($0, 0o700) } == 0 || errno == EEXIST }
    if make() { return }
    guard errno == ENOENT, lastComponent != nil else { throw Errno(rawValue: errno) }
    try removingLastComponent().makeFolders()
    guard make() else { throw Errno(rawValue: errno) }
  }

  /// Does something to what is in this folder that no other process does at the same time. Two
  /// changes at once would lose one of them. The folder is made where it is not there.
  func whileLocked<Result>(_ body: () throws -> Result) throws -> Result {
    try makeFolders()
    // The lock goes with the descriptor.
    let guarded = try FileDescriptor.open(self, .readOnly, options: .closeOnExec)
    defer { try? guarded.close() }
    while flock(guarded.rawValue, LOCK_EX) != 0 {
      guard errno == EINTR else { throw Errno(rawValue: errno) }
    }
    return try body()
  }

  /// Removes a folder with all that is in it, or a file, whatever bytes their names have. Links
  /// are removed, not followed. There may be nothing.
  func removeTree() throws {
    guard let status = FileStatus(self) else { return }
    guard status.kind == .folder else {
      guard withPlatformString(unlink) == 0 else { throw Errno(rawValue: errno) }
      return
    }
    for name in try names() { try appending(name).removeTree() }
    guard withPlatformString(rmdir) == 0 else { throw Errno(rawValue: errno) }
  }

  /// What is in a folder, hidden or not, by name.
  func names() throws -> [FilePath.Component] {
    guard let directory = withPlatformString(opendir) else { throw Errno(rawValue: errno) }
    defer { closedir(directory) }
    var names: [FilePath.Component] = []
    while let entry = readdir(directory) {
      // An entry is only as long as its name, however long the type says that it is.
      let name = entry.pointer(to: \.d_name).flatMap {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) {
          FilePath.Component(platformString: UnsafePointer($0))
        }
      }
      if let name, name.kind == .regular { names.append(name) }
    }
    return names.sorted { $0.string < $1.string }
  }

  /// What a path inside this folder names; nil where something on the way there, or this folder
  /// itself, is a link or no folder.
  func place(of path: String) -> FilePath? {
    let path = FilePath(path)
    if path.isAbsolute { return nil }
    var place = self
    for part in path.components.dropLast() {
      if let status = FileStatus(place), status.kind != .folder { return nil }
      place.append(part)
    }
    if let status = FileStatus(place), status.kind != .folder { return nil }
    return pushing(path)
  }
}
