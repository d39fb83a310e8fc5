import Testing

/// Timed calls inside coroutines of the author's own, and inside pcall.
struct CoroutineTests {
  @Test(
    "A timed call waits wherever Lua code makes it.",
    arguments: [
      (
        "coroutine.wrap(function() r:wait(1) r:wait(2) end)() r:wait(3)",
        "0 wait 1 | 1 wait 2 | 3 wait 3 | 6 end"
      ),
      (
        "local c = coroutine.create(function() r:wait(1) return 'x' end) local _, v = coroutine.resume(c) r:show(v)",
        #"0 wait 1 | 1 show "x" | 1 end"#
      ),
      (
        "local g = coroutine.wrap(function() for i = 1, 2 do r:wait(i) coroutine.yield(i) end end) r:show(g() .. '') r:show(g() .. '')",
        #"0 wait 1 | 1 show "1" | 1 wait 2 | 3 show "2" | 3 end"#
      ),
      (
        "coroutine.wrap(function() coroutine.wrap(function() pcall(function() r:wait(1) end) r:wait(1) end)() r:wait(1) end)()",
        "0 wait 1 | 1 wait 1 | 2 wait 1 | 3 end"
      ),
      (
        "pcall(function() r:wait(1) pcall(function() r:wait(2) end) end) r:wait(3)",
        "0 wait 1 | 1 wait 2 | 3 wait 3 | 6 end"
      ),
      (
        "local f, a = pcall(function() return r:ask('Q') end) r:show(tostring(f) .. tostring(a))",
        #"0 ask "Q" | 0 show "truenil" | 0 end"#
      ),
      (
        "xpcall(function() r:wait(1) error('x') end, function(m) return m end) r:wait(2)",
        "0 wait 1 | 1 wait 2 | 3 end"
      ),
      (
        "local t = setmetatable({}, { __index = function(_, k) r:wait(1) return k end }) r:show(t.x)",
        #"0 wait 1 | 1 show "x" | 1 end"#
      ),
      ("local t = setmetatable({}, { __call = function() r:wait(1) end }) t()", "0 wait 1 | 1 end"),
      (
        "do local x <close> = setmetatable({}, { __close = function() r:wait(1) end }) end r:wait(2)",
        "0 wait 1 | 1 wait 2 | 3 end"
      ),
      (
        "for x in function(_, n) r:wait(1) if (n or 0) < 2 then return (n or 0) + 1 end end do r:wait(x) end",
        "0 wait 1 | 1 wait 1 | 2 wait 1 | 3 wait 2 | 5 wait 1 | 6 end"
      ),
      ("local co = coroutine.running() r:show(type(co))", #"0 show "thread" | 0 end"#),
      (
        "r:together(function() coroutine.wrap(function() r:wait(2) r:show('a') end)() end, function() coroutine.wrap(function() r:wait(1) r:show('b') end)() end)",
        #"0 wait 2 | 0 wait 1 | 1 show "b" | 2 show "a" | 2 end"#
      ),
    ])
  func waits(body: String, expected: String) {
    #expect(played(body) == expected)
  }

  @Test(
    "A refused cue can be caught, and the routine goes on.",
    arguments: [
      (
        "local f, e = pcall(r.hold, r, 30) r:show(e)",
        #"0 show "routine.lua:1: a hold of 30 s: the longest is 20 s" | 0 end"#
      ),
      (
        "local f, e = pcall(function() r:wait(-1) end) r:show(e)",
        #"0 show "routine.lua:1: r:wait: seconds must be a number of seconds, 0 or more, not -1" | 0 end"#
      ),
      (
        "local c = coroutine.create(function() r:hold(30) end) local f, e = coroutine.resume(c) r:show(e)",
        #"0 show "routine.lua:1: a hold of 30 s: the longest is 20 s" | 0 end"#
      ),
    ])
  func caught(body: String, expected: String) {
    #expect(played(body) == expected)
  }

  @Test("An error in a coroutine of the author's own is told at its line.")
  func errorInside() {
    #expect(
      played("\nlocal g = coroutine.wrap(function()\n  r:wait(1)\n  error('inside')\nend)\ng()")
        == "0 wait 1 | FAULT routine.lua:4: inside")
    #expect(
      played("\nlocal g = coroutine.wrap(function()\n  r:wait(-1)\nend)\ng()")
        .hasPrefix("FAULT routine.lua:3: r:wait: seconds"))
  }

  @Test(
    "A coroutine that waits for a cue cannot be resumed by anything else.",
    arguments: [
      """
      local c
      r:together(function() c = coroutine.create(function() r:wait(2) end) coroutine.resume(c) r:show('done') end,
        function() r:wait(1) local f, e = coroutine.resume(c) r:show(tostring(f)) end)
      """
    ])
  func intruder(body: String) {
    let drawing = played(body)
    #expect(drawing.contains(#"1 show "false""#), "\(drawing)")
    #expect(drawing.hasSuffix(#"2 show "done" | 2 end"#), "\(drawing)")
  }

  @Test("The r of a run that has ended is of no use.")
  func staleHandle() {
    #expect(
      played(
        file: """
          local respite = require "respite"
          local kept
          return respite.routine {
            run = function(r) kept = r r:wait(1) end,
            closing = function(r)
              local f, e = pcall(function() kept:wait(1) end)
              r:say(e, { seconds = 1 })
            end,
          }
          """)
        == #"0 wait 1 | 1 say "routine.lua:6: r:wait: this r belongs to a run that has ended" 1 | 2 end"#
    )
  }

  @Test("Something else in the place of r is not taken for it.")
  func forged() {
    for forgery in ["{}", "5", "'r'", "io", "coroutine.running()", "respite.text {}"] {
      let drawing = played("\nlocal x = \(forgery)\nr.wait(x, 1)")
      #expect(drawing.hasPrefix("FAULT routine.lua:3: "), "\(forgery): \(drawing)")
    }
  }

  @Test("Closing a coroutine runs what it left to close, where nothing can wait.")
  func close() {
    #expect(
      played(
        """
        local seen = 'nothing'
        local c = coroutine.create(function()
          local x <close> = setmetatable({}, { __close = function()
            local f, e = pcall(function() r:wait(1) end)
            seen = e
          end })
          coroutine.yield()
        end)
        coroutine.resume(c)
        coroutine.close(c)
        r:show(seen)
        """
      ).contains("nothing can wait there"))
  }

  @Test("An unfinished coroutine is forgotten without harm.")
  func abandoned() {
    #expect(
      played("local g = coroutine.wrap(function() coroutine.yield(1) end) g() r:wait(1)")
        == "0 wait 1 | 1 end")
  }
}
