import RespiteCore
import SystemPackage

/// A plugin's folder compared with what the lock file says was put there.
struct InstalledPlugin {
  let lock: PluginLock.Plugin
  let folder: FilePath
  /// Installed files that are not as they were installed, and those that are gone.
  private(set) var altered: [String] = []
  private(set) var missing: [String] = []
  /// Files that came from elsewhere: the person's own.
  private(set) var own: [String] = []

  init(_ lock: PluginLock.Plugin, in folder: FilePath) {
    self.lock = lock
    self.folder = folder
    for file in lock.files {
      switch Self.state(of: file, in: folder) {
      case .same: break
      case .altered: altered.append(file.path)
      case .missing: missing.append(file.path)
      }
    }
    own = Self.files(in: folder, "").filter { path in !lock.files.contains { $0.path == path } }
  }

  var isAsInstalled: Bool { altered.isEmpty && missing.isEmpty }

  /// - Throws: `Fault` where a command would undo what somebody changed.
  func checkUnaltered(force: Bool, command: String) throws(Fault) {
    if let status = FileStatus(folder), status.kind != .folder {
      throw Fault(
        .definition, "it is no folder any more, and what it leads to was not added",
        hint: "Move it away first", file: folder.string)
    }
    // What is gone can be brought back, and need not be removed.
    if force || altered.isEmpty { return }
    throw Fault(
      .definition,
      "these files were changed since \(lock.name) was added: "
        + altered.joined(separator: ", "),
      hint: "Keep a copy of what you need, then: respite plugin \(command) \(lock.name) --force",
      file: folder.string)
  }

  /// The person's own files that stand where a new version has one of its.
  func obstacles(to package: PluginPackage) -> [String] {
    own.filter { own in
      package.files.contains { $0.path == own || $0.path.hasPrefix(own + "/") }
    }
  }

  private enum State { case same, altered, missing }

  private static func state(
    of file: (path: String, hash: String), in folder: FilePath
  ) -> State {
    guard let place = folder.place(of: file.path) else { return .altered }
    guard let status = FileStatus(place) else { return .missing }
    guard status.kind == .file, status.size <= PackageRules.mostBytes,
      let bytes = try? place.contents()
    else { return .altered }
    return SHA256.hex(of: bytes) == file.hash ? .same : .altered
  }

  private static func files(in top: FilePath, _ folder: String) -> [String] {
    let place = folder.isEmpty ? top : top.pushing(FilePath(folder))
    guard FileStatus(place)?.kind == .folder, let names = try? place.names() else { return [] }
    return names.flatMap { name -> [String] in
      let path = folder.isEmpty ? name.string : "\(folder)/\(name.string)"
      return FileStatus(top.pushing(FilePath(path)))?.kind == .folder
        ? files(in: top, path) : [path]
    }
  }
}
