/// What a record alone says of how its occurrence stands.
extension OccurrenceRecord {
  var isPlaying: Bool { state == .started && isOwned != false }

  var wasPlayed: Bool {
    state == .started || state == .completed || state == .stopped || state == .failed
  }

  var standingState: Standing.State {
    switch state {
    case .started: .running
    case .completed, .stopped, .failed: .done
    case .skipped: .skipped
    case .snoozed: .snoozed
    }
  }

  var standingReason: StandingReason {
    switch state {
    case .started: .running
    case .completed: .completed
    case .stopped: reason.map { .told($0) } ?? .endedEarly
    case .failed: reason.map { .told($0) } ?? .failed
    case .skipped: .told(reason ?? "you left it out")
    case .snoozed: .snoozed
    }
  }
}
