import RespitePlugins
import Testing

/// What is said to do about an error of Lua's own.
@Suite struct LuaHintTests {
  @Test(arguments: [
    ("prnt(\"x\")", "Did you mean 'print'?"),
    ("say(\"x\")", "Write r:say(…)"),
    ("exhael(4)", "Did you mean r:exhale?"),
    ("local function notice() end ntoice()", "Did you mean 'notice'?"),
    ("string.fromat(\"x\")", "Did you mean 'format'?"),
    ("local s = \"x\" s:uper()", "Did you mean :upper?"),
    ("os.time()", "A routine has no os; r:today() and r:now() tell the time"),
    ("strng.format(\"x\")", "Did you mean 'string'?"),
    ("late() local late", "'late' is made below this line, or inside another function: move it up"),
    ("qqqqqq()", "Check its spelling, and that it is written above the line that uses it"),
    ("r:sya(\"x\")", "Did you mean r:say?"),
  ])
  func hint(body: String, hint: String) throws {
    let folder = try PluginFolder([
      "own.lua": """
      local respite = require "respite"
      return respite.routine { title = "x", about = "y", run = function(r) \(body) end }
      """
    ])
    let errors = try folder.findings().filter { $0.severity == .error }
    #expect(errors.map(\.hint) == [hint])
  }
}
