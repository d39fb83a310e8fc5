/// The zones that plans need: the person's, and those that steps are pinned to.
public struct PlanZones: Sendable {
  /// The person's own.
  public var own: TimeZoneRules
  public var named: [String: TimeZoneRules]

  public init(own: TimeZoneRules, named: [String: TimeZoneRules] = [:]) {
    self.own = own
    self.named = named
  }

  /// Where a zone is not known, the person's: the step says what is wrong.
  public func rules(for step: PlanStep, of plan: Plan) -> TimeZoneRules {
    (step.zone ?? plan.zone).map { named[$0] ?? own } ?? own
  }
}
