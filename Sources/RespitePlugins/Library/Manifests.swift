import RespiteCore

/// Which plugins may be run: each folder's manifest is read before any of its other code, and
/// again only when it is another file than before.
final class Manifests {
  private var known:
    [String: (stamp: FileStamp, permissions: [Manifest.Permission], fault: Fault?)] = [:]

  /// - Throws: why no routine of that folder may be run.
  func check(_ folder: String) throws(Fault) {
    guard let stamp = FileStamp("\(folder)/\(Manifest.fileName)") else { return }
    if known[folder]?.stamp != stamp {
      do {
        let manifest = try Manifest(in: folder)
        known[folder] = (stamp, manifest?.permissions ?? [], nil)
      } catch {
        known[folder] = (stamp, [], error)
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
}
