import LuaRuntime
import RespiteCore

extension RoutineAPI {
  /// What `respite.plan` was given: its own fields, checked, and its steps, unread.
  struct PlanTables {
    var title: String?
    var days: DayRule
    var dayStart: TimeOfDay
    var zone: String?
    var steps: [LuaValue]
    /// The line on which it is defined.
    var line: Int
    /// Whether it is made of what the plugin remembers, and so may be another the next time.
    var recalls = false
  }

  /// Enough to count the steps of a plan that has far too many.
  private static let mostValues = 400_000

  /// (table) → a token for the plan.
  func plan(_ call: Call) -> CallResult {
    guard let shape = Shape.all["respite.plan"] else { return .results(0) }
    let table: LuaTable
    do {
      guard let given = try call.value(1, keepingFunctions: false, most: Self.mostValues).table
      else { return fails("respite.plan: it needs a table: respite.plan { … }") }
      table = given
    } catch {
      return fails("respite.plan: \(error)")
    }
    if let problem = problem(in: table, shape) { return fails(problem) }
    guard let steps = table["steps"].table?.sequence else {
      return fails(
        "respite.plan: it has no steps",
        hint: "Give it steps = { { at = \"07:10\", run = \"coherent\" } }")
    }
    if let fault = PlanBounds.fault(ofSteps: steps.count) {
      return fails("respite.plan: \(fault.message)", hint: fault.hint)
    }
    let days: DayRule
    do throws(Fault) {
      let except = try Self.days(table, "except")
      days = DayRule(try Self.days(table, "days") ?? DayRule.daily.days, except: except ?? .init())
    } catch {
      return fails("respite.plan: \(error.message)", hint: error.hint)
    }
    guard let token = call.pushToken() else { return .results(0) }
    plans[token] = PlanTables(
      title: translated(table["title"].string), days: days,
      dayStart: table["day_start"].string.flatMap { TimeOfDay($0) } ?? .midnight,
      zone: table["zone"].string, steps: steps, line: call.line ?? 1)
    return .results(1)
  }

  private static func days(_ table: LuaTable, _ field: String) throws(Fault) -> DayRule.Days? {
    let value = table[field]
    let texts = value.string.map { [$0] } ?? value.table?.sequence.compactMap(\.string)
    guard let texts else { return nil }
    do {
      return try DayRule.Days(reading: texts)
    } catch {
      var fault = error
      fault.message = "\(field): \(fault.message)"
      throw fault
    }
  }

  /// The plan that a file returned.
  func planTables(of value: LuaValue) throws(Fault) -> PlanTables {
    if case .userdata(let token) = value, var tables = plans[token] {
      tables.recalls = hasRecalled
      return tables
    }
    var fault = Fault(.definition, "it returns \(value.asResult) instead of a plan")
    fault.hint = "End the file with: return respite.plan { title = …, steps = { … } }"
    if case .userdata(let token) = value, definitions[token] != nil {
      fault.message = "it returns a routine instead of a plan"
    } else if value.isNil, !plans.isEmpty {
      fault.message = "the plan is made but not returned"
      fault.hint = "Write return before it"
    }
    fault.plugin = file.plugin
    fault.file = file.path
    fault.line = 1
    throw fault
  }

  // MARK: - What plans have of routines

  /// (key) → what routines of the same plugin have remembered under it.
  func recallForPlan(_ call: Call) -> CallResult {
    guard isPlan else {
      return fails("respite.recall is for plans", hint: "In a routine, write r:recall(key)")
    }
    guard file.folder != nil else {
      return fails(
        "respite.recall is for a plugin's plans, which are in its folder",
        hint: "Put plugin.lua beside the folder plans")
    }
    if let problem = permissionProblem(.memory, "respite.recall") { return problem }
    guard let key = call.string(1), SessionMemory.isName(key) else {
      return fails("respite.recall: key must be a name, not \(given(call, 1))")
    }
    hasRecalled = true
    return recall(key, call)
  }

  /// (r, name) → whether that plan is in use, and where it is not, the question, what is said after a
  /// yes, and its title; or takes it up, and gives whether that was done.
  func offer(_ function: HostFunction, _ call: Call) -> CallResult {
    if let problem = handleProblem("offer_plan", call) { return problem }
    guard let folder = file.folder, let name = call.string(2),
      let plan = PlanLibrary.file(name, in: folder)
    else {
      return fails(
        "r:offer_plan: the plugin \(file.plugin) has no plan \(given(call, 2))",
        hint: "A plan of a plugin is plans/NAME.lua in its folder")
    }
    if function == .usePlan {
      do {
        try context.plans.use(plan.name)
        call.push(.boolean(true))
      } catch {
        context.note("the plan \(plan.name) is not in use: \(error)")
        call.push(.boolean(false))
      }
      return .results(1)
    }
    let isInUse = context.plans.isInUse(plan.name)
    // What is wrong with it is told where plans are read.
    lazy var tables = PlanReader(context: context).tables(of: plan)
    let retention = context.memory.retention
    // A plan that is made of what was remembered would stay empty.
    let isInVain =
      retention == .nothing || (retention != .lasting && tables?.recalls == true)
    call.push(isInUse.flatMap { isInVain ? nil : .boolean($0) } ?? .nil)
    // There is nothing to ask, and so no title to be read.
    guard isInUse == false, !isInVain else { return .results(1) }
    call.push(.string(PlanOffers.question))
    call.push(.string(PlanOffers.told))
    call.push(.string(tables?.title ?? plan.name))
    return .results(4)
  }
}
