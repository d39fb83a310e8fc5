import RespiteCore

/// Reads plans, and looks up what their steps play.
public final class PlanReader {
  private let context: PlayContext
  private let routines: RoutineReader
  /// Names that were looked up: many steps play the same.
  private var known: [String: Result<Routine, Fault>] = [:]
  private let budget: WorkBudget?

  /// - Parameters:
  ///   - context: its library is where routines are found.
  ///   - budget: where it is spent, what steps play is not looked up any more, and taken to be right.
  public init(context: PlayContext, budget: WorkBudget? = nil) {
    self.context = context
    self.budget = budget
    routines = RoutineReader(context: context)
  }

  /// The plan, with what is wrong with its steps.
  /// - Throws: `Fault` with the place in the file, where there is no plan in it.
  public func read(_ file: PlanFile) throws(Fault) -> LoadedPlan {
    var loaded = try LoadedPlan(file, try readTables(of: file))
    for (index, step) in loaded.plan.steps.enumerated() {
      for run in step.runs where known[run.routine] != nil || budget?.isSpent != true {
        do throws(Fault) {
          try check(run)
        } catch {
          loaded.add(error, to: index)
        }
      }
    }
    return loaded
  }

  /// Itself, without a look at what it plays; nil where there is no plan in it.
  func tables(of file: PlanFile) -> RoutineAPI.PlanTables? { try? readTables(of: file) }

  private func readTables(of file: PlanFile) throws(Fault) -> RoutineAPI.PlanTables {
    let api = RoutineAPI(file: file.routineFile, context: context)
    api.isPlan = true
    return try api.load(in: nil, as: api.planTables)
  }

  /// What is known of a routine of that name.
  /// - Throws: `Fault` where there is none, or it cannot be read.
  public func routine(_ name: String) throws(Fault) -> Routine {
    if let known = known[name] { return try known.get() }
    let result: Result<Routine, Fault>
    do throws(Fault) {
      result = .success(try routines.read(context.library.find(name)))
    } catch {
      result = .failure(error)
    }
    known[name] = result
    return try result.get()
  }

  private func check(_ run: PlanStep.Run) throws(Fault) {
    let routine: Routine
    do throws(Fault) {
      routine = try self.routine(run.routine)
    } catch {
      if error.reason == .notFound { throw error }
      throw Fault(.definition, "run: \(run.routine) does not work: \(error)")
    }
    for (name, text) in run.values.sorted(by: { $0.key < $1.key }) {
      _ = try routine.value(of: name, reading: text)
    }
  }
}
