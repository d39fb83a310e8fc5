#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What tells that a routine's or a plan's files have been saved since: an editor may write into a
/// file, or put another in its place.
public struct FileStamps: Equatable, Sendable {
  private struct Stamp: Equatable, Sendable {
    var size: Int
    var file: UInt64
    var seconds: Int
    var nanoseconds: Int
  }

  private var stamps: [String: Stamp] = [:]
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

  private mutating func add(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    stamps[path] = Stamp(
      size: Int(status.st_size), file: UInt64(status.st_ino), seconds: time.tv_sec,
      nanoseconds: time.tv_nsec)
  }
}
