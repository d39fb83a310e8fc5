import LuaRuntime
import RespiteCore

/// Reads one step of a plan. Its id is empty where none is given.
struct PlanStepReader {
  private let shape: Shape
  private let table: LuaTable

  /// - Parameter number: the step's, from 1.
  init(_ value: LuaValue, number: Int) throws(Fault) {
    guard let table = value.table else {
      throw Fault(
        .definition, "step \(number): it is \(value) instead of a table",
        hint: "Write { at = \"07:10\", run = \"coherent\" }")
    }
    self.init(table, number: number)
    if let problem = shape.problem(in: table) { throw Fault(.definition, problem) }
  }

  private init(_ table: LuaTable, number: Int) {
    shape = Shape(name: "step \(number)", fields: Shape.step.fields)
    self.table = table
  }

  /// When a step comes that cannot be read as a whole, and what it names; nil where that is not
  /// known either.
  static func outline(of value: LuaValue) -> PlanStep? {
    guard let reader = value.table.map({ Self($0, number: 0) }) else { return nil }
    let id = reader.table["id"].string.flatMap { Manifest.isName($0) ? $0 : nil } ?? ""
    let runs = try? reader.runs()
    if reader.table["at"].string != nil, reader.time("at") == nil { return nil }
    return (try? reader.trigger()).map { PlanStep(id: id, $0, runs: runs ?? []) }
  }

  func read() throws(Fault) -> PlanStep {
    let id = table["id"].string ?? ""
    if table.fields["id"] != nil, !Manifest.isName(id) {
      throw fault("'\(id)' cannot be its id", "It has letters, digits, - and _ alone")
    }
    let late = table["late"].string.flatMap { PlanStep.Late(rawValue: $0) }
    var step = PlanStep(id: id, try trigger(), runs: try runs())
    step.grace = span("grace") ?? PlanStep.defaultGrace
    step.late = late ?? .offer
    step.remind = span("remind")
    step.zone = table["zone"].string
    step.isSeparation = table["separation"].boolean ?? false
    return step
  }

  private func fault(_ message: String, _ hint: String) -> Fault {
    Fault(.definition, "\(shape.name): \(message)", hint: hint)
  }

  private func span(_ field: String) -> TimeSpan? {
    table[field].string.flatMap { TimeSpan(written: $0) }
  }

  private func time(_ field: String) -> TimeOfDay? {
    table[field].string.flatMap { TimeOfDay($0) }
  }

  // MARK: - When

  /// What belongs to each way to say when.
  private static let companions = [
    ("at", []), ("after", ["wait", "if_skipped"]), ("every", ["from", "to", "limit"]),
  ]

  private func trigger() throws(Fault) -> PlanStep.Trigger {
    let given = Self.companions.filter { table.fields[$0.0] != nil }.map(\.0)
    guard given.count == 1, let way = given.first else {
      throw fault(
        given.isEmpty
          ? "it has no time" : "it has \(given.joined(separator: " and ")) at once",
        "Give it one of at, after and every")
    }
    for (owner, fields) in Self.companions where owner != way {
      for field in fields where table.fields[field] != nil {
        throw fault("\(field) belongs to \(owner)", "Leave it out, or give it \(owner)")
      }
    }
    switch way {
    case "at": return .at(time("at") ?? .midnight)
    case "after":
      return .after(
        table["after"].string ?? "", wait: span("wait") ?? .zero,
        ifSkipped: table["if_skipped"].string == "run")
    default:
      guard let from = time("from"), let to = time("to") else {
        throw fault("every needs from and to", "Write from = \"10:00\", to = \"16:00\"")
      }
      let interval = span("every") ?? .zero
      guard interval >= .seconds(60) else {
        throw fault("every is at least a minute", "Write every = \"2h\"")
      }
      return .every(interval, from: from, to: to, limit: table["limit"].integer)
    }
  }

  // MARK: - What

  private func runs() throws(Fault) -> [PlanStep.Run] {
    let with = try values(table["with"])
    switch table["run"] {
    case .string(let name): return [PlanStep.Run(name, values: with)]
    case .table(let list):
      // { "coherent", with = { … } } is one routine with its values.
      if list.fields["with"] != nil { return [try run(.table(list))] }
      guard list.fields.isEmpty, list.otherKeys == 0 else {
        throw fault("run is a list without names", "Write run = { \"coherent\", \"good-parent\" }")
      }
      var runs: [PlanStep.Run] = []
      for item in list.sequence { runs.append(try run(item)) }
      if runs.count == 1, !with.isEmpty { runs[0].values = with }
      guard runs.count == 1 || with.isEmpty else {
        throw fault(
          "with belongs to one routine",
          "Write run = { { \"coherent\", with = { … } }, \"good-parent\" }")
      }
      return runs
    default:
      throw fault("it has nothing to run", "Give it run = \"coherent\"; respite list has the names")
    }
  }

  private func run(_ item: LuaValue) throws(Fault) -> PlanStep.Run {
    if let name = item.string { return PlanStep.Run(name) }
    guard let table = item.table, table.sequence.count == 1, table.otherKeys == 0,
      let name = table.sequence[0].string,
      table.fields.keys.allSatisfy({ $0 == "with" })
    else {
      throw fault(
        "run has \(item) in it", "Each is a name, or { \"coherent\", with = { minutes = 3 } }")
    }
    return PlanStep.Run(name, values: try values(table["with"]))
  }

  private func values(_ value: LuaValue) throws(Fault) -> [String: String] {
    guard let table = value.table else {
      if value.isNil { return [:] }
      throw fault("with is \(value) instead of a table", "Write with = { minutes = 3 }")
    }
    var values: [String: String] = [:]
    do {
      for (name, text) in try LoadedRoutine.texts(from: table) { values[name] = text }
    } catch {
      throw fault("with: \(error.message)", "Write with = { minutes = 3 }")
    }
    return values
  }
}
