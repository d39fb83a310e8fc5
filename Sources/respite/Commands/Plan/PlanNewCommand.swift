import ArgumentParser
import RespiteCore
import SystemPackage
import Terminal

struct PlanNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a plan of your own.",
    discussion: "Writes NAME.lua, which works as it is and tells what can be changed.")

  @Argument(help: ArgumentHelp("Letters, digits, - and _.", valueName: "name")) var name: String

  func run() throws {
    try reportingFaults {
      try RoutineName.check(name, of: "plan")
      guard let folder = ProgramFolders.plans(environment: Environment.variables()) else {
        throw Fault(.value, "no home folder is known", hint: "Set HOME")
      }
      let file = try NewPlan.write(name, in: FilePath(folder))
      Output.data(
        """
        Written: \(file)

        See it:   respite plan preview \(name)
        Check it: respite plan check \(name)
        Use it:   respite plan use \(name)
        """)
    }
  }
}
