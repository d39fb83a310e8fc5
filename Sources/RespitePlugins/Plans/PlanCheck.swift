import RespiteCore

/// Everything that is wrong with a plan, or could be better, as far as a program can tell.
public struct PlanCheck {
  private let context: PlayContext
  private let budget: WorkBudget?

  /// - Parameters:
  ///   - context: what it takes to play the steps, whose lengths matter.
  ///   - budget: where it is spent, what further routines take is not found out.
  public init(context: PlayContext, budget: WorkBudget? = nil) {
    self.context = context
    self.budget = budget
  }

  /// - Parameter read: reads the file, with whatever its zones need.
  public func findings(
    in file: PlanFile, read: (PlanFile) throws(Fault) -> LoadedPlan
  ) -> [Finding] {
    let source = try? LuaSource(path: file.path)
    let outline = source.map { PlanOutline($0) }
    let fallback = outline?.place ?? SourcePlace(1, 1)
    func finding(_ fault: Fault) -> Finding {
      let isElsewhere = fault.file.map { $0 != file.path } ?? false
      return Finding(
        fault, in: isElsewhere ? try? LuaSource(path: fault.file ?? "") : source,
        file: fault.file ?? file.path, fallback: fallback)
    }
    do throws(Fault) {
      var loaded = try read(file)
      var faults = FindingList()
      for fault in loaded.faults { faults.add(finding(fault)) }
      var findings = faults.all
      if loaded.plan.steps.isEmpty, loaded.faults.isEmpty, !loaded.recalls {
        findings.append(
          Finding(
            .warning, "it has no steps",
            hint: "Give it steps = { { at = \"07:10\", run = \"coherent\" } }", file: file.path,
            at: fallback, source: source?.line(fallback.line)))
      }
      let time = context.localTime(.zero)
      if !loaded.recalls, let today = LocalDate(year: time.year, month: time.month, day: time.day),
        loaded.plan.days.first(from: today) == nil
      {
        findings.append(
          Finding(
            .warning, "it does not come any more: all of its days are gone by, or left out",
            hint: "Look at days, and at except", file: file.path, at: fallback,
            source: source?.line(fallback.line)))
      }
      if let ignored = source.flatMap({ Finding(onResultsOf: $0, file: file.path) }) {
        findings.append(ignored)
      }
      for (step, message, hint) in overlaps(in: loaded.plan) {
        let place = source?.start(ofLine: loaded.line(ofStep: step)) ?? fallback
        findings.append(
          Finding(
            .warning, message, hint: hint, file: file.path, at: place,
            source: source?.line(place.line)))
      }
      return findings.sorted { ($0.place ?? fallback) < ($1.place ?? fallback) }.capped()
    } catch {
      return [finding(error)]
    }
  }

  /// Steps that fall due while another plays. It would wait for its grace, and then go by.
  private func overlaps(in plan: Plan) -> [(step: Int, message: String, hint: String)] {
    var timed: [(seconds: Int, step: Int)] = []
    for (index, step) in plan.steps.enumerated() where step.problem == nil {
      guard case .at(let time) = step.trigger else { continue }
      let isLate = time < plan.dayStart
      timed.append(((time.minutes + (isLate ? 1440 : 0)) * 60, index))
    }
    timed.sort { ($0.seconds, $0.step) < ($1.seconds, $1.step) }
    var overlaps: [(Int, String, String)] = []
    var lengths: [PlanStep.Run: TimeSpan] = [:]
    var place = 0
    for (first, second) in zip(timed, timed.dropFirst()) {
      let (one, other) = (plan.steps[first.step], plan.steps[second.step])
      if one.zone != other.zone { continue }
      place = first.seconds == second.seconds ? place + 1 : 0
      if place > 1 {
        overlaps.append(
          (
            second.step, "\(other.label) is left out, as two others come at the same minute",
            "To have them in turn, write run = { … }"
          ))
        continue
      }
      if place == 1 {
        overlaps.append(
          (
            second.step, "\(other.label) comes at the same minute as \(one.label)",
            "It waits for that one to end; to have both in turn, write run = { … }"
          ))
        continue
      }
      let length = one.runs.reduce(TimeSpan.zero) { $0 + self.length(of: $1, &lengths) }
      if length.seconds > Double(second.seconds - first.seconds) {
        overlaps.append(
          (
            second.step,
            "\(other.label) comes while \(one.label) plays, which takes \(length.brief)",
            "It waits for that one to end, for as long as its grace of \(other.grace.words)"
          ))
      }
    }
    return overlaps
  }

  /// How long a routine takes; zero where that is up to the person.
  private func length(of run: PlanStep.Run, _ known: inout [PlanStep.Run: TimeSpan]) -> TimeSpan {
    if let length = known[run] { return length }
    // A plan may play as many as it likes; what they take is looked at as long as it is quick.
    if budget?.isSpent == true { return .zero }
    let timeline = (try? context.library.find(run.routine)).flatMap {
      try? LoadedRoutine.timeline(
        of: $0, given: run.values.map { ($0.key, $0.value) }, options: Session.Options(),
        context: context
      ).timeline
    }
    let length = timeline?.length ?? .zero
    known[run] = length
    return length
  }
}
