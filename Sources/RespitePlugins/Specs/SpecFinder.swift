import RespiteCore

extension PluginLibrary {
  /// What is there, without any link; or else the file of the routine that has that name.
  /// - Throws: `Fault` where there is neither.
  func place(of argument: String) throws(Fault) -> String {
    if let real = ModuleFile.realPath(argument) { return real }
    var hint: String?
    do throws(Fault) {
      if let real = ModuleFile.realPath(try find(argument).path) { return real }
    } catch {
      hint = error.hint
    }
    throw Fault(
      .notFound, "there is nothing at '\(argument)', and no routine of that name", hint: hint)
  }

  /// The specs of the routines, and among the files and folders, named; of a folder, those in it
  /// and in its folders.
  /// - Throws: `Fault` for a path where there is nothing, and for a routine that has none.
  public func specs(at paths: [String]) throws(Fault) -> [(spec: String, routine: RoutineFile)] {
    var found: [(String, RoutineFile)] = []
    for path in paths {
      let real = try place(of: path)
      if Self.isFolder(real) {
        for folder in [real] + Self.folders(in: real) {
          for name in Self.files(named: { $0.hasSuffix(Spec.ending) }, in: folder) {
            found.append(spec("\(folder)/\(name)"))
          }
        }
      } else if real.hasSuffix(Spec.ending) {
        found.append(spec(real))
      } else {
        let beside = real.replacing(/\.lua$/, with: "") + Spec.ending
        guard real.hasSuffix(".lua"), Self.exists(beside) else {
          throw Fault(.notFound, "it has no spec: that would be \(beside)", file: real)
        }
        found.append(spec(beside))
      }
    }
    return found
  }

  private func spec(_ path: String) -> (String, RoutineFile) {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let name = String(path[path.index(after: slash)...].dropLast(Spec.ending.count))
    return (path, routine(named: name, in: String(path[..<slash])))
  }

  /// The routine of that name in a folder. A file of its own stands in one of the library's
  /// folders; all others are in a plugin's.
  func routine(named name: String, in folder: String) -> RoutineFile {
    let path = "\(folder)/\(name).lua"
    if isFolderOfPlugins(folder) {
      return RoutineFile(name: name, plugin: name, path: path, folder: nil)
    }
    let plugin = folder.split(separator: "/").last.map(String.init) ?? name
    return RoutineFile(name: name, plugin: plugin, path: path, folder: folder)
  }

  /// Whether the folder, with links resolved, is one of the library's.
  func isFolderOfPlugins(_ folder: String) -> Bool {
    folders.contains { ModuleFile.realPath($0) == folder }
  }
}
