import RespiteCore

/// Finds plans by name: a person's own first, then those of plugins.
public struct PlanLibrary: Sendable {
  /// Where the person's own are; nil where there is no such place.
  public let folder: String?
  private let plugins: [String]

  /// The folder of a plugin that plans are in.
  static let folderName = "plans"

  /// - Parameter plugins: folders of plugins, in the order in which they are looked through.
  public init(folder: String?, plugins: [String]) {
    self.folder = folder
    self.plugins = plugins
  }

  /// The file of `NAME` or `PLUGIN/NAME`.
  /// - Throws: `Fault` with a "did you mean".
  public func find(_ name: String) throws(Fault) -> PlanFile {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if (1...2).contains(parts.count), parts.allSatisfy(Self.isName) {
      if parts.count == 1, let file = own(name) { return file }
      for folder in plugins {
        for home in parts.count == 2 ? ["\(folder)/\(parts[0])"] : PluginLibrary.folders(in: folder)
        {
          if let file = Self.file(parts[parts.count - 1], in: home) { return file }
        }
      }
    }
    let guess = nearest(to: name, in: files().map(\.name))
    throw Fault(
      .notFound, "there is no plan '\(name)'",
      hint: guess.map { "Did you mean '\($0)'?" } ?? "respite plan list shows them all")
  }

  /// All plans in the order in which `find` looks.
  public func files() -> [PlanFile] {
    var files = folder.map { Self.names(in: $0).compactMap(own) } ?? []
    for folder in plugins {
      for home in PluginLibrary.folders(in: folder) {
        for name in Self.names(in: "\(home)/\(Self.folderName)") {
          guard let file = Self.file(name, in: home),
            !files.contains(where: { $0.name == file.name })
          else { continue }
          files.append(file)
        }
      }
    }
    return files
  }

  /// The plan that a path names: what reaches it is its place, if it has one among the others.
  /// - Throws: `Fault` for a path where there is nothing.
  public func file(at path: String) throws(Fault) -> PlanFile {
    guard let real = ModuleFile.realPath(path), PluginLibrary.exists(real) else {
      throw Fault(.notFound, "there is nothing at '\(path)'")
    }
    if let known = files().first(where: { ModuleFile.realPath($0.path) == real }) { return known }
    let parts = real.split(separator: "/").map(String.init)
    let name = parts.last.map { $0.hasSuffix(".lua") ? String($0.dropLast(4)) : $0 } ?? path
    let isOfPlugin = parts.count > 2 && parts[parts.count - 2] == Self.folderName
    let home = "/" + parts.dropLast(2).joined(separator: "/")
    return PlanFile(
      name: name, path: real,
      folder: isOfPlugin && PluginLibrary.exists("\(home)/\(Manifest.fileName)") ? home : nil)
  }

  private func own(_ name: String) -> PlanFile? {
    guard let folder, PluginLibrary.exists("\(folder)/\(name).lua") else { return nil }
    return PlanFile(name: name, path: "\(folder)/\(name).lua", folder: nil)
  }

  /// A plugin's plan, by its name alone.
  static func file(_ name: String, in home: String) -> PlanFile? {
    let path = "\(home)/\(folderName)/\(name).lua"
    guard isName(name), !name.contains("/"), PluginLibrary.exists(path) else { return nil }
    let plugin = home.split(separator: "/").last.map(String.init) ?? ""
    return PlanFile(name: "\(plugin)/\(name)", path: path, folder: home)
  }

  private static func names(in folder: String) -> [String] {
    PluginLibrary.files(named: { $0.hasSuffix(".lua") && $0.count > 4 }, in: folder)
      .map { String($0.dropLast(4)) }.filter(isName)
  }

  /// A name is a file's name: no path, nothing hidden, and on one line wherever it is noted.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.first != "."
      && !name.contains { $0 == "\0" || $0 == "\t" || $0.isNewline }
  }
}
