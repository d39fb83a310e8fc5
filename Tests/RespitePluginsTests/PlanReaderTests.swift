import RespiteCore
import RespitePlugins
import Testing

/// A plan as it is written, and what its author is told.
@Suite struct PlanReaderTests {
  @Test("everything that a plan can say is read")
  func whole() throws {
    let plan = try PlanFolder.plan(
      """
      local respite = require "respite"
      return respite.plan {
        title = "First day back", days = "mon-fri", except = { "2026-03-04", "wed" },
        day_start = "3:00", zone = "Europe/Berlin",
        steps = {
          { at = "7:10", run = "coherent", with = { minutes = 3 } },
          { at = "08:20", run = "at-the-door", grace = "20m", late = "skip", remind = "10m" },
          { after = "at-the-door", wait = "15m", run = "see-hear-feel", if_skipped = "run" },
          { every = "2h", from = "10:00", to = "16:00", run = "box", limit = 3, id = "check-in" },
          { at = "17:45", run = "goodbye/back-again", zone = "UTC", separation = true },
          { at = "19:00", run = { "coherent", { "box", with = { rounds = 3 } } } },
          { at = "20:00", run = { "box", with = { rounds = 2 } } },
        },
      }
      """
    )
    #expect(plan.faults == [])
    let steps = plan.plan.steps
    #expect(
      steps.map(\.id) == [
        "coherent-0710", "at-the-door", "see-hear-feel", "check-in", "back-again", "coherent-1900",
        "box",
      ])
    #expect(plan.plan.title == "First day back" && plan.plan.zone == "Europe/Berlin")
    #expect(plan.plan.dayStart.description == "03:00")
    #expect(
      plan.plan.days
        == DayRule(
          .init(weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday]),
          except: .init(weekdays: [.wednesday], dates: [try #require(LocalDate("2026-03-04"))])))
    #expect(steps[0].runs == [.init("coherent", values: ["minutes": "3"])])
    #expect(steps[0].grace.words == "10 min" && steps[0].late == .offer)
    #expect(steps[1].grace.words == "20 min" && steps[1].late == .skip)
    #expect(steps[1].remind?.words == "10 min")
    #expect(
      steps[2].trigger == .after("at-the-door", wait: .seconds(900), ifSkipped: true))
    #expect(
      steps[3].trigger
        == .every(
          .seconds(7200), from: TimeOfDay(minutes: 600), to: TimeOfDay(minutes: 960), limit: 3))
    #expect(steps[4].zone == "UTC" && steps[4].isSeparation)
    #expect(
      steps[5].runs == [.init("coherent"), .init("box", values: ["rounds": "3"])])
    #expect(steps[6].runs == [.init("box", values: ["rounds": "2"])])
  }

  @Test(
    "what is wrong with a step is told at its line, and the others are played",
    arguments: [
      ("{ at = '07:10', rnu = 'box' }", "step 2: there is no field 'rnu': did you mean 'run'?"),
      ("{ at = '25:00', run = 'box' }", #"step 2: at must be a time such as "07:10", not '25:00'"#),
      ("{ at = 7, run = 'box' }", #"step 2: at must be a time such as "07:10", not 7"#),
      ("{ run = 'box' }", "step 2: it has no time. Give it one of at, after and every"),
      (
        "{ at = '07:10', every = '2h', run = 'box' }",
        "step 2: it has at and every at once. Give it one of at, after and every"
      ),
      ("{ at = '08:00' }", "step 2: it has nothing to run"),
      ("{ at = '08:00', run = {} }", "step 2: run must be a routine's name, or a list of them"),
      ("{ at = '08:00', run = { 5 } }", "step 2: run has 5 in it"),
      ("{ at = '08:00', run = 'box', wait = '5m' }", "step 2: wait belongs to after"),
      ("{ every = '2h', run = 'box' }", "step 2: every needs from and to"),
      ("{ every = '5s', from = '1:00', to = '2:00', run = 'box' }", "step 2: every is at least"),
      ("{ at = '08:00', run = 'box', grace = 20 }", "step 2: grace must be a length such as"),
      (
        "{ at = '08:00', run = 'box', late = 'ofer' }",
        #"step 2: late must be "offer" or "skip", not 'ofer'"#
      ),
      ("{ at = '08:00', run = 'boxx' }", "there is no routine 'boxx'. Did you mean 'box'?"),
      (
        "{ at = '08:00', run = 'box', with = { ronuds = 3 } }",
        "box has no parameter 'ronuds'. Did you mean 'rounds'?"
      ),
      (
        "{ at = '08:00', run = 'box', with = { rounds = 0 } }", "rounds=0: rounds is a whole number"
      ),
      ("{ at = '08:00', run = 'box', with = { rounds = {} } }", "step 2: with: rounds must be"),
      (
        "{ at = '08:00', run = { 'box', 'coherent' }, with = { rounds = 3 } }",
        "step 2: with belongs"
      ),
      ("{ after = 'coherrent', run = 'box' }", "after: there is no step 'coherrent'. Did you mean"),
      ("{ after = 'box', run = 'box' }", "after: box → box is a circle"),
      ("{ at = '08:00', run = 'box', id = 'coherent one' }", "step 2: 'coherent one' cannot be"),
      ("'box'", "step 2: it is 'box' instead of a table"),
    ])
  func stepFaults(step: String, expected: String) throws {
    let loaded = try PlanFolder.steps(
      "{ at = '07:00', run = 'coherent' },\n\n\(step),\n{ at = '09:00', run = 'good-parent' }")
    let fault = try #require(loaded.faults.first)
    #expect(loaded.faults.count == 1)
    #expect(
      fault.description.contains("day.lua:\(step == "'box'" ? 1 : 4): \(expected)"), "\(fault)")
    let playable = loaded.plan.steps.filter { $0.problem == nil }
    #expect(playable.map(\.id) == ["coherent", "good-parent"])
  }

  @Test(
    "what is wrong with the plan itself is told at its line",
    arguments: [
      (
        "respite.plan { setps = {} }",
        "respite.plan: there is no field 'setps': did you mean 'steps'?"
      ),
      ("respite.plan {}", "respite.plan: it has no steps"),
      (
        "respite.plan { steps = { a = 1 } }",
        "respite.plan: steps must be a list of steps, not a table"
      ),
      ("respite.plan()", "respite.plan: it needs a table"),
      (
        "respite.plan { days = 'mno-fri', steps = { {} } }",
        "respite.plan: days: there is no day 'mno'. Did you mean 'mon'?"
      ),
      (
        "respite.plan { except = '2026-02-30', steps = { {} } }",
        "respite.plan: except: '2026-02-30' is"
      ),
      ("respite.plan { day_start = 3, steps = { {} } }", "respite.plan: day_start must be a time"),
      ("respite.pln {}", "there is no respite.pln. Did you mean respite.plan?"),
      ("respite.breathing { pattern = '4-6' }", "it returns a routine instead of a plan"),
      ("5", "it returns 5 instead of a plan"),
    ])
  func planFaults(source: String, expected: String) throws {
    let fault = #expect(throws: Fault.self) {
      try PlanFolder.plan("local respite = require 'respite'\nreturn \(source)")
    }
    #expect(fault?.description.contains(expected) == true, "\(fault?.description ?? "")")
    #expect(fault?.file?.hasSuffix("plans/day.lua") == true)
  }

  @Test("a plan is no routine, and says so")
  func noRoutine() throws {
    let source = "return require('respite').plan { steps = { { at = '07:10', run = 'box' } } }"
    #expect(
      played(file: source)
        == "FAULT routine.lua:1: it returns a plan instead of a routine. "
        + "Plans have a folder of their own, plans, and respite plan check looks at them")
  }

  @Test("circles and chains that lead into them are told, each at its line")
  func circles() throws {
    let loaded = try PlanFolder.steps(
      """
      { after = 'c', run = 'box', id = 'a' },
      { after = 'a', run = 'box', id = 'b' },
      { after = 'b', run = 'box', id = 'c' },
      { after = 'a', run = 'box', id = 'd' },
      """)
    #expect(loaded.faults.map(\.line) == [2, 3, 4, 5])
    #expect(loaded.faults[0].message == "after: a → c → b → a is a circle")
    #expect(loaded.faults[3].message == "after: d → a → c → b → a is a circle")
  }

  @Test("an id counts more than a name that is derived, wherever it stands")
  func ids() throws {
    let loaded = try PlanFolder.steps(
      """
      { at = '07:00', run = 'box' },
      { at = '08:00', run = 'coherent', id = 'box' },
      { at = '09:00', run = 'box' },
      { at = '10:00', run = 'coherent', id = 'box' },
      """)
    #expect(loaded.plan.steps.map(\.id) == ["box-0700", "box", "box-0900", "coherent"])
    #expect(loaded.faults.map(\.message) == ["two steps have the id 'box'"])
  }

  @Test("what would come more than a day after its chain began is told, and left out")
  func longChain() throws {
    let loaded = try PlanFolder.steps(
      """
      { at = '10:00', run = 'box', id = 'a' }, { after = 'a', wait = '23h', run = 'box', id = 'b' },
      { after = 'b', wait = '1h', run = 'box', id = 'c' }, { after = 'c', wait = '1m', run = 'box' },
      """)
    #expect(loaded.plan.steps.map { $0.problem == nil } == [true, true, true, false])
    #expect(loaded.faults.first?.message.contains("more than a day after") == true)
  }

  @Test("a step keeps its id when others are put in, taken out or broken")
  func stays() throws {
    let ten = "{ at = '10:00', run = 'box' }"
    let twelve = "{ at = '12:00', run = 'box' }"
    let (seven, broken) = (
      "{ at = '07:00', run = 'box' }", "{ at = '07:00', run = 'box', grace = 1 }"
    )
    #expect(try PlanFolder.steps(ten).plan.steps.map(\.formerID) == ["box-1000"])
    #expect(try PlanFolder.steps("\(ten), \(twelve)").plan.steps.map(\.formerID) == ["box", "box"])
    for steps in [[seven, ten, twelve], [ten, twelve], [twelve, ten], [broken, ten, twelve]] {
      let loaded = try PlanFolder.steps(steps.joined(separator: ","))
      let ids = loaded.plan.steps.filter { $0.trigger != .at(TimeOfDay(minutes: 420)) }.map(\.id)
      #expect(ids.sorted() == ["box-1000", "box-1200"])
    }
  }

  @Test(
    "a step that cannot be read stands in the day with its problem, where its time is known",
    arguments: [
      ("{ at = '07:10', run = 'box', grace = 'soon' }", "box"),
      ("{ at = '07:10', run = 'box', late = 'never' }", "box"),
      ("{ at = '07:10', rnu = 'box' }", "step"), ("{ at = '07:10' }", "step"),
      ("{ every = '2h', from = '10:00', to = '16:00', run = { 'box', 3 } }", "step"),
      ("{ at = '07:10', id = 'mine', run = 'box', limit = 3 }", nil), ("{ run = 'box' }", nil),
      ("{ at = '25:10', run = 'box' }", nil), ("'box'", nil),
    ])
  func standing(step: String, id: String?) throws {
    let loaded = try PlanFolder.steps(step + ", { at = '08:00', run = 'coherent' }")
    #expect(loaded.plan.steps.map(\.id) == [id].compactMap { $0 } + ["coherent"])
    #expect(loaded.faults.count == 1)
    #expect(loaded.plan.steps.first?.problem == (id == nil ? nil : loaded.faults.first?.message))
    #expect(loaded.leftOut == (1, 2))
  }

  @Test("steps that a loop makes are told at the plan's line")
  func made() throws {
    let loaded = try PlanFolder.plan(
      """
      local respite = require "respite"
      local steps = {}
      for hour = 8, 12 do steps[#steps + 1] = { at = hour .. ":00", run = hour > 10 and "bxo" or "box" } end
      return respite.plan { steps = steps }
      """)
    #expect(
      loaded.plan.steps.map(\.id) == ["box-0800", "box-0900", "box-1000", "bxo-1100", "bxo-1200"])
    #expect(loaded.faults.map(\.line) == [4, 4])
  }

  @Test("a person's own plan comes before a plugin's, which its full name reaches")
  func library() throws {
    let plan = "return require('respite').plan { steps = { { at = '07:00', run = 'box' } } }"
    let folder = try PlanFolder([
      "plans/day.lua": plan, "plugins/pack/plans/day.lua": plan,
      "plugins/pack/plans/other.lua": plan,
      "plugins/pack/walk.lua": PluginFolder.routine(), "plugins/more/plans/other.lua": plan,
      "plans/notes.txt": "", "plans/.hidden.lua": plan, "plans/two\nlines.lua": plan,
      "plans/my day.lua": plan,
    ])
    #expect(
      folder.plans.files().map(\.name)
        == ["day", "my day", "more/other", "pack/day", "pack/other"])
    #expect(try folder.plans.find("my day").name == "my day")
    #expect(try folder.plans.find("day").path.hasSuffix("/plans/day.lua"))
    #expect(try folder.plans.find("day").folder == nil)
    #expect(try folder.plans.find("pack/day").folder?.hasSuffix("plugins/pack") == true)
    #expect(try folder.plans.find("other").name == "more/other")
    #expect(try folder.read("pack/other").plan.name == "pack/other")
    #expect(folder.context.library.files().allSatisfy { $0.name != "day" && $0.name != "other" })
    for name in [
      "dya", "", "two\nlines", "../day", "pack/../day", ".hidden", "day.lua", "/day", "pack/",
      "a/b/c",
    ] {
      let fault = #expect(throws: Fault.self) { try folder.plans.find(name) }
      #expect(fault?.reason == .notFound)
    }
    #expect(
      #expect(throws: Fault.self) { try folder.plans.find("dya") }?.hint == "Did you mean 'day'?")
  }

  @Test("a plan of a plugin requires its modules, one of one's own has none")
  func modules() throws {
    let plan = "return require('respite').plan { steps = require('lib.steps') }"
    let folder = try PlanFolder([
      "plugins/pack/plans/day.lua": plan,
      "plugins/pack/lib/steps.lua": "return { { at = '07:00', run = 'box' } }",
      "plans/own.lua": plan,
    ])
    #expect(try folder.read("pack/day").plan.steps.map(\.id) == ["box"])
    #expect(throws: Fault.self) { try folder.read("own") }
  }

  @Test("a plan has no more time and memory than a routine")
  func hostile() throws {
    for source in [
      "while true do end", "local t = {} while true do t[#t + 1] = ('x'):rep(1e5) end",
    ] {
      let fault = #expect(throws: Fault.self) { try PlanFolder.plan(source) }
      #expect(fault?.reason == .timeBudget || fault?.reason == .memoryBudget)
    }
    #expect(throws: Fault.self) {
      try PlanFolder.plan(
        "local t = {} t[1] = t return require('respite').plan { steps = t }")
    }
    let wide = "local s = {} for i = 1, 300000 do s[i] = 1 end s[1] = s[2] "
    #expect(throws: Fault.self) {
      try PlanFolder.plan(wide + "return require('respite').plan { steps = s }")
    }
  }
}
