import RespiteCore
import Testing
import TimelineDrawing

/// What an author is told: the file, the line, what is wrong, and what to do about it.
struct AuthorErrorTests {
  @Test(
    "A wrong argument is named at its line.",
    arguments: [
      ("r:wait(-1)", "r:wait: seconds must be a number of seconds, 0 or more, not -1"),
      ("r:wait(0/0)", "r:wait: seconds must be a number of seconds, 0 or more, not nan"),
      ("r:wait(-(0/0))", "r:wait: seconds must be a number of seconds, 0 or more, not nan"),
      ("r:wait(math.huge)", "r:wait: seconds must be a number of seconds, 86400 at most, not inf"),
      ("r:wait('4')", "r:wait: seconds must be a number of seconds, 0 or more, not '4'"),
      ("r:wait()", "r:wait: seconds must be a number of seconds, 0 or more, not nil"),
      ("r:wait({})", "r:wait: seconds must be a number of seconds, 0 or more, not an empty table"),
      (
        "r:wait(1e9)",
        "r:wait: seconds must be a number of seconds, 86400 at most, not 1000000000.0"
      ),
      ("r:inhale(-4)", "r:inhale: seconds must be a number of seconds, 0 or more, not -4"),
      ("r:top_up('x')", "r:top_up: seconds must be a number of seconds, 0 or more, not 'x'"),
      ("r:exhale(4, {})", "r:exhale: the words must be text, not an empty table"),
      ("r:hold(21)", "a hold of 21 s: the longest is 20 s"),
      ("r:inhale(61)", "an inhale of 61 s: the longest is 60 s"),
      ("r:say()", "r:say: the words must be text, not nil"),
      ("r:say({ 'Hi' })", "r:say: the words must be text, not table"),
      (
        "r:say('%d', 'x')",
        "r:say: bad argument #2 to 'format' (number expected, got string)"
      ),
      (
        "r:say('Hi', { second = 3 })",
        "r:say: there is no field 'second': did you mean 'seconds'?"
      ),
      (
        "r:say('Hi', { seconds = -3 })",
        "r:say: seconds must be a number of seconds, 0 or more, not -3"
      ),
      ("r:show('Hi', { seconds = 3 })", "r:show: there is no field 'seconds'"),
      (
        "r:breathe { inhael = 4, exhale = 4 }",
        "r:breathe: there is no field 'inhael': did you mean 'inhale'?"
      ),
      ("r:breathe { 4, 6 }", "r:breathe: its fields need names: write { name = value }"),
      (
        "r:breathe('4')",
        "r:breathe: '4' is not a breath pattern: write 2 to 4 numbers of seconds joined by hyphens, such as 4-6 (in, out) or 4-4-6-2 (in, hold, out, rest)"
      ),
      (
        "r:breathe()",
        #"r:breathe: it needs a pattern such as "4-6" or { inhale = 4, exhale = 6 }, not nil"#
      ),
      ("r:breathe({ inhale = 4, exhale = 4 }, 5)", "r:breathe: its options must be a table, not 5"),
      ("local t = {} t.t = t r:breathe(t)", "r:breathe: a table that contains itself"),
    ])
  func arguments(call: String, expected: String) {
    #expect(played("\n\n" + call) == "FAULT routine.lua:3: " + expected)
  }

  @Test(
    "A dot in place of the colon is told at its line.",
    arguments: [
      "r.say('Hi')", "r.wait(3)", "r.breathe { inhale = 4, exhale = 6 }", "r.rounds(3)",
      "r.ask('Q')", "r.together(function() end)", "r.play('x')", "r.chime()", "r.elapsed()",
      "r.choose('Q', { 'a' })", "r.inhale(4)", "r.now()", "r.breathe()",
    ])
  func dots(call: String) {
    let name = call.dropFirst(2).prefix { $0.isLetter }
    #expect(
      played("\n" + call)
        == "FAULT routine.lua:2: r.\(name) needs its r. Write r:\(name)(…), with a colon")
  }

  @Test(
    "A mistake in Lua is told with its place and its usual cause.",
    arguments: [
      ("r:sya('Hi')", "there is no r:sya. Did you mean r:say?"),
      (
        "r:dance()",
        "there is no r:dance. There are ask, breathe, chime, choose, clock, confirm, consent, elapsed, exhale, hold, inhale, note, now, offer_plan, page, pick, play, press, rate, read_times, recall, record, remember, remembers, rest, rounds, say, show, shuffle, support, today, together, top_up, wait, within, words"
      ),
      ("r.title = 'x'", "r cannot be changed: keep your own values in a local"),
      ("require('respite').say = 1", "respite cannot be changed: keep your own values in a local"),
      ("count = 1", "'count' is not declared: write 'local count' where it first appears"),
      (
        "missing()",
        "attempt to call a nil value (global 'missing'). Check its spelling, and that it is written above the line that uses it"
      ),
      (
        "local x = resp.y",
        "attempt to index a nil value (global 'resp'). Did you mean 'respite'?"
      ),
      (
        "if r:rate('Q') > 5 then end",
        "attempt to compare number with nil. A question that is skipped gives nil: write if answer and answer > 5"
      ),
      ("error('mine')", "mine"),
      ("error('mine', 0)", "mine"),
      ("error({})", "error was called with a table instead of a message"),
      ("error(nil)", "error was called without a message"),
      ("error()", "error was called without a message"),
      ("error(true)", "error was called with a boolean instead of a message"),
      ("error(42)", "42"),
      ("error(setmetatable({}, { __tostring = function() return 'told' end }))", "told"),
      (
        "error(setmetatable({}, { __tostring = function() error('x') end }))",
        "an error object whose __tostring failed"
      ),
      (
        "error(setmetatable({}, { __tostring = function() return 5 end }))",
        "5"
      ),
      ("error('a\\nrespite: all is well\\r\\n\\n', 0)", "a respite: all is well"),
      ("r:play('a\\n../b')", "r:play: there is no routine 'a ../b'. respite list shows them all"),
      ("error('a: 5: b')", "a: 5: b"),
      ("error('see you at 10:30: bye', 0)", "see you at 10:30: bye"),
      ("error(':30: bye', 0)", ":30: bye"),
      (
        "coroutine.yield(1)",
        "coroutine.yield outside a coroutine of your own: there is nothing to yield to. To let time pass, write r:wait(seconds)"
      ),
      (
        "table.sort({ 3, 1, 2 }, function() r:wait(1) end)",
        "a timed call inside a callback: nothing can wait there. Make it after the call that took the callback, in the routine's own code"
      ),
      (
        "('abc'):gsub('b', function() r:say('x') end)",
        "a timed call inside a callback: nothing can wait there. Make it after the call that took the callback, in the routine's own code"
      ),
      (
        "local x <close> = setmetatable({}, { __close = function() r:wait(1) end }) error('first')",
        "first"
      ),
      (
        "local c = coroutine.create(function() local x <close> = setmetatable({}, { __close = function() r:wait(1) end }) coroutine.yield() end) coroutine.resume(c) local _, why = coroutine.close(c) error(why, 0)",
        "a timed call in __close: nothing can wait there. Make it before the variable goes out of scope"
      ),
    ])
  func mistakes(body: String, expected: String) {
    var drawing = played("\n\n" + body)
    if drawing.hasPrefix("0 ask") { drawing = String(drawing.dropFirst(#"0 ask "Q" | "#.count)) }
    if drawing.hasPrefix("0 wait") { drawing = String(drawing.dropFirst("0 wait 1 | ".count)) }
    #expect(drawing == "FAULT routine.lua:3: " + expected)
  }

  @Test("The line is that of the innermost code of the plugin, also in a function of its own.")
  func innermost() {
    #expect(
      played(
        "\nlocal function deep(n)\n  if n == 0 then r:wait(-1) end\n  deep(n - 1)\nend\ndeep(3)"
      )
      .hasPrefix("FAULT routine.lua:3: r:wait"))
  }

  @Test(
    "A syntax error is told at its line.",
    arguments: [
      (
        "local x = 1\n\nx y",
        "FAULT routine.lua:3: syntax error near 'y'. Write name = value, or a call such as r:say(…)"
      ),
      (
        "for",
        "FAULT routine.lua:1: <name> expected near <eof>. Something that was begun has no end: look for a missing end, } or )"
      ),
      (
        "\n\n  local s = 'open\n",
        "FAULT routine.lua:3: unfinished string near ''open'. End it with the quote that it begins with"
      ),
    ])
  func syntax(source: String, expected: String) {
    #expect(played(file: source) == expected)
  }

  @Test("A failing closing does not hide how the routine ended.")
  func closing() {
    #expect(
      played(
        file:
          "return require('respite').routine { run = function(r) r:wait(1) end, closing = function(r) r:wait(-1) end }"
      )
        == "0 wait 1 | 1 end")
  }

  @Test("The routine's plugin and the calls that led there are in the fault.")
  func facts() throws {
    let folder = try PluginFolder([
      "pack/one.lua":
        "local function f(r) r:wait(-1) end\nreturn require('respite').routine { run = function(r)\n f(r)\nend }"
    ])
    let timeline = try Playing().timeline(of: "one", in: folder.library)
    guard case .failed(let fault)? = timeline.outcome else {
      Issue.record("it did not fail: \(timeline.drawn)")
      return
    }
    #expect(fault.plugin == "pack")
    #expect(fault.file == folder.path + "/pack/one.lua")
    #expect(fault.line == 1)
    #expect(fault.traceback.contains { $0.hasPrefix("one.lua:3:") }, "\(fault.traceback)")
  }
}
