import RespiteCore

/// The files that a check looks at.
public struct CheckedFiles {
  public internal(set) var routines: [RoutineFile] = []
  public internal(set) var specs: [(path: String, routine: RoutineFile)] = []
  /// Descriptions of plugins: `plugin.lua`.
  public internal(set) var descriptions: [String] = []
  /// Translations, each with the routines of its plugin.
  public internal(set) var catalogs: [(path: String, routines: [RoutineFile])] = []
  /// Files of a plugin that are nothing that the program reads.
  public internal(set) var strays: [String] = []
  /// Folders of plugins among which a routine finds others to play.
  public internal(set) var folders: [String] = []

  public var count: Int {
    routines.count + specs.count + descriptions.count + catalogs.count + strays.count
  }

  /// - Parameter paths: of files and folders, or names of routines.
  /// - Throws: `Fault` for a path where there is nothing, or nothing that can be checked.
  public init(_ paths: [String], library: PluginLibrary) throws(Fault) {
    for path in paths {
      let real = try library.place(of: path)
      if PluginLibrary.isFolder(real) {
        add(folder: real, library)
      } else if real.hasSuffix(".lua") {
        add(file: real, library)
      } else {
        throw Fault(
          .notFound, "'\(path)' is no file of Lua", hint: "Name a .lua file, or a folder of them")
      }
    }
  }

  private mutating func add(file path: String, _ library: PluginLibrary) {
    let (folder, name) = Self.parts(of: path)
    if name == "plugin.lua" {
      descriptions.append(path)
      return
    }
    let isSpec = name.hasSuffix(Spec.ending)
    let routine = library.routine(
      named: String(name.dropLast(isSpec ? Spec.ending.count : 4)), in: folder)
    addFolder(routine.folder == nil ? folder : Self.parts(of: folder).folder)
    if isSpec {
      specs.append((path, routine))
    } else {
      add(routine)
    }
  }

  private mutating func add(folder: String, _ library: PluginLibrary) {
    guard Self.holdsPlugins(folder, library) else {
      addFolder(Self.parts(of: folder).folder)
      add(plugin: folder)
      return
    }
    addFolder(folder)
    for name in PluginLibrary.files(named: PluginLibrary.isRoutineFile, in: folder) {
      let name = String(name.dropLast(4))
      add(RoutineFile(name: name, plugin: name, path: "\(folder)/\(name).lua", folder: nil))
    }
    addOrphans(in: folder, plugin: nil)
    for plugin in PluginLibrary.folders(in: folder) { add(plugin: plugin) }
  }

  private mutating func add(plugin folder: String) {
    let plugin = Self.parts(of: folder).name
    let names = PluginLibrary.files(named: { _ in true }, in: folder)
    let modules = Self.modules(requiredIn: names.filter { $0.hasSuffix(".lua") }, folder)
    for file in names {
      let path = "\(folder)/\(file)"
      if file == "plugin.lua" {
        descriptions.append(path)
      } else if PluginLibrary.isRoutineFile(file) {
        let name = String(file.dropLast(4))
        // What a module does wrong shows in the routines that require it.
        if modules.contains(name) { continue }
        add(RoutineFile(name: name, plugin: plugin, path: path, folder: folder))
      } else if !file.hasSuffix(".lua"), !Self.isDocument(file) {
        strays.append(path)
      }
    }
    addOrphans(in: folder, plugin: plugin)
    addCatalogs(
      in: "\(folder)/\(MessageCatalogs.folder)", of: routines.filter { $0.folder == folder })
  }

  private mutating func add(_ routine: RoutineFile) {
    routines.append(routine)
    addSpec(of: routine)
    guard routine.folder == nil else { return }
    let (folder, _) = Self.parts(of: routine.path)
    addCatalogs(in: folder, of: [routine]) { $0.hasPrefix(routine.name + ".") }
  }

  private mutating func addCatalogs(
    in folder: String, of routines: [RoutineFile], where isWanted: (String) -> Bool = { _ in true }
  ) {
    let names = PluginLibrary.files(
      named: { $0.hasSuffix(MessageCatalogs.ending) && isWanted($0) }, in: folder)
    catalogs += names.map { ("\(folder)/\($0)", routines) }
  }

  private mutating func addSpec(of routine: RoutineFile) {
    let path = routine.specPath
    if PluginLibrary.exists(path) { specs.append((path, routine)) }
  }

  /// Specs of routines that are not there.
  private mutating func addOrphans(in folder: String, plugin: String?) {
    for file in PluginLibrary.files(named: { $0.hasSuffix(Spec.ending) }, in: folder) {
      let name = String(file.dropLast(Spec.ending.count))
      guard !PluginLibrary.exists("\(folder)/\(name).lua") else { continue }
      let routine = RoutineFile(
        name: name, plugin: plugin ?? name, path: "\(folder)/\(name).lua",
        folder: plugin == nil ? nil : folder)
      specs.append(("\(folder)/\(file)", routine))
    }
  }

  private mutating func addFolder(_ folder: String) {
    if !folders.contains(folder) { folders.append(folder) }
  }

  /// Whether the folder is one of plugins, and not a plugin itself.
  private static func holdsPlugins(_ folder: String, _ library: PluginLibrary) -> Bool {
    if PluginLibrary.exists(folder + "/plugin.lua") { return false }
    if library.isFolderOfPlugins(folder) { return true }
    let inner = PluginLibrary.folders(in: folder)
    return inner.contains { PluginLibrary.exists($0 + "/plugin.lua") }
      || PluginLibrary.files(named: { $0.hasSuffix(".lua") }, in: folder).isEmpty
  }

  /// Names that files of the folder require.
  private static func modules(requiredIn files: [String], _ folder: String) -> Set<String> {
    var names: Set<String> = []
    for file in files {
      guard let tokens = try? LuaSource(path: "\(folder)/\(file)").tokens else { continue }
      for (index, token) in tokens.enumerated() where token.isName("require") {
        let argument = tokens[(index + 1)...].prefix(2).first { $0.kind == .string }
        if let argument { names.insert(argument.text) }
      }
    }
    return names
  }

  private static func isDocument(_ name: String) -> Bool {
    name.hasSuffix(".md") || name.hasSuffix(".txt")
      || ["LICENSE", "LICENCE", "COPYING", "README"].contains(name)
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}
