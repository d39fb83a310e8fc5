import RespiteCore
import SystemPackage
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder of installed plugins and the lock file that says what was put there.
struct PluginStore {
  /// Each installed plugin has a folder in it.
  let folder: FilePath
  let lockPath: FilePath
  private(set) var lock: PluginLock
  /// Held while something is changed; it goes with the process.
  private var guarded: FileDescriptor?

  /// A hidden folder beside the plugins: on the same file system, and never searched for routines.
  private var incoming: FilePath { folder.appending(".incoming") }

  /// - Throws: `Fault` when the lock file cannot be read.
  init(data: String) throws(Fault) {
    folder = FilePath(data).appending("plugins")
    lockPath = FilePath(data).appending("plugins.lock")
    lock = try Self.read(lockPath)
  }

  static func ofProgram() throws(Fault) -> PluginStore {
    guard let data = ProgramFolders.data(Environment.variables()) else {
      throw Fault(.value, "there is no place for plugins", hint: "Set HOME to your home folder")
    }
    return try PluginStore(data: data)
  }

  func place(of name: String) -> FilePath { folder.appending(name) }

  /// - Throws: `Fault` with a "did you mean".
  func installed(_ name: String) throws(Fault) -> InstalledPlugin {
    guard let plugin = lock[name] else {
      let guess = nearest(to: name, in: lock.plugins.map(\.name))
      throw Fault(
        .notFound, "no plugin '\(name)' was added",
        hint: guess.map { "Did you mean '\($0)'?" } ?? "respite plugin list shows them all")
    }
    return InstalledPlugin(plugin, in: place(of: name))
  }

  var all: [InstalledPlugin] {
    lock.plugins.map { InstalledPlugin($0, in: place(of: $0.name)) }
  }

  // MARK: - Changing

  /// Keeps others from changing plugins meanwhile.
  mutating func begin() throws(Fault) {
    do {
      try folder.makeFolders()
      let descriptor = try FileDescriptor.open(folder, .readOnly, options: .closeOnExec)
      guard flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 else {
        try? descriptor.close()
        throw Fault(
          .unavailable, "plugins are being changed elsewhere", hint: "Try again in a moment")
      }
      guarded = descriptor
      lock = try Self.read(lockPath)
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(.unwritable, "it cannot be written to: \(error)", file: folder.string)
    }
  }

  func end() {
    try? incoming.removeTree()
    try? guarded?.close()
  }

  /// Fetches a plugin and puts it where it can be looked at, but not yet found.
  func stage(_ source: PluginSource) throws(Fault) -> StagedPlugin {
    let place = incoming.appending("staged").appending("plugin")
    do {
      // What the plugin before, or a process that died, has left.
      try incoming.removeTree()
      try incoming.makeFolders()
    } catch {
      throw Fault(.unwritable, "it cannot be written: \(error)", file: incoming.string)
    }
    let package = try source.fetch(by: incoming.appending("clone"))
    do {
      for file in package.files { try Self.write(file, in: place) }
    } catch {
      throw Fault(.unwritable, "it cannot be written: \(error)", file: place.string)
    }
    return try StagedPlugin(package, source: source, at: place)
  }

  /// - Throws: `Fault` where there is something of that name already.
  func checkFree(_ name: String) throws(Fault) {
    if lock[name] != nil {
      throw Fault(
        .unwritable, "the plugin '\(name)' is there already",
        hint: "respite plugin update \(name) brings it up to date")
    }
    guard FileStatus(place(of: name)) == nil else {
      throw Fault(
        .unwritable, "there is something at this place that respite plugin did not put there",
        hint: "Move it away first", file: place(of: name).string)
    }
  }

  /// Moves a new plugin into its place, whole.
  mutating func add(_ staged: StagedPlugin) throws(Fault) {
    let place = place(of: staged.name)
    let before = lock
    lock[staged.name] = staged.record
    do {
      try save()
      guard rename(staged.place.string, place.string) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      lock = before
      try? save()
      throw Fault(.unwritable, "it cannot be written: \(error)", file: place.string)
    }
  }

  /// Puts the new files in the place of the old, one by one, and leaves the person's own alone.
  mutating func update(_ old: InstalledPlugin, to staged: StagedPlugin) throws(Fault) {
    let gone = old.lock.files.map(\.path).filter { staged.package[$0] == nil }
    do {
      // From here on, what is not yet written counts as altered: another update mends it.
      lock[staged.name] = staged.record
      try save()
      for file in staged.package.files { try Self.write(file, in: old.folder) }
      for path in gone { try Self.remove(path, in: old.folder) }
    } catch {
      throw Fault(.unwritable, "it cannot be written: \(error)", file: old.folder.string)
    }
  }

  /// Removes what was installed, and the folders that are empty then.
  mutating func remove(_ plugin: InstalledPlugin) throws(Fault) {
    do {
      for file in plugin.lock.files { try Self.remove(file.path, in: plugin.folder) }
      if FileStatus(plugin.folder)?.kind == .folder { rmdir(plugin.folder.string) }
      lock[plugin.lock.name] = nil
      try save()
    } catch {
      throw Fault(.unwritable, "it cannot be removed: \(error)", file: plugin.folder.string)
    }
  }

  // MARK: - Files

  private func save() throws {
    try lockPath.replaceContents(with: lock.text.utf8, permissions: .ownerReadWrite)
  }

  private static func read(_ path: FilePath) throws(Fault) -> PluginLock {
    do {
      let bytes = try path.contents()
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Fault(.definition, "it is not UTF-8 text", file: path.string)
      }
      return try PluginLock(parsing: text, path: path.string)
    } catch let fault as Fault {
      throw fault
    } catch Errno.noSuchFileOrDirectory {
      return PluginLock()
    } catch {
      throw Fault(.definition, "it cannot be read: \(error)", file: path.string)
    }
  }

  private static func write(_ file: PluginPackage.File, in folder: FilePath) throws {
    guard let place = folder.place(of: file.path) else { throw Errno.tooManySymbolicLinkLevels }
    try place.removingLastComponent().makeFolders()
    try place.replaceContents(with: file.bytes, permissions: .ownerReadWrite)
  }

  private static func remove(_ path: String, in folder: FilePath) throws {
    // What a link leads to was not installed.
    guard let place = folder.place(of: path) else { return }
    guard unlink(place.string) == 0 || errno == ENOENT || errno == ENOTDIR else {
      throw Errno(rawValue: errno)
    }
    var above = place.removingLastComponent()
    while above != folder, rmdir(above.string) == 0 { above.removeLastComponent() }
  }
}
