import Foundation
import RespitePlugins

/// A folder of plugins that is removed with its last use.
final class PluginFolder {
  let path: String

  /// - Parameter files: what is in them, by their paths inside the folder.
  init(_ files: [String: String] = [:]) throws {
    let folders = FileManager.default.temporaryDirectory
    path = folders.appendingPathComponent("respite-plugins-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(Array(text.utf8), to: file) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to file: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ text: String, to file: String) throws { try write(Array(text.utf8), to: file) }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + file)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  var library: PluginLibrary { PluginLibrary(folders: [path]) }

  /// The smallest routine that there is.
  static func routine(title: String = "A breath") -> String {
    """
    return require("respite").breathing { title = "\(title)", pattern = "4-6", rounds = 6 }
    """
  }
}
