import ArgumentParser
import RespiteCore

struct PlanRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Wait with your plans, and play what is due.",
    discussion: """
      What comes on time begins by itself. What is late is offered, and never begins by itself. \
      You can begin something sooner, put it off, or leave it out.
      """)

  @Argument(help: ArgumentHelp("One plan; without it, all that are in use.", valueName: "name"))
  var name: String?
  @OptionGroup var presentation: PresentationOptions

  func run() throws {
    try reportingFaults {
      let desk = try PlanDesk.ofProgram()
      let (inUse, faults) = try desk.plansInUse()
      var items = inUse
      if let name {
        items = items.filter { $0.loaded.plan.name == name }
        if items.isEmpty {
          // What went by before it was asked for is nobody's to do.
          var item = try desk.plan(name)
          item.since = WallClock.now
          items = [item]
        }
      }
      Output.leftOut((name == nil ? faults : []) + items.flatMap(\.loaded.faults))
      guard !items.isEmpty else { return Output.message(PlanView.noPlans) }
      try PlanRun(items, desk: desk, presentation: presentation).run()
    }
  }
}
