import RespiteCore

/// Occurrences as JSON lines: an object each.
enum PlanJSON {
  /// As planned, before anything has become of them.
  static func preview(_ occurrences: [PlannedOccurrence], of agenda: Agenda) -> String {
    occurrences.map { occurrence in
      let state: Standing.State =
        agenda.isPlayable(occurrence) ? .upcoming : .skipped
      return JSON.object(
        fields(occurrence, of: agenda, at: occurrence.at, state: state)
      ).text
    }.joined(separator: "\n")
  }

  /// As they stand, each with its reason.
  static func standings(_ standings: [Standing], of agenda: Agenda) -> String {
    standings.map { standing in
      JSON.object(
        fields(standing.occurrence, of: agenda, at: standing.at, state: standing.state)
          + [("reason", .string(standing.reason.description))]
      ).text
    }.joined(separator: "\n")
  }

  private static func fields(
    _ occurrence: PlannedOccurrence, of agenda: Agenda, at: Instant?, state: Standing.State
  ) -> [(String, JSON)] {
    let step = agenda.step(of: occurrence)
    let local = at.map { agenda.rules(of: occurrence).local(at: $0).description }
    return [
      ("plan", .string(agenda.entries[occurrence.plan].plan.name)), ("step", .string(step.id)),
      ("run", .string(step.routines)), ("local", JSON(local)), ("at", JSON(at?.iso8601)),
      ("state", .string(state.rawValue)),
    ]
  }
}
