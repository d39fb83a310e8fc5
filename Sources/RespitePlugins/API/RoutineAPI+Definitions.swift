import LuaRuntime
import RespiteCore

extension RoutineAPI {
  /// What `respite.routine` and its kin read.
  struct Definition {
    var routine: Routine
    var run: LuaReference
    var closing: LuaReference?
  }

  /// What `respite.integer` and its kin read, to be named by the table that it stands in.
  struct DeclaredParameter {
    /// Counts up, so that parameters are shown in the order in which they were written.
    var order: Int
    var form: Parameter.Form
    var preset: ParameterValue?
    var about: String?
  }

  func check(_ call: Call) -> CallResult {
    guard let name = call.string(1), let shape = Shape.all[name] else { return .results(0) }
    do {
      guard let table = try call.value(2, keepingFunctions: false).table else {
        return fails("\(name): it needs a table: \(name) { … }")
      }
      if let problem = problem(in: table, shape) { return fails(problem) }
      return .results(0)
    } catch {
      return fails("\(name): \(error)")
    }
  }

  /// What is wrong with a table of the author's, its texts and their lengths, too.
  func problem(in table: LuaTable, _ shape: Shape) -> String? {
    if let problem = shape.problem(in: table) { return problem }
    for (key, value) in table.fields.sorted(by: { $0.key < $1.key }) {
      let texts = [value] + (value.table?.sequence ?? [])
      if let text = texts.lazy.compactMap(\.string).first(where: Self.isTooLong) {
        return "\(shape.name): \(key): \(Self.tooLong(text))"
      }
    }
    return nil
  }

  /// (kind, table) → a token for the definition.
  func define(_ call: Call) -> CallResult {
    guard let kind = call.string(1).flatMap(Kind.init) else { return fails("no such kind") }
    let table: LuaTable
    do {
      guard let given = try call.value(2).table else {
        return fails("respite.routine: it needs a table: respite.routine { … }")
      }
      table = given
    } catch {
      return fails("respite.routine: \(error)")
    }
    guard let run = table["run"].function else {
      return fails(
        "the routine has no run", hint: "Give it run = function(r, p) … end")
    }
    var parameters: [(order: Int, parameter: Parameter)] = []
    let params = table["params"].table ?? LuaTable()
    guard params.sequence.isEmpty, params.otherKeys == 0 else {
      return fails("params: each needs a name", hint: "Write { name = respite.text { … } }")
    }
    for (name, value) in params.fields.sorted(by: { $0.key < $1.key }) {
      guard Self.isParameterName(name) else {
        return fails(
          "params: '\(name.cut())' cannot be a parameter's name",
          hint: "Use letters, digits, - and _, such as my_child")
      }
      guard case .userdata(let token) = value, let declared = self.parameters[token] else {
        return fails(
          "params: \(name.cut()) is \(value)",
          hint: "Write \(name.cut()) = respite.text { default = \"…\" }, or another of its kind")
      }
      let parameter = Parameter(
        name, declared.form, preset: declared.preset, about: translated(declared.about))
      parameters.append((declared.order, parameter))
    }
    var routine = Routine(
      name: file.name, kind: kind, title: translated(table["title"].string) ?? file.name,
      about: translated(table["about"].string) ?? "",
      evidence: translated(table["evidence"].string),
      parameters: parameters.sorted { $0.order < $1.order }.map(\.parameter),
      plugin: file.plugin, source: file.path, line: call.line ?? 1)
    routine.keepsNothing = table["keeps"].string == Self.keepsNothing
    guard let token = call.pushToken() else { return .results(0) }
    definitions[token] = Definition(
      routine: routine, run: run, closing: table["closing"].function)
    return .results(1)
  }

  /// What a routine says of itself that keeps nothing.
  static let keepsNothing = "nothing"

  /// A name that can be typed before "=", and that no line of text ends in.
  private static func isParameterName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 40
      && name.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" || $0 == "-"
      }
  }

  /// (form, table) → a token for the parameter.
  func parameter(_ call: Call) -> CallResult {
    guard let form = call.string(1), let shape = Shape.all["respite.\(form)"] else {
      return .results(0)
    }
    var declared = DeclaredParameter(order: parameters.count, form: .text)
    let preset: LuaValue
    do {
      let table = call.isNone(2) ? LuaTable() : try call.value(2).table
      guard let table else { return fails("\(shape.name): it needs a table: \(shape.name) { … }") }
      if let problem = problem(in: table, shape) { return fails(problem) }
      declared.about = table["about"].string
      preset = table["default"]
      switch form {
      case "integer":
        let low = table["min"].number.map { Int($0.rounded(.up)) } ?? Int.min
        let high = table["max"].number.map { Int($0.rounded(.down)) } ?? Int.max
        guard low <= high else { return fails("\(shape.name): min is above max") }
        declared.form = .integer(low...high)
      case "number":
        let low = table["min"].number ?? Parameter.anyNumber.lowerBound
        let high = table["max"].number ?? Parameter.anyNumber.upperBound
        guard low <= high else { return fails("\(shape.name): min is above max") }
        declared.form = .number(low...high)
      case "choice":
        guard let choices = table["choices"].table?.sequence.compactMap(\.string) else {
          return fails("respite.choice: give it choices = { \"…\", \"…\" }")
        }
        declared.form = .choice(choices)
      case "flag": declared.form = .flag
      default: break
      }
    } catch {
      return fails("\(shape.name): \(error)")
    }
    if let value = ParameterValue(preset) {
      declared.preset = Parameter("default", declared.form).check(value)
      if declared.preset == nil {
        let expected = Parameter("", declared.form).expectation
        return fails("\(shape.name): default must be \(expected), not \(preset)")
      }
    }
    guard let token = call.pushToken() else { return .results(0) }
    parameters[token] = declared
    return .results(1)
  }

  /// The definition that a file returned.
  func definition(of value: LuaValue) throws(Fault) -> Definition {
    if case .userdata(let token) = value, let definition = definitions[token] {
      return definition
    }
    var fault = Fault(.definition, "it returns \(value.asResult) instead of a routine")
    fault.hint =
      "End the file with: return respite.routine { title = …, run = function(r, p) … end }"
    if case .userdata(let token) = value, plans[token] != nil {
      fault.message = "it returns a plan instead of a routine"
      fault.hint = "Plans have a folder of their own, plans, and respite plan check looks at them"
    } else if value.isNil, !definitions.isEmpty {
      fault.message = "the routine is made but not returned"
      fault.hint = "Write return before it"
    }
    // Beside the rituals of a plugin lies what they share.
    let isShared = if case .table = value { true } else { value.function != nil }
    if file.folder != nil, definitions.isEmpty, isShared { fault.reason = .module }
    fault.plugin = file.plugin
    fault.file = file.path
    fault.line = 1
    throw fault
  }

  /// A name that the module or the handle does not have.
  func unknown(_ call: Call) -> CallResult {
    let owner = call.string(1) ?? ""
    let name = call.string(2) ?? ""
    let names = owner == "r" ? APIFunction.methodNames : APIFunction.moduleNames
    let full = owner + (owner == "r" ? ":" : ".")
    // A method that is looked for in the module.
    let isMethod = owner != "r" && APIFunction.methodNames.contains(name)
    let hint =
      isMethod
      ? "Write r:\(name)(…), inside run = function(r, p) … end"
      : nearest(to: name, in: names).map { "Did you mean \(full)\($0)?" }
        ?? "There are " + names.sorted().joined(separator: ", ")
    return fails("there is no \(full)\(name.cut())", hint: hint)
  }
}

extension ParameterValue {
  init?(_ value: LuaValue) {
    switch value {
    case .string(let text): self = .text(text)
    case .integer(let number): self = .integer(number)
    case .number(let number): self = .number(number)
    case .boolean(let flag): self = .flag(flag)
    default: return nil
    }
  }
}

extension LuaValue {
  /// What a file returns, in words. A module such as `respite` looks empty from outside.
  var asResult: String { table == nil ? description : "a table" }
}
