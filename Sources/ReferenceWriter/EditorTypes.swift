import RespitePlugins

/// The API as lua-language-server reads it: a Lua file of comments and empty functions.
struct EditorTypes {
  var text: String {
    var lines = [
      "---@meta respite",
      "-- For lua-language-server. Written by scripts/docs; nothing here runs.",
      "",
      "---What a file returns.",
      "---@class respite.Routine",
      "",
      "---What `params` holds.",
      "---@class respite.Parameter",
      "",
      "---What the file of a plan returns.",
      "---@class respite.Plan",
      "",
      "---A routine's name, and the values that it gets.",
      "---@class respite.Run",
      "---@field [1] string the routine: NAME or PLUGIN/NAME",
      "---@field with? \(ValueType.values.editorType) values for its parameters",
      "",
      "---A step of a plan.",
      "---@class respite.Step",
    ]
    lines += fields(Shape.step.fields)
    for function in APIFunction.all { lines += table(of: function) }
    lines += [
      "", "---What `run` and `closing` are given as `r`.", "---@class respite.R", "local r = {}",
    ]
    for function in APIFunction.handle { lines += body(of: function) }
    lines += ["", "---The module.", "---@class respite", "local respite = {}"]
    for function in APIFunction.module { lines += body(of: function) }
    lines += ["", "return respite", ""]
    return lines.joined(separator: "\n")
  }

  /// The class of the table that it takes.
  private func table(of function: APIFunction) -> [String] {
    guard let name = function.tableType else { return [] }
    let isKind = function.makesRoutine && function.name != "routine"
    return ["", "---@class \(name)" + (isKind ? ": respite.RoutineDefinition" : "")]
      + fields(function.ownFields)
  }

  private func fields(_ fields: [Shape.Field]) -> [String] {
    fields.map { "---@field \($0.name)? \($0.type.editorType) \($0.about)" }
  }

  private func body(of function: APIFunction) -> [String] {
    var lines = ["", "---\(function.about)", "---", "---```lua"]
    lines += ["---\(function.example)", "---```"]
    let takesList = function.arguments.contains { $0.type.isList }
    if takesList { lines.append("---@generic T") }
    var names: [String] = []
    for argument in function.arguments {
      names.append(argument.isRepeated ? "..." : argument.name)
      let mark = argument.count == .optional ? "?" : ""
      lines.append("---@param \(names.last!)\(mark) \(argument.type.editorType) \(argument.about)")
    }
    if let table = function.tableType {
      if names.last == "..." {
        // A type for what comes after a `...` cannot be written: with no values, this one is meant.
        let fixed = function.arguments.dropLast()
          .map { "\($0.name): \($0.type.editorType)" }
        let list = (["self: respite.R"] + fixed + ["options: \(table)"]).joined(separator: ", ")
        let result = function.results.first.map { ": " + $0.editorType } ?? ""
        lines.append("---@overload fun(\(list))\(result)")
      } else {
        names.append(function.owner == .module ? "definition" : "options")
        let isOptional = function.owner == .handle || function.makesParameter
        lines.append("---@param \(names.last!)\(isOptional ? "?" : "") \(table)")
      }
    }
    for result in function.results {
      let skipped = result.isOptional ? "; nil when it is skipped" : ""
      lines.append("---@return \(result.editorType) \(result.name) \(result.about)\(skipped)")
    }
    let owner = function.owner == .module ? "respite." : "r:"
    return lines + ["function \(owner)\(function.name)(\(names.joined(separator: ", "))) end"]
  }
}
