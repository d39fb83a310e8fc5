import RespiteCore

/// Checks files of plugins, without waiting and without stopping at the first fault.
public struct PluginCheck {
  private let context: PlayContext
  private let hidesBundled: (RoutineFile) -> Bool

  /// - Parameters:
  ///   - context: what a rehearsal needs; its library is where routines that are played are found.
  ///   - hidesBundled: whether a routine has the name of another that came with the program.
  public init(
    context: PlayContext, hidesBundled: @escaping (RoutineFile) -> Bool = { _ in false }
  ) {
    self.context = context
    self.hidesBundled = hidesBundled
  }

  /// What there is to say of the files, in their order, each file's from its top down.
  public func findings(in files: CheckedFiles) -> [Finding] {
    var findings: [Finding] = []
    for path in files.descriptions { findings += description(at: path) }
    for routine in files.routines { findings += self.findings(in: routine, folders: files.folders) }
    for (path, routine) in files.specs { findings += spec(at: path, of: routine) }
    for (path, routines) in files.catalogs {
      let lines = TranslatableLines(of: routines, context: context)
      findings += CatalogCheck(path: path, lines: lines).findings
    }
    for path in files.strays {
      findings.append(
        Finding(
          .warning, "nothing reads a file of this kind",
          hint: "A plugin has .lua files, and .md or .txt to read", file: path))
    }
    // A module is met once for each routine that requires it.
    var kept = FindingList()
    for finding in findings { kept.add(finding) }
    return kept.all
  }

  /// What there is to say of one routine.
  /// - Parameter folders: where it finds others to play, before the library's.
  public func findings(in routine: RoutineFile, folders: [String] = []) -> [Finding] {
    var context = context
    let own = context.library.folders
    context.library = PluginLibrary(folders: folders.filter { !own.contains($0) } + own)
    var findings: [Finding]
    do {
      findings = try RoutineCheck(routine, context: context).findings
    } catch {
      findings = [Finding(error, in: nil, file: routine.path, fallback: SourcePlace(1, 1))]
    }
    findings.sort { ($0.place ?? SourcePlace(0, 0)) < ($1.place ?? SourcePlace(0, 0)) }
    if !PluginLibrary.exists(routine.specPath) {
      findings.append(
        Finding(
          .note,
          "it has no spec; with \(routine.name)\(Spec.ending), respite test tells when it changes",
          file: routine.path))
    }
    if hidesBundled(routine) {
      findings.append(
        Finding(
          .note, "it takes the place of the '\(routine.name)' that came with the program",
          file: routine.path))
    }
    return findings
  }

  private func spec(at path: String, of routine: RoutineFile) -> [Finding] {
    guard PluginLibrary.exists(routine.path) else {
      return [
        Finding(
          .error, "there is no \(routine.name).lua beside it", hint: "Give both the same name",
          file: path)
      ]
    }
    do {
      _ = try Spec(path, routine: routine)
      return []
    } catch {
      return [finding(error, path)]
    }
  }

  private func description(at path: String) -> [Finding] {
    do {
      _ = try Manifest(in: String(path.dropLast(Manifest.fileName.count + 1)))
      return []
    } catch {
      return [finding(error, path)]
    }
  }

  private func finding(_ fault: Fault, _ path: String) -> Finding {
    let source = try? LuaSource(path: path)
    return Finding(fault, in: source, file: path, fallback: SourcePlace(1, 1))
  }
}
