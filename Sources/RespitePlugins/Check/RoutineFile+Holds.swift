import RespiteCore

extension RoutineFile {
  /// Whether the breath is held in any way that a person may take through the routine, as far as
  /// rehearsals tell. True as well where they do not come to an end.
  public func holdsBreath(_ context: PlayContext) -> Bool {
    guard let all = try? Rehearsals(file: self, context: context).all() else { return true }
    return all.contains { rehearsal in
      rehearsal.timeline.outcome == nil || rehearsal.timeline.hasHolds
    }
  }
}
