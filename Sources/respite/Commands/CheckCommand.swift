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
      let findings = PluginCheck.ofProgram(library).findings(in: files)
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
  static func ofProgram(_ library: PluginLibrary) -> PluginCheck {
    let bundled = BundledRoutines()
    return PluginCheck(
      context: PlayContext(seed: 0, library: library, localTime: WallClock.fromNow()),
      hidesBundled: bundled.areHidden)
  }
}

extension PluginLibrary {
  /// The folders that are there, but for the bundled one.
  var own: [String] { folders.filter { $0 != ProgramFolders.bundled && FilePath($0).exists } }
}
