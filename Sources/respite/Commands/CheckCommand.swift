import ArgumentParser
import RespiteCore
import RespitePlugins
import SystemPackage

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find what is wrong in routines, and what could be better.",
    discussion: """
      Each routine is loaded, and played without waiting in the ways that a person may take through \
      it. Without a path: your own plugins. Ends with 65 if anything does not work; warnings alone \
      are fine.
      """)

  @Argument(
    help: ArgumentHelp(
      "Names of routines, or their files, specs, plugins, folders of plugins.", valueName: "path"))
  var paths: [String] = []
  @Flag(help: "An array of JSON objects.") var json = false

  func run() throws {
    try reportingFaults {
      let library = PluginLibrary.ofProgram()
      let files = try CheckedFiles(paths.isEmpty ? library.own : paths, library: library)
      // Of one alone it is told at the end that it could not be stopped, and nothing else.
      let many = files.count > 1 ? ManyFiles() : nil
      let findings = PluginCheck.ofProgram(library, many).findings(in: files)
      if json {
        Output.data(FindingJSON.text(findings))
      } else {
        for finding in findings { Output.data(FindingText.text(finding, width: Output.width)) }
      }
      if files.count == 0 {
        Output.message("There are no plugins here yet. Begin one: respite new breathing my-breath")
      }
      Output.message(FindingText.summary(findings, files: files.count))
      if findings.hasErrors { throw ExitCode.badData }
    }
  }
}

extension PluginCheck {
  /// As the program plays routines, but the same at every check.
  static func ofProgram(_ library: PluginLibrary, _ many: ManyFiles? = nil) -> PluginCheck {
    let bundled = BundledRoutines()
    let context = PlayContext(seed: 0, library: library, localTime: WallClock.fromNow())
    return PluginCheck(
      context: many?.applied(to: context) ?? context, hidesBundled: bundled.areHidden)
  }
}

extension PluginLibrary {
  /// The folders that are there, but for the bundled one.
  var own: [String] { folders.filter { $0 != ProgramFolders.bundled && FilePath($0).exists } }
}
