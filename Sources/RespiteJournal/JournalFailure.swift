import GRDB

/// Why the journal could not be read or written.
public enum JournalFailure: Error, Equatable, Sendable {
  /// Another program holds it for longer than one waits.
  case locked
  case diskFull
  case readOnly
  /// There can be no file in its place, or none that may be read.
  case unreachable
  /// A newer version of the program wrote it.
  case newer
  /// In its place is a database that is none of the program's. It is left as it is.
  case foreign
  /// It holds what nothing here has written. If it was put aside, under that name.
  case damaged(keptAs: String?)
  /// What is imported does not go with what is there.
  case conflict(String)
  case other(String)

  init(_ error: any Error) {
    if let failure = error as? JournalFailure {
      self = failure
      return
    }
    guard let error = error as? DatabaseError else {
      self = error is RowDecodingError ? .damaged(keptAs: nil) : .other("\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly
    case .SQLITE_CANTOPEN: self = .unreachable
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(keptAs: nil)
    case .SQLITE_CONSTRAINT: self = .conflict(error.message ?? "\(error.resultCode)")
    // A table or a column is not there, though the journal says that it is of this version.
    case .SQLITE_ERROR where error.message?.hasPrefix("no such") == true:
      self = .damaged(keptAs: nil)
    default: self = .other(error.message ?? "\(error.resultCode)")
    }
  }

  var isDamage: Bool { if case .damaged = self { true } else { false } }
}

/// For a sentence: "your journal was not written: its disk is full".
extension JournalFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .locked: "another program is using it"
    case .diskFull: "its disk is full"
    case .readOnly: "it may not be written to"
    case .unreachable: "it cannot be opened"
    case .newer: "a newer Respite wrote it"
    case .foreign: "another program's database is in its place"
    case .damaged(let name?): "it was damaged, and is kept as \(name)"
    case .damaged(nil): "it is damaged"
    case .conflict(let words), .other(let words): words
    }
  }
}
