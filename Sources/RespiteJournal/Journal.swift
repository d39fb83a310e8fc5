import GRDB
import RespiteCore
import Synchronization

/// What happened, in one SQLite file. Nothing is opened before it is first used.
///
/// A file that holds nonsense is put aside whole, and a new one is begun: see `putAside`. May be
/// used by several threads, which wait for each other, and by several processes.
public final class Journal: Sendable {
  private struct State: Sendable {
    var database: DatabaseQueue?
    var identity: JournalFile.Identity?
    var putAside: String?
  }

  /// nil in memory.
  let file: JournalFile?
  private let today: LocalDate
  private let patience: Double
  private let makeFolder: @Sendable (String) throws -> Void
  private let state = Mutex(State())

  /// - Parameters:
  ///   - path: of the file.
  ///   - today: for the name of what is put aside.
  ///   - patience: how many seconds to wait for another process, at most.
  ///   - makeFolder: makes the folder that the file is in, where it is not there.
  public init(
    at path: String, today: LocalDate, patience: Double = 2,
    makeFolder: @escaping @Sendable (String) throws -> Void = { _ in }
  ) {
    self.makeFolder = makeFolder
    file = JournalFile(path: path)
    self.today = today
    self.patience = patience
  }

  /// One that is gone with the program.
  public init() {
    file = nil
    makeFolder = { _ in }
    today = LocalDate(daysSince1970: 0)
    patience = 0
  }

  /// Whether there is a file, so that to read is not to make one.
  public var exists: Bool { file?.identity != nil || file == nil }

  /// Whether it could be written to, as far as that shows without opening it.
  public var seemsWritable: Bool { file?.seemsWritable ?? true }

  /// - Throws: why it cannot be written to now.
  public func checkWritable() throws(JournalFailure) { try write { _ in } }

  /// What a damaged file was renamed to, if one was found. It lies in the same folder.
  public var putAside: String? { state.withLock { $0.putAside } }

  // MARK: - Access

  func read<T>(_ body: (Database) throws -> T) throws(JournalFailure) -> T {
    try access { try $0.read(body) }
  }

  /// In one transaction that holds the lock from its beginning, so that what it reads stays true.
  func write<T>(_ body: (Database) throws -> T) throws(JournalFailure) -> T {
    try access { database in
      try database.writeWithoutTransaction { db in
        var result: T?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        guard let result else { throw JournalFailure.other("nothing was written") }
        return result
      }
    }
  }

  /// Outside any transaction.
  func maintain(_ body: (Database) throws -> Void) throws(JournalFailure) {
    try access { try $0.writeWithoutTransaction(body) }
  }

  private func access<T>(_ body: (DatabaseQueue) throws -> T) throws(JournalFailure) -> T {
    do {
      return try state.withLock { state in
        do {
          return try body(open(&state))
        } catch {
          guard JournalFailure(error).isDamage, let file,
            state.database?.configuration.readonly != true
          else { throw error }
          try? state.database?.close()
          state.database = nil
          let identity = state.identity
          state.putAside =
            try file.whileLocked(patience) {
              try file.putAside(identity, date: today.description)
            } ?? state.putAside
          return try body(open(&state))
        }
      }
    } catch {
      let failure = JournalFailure(error)
      throw failure == .unreachable && file?.isReadOnly == true ? .readOnly : failure
    }
  }

  /// Overwrites and removes the file, for when there is no room to do less.
  func removeFile() throws(JournalFailure) {
    try state.withLock { state throws(JournalFailure) in
      try? state.database?.close()
      state.database = nil
      try file?.remove()
    }
  }

  private func open(_ state: inout State) throws -> DatabaseQueue {
    if let database = state.database {
      guard let file, let identity = state.identity, file.identity != identity else {
        return database
      }
      // Someone has removed it, or put another in its place: what is written to it is lost.
      try? database.close()
      state.database = nil
    }
    guard let file else {
      let database = try JournalConnection.open(at: nil, patience: patience)
      state.database = database
      return database
    }
    let database: DatabaseQueue
    do {
      do { try makeFolder(file.folder) } catch { throw JournalFailure.unreachable }
      // SQLite does not let two processes make its tables, or go over to a log, at the same time.
      database = try file.whileLocked(patience) {
        // Before anything is changed: not even who may read it, or what lies beside it.
        if JournalConnection.isForeign(file) { throw JournalFailure.foreign }
        try file.create()
        state.identity = file.identity
        return try JournalConnection.open(at: file.path, patience: patience)
      }
    } catch {
      // Where nothing can be written, what is there can still be read.
      guard [.readOnly, .unreachable].contains(JournalFailure(error)), file.identity != nil,
        let reading = try? JournalConnection.openForReading(file, patience: patience)
      else { throw error }
      database = reading
    }
    state.database = database
    return database
  }
}
