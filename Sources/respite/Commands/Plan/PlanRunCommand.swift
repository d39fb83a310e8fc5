import ArgumentParser
import RespiteCore

struct PlanRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Wait with your plans, and play what is due.",
    discussion: """
      What comes on time begins by itself. What is late is offered, and never begins by itself. \
      You can begin something sooner, put it off, or leave it out. A plan that you save meanwhile \
      is read again.
      """)

  @Argument(help: ArgumentHelp("One plan; without it, all that are in use.", valueName: "name"))
  var name: String?
  @OptionGroup var presentation: PresentationOptions

  func run() throws {
    try reportingFaults {
      let plans = try RunningPlans(name)
      let text = PlanText.ofProgram
      text.tell(plans.faults, in: plans.items.map(\.loaded))
      guard !plans.items.isEmpty else { return Output.message(text.noPlans) }
      try PlanRun(plans, presentation: presentation).run()
    }
  }
}
