import RespitePlugins
import Testing

/// Typical mistakes of someone who writes their first ritual: each is told with its place, what is
/// wrong, and what to do.
struct BeginnerMistakeTests {
  typealias Mistake = (source: String, told: String, hint: String?)

  @Test(
    "in what a ritual plays",
    arguments: [
      (
        #"    if p.x = 3 then r:say("Hi") end"#,
        "5:12: 'then' expected near '='",
        "To ask whether two are the same, write =="
      ),
      (
        #"    if p.x { r:say("a") }"#,
        "6:3: 'then' expected near 'end'",
        "Write if … then … end"
      ),
      (
        #"    r:choose("Q", {})"#,
        "5:7: r:choose: give it a list of 1 to 20 texts to choose from",
        nil
      ),
      (
        #"    r:choose("Q", "a")"#,
        "5:7: r:choose: give it a list of 1 to 20 texts to choose from",
        nil
      ),
      (
        #"    # a comment\#n    r:say("a")"#,
        "5:5: unexpected symbol near '#'",
        "A note to yourself begins with --"
      ),
      (
        #"    // a comment\#n    r:say("a")"#,
        "5:5: unexpected symbol near '//'",
        "A note to yourself begins with --"
      ),
      (
        #"    if r:ask("Q") > 3 then r:say("x") end"#,
        "5:19: attempt to compare number with nil",
        "A question that is skipped gives nil: write if answer and answer > 5"
      ),
      (
        "    local n = 5 – 3 r:wait(n)",
        #"5:17: unexpected symbol near '<\226>'"#,
        "Curly quotes, long dashes and special spaces are for texts alone: type it anew"
      ),
      (
        #"    r.say("Hi")"#,
        "5:7: r.say needs its r",
        "Write r:say(…), with a colon"
      ),
      (
        #"    if p.x then\#n      r:say("a")\#n    else if p.y then\#n      r:say("b")\#n    end"#,
        "10:6: unexpected symbol near ','",
        "Is an end missing above it? Each function, if, for and while has one; else if is elseif"
      ),
      (
        #"    r:say("%s and %s", "x")"#,
        "5:7: r:say: bad argument #3 to 'string.format' (no value)",
        nil
      ),
      (
        "    for i = 1, 3 do if i == 2 then continue end r:wait(1) end",
        "5:45: syntax error near 'end'",
        "Write name = value, or a call such as r:say(…)"
      ),
      (
        "    r:say(math.random(0))",
        "5:7: r:say: the words must be text, not number",
        nil
      ),
      (
        #"    while p.x\#n      r:say("a")\#n    end"#,
        "6:7: 'do' expected near 'r'",
        "Write while … do … end, or for … do … end"
      ),
      (
        #"    if p.x\#n      r:say("a")\#n    end"#,
        "6:7: 'then' expected near 'r'",
        "Write if … then … end"
      ),
      (
        #"    r:say(\#u{A0}"Hi")"#,
        #"5:11: unexpected symbol near '<\194>'"#,
        "Curly quotes, long dashes and special spaces are for texts alone: type it anew"
      ),
      (
        #"    local function f() r:wait("x") end\#n    f()"#,
        "5:31: r:wait: seconds must be a number of seconds, 0 or more, not 'x'",
        nil
      ),
      (
        #"    local name = r:ask("Name?")\#n    r:say("Hi " .. name)"#,
        "6:20: attempt to concatenate a nil value (local 'name')",
        #"A question that is skipped gives nil: write (answer or "…")"#
      ),
      (
        #"    r:say("Hi " .. p.child)"#,
        "5:22: attempt to concatenate a nil value (field 'child')",
        nil
      ),
      (
        #"    r:speak("Hi")"#,
        "5:7: there is no r:speak",
        "There are ask, breathe, chime, choose, confirm, consent, elapsed, exhale, hold, inhale, note, now, pick, play, press, rate, recall, record, remember, rest, rounds, say, show, shuffle, today, together, top_up, wait, within, words"
      ),
      (
        #"    if p.x != 3 then r:say("Hi") end"#,
        "5:12: 'then' expected near '!'",
        "To ask whether two are not the same, write ~="
      ),
      (
        "    r:say(os.date())",
        "5:11: attempt to index a nil value (global 'os')",
        "A routine has no os; r:today() and r:now() tell the time"
      ),
      (
        #"    local i = 0\#n    i += 1"#,
        "6:7: syntax error near '+'",
        "Write i = i + 1"
      ),
      (
        #"    local i = 0\#n    i++"#,
        "6:7: syntax error near '+'",
        "Write i = i + 1"
      ),
      (
        #"    r:say "Hi" .. "there""#,
        "5:16: unexpected symbol near '..'",
        #"Put the call's brackets around it all: r:say("…" .. name)"#
      ),
      (
        #"    r:rate("Q", { min = 5, max = 2 })"#,
        "5:19: r:rate: min must be below max",
        nil
      ),
      (
        #"    local function f() return 1 + f() end\#n    f()"#,
        "5:5: it used more than 64 MB of memory",
        "Look for a table or a text that grows without end, or a function that calls itself"
      ),
      (
        "    for i = r:rounds(3) do r:wait(1) end",
        "5:25: ',' expected near 'do'",
        "Write for i in r:rounds(3) do, or for i = 1, 3 do"
      ),
      (
        #"    say("Hi")"#,
        "5:5: attempt to call a nil value (global 'say')",
        "Write r:say(…)"
      ),
      (
        #"    r:say("Hi", { seconds = 1e9 })"#,
        "5:19: r:say: seconds must be a number of seconds, 86400 at most, not 1000000000.0",
        nil
      ),
      (
        "    r:say(‘Hi’)",
        #"5:11: unexpected symbol near '<\226>'"#,
        "Curly quotes, long dashes and special spaces are for texts alone: type it anew"
      ),
      (
        #"    r:together(r:say("a"), r:say("b"))"#,
        "5:7: r:together: part 1 must be a function, not nil",
        "Write function() … end around it"
      ),
      (
        #"    r:say("Hi)\#n    r:say("Ho")"#,
        #"5:11: unfinished string near '"Hi)'"#,
        "End it with the quote that it begins with"
      ),
      (
        #"    r:say([[Hi)\#n    r:say("Ho")"#,
        "8:2: unfinished long string (starting at line 5) near <eof>",
        "End it with ]]"
      ),
      (
        #"    r:say("Hi"\#n    r:say("Ho")"#,
        "6:5: ')' expected (to close '(' at line 5) near 'r'",
        "Is there a ) or a comma missing before it?"
      ),
      (
        "    r:wait(1e9)",
        "5:7: r:wait: seconds must be a number of seconds, 86400 at most, not 1000000000.0",
        nil
      ),
      (
        "    r:wait(-1)",
        "5:7: r:wait: seconds must be a number of seconds, 0 or more, not -1",
        nil
      ),
    ] as [Mistake])
  func playing(mistake: Mistake) throws {
    var mistake = mistake
    mistake.source = """
      local respite = require "respite"
      return respite.routine {
        title = "T", about = "A.",
        run = function(r, p)
      \(mistake.source)
        end,
      }

      """
    try expect(mistake)
  }

  @Test(
    "in what a file returns",
    arguments: [
      (
        #"local respite = require "respite"\#nlocal name = r:ask("Name?")\#nreturn respite.routine { title = "T", about = "A.", run = function(r) r:say(name) end }\#n"#,
        "2:14: attempt to index a nil value (global 'r')",
        "r is what run is given: use it inside run = function(r, p) … end"
      ),
      (
        #"local respite = require "respite"\#nlocal name = respite.ask("Name?")\#nreturn respite.routine { title = "T", about = "A.", run = function(r) r:say(name) end }\#n"#,
        "2:22: there is no respite.ask",
        "Write r:ask(…), inside run = function(r, p) … end"
      ),
      (
        #"\#u{FEFF}local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  patern = "4-6",\#n}\#n"#,
        "4:3: respite.breathing: there is no field 'patern'",
        "Did you mean 'pattern'?"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  Pattern = "4-6",\#n}\#n"#,
        "4:3: respite.breathing: there is no field 'Pattern'",
        "Did you mean 'pattern'?"
      ),
      (
        #"local respite = require "respite"\#nreturn respite:breathing { title = "T", about = "A.", pattern = "4-6" }\#n"#,
        "2:16: respite:breathing has a colon: write respite.breathing { … }",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  patern = "4-6",\#n}\#n"#,
        "4:3: respite.breathing: there is no field 'patern'",
        "Did you mean 'pattern'?"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing("4-6")\#n"#,
        "2:16: respite.breathing: it needs a table: respite.breathing { … }",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern: "4-6",\#n}\#n"#,
        #"4:12: <name> expected near '"4-6"'"#,
        "Between a name and its value stands =, not :"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.routine {\#n  title = "T", about = "A.",\#n  run = function()\#n    r:say("Hi")\#n  end,\#n}\#n"#,
        "5:5: attempt to index a nil value (global 'r')",
        "r is what run is given: use it inside run = function(r, p) … end"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.goodbye {\#n  title = "T", about = "A.",\#n  steps = { "Hug {child}." },\#n}\#n"#,
        "4:18: respite.goodbye: {child} in a text needs a parameter of that name in params",
        nil
      ),
      (
        #"local respite = require "respite"\#nfunction run(r)\#n  r:say("Hi")\#nend\#nreturn respite.routine { title = "T", about = "A." }\#n"#,
        "2:10: 'run' is not declared: write 'local run' where it first appears",
        nil
      ),
      (
        #"local respite = require "respite"\#nfunction run(r)\#n  r:say("Hi")\#nend\#nreturn respite.routine { title = "T", about = "A.", run = run }\#n"#,
        "2:10: 'run' is not declared: write 'local run' where it first appears",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  "pattern" = "4-6",\#n}\#n"#,
        "4:13: '}' expected (to close '{' at line 2) near '='",
        "Names have no quotes: write name = value"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breath { title = "T", about = "A.", pattern = "4-6" }\#n"#,
        "2:16: there is no respite.breath",
        "Did you mean respite.breathing?"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern = "4-6"\#n  rounds = 6,\#n}\#n"#,
        "5:3: '}' expected (to close '{' at line 2) near 'rounds'",
        "Is there a comma missing before it?"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.goodbye {\#n  title = "T", about = "A.",\#n  steps = {\#n    "One hug."\#n    "One wave.",\#n  },\#n}\#n"#,
        #"6:5: '}' expected (to close '{' at line 4) near '"One wave."'"#,
        "Is there a comma missing before it?"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.routine {\#n  title = "T", about = "A.",\#n  run = function(r)\#n    if r:confirm("Sure?") then\#n      r:say("Yes")\#n  end,\#n}\#n"#,
        "7:6: unexpected symbol near ','",
        "Is an end missing above it? Each function, if, for and while has one; else if is elseif"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  patern = "4-6",\#n}\#n"#,
        "4:3: respite.breathing: there is no field 'patern'",
        "Did you mean 'pattern'?"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  rounds = 6,\#n}\#n"#,
        #"2:16: respite.breathing: give it a pattern, such as "4-6", or a run function"#,
        nil
      ),
      (
        #"return respite.breathing { title = "T", about = "A.", pattern = "4-6" }\#n"#,
        "1:8: attempt to index a nil value (global 'respite')",
        #"Write local respite = require "respite" at the top"#
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern = "4-6",\#n  params = { n = respite.integer { default = "3" } },\#n}\#n"#,
        "5:36: respite.integer: default must be a whole number, not '3'",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern = "4-6",\#n  params = { child = "Mia" },\#n}\#n"#,
        "5:14: params: child is 'Mia'",
        #"Write child = respite.text { default = "…" }, or another of its kind"#
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern = "4-6",\#n  params = { n = respite.integer { default = 30, min = 1, max = 10 } },\#n}\#n"#,
        "5:36: respite.integer: default must be a whole number from 1 to 10, not 30",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern = "4-6",\#n  params = { child = respite.string { default = "Mia" } },\#n}\#n"#,
        "5:30: there is no respite.string",
        "There are affirmations, breathing, choice, flag, goodbye, grounding, integer, number, plan, routine, text"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern = 46,\#n}\#n"#,
        #"4:3: respite.breathing: pattern must be a pattern such as "4-6" or { inhale = 4, exhale = 6 }, not 46"#,
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern = "4 6",\#n}\#n"#,
        "4:13: r:breathe: '4 6' is not a breath pattern: write 2 to 4 numbers of seconds joined by hyphens, such as 4-6 (in, out) or 4-4-6-2 (in, hold, out, rest)",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern = "4-4-x",\#n}\#n"#,
        "4:13: r:breathe: 'x' in '4-4-x' is not a number of seconds",
        nil
      ),
      (
        #"-- nothing\#n"#,
        "1:11: it returns nil instead of a routine",
        "End the file with: return respite.routine { title = …, run = function(r, p) … end }"
      ),
      (
        #"local respite = require "respite"\#nrespite.breathing { title = "T", about = "A.", pattern = "4-6" }\#n"#,
        "2:1: the routine is made but not returned",
        "Write return before it"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern = "4-6", rounds = 100000,\#n}\#n"#,
        "4:20: respite.breathing: rounds must be a whole number from 1 to 500, not 100000",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern = "4-6", rounds = 2.5,\#n}\#n"#,
        "4:20: respite.breathing: rounds must be a whole number from 1 to 500, not 2.5",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern = "4-6", rounds = "8",\#n}\#n"#,
        "4:20: respite.breathing: rounds must be a whole number from 1 to 500, not '8'",
        nil
      ),
      (
        #"local respite = require "respite"\#nlocal function go(r) r:say("x") end\#nreturn respite.routine { title = "T", about = "A.", run = go() }\#n"#,
        "2:19: attempt to index a nil value (local 'r')",
        "Give the function, not what it returns: run = name, without ()"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.routine { title = "T", about = "A.", run = "hi" }\#n"#,
        "2:53: respite.routine: run must be a function, not 'hi'",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n  pattern = “4-6”,\#n}\#n"#,
        #"4:13: unexpected symbol near '<\226>'"#,
        "Curly quotes, long dashes and special spaces are for texts alone: type it anew"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.goodbye {\#n  title = "T", about = "A.",\#n  steps = {},\#n}\#n"#,
        "4:3: respite.goodbye: steps must be a list of texts: it is empty",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.goodbye {\#n  title = "T", about = "A.",\#n  steps = { 1, 2 },\#n}\#n"#,
        "4:3: respite.goodbye: steps must be a list of texts: number 1 is 1",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.goodbye {\#n  title = "T", about = "A.",\#n  steps = "One hug.",\#n}\#n"#,
        "4:3: respite.goodbye: steps must be a list of texts, not 'One hug.'",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing {\#n  title = "T", about = "A.",\#n\#t\#tpatern = "4-6",\#n}\#n"#,
        "4:3: respite.breathing: there is no field 'patern'",
        "Did you mean 'pattern'?"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.goodbye { title = 5, about = "A.", steps = { "x" } }\#n"#,
        "2:26: respite.goodbye: title must be text, not 5",
        nil
      ),
      (
        #"local respite = require "respite"\#nreturn respite.breathing { title = "T", about = "A.", pattern = "4-6" }\#nreturn respite.breathing { title = "U", about = "A.", pattern = "4-6" }\#n"#,
        "3:1: <eof> expected near 'return'",
        "return comes last: a file gives one routine"
      ),
      (
        #"local respite = require "respite"\#nreturn respite.routine {\#n  title = "T", about = "A.",\#n  params = { child = respite.text { default = "Mia" } },\#n  run = function(r, p)\#n    r:say("Hi " .. p.chidl)\#n  end,\#n}\#n"#,
        "6:22: attempt to concatenate a nil value (field 'chidl')",
        nil
      ),
      (
        #"local respite = require "Respite"\#nreturn respite.breathing { title = "T", about = "A.", pattern = "4-6" }\#n"#,
        "1:25: there is no module 'Respite'",
        "Did you mean 'respite'?"
      ),
    ] as [Mistake])
  func returning(mistake: Mistake) throws { try expect(mistake) }

  private func expect(_ mistake: Mistake) throws {
    let folder = try PluginFolder(["own.lua": mistake.source])
    let finding = try #require(try folder.findings().first { $0.severity == .error })
    let place = try #require(finding.place)
    #expect("\(place.line):\(place.column): \(finding.message)" == mistake.told)
    #expect(finding.hint == mistake.hint)
    let lines = mistake.source.split(separator: /\r?\n/, omittingEmptySubsequences: false)
    #expect(finding.source == String(lines[place.line - 1]))
  }
}
