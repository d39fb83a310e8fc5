/// The files of a plugin before it is installed, wherever they came from: checked, and in memory,
/// so that nothing of an archive is on the disk before all of it is known to be harmless.
struct PluginPackage: Equatable {
  struct File: Equatable {
    /// Inside the plugin's folder: no link, nothing hidden, and no way out.
    var path: String
    var bytes: [UInt8]

    var hash: String { SHA256.hex(of: bytes) }
  }

  /// In the order of their paths.
  var files: [File]
  /// Files of kinds that a plugin has no use for.
  var leftOut: [String]
  /// The commit, of what came from git.
  var revision: String?

  subscript(path: String) -> File? { files.first { $0.path == path } }
}
