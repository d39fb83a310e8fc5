import LuaRuntime
import RespiteCore
import RespitePlugins
import SystemPackage
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading many files of plugins, none of which was asked for by its name: all of it takes no more
/// than so much, and a file that nothing can stop is passed over, from then on until it is changed.
final class ManyFiles {
  /// Files that could not be stopped, in this run or in one before.
  let passedOver: Set<String>
  let limit: ReadingLimit

  /// So often the program is started again at most; each time there is less left to be read.
  private static let mostStarts = 3

  init(total: TimeSpan = ReadingLimit.standard) {
    let leftOut = UnstoppableWork.leftOut
    let record = Self.record.map { UnstoppableFiles(at: $0) }
    if let record, record.isStale, let path = Self.record {
      // What was changed may be read again, and is not to be looked at for ever.
      try? FilePath(path).replaceContents(
        with: record.record.utf8, permissions: .ownerReadWrite)
    }
    passedOver = (record?.paths ?? []).union(leftOut)
    let left = max(0, Self.mostStarts - leftOut.count)
    limit = ReadingLimit(
      TimeSpan(nanoseconds: total.nanoseconds * Int64(left) / Int64(Self.mostStarts)),
      clock: Self.processorTime)
    UnstoppableWork.startsAgain(record: Self.record)
  }

  /// Something is played, or was asked for by its name: what cannot be stopped ends the program.
  static func areRead() { UnstoppableWork.ends() }

  /// The same context, for what is read.
  func applied(to context: PlayContext) -> PlayContext {
    var context = context
    context.passedOver = passedOver
    return context
  }

  /// Whether the file is read, or left out with a word on why: those that are passed over cost no
  /// time.
  func admits(_ file: RoutineFile, in library: PluginLibrary) -> Bool {
    passedOver.contains(file.path) || limit.admits(file, bundled: library.bundled)
  }

  /// Tells what was not looked at.
  func tell() { limit.note.map(Output.message) }

  /// Tells what is passed over, where nothing else does.
  func tellPassedOver(in library: PluginLibrary) {
    for path in passedOver.sorted()
    where library.folders.contains(where: { path.hasPrefix($0 + "/") }) {
      Output.message(
        "left out: \(path): it could not be stopped when it was last read. Something in it has no end: mend it, and it is read again"
      )
    }
  }

  private static var record: String? {
    ProgramFolders.cache(Environment.variables()).map { $0 + "/unstoppable" }
  }

  /// Of this process.
  static func processorTime() -> TimeSpan {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return TimeSpan(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }
}
