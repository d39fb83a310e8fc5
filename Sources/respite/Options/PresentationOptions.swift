import ArgumentParser
import RespiteCore
import Terminal

/// What a playing looks and sounds like.
struct PresentationOptions: ParsableArguments {
  @Flag(inversion: .prefixedNo, help: "Plain lines, as for a screen reader.") var linear: Bool?
  @Flag(help: "One JSON object a line.") var json = false
  @Flag(help: "Draw below the prompt and stay in the scrollback.") var inline = false
  @Flag(inversion: .prefixedNo, help: "Ring the terminal's bell for chimes.") var sound: Bool?
  @Flag(
    name: .customLong("reduced-motion"), inversion: .prefixedNo,
    help: "Words and a countdown, nothing that moves.")
  var reducedMotion: Bool?
  @Flag(inversion: .prefixedNo, help: "Only ASCII characters.") var ascii: Bool?
  @Option(help: ArgumentHelp("When to use colour.", valueName: "when")) var color: ColorChoice?
  @Flag(
    name: .customLong("sync"), inversion: .prefixedNo,
    help: ArgumentHelp("Ask the terminal to show each frame at once.", visibility: .hidden))
  var sync = true
  @Flag(help: "End with a timing report.") var verbose = false

  /// How much faster than written.
  @Option(
    help: ArgumentHelp("Play so many times as fast, 0.5 to 2.", valueName: "x"),
    transform: Double.typed)
  var tempo = 1.0

  func validate() throws {
    guard Session.tempoBounds.contains(tempo) else {
      throw ValidationError("--tempo is a number from 0.5 to 2.")
    }
    if linear == true && json { throw ValidationError("--linear and --json: choose one.") }
  }

  /// The presenter that fits the request, the settings and the terminal.
  /// - Parameter tempo: what the session begins with.
  func presenter(_ settings: Settings, tempo: Double = 1) -> any Presenter {
    let support = SupportDesk.numbers(for: settings)
    if json { return JSONPresenter(wording: settings.wording, support: support) }
    let rings = sound ?? settings.flag(.sound) ?? false
    guard isStage(settings) else {
      return
        LinesPresenter(
          isVerbose: verbose, rings: rings, wording: settings.wording, tempo: tempo,
          support: support)
    }
    return StagePresenter(
      StagePresenter.Options(
        look: look(settings), isInline: inline, rings: rings, isVerbose: verbose,
        depth: depth(settings), synchronizes: synchronizes,
        isRead: linear == nil && settings.flag(.linear) == nil
          && PlainTerminal.isRead(Environment.variables()),
        support: support),
      environment: Environment.variables())
  }

  /// Whether there is a terminal that can be drawn on, and the person wants that.
  func isStage(_ settings: Settings) -> Bool {
    let environment = Environment.variables()
    let term = environment["TERM"] ?? ""
    let isLinear =
      linear ?? Self.prefersLines(settings, environment)
    return !json && !isLinear && FileOutput.standardOutput.isTerminal
      && FileOutput(descriptor: 0).isTerminal
      && !term.isEmpty && term != "dumb"
  }

  /// Whether the person is likely to listen to what is written.
  static func prefersLines(_ settings: Settings, _ environment: [String: String]) -> Bool {
    settings.flag(.linear) ?? PlainTerminal.isAccessible(environment)
  }

  func look(_ settings: Settings) -> Look {
    Look(
      isASCII: ascii ?? settings.flag(.ascii)
        ?? PlainTerminal.isASCII(Environment.variables()),
      reducesMotion: reducedMotion ?? settings.flag(.reducedMotion) ?? false,
      wording: settings.wording)
  }

  func depth(_ settings: Settings) -> ColorDepth {
    let choice = color ?? settings[.color].flatMap(ColorChoice.init) ?? .auto
    return ColorDepth.detect(
      choice: choice, environment: Environment.variables(), isTerminal: true)
  }

  var synchronizes: Bool {
    sync && ScreenWriter.synchronizes(environment: Environment.variables())
  }
}

extension ColorChoice: ExpressibleByArgument {}
