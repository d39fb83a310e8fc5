import LuaRuntime
import Testing

/// Calls of library functions that would run for ever, take all memory or reach too far: each ends
/// soon and says why, and the state can be used afterwards.
@Suite struct CostlyCallTests {
  enum Ending: Equatable, CustomTestStringConvertible {
    case returns(String)
    /// Fails with a message that contains this.
    case fails(String)
    case runsOutOfTime
    case runsOutOfMemory

    var testDescription: String {
      switch self {
      case .returns(let text): "returns \(text)"
      case .fails(let text): "fails: \(text)"
      case .runsOutOfTime: "runs out of time"
      case .runsOutOfMemory: "runs out of memory"
      }
    }
  }

  struct Case: CustomTestStringConvertible {
    var code: String
    var ending: Ending
    var testDescription: String { "\(code) \(ending.testDescription)" }

    init(_ code: String, _ ending: Ending) {
      self.code = code
      self.ending = ending
    }
  }

  static let patterns = [
    Case("return ('a'):rep(50000):find('.-.-.-.-b')", .fails("pattern too costly: more than 9")),
    Case(
      "return ('a'):rep(40):find(('a*'):rep(16) .. 'b')", .fails("use fewer of '*', '+' and '-'")),
    Case("return ('('):rep(50000):find('%b()')", .fails("pattern too costly")),
    Case("return ('b'):rep(1000):find('[' .. ('ac'):rep(250000) .. ']')", .fails("too costly")),
    Case("return ('a'):rep(300):match(('a?'):rep(300))", .fails("pattern too complex")),
    Case("return ('a'):rep(1e6):find(('a'):rep(500000) .. 'b', 1, true)", .returns("nil")),
    Case(
      "return ('a'):rep(1e6):find(('a'):rep(2e5) .. 'b' .. ('a'):rep(2e5), 1, true)",
      .returns("nil")),
    Case("return (('x'):rep(300000):gsub('x', 'yz')):len()", .returns("600000")),
  ]

  static let strings = [
    Case("return (''):rep(1 << 40)", .returns("")),
    Case("return ('x'):rep((1 << 31) - 1)", .runsOutOfMemory),
    Case("return ('x'):rep(1 << 40)", .fails("resulting string too large")),
    Case("local s = 'x' while true do s = s .. s end", .runsOutOfMemory),
    Case("getmetatable('').__index = nil", .fails("attempt to index a boolean value")),
    Case("return setmetatable('', {})", .fails("table expected, got string")),
    Case("return ('x'):gsub('x', function() while true do end end)", .runsOutOfTime),
    Case(
      "while true do pcall(string.gsub, 'x', 'x', function() while true do end end) end",
      .runsOutOfTime),
    Case(
      "return ('x'):gsub('x', require('host').wait)", .fails("a timed call inside a callback")),
  ]

  static let tables = [
    Case("return table.move({}, 1, 1 << 40, 2)", .runsOutOfTime),
    Case("\(huge) table.insert(t, 1, 0)", .runsOutOfTime),
    Case("\(huge) table.remove(t, 1)", .runsOutOfTime),
    Case("\(huge) return table.concat(t)", .fails("invalid value (nil) at index 1")),
    Case("\(huge) return table.unpack(t)", .fails("too many results to unpack")),
    Case("\(huge) table.sort(t, math.type)", .fails("array too big")),
    Case(
      "table.sort(setmetatable({}, {__len = function() return (1 << 31) - 2 end}), math.type)",
      .fails("array too big")),
    Case("table.sort({3, 1, 2}, function() while true do end end)", .runsOutOfTime),
    Case("table.sort({3, 1, 2}, function() while true do pcall(error) end end)", .runsOutOfTime),
    Case("table.sort({3, 1, 2}, require('host').wait)", .fails("a timed call inside a callback")),
    Case(
      "local t = {} for i = 1, 1000 do t[i] = i % 7 end "
        + "table.sort(t, function() return true end) return #t", .returns("1000")),
    Case("table.sort({3, nil, 2, 'x', 1})", .fails("attempt to compare")),
    Case("local t = {} while true do t[#t + 1] = ('x'):rep(10000) end", .runsOutOfMemory),
  ]

  static let base = [
    Case(
      "return select(2, load('\\27Lua'))", .returns("attempt to load a binary chunk (mode is 't')")),
    Case(
      "return select(2, load('x', 'x', 'b'))", .returns("only text can be loaded (mode is 'b')")),
    Case("return load(function() while true do end end)", .runsOutOfTime),
    Case(
      "return select(2, load(function() return 'x = 1 ' end))",
      .returns("test.lua:1: source too long: 'load' takes at most 1 MB")),
    Case(
      "return select(2, load(('x = 1 '):rep(200000)))",
      .returns("source too long: 'load' takes at most 1 MB")),
    Case("return (load('x=' .. ('('):rep(250) .. '1' .. (')'):rep(250)))", .returns("nil")),
    Case("load('undeclared = 1')()", .fails("'undeclared' is not declared")),
    Case("return load('return value', 'x', 't', {value = 5})()", .returns("5")),
    Case("setmetatable({}, {__gc = function() end})", .fails("use a to-be-closed variable")),
    Case("setmetatable({}, {__gc = true})", .fails("__gc is not available here")),
    Case(
      "local called = false; local m = {}; setmetatable({}, m); "
        + "m.__gc = function() called = true end; "
        + "for i = 1, 100000 do local t = {} end return tostring(called)", .returns("false")),
    Case("setmetatable(setmetatable({}, {__metatable = 1}), {})", .fails("protected metatable")),
  ]

  static let missing = [
    "io", "os", "debug", "package", "dofile", "loadfile", "collectgarbage", "string.dump",
  ].map { Case("return \($0)", .returns("nil")) }

  /// A table that claims to be endless.
  private static let huge = "local t = setmetatable({}, {__len = function() return 1 << 40 end})"

  @Test(arguments: patterns + strings)
  func aCallOfAStringFunctionEnds(_ example: Case) throws { try check(example) }

  @Test(arguments: tables)
  func aCallOfATableFunctionEnds(_ example: Case) throws { try check(example) }

  @Test(arguments: base + missing)
  func aCallOfABasicFunctionEnds(_ example: Case) throws { try check(example) }

  private func check(_ example: Case) throws {
    // Time enough for every other ending, also in a debug build on a busy machine.
    let time: Duration = example.ending == .runsOutOfTime ? .milliseconds(100) : .seconds(10)
    let sandbox = try Sandbox(limits: Limits(memory: 64 << 20, time: time))
    switch (example.ending, Result { try sandbox.run(example.code) }) {
    case (.returns(let expected), .success(let value)):
      #expect((value.string ?? "\(value)") == expected)
    case (.fails(let part), .failure(let error as LuaError)):
      #expect(error.reason == .runtime)
      #expect(error.message.contains(part))
      #expect(error.line == 1)
    case (.runsOutOfTime, .failure(let error as LuaError)):
      #expect(error.reason == .timeBudget)
    case (.runsOutOfMemory, .failure(let error as LuaError)):
      #expect(error.reason == .memoryBudget)
    case (_, let result):
      Issue.record("\(result)")
    }
    #expect(try sandbox.run("return ('still'):rep(2, ' ')").string == "still still")
  }

  @Test func aLongLineIsCutBetweenCharacters() throws {
    let sandbox = try Sandbox()
    try sandbox.run("print(('é'):rep(1e6), 'x') print(1, nil, {} ~= nil)")
    #expect(sandbox.printed == [String(repeating: "é", count: 5120) + "…", "1\tnil\ttrue"])
  }
}
