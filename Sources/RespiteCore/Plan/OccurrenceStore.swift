/// Where the records of occurrences are kept.
public protocol OccurrenceStore {
  /// What is known of the occurrences on these dates, by the plans' own dates. One without a record
  /// has not been touched.
  func records(
    from first: LocalDate, to last: LocalDate
  ) throws -> [OccurrenceID: OccurrenceRecord]
}

/// Knows of nothing.
public struct NoRecords: OccurrenceStore {
  public init() {}

  public func records(
    from first: LocalDate, to last: LocalDate
  ) -> [OccurrenceID: OccurrenceRecord] { [:] }
}
