import ArgumentParser
import RespitePlugins

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Play a routine, or several in a row.",
    discussion: """
      Several names play one after the other, as one session: respite run coherent minutes=3 \
      good-parent

      While it plays: space pauses, → goes on to what is next, + and - change the tempo, ? shows \
      all keys, q stops.
      """)

  @OptionGroup var routine: ChainArguments
  @OptionGroup var options: SessionOptions
  @OptionGroup var presentation: PresentationOptions

  @Option(
    help: ArgumentHelp(
      "Also write its words as a page: a .txt, .md or .html file.", valueName: "file"))
  var output: String?

  func run() throws {
    try reportingFaults {
      let library = PluginLibrary.ofProgram()
      var performance = Performance(options: options, presentation: presentation)
      performance.output = output
      try performance.play(routine.items(from: library), from: library)
    }
  }
}
