import RespiteCore
import RespitePlugins
import Testing

/// What a check says of a plan: marks below the lines that it is about.
@Suite struct PlanCheckTests {
  private func check(_ marked: String) throws -> (MarkedSource, [MarkedSource.Mark]) {
    let source = MarkedSource(marked)
    let folder = try PlanFolder(["plans/day.lua": source.text])
    let findings = PlanCheck(context: folder.context)
      .findings(in: try folder.plans.find("day")) { file throws(Fault) in
        try PlanReader(context: folder.context).read(file)
      }
    return (source, source.matching(findings))
  }

  @Test("a second plan in one file is marked")
  func secondResult() throws {
    let (source, marks) = try check(
      """
      local respite = require "respite"
      return respite.plan { title = "One", steps = { { at = "07:10", run = "box" } } },
        respite.plan { title = "Two", steps = { { at = "08:10", run = "box" } } }
        ^ warning: a file gives one thing
      """)
    #expect(marks == source.marks)
  }

  @Test("every fault is marked where it stands")
  func faults() throws {
    let (source, marks) = try check(
      """
      local respite = require "respite"
      return respite.plan {
        title = "A day",
        steps = {
          { at = "07:10", run = "coherrent" },
                                ^ error: there is no routine 'coherrent'
          { at = "7:99", run = "box" },
            ^ error: step 2: at must be a time such as "07:10", not '7:99'
          { at = "08:20", run = "box", with = { ronuds = 3 } },
                                                ^ error: box has no parameter 'ronuds'
          { after = "bx", run = "box" },
                    ^ error: after: there is no step 'bx'
          {
            every = "2h", from = "10:00", to = "16:00",
            run = "box", limti = 3,
                         ^ error: step 5: there is no field 'limti'
          },
        },
      }
      """)
    #expect(marks == source.marks)
  }

  @Test("a plan without steps is told, unless it waits for something to be remembered")
  func noSteps() throws {
    let (source, marks) = try check(
      """
      local respite = require "respite"
      return respite.plan { title = "A day", steps = {} }
             ^ warning: it has no steps
      """)
    #expect(marks == source.marks)
    for plan in ["check-in/updates", "baby-steps/back", "partner/small-times"] {
      let library = PlanLibrary(folder: nil, plugins: Checkout.plugins.folders)
      let findings = PlanCheck(context: Checkout.context())
        .findings(in: try library.find(plan)) { file throws(Fault) in
          try PlanReader(context: Checkout.context()).read(file)
        }
      #expect(findings == [])
    }
  }

  @Test("steps that get into each other's way are told, and are no fault")
  func overlaps() throws {
    let (source, marks) = try check(
      """
      local respite = require "respite"
      return respite.plan {
        steps = {
          { at = "08:05", run = "box" },
          ^ warning: box comes while coherent plays, which takes 10 min
          { at = "08:00", run = "coherent", with = { minutes = 10 } },
          { at = "09:00", run = "box" },
          { at = "09:00", run = "see-hear-feel" },
          ^ warning: see-hear-feel comes at the same minute as box
          { at = "09:00", run = "good-parent" },
          ^ warning: good-parent is left out, as two others come at the same minute
          { at = "09:00", run = "calm-444", id = "fourth" },
          ^ warning: fourth is left out, as two others come at the same minute
          { at = "12:00", run = "box" },
        },
      }
      """)
    #expect(marks == source.marks)
  }

  @Test(
    "a plan whose days are over, or all left out, is told",
    arguments: [
      "days = '2020-01-01'", "days = 'mon', except = 'mon'",
      "days = { '2020-02-03', '2021-01-01' }",
    ])
  func isOver(days: String) throws {
    let (source, marks) = try check(
      """
      local respite = require "respite"
      return respite.plan { \(days), steps = { { at = "08:05", run = "box" } } }
             ^ warning: it does not come any more
      """)
    #expect(marks == source.marks)
  }

  @Test("a plan that cannot be read is one finding")
  func unreadable() throws {
    let (source, marks) = try check(
      """
      local respite = require "respite"
      return respite.plan { setps = { } }
                            ^ error: respite.plan: there is no field 'setps'
      """)
    #expect(marks == source.marks)
  }
}
