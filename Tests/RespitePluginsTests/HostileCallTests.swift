import RespiteCore
import Testing

@testable import RespitePlugins

/// What a routine has C do, where no hook fires, and the routine after it.
struct HostileCallTests {
  @Test(
    "What runs in C, in a routine, a file or a closing, ends with the line that began it, and the next plays.",
    arguments: [
      (
        "local last for i = 1, 3000 do local before = last last = coroutine.create(function() local x <close> = setmetatable({}, { __close = function() if before then coroutine.close(before) end end }) coroutine.yield() end) coroutine.resume(last) end\ncoroutine.close(last)",
        "routine.lua:2: C stack overflow"
      ),
      (
        "load('local function f(n) if n == 0 then while true do end end return 1 + f(n - 1) end f(60000)')()",
        "routine.lua:1: it ran for 100 ms"
      ),
      (
        "local t = setmetatable({}, { __index = table.concat }) for i = 1, 4000 do t[i] = '' end\nlocal s = (('x'):rep(1e6)):gsub('', t)",
        "routine.lua:2: it ran for 100 ms"
      ),
      (
        "local s = ('x'):rep(4e6)\nwhile true do pcall(s.find, s, ('()'):rep(32) .. '$') end",
        "routine.lua:2: it ran for 100 ms"
      ),
      (
        "local text = 'return a' .. (' or a'):rep(1e5)\nload(text)",
        "routine.lua:2: it ran for 100 ms"
      ),
      ("error('\\27[2J\\0')", "routine.lua:1: an error without words that can be shown"),
    ])
  func insideC(body: String, expected: String) {
    let start = Duration.processorTime
    let inRun =
      "local respite = require 'respite'; return respite.routine { run = function(r) \(body)\nend }"
    let atTop = "\(body)\nreturn require('respite').routine { run = print }"
    let inClosing =
      "local respite = require 'respite'; return respite.routine { run = function(r) r:wait(1) end, closing = function(r) \(body)\nend }"
    for source in [inRun, atTop] {
      #expect(played(file: source).contains(expected), "\(played(file: source))")
      #expect(played("r:wait(1)") == "0 wait 1 | 1 end")
    }
    // A closing that does not end well changes nothing about the end.
    #expect(played(file: inClosing) == "0 wait 1 | 1 end")
    #expect(played("r:wait(1)") == "0 wait 1 | 1 end")
    #expect(Duration.processorTime - start < .seconds(8))
  }
}
