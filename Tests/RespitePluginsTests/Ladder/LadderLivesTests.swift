import LuaRuntime
import RespiteCore
import Testing

@testable import RespitePlugins

/// The rule of baby steps, lived through again and again.
@Suite struct LadderLivesTests {
  @Test(
    "in ten thousand random lives no further step is offered against the rule, and nothing after a yes"
  )
  func rule() throws {
    let folder = try PluginFolder([
      "lives/plugin.lua": #"return { name = "lives", api = 1 }"#,
      "lives/lives.lua": Checkout.text("Tests/RespitePluginsTests/Ladder/lives.lua"),
      "lives/lib/rule.lua": Checkout.text("plugins/baby-steps/lib/rule.lua"),
    ])
    var playing = Playing()
    playing.limits = Limits(memory: 64 << 20, time: .seconds(60))
    let timeline = try LoadedRoutine.timeline(
      of: folder.library.find("lives"), options: Session.Options(),
      context: playing.context(folder.library), limits: Timeline.Limits(processorTime: .seconds(60))
    ).timeline
    if case .failed(let fault)? = timeline.outcome { Issue.record("\(fault.message)") }
    // Each kind of offer came, and came often.
    let counts = timeline.cues.compactMap { timed in
      timed.cue.text?.split(separator: " ").last.flatMap { Int($0) }
    }
    #expect(timeline.outcome == .completed && counts.count == 5)
    #expect(counts.allSatisfy { $0 > 5_000 }, "\(counts)")
  }

  @Test("in many lives with the routine itself, nothing is offered that the rule does not let")
  func routine() throws {
    var counts: [String: Int] = [:]
    for seed in 1...120 as ClosedRange<UInt64> {
      let person = LadderPerson(seed: seed, hasHistory: seed % 3 == 0)
      for _ in 1...8 { try person.sit("baby-steps") }
      if let complaint = person.complaints.first {
        Issue.record("life \(seed): \(complaint)")
        return
      }
      counts.merge(person.counts, uniquingKeysWith: +)
    }
    // Each kind came, and came often.
    for kind in ["offers", "further", "rests"] {
      #expect(counts[kind, default: 0] > 100, "\(counts)")
    }
  }

  @Test(
    "while the ladder rests, the plans that are made of it are empty",
    arguments: ["baby-steps/two-weeks", "baby-steps/back"])
  func plans(name: String) throws {
    let away = #"{"step":3,"day":20261130,"back":600,"feared":true}"#
    let run = #"[{"day":20261129,"n":1,"happened":true}]"#
    let old = #"{"step":3,"day":"2026-11-30","back":600,"feared":true}"#
    for (memory, isEmpty) in [
      (["away": away], false), (["away": old], false), (["away": away, "runs.3": run], true),
      (["away": away, "runs.101": run], true),
      (["away": away, "runs.3": run, "opened": "1"], false),
    ] {
      let plan = try PlanFolder(
        [:], memory: SessionMemory(load: { $0 == "baby-steps" ? memory : [:] }))
      let loaded = try PlanReader(context: plan.context).read(
        PlanLibrary(folder: nil, plugins: Checkout.plugins.folders).find(name))
      #expect(loaded.faults == [] && loaded.recalls)
      #expect(loaded.plan.steps.isEmpty == isEmpty, "\(memory)")
    }
  }
}
