import RespiteCore

/// Which plugins may be run: each folder's manifest is read once, before any of its other code.
final class Manifests {
  private var faults: [String: Fault?] = [:]

  /// - Throws: why no routine of that folder may be run.
  func check(_ folder: String) throws(Fault) {
    let fault: Fault?
    if let known = faults[folder] {
      fault = known
    } else {
      do {
        _ = try Manifest(in: folder)
        fault = nil
      } catch {
        fault = error
      }
      faults[folder] = .some(fault)
    }
    if let fault { throw fault }
  }
}
