import RespiteCore

/// A plan as its file has it, with what is wrong with it. A step that is wrong is left out by
/// itself, or stands with its problem; the others are played.
public struct LoadedPlan {
  public let file: PlanFile
  public private(set) var plan: Plan
  /// Whether it is made of what its plugin remembers.
  public let recalls: Bool
  /// In the order in which they were found, each with its place.
  public private(set) var faults: [Fault] = []
  /// Of each step of the plan, its place among those of the file.
  private var positions: [Int] = []
  private var stepLines: [Int]?
  private let line: Int
  private let count: Int

  /// How many of the steps of the file cannot be played, of how many.
  public var leftOut: (steps: Int, of: Int) {
    (count - plan.steps.count { $0.problem == nil }, count)
  }

  /// - Throws: `Fault` with its place where the plan is larger than any day has room for.
  init(_ file: PlanFile, _ tables: RoutineAPI.PlanTables) throws(Fault) {
    self.file = file
    recalls = tables.recalls
    line = tables.line
    count = tables.steps.count
    plan = Plan(
      name: file.name, title: tables.title ?? file.name, days: tables.days,
      dayStart: tables.dayStart, zone: tables.zone, steps: [], source: file.path)
    for (position, value) in tables.steps.enumerated() {
      do throws(Fault) {
        plan.steps.append(try PlanStepReader(value, number: position + 1).read())
        positions.append(position)
      } catch {
        add(error, at: position)
        // Where it stands in the day is known all the same.
        guard var step = PlanStepReader.outline(of: value) else { continue }
        step.problem = error.message
        plan.steps.append(step)
        positions.append(position)
      }
    }
    nameSteps()
    let chains = PlanChains(plan)
    if var fault = PlanBounds.fault(in: plan, chains) {
      fault.plugin = file.routineFile.plugin
      fault.file = file.path
      fault.line = line
      throw fault
    }
    check(chains)
  }

  /// Notes what is wrong with a step, which is not played then.
  public mutating func add(_ fault: Fault, to step: Int) {
    if plan.steps[step].problem == nil {
      plan.steps[step].problem = [fault.message, fault.hint].compactMap { $0 }
        .joined(separator: ". ")
    }
    add(fault, at: positions[step])
  }

  /// Notes what keeps the whole plan from being played.
  public mutating func addToAll(_ fault: Fault) {
    for index in plan.steps.indices where plan.steps[index].problem == nil {
      plan.steps[index].problem = fault.message
    }
    var fault = fault
    fault.reason = .definition
    fault.file = file.path
    fault.line = line
    faults.append(fault)
  }

  private mutating func add(_ fault: Fault, at position: Int) {
    var fault = fault
    fault.reason = .definition
    fault.plugin = file.routineFile.plugin
    fault.file = file.path
    fault.line = line(ofStepAt: position)
    faults.append(fault)
  }

  /// The line of a step of the plan, or of the plan where that cannot be told.
  mutating func line(ofStep step: Int) -> Int { line(ofStepAt: positions[step]) }

  private mutating func line(ofStepAt position: Int) -> Int {
    let lines: [Int]
    if let stepLines {
      lines = stepLines
    } else {
      lines = (try? LuaSource(path: file.path)).map { PlanOutline($0).lines } ?? []
      stepLines = lines
    }
    return lines.count == count ? lines[position] : line
  }

  /// A step without an id of its own has the name of its routine; of several, each with its time,
  /// so that what became of one stays with it when another is put in or taken out.
  private mutating func nameSteps() {
    var taken: Set<String> = []
    for index in plan.steps.indices where !plan.steps[index].id.isEmpty {
      let id = plan.steps[index].id
      if taken.insert(id).inserted { continue }
      add(
        Fault(.definition, "two steps have the id '\(id)'", hint: "Give each one of its own"),
        to: index)
      // It is left out; the name that it gets is only to tell it apart.
      plan.steps[index].id = ""
    }
    let unnamed = plan.steps.indices.filter { plan.steps[$0].id.isEmpty }
    let names = unnamed.map { index in
      let routine = plan.steps[index].runs.first?.routine ?? ""
      return routine.split(separator: "/").last.map(String.init) ?? "step"
    }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    var numbers: [String: Int] = [:]
    for (index, routine) in zip(unnamed, names) {
      plan.steps[index].isNamed = false
      let isOnlyOne = counts[routine] == 1 && !taken.contains(routine)
      let names = [routine, "\(routine)-\(plan.steps[index].trigger.mark)"]
      let name = names[isOnlyOne ? 0 : 1]
      plan.steps[index].formerID = names[isOnlyOne ? 1 : 0]
      var id = name
      while !taken.insert(id).inserted {
        numbers[name, default: 1] += 1
        id = "\(name)-\(numbers[name, default: 1])"
      }
      plan.steps[index].id = id
    }
  }

  private mutating func check(_ chains: PlanChains) {
    let ids = plan.steps.map(\.id)
    for (index, step) in plan.steps.enumerated() {
      guard case .after(let target, _, _) = step.trigger else { continue }
      if chains.target(of: index) == nil {
        let others = ids.filter { $0 != step.id }
        let guess = nearest(to: target, in: others)
        add(
          Fault(
            .definition, "after: there is no step '\(target)'",
            hint: guess.map { "Did you mean '\($0)'?" } ?? Self.hint(others)),
          to: index)
      } else if let circle = chains.circle(from: index, most: Self.mostNames) {
        let isWhole = circle.dropLast().contains { $0 == circle.last }
        let names = circle.map { ids[$0] }.joined(separator: " → ") + (isWhole ? "" : " → …")
        add(
          Fault(
            .definition, "after: \(names) is a circle", hint: "One of them needs a time: at"),
          to: index)
      } else if chains.wait(of: index) > .seconds(86_400) {
        add(
          Fault(
            .definition, "after: it would come more than a day after the first of its chain",
            hint: "Give it a time of its own: at"),
          to: index)
      }
    }
  }

  /// More than a person reads in one sentence.
  private static let mostNames = 9

  private static func hint(_ names: [String]) -> String {
    let rest = names.count - mostNames
    return "The steps are \(names.prefix(mostNames).joined(separator: ", "))"
      + (rest > 0 ? " and \(rest) more" : "")
  }
}

extension PlanStep.Trigger {
  /// When it comes, as a part of a name: "0710".
  fileprivate var mark: String {
    switch self {
    case .at(let time), .every(_, let time, _, _): time.description.filter { $0 != ":" }
    case .after(let step, _, _): "after-\(step)"
    }
  }
}
