/// Where it is kept what became of the occurrences of plans.
public protocol OccurrenceStore {
  /// What is known of the occurrences on those dates, both included.
  /// - Throws: where it cannot be read.
  func records(
    from first: LocalDate, to last: LocalDate
  ) throws -> [OccurrenceID: OccurrenceRecord]
}
