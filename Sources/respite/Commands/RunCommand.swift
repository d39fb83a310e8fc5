import ArgumentParser
import RespiteCore
import RespitePlugins

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Play a routine, or several in a row.",
    discussion: """
      Several names play one after the other, as one session: respite run coherent minutes=3 \
      good-parent

      While it plays: space pauses, → goes on to what is next, + and - change the tempo, ? shows \
      all keys, q stops.

      For what you breathe along with: \(BreathSafety.lines(holds: false).joined(separator: " "))
      """)

  @OptionGroup var routine: ChainArguments
  @OptionGroup var options: SessionOptions
  @OptionGroup var presentation: PresentationOptions

  @Option(
    help: ArgumentHelp(
      "Also write its words as a page: a .txt, .md or .html file.", valueName: "file"))
  var output: String?

  func run() throws {
    var items: [LoadedChain.Item] = []
    do {
      try reportingFaults {
        let library = PluginLibrary.ofProgram()
        var performance = Performance(options: options, presentation: presentation)
        performance.output = output
        items = try routine.items(from: library)
        try performance.play(items, from: library)
      }
    } catch let code as ExitCode where code == .badData {
      // A copy that does not work must not stand in the way of the one that does.
      let bundled = BundledRoutines()
      for item in items where bundled.areHidden(by: item.file) {
        Output.message("The one that came with the program: respite run bundled/\(item.file.name)")
      }
      throw code
    }
  }
}
