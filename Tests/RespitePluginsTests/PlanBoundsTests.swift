import RespiteCore
import RespitePlugins
import Testing

/// What a plan may have at most, told with its number.
struct PlanBoundsTests {
  private static func source(_ loop: String) -> String {
    """
    local respite = require "respite"
    local steps = {}
    \(loop)
    return respite.plan { title = "Many", steps = steps }
    """
  }

  private static func every(_ count: Int, _ times: String) -> String {
    "for i = 1, \(count) do steps[i] = { \(times), run = 'box', id = 'x' .. i } end"
  }

  @Test(
    "What is more than any day has room for is refused with its number, at its line.",
    arguments: [
      (every(501, "at = '07:10'"), "it has 501 steps: a plan has at most 500"),
      (every(20_000, "at = '07:10'"), "it has 20000 steps: a plan has at most 500"),
      (
        every(2, "every = '1m', from = '00:00', to = '23:59'"),
        "its steps come 2880 times a day: a plan has at most 2000 times"
      ),
      (
        "steps = { { every = '1m', from = '06:00', to = '18:00', run = 'box', id = 'a' },\n"
          + "{ after = 'a', run = 'box', id = 'b' }, { after = 'b', run = 'box', id = 'c' } }",
        "its steps come 2163 times a day: a plan has at most 2000 times"
      ),
      (
        "for i = 1, 400 do steps[i] = { at = '07:10', run = { 'box', 'box', 'box', 'box', 'box', "
          + "'box' }, id = 'x' .. i } end",
        "its steps play 2400 routines: a plan plays at most 2000"
      ),
    ])
  func tooMuch(_ loop: String, _ message: String) throws {
    let fault = try #require(throws: Fault.self) { try PlanFolder.plan(Self.source(loop)) }
    #expect(fault.description.contains(message), "\(fault)")
    #expect(fault.hint != nil || fault.message.contains("divide"))
    let line = Self.source(loop).split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(fault.line == line && fault.file?.hasSuffix("/plans/day.lua") == true)
    let folder = try PlanFolder(["plans/day.lua": Self.source(loop)])
    let check = PlanCheck(context: folder.context)
    let findings = check.findings(in: try folder.plans.find("day")) { _ throws(Fault) in
      try folder.read("day")
    }
    #expect(findings.count == 1 && findings[0].severity == .error)
    #expect(findings[0].message.contains(message), "\(findings)")
  }

  @Test("The largest plan that is allowed is read.")
  func largest() throws {
    let most = try PlanFolder.plan(Self.source(Self.every(500, "at = '07:10'")))
    #expect(most.plan.steps.count == 500 && most.faults == [])
    let often = Self.every(2, "every = '90s', from = '00:00', to = '23:59'")
    #expect(try PlanFolder.plan(Self.source(often)).faults == [])
  }

  @Test("Of hundreds of faults the first are told, and how many there are.")
  func capped() throws {
    let loop =
      "for i = 1, 300 do steps[i] = { after = 'x' .. (i % 300 + 1), run = 'box', "
      + "id = 'x' .. i } end"
    let lines = (1...300).map {
      "{ after = 'x\($0 % 300 + 1)', run = 'box', id = 'x\($0)' },"
    }.joined(separator: "\n")
    for source in [
      Self.source(loop), "return require('respite').plan { title = 'A', steps = {\n\(lines)\n} }",
    ] {
      let folder = try PlanFolder(["plans/day.lua": source])
      let findings = PlanCheck(context: folder.context)
        .findings(in: try folder.plans.find("day")) { _ throws(Fault) in try folder.read("day") }
      #expect(findings.count == 101)
      #expect(findings.last?.message == "and 200 more of these in the file")
      #expect(findings.allSatisfy { $0.message.utf8.count < 200 })
    }
  }

  @Test("The names of hundreds of steps are not all told.")
  func names() throws {
    let loop =
      Self.every(300, "at = '07:10'")
      + "\nsteps[#steps + 1] = { after = 'nothing-like-it', run = 'box' }"
    let plan = try PlanFolder.plan(Self.source(loop))
    #expect(plan.faults.count == 1)
    #expect(plan.faults[0].hint?.hasSuffix(" and 291 more") == true, "\(plan.faults)")
  }
}
