import RespiteCore
import Synchronization
import SystemPackage
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells every other run of the program that a session plays: the lock of an empty file, which goes
/// with the process, however that ends.
final class PlayingMark: Sendable {
  private let path: FilePath
  private struct State {
    var file: FileDescriptor?
    var isOver = false
  }

  private let state = Mutex(State())

  /// nil where there is no place for it.
  static func ofProgram() -> PlayingMark? {
    ProgramFolders.data(Environment.variables()).map { PlayingMark(at: FilePath($0 + "/playing")) }
  }

  init(at path: FilePath) { self.path = path }

  /// Whether it is known to play. Where the file cannot be made, nobody is told, and it plays all the
  /// same.
  func set(_ isPlaying: Bool) {
    state.withLock { state in
      if !isPlaying || state.isOver {
        try? state.file?.close()
        state.file = nil
      } else if state.file == nil {
        try? path.removingLastComponent().makeFolders()
        state.file = try? Self.open(path, options: [.create])
        // Several may play at once, where the person wants it.
        if let file = state.file { _ = flock(file.rawValue, LOCK_SH | LOCK_NB) }
      }
    }
  }

  /// It is over, whatever is still said of it.
  func end() {
    state.withLock { $0.isOver = true }
    set(false)
  }

  /// Whether a session plays, in this run or in another.
  var isSet: Bool {
    guard let file = try? Self.open(path) else { return false }
    defer { try? file.close() }
    return flock(file.rawValue, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  private static func open(
    _ path: FilePath, options: FileDescriptor.OpenOptions = []
  ) throws -> FileDescriptor {
    try FileDescriptor.open(
      path, .readOnly, options: options.union([.noFollow, .nonBlocking, .closeOnExec]),
      permissions: .ownerReadWrite)
  }
}
