import RespiteCore
import RespitePlugins

/// A person's folder of plans, beside the bundled routines.
struct PlanFolder {
  let folder: PluginFolder

  /// - Parameter files: plans are in "plans", plugins in "plugins".
  init(_ files: [String: String]) throws { folder = try PluginFolder(files) }

  var plans: PlanLibrary {
    PlanLibrary(folder: folder.path + "/plans", plugins: [folder.path + "/plugins"])
  }

  var context: PlayContext {
    Checkout.context(
      library: PluginLibrary(
        folders: [folder.path + "/plugins"] + Checkout.plugins.folders))
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
}
