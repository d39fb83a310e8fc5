import RespiteCore

extension RoutineFile {
  /// Whether the breath is held in any way that a person may take through the routine, as far as
  /// rehearsals tell. True as well where they do not come to an end.
  public func holdsBreath(_ context: PlayContext) -> Bool {
    guard let all = try? Rehearsals(file: self, context: context).all() else { return true }
    return all.contains { rehearsal in
      rehearsal.timeline.outcome == nil || rehearsal.timeline.holdsBreath
    }
  }
}

extension Timeline {
  /// Whether any phase of it is a hold or a rest.
  package var holdsBreath: Bool {
    cues.contains {
      if case .breathe(let phase, _, _) = $0.cue.action { phase.isHold } else { false }
    }
  }
}
