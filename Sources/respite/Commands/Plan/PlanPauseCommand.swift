import ArgumentParser
import RespiteCore

struct PlanPauseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Put a plan aside, or all of them, for as long as you like.")

  @Argument(help: ArgumentHelp("The plan; all of them unless given.", valueName: "name"))
  var name: String?

  func run() throws {
    try reportingFaults {
      var plans = try PlansInUse.ofProgram()
      let used = plans.entries.map(\.name)
      let paused = try plans.pause(name)
      if let name, paused.isEmpty {
        throw Fault(
          .notFound, "the plan '\(name)' is not in use",
          hint: nearest(to: name, in: used).map { "Did you mean '\($0)'?" })
      }
      Output.sentence(
        paused.isEmpty
          ? "No plan is in use."
          : paused.map { "\($0) is put aside. To go on: respite plan use \($0.shellWord)" }
            .joined(separator: "\n"))
    }
  }
}
