import ArgumentParser
import RespiteCore
import SystemPackage
import Terminal

struct PlanNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a plan of your own.",
    discussion: "Writes NAME.lua, which works as it is and tells what can be changed.")

  @Argument(help: ArgumentHelp("Letters, digits, - and _.", valueName: "name")) var name: String
  @Option(
    help: ArgumentHelp(
      "Begin with a copy of another plan, such as goodbye/first-day-back.", valueName: "plan"))
  var from: String?

  func run() throws {
    try reportingFaults {
      try RoutineName.check(name, of: "plan")
      guard let folder = ProgramFolders.plans(environment: Environment.variables()) else {
        throw Fault(.value, "no home folder is known", hint: "Set HOME")
      }
      let text = try from.map(Self.copy) ?? NewPlan.text(title: RoutineName.title(name))
      let file = try NewPlan.write(name, text, in: FilePath(folder))
      Output.data(
        """
        Written: \(file)

        See it:   respite plan preview \(name)
        Check it: respite plan check \(name)
        Use it:   respite plan use \(name)
        """)
    }
  }

  /// The text of another plan.
  private static func copy(of name: String) throws(Fault) -> String {
    let desk = try PlanDesk.ofProgram()
    let file = try desk.library.find(name)
    // Its plugin alone remembers that, and has the modules that go with it.
    if file.folder != nil, try desk.read(file).recalls {
      throw Fault(
        .value, "'\(name)' is made of what its plugin remembers, which a copy cannot",
        hint: "Use it as it is: respite plan use \(name.shellWord)")
    }
    do {
      return String(decoding: try FilePath(file.path).contents(), as: UTF8.self)
    } catch {
      throw Fault(.inputOutput, "it cannot be read: \(error)", file: file.path)
    }
  }
}
