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
      let original = try PluginLibrary.ofProgram().find(name)
      let (file, isNew) = try Self.own(original)
      do {
        try editor.open(file.path)
      } catch {
        if isNew { try Self.takeBack(file, copyOf: original) }
        throw error
      }
      if isNew {
        Output.message(
          "\(file.name) came with the program. Your copy, which plays from now on: \(file.path)")
      }
      let library = PluginLibrary.ofProgram()
      let findings = PluginCheck.ofProgram(library).findings(in: file)
      for finding in findings where finding.severity != .note {
        Output.message(FindingText.text(finding, width: Output.width))
      }
      if findings.hasErrors {
        Output.message("It is saved, and does not work yet: respite edit \(file.name)")
        throw ExitCode.badData
      }
    }
  }

  /// The file itself, or a person's own copy of a bundled one.
  private static func own(_ file: RoutineFile) throws -> (file: RoutineFile, isNew: Bool) {
    guard BundledRoutines().files.contains(file) else { return (file, false) }
    let folder = FilePath(try ProgramFolders.own(environment: Environment.variables()))
    let path = folder.appending(file.name + ".lua")
    let copy = RoutineFile(
      name: file.name, plugin: file.name, path: path.string, folder: nil)
    if path.exists { return (copy, false) }
    do {
      try folder.makeFolders()
      try path.createContents(FilePath(file.path).contents())
      let spec = FilePath(file.specPath)
      if spec.exists, !FilePath(copy.specPath).exists {
        try FilePath(copy.specPath).createContents(spec.contents())
      }
      try EditorSettings.write(in: folder, types: ProgramFolders.types)
    } catch {
      throw Fault(.unwritable, "\(folder) cannot be written: \(error)")
    }
    return (copy, true)
  }

  /// Removes a copy in which nothing was changed: it would hide the bundled routine for nothing.
  private static func takeBack(_ copy: RoutineFile, copyOf original: RoutineFile) throws {
    let copies = [(copy.path, original.path), (copy.specPath, original.specPath)]
      .map { (copy: FilePath($0), original: FilePath($1)) }
      .filter { $0.copy.exists && $0.original.exists }
    for (copy, original) in copies {
      guard try copy.contents() == original.contents() else { return }
    }
    for (copy, _) in copies { try copy.removeTree() }
  }
}
