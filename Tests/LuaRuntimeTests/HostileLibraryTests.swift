import LuaRuntime
import Testing

/// Library functions that no hook can interrupt, code from elsewhere, and what must not be there.
struct HostileLibraryTests {
  private static let functions = [
    Attack("rep of nothing", "return ('').rep('', 1 << 40)", .finished),
    Attack("rep of too much", "return ('x'):rep((1 << 31) - 1)", .outOfMemory, .error("too large")),
    Attack(
      "rep beyond all", "return ('xx'):rep(math.maxinteger)", .error("too large"), .outOfMemory),
    Attack("rep for ever", "while true do local s = ('x'):rep(1000) end", .stopped),
    Attack("move far", "table.move({}, 1, 1 << 40, 2)", .stopped, .error("too many elements")),
    Attack(
      "move beyond all", "table.move({}, 1, math.maxinteger, 2)", .stopped, .error("wrap around"),
      .error("too many elements")),
    Attack(
      "insert with a false length",
      "table.insert(setmetatable({}, { __len = function() return 1 << 40 end }), 1, 'x')", .stopped,
      .error("")),
    Attack(
      "remove with a false length",
      "table.remove(setmetatable({}, { __len = function() return 1 << 40 end }), 1)", .stopped,
      .error("")),
    Attack(
      "sort with a false length",
      "table.sort(setmetatable({}, { __len = function() return (1 << 31) - 2 end }), math.type)",
      .stopped, .error("")),
    Attack(
      "sort of long strings",
      """
      local s, t = ('x'):rep(2000000), {}
      local a, b = s .. 'a', s .. 'b'
      for i = 1, 3000 do t[i] = i % 2 == 0 and a or b end
      table.sort(t)
      """, .stopped),
    Attack(
      "sort of too many", "table.sort(setmetatable({}, { __len = function() return 1 << 40 end }))",
      .error("array too big"), .stopped),
    Attack(
      "sort with a false order",
      "local t = {} for i = 1, 1000 do t[i] = i end table.sort(t, function() return true end)",
      .error("invalid order function"), .finished),
    Attack(
      "concat of a false length",
      "return table.concat(setmetatable({}, { __len = function() return 1 << 40 end, __index = function() return '' end }))",
      .stopped, .outOfMemory),
    Attack(
      "concat of a long range", "return table.concat({}, '', 1, 1 << 40)", .error("invalid value"),
      .stopped),
    Attack("next with a false key", "next({}, 1)", .error("invalid key to 'next'")),
    Attack(
      "four lazy dots", "return (('a'):rep(50000)):find('.-.-.-.-b')", .error("too costly"),
      .stopped),
    Attack(
      "sixteen stars", "return (('a'):rep(40)):find(('a*'):rep(16) .. 'b')", .error("too costly"),
      .stopped),
    Attack(
      "optional letters", "return (('a'):rep(28)):find(('a?'):rep(28) .. ('a'):rep(29))",
      .error("too costly"), .stopped),
    Attack(
      "a slow match in pcall, for ever",
      "local s = ('a'):rep(50000) while true do pcall(s.find, s, '.-.-.-.-b') end", .stopped),
    Attack(
      "a slow match in gsub", "return (('a'):rep(50000)):gsub('.-.-.-.-b', '')",
      .error("too costly"), .stopped),
    Attack(
      "a slow match in gmatch", "for _ in (('a'):rep(50000)):gmatch('.-.-.-.-b') do end",
      .error("too costly"), .stopped),
    Attack(
      "a slow balance", "return (('('):rep(100000)):find('%b()')", .stopped, .error("too costly"),
      .finished),
    Attack(
      "a plain search of much",
      "local a = ('a'):rep(500000) return (a .. a):find(a .. 'b', 1, true)", .finished,
      .error("too costly"), .stopped),
    Attack(
      "plain searches for ever",
      "local a = ('a'):rep(500000) while true do (a .. a):find(a .. 'b', 1, true) end", .stopped,
      .error("too costly")),
    Attack("a pattern without end", "return ('x'):find('[a')", .error("malformed pattern")),
    Attack(
      "a deep pattern", "return (('x'):rep(300000)):match(('.-'):rep(300000))", .error(""),
      .stopped, .finished),
    Attack("a format of great width", "('%99999d'):format(1)", .error("invalid conversion")),
    Attack("a format without end", "return ('%'):format(1)", .error("invalid conversion")),
    Attack("utf8 of much", "while true do utf8.len(('ä'):rep(100000)) end", .stopped),
    Attack(
      "codepoints of much", "return utf8.codepoint(('ä'):rep(1000000), 1, -1)", .error(""),
      .outOfMemory),
    Attack("packing much", "while true do string.pack('z', ('x'):rep(100000)) end", .stopped),
  ]

  private static let code = [
    Attack(
      "bytecode in load", #"assert(load('\27Lua'))"#, .error("attempt to load a binary chunk")),
    Attack("bytecode by mode", "assert(load('return 1', 'x', 'b'))", .error("only text")),
    Attack(
      "bytecode by a reader",
      #"local n = 0 assert(load(function() n = n + 1 return n == 1 and '\27Lua' or nil end))"#,
      .error("attempt to load a binary chunk")),
    Attack(
      "dump", "return string.dump and string.dump(print)", .finished, .error("unable to dump")),
    Attack(
      "dump and load",
      "if string.dump then assert(load(string.dump(function() return 1 end)))() else error('no dump') end",
      .error("attempt to load a binary chunk"), .error("no dump")),
    Attack(
      "nested parentheses", "assert(load('return ' .. ('('):rep(250) .. '1' .. (')'):rep(250)))",
      .error("C stack overflow")),
    Attack(
      "nested tables", "assert(load('return ' .. ('{'):rep(5000) .. ('}'):rep(5000)))",
      .error("C stack overflow")),
    Attack(
      "a long expression", "assert(load('return ' .. ('1+'):rep(100000) .. '1'))", .finished,
      .error("")),
    Attack(
      "many locals", "assert(load(('local x '):rep(201)))", .error("too many local variables")),
    Attack("a source of 2 MB", "assert(load(('x=1 '):rep(500000)))", .error("source too long")),
    Attack(
      "a reader that gives numbers", "assert(load(function() return 5 end))", .error(""), .stopped),
    Attack(
      "load with its own globals", "assert(load('x = 1', 'c', 't', {}))() return x", .finished),
    Attack(
      "load sees the sandbox", "assert(load('assert(io == nil and os == nil and debug == nil)'))()",
      .finished),
    Attack(
      "load cannot make globals either", "assert(load('stray = 1'))()",
      .error("'stray' is not declared")),
  ]

  private static let sandbox = [
    Attack(
      "what reads files and processes",
      "assert(io == nil and os == nil and debug == nil and package == nil)", .finished),
    Attack(
      "what runs files",
      "assert(dofile == nil and loadfile == nil and loadstring == nil and collectgarbage == nil)",
      .finished),
    Attack("what the host keeps for itself", "assert(framed == nil)", .finished),
    Attack("the registry by require", "require('_G')", .error("there is no module '_G'")),
    Attack(
      "a library by require", "assert(require('string') == string and not require('table').dump)",
      .finished),
    Attack("a library that is not there by require", "require('os')", .error("no module 'os'")),
    Attack("changing texts", "getmetatable('').__index = function() end", .error("")),
    Attack(
      "adding to texts", "getmetatable('').__add = function() return 'x' end return 'a' + 'b'",
      .error("")),
    Attack("texts without a metatable", "setmetatable('', {})", .error("")),
    Attack(
      "replacing the globals' metatable", "setmetatable(_G, {})", .error("protected metatable")),
    Attack("seeing the globals' metatable", "assert(getmetatable(_G) == false)", .finished),
    Attack("a global", "count = 1", .error("'count' is not declared")),
    Attack("a global in _G", "_G.count = 1", .error("'count' is not declared")),
    Attack("a handle's metatable", "assert(not getmetatable(require('host').echo))", .finished),
    Attack(
      "a cyclic table for the host", "local t = {} t.t = t require('host').echo(t)",
      .error("it cannot be read")),
    Attack(
      "a deep table for the host",
      "local t = {} for i = 1, 100 do t = { t } end require('host').echo(t)",
      .error("it cannot be read")),
    Attack(
      "a huge table for the host",
      "local t = {} for i = 1, 20000 do t[i] = i end require('host').echo(t)",
      .error("it cannot be read")),
    Attack(
      "a table that lies to the host",
      "require('host').echo(setmetatable({}, { __index = error, __pairs = error, __len = error }))",
      .finished),
    Attack(
      "many arguments for the host", "require('host').echo(table.unpack({}, 1, 200))", .finished),
  ]

  @Test("A library function that could loop is bounded.", arguments: functions)
  func functionAttack(_ attack: Attack) { attack.run() }

  @Test("Code comes as text, within limits, in the sandbox.", arguments: code)
  func codeAttack(_ attack: Attack) { attack.run() }

  @Test("Nothing leads out of the sandbox.", arguments: sandbox)
  func sandboxAttack(_ attack: Attack) { attack.run() }

  @Test(
    "What one state does to its libraries, another does not see, nor a renewed one.",
    arguments: [
      "string.format = nil", "table.insert = print", "math = nil", "math.pi = 3",
      "string = {}", "string.more = 1", "string[1] = 1", "rawset(_G, 'left', 1)",
      "rawset(_G, 'math', nil) rawset(_G, 'left', 1)", "_G._G = {}", "_VERSION = 'mine'",
      "setmetatable(table, {__index = function() return print end})",
      "utf8.char, utf8.len = utf8.len, utf8.char", "print = nil", "coroutine = 1",
      "local t = string string = table table = t", "local _ = 1",
      "print = nil rawset(_G, 'left', _G)", "math.pi = nil math.left = _G", "_G._G = nil",
      "string.rep = table.concat",
    ])
  func isolation(vandal: String) throws {
    let survey = """
      local found = {}
      for name, value in pairs(_G) do
        if type(value) == "table" and value ~= _G then
          assert(getmetatable(value) == nil)
          for field, inner in pairs(value) do
            found[#found + 1] = name .. "." .. field .. tostring(inner)
          end
        else
          found[#found + 1] = name .. (value == _G and "" or tostring(value))
        end
      end
      table.sort(found)
      return table.concat(found, " ")
      """
    let host = TestHost()
    let first = try Interpreter(limits: Attack.limits, seed: 1, host: host)
    let pristine = try #require(try first.run(Array(survey.utf8), chunk: "a.lua").string)
    _ = try first.run(Array(vandal.utf8), chunk: "b.lua")
    let second = try Interpreter(limits: Attack.limits, seed: 1, host: host)
    #expect(try second.run(Array("return math.pi".utf8), chunk: "c.lua").number == .pi)
    try first.renew(for: host)
    #expect(try first.run(Array(survey.utf8), chunk: "a.lua").string == pristine)
    withExtendedLifetime(host) {}
  }

  @Test("A printed line is cut at a bound, between letters.")
  func longLine() throws {
    let host = TestHost()
    let interpreter = try Interpreter(limits: Attack.limits, seed: 1, host: host)
    _ = try interpreter.run(
      Array("print(('ä'):rep(1000000), 'x') print('short')".utf8), chunk: "a.lua")
    #expect(host.lines.count == 2)
    #expect(host.lines[0].utf8.count < 11_000)
    #expect(host.lines[0].allSatisfy { $0 == "ä" || $0 == "…" })
    #expect(host.lines[1] == "short")
  }
}
