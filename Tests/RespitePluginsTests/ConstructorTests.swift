import RespiteCore
import RespitePlugins
import Testing

struct ConstructorTests {
  private func loaded(_ source: String) throws -> Routine {
    let folder = try PluginFolder(["routine.lua": source])
    let file = try folder.library.find("routine")
    return try LoadedRoutine(file, context: Playing().context(folder.library)).routine
  }

  @Test(
    "Each kind makes a routine of its fields.",
    arguments: [
      ("breathing { pattern = '4-6', rounds = 1 }", "0 inhale 4 (1/1) | 4 exhale 6 (1/1) | 10 end"),
      (
        "breathing { pattern = { inhale = 4, exhale = 6 }, rounds = 1, words = { inhale = 'Up' } }",
        #"0 inhale 4 "Up" (1/1) | 4 exhale 6 (1/1) | 10 end"#
      ),
      (
        "breathing { pattern = '30-30', minutes = 1 }",
        "0 inhale 30 (1/1) | 30 exhale 30 (1/1) | 60 end"
      ),
      (
        "grounding { prompts = { 'See', 'Hear' }, pause = 5 }",
        #"0 say "See" 5 (1/2) | 5 say "Hear" 5 (2/2) | 10 end"#
      ),
      (
        "affirmations { lines = { 'Safe' }, breaths = 1 }",
        #"0 show "Safe" (1/1) | 0 inhale 4 (1/1) | 4 exhale 6 (1/1) | 10 end"#
      ),
      (
        "goodbye { steps = { 'Hug', 'Wave' } }",
        #"0 ask "Hug" (1/2) | 0 ask "Wave" (2/2) | 0 end"#
      ),
      ("breathing { run = function(r) r:wait(1) end }", "0 wait 1 | 1 end"),
      (
        "goodbye { run = function(r) r:wait(1) end, closing = function(r, why) r:say(why, { seconds = 1 }) end }",
        #"0 wait 1 | 1 say "done" 1 | 2 end"#
      ),
      (
        "routine { run = function(r) r:wait(1) error('no', 0) end, closing = function(r, why) r:chime() end }",
        "0 wait 1 | 1 chime | FAULT routine.lua:1: no"
      ),
    ])
  func kinds(constructor: String, expected: String) {
    #expect(played(file: "return require('respite').\(constructor)") == expected)
  }

  @Test("Six rounds, twelve seconds, and two breaths unless said otherwise.")
  func presets() {
    #expect(
      played(file: "return require('respite').breathing { pattern = '4-6' }").hasSuffix("| 60 end"))
    #expect(
      played(file: "return require('respite').grounding { prompts = { 'See' } }")
        == #"0 say "See" 12 (1/1) | 12 end"#)
    #expect(
      played(file: "return require('respite').affirmations { lines = { 'Safe' } }")
        .hasSuffix("| 20 end"))
  }

  @Test(
    "A person sets what the kind lets them set.",
    arguments: [
      ("breathing { pattern = '4-6' }", [("rounds", "2")], "| 20 end"),
      ("breathing { pattern = '4-6', rounds = 3 }", [("rounds", "1")], "| 10 end"),
      ("grounding { prompts = { 'See' } }", [("pause", "2.5")], "| 2.5 end"),
      ("affirmations { lines = { 'Safe' } }", [("breaths", "3")], "| 30 end"),
      // Minutes, given alone, take the place of the rounds that the file names.
      ("breathing { pattern = '4-6', rounds = 3 }", [("minutes", "2")], "| 120 end"),
      ("breathing { pattern = '4-6', minutes = 2 }", [("rounds", "2")], "| 20 end"),
      ("breathing { pattern = '4-6', minutes = 2 }", [], "| 120 end"),
    ] as [(String, [(String, String)], String)])
  func given(constructor: String, given: [(String, String)], ending: String) {
    var playing = Playing()
    playing.given = given.map { (name: $0.0, text: $0.1) }
    let drawing = played(file: "return require('respite').\(constructor)", playing)
    #expect(drawing.hasSuffix(ending), "\(drawing)")
  }

  @Test("What a routine says of itself is known without playing it.")
  func description() throws {
    let routine = try loaded(
      """
      local respite = require "respite"

      return respite.grounding {
        title = "Five senses", about = "See, feel, hear.", evidence = "Practice pages.",
        prompts = { "See" },
      }
      """)
    #expect(routine.name == "routine")
    #expect(routine.kind == .grounding)
    #expect(routine.title == "Five senses")
    #expect(routine.about == "See, feel, hear.")
    #expect(routine.evidence == "Practice pages.")
    #expect(routine.plugin == "routine")
    #expect(routine.line == 3)
    #expect(routine.parameters.map(\.name) == ["pause"])
  }

  @Test("Without a title the name is one, and without a kind it is a ritual.")
  func bare() throws {
    let routine = try loaded("return require('respite').routine { run = function() end }")
    #expect(routine.title == "routine")
    #expect(routine.kind == .ritual)
    #expect(routine.about == "")
    #expect(routine.evidence == nil)
  }

  @Test(
    "A definition with something wrong is refused at its line.",
    arguments: [
      ("routine { title = 'x' }", "the routine has no run. Give it run = function(r, p) … end"),
      (
        "breathing { }",
        #"respite.breathing: give it a pattern, such as "4-6", or a run function"#
      ),
      ("grounding { }", #"respite.grounding: give it prompts = { "…", "…" } or a run function"#),
      (
        "affirmations { }", #"respite.affirmations: give it lines = { "…", "…" } or a run function"#
      ),
      ("goodbye { }", #"respite.goodbye: give it steps = { "…", "…" } or a run function"#),
      (
        "breathing { patern = '4-6' }",
        "respite.breathing: there is no field 'patern': did you mean 'pattern'?"
      ),
      ("routine { run = 5 }", "respite.routine: run must be a function, not 5"),
      ("routine { title = 5, run = print }", "respite.routine: title must be text, not 5"),
      ("routine('4-6')", "respite.routine: it needs a table: respite.routine { … }"),
      ("breathing('4-6')", "respite.breathing: it needs a table: respite.breathing { … }"),
      ("breathing()", "respite.breathing: it needs a table: respite.breathing { … }"),
      (
        "routine { function() end }",
        "respite.routine: its fields need names: write { name = value }"
      ),
      ("breathing { pattern = '4-x' }", "r:breathe: 'x' in '4-x' is not a number of seconds"),
      (
        "breathing { pattern = { exhael = 6, inhale = 4 } }",
        "r:breathe: there is no field 'exhael': did you mean 'exhale'?"
      ),
      (
        "breathing { pattern = '1-0.5' }",
        "r:breathe: a breath of 1.5 s: the shortest is 2 s (30 a minute)"
      ),
      ("breathing { pattern = '4-21-4' }", "r:breathe: a hold of 21 s: the longest is 20 s"),
      (
        "breathing { pattern = '4-6', rounds = 501 }",
        "respite.breathing: rounds must be a whole number from 1 to 500, not 501"
      ),
      ("breathing { pattern = { hold = 4 } }", "r:breathe: a breath needs an inhale or an exhale"),
      (
        "breathing { pattern = '4-6', words = { inhael = 'x' } }",
        "r:breathe: there is no phase 'inhael' to give words: did you mean 'inhale'?"
      ),
      (
        "grounding { prompts = 'See' }",
        "respite.grounding: prompts must be a list of texts, not 'See'"
      ),
      (
        "grounding { prompts = {} }",
        "respite.grounding: prompts must be a list of texts: it is empty"
      ),
      ("breathin { }", "there is no respite.breathin. Did you mean respite.breathing?"),
      ("plna { }", "there is no respite.plna. Did you mean respite.plan?"),
      (
        "zzz { }",
        "there is no respite.zzz. There are affirmations, breathing, choice, flag, goodbye, grounding, integer, number, plan, recall, routine, text"
      ),
    ])
  func refused(constructor: String, expected: String) {
    #expect(
      played(file: "local respite = require 'respite'\n\nreturn respite.\(constructor)")
        == "FAULT routine.lua:3: " + expected)
  }

  @Test(
    "A file that returns no routine is told what to write.",
    arguments: [
      (
        "",
        "FAULT routine.lua:1: it returns nil instead of a routine. End the file with: return respite.routine { title = …, run = function(r, p) … end }"
      ),
      (
        "return 5",
        "FAULT routine.lua:1: it returns 5 instead of a routine. End the file with: return respite.routine { title = …, run = function(r, p) … end }"
      ),
      (
        "require('respite').breathing { pattern = '4-6' }",
        "FAULT routine.lua:1: the routine is made but not returned. Write return before it"
      ),
      (
        "return require('respite')",
        "FAULT routine.lua:1: it returns a table instead of a routine. End the file with: return respite.routine { title = …, run = function(r, p) … end }"
      ),
    ])
  func noRoutine(source: String, expected: String) {
    #expect(played(file: source) == expected)
  }

  @Test("A timed call has no place while the file loads.")
  func timedWhileLoading() {
    #expect(
      played(
        file:
          "local r = require('respite')\nreturn r.routine { run = function() end, title = coroutine.yield() }"
      )
      .hasPrefix("FAULT routine.lua:2: "))
  }
}
