import GRDB
import RespiteCore

/// Reads the values of a row one after the other, in the order in which they were asked for: to look
/// each up by name takes longer than all else where there are many rows.
struct RowReader {
  private let row: Row
  private var position = 0

  init(_ row: Row) { self.row = row }

  mutating func next<T: DatabaseValueConvertible>() throws -> T {
    if let value: T = try nextOptional() { return value }
    throw JournalFailure.other("a row of it has an empty field")
  }

  mutating func nextOptional<T: DatabaseValueConvertible>() throws -> T? {
    guard position < row.count else { throw JournalFailure.damaged(keptAs: nil) }
    let value: DatabaseValue = row[position]
    position += 1
    if value.isNull { return nil }
    if let value = T.fromDatabaseValue(value) { return value }
    throw JournalFailure.other("a row of it has a field that cannot be read")
  }

  mutating func nextDate() throws -> LocalDate {
    if let date = LocalDate(try next() as String) { return date }
    throw JournalFailure.other("a row of it has a date that cannot be read")
  }

  mutating func nextInstant() throws -> Instant? {
    (try nextOptional() as Int64?).map { Instant(secondsSince1970: $0) }
  }
}
