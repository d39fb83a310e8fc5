import Testing

struct StructureMethodTests {
  @Test(
    "Parts run together, and each is given r.",
    arguments: [
      (
        "r:together(function(r) r:inhale(4) r:exhale(4) end, function(q) q:say('A', { seconds = 3 }) end) r:wait(1)",
        #"0 inhale 4 | 0 say "A" 3 | 4 exhale 4 | 8 wait 1 | 9 end"#
      ),
      ("r:together(function() end)", "0 end"),
      (
        "local fine, why = pcall(function() r:together(function() r:wait(1) error('broken', 0) end, function() r:wait(9) end) end) r:show(why)",
        #"0 wait 1 | 0 wait 9 | 1 show "routine.lua:1: broken" | 1 end"#
      ),
    ])
  func together(body: String, expected: String) {
    #expect(played(body) == expected)
  }

  @Test(
    "A limit tells whether it was kept.",
    arguments: [
      (
        "r:show(tostring(r:within(3, function() r:wait(2) end)))",
        #"0 wait 2 | 2 show "true" | 2 end"#
      ),
      (
        "r:show(tostring(r:within(3, function() r:wait(3) end)))",
        #"0 wait 3 | 3 show "true" | 3 end"#
      ),
      (
        "r:show(tostring(r:within(3, function() r:wait(4) end)))",
        #"0 wait 4 | 3 show "false" | 3 end"#
      ),
      (
        "local cut; r:within(1, function() local x <close> = setmetatable({}, { __close = function() cut = true end }) r:wait(4) end) r:show(tostring(cut))",
        #"0 wait 4 | 1 show "true" | 1 end"#
      ),
    ])
  func within(body: String, expected: String) {
    #expect(played(body) == expected)
  }

  private static let guest = """
    local respite = require "respite"
    return respite.routine {
      params = { n = respite.integer { default = 2, min = 1, max = 5 }, who = respite.text {} },
      run = function(r, p)
        for i in r:rounds(p.n) do r:wait(i) end
        if p.who then r:show(p.who) end
      end,
      closing = function(r) r:say("never") end,
    }
    """

  @Test(
    "A routine plays another with the values that it gives.",
    arguments: [
      ("r:play('guest') r:wait(9)", "0 wait 1 (1/2) | 1 wait 2 (2/2) | 3 wait 9 | 12 end"),
      ("r:play('guest', { n = 1, who = 'Ada' })", #"0 wait 1 (1/1) | 1 show "Ada" | 1 end"#),
      (
        "r:play('guest', { n = 9 })",
        "FAULT host.lua:1: r:play: n=9: n is a whole number from 1 to 5"
      ),
      (
        "r:play('guest', { m = 1 })",
        "FAULT host.lua:1: r:play: guest has no parameter 'm'. Did you mean 'n'?"
      ),
      (
        "r:play('guest', { who = {} })",
        "FAULT host.lua:1: r:play: who must be a text, a number or true or false, not an empty table"
      ),
      (
        "r:play('gest')",
        "FAULT host.lua:1: r:play: there is no routine 'gest'. Did you mean 'guest'?"
      ),
      ("r:play()", "FAULT host.lua:1: r:play: the routine's name must be text, not nil"),
      (
        "r:play('../guest')",
        "FAULT host.lua:1: r:play: there is no routine '../guest'. Did you mean 'guest'?"
      ),
      ("r:play('broken')", "0 wait 1 | FAULT broken.lua:3: it breaks"),
      (
        "r:play('syntax')",
        "FAULT host.lua:1: r:play: /syntax.lua:2: unexpected symbol near <eof>. Something that was begun has no end: look for a missing end, } or )"
      ),
      (
        "local f, e = pcall(function() r:play('broken') end) r:show(e:match('it breaks'))",
        #"0 wait 1 | 1 show "it breaks" | 1 end"#
      ),
    ])
  func play(body: String, expected: String) throws {
    let folder = try PluginFolder([
      "host.lua":
        "local respite = require 'respite'; return respite.routine { run = function(r) \(body)\nend }",
      "guest.lua": Self.guest,
      "broken.lua":
        "return require('respite').routine { run = function(r)\nr:wait(1)\nerror('it breaks')\nend }",
      "syntax.lua": "local x =\n",
    ])
    let drawing = Playing().drawn("host", in: folder.library)
    #expect(drawing.replacing(folder.path, with: "") == expected)
  }

  @Test("A routine cannot play itself, directly or around a corner.")
  func circle() throws {
    let folder = try PluginFolder(
      ["a": "b", "b": "c", "c": "a", "d": "d"].reduce(into: [:]) { files, pair in
        files[pair.key + ".lua"] =
          "return require('respite').routine { run = function(r) r:wait(1) r:play('\(pair.value)') end }"
      })
    #expect(
      Playing().drawn("d", in: folder.library)
        == "0 wait 1 | FAULT d.lua:1: r:play: a routine cannot play itself: d → d")
    #expect(
      Playing().drawn("a", in: folder.library)
        == "0 wait 1 | 1 wait 1 | 2 wait 1 | FAULT c.lua:1: r:play: a routine cannot play itself: a → b → c → a"
    )
  }

  @Test(
    "A routine may play one of the same name in another plugin, as one that stands before it does.")
  func sameName() throws {
    let folder = try PluginFolder([
      "mine/calm.lua":
        "return require('respite').routine { run = function(r) r:wait(1) r:play('theirs/calm') end }",
      "theirs/calm.lua": "return require('respite').routine { run = function(r) r:wait(2) end }",
    ])
    #expect(Playing().drawn("mine/calm", in: folder.library) == "0 wait 1 | 1 wait 2 | 3 end")
  }

  @Test(
    "What is no function, number or name is refused.",
    arguments: [
      ("r:together()", "r:together: give it functions to run at once"),
      (
        "local parts = {} for i = 1, 65 do parts[i] = function() end end r:together(table.unpack(parts))",
        "r:together: 65 functions are more than can run at once. The most is 64"
      ),
      (
        "r:together(function() end, 4)",
        "r:together: part 2 must be a function, not 4. Write function() … end around it"
      ),
      (
        "r:within('3', function() end)",
        "r:within: seconds must be a number of seconds, 0 or more, not '3'"
      ),
      ("r:within(3)", "r:within: after the seconds it needs a function, not nil"),
      ("r:rounds(-1)", "r:rounds: it needs a whole number of rounds, 0 or more, not -1"),
      ("r:rounds('2')", "r:rounds: it needs a whole number of rounds, 0 or more, not '2'"),
      ("r:rounds(1.5)", "r:rounds: it needs a whole number of rounds, 0 or more, not 1.5"),
      ("r:rounds()", "r:rounds: it needs a whole number of rounds, 0 or more, not nil"),
    ])
  func refused(call: String, expected: String) {
    #expect(played("\n" + call) == "FAULT routine.lua:2: " + expected)
  }

  @Test("Time is told as it passes in the routine.")
  func time() {
    #expect(
      played(
        "r:wait(90) local n, t = r:now(), r:today() r:show('%g %d:%d %s %d-%d-%d', r:elapsed(), n.hour, n.minute, t.weekday, t.year, t.month, t.day)"
      )
        == #"0 wait 90 | 90 show "90 18:31 tuesday 2026-3-3" | 90 end"#)
  }
}
