import RespiteCore
import SystemPackage

/// A plan that works as it is, to begin one's own from.
enum NewPlan {
  static func text(title: String) -> String {
    RoutineTemplate.titled(String(decoding: PackageResources.plan_lua, as: UTF8.self), title)
  }

  /// - Returns: the file.
  /// - Throws: `Fault` when it is there already, or cannot be written.
  static func write(_ name: String, _ text: String, in folder: FilePath) throws(Fault) -> FilePath {
    let file = folder.appending(name + ".lua")
    if file.exists {
      throw Fault(
        .unwritable, "\(file) is there already", hint: "Choose another name, or change that one")
    }
    do {
      try folder.makeFolders()
      try file.createContents(text.utf8)
      try EditorSettings.write(in: folder, types: ProgramFolders.types)
    } catch {
      throw Fault(.unwritable, "\(folder) cannot be written: \(error)")
    }
    return file
  }
}
