/// Which steps of a plan come after which, worked out once for all of them: a chain may be as long as
/// the plan.
public struct PlanChains {
  /// Of each step, the one that it waits for.
  private let targets: [Int?]
  /// Of each step, the first of its chain.
  private let roots: [Int]
  private let waits: [TimeSpan]
  /// Of each step, whether it is in a circle, or leads to one.
  private let isEndless: [Bool]

  public init(_ plan: Plan) {
    let positions = Dictionary(
      plan.steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let targets = plan.steps.map { step -> Int? in
      guard case .after(let id, _, _) = step.trigger else { return nil }
      return positions[id]
    }
    var roots = Array(targets.indices)
    var waits = [TimeSpan](repeating: .zero, count: targets.count)
    var isEndless = [Bool](repeating: false, count: targets.count)
    // 0: not looked at; 1: on the way that is being walked; 2: known.
    var marks = [UInt8](repeating: 0, count: targets.count)
    for start in targets.indices where marks[start] == 0 {
      var way = [start]
      marks[start] = 1
      while let next = targets[way[way.count - 1]], marks[next] == 0 {
        marks[next] = 1
        way.append(next)
      }
      if let next = targets[way[way.count - 1]], marks[next] == 1 { isEndless[next] = true }
      for step in way.reversed() {
        marks[step] = 2
        guard let target = targets[step] else { continue }
        roots[step] = roots[target]
        if isEndless[target] { isEndless[step] = true }
        guard case .after(_, let own, _) = plan.steps[step].trigger else { continue }
        // More than a day is refused, however much more.
        waits[step] = min(waits[target], .seconds(1e8)) + min(own, .seconds(1e8))
      }
    }
    self.targets = targets
    self.roots = roots
    self.waits = waits
    self.isEndless = isEndless
  }

  /// The step that one waits for; nil where it has a time of its own, or names none of the plan.
  public func target(of step: Int) -> Int? { targets[step] }

  /// The step at the chain's beginning; of a circle, any in it.
  public func root(of step: Int) -> Int { roots[step] }

  /// How long after the end of the first of its chain one comes at least; of a circle, some length.
  public func wait(of step: Int) -> TimeSpan { waits[step] }

  /// The steps of the circle that one is in or leads to, from it on; nil where it leads to a time.
  /// - Parameter most: how many of them to give. Fewer than the whole circle do not end where one
  ///   of them was.
  public func circle(from step: Int, most: Int = .max) -> [Int]? {
    guard isEndless[step] else { return nil }
    var path = [step]
    var seen: Set<Int> = [step]
    while path.count < most, let next = targets[path[path.count - 1]] {
      path.append(next)
      if !seen.insert(next).inserted { break }
    }
    return path
  }
}
