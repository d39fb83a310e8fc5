#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files of a journal, which are for one person alone.
struct JournalFile: Sendable {
  let path: String

  /// Which file it is, whatever its name.
  struct Identity: Equatable, Sendable {
    var device: UInt64
    var inode: UInt64
  }

  private static let companions = ["-wal", "-shm"]

  var identity: Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  /// Makes an empty file before SQLite does, because what SQLite puts beside it gets its
  /// permissions, and there must be no moment at which others can read it.
  func create() throws(JournalFailure) {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 {
      close(file)
      return
    }
    switch errno {
    case EEXIST:
      // What others may read is closed to them. Where that cannot be, reading goes on.
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
      if status.st_mode & 0o077 != 0 { chmod(path, 0o600) }
      // What SQLite made beside it while it could not be written to cannot be either, and would
      // keep it so.
      guard status.st_mode & 0o200 != 0 else { return }
      for companion in Self.companions.map({ path + $0 })
      where stat(companion, &status) == 0 && status.st_mode & 0o200 == 0 {
        chmod(companion, 0o600)
      }
    case ENOSPC, EDQUOT: throw .diskFull
    case EROFS, EACCES, EPERM: throw .readOnly
    default: throw .unreachable
    }
  }

  /// Does something that no other process does to these files at the same time.
  /// - Parameter patience: how many seconds to wait for another, at most.
  func whileLocked<T>(_ patience: Double, _ body: () throws -> T) throws -> T {
    let folder = open(self.folder, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { throw JournalFailure.unreachable }
    // The lock goes with the descriptor.
    defer { close(folder) }
    var waits = Int(patience * 1000)
    while flock(folder, LOCK_EX | LOCK_NB) != 0 {
      guard waits > 0 else { throw JournalFailure.locked }
      waits -= 2
      usleep(2000)
    }
    return try body()
  }

  /// Puts the files aside under a name with the date, unless another process has done so.
  /// - Parameter identity: of the file that was found to be damaged.
  /// - Returns: the new name, without the folder; nil where there was nothing to do.
  func putAside(_ identity: Identity?, date: String) throws(JournalFailure) -> String? {
    guard let identity, identity == self.identity else { return nil }
    var target = path + Self.damaged + date
    var number = 2
    while access(target, F_OK) == 0 {
      target = path + Self.damaged + "\(date)-\(number)"
      number += 1
    }
    guard rename(path, target) == 0 else { throw errno == ENOSPC ? .diskFull : .readOnly }
    // Under these names SQLite finds them for the copy as it did for the journal.
    for companion in Self.companions { _ = rename(path + companion, target + companion) }
    return Self.name(of: target)
  }

  /// Whether something was written that is not in the file itself yet.
  var hasLog: Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// Whether it is there and cannot be written to.
  var isReadOnly: Bool { access(path, F_OK) == 0 && access(path, W_OK) != 0 }

  /// Whether the file may be written to, or made, as far as permissions tell.
  var seemsWritable: Bool {
    if access(path, F_OK) == 0 { return access(path, W_OK) == 0 && access(folder, W_OK) == 0 }
    var place = folder
    while access(place, F_OK) != 0, let slash = place.lastIndex(of: "/"), slash != place.startIndex
    {
      place = String(place[..<slash])
    }
    return access(place, W_OK | X_OK) == 0
  }

  /// Overwrites what is in the files, and removes them.
  func remove() throws(JournalFailure) {
    for path in [path] + Self.companions.map({ self.path + $0 }) {
      guard access(path, F_OK) == 0 else { continue }
      let file = open(path, O_WRONLY | O_CLOEXEC)
      guard file >= 0 else { throw .readOnly }
      defer { close(file) }
      let zeros = [UInt8](repeating: 0, count: 1 << 16)
      var rest = lseek(file, 0, SEEK_END)
      lseek(file, 0, SEEK_SET)
      while rest > 0 {
        let count = write(file, zeros, min(zeros.count, Int(rest)))
        guard count > 0 else { break }
        rest -= off_t(count)
      }
      fsync(file)
      guard unlink(path) == 0 else { throw .readOnly }
    }
  }

  /// Removes what was put aside.
  func removeDamaged() {
    let prefix = Self.name(of: path) + Self.damaged
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(prefix) { unlink(folder + "/" + name) }
    }
  }

  private static let damaged = ".damaged-"

  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
