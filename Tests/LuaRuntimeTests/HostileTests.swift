import Testing

/// Code that never returns, in every place where code can be: stopped at the deadline, and the
/// program goes on.
struct HostileTests {
  private static let loops = [
    // Each look at all open calls takes time, which must not be all the time that there is.
    Attack(
      "a loop below many calls",
      "local function f(n) if n == 0 then while true do end end return 1 + f(n - 1) end f(60000)",
      .stopped),
    Attack("a loop", "while true do end", .stopped),
    Attack("a numeric loop", "for i = 1, math.huge do end", .stopped),
    Attack("a loop by goto", "::again:: goto again", .stopped),
    Attack("an endless tail call", "local function f() return f() end f()", .stopped),
    Attack("a pcall loop", "while true do pcall(error) end", .stopped),
    Attack(
      "a loop in a pcall loop", "while true do pcall(function() while true do end end) end",
      .stopped),
    Attack("pcall that calls itself", "local function f() pcall(f) pcall(f) end f()", .stopped),
    Attack(
      "pcall that calls itself for ever", "local function f() while true do pcall(f) end end f()",
      .stopped),
    Attack(
      "pcall that calls itself, in a coroutine",
      "local function f() while true do pcall(f) end end coroutine.wrap(f)()", .stopped),
    Attack("pcall of pcall", "while true do pcall(pcall, pcall, error) end", .stopped),
    Attack("a looping handler", "xpcall(error, function() while true do end end)", .stopped),
    Attack(
      "a handler that fails", "while true do xpcall(error, function() error() end) end", .stopped),
    Attack(
      "a looping handler of a looping handler",
      "local function h() xpcall(error, h) while true do end end xpcall(error, h)", .stopped),
    Attack("select over many", "local function f(...) return f(...) end f(1, 2, 3)", .stopped),
  ]

  private static let callbacks = [
    Attack("sort", "table.sort({ 3, 2, 1 }, function() while true do end end)", .stopped),
    Attack(
      "sort with pcall", "table.sort({ 3, 2, 1 }, function() while true do pcall(error) end end)",
      .stopped),
    Attack("gsub", "('abc'):gsub('.', function() while true do end end)", .stopped),
    Attack(
      "gsub with pcall", "('abc'):gsub('.', function() while true do pcall(error) end end)",
      .stopped),
    Attack(
      "a coroutine in gsub with pcall",
      """
      local co = coroutine.wrap(function() while true do coroutine.yield('x') end end)
      while true do pcall(string.gsub, ('a'):rep(1e5), 'a', function() return co() end) end
      """, .stopped),
    Attack(
      "sort with an error whose words never end",
      """
      local loop = setmetatable({}, { __tostring = function() while true do end end })
      while true do pcall(table.sort, { 3, 2, 1 }, function() error(loop) end) end
      """, .stopped),
    Attack("gmatch", "while true do for _ in ('abc'):gmatch('.') do end end", .stopped),
    Attack("a reader of load", "load(function() while true do end end)", .stopped),
    Attack(
      "a reader that never ends", "while true do load(function() return ' ' end) end", .stopped,
      .finished),
    Attack("an iterator", "for _ in function() return 1 end do end", .stopped),
    Attack(
      "__index", "return setmetatable({}, { __index = function() while true do end end }).x",
      .stopped),
    Attack(
      "__newindex", "setmetatable({}, { __newindex = function() while true do end end }).x = 1",
      .stopped),
    Attack(
      "__eq",
      "local m = { __eq = function() while true do end end } return setmetatable({}, m) == setmetatable({}, m)",
      .stopped),
    Attack(
      "__lt in sort",
      "local m = { __lt = function() while true do end end } table.sort { setmetatable({}, m), setmetatable({}, m) }",
      .stopped),
    Attack(
      "__concat", "return 'a' .. setmetatable({}, { __concat = function() while true do end end })",
      .stopped),
    Attack(
      "__len", "return #setmetatable({}, { __len = function() while true do end end })", .stopped),
    Attack("__call", "setmetatable({}, { __call = function() while true do end end })()", .stopped),
    Attack(
      "__pairs",
      "for _ in pairs(setmetatable({}, { __pairs = function() while true do end end })) do end",
      .stopped),
    Attack(
      "__tostring", "tostring(setmetatable({}, { __tostring = function() while true do end end }))",
      .stopped),
    Attack(
      "__tostring in print",
      "print(setmetatable({}, { __tostring = function() while true do end end }))", .stopped),
    Attack(
      "__name and ipairs",
      "for _ in ipairs(setmetatable({}, { __index = function(_, i) return i end })) do end",
      .stopped),
    Attack(
      "__tostring of an error",
      "error(setmetatable({}, { __tostring = function() while true do end end }))",
      .stopped, .error("__tostring failed")),
    Attack(
      "__close",
      "local x <close> = setmetatable({}, { __close = function() while true do end end })", .stopped
    ),
    Attack(
      "__close with pcall",
      "local x <close> = setmetatable({}, { __close = function() while true do pcall(error) end end })",
      .stopped),
    Attack(
      "__close after an error",
      "local x <close> = setmetatable({}, { __close = function() while true do end end }) error('x')",
      .error("x")),
    Attack(
      "__close after a stop in a callback",
      """
      local x <close> = setmetatable({}, { __close = function() while true do end end })
      table.sort({ 1, 2 }, function() while true do end end)
      """, .stopped),
    Attack(
      "closing, in a __close, one that was stopped in a callback",
      """
      local c = coroutine.create(function()
        local x <close> = setmetatable({}, { __close = function() while true do end end })
        table.sort({ 1, 2 }, function() while true do end end)
      end)
      local y <close> = setmetatable({}, { __close = function() coroutine.close(c) end })
      coroutine.resume(c)
      """, .stopped),
    Attack(
      "a handler for a stop in a callback",
      "xpcall(table.sort, function() while true do end end, { 1, 2 }, function() while true do end end)",
      .stopped),
    Attack(
      "__close after a stop",
      "local x <close> = setmetatable({}, { __close = function() while true do end end }) while true do end",
      .stopped),
  ]

  private static let coroutines = [
    Attack("in wrap", "coroutine.wrap(function() while true do end end)()", .stopped),
    Attack(
      "in resume", "coroutine.resume(coroutine.create(function() while true do end end))", .stopped),
    Attack(
      "killed inside, returning normally outside",
      "coroutine.resume(coroutine.create(function() while true do end end)) return 'fine'", .stopped
    ),
    Attack(
      "wrap of itself in pcall",
      "local function f() while true do pcall(coroutine.wrap(f)) end end f()", .stopped),
    Attack(
      "resume of itself",
      "local function f() while true do coroutine.resume(coroutine.create(f)) end end f()", .stopped
    ),
    Attack(
      "two thousand, for ever",
      """
      local all = {}
      for i = 1, 2000 do all[i] = coroutine.wrap(function() while true do coroutine.yield() end end) end
      while true do for i = 1, #all do all[i]() end end
      """, .stopped),
    Attack(
      "one that failed and yields as it closes, resumed for ever",
      """
      local co = coroutine.create(function()
        local x <close> = setmetatable({}, { __close = function() coroutine.yield() end })
        error('x')
      end)
      while true do coroutine.resume(co) end
      """, .stopped),
    Attack(
      "new ones for ever", "while true do coroutine.wrap(function() coroutine.yield() end)() end",
      .stopped),
    Attack(
      "close of one whose __close loops",
      """
      local c = coroutine.create(function()
        local x <close> = setmetatable({}, { __close = function() while true do end end })
        coroutine.yield()
      end)
      coroutine.resume(c)
      coroutine.close(c)
      return 'fine'
      """, .stopped),
    Attack(
      "__close of a wrapped one that failed",
      """
      coroutine.wrap(function()
        local x <close> = setmetatable({}, { __close = function() while true do pcall(error) end end })
        error('x')
      end)()
      """, .stopped),
    Attack(
      "in sort in a coroutine",
      "coroutine.wrap(function() table.sort({ 1, 2 }, function() while true do end end) end)()",
      .stopped),
    Attack(
      "a chain of a hundred",
      """
      local function f(n) if n == 0 then while true do end end coroutine.wrap(f)(n - 1) end
      f(100)
      """, .stopped),
    Attack(
      "a chain without end", "local function f() return coroutine.wrap(f)() end f()",
      .error("C stack overflow"), .stopped, .outOfMemory),
    Attack(
      "resuming itself", "local c c = coroutine.wrap(function() c() end) c()",
      .error("cannot resume non-suspended coroutine")),
    Attack(
      "resuming the main one",
      "local m = coroutine.running() coroutine.wrap(function() assert(coroutine.resume(m)) end)()",
      .error("cannot resume non-suspended coroutine")),
    Attack(
      "closing itself", "coroutine.close(coroutine.running())",
      .error("cannot close a running coroutine")),
    Attack(
      "closing the one around it",
      "local m = coroutine.running() coroutine.wrap(function() coroutine.close(m) end)()",
      .error("cannot close")),
    Attack("a stray yield", "coroutine.yield(1)", .error("nothing to yield to")),
    Attack(
      "a stray yield in a loop", "while true do coroutine.yield() end",
      .error("nothing to yield to")),
    Attack(
      "waiting while loading", "require('host').wait()", .error("a timed call while the file loads")
    ),
    Attack(
      "a loop after the host closed a coroutine",
      "require('host').part(print) while true do end", .stopped),
    Attack(
      "the host closing a coroutine again and again",
      "local part = require('host').part while true do pcall(part, print) end", .stopped),
    Attack(
      "the host closing a coroutine in sort",
      "local part = require('host').part table.sort({ 2, 1 }, function() part(print) while true do end end)",
      .stopped),
    Attack(
      "waiting in sort", "table.sort({ 1, 2 }, require('host').wait)",
      .error("a timed call inside a callback")),
  ]

  @Test("A loop is stopped at its deadline.", arguments: loops)
  func loopAttack(_ attack: Attack) { attack.run() }

  @Test("A loop in what Lua calls back is stopped at its deadline.", arguments: callbacks)
  func callbackAttack(_ attack: Attack) { attack.run() }

  @Test(
    "A loop in coroutines is stopped at its deadline; misuse of them is an error.",
    arguments: coroutines)
  func coroutineAttack(_ attack: Attack) { attack.run() }
}
