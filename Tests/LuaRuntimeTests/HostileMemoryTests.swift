import Foundation
import LuaRuntime
import Testing

/// Code that wants all memory, all stack, or code after its end.
struct HostileMemoryTests {
  @Test(
    "A host function that finds the stack full fails.",
    arguments: ["1", "'x'", "{ 1, { 2, x = { 3 } } }"])
  func fullStack(value: String) throws {
    let host = TestHost()
    let interpreter = try Interpreter(
      limits: Limits(memory: 256 << 20, time: .seconds(20)), seed: 1, host: host)
    interpreter.setModule("host", .reference(interpreter.functions(TestHost.functions)))
    let source = """
      local t, value = {}, \(value)
      for i = 1, 600000 do t[i] = 0 end
      t[#t] = value
      local fine, why = pcall(require('host').echo, table.unpack(t))
      assert(not fine)
      return why
      """
    let why = try interpreter.run(Array(source.utf8), chunk: "full.lua").string
    #expect(why?.contains("stack overflow") == true, "\(why ?? "nothing")")
    withExtendedLifetime(host) {}
  }

  private static let memory = [
    Attack("doubling a string", "local s = 'x' while true do s = s .. s end", .outOfMemory),
    Attack(
      "a growing table", "local t = {} while true do t[#t + 1] = ('x'):rep(100000) .. #t end",
      .outOfMemory),
    Attack(
      "a big table at once", "local t = {} for i = 1, 1e9 do t[i] = i end", .outOfMemory, .stopped),
    Attack(
      "pcall around it, for ever", "while true do pcall(string.rep, 'x', 1 << 30) end", .stopped),
    Attack(
      "pcall around it, then on",
      "local f, e = pcall(string.rep, 'x', 1 << 30) assert(not f) return 'fine'", .finished),
    Attack(
      "a million coroutines",
      "local t = {} for i = 1, 1e6 do t[i] = coroutine.create(print) end", .outOfMemory, .stopped),
    Attack(
      "deep recursion", "local function f() return 1 + f() end f()", .error("stack overflow"),
      .outOfMemory),
    Attack(
      "deep recursion through pcall", "local function f() return 1, pcall(f) end f()", .finished,
      .error("stack overflow"), .stopped),
    Attack(
      "deep recursion of metamethods",
      "local m = {} m.__index = function(t, k) return t[k .. 'x'] end return setmetatable({}, m).a",
      .error("stack overflow"), .error("C stack overflow"), .outOfMemory, .stopped),
    Attack(
      "a metatable of itself", "local t = {} t.__index = t setmetatable(t, t) return t.x",
      .error("'__index' chain too long")),
    Attack(
      "unpacking a billion", "return table.unpack({}, 1, 1e9)", .error("too many results to unpack")
    ),
    Attack(
      "unpacking a million", "return select('#', table.unpack({}, 1, 900000))",
      .error("too many results"), .outOfMemory, .stopped, .finished),
    Attack(
      "a byte of every letter", "return ('x'):rep(5000000):byte(1, -1)",
      .error("string slice too long"), .outOfMemory),
    Attack("a wide format", "return ('%99d'):format(1):rep(1000000)", .outOfMemory),
    Attack(
      "concat of much",
      "local t = {} for i = 1, 100 do t[i] = ('x'):rep(1000000) end return table.concat(t)",
      .outOfMemory),
    Attack("gsub that grows", "return ('x'):rep(10000):gsub('.', ('y'):rep(10000))", .outOfMemory),
    Attack(
      "a long chain of closures",
      "local f = print while true do local g = f f = function() return g end end", .outOfMemory,
      .stopped),
    Attack(
      "no memory in the host's functions",
      """
      local host, t = require 'host', {}
      for _, size in ipairs { 1000000, 10000, 1000 } do
        pcall(function() while true do t[#t + 1] = ('x'):rep(size) .. #t end end)
      end
      local text = 'still here'
      for i = 1, 100 do
        assert(host.echo(text) == text)
        assert(#host.echo({ 1, 2, 3 }) == 3)
        print(text)
      end
      return 'fine'
      """, .finished, .outOfMemory),
    Attack(
      "much memory through the host",
      "local host, t = require 'host', {} for i = 1, 1e6 do t[i] = host.echo(('x'):rep(50000) .. i) end",
      .outOfMemory, .stopped),
  ]

  private static let finalizers = [
    Attack(
      "a finalizer", "setmetatable({}, { __gc = function() while true do end end })",
      .error("__gc is not available")),
    Attack(
      "a place kept for a finalizer", "setmetatable({}, { __gc = true })",
      .error("__gc is not available")),
    Attack(
      "a finalizer added later",
      """
      local meta = {}
      for i = 1, 100 do setmetatable({}, meta) end
      meta.__gc = function() while true do end end
      for i = 1, 20000 do local garbage = { i } end
      return 'fine'
      """, .finished),
    Attack(
      "a finalizer hidden from rawget",
      "setmetatable({}, setmetatable({}, { __index = { __gc = function() while true do end end } }))",
      .finished, .error("__gc is not available")),
    Attack(
      "weak tables",
      "local t = setmetatable({}, { __mode = 'kv' }) for i = 1, 10000 do t[{}] = {} end", .finished),
  ]

  @Test("Memory beyond the limit is refused, and all of it comes back.", arguments: memory)
  func memoryAttack(_ attack: Attack) { attack.run() }

  @Test("No code of a plugin's runs when memory is collected.", arguments: finalizers)
  func finalizerAttack(_ attack: Attack) { attack.run() }

  #if os(Linux)
    @Test("A hundred states that ate all they could leave nothing behind.")
    func nothingLeft() throws {
      let greedy = Attack(
        "greedy", "local t = {} while true do t[#t + 1] = ('x'):rep(99999) .. #t end", .outOfMemory)
      greedy.run()
      let before = try Self.residentBytes()
      for _ in 0..<100 { greedy.run() }
      let growth = try Self.residentBytes() - before
      // The other tests, at the same time, hold some states of 16 MB.
      #expect(growth < 400 << 20, "it grew by \(growth >> 20) MB")
    }

    private static func residentBytes() throws -> Int {
      let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
      return try (#require(Int(text.split(separator: " ")[1]))) * 4096
    }
  #endif
}
