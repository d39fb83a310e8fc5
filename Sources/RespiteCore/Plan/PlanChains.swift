/// Which steps of a plan come after which.
public struct PlanChains {
  private let steps: [PlanStep]
  private let positions: [String: Int]

  public init(_ plan: Plan) {
    steps = plan.steps
    positions = Dictionary(
      steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The step that one waits for; nil where it has a time of its own, or names none of the plan.
  public func target(of step: Int) -> Int? {
    guard case .after(let id, _, _) = steps[step].trigger else { return nil }
    return positions[id]
  }

  /// The step at the chain's beginning; of a circle, any in it.
  func root(of step: Int) -> Int {
    var root = step
    for _ in steps.indices {
      guard let target = target(of: root) else { break }
      root = target
    }
    return root
  }

  /// How long after the end of the first of its chain one comes at least; of a circle, once around.
  public func wait(of step: Int) -> TimeSpan {
    var (wait, step) = (TimeSpan.zero, step)
    for _ in steps.indices {
      guard case .after(_, let own, _) = steps[step].trigger, let target = target(of: step) else {
        break
      }
      wait += own
      step = target
    }
    return wait
  }

  /// The steps of the circle that one is in or leads to, from it on; nil where it leads to a time.
  public func circle(from step: Int) -> [Int]? {
    var path = [step]
    while let next = target(of: path[path.count - 1]) {
      path.append(next)
      if path.dropLast().contains(next) { return path }
    }
    return nil
  }
}
