import ArgumentParser
import RespiteCore
import RespitePlugins

struct PlanListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the plans that there are, and which are in use.")

  func run() throws {
    try reportingFaults {
      let desk = try PlanDesk.ofProgram()
      let used = try PlansInUse.ofProgram().entries.map(\.name)
      var plans: [(loaded: LoadedPlan, isInUse: Bool)] = []
      var faults: [Fault] = []
      for file in desk.library.files() {
        do throws(Fault) {
          plans.append((try desk.read(file), used.contains(file.name)))
        } catch {
          faults.append(error)
        }
      }
      Output.data(PlanText.ofProgram.list(plans))
      Output.leftOut(faults)
    }
  }
}
