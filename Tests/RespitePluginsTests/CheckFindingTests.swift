import RespitePlugins
import Testing

/// Every finding of a check, where it points.
@Suite struct CheckFindingTests {
  @Test(
    "a fault is marked where its words stand",
    arguments: [
      """
      local respite = require "respite"
      return respite.breathing {
        title = "x", about = "y",
        patern = "4-6",
        ^ error: respite.breathing: there is no field 'patern'
      }
      """,
      """
      local respite = require "respite"
      return respite.breathing {
        title = "x", about = "y", pattern = "5-5",
        rounds = "many",
        ^ error: respite.breathing: rounds must be a whole number from 1 to 500
      }
      """,
      """
      local respite = require "respite"
      return respite.routine {
        title = "x" about = "y",
                    ^ error: '}' expected
      }
      """,
      """
      local respite = require "respite"
      return respite.routine {
        run = function(r, p)
          r:say("on")
      }
      ^ error: unexpected symbol
      """,
      """
      local respite = require "respite"
      return respite.routine {
        run = function(r, p)
          r:say("on")
                     ^ error: 'end' expected
      """,
      """
      local respite = require "respite"
      return respite.routine { title = "x }
                                       ^ error: unfinished string
      -- the end
      """,
      """
      return respit.routine { title = "x" }
             ^ error: attempt to index a nil value (global 'respit')
      """,
      """
      local respite = require "respite"
      return respite.goodbye { title = "x", about = "y", steps = { "Hug {chid}." } }
                                                                        ^ error: respite.goodbye: {chid}
      """,
      """
      local respite = require "respite"
      return { title = "x" }
      ^ error: it returns a table instead of a routine
      """,
    ])
  func faults(source: String) throws { try expectMarks(source) }

  @Test("a fault that a session finds in a routine that is played is marked in its own file")
  func playedFlood() throws {
    let folder = try PluginFolder([
      "other.lua": """
      -- A note.
      local respite = require "respite"
      return respite.routine { run = function(r) while true do r:chime() end end }
      """,
      "own.lua": """
      return require("respite").routine { run = function(r) r:play("other") end }
      """,
    ])
    let own = try folder.library.find("own")
    let findings = PluginCheck(context: Playing().context(folder.library)).findings(in: own)
    let fault = try #require(findings.first { $0.severity == .error })
    #expect(fault.message.hasPrefix("more than 1000 cues in one second"))
    #expect(fault.file == folder.path + "/other.lua")
    #expect(fault.place == SourcePlace(3, 8))
  }

  @Test("a second value that a file returns is marked, and nothing else that has a comma")
  func secondResult() throws {
    try expectMarks(
      """
      local respite = require "respite"
      local function two() return 1, 2 end
      if two() then local a, b = 1, 2 end
      return respite.breathing { title = "One", about = "A breath.", pattern = "4-6", rounds = 6 },
        respite.breathing { title = "Two", about = "A breath.", pattern = "4-6", rounds = 6 }
        ^ warning: a file gives one thing
      """)
  }

  @Test(
    "playing meets what loading does not",
    arguments: [
      """
      r:sya("Hello.")
        ^ error: there is no r:sya
      """,
      """
      local after, number = 1, r:rate("How tight?") + 1
                                                    ^ error: attempt to perform arithmetic on a nil value
      """,
      """
      if r:confirm("Sure?") then prnt("x") end
                                 ^ error: attempt to call a nil value (global 'prnt') (when the answers are high)
      """,
      """
      if r:confirm("Sure?") == nil then r:wait(-1) end
                                          ^ error: r:wait: seconds must be
      """,
      """
      local knot = r:rate("How tight?", { default = 5 })
      if knot > 3 then r:say("x") end
              ^ error: attempt to compare number with nil (when every question is skipped)
      """,
      """
      r:play("calm-4444")
             ^ error: r:play: there is no routine 'calm-4444'
      """,
      """
      r.say("x")
        ^ error: r.say needs its r
      """,
      """
      r:hold(30)
        ^ error: a hold
      """,
    ])
  func played(body: String) throws { try expectMarks(Self.ritual(body)) }

  @Test(
    "what works but could be better",
    arguments: [
      """
      local respite = require "respite"
      return respite.breathing { pattern = "5-5", minutes = 2 }
             ^ warning: it has no title
             ^ warning: it has no about
      """,
      """
      local respite = require "respite"
      return respite.breathing {
        title = "4-7-8",
        about = "One. Two, e.g. 2.5. Three.",
        ^ warning: its about has 4 sentences
        pattern = "4-7-8",
                  ^ warning: it has a hold of 7 s
      }
      """,
      """
      local respite = require "respite"
      return respite.breathing {
        title = "x", about = "y",
        pattern = { inhale = 2, exhale = 1 },
        ^ warning: it goes at 20 breaths a minute
        rounds = 4,
        ^ warning: it lasts 12 s
      }
      """,
      """
      local respite = require "respite"
      return respite.goodbye {
        title = "x", about = "y",
        params = {
          child = respite.text { default = "Mia" },
          forgotten = respite.text { default = "Leo" },
          ^ warning: the parameter forgotten is never read
        },
        steps = { "Hug {child}." },
      }
      """,
      """
      local respite = require "respite"
      return respite.routine {
        title = "x", about = "y",
        params = { child = respite.text { default = "Mia" } },
        run = function(r, values)
          r:say("Hug %s.", values.chidl or values["child"])
                                  ^ warning: there is no parameter chidl
          values.own = 2
          r:wait(values.own)
        end,
        closing = function(r, why) r:wait(8) end,
        ^ warning: the closing takes 8 s
      }
      """,
      """
      local respite = require "respite"
      return respite.routine {
             ^ warning: it does not end
        title = "x", about = "y",
        run = function(r) while true do r:wait(1) end end,
      }
      """,
      """
      local respite = require "respite"
      return respite.routine {
        title = "x", about = "y",
        params = { name = respite.text { default = "Mia" } },
        run = function(r, p)
          r:say("%s, \(String(repeating: "on and ", count: 20))on.", p.name)
                ^ warning: 148 characters
        end,
      }
      """,
    ])
  func warnings(source: String) throws { try expectMarks(source) }

  @Test(
    "what cannot be known is not guessed",
    arguments: [
      "for name, value in pairs(p) do r:say(\"%s\", name) end",
      "local which = \"a\" r:say(\"%s\", p[which])",
      "local function inner(r, p) r:say(p.text) end inner(r, { text = \"x\" }) r:say(p.a)",
      "local own = p r:say(own.a)",
      "-- p.typo and p.other are in a comment only\nr:say(\"p.typo {a}\")",
    ])
  func silence(body: String) throws {
    try expectMarks(
      """
      local respite = require "respite"
      return respite.routine {
        title = "x", about = "y",
        params = { a = respite.text { default = "b" } },
        run = function(r, p)
      \(body)
        end,
      }
      """)
  }

  private static func ritual(_ body: String) -> String {
    """
    local respite = require "respite"
    return respite.routine { title = "x", about = "y", run = function(r, p)
    \(body)
    end }
    """
  }

  private func expectMarks(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let source = MarkedSource(marked)
    let folder = try PluginFolder(["own.lua": source.text])
    let findings = try folder.findings().filter { $0.severity != .note }
    #expect(source.matching(findings) == source.marks, sourceLocation: sourceLocation)
    for finding in findings {
      let line = source.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(finding.source == finding.place.map { String(line[$0.line - 1]) })
    }
  }
}
