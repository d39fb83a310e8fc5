import RespiteCore
import Terminal

/// One labelled line a phase, for screen readers, logs and plain terminals.
final class LinesPresenter: Presenter {
  private let isVerbose: Bool
  private let rings: Bool
  private var answers = LineInput()
  private var lastRound: Round?

  init(isVerbose: Bool, rings: Bool) {
    self.isVerbose = isVerbose
    self.rings = rings
  }

  func open(_ program: Program) {
    Output.data(
      program.title + (program.length.map { ", about \($0.brief)" } ?? "") + ".")
    for advisory in program.advisories { Output.message(advisory.description) }
    if FileOutput(descriptor: 0).isTerminal { Output.message(LineInput.help) }
  }

  func begin(_ timed: TimedCue, late: TimeSpan) {
    let cue = timed.cue
    if let round = cue.round, round != lastRound, case .breathe = cue.action {
      lastRound = round
      if round.count > 1 { Output.data("Round \(round.index) of \(round.count).") }
    }
    switch cue.action {
    case .breathe(let phase, let length, let words):
      Output.data("\(Self.safe(words ?? phase.prompt)), \(length.seconds.brief) seconds.")
    case .say(let text, _), .show(let text): if !text.isEmpty { Output.data(Self.safe(text)) }
    case .wait(let length):
      if length >= .seconds(2) { Output.data("A pause of \(length.brief).") }
    case .ask(let question): Output.data(Self.safe(question.prompt))
    case .chime: Output.data(rings ? "\u{7}Chime." : "Chime.")
    }
  }

  func show(_ session: borrowing Session, at clock: TimeSpan) -> TimeSpan? {
    answers.prompt(for: session.scene(at: clock).question)
    return nil
  }

  func typed(_ bytes: [UInt8]?, _ session: borrowing Session, at clock: TimeSpan) -> [Command] {
    let wasPaused = session.isPaused
    let commands = answers.commands(bytes, session.scene(at: clock).question)
    if commands.contains(.togglePause) {
      Output.message(wasPaused ? "Going on." : "Paused. p and Enter to go on.")
    }
    return commands
  }

  func close(_ report: Report) {
    Output.data(report.summary)
    if isVerbose { for line in report.timing { Output.data(line) } }
    Output.message("Someone to talk to: respite support")
  }

  private static func safe(_ text: String) -> String { SafeText(text).string }
}
