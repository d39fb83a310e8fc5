import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FilePath {
  /// The place without any link in it. It must exist.
  func resolvingLinks() throws -> FilePath {
    guard let resolved = realpath(string, nil) else { throw Errno(rawValue: errno) }
    defer { free(resolved) }
    return FilePath(String(cString: resolved))
  }

  /// Makes this folder and those that it is in, for this person alone, unless they are there.
  func makeFolders() throws {
    if mkdir(string, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, lastComponent != nil else { throw Errno(rawValue: errno) }
    try removingLastComponent().makeFolders()
    guard mkdir(string, 0o700) == 0 || errno == EEXIST else { throw Errno(rawValue: errno) }
  }
}
