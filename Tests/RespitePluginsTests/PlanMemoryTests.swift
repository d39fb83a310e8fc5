import RespiteCore
import RespitePlugins
import Testing

/// Plans that are made of what was remembered, and routines that offer them.
@Suite struct PlanMemoryTests {
  private let library: ScratchLibrary

  init() throws { library = try ScratchLibrary() }

  private static let following = """
    local respite = require "respite"
    local steps = {}
    for _, time in ipairs(respite.recall("times") or {}) do
      steps[#steps + 1] = { at = time, run = "box" }
    end
    return respite.plan { steps = steps }
    """

  @Test(
    "a plan of a plugin has the steps that were agreed on",
    arguments: [
      ([:], []), (["times": #"["09:30","15:00"]"#], ["09:30", "15:00"]),
      (["other": "1"], []),
    ])
  func follows(kept: [String: String], times: [String]) throws {
    let plan = try PlanFolder.planOfPlugin(
      Self.following, memory: SessionMemory(load: { $0 == "mine" ? kept : [:] }))
    #expect(plan.faults == [] && plan.recalls)
    #expect(
      plan.plan.steps.map(\.trigger) == times.compactMap { TimeOfDay($0) }.map { .at($0) })
  }

  @Test("a time that is none is the fault of its step alone")
  func wrongTime() throws {
    let plan = try PlanFolder.planOfPlugin(
      Self.following, memory: SessionMemory(load: { _ in ["times": #"["09:30","noon"]"#] }))
    #expect(plan.plan.steps.count == 1 && plan.faults.count == 1)
  }

  @Test("only a plan of a plugin recalls before it is played")
  func places() throws {
    let routine = try library.fault(
      of: "require('respite').recall('times') return require('respite').routine { run = print }")
    #expect(routine?.message.hasPrefix("respite.recall is for plans") == true)
    let own =
      "local respite = require 'respite' respite.recall('a') return respite.plan { steps = {} }"
    let fault = #expect(throws: Fault.self) { try PlanFolder.plan(own) }
    #expect(fault?.message.hasPrefix("respite.recall is for a plugin's plans") == true)
  }

  private static let offering = """
    return require("respite").routine { run = function(r)
      r:say(r:offer_plan("own") and "Yes" or "No", { seconds = 1 })
    end }
    """

  @Test(
    "a plan is taken up where the person agrees, and asked for once",
    arguments: [
      (false, "yes", true, ["mine/own"], "Yes"), (false, "no", true, [], "No"),
      (false, "", true, [], "No"), (true, "", true, [], "Yes"), (nil, "yes", true, [], "No"),
      (false, "yes", false, ["mine/own"], "No"),
    ] as [(Bool?, String, Bool, [String], String)])
  func offers(
    isInUse: Bool?, answer: String, works: Bool, used: [String], said: String
  ) throws {
    var names: [String] = []
    let plans = PlanOffers(
      isInUse: { _ in isInUse },
      use: {
        names.append($0)
        if !works { throw Fault(.runtime, "no room") }
      })
    var notes: [String] = []
    let texts = try library.play(Self.offering, answers: [answer], plans: plans) {
      notes.append($0)
    }
    // Only to ask for it does the plan have to be read.
    #expect(notes.contains("own: read") == (isInUse == false))
    #expect(names == used)
    #expect(texts.last == said)
    #expect(
      texts.contains { $0.hasPrefix("May \"mine/own\" be one of your plans") } == (isInUse == false)
    )
    #expect(texts.contains { $0.hasPrefix("It is one now.") } == (works && !used.isEmpty))
  }

  @Test("a rehearsal goes on as if it were taken up, and takes nothing up")
  func rehearsal() throws {
    var names: [String] = []
    let plans = PlanOffers(isInUse: { _ in false }, use: { names.append($0) })
    let texts = try library.play(
      Self.offering, answers: ["yes"], plans: plans, isRehearsed: true)
    #expect(texts.last == "Yes")
    #expect(names == [])
    // The same, really played.
    #expect(try library.play(Self.offering, answers: ["yes"], plans: plans) == texts)
    #expect(names == ["mine/own"])
  }

  @Test("a plan that the plugin does not have is the author's fault")
  func missing() throws {
    let fault = try library.fault(
      of: "return require('respite').routine { run = function(r) r:offer_plan('../own') end }")
    #expect(fault?.message == "r:offer_plan: the plugin own has no plan '../own'")
  }
}
