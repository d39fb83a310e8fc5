import RespiteCore
import Terminal

/// One labelled line a phase, for screen readers, logs and plain terminals.
final class LinesPresenter: Presenter {
  private(set) var isHeard = true
  private let isVerbose: Bool
  private let rings: Bool
  private let wording: Wording
  /// How much faster than written it plays.
  private var tempo: Double
  private var answers: LineInput
  private var lastRound: Round?
  private var wasPaused = false

  init(isVerbose: Bool, rings: Bool, wording: Wording = Wording(), tempo: Double = 1) {
    self.isVerbose = isVerbose
    self.wording = wording
    answers = LineInput(wording: wording)
    self.tempo = tempo
    self.rings = rings
  }

  /// How long it is for who listens: that is what they breathe by.
  private func real(_ length: TimeSpan) -> TimeSpan { .seconds(length.seconds / tempo) }

  func open(_ program: Program) {
    say(
      (program.estimate ?? program.length).map {
        wording("%s, about %s.", program.title, real($0).brief)
      }
        ?? program.title + ".")
    for advisory in program.advisories { Output.message(advisory.description) }
    if FileOutput(descriptor: 0).isTerminal { Output.message(answers.help) }
  }

  func begin(_ timed: TimedCue, late: TimeSpan) {
    let cue = timed.cue
    if let round = cue.round, round != lastRound, case .breathe = cue.action {
      lastRound = round
      if round.count > 1 { say(wording("Round %s of %s.", "\(round.index)", "\(round.count)")) }
    }
    switch cue.action {
    case .breathe(let phase, let length, let words):
      let seconds = real(length).seconds.brief
      let line = seconds == "1" ? "%s, %s second." : "%s, %s seconds."
      say(wording(line, words ?? phase.prompt, seconds))
    case .say(let text, _), .show(let text): if !text.isEmpty { say(text) }
    case .wait(let length):
      if length >= .seconds(2) { say(wording("A pause of %s.", real(length).brief)) }
    case .ask(let question):
      say(question.prompt)
      if case .page(let lines) = question.form { for line in lines { say(line.plain) } }
    case .chime: say(wording("Chime."), bell: rings)
    }
  }

  func show(_ session: borrowing Session, at clock: TimeSpan) -> TimeSpan? {
    if session.isPaused != wasPaused {
      wasPaused = session.isPaused
      Output.message(wording(wasPaused ? "Paused. p and Enter to go on." : "Going on."))
    }
    let scene = session.scene(at: clock)
    tempo = scene.tempo
    answers.prompt(for: scene)
    return nil
  }

  func typed(_ bytes: [UInt8]?, _ session: borrowing Session, at clock: TimeSpan) -> [Command] {
    answers.commands(bytes, session.scene(at: clock).question, isPaused: session.isPaused)
  }

  func close(_ report: Report) {
    say(report.summary(wording))
    if isVerbose { for line in report.timing { say(line) } }
    Output.message(wording("Someone to talk to: respite support"))
  }

  /// One line, whatever the plugin's words hold.
  private func say(_ text: String, bell: Bool = false) {
    if !Output.data((bell ? "\u{7}" : "") + SafeText(text).string) { isHeard = false }
  }
}
