import RespitePlugins

/// The reference for authors: what each function takes and gives.
struct ReferencePage {
  var text: String {
    let kinds = APIFunction.module.filter(\.makesRoutine)
    let parameters = APIFunction.module.filter(\.makesParameter)
    var lines = Self.opening + ["", "## What a file returns"] + kinds.flatMap(section)
    lines += ["", "## Parameters", "", Self.parameters] + parameters.flatMap(section)
    for group in APIFunction.handleGroups {
      lines += ["", "## r: \(group.name.lowercased())"] + group.functions.flatMap(section)
    }
    lines += ["", "## Plans", "", Self.plans]
    let others = APIFunction.module.filter { !$0.makesRoutine && !$0.makesParameter }
    lines += others.flatMap(section)
    lines += ["", "### A step of a plan", "", Self.steps, ""]
    lines += table(Shape.step.fields.map { ($0.name + " =", $0.type, $0.about) })
    lines += ["", "## A case of a spec", "", Self.spec, ""]
    lines += table(Spec.shape.fields.map { ($0.name, $0.type, $0.about) })
    lines += ["", "## plugin.lua", "", Self.manifest, ""]
    lines += table(Manifest.shape.fields.map { ($0.name, $0.type, $0.about) })
    lines += ["", "## Bounds", "", Self.bounds, ""] + Bounds.table
    lines += ["", "## Lua", "", Self.language, ""]
    return lines.joined(separator: "\n")
  }

  private func section(_ function: APIFunction) -> [String] {
    var about = [function.about]
    if function.takesTime { about.append("Takes time.") }
    if !Self.isDefinition(function), let first = function.results.first {
      let results = function.results.map(\.about).joined(separator: " and ")
      about.append(
        "Gives \(first.fields)\(results)\(first.isOptional ? ", or nil when it is skipped" : "").")
    }
    if function.makesRoutine, function.name != "routine" {
      about.append("Besides these fields it takes those of `respite.routine`.")
    }
    var lines = ["", "### " + signature(function), "", about.joined(separator: " ")]
    lines += ["", "```lua", function.example, "```"]
    let arguments = function.arguments.map { argument in
      (
        argument.name + (argument.isRepeated ? "…" : ""), argument.type,
        argument.about + (argument.count == .optional ? "; may be left out" : "")
      )
    }
    let rows = arguments + function.ownFields.map { ($0.name + " =", $0.type, $0.about) }
    return rows.isEmpty ? lines : lines + [""] + table(rows)
  }

  /// What a file returns, or a parameter: written with a table alone.
  private static func isDefinition(_ function: APIFunction) -> Bool {
    function.owner == .module && function.arguments.isEmpty
  }

  private func signature(_ function: APIFunction) -> String {
    if Self.isDefinition(function) { return function.fullName + " { … }" }
    var names = function.arguments.map { $0.name + ($0.isRepeated ? "…" : "") }
    if function.tableType != nil { names.append("{ … }") }
    return "\(function.fullName)(\(names.joined(separator: ", ")))"
  }

  private func table(_ rows: [(name: String, type: ValueType, about: String)]) -> [String] {
    ["| | takes | |", "|---|---|---|"]
      + rows.map { "| `\($0.name)` | \($0.type.words) | \($0.about) |" }
  }
}

extension ReferencePage {
  private static let opening = [
    "# Reference",
    "",
    """
    Every function that a routine may call; [README.md](README.md) is the way in. This page is
    written by `scripts/docs`.

    Fields of tables may be left out. Seconds may have a fraction. What takes time has its place in
    `run` and `closing`, and in functions that they call: not at the top of a file, nor in what
    `table.sort` compares with.
    """,
  ]

  private static let parameters = """
    Each stands in `params` under the name that a person types: `respite run NAME child=Mia`.
    """

  private static let plans = """
    A plan is a file of its own: `NAME.lua` in the folder `plans` of your configuration, or in the
    folder `plans` of a plugin.
    """

  private static let steps = """
    Each step has `run`, and one of `at`, `after` and `every`. A time that the clock jumps over is
    later by as much that day; of a time that comes twice, the first counts. A step with a fault is
    left out by itself.
    """

  private static let spec = """
    A spec, `NAME_spec.lua` beside `NAME.lua`, returns a list of cases, each with its name first:
    `{ "what it does", … }`.
    """

  private static let manifest = """
    A folder of routines may say what it is: `plugin.lua` returns a table of data, and can call
    nothing.
    """

  private static let bounds = """
    They hold for every routine, whoever wrote it. They are engineering choices on the careful side,
    not clinical findings. What is refused ends the routine with a fault; `closing` still plays, with
    `why` as `"failed"`.
    """

  private static let language = """
    It is Lua 5.4, with `string`, `table`, `math`, `utf8` and `coroutine`. There is no `io`, `os` or
    `debug`, and no way to a file or a network. A name that is set without `local` is a fault, so a
    slip of the pen is found at once. Chance, by `r:pick` or `math.random`, repeats with the session's
    seed. `require "name"` reads `name.lua` from the plugin's own folder.
    """
}

extension ValueType {
  /// In the reference.
  fileprivate var words: String {
    switch self {
    case .function(let names): "`function(\(names.joined(separator: ", ")))`"
    case .parameters: "a table of parameters"
    case .values: "a table of values"
    case .words: "a table of texts"
    case .keys: "a table of values by key"
    case .numbers: "a table of numbers, or lists of them"
    case .pattern: "text or a table"
    default: expectation
    }
  }
}

extension APIFunction.Result {
  /// The fields of a table that it is, to go before what is said of it.
  fileprivate var fields: String {
    guard case .fields(let fields) = form else { return "" }
    return "`{ \(fields.map(\.name).joined(separator: ", ")) }`: "
  }
}
