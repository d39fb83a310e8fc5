import RespiteCore
import RespiteJournal
import SystemPackage
import Terminal

/// The journal of the person who runs the program.
enum ProgramJournal {
  /// Its file; nil where neither a home nor a place for data is known.
  static var path: String? {
    ProgramFolders.data(Environment.variables()).map { $0 + "/journal.sqlite" }
  }

  /// Whether the person wants one: they do unless they have said otherwise, or something that cannot be
  /// read.
  static func isWanted(_ settings: Settings) -> Bool {
    !settings.isUnclear(.journal) && settings.flag(.journal) ?? true
  }

  /// The journal, whether or not it is wanted from now on; nil where there is no place for it. Its
  /// file need not be there.
  /// - Parameter patience: how many seconds to wait for another process, at most.
  static func open(patience: Double = 2) -> Journal? {
    path.map {
      Journal(at: $0, today: WallClock.today, patience: patience) { try FilePath($0).makeFolders() }
    }
  }
}

extension ProgramJournal {
  /// Does something with the journal for a command, and tells what is wrong with it.
  /// - Returns: nil where there is no place for one.
  static func use<T>(_ body: (Journal) throws -> T) throws -> T? {
    guard let journal = open(), let path else { return nil }
    defer { journal.putAsideNote.map(Output.message) }
    do {
      return try body(journal)
    } catch let failure as JournalFailure {
      throw Fault(failure, path: path)
    }
  }

  /// The same, for what only looks: it makes no journal.
  /// - Returns: nil where there is none.
  static func read<T>(_ body: (Journal) throws -> T) throws -> T? {
    guard open()?.exists == true else { return nil }
    return try use(body)
  }
}

extension Fault {
  /// - Parameter path: of the journal.
  fileprivate init(_ failure: JournalFailure, path: String) {
    let reason: Reason =
      switch failure {
      case .locked: .unavailable
      case .newer, .foreign, .damaged, .conflict: .data
      case .diskFull, .readOnly, .unreachable, .other: .inputOutput
      }
    self.init(reason, "your journal cannot be used: \(failure)", file: path)
    if failure == .foreign { hint = "Move it elsewhere, and a journal is begun" }
  }
}

extension Journal {
  /// One line on a damaged file that was found; nil where none was.
  var putAsideNote: String? {
    putAside.map { "Your journal was damaged. It is kept as \($0), and a new one is begun." }
  }
}
