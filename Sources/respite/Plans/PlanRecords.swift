import RespiteCore
import RespiteJournal

/// What has become of the steps of plans: in the journal, and where that cannot be used, for as
/// long as the program runs.
final class PlanRecords {
  /// nil where there is no place for one.
  private let journal: Journal?
  /// Whether the person wants no journal. It counts from when it is said.
  var isOff: Bool { !isWanted() }
  private let isWanted: () -> Bool
  /// What this program knows of what it has done itself, whatever becomes of the journal.
  private var known: [OccurrenceID: OccurrenceRecord] = [:]
  /// What of that is not in the journal, and is put there as soon as it can be used.
  private var unwritten: [OccurrenceID: Entry] = [:]
  /// The first thing that went wrong with the journal.
  private(set) var failure: JournalFailure?

  private struct Entry {
    /// When it was begun here; nil where it was not.
    var started: Instant?
    /// How it ended, or what else became of it.
    var outcome: OccurrenceRecord?
  }

  /// - Parameter isWanted: asked each time.
  init(
    _ journal: Journal? = ProgramJournal.open(),
    isWanted: @escaping () -> Bool = {
      ProgramJournal.isWanted(SettingsFile.ofProgram().settings)
    }
  ) {
    self.journal = journal
    self.isWanted = isWanted
  }

  /// One line on a damaged journal that was found; nil where none was.
  var putAsideNote: String? { journal?.putAsideNote }

  func records(of dates: ClosedRange<LocalDate>) -> [OccurrenceID: OccurrenceRecord] {
    writeRest()
    let kept = attempt {
      $0.exists ? try $0.records(from: dates.lowerBound, to: dates.upperBound) : [:]
    }
    return (kept ?? [:]).merging(known) { kept, own in unwritten[own.id] == nil ? kept : own }
  }

  /// Whether it is this program's to begin: once, whoever else asks. One that was cut off may be
  /// begun again where the person has asked for it.
  func begin(_ id: OccurrenceID, at now: Instant, isAsked: Bool) -> Bool {
    if let known = known[id], known.state != .snoozed, unwritten[id] != nil || isOff {
      return false
    }
    let mayBegin = attempt {
      if try $0.claim(id, at: now) { return true }
      return isAsked ? try $0.reclaim(id, at: now) : false
    }
    if mayBegin == nil, !isOff { unwritten[id] = Entry(started: now) }
    if mayBegin != false {
      known[id] = OccurrenceRecord(id, .started, at: now, started: now, isOwned: true)
    }
    return mayBegin ?? true
  }

  func finish(_ id: OccurrenceID, as state: OccurrenceRecord.State, at now: Instant, entry: Int64?)
  {
    let record = OccurrenceRecord(id, state, at: now, started: known[id]?.started ?? now)
    let isWritten =
      unwritten[id] == nil
      && attempt { try $0.finish(id, as: state, at: now, session: entry) } != nil
    note(record, isWritten: isWritten)
  }

  func skip(_ id: OccurrenceID, reason: String, at now: Instant) {
    let isWritten =
      unwritten[id] == nil && attempt { try $0.skip(id, reason: reason, at: now) } != nil
    note(OccurrenceRecord(id, .skipped, at: now, reason: reason), isWritten: isWritten)
  }

  func snooze(_ id: OccurrenceID, until: Instant, at now: Instant) {
    let isWritten =
      unwritten[id] == nil && attempt { try $0.snooze(id, until: until, at: now) } != nil
    note(OccurrenceRecord(id, .snoozed, at: now, until: until), isWritten: isWritten)
  }

  /// Takes back what a clock that was ahead has noted as left out.
  func forgetSkips(_ ids: [OccurrenceID], after date: LocalDate, notedAfter now: Instant) {
    known = known.filter { id, record in
      !(record.state == .skipped && record.at > now && (id.date > date || ids.contains(id)))
    }
    unwritten = unwritten.filter { known[$0.key] != nil }
    _ = attempt { $0.exists ? try $0.forgetSkips(ids, after: date, notedAfter: now) : () }
  }

  private func note(_ record: OccurrenceRecord, isWritten: Bool) {
    known[record.id] = record
    if isWritten || isOff { return }
    let started = unwritten[record.id]?.started
    unwritten[record.id] = Entry(started: started, outcome: record)
  }

  /// What could not be written when it was.
  private func writeRest() {
    for (id, entry) in unwritten {
      let isWritten: Bool? = attempt { journal in
        if let started = entry.started { _ = try journal.claim(id, at: started) }
        guard let outcome = entry.outcome else { return true }
        switch outcome.state {
        case .started: break
        case .completed, .stopped, .failed:
          try journal.finish(id, as: outcome.state, at: outcome.at)
        case .skipped: try journal.skip(id, reason: outcome.reason ?? "", at: outcome.at)
        case .snoozed:
          try journal.snooze(id, until: outcome.until ?? outcome.at, at: outcome.at)
        }
        return true
      }
      guard isWritten == true else { return }
      unwritten[id] = nil
    }
    if unwritten.isEmpty { failure = nil }
  }

  /// nil where there is no journal, or it cannot be used.
  private func attempt<Value>(_ body: (Journal) throws -> Value) -> Value? {
    guard let journal, !isOff else { return nil }
    do {
      return try body(journal)
    } catch {
      if failure == nil { failure = error as? JournalFailure }
      return nil
    }
  }
}
