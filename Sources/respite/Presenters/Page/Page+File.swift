import RespiteCore
import SystemPackage

extension Page.Format {
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

extension Page {
  /// Writes it only for the person who asked for it: it may hold what is nobody else's.
  func write(to path: String, as format: Format) throws(Fault) {
    do {
      try FilePath(path).replaceContents(
        with: written(as: format).utf8, permissions: .ownerReadWrite)
    } catch {
      throw Fault(.value, "--output: \(path) cannot be written: \(error)")
    }
    Output.message("Written: \(path)")
  }
}
