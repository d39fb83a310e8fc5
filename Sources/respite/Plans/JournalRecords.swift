import RespiteCore

/// What the journal knows of the steps of plans. One that is off or cannot be read knows nothing,
/// which is told; one that has not been begun knows nothing yet.
struct JournalRecords: OccurrenceStore {
  /// Whether to say that the journal is off: not each minute.
  var tellsOff = true

  func records(
    from first: LocalDate, to last: LocalDate
  ) -> [OccurrenceID: OccurrenceRecord] {
    guard ProgramJournal.isWanted(SettingsFile.ofProgram().settings) else {
      if tellsOff {
        Output.message("The journal is off, so what has become of the steps is not known.")
      }
      return [:]
    }
    do {
      return try ProgramJournal.read { try $0.records(from: first, to: last) } ?? [:]
    } catch {
      Output.message("What has become of the steps is not known: \(error)")
      return [:]
    }
  }
}
