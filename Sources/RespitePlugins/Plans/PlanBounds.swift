import RespiteCore

/// How much a plan may have, far above what any day does: what reads plans looks at all of it, again
/// and again.
enum PlanBounds {
  static let mostSteps = 500
  /// Times on one day, of all steps together.
  static let mostSlots = 2000
  /// Routines that all steps together play.
  static let mostRuns = 2000

  /// What is too much, with its number and a way out; nil where nothing is.
  static func fault(ofSteps count: Int) -> Fault? {
    count <= mostSteps
      ? nil
      : Fault(
        .definition, "it has \(count) steps: a plan has at most \(mostSteps)",
        hint: "Say what comes again with every, or divide it into several plans")
  }

  /// The same, of a plan whose steps are read.
  static func fault(in plan: Plan, _ chains: PlanChains) -> Fault? {
    let slots = plan.steps.indices.reduce(0) { sum, step in
      sum + plan.steps[chains.root(of: step)].trigger.slots
    }
    if slots > mostSlots {
      return Fault(
        .definition, "its steps come \(slots) times a day: a plan has at most \(mostSlots) times",
        hint: "Let what comes again come less often, or divide it into several plans")
    }
    let runs = plan.steps.reduce(0) { $0 + $1.runs.count }
    if runs > mostRuns {
      return Fault(
        .definition, "its steps play \(runs) routines: a plan plays at most \(mostRuns)",
        hint: "Divide it into several plans")
    }
    return nil
  }
}

extension PlanStep.Trigger {
  /// How many times a day it has at most; of one that comes after another, that one's count.
  fileprivate var slots: Int {
    guard case .every(let interval, let from, let to, _) = self else { return 1 }
    let length =
      to.seconds > from.seconds ? to.seconds - from.seconds : to.seconds - from.seconds + 86_400
    return Int(length / max(60, interval.wholeSeconds)) + 1
  }
}
