import RespiteCore
import RespitePlugins
import SystemPackage

/// A routine and its spec, written into a folder of plugins.
struct NewRoutine {
  let name: String
  let routine: FilePath
  let spec: FilePath

  /// - Throws: `Fault` when a file is there already, or cannot be written.
  init(_ name: String, from template: RoutineTemplate, in folder: FilePath) throws(Fault) {
    self.name = name
    routine = folder.appending(name + ".lua")
    spec = folder.appending(name + "_spec.lua")
    for file in [routine, spec] where file.exists {
      throw Fault(
        .unwritable, "\(file) is there already",
        hint: "Choose another name, or change that one: respite edit \(name)")
    }
    do {
      try folder.makeFolders()
      try spec.createContents(template.spec.utf8)
      do {
        try routine.createContents(template.routine.utf8)
      } catch {
        // A second try finds neither.
        try? spec.removeTree()
        throw error
      }
      try EditorSettings.write(in: folder, types: ProgramFolders.types)
    } catch {
      throw Fault(.unwritable, "\(folder) cannot be written: \(error)")
    }
  }

  /// What to do with it, command by command.
  /// - Parameter isFound: whether the program finds it by its name.
  func steps(isFound: Bool) -> String {
    let path = isFound ? "" : "RESPITE_PLUGIN_PATH=\(routine.removingLastComponent()) "
    return """
      Written: \(routine)

      Play it:    \(path)respite run \(name)
      Change it:  \(path)respite edit \(name)
      Test it:    \(path)respite test \(name)
      """
  }
}
