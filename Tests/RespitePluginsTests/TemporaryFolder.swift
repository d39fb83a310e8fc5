import Foundation
import RespitePlugins

/// A folder with the files that a test needs, removed with the last use of it.
final class TemporaryFolder {
  let path: String

  /// - Parameter files: texts by the paths of their files.
  init(_ files: [String: String]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "respite-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    // As realpath gives it, which is how findings name files.
    path = url.resolvingSymlinksInPath().path()
    for (file, text) in files { try write(text, to: file) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to file: String) throws {
    let url = URL(filePath: path).appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  /// Finds what is here first, then what is bundled.
  var library: PluginLibrary { PluginLibrary(folders: [path] + Checkout.plugins.folders) }

  /// What a check of the whole folder finds.
  func findings(hidesBundled: @escaping (RoutineFile) -> Bool = { _ in false }) throws -> [Finding]
  {
    let check = PluginCheck(
      context: Checkout.context(library: library), hidesBundled: hidesBundled)
    return check.findings(in: try CheckedFiles([path], library: library))
  }
}
