import RespitePlugins

/// The routines that came with the program.
struct BundledRoutines {
  let files = ProgramFolders.bundled.map { PluginLibrary(folders: [$0]).files() } ?? []

  func has(_ name: String) -> Bool { files.contains { $0.name == name } }

  /// Whether a file that is not among them has the name of one.
  func areHidden(by file: RoutineFile) -> Bool { has(file.name) && !files.contains(file) }
}
