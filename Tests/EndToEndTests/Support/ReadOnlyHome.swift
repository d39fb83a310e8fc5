/// A home that is mounted so that it may only be read, for one command line at a time.
enum ReadOnlyHome {
  /// Whether a test may have mounts of its own.
  static let isPossible: Bool = {
    guard let home = try? TemporaryHome() else { return false }
    return (try? run("true", in: home).ending) == .exited(0)
  }()

  /// Runs a command line of the shell; `$respite` is the program.
  static func run(_ line: String, in home: TemporaryHome) throws -> Program.Outcome {
    var shell = try Program.respite(in: home)
    shell.environment["respite"] = shell.path
    shell.path = "/usr/bin/unshare"
    let mount = #"mount --bind "$HOME" "$HOME" && mount -o remount,bind,ro "$HOME""#
    return try shell.run(["--map-root-user", "--mount", "sh", "-c", "\(mount) && { \(line); }"])
  }
}
