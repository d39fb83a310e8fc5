import Foundation

/// A small disk of its own, where the system lets a test make one.
final class Disk {
  let path: String

  static let isMountable: Bool = {
    #if os(Linux)
      geteuid() == 0 && (try? Disk(kilobytes: 16)) != nil
    #else
      false
    #endif
  }()

  init(kilobytes: Int) throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("respite-disk-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    do {
      try Self.run("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path])
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }

  deinit {
    try? Self.run("umount", ["-l", path])
    try? FileManager.default.removeItem(atPath: path)
  }

  func makeReadOnly() throws { try Self.run("mount", ["-o", "remount,ro", path]) }

  /// Lets a file of another disk be seen in the place of one that is on this.
  func show(_ other: String, at name: String) throws {
    try Self.run("mount", ["--bind", other, path + "/" + name])
  }

  private static func run(_ command: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [command] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw POSIXError(.EPERM) }
  }
}
