import RespiteCore
import RespitePlugins

/// A person's folder of plans, beside the bundled routines.
struct PlanFolder {
  let folder: PluginFolder
  private let memory: SessionMemory

  /// - Parameter files: plans are in "plans", plugins in "plugins".
  init(_ files: [String: String], memory: SessionMemory = SessionMemory()) throws {
    folder = try PluginFolder(files)
    self.memory = memory
  }

  var plans: PlanLibrary {
    PlanLibrary(folder: folder.path + "/plans", plugins: [folder.path + "/plugins"])
  }

  var context: PlayContext {
    var context = Checkout.context(
      library: PluginLibrary(
        folders: [folder.path + "/plugins"] + Checkout.plugins.folders))
    context.memory = memory
    return context
  }

  func read(_ name: String) throws(Fault) -> LoadedPlan {
    try PlanReader(context: context).read(plans.find(name))
  }

  /// A plan of that source.
  static func plan(_ source: String) throws -> LoadedPlan {
    try PlanFolder(["plans/day.lua": source]).read("day")
  }

  /// A plan with those steps, the first of them on line 2.
  static func steps(_ steps: String) throws -> LoadedPlan {
    try plan("return require('respite').plan { title = 'A day', steps = {\n\(steps)\n} }")
  }

  /// The plan of that source, of a plugin that may remember things.
  static func planOfPlugin(
    _ source: String, memory: SessionMemory = SessionMemory()
  ) throws -> LoadedPlan {
    let files = [
      "plugins/mine/plugin.lua": "return { permissions = { 'memory' } }",
      "plugins/mine/plans/own.lua": source,
    ]
    return try PlanFolder(files, memory: memory).read("mine/own")
  }
}
