/// The usual cause of what Lua cannot read.
enum SyntaxHint {
  /// - Parameter message: as Lua words it: what it expected, and what it stood near.
  static func hint(for message: String) -> String? {
    let parts = message.ranges(of: " near ").last.map {
      (String(message[..<$0.lowerBound]), String(message[$0.upperBound...]))
    }
    guard let (problem, token) = parts else { return nil }
    if problem.hasPrefix("unfinished long") { return "End it with ]]" }
    if problem.hasPrefix("unfinished string") { return "End it with the quote that it begins with" }
    if token == "<eof>" {
      return "Something that was begun has no end: look for a missing end, } or )"
    }
    if token.hasPrefix("'<\\") {
      return "Curly quotes, long dashes and special spaces are for texts alone: type it anew"
    }
    return expected(problem, token) ?? unexpected(problem, token)
  }

  private static func expected(_ problem: String, _ token: String) -> String? {
    if problem.hasPrefix("'}' expected") {
      return token == "'='"
        ? "Names have no quotes: write name = value" : "Is there a comma missing before it?"
    }
    if problem.hasPrefix("')' expected") { return "Is there a ) or a comma missing before it?" }
    if problem.hasPrefix("'then' expected") {
      switch token {
      case "'='": return "To ask whether two are the same, write =="
      case "'!'": return "To ask whether two are not the same, write ~="
      default: return "Write if … then … end"
      }
    }
    if problem.hasPrefix("'do' expected") { return "Write while … do … end, or for … do … end" }
    if problem.hasPrefix("'=' or 'in' expected") || problem.hasPrefix("',' expected"),
      token == "'do'"
    {
      return "Write for i in r:rounds(3) do, or for i = 1, 3 do"
    }
    if problem.hasPrefix("'<name>' expected") || problem.hasPrefix("<name> expected"),
      token.hasPrefix("'\"") || token.hasPrefix("''")
    {
      return "Between a name and its value stands =, not :"
    }
    if problem.hasPrefix("<eof> expected") {
      return token == "'end'"
        ? "There is one end too many above it, or here"
        : "return comes last: a file gives one routine"
    }
    return nil
  }

  private static func unexpected(_ problem: String, _ token: String) -> String? {
    switch token {
    case "'//'", "'#'": return "A note to yourself begins with --"
    case "','", "'}'", "')'", "'elseif'", "'else'":
      return problem == "unexpected symbol"
        ? "Is an end missing above it? Each function, if, for and while has one; else if is elseif"
        : nil
    case "'+'", "'-'": return problem == "syntax error" ? "Write i = i + 1" : nil
    case "'..'": return "Put the call's brackets around it all: r:say(\"…\" .. name)"
    default:
      return problem == "syntax error" ? "Write name = value, or a call such as r:say(…)" : nil
    }
  }
}
