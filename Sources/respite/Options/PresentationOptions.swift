import ArgumentParser
import RespiteCore
import Terminal

/// What a playing looks and sounds like.
struct PresentationOptions: ParsableArguments {
  @Flag(help: "Plain lines, as for a screen reader.") var linear = false
  @Flag(help: "One JSON object a line.") var json = false
  @Flag(help: "Draw below the prompt and stay in the scrollback.") var inline = false
  @Flag(help: "Ring the terminal's bell for chimes.") var sound = false
  @Flag(name: .customLong("reduced-motion"), help: "Words and a countdown, nothing that moves.")
  var reducedMotion = false
  @Flag(help: "Only ASCII characters.") var ascii = false
  @Option(help: ArgumentHelp("When to use colour.", valueName: "when")) var color = ColorChoice.auto
  @Flag(
    name: .customLong("sync"), inversion: .prefixedNo,
    help: ArgumentHelp("Ask the terminal to show each frame at once.", visibility: .hidden))
  var sync = true
  @Flag(help: "End with a timing report.") var verbose = false

  /// How much faster than written.
  @Option(help: ArgumentHelp("Play so many times as fast, 0.5 to 2.", valueName: "x"))
  var tempo = 1.0

  func validate() throws {
    guard Session.tempoBounds.contains(tempo) else {
      throw ValidationError("--tempo is a number from 0.5 to 2.")
    }
    if linear && json { throw ValidationError("--linear and --json: choose one.") }
  }

  /// The presenter that fits the request and the terminal.
  func presenter() -> any Presenter {
    if json { return JSONPresenter() }
    let environment = Environment.variables()
    let term = environment["TERM"] ?? ""
    let isPlain =
      linear || !FileOutput.standardOutput.isTerminal || !FileOutput(descriptor: 0).isTerminal
      || term.isEmpty || term == "dumb" || !(environment["ACCESSIBLE"] ?? "").isEmpty
    if isPlain { return LinesPresenter(isVerbose: verbose, rings: sound) }
    return StagePresenter(
      StagePresenter.Options(
        look: Look(isASCII: ascii, reducesMotion: reducedMotion), isInline: inline, rings: sound,
        isVerbose: verbose,
        depth: ColorDepth.detect(choice: color, environment: environment, isTerminal: true),
        synchronizes: sync && ScreenWriter.synchronizes(environment: environment)),
      environment: environment)
  }
}

extension ColorChoice: ExpressibleByArgument {}
