import LuaRuntime
import Testing

/// Work in C that grows with what the plugin made, where no hook fires: each part of it looks
/// whether the budget is spent.
struct HostileWorkTests {
  private static let patterns = [
    ("an empty pattern", "''"), ("positions", "('()'):rep(32) .. '$'"),
    ("captures", "('('):rep(20) .. (')'):rep(20) .. '$'"), ("an end", "'$'"),
    ("an end after nothing", "'x-$'"), ("a frontier", "'%f[y]'"), ("a balance", "'%b()'"),
    ("a repetition", "'()%1'"), ("what is never there", "'y'"), ("an optional", "'y?z?y?z?$'"),
    ("an anchor inside", "'x^'"), ("a set", "'[^x]'"),
  ].flatMap { name, pattern in
    [
      Attack(
        "\(name), in find, for ever",
        "local s, p = ('x'):rep(4e6), \(pattern) while true do pcall(s.find, s, p) end", .stopped),
      Attack(
        "\(name), in gsub, for ever",
        "local s, p = ('x'):rep(1e6), \(pattern) while true do pcall(s.gsub, s, p, '') end",
        .stopped),
      Attack(
        "\(name), in gmatch, for ever",
        "local s, p = ('x'):rep(1e6), \(pattern) while true do pcall(function() for _ in s:gmatch(p) do end end) end",
        .stopped),
    ]
  }

  /// Each turn of the loop in C calls a function in C that itself takes milliseconds.
  private static let slow = """
    local full = {} for i = 1, 20000 do full[i] = '' end
    local hollow = {} for i = 1, 60000 do hollow[i] = 1 end for i = 1, 60000 do hollow[i] = nil end
    local joins = setmetatable({}, { __index = function() return table.concat(full) end,
      __len = function() return 1 << 30 end })
    local joined = setmetatable(full, { __index = table.concat })
    local list = {} for i = 1, 200 do list[i] = setmetatable(hollow, { __tostring = next }) end

    """
  private static let loops = [
    ("gsub with a table", "(('x'):rep(1e6)):gsub('', joined)"),
    ("gsub with a function", "(('x'):rep(1e6)):gsub('', function() return table.concat(full) end)"),
    (
      "gsub with rep",
      "(('x'):rep(1e6)):gsub('()', function() return ('x'):rep(5e6, ''):sub(1, 1) end)"
    ),
    ("gsub with a replacement that is long", "(('x'):rep(1e6)):gsub('', ('%0'):rep(1e5))"),
    ("concat", "table.concat(joins)"), ("unpack", "table.unpack(joins, 1, 100000)"),
    ("move", "table.move(joins, 1, 1 << 30, 1, setmetatable({}, { __newindex = rawlen }))"),
    (
      "remove",
      "table.remove(setmetatable({}, { __index = joins, __newindex = rawlen, __len = function() return 1 << 30 end }), 1)"
    ),
    ("sort", "table.sort(full, function() return next(hollow) end)"),
    ("next", "while true do next(hollow) end"),
    (
      "sort with rep",
      "local t = {} for i = 1, 1e4 do t[i] = i end table.sort(t, function() ('x'):rep(5e6) end)"
    ),
  ].map { name, loop in
    Attack(
      "\(name), each turn slow", slow + "while true do pcall(function() \(loop) end) end", .stopped,
      .outOfMemory, .error("not enough memory"))
  }

  private static let loading = [
    Attack(
      "a text that gets ever slower to compile",
      "local s = 'return a' .. (' or a'):rep(100000) while true do load(s) end", .stopped),
    Attack(
      "many names of chunks",
      "local name = ('x'):rep(50000) for i = 1, 3000 do load('return 1', '=' .. name .. i) end",
      .finished),
    Attack(
      "many names of files",
      "local name = ('x'):rep(50000) for i = 1, 3000 do load('return 1', '@' .. name .. i) end",
      .finished),
    Attack(
      "words for ever", "while true do tostring({}) end", .stopped),
    Attack(
      "words that are kept", "local t = {} while true do t[#t + 1] = tostring({}) end",
      .stopped, .outOfMemory),
  ]

  /// Calls below which something is asked of the host, or goes wrong.
  private static func below(_ depth: Int, _ what: String) -> String {
    """
    load("local what = ... local function f(n) if n == 0 then what() end return 1 + f(n - 1) end f(\(depth))")(
      function() \(what) end)
    """
  }

  private static let depths = [
    Attack("a loop far below code of a text", below(60000, "while true do end"), .stopped),
    Attack("an error far below code of a text", below(60000, "error('here')"), .error("here")),
    Attack(
      "an error of the host's far below code of a text, again and again",
      below(
        60000,
        "local c = require('host').echo while true do pcall(c, setmetatable({}, {}), {}, c, { c, { c } }) pcall(require, 'none') end"
      ),
      .stopped),
    Attack(
      "errors at levels far below", below(60000, "while true do pcall(error, 'x', 50000) end"),
      .stopped),
    Attack(
      "a call of the host's where nothing can wait, far below",
      below(
        60000, "local w = require('host').wait while true do pcall(table.sort, { 2, 1 }, w) end"),
      .stopped),
  ]

  @Test("A pattern pays for all that it tries.", arguments: patterns)
  func patternAttack(_ attack: Attack) { attack.run() }

  @Test("Each turn of a loop in C can be the last.", arguments: loops)
  func loopAttack(_ attack: Attack) { attack.run() }

  @Test("What loads text, and what is told of it, is bounded.", arguments: loading)
  func loadingAttack(_ attack: Attack) { attack.run() }

  @Test("What the host looks up does not grow with the number of calls.", arguments: depths)
  func depthAttack(_ attack: Attack) { attack.run() }

  @Test("A file that takes long to compile is stopped as it is read, at a line of it.")
  func slowFile() throws {
    let host = TestHost()
    let interpreter = try Interpreter(limits: Attack.limits, seed: 1, host: host)
    let source = "return a" + String(repeating: "\n or a", count: 100_000)
    let start = Duration.threadTime
    let error = try #require(throws: LuaError.self) {
      try interpreter.run(Array(source.utf8), chunk: "slow.lua")
    }
    #expect(error.reason == .sourceBudget)
    #expect(error.chunk == "slow.lua")
    #expect((2...100_000).contains(error.line ?? 0), "\(error)")
    #expect(Duration.threadTime - start < Attack.limits.time + Attack.grace)
    #expect(try interpreter.run(Array("return 1".utf8), chunk: "next.lua").integer == 1)
    withExtendedLifetime(host) {}
  }

  @Test("Far below code of a text the place is that of the file that loaded it.")
  func place() throws {
    let host = TestHost()
    let interpreter = try Interpreter(limits: Attack.limits, seed: 1, host: host)
    let source =
      "\n"
      + #"load("local function f(n) if n == 0 then while true do end end return 1 + f(n - 1) end f(60000)")()"#
    let error = try #require(throws: LuaError.self) {
      try interpreter.run(Array(source.utf8), chunk: "deep.lua")
    }
    #expect(error.reason == .timeBudget)
    #expect(error.chunk == "deep.lua" && error.line == 2, "\(error)")
    withExtendedLifetime(host) {}
  }

  @Test("A table that names one long text many times is not copied many times.")
  func longTexts() throws {
    let host = TestHost()
    let interpreter = try Interpreter(limits: .standard, seed: 1, host: host)
    interpreter.setModule("host", .reference(interpreter.functions(TestHost.functions)))
    let start = Duration.threadTime
    let source = """
      local s, t = ('x'):rep(2e7), {}
      for i = 1, 9000 do t[i] = s end
      require('host').echo(t)
      """
    let error = try #require(throws: LuaError.self) {
      try interpreter.run(Array(source.utf8), chunk: "long.lua")
    }
    #expect(error.message.contains("it cannot be read"))
    #expect(Duration.threadTime - start < .seconds(2))
    withExtendedLifetime(host) {}
  }
}
