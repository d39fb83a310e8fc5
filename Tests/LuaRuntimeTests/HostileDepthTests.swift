import Testing

/// Calls that go ever deeper in C, by every way that leads back from C into Lua: an error with its
/// place, never the end of the stack.
struct HostileDepthTests {
  /// So many suspended coroutines, each of which closes the one before as it closes.
  private static func closing(_ count: Int, _ end: String) -> String {
    """
    local last
    for i = 1, \(count) do
      local before = last
      local co = coroutine.create(function()
        local x <close> = setmetatable({}, { __close = function()
          if before then coroutine.close(before) end
        end })
        coroutine.yield()
      end)
      coroutine.resume(co)
      last = co
    end
    \(end)
    """
  }

  private static let closings = [
    Attack(
      "coroutines that close one another", closing(5000, "coroutine.close(last)"),
      .error("C stack overflow")),
    Attack(
      "the same, although pcall catches it",
      closing(
        5000,
        "local ok, e = pcall(coroutine.close, last) assert(not ok and e:find 'C stack overflow')"),
      .finished),
    Attack(
      "the same in a sort, in a gsub",
      closing(
        5000,
        """
        local function close() coroutine.close(last) end
        ('x'):gsub('.', function() table.sort({ 2, 1 }, close) end)
        """), .error("C stack overflow")),
    Attack(
      "the same below as many calls as fit",
      """
      local function deep(n) return n == 0 and 'x' or ('x'):gsub('x', function() return deep(n - 1) end) end
      local last
      for i = 1, 3000 do
        local before = last
        local co = coroutine.create(function()
          local x <close> = setmetatable({}, { __close = function()
            deep(150)
            if before then
              local function close(n)
                if n == 0 then coroutine.close(before) else ('x'):gsub('x', function() close(n - 1) end) end
              end
              close(150)
            end
          end })
          coroutine.yield()
        end)
        coroutine.resume(co)
        last = co
      end
      coroutine.close(last)
      """, .error("C stack overflow"), .stopped),
    Attack(
      "wrapped ones that fail one in the other's __close",
      """
      local last = function() end
      for i = 1, 5000 do
        local before = last
        last = coroutine.wrap(function()
          local x <close> = setmetatable({}, { __close = function() before() end })
          error('x')
        end)
      end
      last()
      """, .error("C stack overflow")),
    Attack(
      "one that is made, run and closed in each __close",
      """
      local function go()
        local co = coroutine.create(function()
          local x <close> = setmetatable({}, { __close = go })
          coroutine.yield()
        end)
        coroutine.resume(co)
        coroutine.close(co)
      end
      go()
      """, .error("C stack overflow"), .finished),
    Attack(
      "a hundred that close one another, as stock Lua does",
      closing(100, "assert(coroutine.close(last) == true)"), .finished),
    Attack(
      "many that are closed one after the other",
      "for i = 1, 2000 do coroutine.close(coroutine.create(print)) end", .finished),
  ]

  private static let callbacks = [
    ("gsub", "('x'):gsub('x', f)"), ("gsub with a table", "('x'):gsub('x', t)"),
    ("sort", "table.sort({ 2, 1 }, f)"), ("tostring", "tostring(t)"), ("print", "print(t)"),
    ("format", "('%s'):format(t)"), ("concat", "table.concat(t, '', 1, 1)"),
    ("unpack", "table.unpack(t, 1, 1)"), ("insert", "table.insert(t, 1)"),
    ("move", "table.move(t, 1, 1, 2)"), ("an index", "return t[1]"), ("an assignment", "t[1] = 1"),
    ("a length", "return #t"), ("a comparison", "return t < t"), ("a sum", "return t + t"),
    ("a join", "return t .. t"), ("a call", "t()"), ("pairs", "pairs(t)"),
    ("ipairs", "for _ in ipairs(t) do end"), ("pcall", "pcall(f) error('x')"),
    ("a handler", "xpcall(error, f) error('x')"), ("load", "load(f) error('x')"),
    ("an error that tells of itself", "error(t)"), ("wrap", "coroutine.wrap(f)()"),
    ("resume", "assert(coroutine.resume(coroutine.create(f)))"),
    ("__close", "local x <close> = t"), ("the host", "require('host').part(f) f()"),
    ("next", "next(t) f()"), ("math", "math.max(1, f())"),
  ].map { name, call in
    Attack(
      "\(name) in \(name)",
      """
      local t, f
      function f() \(call) end
      t = setmetatable({}, {
        __index = f, __newindex = f, __tostring = f, __len = f, __lt = f, __add = f, __concat = f,
        __call = f, __pairs = f, __close = f,
      })
      f()
      """, .error(""), .stopped, .outOfMemory)
  }

  @Test("Closing goes no deeper than the stack of C allows, and says so.", arguments: closings)
  func closingAttack(_ attack: Attack) { attack.run() }

  @Test("What calls back goes no deeper than the stack of C allows.", arguments: callbacks)
  func callbackAttack(_ attack: Attack) { attack.run() }
}
