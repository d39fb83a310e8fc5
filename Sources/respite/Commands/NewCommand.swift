import ArgumentParser
import RespiteCore
import RespitePlugins
import SystemPackage
import Terminal

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a routine of your own.",
    discussion: "Writes NAME.lua, which runs as it is, and NAME_spec.lua, which tests it.")

  @Argument(
    help: ArgumentHelp(
      "breathing, grounding, affirmations, goodbye, or ritual for the rest.", valueName: "kind"))
  var kind: Kind
  @Argument(help: ArgumentHelp("Letters, digits, - and _.", valueName: "name")) var name: String
  @Option(help: ArgumentHelp("Where to write, if not among your own plugins.", valueName: "dir"))
  var folder: String?
  @Flag(help: "Let it take the place of a bundled routine.") var shadow = false

  func run() throws {
    try reportingFaults {
      try RoutineName.check(name)
      let library = PluginLibrary.ofProgram()
      if !shadow, BundledRoutines().has(name) {
        throw Fault(
          .value, "'\(name)' is the name of a routine that came with the program",
          hint: "Choose another, or add --shadow to put yours in its place")
      }
      let folder = try FilePath(
        folder.map(Self.absolute) ?? ProgramFolders.own(environment: Environment.variables()))
      let template = RoutineTemplate(kind, title: RoutineName.title(name))
      let new = try NewRoutine(name, from: template, in: folder)
      let found = try? library.find(name).path
      Output.data(new.steps(isFound: found == new.routine.string))
    }
  }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : (WorkingFolder.path ?? ".") + "/" + path
  }
}
