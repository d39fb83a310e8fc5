/// Where a plan is: one Lua file.
public struct PlanFile: Hashable, Sendable {
  /// What reaches it: `NAME`, or `PLUGIN/NAME` for one of a plugin.
  public var name: String
  public var path: String
  /// The plugin's folder, whose modules it may require; nil for a person's own.
  public var folder: String?

  public init(name: String, path: String, folder: String?) {
    self.name = name
    self.path = path
    self.folder = folder
  }

  /// As the file that the author's API runs.
  var routineFile: RoutineFile {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    let plugin = folder?.split(separator: "/").last.map(String.init) ?? last
    return RoutineFile(name: last, plugin: plugin, path: path, folder: folder)
  }
}
