import RespiteCore

/// Where a routine is: one Lua file, alone or in a plugin's folder.
public struct RoutineFile: Equatable, Sendable {
  /// The file's name without its ending.
  public var name: String
  /// The folder's name; for a file of its own, the routine's.
  public var plugin: String
  public var path: String
  /// The plugin's folder, whose other files it may require; nil for a file of its own.
  public var folder: String?

  public init(name: String, plugin: String, path: String, folder: String?) {
    self.name = name
    self.plugin = plugin
    self.path = path
    self.folder = folder
  }

  /// Where its spec is, if it has one.
  public var specPath: String { path.dropLast(".lua".count) + Spec.ending }
}
