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
      if try Self.isCrowded(desk) {
        Output.message(
          "At some minutes three steps come at once, and two of them play: respite plan preview")
      }
    }
  }

  /// Whether, with all that is in use, more come at one minute than can take turns.
  private static func isCrowded(_ desk: PlanDesk) throws(Fault) -> Bool {
    let agenda = try desk.agenda(of: desk.plansInUse().items)
    let occurrences = agenda.occurrences(from: WallClock.today, days: 14)
    return agenda.prospects(of: occurrences).contains { $0.reason == .crowded }
  }
}
