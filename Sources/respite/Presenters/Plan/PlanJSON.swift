import RespiteCore

/// Occurrences as JSON lines: an object each.
enum PlanJSON {
  /// As planned, before anything has become of them.
  static func preview(_ occurrences: [PlannedOccurrence], of agenda: Agenda) -> String {
    zip(occurrences, agenda.prospects(of: occurrences)).map { occurrence, prospect in
      line(occurrence, of: agenda, at: occurrence.at, prospect)
    }.joined(separator: "\n")
  }

  /// As they stand, each with its reason.
  static func standings(_ standings: [Standing], of agenda: Agenda) -> String {
    standings.map { standing in
      line(standing.occurrence, of: agenda, at: standing.at, (standing.state, standing.reason))
    }.joined(separator: "\n")
  }

  private static func line(
    _ occurrence: PlannedOccurrence, of agenda: Agenda, at: Instant?,
    _ standing: (state: Standing.State, reason: StandingReason)
  ) -> String {
    let step = agenda.step(of: occurrence)
    let local = at.map { agenda.rules(of: occurrence).local(at: $0).description }
    return JSON.object([
      ("plan", .string(agenda.entries[occurrence.plan].plan.name)), ("step", .string(step.id)),
      ("run", .string(step.runs.map(\.routine).joined(separator: " "))), ("local", JSON(local)),
      ("at", JSON(at?.iso8601)),
      ("state", .string(standing.state.rawValue)),
      ("reason", .string(standing.reason.description)),
    ]).text
  }
}
