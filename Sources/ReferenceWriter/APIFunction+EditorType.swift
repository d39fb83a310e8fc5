import RespitePlugins

extension APIFunction {
  /// The name of the class of the table that it takes; nil where there is nothing to say of it.
  var tableType: String? {
    guard let fields, !fields.isEmpty else { return nil }
    let word = name.prefix(1).uppercased() + name.dropFirst()
    return "respite.\(word)\(owner == .module ? "Definition" : "Options")"
  }

  /// What it takes besides what every routine's definition does.
  var ownFields: [Shape.Field] {
    guard makesRoutine, name != "routine" else { return fields ?? [] }
    let common = Self.all.first { $0.fullName == "respite.routine" }?.fields ?? []
    return (fields ?? []).filter { field in !common.contains { $0.name == field.name } }
  }

  var makesRoutine: Bool {
    results.contains { if case .routine = $0.form { true } else { false } }
  }

  var makesParameter: Bool {
    results.contains { if case .parameter = $0.form { true } else { false } }
  }
}

extension APIFunction.Argument {
  var isRepeated: Bool { count == .many || count == .some }
}

extension APIFunction.Result {
  var editorType: String {
    let type: String
    switch form {
    case .text: type = "string"
    case .integer: type = "integer"
    case .number: type = "number"
    case .flag: type = "boolean"
    case .routine: type = "respite.Routine"
    case .parameter: type = "respite.Parameter"
    case .plan: type = "respite.Plan"
    case .iterator: type = "fun(): integer"
    case .fields(let fields):
      let list = fields.map { "\($0.name): \($0.isText ? "string" : "integer")" }
      type = "{ \(list.joined(separator: ", ")) }"
    case .element: type = "T"
    case .elements: type = "T[]"
    case .numbers: type = "number[]"
    case .texts: type = "string[]"
    case .any: type = "any"
    }
    return isOptional ? type + "?" : type
  }
}

extension ValueType {
  var editorType: String {
    switch self {
    case .text: "string"
    case .seconds, .number: "number"
    case .integer: "integer"
    case .flag: "boolean"
    case .function(let arguments):
      "fun(" + arguments.map { "\($0): \(Self.types[$0] ?? "any")" }.joined(separator: ", ") + ")"
    case .parameters: "table<string, respite.Parameter>"
    case .values: "table<string, string|number|boolean>"
    case .words: "table<string, string>"
    case .keys: "table<string, any>"
    case .numbers: "table<string, number|number[]>"
    case .texts: "string[]"
    case .lines: "(string|[string, number])[]"
    case .answers: "(string|number|boolean)[]"
    case .list: "T[]"
    case .pattern: "string|respite.BreatheOptions"
    case .choice: "string|integer"
    case .word(let words): words.map { "\"\($0)\"" }.joined(separator: "|")
    case .time, .span: "string"
    case .days: "string|string[]"
    case .routines: "string|(string|respite.Run)[]"
    case .steps: "respite.Step[]"
    case .any: "any"
    }
  }

  var isList: Bool { if case .list = self { true } else { false } }

  /// What the functions of a routine are given, by the names that the description uses.
  private static let types = [
    "r": "respite.R", "p": "table<string, any>", "why": "\"done\"|\"stopped\"|\"failed\"",
  ]
}
