import Foundation
import RespitePlugins

/// Folders of plugins that a test writes, removed with the last use of them.
final class PluginFolder {
  let path: String

  /// - Parameter files: their texts by their paths.
  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.path() + "respite-plugins-\(UUID().uuidString)"
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to file: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The smallest routine that there is.
  static func routine(title: String = "A breath") -> String {
    """
    return require("respite").breathing { title = "\(title)", pattern = "4-6", rounds = 6 }
    """
  }
}
