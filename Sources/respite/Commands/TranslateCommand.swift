import ArgumentParser
import RespiteCore
import RespitePlugins
import SystemPackage
import Terminal

struct TranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate", abstract: "Begin or continue a translation of a plugin.",
    discussion: """
      Writes all lines of the plugin into a PO file, for you or an editor such as Poedit to fill \
      in. What is translated already stays, and what the routines no longer say is put aside. \
      respite check tells what is missing.
      """)

  @Argument(help: ArgumentHelp("A routine; all of its plugin is translated.", valueName: "name"))
  var name: String
  @Argument(help: ArgumentHelp("A language, such as fr or pt_BR.", valueName: "language"))
  var language: String

  func run() throws {
    try reportingFaults {
      guard let language = Languages.named(language).first else {
        throw Fault(.value, "'\(language)' is no language", hint: "Give it as fr or pt_BR")
      }
      let library = PluginLibrary.ofProgram()
      let file = try library.find(name)
      let routines =
        file.folder == nil ? [file] : library.files().filter { $0.folder == file.folder }
      let path = FilePath(try Self.path(of: language, for: file))
      let known = path.exists ? try MessageCatalog(path: path.string) : MessageCatalog()
      let lines = TranslatableLines(
        of: routines, context: PlayContext.ofProgram(library, Settings()))
      let catalog = known.merged(with: lines.distinct, language: language)
      do {
        try path.removingLastComponent().makeFolders()
        try path.replaceContents(with: Array(catalog.text.utf8))
      } catch let error as Errno {
        throw Fault(.unwritable, "the translation cannot be written: \(error)", file: path.string)
      }
      let missing = catalog.entries.count { !$0.isUsed }
      Output.data(
        "\(path): \(catalog.entries.count) lines, "
          + (missing == 0 ? "all translated" : "\(missing) to translate"))
      Output.message("To see it: respite settings language=\(language)")
    }
  }

  /// Beside the routine; for one that came with the program, among the person's own plugins.
  private static func path(of language: String, for file: RoutineFile) throws -> String {
    let path = MessageCatalogs.path(of: language, for: file)
    guard let folder = file.folder, BundledRoutines().files.contains(file) else { return path }
    let own = try ProgramFolders.own(environment: Environment.variables())
    return own + "/\(file.plugin)" + path.dropFirst(folder.count)
  }
}
