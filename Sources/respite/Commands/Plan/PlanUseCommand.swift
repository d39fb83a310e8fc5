import ArgumentParser
import RespiteCore

struct PlanUseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Go by a plan from now on.",
    discussion: "Several plans may be in use. What was to come before now is not asked of you.")

  @Argument(help: ArgumentHelp("The plan.", valueName: "name")) var name: String

  func run() throws {
    try reportingFaults {
      let desk = try PlanDesk.ofProgram()
      let loaded = try desk.plan(name).loaded
      var plans = try PlansInUse.ofProgram()
      let isNew = try plans.use(loaded.plan.name, now: WallClock.now)
      Output.sentence(
        isNew
          ? """
          \(loaded.plan.name) is in use. Today: respite plan
          respite plan run waits with you; respite plan install has this computer tell you.
          """
          : "\(loaded.plan.name) is in use already.")
      PlanText.ofProgram.leftOut(loaded).map(Output.message)
    }
  }
}
