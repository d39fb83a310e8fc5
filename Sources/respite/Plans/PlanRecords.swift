import RespiteCore
import RespiteJournal

/// What has become of the steps of plans: in the journal, and where that cannot be used, for as
/// long as the program runs.
final class PlanRecords {
  /// nil where the person wants none, or there is no place for one.
  private let journal: Journal?
  /// Whether the person wants no journal.
  let isOff: Bool
  private var own: [OccurrenceID: OccurrenceRecord] = [:]
  /// The first thing that went wrong with the journal.
  private(set) var failure: JournalFailure?

  init(_ settings: Settings, in journal: Journal? = ProgramJournal.open()) {
    isOff = !ProgramJournal.isWanted(settings)
    self.journal = isOff ? nil : journal
  }

  /// One line on a damaged journal that was found; nil where none was.
  var putAsideNote: String? { journal?.putAsideNote }

  func records(of dates: ClosedRange<LocalDate>) -> [OccurrenceID: OccurrenceRecord] {
    let kept = attempt {
      $0.exists ? try $0.records(from: dates.lowerBound, to: dates.upperBound) : [:]
    }
    return (kept ?? [:]).merging(own) { _, own in own }
  }

  /// Whether it is this program's to begin: once, whoever else asks. One that was cut off may be
  /// begun again where the person has asked for it.
  func begin(_ id: OccurrenceID, at now: Instant, isAsked: Bool) -> Bool {
    if let known = own[id], known.state != .snoozed { return false }
    let mayBegin = attempt {
      if try $0.claim(id, at: now) { return true }
      return isAsked ? try $0.reclaim(id, at: now) : false
    }
    if mayBegin == nil {
      own[id] = OccurrenceRecord(id, .started, at: now, started: now, isOwned: true)
    }
    return mayBegin ?? true
  }

  func finish(_ id: OccurrenceID, as state: OccurrenceRecord.State, at now: Instant, entry: Int64?)
  {
    if own[id] == nil,
      attempt({ try $0.finish(id, as: state, at: now, session: entry) }) == true
    {
      return
    }
    own[id] = OccurrenceRecord(id, state, at: now, started: own[id]?.started ?? now)
  }

  func skip(_ id: OccurrenceID, reason: String, at now: Instant) {
    if attempt({ try $0.skip(id, reason: reason, at: now) }) != nil, own[id] == nil { return }
    own[id] = OccurrenceRecord(id, .skipped, at: now, reason: reason)
  }

  func snooze(_ id: OccurrenceID, until: Instant, at now: Instant) {
    if attempt({ try $0.snooze(id, until: until, at: now) }) != nil, own[id] == nil { return }
    own[id] = OccurrenceRecord(id, .snoozed, at: now, until: until)
  }

  /// nil where there is no journal, or it cannot be used.
  private func attempt<Value>(_ body: (Journal) throws -> Value) -> Value? {
    guard let journal else { return nil }
    do {
      return try body(journal)
    } catch {
      if failure == nil { failure = error as? JournalFailure }
      return nil
    }
  }
}
