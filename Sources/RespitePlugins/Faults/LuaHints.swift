import RespiteCore

/// What to do about errors that Lua itself raises, where the usual cause is known.
struct LuaHints {
  private let message: String
  /// The names that the author gave in the file that it happened in.
  private let declared: () -> Set<String>

  /// - Parameter declared: asked only where a name may have been mistyped.
  static func hint(for message: String, declared: @escaping () -> Set<String>) -> String? {
    let hints = LuaHints(message: message, declared: declared)
    return hints.misnamed ?? hints.usual ?? SyntaxHint.hint(for: message)
  }

  // MARK: - Names

  /// "(global 'prnt')" and its kin: the name, and what Lua took it for.
  private var variable: (sort: String, name: String)? {
    guard message.hasSuffix("')"), let open = message.lastRange(of: " (") else { return nil }
    let parts = message[open.upperBound...].dropLast(2).split(separator: " '", maxSplits: 1)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }

  private var misnamed: String? {
    let isCall = message.hasPrefix("attempt to call a nil value")
    guard isCall || message.hasPrefix("attempt to index a nil value"), let variable else {
      return nil
    }
    switch variable.sort {
    case "global": return forGlobal(variable.name, isCall: isCall)
    case "local" where variable.name == "r":
      return "Give the function, not what it returns: run = name, without ()"
    case "method" where isCall:
      return nearest(to: variable.name, in: Self.textFunctions).map { "Did you mean :\($0)?" }
    case "field" where isCall:
      return nearest(
        to: variable.name, in: Self.fields + declared().subtracting([variable.name]).sorted()
      )
      .map { "Did you mean '\($0)'?" }
    default: return nil
    }
  }

  private func forGlobal(_ name: String, isCall: Bool) -> String? {
    if let missing = Self.missing[name] { return missing }
    if name == "r" { return "r is what run is given: use it inside run = function(r, p) … end" }
    if name == "respite" { return Self.module }
    if isCall, APIFunction.methodNames.contains(name) { return "Write r:\(name)(…)" }
    if isCall, APIFunction.moduleNames.contains(name) { return "Write respite.\(name)" }
    let declared = declared()
    if declared.contains(name) {
      return "'\(name)' is made below this line, or inside another function: move it up"
    }
    if let guess = nearest(to: name, in: Self.globals + declared.sorted()) {
      return "Did you mean '\(guess)'?"
    }
    if isCall, let guess = nearest(to: name, in: APIFunction.methodNames) {
      return "Did you mean r:\(guess)?"
    }
    return isCall
      ? "Check its spelling, and that it is written above the line that uses it"
      : "Check its spelling, and that a local above this line makes it"
  }

  private static let module = "Write local respite = require \"respite\" at the top"

  private static let globals = [
    "assert", "coroutine", "error", "getmetatable", "ipairs", "load", "math", "next", "pairs",
    "pcall", "print", "rawequal", "rawget", "rawlen", "rawset", "require", "respite", "select",
    "setmetatable", "string", "table", "tonumber", "tostring", "type", "utf8", "xpcall",
  ]

  private static let textFunctions = [
    "byte", "find", "format", "gmatch", "gsub", "len", "lower", "match", "rep", "reverse", "sub",
    "upper",
  ]

  private static let fields =
    textFunctions + [
      "abs", "ceil", "char", "codepoint", "codes", "concat", "floor", "fmod", "huge", "insert",
      "max", "min", "modf", "move", "pack", "random", "remove", "sort", "sqrt", "tointeger",
      "unpack",
    ] + APIFunction.moduleNames

  /// Parts of Lua that a routine does without.
  private static let missing = [
    "os": "A routine has no os; r:today() and r:now() tell the time",
    "io": "A routine has no io; what it says goes through r:say",
    "debug": "A routine has no debug; print(…) shows a value",
    "dofile": "Use require for a file of the plugin's folder",
    "loadfile": "Use require for a file of the plugin's folder",
    "unpack": "Write table.unpack",
  ]

  // MARK: - Other causes

  private var usual: String? {
    if message.hasPrefix("attempt to compare number with string")
      || message.hasPrefix("attempt to compare string with number")
      || message.hasPrefix("attempt to perform arithmetic on a string value")
    {
      return "What is typed is text: tonumber(text) makes a number of it, or nil"
    }
    if message.hasPrefix("attempt to compare")
      || message.hasPrefix("attempt to perform arithmetic"),
      message.contains("nil")
    {
      return "A question that is skipped gives nil: write if answer and answer > 5"
    }
    if message.hasPrefix("attempt to concatenate a nil value") {
      return variable?.sort == "field"
        ? "Check its spelling; what p has stands in params, and is nil without a default"
        : "A question that is skipped gives nil: write (answer or \"…\")"
    }
    if message.hasPrefix("attempt to yield across a C-call boundary") {
      return "Make timed calls in the routine's own code, not inside a callback"
    }
    return nil
  }
}
