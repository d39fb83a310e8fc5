import LuaRuntime
import RespiteCore
import Testing

@testable import RespitePlugins

/// What routines keep: r:remember, r:recall, r:record and r:note.
@Suite struct KeepingTests {
  /// Plays bodies of one plugin's routine, one after the other, each in a session of its own.
  private struct Life {
    var stored: [String: String] = [:]
    var events: [SessionMemory.Event] = []
    var keepsText = false
    var lasts = true

    mutating func play(_ body: String, answers: [String] = []) throws -> String {
      let folder = try PluginFolder([
        "own.lua": "return require('respite').routine { run = function(r, p) \(body)\nend }"
      ])
      return try play("own", of: folder, answers: answers)
    }

    mutating func play(
      _ name: String, of folder: PluginFolder, answers: [String] = []
    ) throws -> String {
      var events: [SessionMemory.Event] = []
      let stored = stored
      var context = Playing().context(folder.library)
      context.memory = SessionMemory(
        keepsText: keepsText, retention: lasts ? .lasting : .journalOff,
        load: { $0 == "own" ? stored : [:] },
        tell: { events.append($0) })
      var options = Session.Options()
      options.answers = answers
      let timeline: Timeline
      do {
        timeline = try LoadedRoutine.timeline(
          of: folder.library.find(name), options: options, keepingIn: context
        ).timeline
      } catch {
        return error.drawn
      }
      self.events += events
      for case .remembered(let item) in events where item.plugin == "own" {
        self.stored[item.key] = item.value
      }
      if case .failed(let fault)? = timeline.outcome { return fault.drawn }
      return timeline.cues.compactMap(\.cue.text).joined(separator: " | ")
    }
  }

  @Test(
    "words are kept once the person has agreed, who is asked only where that is not settled",
    arguments: [("y", true), ("n", false), ("", false)])
  func consent(answer: String, isKept: Bool) throws {
    let body = "r:consent() r:remember('song', r:ask('Which?'))"
    var life = Life()
    let asked = try life.play(body, answers: [answer, "Moon"])
    #expect(asked.hasPrefix("May what you type here be kept on this computer?"))
    #expect(life.stored == (isKept ? ["song": "\"Moon\""] : [:]))
    var settled = Life(keepsText: true)
    #expect(try settled.play(body, answers: ["Moon"]) == "Which?")
    #expect(settled.stored == ["song": "\"Moon\""])
    var unkept = Life(lasts: false)
    #expect(try unkept.play("r:say(tostring(r:consent()))") == "false")
  }

  @Test(
    "a routine knows whether it will be remembered, and the person is told once where it is not",
    arguments: [
      (SessionMemory.Retention.lasting, "true | true"),
      (.journalOff, "Your journal is off, so this won't be remembered. | false | false"),
      (
        .journalUnusable,
        "Your journal can't be used right now, so this won't be remembered. | false | false"
      ),
      (.nothing, "Nothing of this is saved. | false | false"),
    ])
  func retention(retention: SessionMemory.Retention, expected: String) throws {
    let folder = try PluginFolder([
      "own.lua": """
      return require('respite').routine { run = function(r)
        for _ = 1, 2 do r:say(tostring(r:remembers { tell = true })) end
      end }
      """
    ])
    var context = Playing().context(folder.library)
    context.memory = SessionMemory(retention: retention)
    let timeline = try LoadedRoutine.timeline(
      of: folder.library.find("own"), options: Session.Options(), keepingIn: context
    ).timeline
    #expect(timeline.cues.compactMap(\.cue.text).joined(separator: " | ") == expected)
    #expect(played("r:say(tostring(r:remembers()))").contains(#"say "true""#))
  }

  @Test("a look at a routine asks for no journal")
  func noLook() throws {
    let folder = try PluginFolder([
      "own.lua": """
      return require('respite').routine { run = function(r) r:say(tostring(r:remembers())) end }
      """
    ])
    var context = Playing().context(folder.library)
    context.memory = SessionMemory(
      retention: .journalOff,
      look: {
        Issue.record("it looked")
        return .lasting
      })
    let timeline = try LoadedRoutine.timeline(
      of: folder.library.find("own"), options: Session.Options(), context: context
    ).timeline
    #expect(timeline.cues.compactMap(\.cue.text) == ["false"])
  }

  @Test(
    "of a routine that keeps nothing, and of what it plays, nothing goes anywhere",
    arguments: ["r:play('own')", "r:play('deeper')"])
  func keepsNothing(inside: String) throws {
    let folder = try PluginFolder([
      "private.lua": """
      return require('respite').routine { keeps = 'nothing', run = function(r)
        r:say(tostring(r:recall('k'))) r:record('worry', 8) r:remember('k', 2) r:note('a note')
        \(inside)
        r:say(tostring(r:consent()))
      end }
      """,
      "deeper.lua": "return require('respite').routine { run = function(r) r:play('own') end }",
      "own.lua": """
      return require('respite').routine { run = function(r)
        r:say(tostring(r:recall('k'))) r:remember('k', (r:recall('k') or 0) + 1) r:record('worry', 9)
        r:note('more') r:say(tostring(r:recall('k')))
      end }
      """,
      "outer.lua": """
      return require('respite').routine { run = function(r)
        r:record('before', 1) r:play('private') r:play('own')
      end }
      """,
    ])
    var life = Life(stored: ["k": "5"], keepsText: true)
    #expect(try life.play("private", of: folder) == "nil | 5 | 6 | false")
    #expect(life.events == [.untimed])
    #expect(life.stored == ["k": "5"])
    // What is played after it keeps again.
    life.events = []
    #expect(try life.play("outer", of: folder) == "nil | 5 | 6 | false | 5 | 6")
    #expect(
      life.events == [
        .measured(Measure("before", 1)), .untimed,
        .remembered(MemoryItem(plugin: "own", key: "k", value: "6")),
        .measured(Measure("worry", 9)), .noted("more"),
      ])
  }

  @Test("what a routine keeps is nothing, or left unsaid")
  func keepsWhat() throws {
    let source = "return require('respite').routine { keeps = 'all', run = function(r) end }"
    #expect(played(file: source).contains("keeps must be \"nothing\""))
  }

  @Test("what is remembered is recalled at once, and in the next session")
  func remembers() throws {
    var life = Life()
    let body = "r:remember('n', (r:recall('n') or 0) + 1) r:say(tostring(r:recall('n')))"
    #expect(try life.play(body) == "1")
    #expect(try life.play(body) == "2")
    #expect(life.stored == ["n": "2"])
    #expect(try life.play("r:remember('n') r:say(tostring(r:recall('n')))") == "nil")
    #expect(life.stored.isEmpty)
  }

  @Test(
    "values come back as they were",
    arguments: [
      "true", "false", "-3", "0.1", "1e-9", "2.0", "'a \"line\"\\n'", "'ü'", "''",
      "{}", "{1, 2.5, 'x', {true}}", "{ a = { b = { 1 } }, c = 'd' }",
    ])
  func values(source: String) throws {
    var life = Life()
    #expect(try life.play("r:remember('v', \(source))") == "")
    let same = """
      local function same(a, b)
        if type(a) ~= 'table' or type(b) ~= 'table' then
          return a == b and math.type(a) == math.type(b)
        end
        for k in pairs(a) do if not same(a[k], b[k]) then return false end end
        for k in pairs(b) do if a[k] == nil then return false end end
        return true
      end
      """
    #expect(
      try life.play("\(same) r:say(tostring(same(r:recall('v'), \(source))))") == "true")
  }

  @Test(
    "what cannot be kept is refused, with the reason",
    arguments: [
      (
        "r:remember('two words', 1)",
        "key must be a name of letters, digits, - _ and . alone, not 'two words'"
      ),
      ("r:remember(nil, 1)", "key must be a name of letters, digits, - _ and . alone, not nil"),
      ("r:recall(1)", "key must be a name of letters, digits, - _ and . alone, not 1"),
      (
        "r:remember('k', print)",
        "k: it must be text, a number, true, false or a table of those"
      ),
      ("r:remember('k', 1/0)", "k: it cannot be inf"),
      (
        "r:remember('k', { 1, a = 2 })",
        "k: a table in it must be a list, or have names for all that is in it"
      ),
      (
        "r:remember('k', { ['two words'] = 2 })",
        "k: a name in it may have letters, digits, - _ and . alone"
      ),
      ("local t = {} t[1] = t r:remember('k', t)", "k: it cannot be a table that contains itself"),
      (
        "r:remember('k', ('x'):rep(4095))",
        "k: 4097 bytes are more than a plugin may keep under one key. The most is 4096"
      ),
      (
        "for i = 1, 201 do r:remember('k' .. i, i) end",
        "own remembers 200 keys, which is the most. Forget one: r:remember(key, nil)"
      ),
      ("r:record('knot', 'high')", "number must be a number from -1000000000 to 1000000000"),
      ("r:record('a knot', 1)", "measure must be a name of letters, digits, - _ and . alone"),
    ])
  func refused(body: String, message: String) throws {
    var life = Life()
    #expect(try life.play(body).contains(message))
    #expect(life.events.count <= 200)
  }

  @Test("measures and notes are told; a rating is not, unless it is recorded")
  func records() throws {
    var life = Life()
    life.keepsText = true
    _ = try life.play(
      "local k = r:rate('Knot?') r:record('knot', k) r:rate('Again?') r:note('%d was it', k)",
      answers: ["7", "3"])
    #expect(life.events == [.measured(Measure("knot", 7)), .noted("7 was it")])
  }

  @Test("after a question for words, text is kept for the session alone, and the rest for good")
  func typed() throws {
    let body = """
      r:remember('before', 'fixed')
      local words = r:ask('What is it?')
      r:remember('worry', words) r:remember('list', { { a = words } }) r:remember('rung', 3)
      r:note(words or '')
      r:say(r:recall('worry') or 'none')
      """
    var life = Life()
    #expect(try life.play(body, answers: ["the bus"]) == "What is it? | the bus")
    #expect(life.stored == ["before": "\"fixed\"", "rung": "3"])
    #expect(!life.events.contains(.noted("the bus")))
    // Who skips has typed nothing.
    #expect(try life.play(body, answers: [""]) == "What is it? | none")
    var open = Life()
    open.keepsText = true
    #expect(try open.play(body, answers: ["the bus"]) == "What is it? | the bus")
    #expect(open.stored["worry"] == "\"the bus\"")
    #expect(open.stored["list"] == #"[{"a":"the bus"}]"#)
    #expect(open.events.last == .noted("the bus"))
  }

  @Test("words typed for one routine are not kept by another that it plays")
  func typedElsewhere() throws {
    let folder = try PluginFolder([
      "outer.lua": """
      return require('respite').routine { run = function(r) r:ask('What?') r:play('own') end }
      """,
      "own.lua": """
      return require('respite').routine { run = function(r) r:remember('t', 'x') end }
      """,
    ])
    var life = Life()
    _ = try life.play("outer", of: folder, answers: ["the bus"])
    #expect(life.stored.isEmpty)
    _ = try life.play("outer", of: folder, answers: [""])
    #expect(life.stored == ["t": "\"x\""])
  }

  @Test("plugins do not see each other's, and the routines of one do")
  func apart() throws {
    let manifest = "return { permissions = { 'memory' } }"
    func routine(_ body: String) -> String {
      "return require('respite').routine { run = function(r) \(body) end }"
    }
    let folder = try PluginFolder([
      "a/plugin.lua": manifest, "b/plugin.lua": manifest,
      "a/set.lua": routine("r:remember('k', 1) r:play('a/get') r:play('b/peek')"),
      "a/get.lua": routine("r:say('a ' .. tostring(r:recall('k')))"),
      "b/peek.lua": routine("r:say('b ' .. tostring(r:recall('k')))"),
    ])
    var life = Life()
    #expect(try life.play("a/set", of: folder) == "a 1 | b nil")
  }

  @Test(
    "a plugin's folder must have asked; a file of one's own need not",
    arguments: [
      ("r:remember('k', 1)", "memory"), ("r:recall('k')", "memory"),
      ("r:record('k', 1)", "journal"),
      ("r:note('k')", "journal"),
    ])
  func permission(body: String, permission: String) throws {
    let routine = "return require('respite').routine { run = function(r) \(body) end }"
    var life = Life()
    #expect(try life.play(body) == "")
    let none = try PluginFolder(["our/it.lua": routine])
    let fault = try life.play("it", of: none)
    #expect(fault.contains("the plugin our has not asked to "))
    #expect(
      fault.hasSuffix("Write permissions = { \"\(permission)\" } in its plugin.lua"), "\(fault)")
    let asked = try PluginFolder([
      "our/it.lua": routine, "our/plugin.lua": "return { permissions = { '\(permission)' } }",
    ])
    #expect(try life.play("it", of: asked) == "")
  }

  @Test("a rehearsal sees what is remembered, and remembers nothing")
  func rehearsal() throws {
    let folder = try PluginFolder([
      "own.lua": """
      return require('respite').routine {
        run = function(r) r:say(tostring(r:recall('n'))) r:remember('n', 5) end,
        closing = function(r) r:say('closing ' .. r:recall('n')) end,
      }
      """
    ])
    var context = Playing().context(folder.library)
    context.memory = SessionMemory(
      load: { _ in ["n": "4"] }, tell: { Issue.record("it was told of \($0)") })
    for _ in 1...2 {
      let timeline = try LoadedRoutine.timeline(
        of: folder.library.find("own"), options: Session.Options(), context: context
      ).timeline
      #expect(timeline.cues.compactMap(\.cue.text) == ["4", "closing 5"])
    }
    #expect(context.memory.values(of: "own") == ["n": "4"])
  }

  @Test("what is kept and is no JSON is not recalled, and stops nothing")
  func damaged() throws {
    var life = Life()
    life.stored = ["k": "{broken"]
    #expect(try life.play("r:say(tostring(r:recall('k')))") == "nil")
  }
}
