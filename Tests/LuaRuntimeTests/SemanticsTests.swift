import LuaRuntime
import Testing

/// What the sandbox replaces means what it means in stock Lua 5.4.
struct SemanticsTests {
  @Test(
    "Coroutines end, close and answer as in stock Lua.",
    arguments: [
      // One that has ended by an error is dead, and its variables are still to be closed.
      """
      local n = 0
      local co = coroutine.create(function()
        local x <close> = setmetatable({}, { __close = function(_, e) n = n + 1 show(e) end })
        error("e")
      end)
      show(coroutine.resume(co)) show(coroutine.status(co)) show(coroutine.resume(co))
      show(n) show(coroutine.close(co)) show(n) show(coroutine.status(co))
      show(coroutine.close(co)) show(coroutine.resume(co)) show(n)
      """,
      """
      local co = coroutine.create(error)
      show(coroutine.resume(co, 100)) show(coroutine.close(co)) show(coroutine.close(co))
      """,
      """
      local co = coroutine.create(error)
      coroutine.resume(co, { 1 }) local ok, e = coroutine.close(co) show(ok, type(e), e[1])
      """,
      """
      local co = coroutine.create(function()
        local x <close> = setmetatable({}, { __close = function() error("in it", 0) end })
        coroutine.yield(1, 2)
      end)
      show(coroutine.resume(co)) show(coroutine.close(co)) show(coroutine.status(co))
      show(coroutine.resume(co))
      """,
      """
      local co = coroutine.create(function() coroutine.yield() end)
      show(coroutine.close(co)) show(coroutine.status(co)) show(coroutine.resume(co))
      """,
      "local co = coroutine.create(print) show(coroutine.status(co)) show(coroutine.close(co))",
      """
      local co co = coroutine.create(function()
        show(coroutine.status(co)) show(pcall(coroutine.close, co)) show(coroutine.resume(co))
        local inner = coroutine.create(function()
          show(coroutine.status(co)) show(pcall(coroutine.close, co)) show(coroutine.resume(co))
        end)
        show(coroutine.resume(inner))
      end)
      show(coroutine.resume(co)) show(coroutine.status(co))
      """,
      """
      local f = coroutine.wrap(function() error({ 7 }) end)
      local ok, e = pcall(f) show(ok, type(e), e[1]) show(pcall(f)) show(pcall(f))
      """,
      """
      local f = coroutine.wrap(function()
        local x <close> = setmetatable({}, { __close = function(_, e) show("closed", e) error("y", 0) end })
        error("x", 0)
      end)
      show(pcall(f)) show(pcall(f))
      """,
      """
      local f = coroutine.wrap(function(...) show(...) show(coroutine.yield(1, nil)) return 3, nil end)
      show(f("a", nil)) show(f()) show(pcall(f))
      """,
      "show((pcall(coroutine.yield))) show((pcall(coroutine.yield, 1, 2)))",
      """
      local co = coroutine.create(function() show(pcall(coroutine.yield, 1)) return "end" end)
      show(coroutine.resume(co)) show(coroutine.resume(co, "in")) show(coroutine.resume(co))
      """,
      """
      local co = coroutine.create(function()
        show(pcall(table.sort, { 2, 1 }, function() coroutine.yield() end))
        show(pcall(string.gsub, "x", "x", function() coroutine.yield() end))
      end)
      show(coroutine.resume(co))
      """,
      """
      show(coroutine.isyieldable())
      coroutine.wrap(function() show(coroutine.isyieldable(), coroutine.isyieldable(coroutine.running())) end)()
      """,
      """
      local co = coroutine.create(function()
        local x <close> = setmetatable({}, { __close = function() coroutine.yield("c") show("after") end })
        return "r"
      end)
      show(coroutine.resume(co)) show(coroutine.resume(co)) show(coroutine.resume(co))
      """,
      "show(pcall(coroutine.close)) show(pcall(coroutine.resume, 1)) show(pcall(coroutine.wrap))",
      """
      local co = coroutine.create(function() local t <const> = {} ; t.x.y = 1 end)
      show(coroutine.resume(co)) show(coroutine.close(co)) show(coroutine.close(co))
      """,
      """
      local co = coroutine.wrap(function() return pcall(pcall, error, "deep") end)
      show(co())
      """,
    ])
  func coroutines(code: String) throws { try compare(code) }

  @Test(
    "Libraries come by require, words and formats as in stock Lua.",
    arguments: [
      "for _, n in ipairs { 'string', 'table', 'math', 'utf8', 'coroutine' } do show(type(require(n)), require(n).insert == table.insert) end",
      "show(require('string') == string, require('math').pi, require('utf8').char(228))",
      "show(tostring(1), tostring(1.5), tostring(nil), tostring(true), tostring('x'), tostring(-0.0))",
      "show(pcall(tostring)) show(tostring(setmetatable({}, { __tostring = function() return 'mine' end })))",
      "show(pcall(tostring, setmetatable({}, { __tostring = function() return 1 end })))",
      "show((tostring(setmetatable({}, { __name = 'My' })):gsub(': .*', '')))",
      "show((tostring(print):gsub(':.*', '')), (tostring({}):gsub(':.*', '')), (tostring(coroutine.create(print)):gsub(':.*', '')))",
      "show(('%s|%5s|%-5s|%.1s'):format('ab', 'ab', 'ab', 'ab'), ('%d %5.1f %q %%'):format(3, 2.5, 'x'))",
      "show(('%s %s'):format(setmetatable({}, { __tostring = function() return 'mine' end }), nil))",
      "show(('%p'):format(1), ('%p'):format(nil), ('%10p|'):format(true))",
      "local t = {} show(('%p'):format(t) == ('%p'):format(t), ('%p'):format(t) == ('%p'):format({}))",
      "show(pcall(string.format, '%s')) show(pcall(string.format, '%d', 'x')) show(pcall(string.format, '%y', 1))",
      "show(pcall(string.format, '%5.2p', {})) show(pcall(string.format)) show(pcall(string.format, '%'))",
      "show(pcall(string.format, '%10s', '\\0')) show(('%s'):format('\\0') == '\\0')",
      "show(next({})) show(next({ 1 })) show(pcall(next)) show(pcall(next, {}, 'x')) show(rawequal(next, next))",
      "show(load('return ...', '=x')(1, 2)) show(load('return +', '=x')) show(pcall(load('error(\"e\")', '=x')))",
      "show(pcall(load('local a = nil + 1', '@f'))) show(pcall(load('x.y.z = 1')))",
    ])
  func words(code: String) throws { try compare(code) }

  private func compare(_ code: String) throws {
    let head = """
      local lines = {}
      local function show(...)
        local n, line = select("#", ...), ""
        for i = 1, n do line = line .. " " .. tostring((select(i, ...))) end
        lines[#lines + 1] = line
      end

      """
    let source = Array((head + code + "\nreturn table.concat(lines, '\\n')").utf8)
    let stock = try StockLua.run(source, chunk: "same", arguments: [])
    let ours = try Sandbox().run(source, chunk: "same").string ?? ""
    #expect(ours == stock, "\(ours)\nbut stock Lua:\n\(stock)")
  }

  @Test("A first line for the shell is passed over, and still counts as a line.")
  func firstLine() throws {
    #expect(try Sandbox().run("#!/usr/bin/env lua\nreturn 1").integer == 1)
    #expect(try Sandbox().run("#!/usr/bin/env lua").isNil)
    #expect(try Sandbox().run("#").isNil)
    let error = try #require(throws: LuaError.self) { try Sandbox().run("#!lua\nerror('x')") }
    #expect(error.line == 2)
    #expect(throws: LuaError.self) { try Sandbox().run("return 1\n#!lua") }
  }

  @Test("What has no words of its own gets the same number in every state, never an address.")
  func identities() throws {
    let source = """
      local t, f, co = {}, function() end, coroutine.create(print)
      return table.concat({
        tostring(t), tostring(f), tostring(print), tostring(co), ("%s %p"):format(t, f), tostring(t),
        tostring(string.format), ("%p"):format("text"), tostring(setmetatable({}, { __name = "My" })),
      }, " ")
      """
    let first = try Sandbox().run(source).string
    _ = [UInt8](repeating: 1, count: 100_000)
    #expect(try Sandbox().run("local x = {} x = nil " + source).string == first)
    #expect(
      first
        == "table: 0x000001 function: 0x000002 function: 0x000003 thread: 0x000004 table: 0x000001 0x000002 table: 0x000001 function: 0x000005 0x000006 My: 0x000007"
    )
    let sandbox = try Sandbox()
    try sandbox.run("print({}, print)")
    #expect(sandbox.printed == ["table: 0x000001\tfunction: 0x000002"])
  }

  @Test("A yield to nobody can be caught, and the run goes on.")
  func strayYield() throws {
    let text = try Sandbox().run(
      "local ok, e = pcall(coroutine.yield, 1) return tostring(ok) .. e .. tostring((pcall(coroutine.yield)))"
    ).string
    #expect(text?.contains("coroutine.yield outside a coroutine") ?? false, "\(text ?? "")")
    #expect(text?.hasPrefix("false") ?? false && text?.hasSuffix("false") ?? false)
  }

  @Test(
    "An error has words that can be shown, whatever it was raised with.",
    arguments: [
      (#"error("\27[2J\0boo")"#, "boo"), (#"error("\0")"#, "an error without words"),
      (#"error("")"#, "an error without words"), (#"error("\27[2J")"#, "an error without words"),
      (#"error("\1\2\3", 0)"#, "an error without words"),
      (#"error(" \n ")"#, "an error without words"),
      ("error()", "error was called without a message"),
      (
        "error(setmetatable({}, { __tostring = function() return '\\0' end }))",
        "an error without words"
      ),
    ])
  func unshowable(code: String, words: String) throws {
    let error = try #require(throws: LuaError.self) { try Sandbox().run(code) }
    #expect(error.message.contains(words), "\(error.message.debugDescription)")
    #expect(!error.message.contains("\0"))
  }
}
