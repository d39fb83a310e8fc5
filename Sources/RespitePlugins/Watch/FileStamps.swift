/// What tells that a routine's or a plan's files have been saved since.
public struct FileStamps: Equatable, Sendable {
  private var stamps: [String: FileStamp] = [:]
  /// Whether its own file is there with something in it. In the middle of a save it may
  /// not be.
  public private(set) var isWhole = false
  /// Whether there is no such file at all.
  private(set) var isGone = true

  /// - Parameter file: its own file, and in a plugin's folder those that it may require.
  init(of file: RoutineFile) {
    add(file.path)
    isGone = stamps[file.path] == nil
    isWhole = stamps[file.path].map { $0.size > 0 } ?? false
    guard let folder = file.folder else { return }
    for folder in [folder] + PluginLibrary.folders(in: folder) {
      for name in PluginLibrary.files(named: { $0.hasSuffix(".lua") }, in: folder)
      where !name.hasSuffix(Spec.ending) {
        add("\(folder)/\(name)")
      }
    }
  }

  public init(of file: PlanFile) { self.init(of: file.routineFile) }

  /// - Parameter paths: of files that may be there.
  public init(ofFilesAt paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) { stamps[path] = FileStamp(path) }
}
