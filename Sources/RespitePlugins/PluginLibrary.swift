import RespiteCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds routines by name in an order of folders: the first that has the name wins.
public struct PluginLibrary: Sendable {
  public let folders: [String]
  /// The one among the folders that came with the program.
  public let bundled: String?

  /// Begins the full name of what came with the program, whatever hides it: `bundled/box`.
  static let bundledName = "bundled"

  /// In bytes: no path is longer.
  private static let longestName = 4096

  public init(folders: [String], bundled: String? = nil) {
    self.folders = folders
    self.bundled = bundled
  }

  /// The file of `NAME` or `PLUGIN/NAME`, either of them after `bundled/`. Looks at no other
  /// plugin's files.
  /// - Throws: `Fault` with a "did you mean".
  public func find(_ name: String) throws(Fault) -> RoutineFile {
    guard name.utf8.count <= Self.longestName else { throw Self.missing(name, guess: nil) }
    var parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var folders = folders
    if let bundled, parts.count > 1, parts[0] == Self.bundledName {
      parts.removeFirst()
      folders = [bundled]
    }
    if parts.count <= 2, parts.allSatisfy(Self.isName) {
      for folder in folders {
        if let file = parts.count == 2
          ? Self.file(parts[1], of: parts[0], in: folder) : Self.file(parts[0], in: folder)
        {
          return file
        }
      }
    }
    let guess = nearest(to: parts.last ?? name, in: Set(files().map(\.name)).sorted())
    throw Self.missing(name, guess: guess)
  }

  private static func missing(_ name: String, guess: String?) -> Fault {
    Fault(
      .notFound, "there is no routine '\(name.cut())'",
      hint: guess.map { "Did you mean '\($0)'?" } ?? "respite list shows them all")
  }

  /// All routine files in the order in which `find` looks: by folder, files of their own before
  /// plugins, then by name.
  public func files() -> [RoutineFile] { folders.flatMap(Self.files) }

  /// A name is a file's name: no path, nothing hidden.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.first != "." && !name.contains { $0 == "/" || $0 == "\0" }
  }

  private static func file(_ name: String, in folder: String) -> RoutineFile? {
    let path = "\(folder)/\(name).lua"
    if isRoutineFile(name + ".lua"), exists(path) {
      return RoutineFile(name: name, plugin: name, path: path, folder: nil)
    }
    for plugin in entries(folder, foldersOnly: true).map(\.name).sorted() {
      if let file = file(name, of: plugin, in: folder) { return file }
    }
    return nil
  }

  private static func file(_ name: String, of plugin: String, in folder: String) -> RoutineFile? {
    let home = "\(folder)/\(plugin)"
    let path = "\(home)/\(name).lua"
    guard isRoutineFile(name + ".lua"), exists(path) else {
      // A file of its own is its own plugin.
      guard name == plugin, exists("\(folder)/\(name).lua") else { return nil }
      return RoutineFile(name: name, plugin: plugin, path: "\(folder)/\(name).lua", folder: nil)
    }
    return RoutineFile(name: name, plugin: plugin, path: path, folder: home)
  }

  private static func files(in folder: String) -> [RoutineFile] {
    entries(folder).sorted {
      $0.isFolder == $1.isFolder ? $0.name < $1.name : $1.isFolder
    }.flatMap { entry -> [RoutineFile] in
      if entry.isFolder {
        let home = "\(folder)/\(entry.name)"
        return entries(home).sorted { $0.name < $1.name }.compactMap {
          guard !$0.isFolder, isRoutineFile($0.name) else { return nil }
          return RoutineFile(
            name: String($0.name.dropLast(4)), plugin: entry.name, path: "\(home)/\($0.name)",
            folder: home)
        }
      }
      guard isRoutineFile(entry.name) else { return [] }
      let name = String(entry.name.dropLast(4))
      return [
        RoutineFile(name: name, plugin: name, path: "\(folder)/\(entry.name)", folder: nil)
      ]
    }
  }

  /// Specs and the plugin's own description are no routines.
  static func isRoutineFile(_ name: String) -> Bool {
    name.hasSuffix(".lua") && name.count > 4 && !name.hasSuffix("_spec.lua") && name != "plugin.lua"
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func folders(in folder: String) -> [String] {
    entries(folder, foldersOnly: true).map { "\(folder)/\($0.name)" }.sorted()
  }

  static func files(named isWanted: (String) -> Bool, in folder: String) -> [String] {
    entries(folder).filter { !$0.isFolder && isWanted($0.name) }.map(\.name).sorted()
  }

  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0 && !isFolder(path)
  }

  /// - Parameter foldersOnly: passes files over before their names are even read: there may be
  ///   thousands of them on the way to one routine.
  private static func entries(
    _ folder: String, foldersOnly: Bool = false
  ) -> [(name: String, isFolder: Bool)] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var entries: [(String, Bool)] = []
    while let entry = readdir(directory) {
      let type = Int32(entry.pointee.d_type)
      if foldersOnly, type == Int32(DT_REG) { continue }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      var isFolder = type == Int32(DT_DIR)
      if type == Int32(DT_LNK) || type == Int32(DT_UNKNOWN) {
        isFolder = Self.isFolder("\(folder)/\(name)")
      }
      if isFolder || !foldersOnly { entries.append((name, isFolder)) }
    }
    return entries
  }
}
