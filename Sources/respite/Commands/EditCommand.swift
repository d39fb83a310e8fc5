import ArgumentParser
import RespiteCore
import RespitePlugins
import SystemPackage
import Terminal

struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a routine in your editor.",
    discussion: """
      A bundled routine is copied to your own plugins first, and the copy is what plays from then \
      on. What you saved is checked when the editor closes.
      """)

  @Argument(help: ArgumentHelp("The routine.", valueName: "name")) var name: String

  func run() throws {
    try reportingFaults {
      let editor = try Editor(environment: Environment.variables())
      let file = try Self.own(PluginLibrary.ofProgram().find(name))
      try editor.open(file.path)
      let library = PluginLibrary.ofProgram()
      let findings = PluginCheck.ofProgram(library).findings(in: file)
      for finding in findings where finding.severity != .note {
        Output.message(FindingText.text(finding, width: Output.width))
      }
      if findings.hasErrors {
        Output.message("It is saved, and does not work yet: respite edit \(file.name)")
        throw ExitCode(65)
      }
    }
  }

  /// The file itself, or a person's own copy of a bundled one.
  private static func own(_ file: RoutineFile) throws -> RoutineFile {
    guard BundledRoutines().files.contains(file) else { return file }
    let folder = FilePath(try ProgramFolders.own(environment: Environment.variables()))
    let path = folder.appending(file.name + ".lua")
    let copy = RoutineFile(
      name: file.name, plugin: file.name, path: path.string, folder: nil)
    if path.exists { return copy }
    do {
      try folder.makeFolders()
      try path.createContents(FilePath(file.path).contents())
      let spec = FilePath(file.specPath)
      if spec.exists, !FilePath(copy.specPath).exists {
        try FilePath(copy.specPath).createContents(spec.contents())
      }
      try EditorSettings.write(in: folder, types: ProgramFolders.types)
    } catch {
      throw Fault(.value, "\(folder) cannot be written: \(error)")
    }
    Output.message(
      "\(file.name) came with the program. Your copy, which plays from now on: \(path)")
    return copy
  }
}
