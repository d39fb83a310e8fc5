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

  private let names: FolderNames

  /// Begins the full name of what came with the program, whatever hides it: `bundled/box`.
  static let bundledName = "bundled"

  /// In bytes: no path is longer.
  private static let longestName = 4096

  /// - Parameter cache: a folder in which it may keep what is slow to find out.
  public init(folders: [String], bundled: String? = nil, cache: String? = nil) {
    self.folders = folders
    self.bundled = bundled
    names = FolderNames(cache: cache)
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
          ? Self.file(parts[1], of: parts[0], in: folder) : file(parts[0], in: folder)
        {
          return file
        }
      }
    }
    // It may be where nobody can look, and then another name is a poor guess.
    if let unreadable = unreadable().first {
      var fault = Self.missing(name, guess: nil)
      fault.hint = "\(unreadable)"
      throw fault
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

  private func file(_ name: String, in folder: String) -> RoutineFile? {
    let path = "\(folder)/\(name).lua"
    if Self.isRoutineFile(name + ".lua"), Self.exists(path) {
      return RoutineFile(name: name, plugin: name, path: path, folder: nil)
    }
    for plugin in names.mayBePlugins(in: folder).sorted() {
      if let file = Self.file(name, of: plugin, in: folder) { return file }
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
    typedEntries(folder).sorted {
      $0.isFolder == $1.isFolder ? $0.name < $1.name : $1.isFolder
    }.flatMap { entry -> [RoutineFile] in
      if entry.isFolder {
        let home = "\(folder)/\(entry.name)"
        return typedEntries(home).sorted { $0.name < $1.name }.compactMap {
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
    namesBesideFiles(folder).map { "\(folder)/\($0)" }.filter(isFolder).sorted()
  }

  static func files(named isWanted: (String) -> Bool, in folder: String) -> [String] {
    typedEntries(folder).filter { !$0.isFolder && isWanted($0.name) }.map(\.name).sorted()
  }

  /// Whether there is a file; a link that leads nowhere is one, too, which cannot be read.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT != S_IFDIR }
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func typedEntries(_ folder: String) -> [(name: String, isFolder: Bool)] {
    entries(folder).map { name, type in
      let isUnsure = type == Int32(DT_LNK) || type == Int32(DT_UNKNOWN)
      return (name, isUnsure ? isFolder("\(folder)/\(name)") : type == Int32(DT_DIR))
    }
  }

  /// What may be folders: links are among them, whatever they point to.
  static func namesBesideFiles(_ folder: String) -> [String] {
    entries(folder, passingOver: Int32(DT_REG)).map(\.name)
  }

  /// What is in a folder and is not hidden, each with its type as `readdir` tells it.
  /// - Parameter passed: a type that is passed over before the name is even read: there may be
  ///   thousands of files on the way to one routine.
  private static func entries(
    _ folder: String, passingOver passed: Int32? = nil
  ) -> [(name: String, type: Int32)] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var entries: [(String, Int32)] = []
    while let entry = readdir(directory) {
      let type = Int32(entry.pointee.d_type)
      if type == passed { continue }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { entries.append((name, type)) }
    }
    return entries
  }
}
