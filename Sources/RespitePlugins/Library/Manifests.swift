import RespiteCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which plugins may be run: each folder's manifest is read before any of its other code, and
/// again only when it is another file than before.
final class Manifests {
  private struct Version: Equatable {
    var inode: UInt64
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  private var known:
    [String: (version: Version, permissions: [Manifest.Permission], fault: Fault?)] =
      [:]

  /// - Throws: why no routine of that folder may be run.
  func check(_ folder: String) throws(Fault) {
    guard let version = Self.version("\(folder)/\(Manifest.fileName)") else { return }
    if known[folder]?.version != version {
      do {
        let manifest = try Manifest(in: folder)
        known[folder] = (version, manifest?.permissions ?? [], nil)
      } catch {
        known[folder] = (version, [], error)
      }
    }
    if let fault = known[folder]?.fault { throw fault }
  }

  /// Whether a routine may do it: one in a file of its own is the person's, and may.
  func permit(_ permission: Manifest.Permission, to file: RoutineFile) -> Bool {
    guard let folder = file.folder else { return true }
    do { try check(folder) } catch { return false }
    return known[folder]?.permissions.contains(permission) ?? false
  }

  private static func version(_ path: String) -> Version? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Version(
      inode: UInt64(status.st_ino), size: Int(status.st_size), seconds: time.tv_sec,
      nanoseconds: time.tv_nsec)
  }
}
