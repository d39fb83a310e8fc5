import RespiteCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Handout.Format {
  /// By the ending of a file that the person named.
  init(of path: String) throws(Fault) {
    let ending = path.split(separator: ".").last.map(String.init) ?? ""
    guard path.contains("."), let format = Self(rawValue: ending.lowercased()) else {
      throw Fault(
        .value, "--output: '\(path)' does not say what to write",
        hint: "End it with .txt, .md or .html")
    }
    self = format
  }
}

extension Handout {
  /// Finds out before anyone has played to the end that there is no place for it.
  /// - Throws: `Fault`.
  static func checkPlace(_ path: String) throws(Fault) {
    let place = FilePath(path)
    let folder = place.removingLastComponent()
    let kind = FileStatus((try? place.resolvingLinks()) ?? place)?.kind
    guard kind == nil || kind == .file else {
      throw Fault(.unwritable, "--output: \(path) is there, and no file")
    }
    guard access(folder.isEmpty ? "." : folder.string, W_OK) == 0 else {
      throw Fault(
        .unwritable, "--output: nothing can be written to \(folder.isEmpty ? "." : folder.string)",
        hint: "Name a file in a folder of yours")
    }
  }

  /// Writes it only for the person who asked for it: it may hold what is nobody else's.
  func write(to path: String, as format: Format) throws(Fault) {
    do {
      try FilePath(path).replaceContents(
        with: written(as: format).utf8, permissions: .ownerReadWrite)
    } catch {
      throw Fault(.unwritable, "--output: \(path) cannot be written: \(error)")
    }
    Output.message("Written: \(path)")
  }
}
