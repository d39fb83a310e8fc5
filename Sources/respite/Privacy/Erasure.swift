import RespiteCore
import RespiteJournal
import SystemPackage
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Erases all that the program keeps of a person, and nothing that they wrote themselves.
struct Erasure {
  let places: KeptPlaces

  /// - Returns: what could not be erased, and why; none where all of it is gone.
  func run() -> [Fault] {
    var faults: [Fault] = []
    for kept in KeptPlaces.Kept.allCases {
      // What is remembered is taken out of the file first, as it is for `journal erase`: another
      // program that has it open then finds nothing in it.
      if kept == .journal, let journal = ProgramJournal.open(), journal.exists {
        do {
          _ = try? journal.erase()
          try journal.eraseFiles()
        } catch {
          faults.append(
            Fault(
              error == .locked ? .unavailable : .unwritable,
              "the journal is not erased: \(error)", file: places.path(of: kept)))
          continue
        }
      }
      for file in places.files(of: kept) {
        do {
          try Self.erase(file)
        } catch {
          faults.append(
            Fault(.unwritable, "this is not erased: \(error)", file: file.string))
        }
      }
    }
    return faults
  }

  /// Erases what ticks remember, and drafts of it that a program which was killed has left.
  static func eraseTicks() {
    let places = KeptPlaces(environment: Environment.variables())
    for file in places.files(of: .tick) { try? erase(file) }
  }

  /// What is in a file is overwritten before it is removed; where it is a link, that of the file
  /// which it leads to, which is removed as well.
  private static func erase(_ path: FilePath) throws {
    guard let status = FileStatus(path) else { return }
    if status.kind == .folder { return try path.removeTree() }
    if status.kind == .link, let target = try? path.resolvingLinks() { try erase(target) }
    if status.kind == .file, status.size > 0,
      let file = try? FileDescriptor.open(path, .writeOnly, options: [.nonBlocking, .noFollow])
    {
      _ = try? file.closeAfter {
        try file.writeAll([UInt8](repeating: 0, count: min(status.size, 1 << 20)))
        _ = fsync(file.rawValue)
      }
    }
    guard path.withPlatformString(unlink) == 0 || errno == ENOENT else {
      throw Errno(rawValue: errno)
    }
  }
}
