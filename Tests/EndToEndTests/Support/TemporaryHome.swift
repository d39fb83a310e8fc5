import Foundation

/// A home folder that is a person's first day with the program, removed with the last use of it.
final class TemporaryHome {
  let path: String

  init() throws {
    let folders = FileManager.default.temporaryDirectory
    path = folders.appendingPathComponent("respite-home-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// What a program finds in its environment: this home, and everything else the same everywhere.
  var environment: [String: String] {
    [
      "HOME": path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
      "TZ": "UTC",
    ]
  }

  /// Writes a file, given by its path inside the home, and the folders it is in.
  func write(_ text: String, to file: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  /// Writes a script that can be run. Another process copies it: a file that this one has written may
  /// still be open in a child that another test has just forked, and is then too busy to be run.
  func writeScript(_ text: String, to file: String) throws {
    try write(text, to: file + ".text")
    let copy = try Process.run(
      URL(fileURLWithPath: "/usr/bin/env"),
      arguments: ["install", "-m", "755", "\(path)/\(file).text", "\(path)/\(file)"])
    copy.waitUntilExit()
    try FileManager.default.removeItem(atPath: "\(path)/\(file).text")
  }

  func contents(of file: String) throws -> String {
    try String(contentsOfFile: path + "/" + file, encoding: .utf8)
  }
}
