import LuaRuntime
import RespiteCore
import Testing

@testable import RespitePlugins

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Routines that misbehave while they play, and the one after them.
struct HostileRoutineTests {
  private static let late =
    "it ran for 100 ms without letting time pass. Look for a loop that never waits"
  private static let large =
    "it used more than 16 MB of memory. Look for a table or a text that grows without end, or a function that calls itself"

  @Test(
    "A routine that misbehaves ends with its reason and line, and its closing plays.",
    arguments: [
      ("\nr:wait(1)\nwhile true do end", "0 wait 1 | 1 chime | FAULT routine.lua:3: " + late),
      (
        "r:wait(1)\nlocal s = 'x'\nwhile true do s = s .. s end",
        "0 wait 1 | 1 chime | FAULT routine.lua:3: " + large
      ),
      (
        "pcall(function() while true do end end)\nr:wait(1)",
        "0 chime | FAULT routine.lua:1: " + late
      ),
      (
        "coroutine.wrap(function()\nwhile true do end end)() r:wait(1)",
        "0 chime | FAULT routine.lua:2: " + late
      ),
      (
        "r:together(function() r:wait(1) while true do end end, function() r:wait(9) end)",
        "0 wait 1 | 0 wait 9 | 1 chime | FAULT routine.lua:1: " + late
      ),
      ("r:within(5, function()\nwhile true do end\nend)", "0 chime | FAULT routine.lua:2: " + late),
      (
        "pcall(r.together, r, function() end, 5)\nwhile true do end",
        "0 chime | FAULT routine.lua:2: " + late
      ),
      (
        "while true do pcall(r.together, r, function() end, 5) end",
        "0 chime | FAULT routine.lua:1: " + late
      ),
      (
        "local function f() r:within(1, print) end while true do pcall(table.sort, { 2, 1 }, f) end",
        "0 chime | FAULT routine.lua:1: " + late
      ),
    ])
  func misbehaving(body: String, expected: String) {
    let source =
      "local respite = require 'respite'; return respite.routine { closing = function(r) r:chime() end, run = function(r, p) \(body)\nend }"
    #expect(played(file: source) == expected)
    #expect(played("r:wait(1)") == "0 wait 1 | 1 end")
  }

  @Test("A routine that never lets time pass is stopped by the number of its cues.")
  func flood() {
    for loop in ["r:show('x')", "r:chime()", "r:wait(0)", "pcall(r.hold, r, 99)"] {
      let drawing = played("while true do \(loop) end")
      #expect(
        drawing.contains("FAULT routine.lua: more than 1000 cues in one second"),
        "\(drawing.suffix(200))")
    }
  }

  @Test(
    "A routine that never rests long enough for what it computes is stopped.",
    arguments: ["r:show('x')", "r:wait(0)", "r:within(0, print)", "pcall(r.hold, r, 99)"])
  func computing(cue: String) {
    let start = Duration.processorTime
    let drawing = played("while true do for i = 1, 3e6 do end \(cue) end")
    #expect(
      drawing.hasSuffix(
        "FAULT routine.lua: its code takes longer to run than its cues last, by 1 s. Work things out once, before the loop, or let more time pass in it"
      ),
      "\(drawing.suffix(300))")
    #expect(Duration.processorTime - start < .seconds(4))
  }

  @Test(
    "A name of megabytes is answered at once, and not told whole.",
    arguments: [
      ("return r[long]", "there is no r:xx"), ("return respite[long]", "there is no respite.xx"),
      ("r:say('x', { [long] = 1 })", "r:say: there is no field 'xx"),
      ("r:breathe('4-6', { words = { [long] = 'x' } })", "r:breathe: there is no phase 'xx"),
      ("r:play(long)", "r:play: there is no routine 'xx"),
      ("r:play('routine/' .. long)", "r:play: there is no routine 'routine/xx"),
      ("r:wait(long)", "r:wait: seconds must be a number of seconds, 0 or more, not 'xx"),
      (
        "r:remember(long, 1)",
        "r:remember: key must be a name of letters, digits, - _ and . alone, not 'xx"
      ),
      (
        "respite.routine { run = print, params = { [long] = 1 } }", "params: 'xx"
      ),
    ])
  func longNames(call: String, expected: String) {
    let start = Duration.processorTime
    let drawing = played("local long = ('x'):rep(2e6) \(call)")
    #expect(drawing.hasPrefix("FAULT routine.lua:1: " + expected), "\(drawing.prefix(300))")
    #expect(drawing.utf8.count < 600)
    #expect(Duration.processorTime - start < .seconds(1))
  }

  @Test(
    "A text of megabytes is refused in every field that shows it.",
    arguments: [
      "respite.routine { title = long, run = print }",
      "respite.routine { about = long, run = print }",
      "respite.goodbye { steps = { 'x', long } }", "respite.text { default = long }",
      "respite.flag { about = long }", "respite.choice { choices = { long } }",
      "r:ask('x', { default = long })", "r:choose('x', { long })", "r:show(long)",
      "respite.plan { title = long, steps = { { play = 'x', at = '07:10' } } }",
    ])
  func longTexts(call: String) {
    let drawing = played("local long = ('x'):rep(2e6) \(call)")
    #expect(drawing.hasPrefix("FAULT routine.lua:1: r"), "\(drawing.prefix(300))")
    #expect(drawing.utf8.count < 600)
  }

  @Test(
    "A parameter's name is one that can be typed.",
    arguments: ["my child", "a=", "", "\\27[31mred", "a\\nb", "\\0", "\u{202E}abc", "a.b"])
  func parameterNames(name: String) {
    let define = { (name: String) in
      "respite.routine { run = print, params = { ['\(name)'] = respite.text {} } }"
    }
    let drawing = played(define(name))
    #expect(drawing.contains("cannot be a parameter's name"), "\(drawing)")
    #expect(played(define("größe_2-x")) == "0 end")
  }

  @Test(
    "What a session keeps is limited.",
    arguments: [
      (
        "r:record('x', 1)",
        "r:record: a session keeps at most 1000 measures. Record less often, such as once a round"
      ),
      (
        "r:note('x')", "r:note: a session keeps at most 200 notes. Put lines together into one note"
      ),
    ])
  func keeping(call: String, expected: String) throws {
    let folder = try PluginFolder([
      "own/plugin.lua": "return { api = 1, permissions = { 'journal' } }",
      "own/routine.lua":
        "return require('respite').routine { run = function(r) while true do \(call) end end }",
    ])
    #expect(
      Playing().drawn("own/routine", in: folder.library) == "FAULT routine.lua:1: " + expected)
  }

  @Test("A rehearsal of a routine that computes for ever is given up, with a word on why.")
  func overtime() throws {
    let folder = try PluginFolder([
      "routine.lua":
        "return require('respite').routine { run = function(r) while true do for i = 1, 3e6 do end r:wait(1) end end }"
    ])
    let start = Duration.processorTime
    let fault = try Playing().timeline(of: "routine", in: folder.library).overtime
    #expect(fault?.file == folder.path + "/routine.lua")
    #expect(fault?.plugin == "routine")
    let findings = PluginCheck(context: Playing().context(folder.library)).findings(
      in: try folder.library.find("routine"))
    #expect(
      findings.contains {
        $0.severity == .error && $0.message == "its code ran for 1 s before its end was in sight"
      }, "\(findings)")
    #expect(Duration.processorTime - start < .seconds(6))
  }

  @Test(
    "A closing that misbehaves changes nothing about the end.",
    arguments: [
      ("while true do end", "0 wait 1 | 1 end"), ("error('x')", "0 wait 1 | 1 end"),
      (
        "r:say('a', { seconds = 3 }) r:say('b', { seconds = 3 })",
        #"0 wait 1 | 1 say "a" 3 | 4 say "b" 3 | 6 end"#
      ),
      ("r:ask('Why?')", #"0 wait 1 | 1 ask "Why?" | 1 end"#),
    ])
  func closing(body: String, expected: String) {
    #expect(
      played(
        file:
          "return require('respite').routine { run = function(r) r:wait(1) end, closing = function(r) \(body) end }"
      ) == expected)
  }

  @Test("An error whose words never end leaves no trace in coroutines that come after it.")
  func afterEndlessWords() {
    let source = """
      return require('respite').routine {
        run = function() error(setmetatable({}, { __tostring = function() while true do end end })) end,
        closing = function(r)
          local c = coroutine.create(function() coroutine.yield() end)
          coroutine.resume(c)
          r:show(tostring(coroutine.close(c)))
        end,
      }
      """
    #expect(
      played(file: source)
        == #"0 show "true" | FAULT routine.lua:2: an error object whose __tostring failed"#)
  }

  @Test("What a closed part has left to close cannot hold the session up.")
  func leftToClose() {
    let before = ContinuousClock.now
    #expect(
      played(
        """
        r:within(1, function()
          local x <close> = setmetatable({}, { __close = function() while true do end end })
          r:wait(9)
        end)
        r:wait(1)
        """) == "0 wait 9 | 1 wait 1 | 2 end")
    #expect(ContinuousClock.now - before < .seconds(20))
  }

  @Test("A guest that misbehaves is a fault that its host can catch.")
  func guest() throws {
    let folder = try PluginFolder([
      "host.lua":
        "return require('respite').routine { run = function(r) pcall(r.play, r, 'loop') pcall(r.play, r, 'large') pcall(r.play, r, 'bad') r:wait(1) end }",
      "loop.lua": "return require('respite').routine { run = function(r) while true do end end }",
      "large.lua":
        "return require('respite').routine { run = function(r) local t = {} while true do t[#t + 1] = ('x'):rep(9999) .. #t end end }",
      "bad.lua": "while true do end",
    ])
    #expect(Playing().drawn("host", in: folder.library) == "0 wait 1 | 1 end")
  }

  @Test("A routine that plays guests that misbehave, one after another, is stopped.")
  func guests() throws {
    let folder = try PluginFolder([
      "host.lua":
        "return require('respite').routine { run = function(r) while true do pcall(r.play, r, 'bad') end end }",
      "bad.lua": "while true do end",
    ])
    #expect(Playing().drawn("host", in: folder.library) == "FAULT host.lua:1: " + Self.late)
  }

  @Test("A definition that misbehaves is refused, and the reader goes on to the next file.")
  func reader() throws {
    let good = "return require('respite').routine { title = 'Good', run = function() end }"
    let folder = try PluginFolder([
      "a.lua": "while true do end", "b.lua": good,
      "c.lua": "local s = 'x' while true do s = s .. s end", "d.lua": good,
      "e.lua":
        "string.format = nil table.concat = print rawset(_G, 'left', 1) require('respite').text {} return 5",
      "f.lua": good, "g.lua": "error(setmetatable({}, { __tostring = error }))", "h.lua": good,
      "i.lua": "require('respite').routine { run = function() end }",
      "j.lua":
        "assert(left == nil and ('%d'):format(5) == '5' and table.concat { 'a' } == 'a') " + good,
      "k.lua": "coroutine.yield()", "l.lua": good,
      "m.lua": "table.sort({ 1, 2 }, function() while true do end end)", "n.lua": good,
      "o.lua": "local x <close> = setmetatable({}, { __close = function() while true do end end })",
      "p.lua": good,
    ])
    var playing = Playing()
    playing.limits.time = .milliseconds(40)
    let reader = RoutineReader(context: playing.context(folder.library))
    var read: [String] = []
    for file in folder.library.files() {
      do throws(Fault) {
        read.append(try reader.read(file).name)
      } catch {
        #expect(error.file == file.path, "\(error)")
        #expect(error.line == 1, "\(error)")
      }
    }
    #expect(read == ["b", "d", "f", "h", "j", "l", "n", "p"])
  }

  @Test("What a routine leaves in a texts' metatable, or in respite, is refused.")
  func sealed() {
    for change in [
      "getmetatable('').__index = nil", "require('respite').say = 1",
      "getmetatable(r).__index = nil", "r.say = 1", "rawset(r, 'say', 1)",
      "rawset(getmetatable(require('respite')), '__index', nil)", "setmetatable(r, nil)",
    ] {
      let drawing = played("\n\(change)\nr:wait(1)")
      #expect(drawing.hasPrefix("FAULT routine.lua:2: "), "\(change): \(drawing)")
    }
  }

  @Test(
    "A routine can be played many times, and nothing is left of it.",
    arguments: [
      "r:together(function() r:wait(1) end, function() coroutine.wrap(function() r:wait(2) end)() end)",
      "r:wait(1) r:within(1, function() r:wait(2) end)", "r:wait(2) r:play('other')",
      "r:wait(2) pcall(table.sort, { 2, 1 }, function() r:within(1, print) end)",
    ])
  func manyTimes(body: String) throws {
    let folder = try PluginFolder([
      "routine.lua": "return require('respite').routine { run = function(r) \(body) end }",
      "other.lua": "return require('respite').routine { run = function(r) end }",
    ])
    weak var last: RoutineAPI?
    for _ in 0..<20 {
      let loaded = try LoadedRoutine(
        folder.library.find("routine"), context: Playing().context(folder.library))
      last = loaded.api
      #expect(Timeline(of: loaded.script([:])).end == .seconds(2))
    }
    #expect(last == nil)
  }
}

extension Duration {
  /// That this thread has used.
  static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
