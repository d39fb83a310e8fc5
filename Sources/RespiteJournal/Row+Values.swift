import GRDB
import RespiteCore

extension Row {
  /// A value that may be anything in a file that others can write to.
  /// - Throws: `JournalFailure` where it is not of that type.
  func value<T: DatabaseValueConvertible>(_ column: String) throws -> T {
    if let value: T = try optional(column) { return value }
    throw JournalFailure.other("a row of it has no \(column)")
  }

  func optional<T: DatabaseValueConvertible>(_ column: String) throws -> T? {
    // In a damaged file a column may have another name than SQLite was asked for.
    guard hasColumn(column) else { throw JournalFailure.damaged(keptAs: nil) }
    let value: DatabaseValue = self[column]
    if value.isNull { return nil }
    if let value = T.fromDatabaseValue(value) { return value }
    throw JournalFailure.other("a row of it has no \(column) that can be read")
  }

  func date(_ column: String) throws -> LocalDate {
    if let date = LocalDate(try value(column) as String) { return date }
    throw JournalFailure.other("a row of it has no \(column) that can be read")
  }

  func instant(_ column: String) throws -> Instant? {
    (try optional(column) as Int64?).map { Instant(secondsSince1970: $0) }
  }
}
