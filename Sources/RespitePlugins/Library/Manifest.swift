import LuaRuntime
import RespiteCore

/// What `plugin.lua` says of the plugin in whose folder it is: a table of plain data.
public struct Manifest: Equatable, Sendable {
  /// What a plugin may ask for beyond playing.
  public enum Permission: String, CaseIterable, Sendable {
    case memory, journal

    /// What it means, for a person who is asked.
    public var about: String {
      switch self {
      case .memory: "remember values of its own between sessions"
      case .journal: "note measures in your journal"
      }
    }
  }

  public var name: String?
  public var version: String?
  public var about: String?
  public var licence: String?
  public var author: String?
  public var permissions: [Permission] = []

  public static let fileName = "plugin.lua"
  /// The version of the `respite` module that plugins are written for.
  public static let api = 1

  package static let shape = Shape(
    name: "plugin.lua",
    fields: [
      .init("name", .text, "the plugin's name, which is its folder's"),
      .init("version", .text, "such as \"1.0.0\""),
      .init("api", .integer(1...Int.max), "the version of Respite's module that it is written for"),
      .init("about", .text, "what it is, in a sentence"),
      .init("licence", .text, "such as \"MIT\""),
      .init("author", .text, "who made it"),
      .init("permissions", .list, "what it asks for: \"memory\", \"journal\""),
    ])

  /// The manifest of a plugin's folder; nil where there is none. Nothing else of the plugin is run.
  /// - Throws: `Fault` naming the file.
  public init?(in folder: String) throws(Fault) {
    let path = "\(folder)/\(Self.fileName)"
    guard PluginLibrary.exists(path) else { return nil }
    let table = try DataFile.read(path)
    // A newer version may have fields that are not known here: its number comes first.
    if let api = table["api"].integer, api != Self.api {
      throw Fault(
        .definition, "it is written for version \(api) of Respite's plugins; this is \(Self.api)",
        hint: api > Self.api ? "A newer Respite can play it" : "Ask its author for a newer one",
        file: path)
    }
    if let problem = Self.shape.fault(in: table) {
      throw Fault(.definition, problem, file: path)
    }
    name = table["name"].string
    version = table["version"].string
    about = table["about"].string
    licence = table["licence"].string
    author = table["author"].string
    if let name, !Self.isName(name) {
      throw Fault(
        .definition, "'\(name)' cannot be a plugin's name",
        hint: "It has letters, digits, - and _ alone, and is no longer than 40", file: path)
    }
    permissions = try Self.permissions(table["permissions"].table ?? LuaTable(), path)
  }

  /// Whether it can be a folder's name everywhere. `bundled` is for what came with the program.
  public static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 40 && name != PluginLibrary.bundledName
      && name.first != "-"
      && name.utf8.allSatisfy(\.isOfName)
  }

  private static func permissions(_ table: LuaTable, _ path: String) throws(Fault) -> [Permission] {
    let known = Permission.allCases.map(\.rawValue)
    guard table.fields.isEmpty, table.otherKeys == 0 else {
      throw Fault(
        .definition, "permissions must be a list", hint: "Write permissions = { \"memory\" }",
        file: path)
    }
    var permissions: [Permission] = []
    for value in table.sequence {
      guard let text = value.string, let permission = Permission(rawValue: text) else {
        let guess = value.string.flatMap { nearest(to: $0, in: known) }
        throw Fault(
          .definition, "there is no permission \(value)",
          hint: guess.map { "Did you mean '\($0)'?" }
            ?? "There are " + known.joined(separator: " and "), file: path)
      }
      if !permissions.contains(permission) { permissions.append(permission) }
    }
    return permissions
  }
}
