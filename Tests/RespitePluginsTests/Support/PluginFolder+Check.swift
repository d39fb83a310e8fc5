import RespitePlugins

extension PluginFolder {
  /// What a check of the whole folder finds. Routines that are bundled can be played from it.
  func findings(
    hidesBundled: @escaping (RoutineFile) -> Bool = { _ in false }
  ) throws -> [Finding] {
    let library = PluginLibrary(folders: [path] + Checkout.plugins.folders)
    let check = PluginCheck(
      context: Checkout.context(library: library), hidesBundled: hidesBundled)
    return check.findings(in: try CheckedFiles([path], library: library))
  }
}
