/// What has become of an occurrence, seen from one moment.
public struct Standing: Hashable, Sendable {
  public enum State: String, CaseIterable, Sendable {
    case upcoming
    /// It is on time.
    case due
    /// It is there for the person to begin; it never begins by itself.
    case offered
    case snoozed, running, done
    /// Left out, for its reason.
    case skipped
    /// Its time went by, which is nobody's fault.
    case missed
  }

  public var occurrence: PlannedOccurrence
  public var id: OccurrenceID
  /// Its time; nil while that depends on another step.
  public var at: Instant?
  public var state: State
  public var reason: StandingReason
  /// Whether it may be begun without asking: once, on time, and when nothing else plays.
  public var startsItself = false
  /// When the person wanted to be told of it, while that is still to come or has just been.
  public var reminder: Instant?
  /// Until when it is put off.
  public var until: Instant?
}

/// What is to be done at a moment, and when to ask again.
public struct AgendaDecision: Hashable, Sendable {
  /// In the order of time.
  public var standings: [Standing]
  /// What may be begun without asking.
  public var start: OccurrenceID?
  /// What may be offered: one thing, however much went by.
  public var offer: OccurrenceID?
  /// What was left out by now and has no record yet: noting it as skipped, with its reason, changes
  /// nothing else.
  public var lapsed: [Standing]
  /// When something will be different if nobody does anything; nil where nothing is near.
  public var wake: Instant?

  /// What comes next by itself: at its time, or when it was put off until.
  public var next: Standing? {
    func time(_ standing: Standing) -> Instant? {
      standing.until ?? (standing.state == .upcoming ? standing.at : nil)
    }
    let coming = standings.compactMap { standing in time(standing).map { ($0, standing) } }
    return coming.min { $0.0 < $1.0 }?.1
  }

  public subscript(id: OccurrenceID) -> Standing? { standings.first { $0.id == id } }
}
